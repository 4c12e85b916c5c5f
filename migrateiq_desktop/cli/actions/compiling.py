"""Whether what a migration file says can work: mappings, references, paths into answers.

Compiles what a run would compile, and asks nobody.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path

import jmespath
from jmespath.exceptions import JMESPathError
from pydantic import SecretStr

from migrateiq_desktop.cli.actions.lookup import run_definition
from migrateiq_desktop.destinations.factory import destination_of
from migrateiq_desktop.engine.context import RunContext
from migrateiq_desktop.engine.job import prepared
from migrateiq_desktop.model.connector import RestConnector, SqliteConnector, Stream
from migrateiq_desktop.model.errors import DefinitionError
from migrateiq_desktop.model.events import WorkerEvent
from migrateiq_desktop.model.job import RunJob
from migrateiq_desktop.model.migration_file import MigrationFile
from migrateiq_desktop.model.run import RejectedRecord
from migrateiq_desktop.model.run_definition import RunDefinition
from migrateiq_desktop.services.run_jobs import check_streams
from migrateiq_desktop.sources.stored import StoredRecords
from migrateiq_desktop.worker.clock import SystemClock

_PATHS = ("total_path", "has_more_path", "cursor_path", "next_url_path")


def check_definitions(file: MigrationFile, path: Path) -> None:
    """Raises DefinitionError for the first thing that can't work; it names the sync or the
    connector, and the stream."""
    for name, connector in file.connectors.items():
        if isinstance(connector, RestConnector):
            for stream in connector.streams():
                for key, text in _paths(stream):
                    _check_path(f"{name}, {stream.name}: {key}", text)
    for name in file.syncs:
        try:
            _check_sync(run_definition(file, name, path))
        except DefinitionError as error:
            raise DefinitionError(
                f"{name}: {error.title}", cause=error.cause, next_step=error.next_step
            ) from error


def _paths(stream: Stream) -> Iterator[tuple[str, str]]:
    if stream.data_selector:
        yield "data_selector", stream.data_selector
    for key in _PATHS:
        text = getattr(stream.pages_by, key, None)
        if text:
            yield key, str(text)


def _check_path(what: str, text: str) -> None:
    try:
        # `data[*]` is taken for the list itself
        jmespath.compile(text.strip().removesuffix("[*]") or "@")
    except JMESPathError as error:
        raise DefinitionError(
            f"{what} “{text}” is not a JMESPath",
            cause=str(error).splitlines()[0],
            next_step="Correct it; jmespath.org shows the notation.",
        ) from error


def _check_sync(definition: RunDefinition) -> None:
    check_streams(definition)
    destination = definition.destination or SqliteConnector(path=Path("data.sqlite"))
    job = RunJob(
        run_id=0,
        run_uid="check",
        sync=definition.sync_name,
        sync_key="check",
        source_name=definition.source_name,
        source=definition.source,
        destination=destination,
        streams=definition.streams(),
        # a salt that is stored nowhere is said when the sync is run, or asked for
        secrets={ref.secret: SecretStr("salt") for ref in definition.mapping_secret_refs()},
    )
    context = RunContext(
        job=job,
        source=StoredRecords(Path("none")),
        destination=destination_of(destination, "check", "check"),
        sink=_Nowhere(),
        emit=_say_nothing,
        clock=SystemClock(),
    )
    for work in prepared(context):
        work.checks.close()


class _Nowhere:
    """Keeps nothing: nothing is read."""

    async def keep(self, records: Sequence[RejectedRecord]) -> None:
        """There are none."""

    async def forget_after(self, stream: str, batch: int) -> None:
        """The same."""


def _say_nothing(_event: WorkerEvent) -> None:
    return

"""Whether a run's numbers hold: with each other, with what is kept of its rejects, with the table.

The workspace's own database is counted here, any other destination by a worker; what could not be
looked at, or would say nothing, is said to be unknown, and why.
"""

from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum

from migrateiq_desktop.model.base import Model
from migrateiq_desktop.model.errors import MigrateIQError, NotFoundError
from migrateiq_desktop.model.job import CountRowsJob
from migrateiq_desktop.model.rejects import RejectState
from migrateiq_desktop.model.run import COMPLETED_STATUSES, Run, RunStream
from migrateiq_desktop.model.run_definition import RunDefinition
from migrateiq_desktop.model.sync import WriteDisposition

from .data import DataService
from .retrying import later_run
from .run_process import Ground
from .secrets import SecretService

Kept = Mapping[str, Mapping[RejectState, int]]
"""How many rejected records of each stream are kept, by state."""


class Proof(StrEnum):
    """What is held against what."""

    SUM = "sum"
    """Read, and loaded + skipped + rejected."""
    SOURCE_TOTAL = "source_total"
    """Read, and how many records the source said it has."""
    REJECTS_KEPT = "rejects_kept"
    """Rejected, and how many rejected records are kept."""
    ROWS_THERE = "rows_there"
    """Loaded, and how many rows the table has now."""


class Unknown(StrEnum):
    """Why the rows of a table say nothing of a run."""

    MERGED = "merged"
    """Rows may be other runs' as well."""
    REPLACED_SINCE = "replaced_since"
    NOT_WHOLE = "not_whole"
    """The run did not complete, or has only added to another one's rows."""
    UNDONE = "undone"
    """What it had loaded was taken back."""
    NOT_COUNTED = "not_counted"
    """The destination can't be reached, or its keys can't be had."""


class Check(Model):
    """One comparison of one stream."""

    stream: str
    proof: Proof
    expected: int
    found: int | None = None
    """None: it could not be looked at, or says nothing."""
    at_least: bool = False
    """There may be more, from other runs."""
    unknown: Unknown | None = None
    cause: str = ""
    """Why the rows could not be counted, in words."""

    @property
    def holds(self) -> bool | None:
        """None: unknown."""
        if self.found is None:
            return None
        return self.found >= self.expected if self.at_least else self.found == self.expected


class VerifyingService:
    """Looks; changes nothing."""

    def __init__(self, *, ground: Ground, secrets: SecretService, data: DataService) -> None:
        self._ground = ground
        self._secrets = secrets
        self._data = data

    async def verify(self, run_id: int) -> tuple[Check, ...]:
        """Every comparison of every stream. Raises NotFoundError."""
        database = self._ground.database

        def read() -> tuple[Run, RunDefinition, int | None, Kept]:
            return (
                database.runs.get(run_id),
                database.runs.definition(run_id),
                later_run(database, run_id),
                database.inbox.by_stream(run_id),
            )

        run, definition, later, kept = await self._ground.tasks.on_database(read)
        rows = {
            stream.stream: _rows_check(run, stream, definition, later, kept)
            for stream in run.streams
        }
        wanted = [one.table for one in run.streams if rows[one.stream].unknown is None]
        counted = await self._counted(definition, tuple(dict.fromkeys(wanted)))
        checks: list[Check] = []
        for stream in run.streams:
            checks += compared(run, stream, kept.get(stream.stream, {}))
            checks.append(_with_rows(rows[stream.stream], stream.table, counted))
        return tuple(checks)

    async def _counted(
        self, definition: RunDefinition, tables: Sequence[str]
    ) -> "Mapping[str, int] | str":
        """The rows of each table, or why they can't be counted."""
        try:
            if definition.destination is None:
                return {table: await self._own_rows(table) for table in tables}
            return await self._asked(definition, tables) if tables else {}
        except MigrateIQError as error:
            return error.report().sentence()

    async def _own_rows(self, table: str) -> int:
        try:
            return await self._data.count(table)
        except NotFoundError:
            return 0

    async def _asked(
        self, definition: RunDefinition, tables: Sequence[str]
    ) -> "Mapping[str, int] | str":
        name, destination = definition.destination_name, definition.destination
        if destination is None:
            return {}
        answer = await self._ground.supervisor.ask(
            CountRowsJob(
                destination=destination,
                tables=tuple(tables),
                secrets=await self._secrets.resolve(name, destination, {}),
            )
        )
        return answer.rows if answer.error is None else answer.error.sentence()


def _rows_check(
    run: Run, stream: RunStream, definition: RunDefinition, later: int | None, kept: Kept
) -> Check:
    """What the table is to have, or why that can't be known."""
    states = kept.get(stream.stream, {})
    how = _disposition(definition, stream.stream)
    unknown: Unknown | None = None
    if run.undone_at is not None:
        unknown = Unknown.UNDONE
    elif run.status not in COMPLETED_STATUSES or run.retry_of is not None:
        unknown = Unknown.NOT_WHOLE
    elif how is WriteDisposition.MERGE or how is None:
        unknown = Unknown.MERGED
    elif how is WriteDisposition.REPLACE and later is not None:
        unknown = Unknown.REPLACED_SINCE
    return Check(
        stream=stream.stream,
        proof=Proof.ROWS_THERE,
        expected=stream.counts.loaded + states.get(RejectState.RETRIED, 0),
        at_least=how is WriteDisposition.APPEND,
        unknown=unknown,
    )


def _with_rows(check: Check, table: str, counted: "Mapping[str, int] | str") -> Check:
    if check.unknown is not None:
        return check
    if isinstance(counted, str):
        return check.model_copy(update={"unknown": Unknown.NOT_COUNTED, "cause": counted})
    return check.model_copy(update={"found": counted[table]})


def compared(run: Run, stream: RunStream, states: Mapping[RejectState, int]) -> Iterator[Check]:
    """What the history alone can tell. Pure."""
    counts = stream.counts
    dealt_with = counts.loaded + counts.skipped + counts.rejected
    yield Check(stream=stream.stream, proof=Proof.SUM, expected=counts.read, found=dealt_with)
    if stream.total is not None and run.limit is None and run.retry_of is None:
        yield Check(
            stream=stream.stream,
            proof=Proof.SOURCE_TOTAL,
            expected=stream.total,
            found=counts.read,
        )
    if run.retry_of is None:
        yield Check(
            stream=stream.stream,
            proof=Proof.REJECTS_KEPT,
            expected=counts.rejected,
            found=sum(states.values()),
        )


def _disposition(definition: RunDefinition, name: str) -> WriteDisposition | None:
    resources = {stream.name: stream for stream in definition.source.streams()}
    for chosen in definition.streams():
        if chosen.resource == name and name in resources:
            return chosen.disposition(resources[name])
    return None

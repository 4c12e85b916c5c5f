"""From stored definitions to a worker's job. Pure; values of secrets only pass through."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from pydantic import SecretStr

from migrateiq_desktop.model.connector import (
    AnyConnector,
    FolderConnector,
    SqliteConnector,
    Stream,
)
from migrateiq_desktop.model.errors import DefinitionError
from migrateiq_desktop.model.job import RunJob
from migrateiq_desktop.model.retry import Retry
from migrateiq_desktop.model.run import Run, RunStream
from migrateiq_desktop.model.run_definition import RunDefinition
from migrateiq_desktop.model.secret import SecretValues
from migrateiq_desktop.model.sync import LOCAL_DATA, Sync, SyncStream, WriteDisposition
from migrateiq_desktop.workspace.database import WorkspaceDatabase

from .connector_roles import as_destination, as_source
from .shared_tables import check_replaced_tables


def definition_of(
    database: WorkspaceDatabase, sync_name: str, *, full_refresh: bool = False
) -> RunDefinition:
    """A snapshot of a stored sync and its connectors. Raises NotFoundError, DefinitionError."""
    sync: Sync = database.syncs.get(sync_name).definition
    return definition_with(database, sync_name, sync, full_refresh=full_refresh)


def definition_with(
    database: WorkspaceDatabase, sync_name: str, sync: Sync, *, full_refresh: bool = False
) -> RunDefinition:
    """The same of a sync that isn't stored, or not like that."""
    connectors = database.connectors
    source = as_source(sync.source, connectors.get(sync.source).definition)
    destination = None
    if sync.destination is not None:
        found = connectors.get(sync.destination).definition
        destination = as_destination(sync.destination, found)
    definition = RunDefinition(
        source_name=sync.source,
        source=source,
        destination_name=sync.destination or LOCAL_DATA,
        destination=destination,
        sync_name=sync_name,
        sync=sync,
        full_refresh=full_refresh,
    )
    check_replaced_tables(database, definition)
    return definition


def planned_streams(definition: RunDefinition) -> tuple[RunStream, ...]:
    """The streams of a run before it starts."""
    return tuple(
        RunStream(stream=stream.resource, table=stream.target) for stream in definition.streams()
    )


def check_streams(definition: RunDefinition) -> None:
    """Raises DefinitionError when there is nothing to move, or not from there, or not like that."""
    known = {stream.name: stream for stream in definition.source.streams()}
    if not definition.streams():
        raise DefinitionError(
            f"{definition.sync_name} has nothing to move",
            cause=f"{definition.source_name} has no streams",
            next_step="Add a stream to the connector.",
        )
    for stream in definition.streams():
        if stream.resource not in known:
            raise DefinitionError(
                f"{definition.source_name} has no stream {stream.resource}",
                cause=f"it has {', '.join(sorted(known))}",
                next_step="Correct the sync's streams.",
            )
        check_disposition(stream, known[stream.resource], definition.destination)


def check_disposition(chosen: SyncStream, stream: Stream, destination: AnyConnector | None) -> None:
    """Raises DefinitionError when the destination can't take a stream in that way."""
    how = chosen.disposition(stream)
    if how is WriteDisposition.MERGE and isinstance(destination, FolderConnector):
        raise DefinitionError(
            f"{chosen.resource} can't be merged into a file",
            cause="a file can't be changed row by row, and a stream with a key is merged unless"
            " it says otherwise",
            next_step="Choose append or replace for the stream, or a database.",
        )


@dataclass(frozen=True, slots=True)
class JobSecrets:
    """What the two ends of one run need, each by the names of its own definition."""

    source: SecretValues
    destination: SecretValues

    @property
    def values(self) -> tuple[SecretStr, ...]:
        """All of them."""
        return (*self.source.values(), *self.destination.values())


@dataclass(frozen=True, slots=True)
class JobSettings:
    """What a job is told of its workspace."""

    workspace_uid: str
    data_file: Path
    """Where a sync without a destination goes."""
    log_level: Literal["DEBUG", "INFO"] = "INFO"
    requests_file: Path | None = None
    """Where the run's requests are listed."""
    mapped_otherwise: Mapping[str, int] = field(default_factory=dict)
    """Streams that an earlier run loaded with another mapping: which run."""


def run_job(
    run: Run,
    definition: RunDefinition,
    secrets: JobSecrets,
    settings: JobSettings,
    *,
    resume: bool,
    retry: Retry | None = None,
) -> RunJob:
    """The job of a run."""
    return RunJob(
        run_id=run.id,
        run_uid=run.uid,
        sync=definition.sync_name,
        sync_key=sync_key_of(definition, settings.workspace_uid),
        source_name=definition.source_name,
        source=definition.source,
        destination=definition.destination or SqliteConnector(path=settings.data_file),
        streams=definition.streams(),
        secrets=secrets.source,
        destination_secrets=secrets.destination,
        # a trial has no checkpoint to go on from
        resume=resume and run.limit is None,
        limit=run.limit,
        retry=retry,
        mapped_otherwise=dict(settings.mapped_otherwise),
        full_refresh=definition.full_refresh,
        allow_shrink=definition.sync.allow_shrink,
        reject_limit=definition.sync.reject_limit,
        requests_file=settings.requests_file,
        log_level=settings.log_level,
    )


def sync_key_of(definition: RunDefinition, workspace_uid: str) -> str:
    """What the destination knows a sync by."""
    return f"{workspace_uid}/{_name_with_origin(definition)}"


def _name_with_origin(definition: RunDefinition) -> str:
    """Syncs of the same name in several files must not take each other's checkpoints."""
    if definition.origin is None:
        return definition.sync_name
    return f"{definition.sync_name} of {definition.origin}"

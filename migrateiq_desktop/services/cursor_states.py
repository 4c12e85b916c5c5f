"""How far incremental streams are read: seen, set and reset. The state lives with the data."""

from datetime import UTC, datetime

from migrateiq_desktop.model.connector import SqliteConnector
from migrateiq_desktop.model.errors import (
    DefinitionError,
    DestinationError,
    ErrorReport,
    ExitCode,
    MigrateIQError,
    UnreachableError,
)
from migrateiq_desktop.model.events import CursorsKnown
from migrateiq_desktop.model.incremental import CursorState
from migrateiq_desktop.model.job import CursorChange, StateJob
from migrateiq_desktop.model.run_definition import RunDefinition
from migrateiq_desktop.model.sync import WriteDisposition
from migrateiq_desktop.paths import WorkspacePaths

from .resolving import Secrets
from .run_jobs import sync_key_of
from .run_lock import RunLock
from .run_process import Ground
from .secrets import SecretService
from .views import StreamCursor


class StateService:
    """The state of the incremental streams of one workspace's syncs."""

    def __init__(self, ground: Ground, secrets: SecretService, paths: WorkspacePaths) -> None:
        self._ground = ground
        self._secrets = secrets
        self._paths = paths

    async def list(
        self, definition: RunDefinition, *, secrets: Secrets | None = None
    ) -> tuple[StreamCursor, ...]:
        """Every incremental stream of a sync, and from where its next run reads on.

        Raises what opening the destination raises.
        """
        streams = incremental_streams(definition)
        if not streams:
            return ()
        known = await self._ask(definition, secrets, None)
        return tuple(
            stream.model_copy(update={"state": known.get(stream.stream)}) for stream in streams
        )

    async def set(
        self,
        definition: RunDefinition,
        stream: str,
        value: str | None,
        *,
        secrets: Secrets | None = None,
    ) -> StreamCursor:
        """Let the next run read on from a value; None: from the start. Gives the stream.

        Raises DefinitionError, also for a stream that is replaced; AlreadyRunningError.
        """
        found = next((s for s in incremental_streams(definition) if s.stream == stream), None)
        if found is None:
            names = ", ".join(s.stream for s in incremental_streams(definition)) or "none"
            raise DefinitionError(
                f"{definition.sync_name} has no incremental stream {stream}",
                cause=f"its incremental streams: {names}",
                next_step="Give the stream `incremental` with a cursor_path, or name another one.",
            )
        if found.disposition is WriteDisposition.REPLACE and value is not None:
            raise DefinitionError(
                f"{stream} can't be read on from {value}",
                cause="it is replaced, and each run reads all of what is replaced",
                next_step="Append or merge it, or change its initial_value.",
            )
        change = CursorChange(
            stream=stream, cursor_path=found.cursor_path, table=found.table, value=value
        )
        lock = RunLock.take(self._paths.folder / "locks", definition.sync_name, datetime.now(UTC))
        try:
            await self._ask(definition, secrets, change)
        finally:
            lock.release()
        return found

    async def _ask(
        self, definition: RunDefinition, given: Secrets | None, change: CursorChange | None
    ) -> dict[str, CursorState]:
        name, destination = definition.destination_name, definition.destination
        values = {}
        if destination is not None:
            values = await self._secrets.resolve(name, destination, (given or {}).get(name, {}))
        answer: CursorsKnown = await self._ground.supervisor.ask(
            StateJob(
                destination=destination or SqliteConnector(path=self._paths.data),
                sync_key=sync_key_of(definition, self._ground.database.uid),
                streams=tuple(one.stream for one in incremental_streams(definition)),
                change=change,
                secrets=values,
            )
        )
        if answer.error is not None:
            raise raised(answer.error)
        return answer.states


def raised(report: ErrorReport) -> MigrateIQError:
    """A worker's error, as the kind that a caller can do something about."""
    kinds: dict[int, type[MigrateIQError]] = {
        ExitCode.WRONG_DEFINITION: DefinitionError,
        ExitCode.UNREACHABLE: UnreachableError,
    }
    return kinds.get(report.exit_code, DestinationError)(
        report.title, cause=report.cause, next_step=report.next_step, details=report.details
    )


def incremental_streams(definition: RunDefinition) -> tuple[StreamCursor, ...]:
    """The streams of a sync that are read on, without what is known of them."""
    resources = {stream.name: stream for stream in definition.source.streams()}
    return tuple(
        StreamCursor(
            stream=one.resource,
            table=one.target,
            cursor_path=cursor.cursor_path,
            disposition=one.disposition(resources[one.resource]),
        )
        for one in definition.streams()
        if one.resource in resources and (cursor := resources[one.resource].incremental) is not None
    )

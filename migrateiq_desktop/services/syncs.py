"""Syncs: what moves from which connector to which, and how often."""

from dataclasses import dataclass

from migrateiq_desktop.model.errors import DefinitionError
from migrateiq_desktop.model.sync import LOCAL_DATA, Sync, SyncStream
from migrateiq_desktop.workspace.database import WorkspaceDatabase
from migrateiq_desktop.workspace.rows import ConnectorHead, LatestRun, SyncRow

from .connector_roles import as_destination, as_source, check_stream
from .run_jobs import check_disposition
from .sync_drafts import forget_draft
from .tasks import TaskLanes
from .views import SyncSummary


@dataclass(frozen=True, slots=True)
class SyncOrigin:
    """What an editor has opened: a stored sync, as it was then."""

    name: str
    sync: Sync


class SyncChangedError(DefinitionError):
    """What was opened isn't what is stored by now. Look at the other changes, then save again."""

    def __init__(self, origin: SyncOrigin, now: Sync | None) -> None:
        if now is None:
            title = f"The sync {origin.name} isn't there any more"
            cause = "It was removed or renamed since you opened it"
            next_step = "Save it as a new one, or close the editor."
        else:
            title = f"The sync {origin.name} has changed since you opened it"
            cause = "Another window, a command or the change of a connector has saved it meanwhile"
            next_step = "Put both together, or save yours instead; the other stays in Versions."
        super().__init__(title, cause=cause, next_step=next_step)
        self.now = now
        """What it says by now; None where it is gone."""


class SyncService:
    """The syncs of the open workspace."""

    def __init__(self, *, database: WorkspaceDatabase, tasks: TaskLanes) -> None:
        self._database = database
        self._tasks = tasks

    async def list(self, search: str = "") -> tuple[SyncSummary, ...]:
        """All whose name, source or destination contains the search, by name or label."""
        return await self._tasks.on_database(_summaries, self._database, search)

    async def get(self, name: str) -> Sync:
        """One sync. Raises NotFoundError that names the nearest."""
        row = await self._tasks.on_database(self._database.syncs.get, name)
        return row.definition

    async def save(self, name: str, sync: Sync, *, previous_name: str | None = None) -> None:
        """Store a sync, new or changed; with `previous_name` it is renamed, its history follows.

        Raises DefinitionError when the name is taken, or source, destination or a stream doesn't
        fit; NotFoundError for an unknown connector or previous name.
        """
        if previous_name == name:
            previous_name = None
        await self._tasks.on_database(save_sync, self._database, name, sync, previous_name)

    async def save_edited(self, name: str, sync: Sync, origin: SyncOrigin | None) -> None:
        """Store what an editor made of `origin`; None: of nothing, so its name has to be free.

        Raises SyncChangedError when that isn't what is stored by now, else as `save` does.
        """
        await self._tasks.on_database(_save_edited, self._database, name, sync, origin)

    async def remove(self, name: str) -> None:
        """Forget a sync; its runs stay in the history. Raises NotFoundError."""
        await self._tasks.on_database(_remove, self._database, name)


def save_sync(
    database: WorkspaceDatabase, name: str, sync: Sync, previous_name: str | None = None
) -> None:
    """Store a sync whose source, destination and streams fit. On the database's thread."""
    with database.all_or_nothing():
        _check(database, name, sync)
        database.syncs.save(name, sync, previous_name)
        if previous_name is not None:
            database.runs.rename_sync(previous_name, name)


def _save_edited(
    database: WorkspaceDatabase, name: str, sync: Sync, origin: SyncOrigin | None
) -> None:
    with database.all_or_nothing():
        if origin is None:
            if database.syncs.find(name) is not None:
                raise DefinitionError(
                    f"There is a sync {name} already", next_step="Choose another name."
                )
            save_sync(database, name, sync)
            return
        found = database.syncs.find(origin.name)
        now = None if found is None else found.definition
        if now != origin.sync:
            raise SyncChangedError(origin, now)
        save_sync(database, name, sync, None if origin.name == name else origin.name)


def _remove(database: WorkspaceDatabase, name: str) -> None:
    with database.all_or_nothing():
        database.syncs.remove(name)
        database.checkpoints.forget(name)
        forget_draft(database, name)


def _check(database: WorkspaceDatabase, name: str, sync: Sync) -> None:
    if not name.strip() or len(name) > 120:
        raise DefinitionError(
            "The sync has no name that can be used", next_step="Give it one of 1 to 120 characters."
        )
    source = as_source(sync.source, database.connectors.get(sync.source).definition)
    for stream in sync.streams:
        check_stream(source, stream.resource)
    if sync.destination is None:
        return
    found = database.connectors.get(sync.destination).definition
    destination = as_destination(sync.destination, found)
    streams = {stream.name: stream for stream in source.streams()}
    chosen = sync.streams or tuple(SyncStream(resource=name) for name in streams)
    for stream in chosen:
        check_disposition(stream, streams[stream.resource], destination)


def _summaries(database: WorkspaceDatabase, search: str) -> tuple[SyncSummary, ...]:
    rows = database.syncs.list(search)
    latest = database.runs.latest_of_sync(row.name for row in rows)
    heads = {head.name: head for head in database.connectors.heads()}
    return tuple(_summary(row, heads[row.definition.source], latest.get(row.name)) for row in rows)


def _summary(row: SyncRow, source: ConnectorHead, latest: LatestRun | None) -> SyncSummary:
    sync = row.definition
    return SyncSummary(
        name=row.name,
        source=sync.source,
        destination=sync.destination or LOCAL_DATA,
        frequency=sync.frequency,
        # none listed means all
        streams=len(sync.streams) or source.streams,
        last_run_id=latest and latest.run_id,
        last_run_at=latest and latest.at,
        last_status=latest and latest.status,
        last_undone=latest is not None and latest.undone,
    )

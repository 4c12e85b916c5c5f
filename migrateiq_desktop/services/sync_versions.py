"""What a sync said at the times when it was saved."""

from migrateiq_desktop.workspace.database import WorkspaceDatabase

from .tasks import TaskLanes
from .views import SyncVersion


class SyncVersionService:
    """The versions of the open workspace's syncs."""

    def __init__(self, *, database: WorkspaceDatabase, tasks: TaskLanes) -> None:
        self._database = database
        self._tasks = tasks

    async def list(self, sync: str) -> tuple[SyncVersion, ...]:
        """All that are kept of a sync, newest first; none of one that isn't stored."""
        rows = await self._tasks.on_database(self._database.sync_versions.list, sync)
        return tuple(SyncVersion(saved_at=row.saved_at, definition=row.definition) for row in rows)

"""The workspace's settings."""

from migrateiq_desktop.workspace.database import WorkspaceDatabase

from .tasks import TaskLanes

LOG_LEVEL = "log_level"
"""The setting of how much a run writes into its log: INFO or DEBUG."""


class SettingsService:
    """Texts by name, kept in the workspace."""

    def __init__(self, *, database: WorkspaceDatabase, tasks: TaskLanes) -> None:
        self._database = database
        self._tasks = tasks

    async def get(self, key: str, default: str) -> str:
        """The value, or the default when none was set."""
        return await self._tasks.on_database(self._database.settings.get, key, default)

    async def set(self, key: str, value: str) -> None:
        """Store a value."""
        await self._tasks.on_database(self._database.settings.set, key, value)

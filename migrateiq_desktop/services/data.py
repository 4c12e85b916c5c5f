"""What was loaded into the workspace's own database, to look at."""

from migrateiq_desktop.paths import WorkspacePaths
from migrateiq_desktop.workspace.data_browser import DataBrowser

from .tasks import TaskLanes
from .views import TableInfo


class DataService:
    """The tables of `data.sqlite`, read-only."""

    def __init__(self, *, tasks: TaskLanes, paths: WorkspacePaths) -> None:
        self._tasks = tasks
        self._browser = DataBrowser(paths.data)

    async def tables(self) -> tuple[TableInfo, ...]:
        """All tables, by name; none when nothing was loaded yet."""
        found = await self._tasks.on_data(self._browser.tables)
        return tuple(TableInfo(**dict(table)) for table in found)

    async def count(self, table: str, search: str = "") -> int:
        """How many rows contain the search, in any column. Raises NotFoundError."""
        return await self._tasks.on_data(self._browser.count, table, search)

    async def rows(
        self, table: str, offset: int, limit: int, search: str = ""
    ) -> tuple[tuple[object, ...], ...]:
        """Rows that contain the search, one value a column. Raises NotFoundError."""
        return await self._tasks.on_data(self._browser.rows, table, offset, limit, search)

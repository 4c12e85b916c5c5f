"""What `has_more_path` says of a page. Pure."""

from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.paginators import Paginator
from migrateiq_desktop.sources.rest.paths import BodyPath, truth


class HasMore:
    """Reads the flag that says whether more pages follow."""

    def __init__(self, paginator: Paginator) -> None:
        path = paginator.has_more_path
        self.path = path or ""
        self._path = BodyPath(path, "has_more_path") if path else None

    def says(self, body: Json) -> bool | None:
        """True, False, or None when the page doesn't say."""
        return truth(self._path.find(body)) if self._path else None

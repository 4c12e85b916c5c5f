"""Changes of a sync that aren't saved yet, kept so that nothing typed is lost. No keys in them.

A setting, not a table: few, read and written whole. What it holds is the window's own business.
"""

import logging
from datetime import UTC, datetime
from functools import partial

from pydantic import TypeAdapter, ValidationError

from migrateiq_desktop.model.base import WHEN_USED, Json, Model
from migrateiq_desktop.workspace.database import WorkspaceDatabase

from .tasks import TaskLanes
from .unfinished import without_keys

_log = logging.getLogger(__name__)

SETTING = "unfinished_syncs"
MOST_KEPT = 50
NEW = ""
"""Under which the changes of a sync are kept that isn't stored yet."""


class SyncDraftRow(Model):
    """What is kept of one sync."""

    sync: str
    changed_at: datetime
    content: dict[str, Json]
    """What was typed."""


_LIST: TypeAdapter[list[SyncDraftRow]] = TypeAdapter(list[SyncDraftRow], config=WHEN_USED)


class SyncDraftService:
    """The drafts of the open workspace, by the names of their syncs."""

    def __init__(self, *, database: WorkspaceDatabase, tasks: TaskLanes) -> None:
        self._database = database
        self._tasks = tasks

    async def find(self, sync: str) -> SyncDraftRow | None:
        """What is kept of a sync. What can't be read any more is let go."""
        kept = await self._tasks.on_database(_read, self._database)
        return next((row for row in kept if row.sync == sync), None)

    async def keep(self, sync: str, content: dict[str, Json]) -> None:
        """Keep it in place of what was kept of that sync."""
        await self._tasks.on_database(_keep, self._database, sync, content)

    def keep_soon(self, sync: str, content: dict[str, Json]) -> None:
        """The same without waiting, also when the workspace is closed right after."""
        keep = partial(_keep, self._database, sync, content)
        self._tasks.begin_on_database(keep, "keeping the changes of a sync")

    async def forget(self, sync: str) -> None:
        """It is saved, or given up. One that isn't kept is no error."""
        await self._tasks.on_database(forget_draft, self._database, sync)


def _read(database: WorkspaceDatabase) -> list[SyncDraftRow]:
    try:
        return _LIST.validate_json(database.settings.get(SETTING, "[]"))
    except ValidationError:
        _log.warning("kept changes of syncs can't be read any more, and are let go")
        return []


def _keep(database: WorkspaceDatabase, sync: str, content: dict[str, Json]) -> None:
    bare = without_keys(content)
    if not isinstance(bare, dict):
        raise TypeError("a draft that is no object")
    kept = SyncDraftRow(sync=sync, changed_at=datetime.now(UTC), content=bare)
    with database.all_or_nothing():
        others = [row for row in _read(database) if row.sync != sync]
        _write(database, [kept, *others][:MOST_KEPT])


def rename_draft(database: WorkspaceDatabase, before: str, after: str) -> None:
    """A sync has another name: what is kept of it follows. On the database's thread."""
    with database.all_or_nothing():
        rows = _read(database)
        moved = [_named(row, after) if row.sync == before else row for row in rows]
        if moved != rows:
            # what may be kept of another sync that had the name is nobody's any more
            _write(database, [row for row in moved if row.sync != after or row not in rows])


def _named(row: SyncDraftRow, name: str) -> SyncDraftRow:
    content = {**row.content, "name": name} if row.content.get("name") == row.sync else row.content
    return row.model_copy(update={"sync": name, "content": content})


def forget_draft(database: WorkspaceDatabase, sync: str) -> None:
    """Let go what is kept of a sync, if anything is. On the database's thread."""
    with database.all_or_nothing():
        before = _read(database)
        left = [row for row in before if row.sync != sync]
        if len(left) != len(before):
            _write(database, left)


def _write(database: WorkspaceDatabase, rows: list[SyncDraftRow]) -> None:
    database.settings.set(SETTING, _LIST.dump_json(rows).decode())

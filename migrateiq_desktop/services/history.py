"""The history of runs: their numbers, their rejected records, their logs."""

import os
from pathlib import Path

from migrateiq_desktop.model.run import RejectedRecord, Run
from migrateiq_desktop.paths import WorkspacePaths
from migrateiq_desktop.workspace.database import WorkspaceDatabase

from .tasks import TaskLanes
from .views import RunFilter

BLOCK = 64 * 1024
"""Bytes of a log that are read at once, from its end backwards."""


class HistoryService:
    """What ran, newest first."""

    def __init__(
        self, *, database: WorkspaceDatabase, tasks: TaskLanes, paths: WorkspacePaths
    ) -> None:
        self._database = database
        self._tasks = tasks
        self._paths = paths

    async def count(self, selection: RunFilter) -> int:
        """How many runs are selected."""
        return await self._tasks.on_database(self._database.runs.count, selection)

    async def list(self, selection: RunFilter, offset: int, limit: int) -> tuple[Run, ...]:
        """A page of the selected runs, newest first."""
        return await self._tasks.on_database(self._database.runs.list, selection, offset, limit)

    async def get(self, run_id: int) -> Run:
        """One run. Raises NotFoundError."""
        return await self._tasks.on_database(self._database.runs.get, run_id)

    async def rejected(self, run_id: int, offset: int, limit: int) -> tuple[RejectedRecord, ...]:
        """A page of a run's rejected records, in the order in which they were rejected."""
        return await self._tasks.on_database(self._database.rejects.list, run_id, offset, limit)

    async def rejected_count(self, run_id: int) -> int:
        """How many rejected records of a run are kept."""
        return await self._tasks.on_database(self._database.rejects.count, run_id)

    async def log(self, run_id: int, last_lines: int = 2000) -> tuple[str, ...]:
        """The last lines of a run's log, oldest first; none when it has no log."""
        return await self._tasks.on_data(_last_lines, self._paths.run_log(run_id), last_lines)


def _last_lines(path: Path, count: int) -> tuple[str, ...]:
    """Reads only as much of the file's end as it takes: logs may be long."""
    if count <= 0:
        return ()
    tail = b""
    try:
        with path.open("rb") as file:
            start = file.seek(0, os.SEEK_END)
            # one line break more than lines: the last line ends with one
            while start > 0 and tail.count(b"\n") <= count:
                size = min(BLOCK, start)
                start = file.seek(start - size)
                tail = file.read(size) + tail
    except FileNotFoundError:
        return ()
    return tuple(tail.decode("utf-8", "replace").splitlines()[-count:])

"""The requests of a run, page by page out of the file that its worker writes. Reads only.

A run may have hundreds of thousands: what is kept in memory is where each line begins.
"""

import time
from array import array
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from migrateiq_desktop.model.errors import WorkspaceError
from migrateiq_desktop.model.exchanges import Exchange, read
from migrateiq_desktop.paths import WorkspacePaths

from .tasks import TaskLanes

BLOCK = 256 * 1024
"""Bytes that are read at once; between two of them other threads get their turn."""


@dataclass(frozen=True, slots=True)
class RequestSelection:
    """Which requests of a run are listed."""

    run_id: int
    troubled: bool = False
    """Only those that failed, and those that were not the first try."""
    search: str = ""
    """Found in the stream, the method, the address, the status or the reason."""


@dataclass(frozen=True, slots=True)
class ListedRequest:
    """A request and its place in the run's list."""

    number: int
    """From 0, in the order in which they came to their end."""
    exchange: Exchange


class RunRequestsService:
    """The lists of requests. Of the run looked at last it remembers where its lines begin."""

    def __init__(self, *, tasks: TaskLanes, paths: WorkspacePaths) -> None:
        self._tasks = tasks
        self._paths = paths
        self._file: tuple[int, _RequestFile] | None = None

    async def count(self, selection: RequestSelection) -> int:
        """How many requests there are by now; what is listed is what was counted."""
        return await self._tasks.on_data(self._count, selection)

    async def list(
        self, selection: RequestSelection, offset: int, limit: int
    ) -> tuple[ListedRequest, ...]:
        """A page of them, the newest first."""
        return await self._tasks.on_data(self._list, selection, offset, limit)

    def _count(self, selection: RequestSelection) -> int:
        with self._readable(selection.run_id) as file:
            file.catch_up()
            return len(file.found(selection))

    def _list(
        self, selection: RequestSelection, offset: int, limit: int
    ) -> tuple[ListedRequest, ...]:
        with self._readable(selection.run_id) as file:
            return file.page(selection, offset, limit)

    @contextmanager
    def _readable(self, run_id: int) -> "Iterator[_RequestFile]":
        """The file of a run, read to its end once. Raises WorkspaceError."""
        path = self._paths.run_requests(run_id)
        try:
            if self._file is None or self._file[0] != run_id:
                self._file = run_id, _RequestFile(path)
                self._file[1].catch_up()
            yield self._file[1]
        except OSError as error:
            raise WorkspaceError(
                "The list of the run's requests can't be read",
                cause=f"{path}: {error.strerror}",
                next_step="Check that the folder of the workspace can be read.",
            ) from error


@dataclass(slots=True)
class _Found:
    """The lines that a selection lets through, as far as they were looked at."""

    lines: "array[int]" = field(default_factory=lambda: array("L"))
    looked_at: int = 0


class _RequestFile:
    """One file, read to its end as often as it is asked for."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._end = 0
        """So many bytes were read."""
        self._starts = array("Q")
        self._troubled = array("L")
        self._search: tuple[RequestSelection, _Found] | None = None

    def catch_up(self) -> None:
        """Take in the lines that were written since. Raises OSError."""
        try:
            with self._path.open("rb") as file:
                file.seek(self._end)
                rest = b""
                while block := file.read(BLOCK):
                    *lines, rest = (rest + block).split(b"\n")
                    self._take(lines)
                    _let_others()
        except FileNotFoundError:
            return

    def found(self, selection: RequestSelection) -> "array[int] | range":
        """Numbers of the lines that a selection lets through, oldest first."""
        if not selection.search.strip():
            return self._troubled if selection.troubled else range(len(self._starts))
        if self._search is None or self._search[0] != selection:
            self._search = selection, _Found()
        found = self._search[1]
        if found.looked_at < len(self._starts):
            self._look(selection, found)
        return found.lines

    def page(
        self, selection: RequestSelection, offset: int, limit: int
    ) -> tuple[ListedRequest, ...]:
        """A slice of those, the newest first. Raises OSError."""
        numbers = self.found(selection)
        last = max(len(numbers) - offset, 0)
        chosen = numbers[max(last - limit, 0) : last]
        return tuple(self._read(reversed(chosen))) if chosen else ()

    def _read(self, numbers: Iterable[int]) -> Iterator[ListedRequest]:
        with self._path.open("rb") as file:
            for number in numbers:
                file.seek(self._starts[number])
                exchange = read(file.readline())
                if exchange is not None:
                    yield ListedRequest(number, exchange)

    def _take(self, lines: list[bytes]) -> None:
        for line in lines:
            exchange = read(line) if line else None
            if exchange is not None:
                if exchange.troubled:
                    self._troubled.append(len(self._starts))
                self._starts.append(self._end)
            self._end += len(line) + 1

    def _look(self, selection: RequestSelection, found: _Found) -> None:
        finds = _finder(selection.search)
        numbers = range(found.looked_at, len(self._starts))
        left = self._troubled if selection.troubled else numbers
        for one in self._read(number for number in left if number >= found.looked_at):
            if finds(one.exchange):
                found.lines.append(one.number)
            if one.number % 1000 == 0:
                _let_others()
        found.looked_at = len(self._starts)


def _finder(search: str) -> Callable[[Exchange], bool]:
    needle = search.strip().lower()

    def finds(one: Exchange) -> bool:
        status = "" if one.status is None else str(one.status)
        texts = (one.stream, f"{one.method} {one.address}", status, one.reason)
        return any(needle in text.lower() for text in texts)

    return finds


def _let_others() -> None:
    """The window's own thread may go on."""
    time.sleep(0)

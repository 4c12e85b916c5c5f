"""A worker's ends of the pipes to its owner: commands in, events out. Knows no job.

Read and written below Python's buffered streams: those hold locks that a dying process would wait
for, and anything a library prints must not get between the events.
"""

import os
import sys
import threading
from collections.abc import Callable

from migrateiq_desktop.model.events import WorkerEvent
from migrateiq_desktop.model.secret import Redactor

from .protocol import LineSplitter, encode_event

_CHUNK = 1 << 16


class EventPipe:
    """Says events. May be used from any thread."""

    def __init__(self, file: int, redactor: Redactor) -> None:
        self._file = file
        self._redactor = redactor
        self._lock = threading.Lock()

    def emit(self, event: WorkerEvent) -> None:
        """Say it. Raises BrokenPipeError when nobody listens any more."""
        line = memoryview(encode_event(event, self._redactor))
        with self._lock:
            while line:
                line = line[os.write(self._file, line) :]

    def use(self, redactor: Redactor) -> None:
        """Mask these secrets from now on."""
        self._redactor = redactor


class CommandPipe:
    """Hears lines."""

    def __init__(self, file: int) -> None:
        self._file = file
        self._splitter = LineSplitter()
        self._lines: list[bytes] = []

    def first_line(self) -> bytes | None:
        """The first line, once it is there; None when the pipe closes before."""
        while not self._lines:
            chunk = os.read(self._file, _CHUNK)
            if not chunk:
                return None
            self._lines = self._splitter.feed(chunk)
        return self._lines.pop(0)

    def follow(self, on_line: Callable[[bytes], None], on_closed: Callable[[], None]) -> None:
        """Hear the other lines on a thread of its own, which calls back from there."""
        thread = threading.Thread(
            target=self._read, args=(on_line, on_closed), name="commands", daemon=True
        )
        thread.start()

    def _read(self, on_line: Callable[[bytes], None], on_closed: Callable[[], None]) -> None:
        lines, self._lines = self._lines, []
        while True:
            for line in lines:
                on_line(line)
            chunk = os.read(self._file, _CHUNK)
            if not chunk:
                on_closed()
                return
            lines = self._splitter.feed(chunk)


def claim_standard_pipes() -> tuple[CommandPipe, EventPipe]:
    """Take standard input and output for commands and events; what is printed goes to stderr."""
    events = os.dup(sys.__stdout__.fileno() if sys.__stdout__ else 1)
    os.dup2(2, 1)
    return CommandPipe(0), EventPipe(events, Redactor())

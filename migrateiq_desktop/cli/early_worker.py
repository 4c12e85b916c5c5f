"""A worker that loads its libraries while the command still loads its own.

Imports next to nothing itself. What a worker is told is not its business.
"""

import asyncio
import os
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar

from migrateiq_desktop.worker.starting import (
    end_process,
    make_process,
    worker_command,
    worker_environment,
)

if TYPE_CHECKING:
    from migrateiq_desktop.cli.terminal import Terminal

T = TypeVar("T")


class EarlyWorker:
    """The command's event loop, and a process that was started on it."""

    def __init__(self) -> None:
        self._runner = asyncio.Runner()
        self._process: asyncio.subprocess.Process | None = None

    def begin(self) -> None:
        """Start it. Where that can't be, whoever needs a worker will say so."""
        try:
            self._process = self.run(make_process(worker_command(), worker_environment(os.environ)))
        except OSError:
            self._process = None

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """Do the command's work on the loop, as `asyncio.run` would."""
        return self._runner.run(work)

    def take(self) -> asyncio.subprocess.Process | None:
        """The process: from now on it is the caller's, who ends it."""
        process, self._process = self._process, None
        return process

    def close(self) -> None:
        """End the process when nobody has taken it, and the loop."""
        try:
            process = self.take()
            if process is not None:
                self.run(end_process(process))
        finally:
            self._runner.close()


@contextmanager
def early_worker(terminal: "Terminal") -> Iterator[None]:
    """Around a command that is going to need a worker."""
    terminal.early = EarlyWorker()
    try:
        terminal.early.begin()
        yield
    finally:
        early, terminal.early = terminal.early, None
        early.close()

"""Progress as plain lines on standard error, for logs and where no terminal is."""

from collections.abc import Callable
from typing import Self

from migrateiq_desktop.cli.progress import wording
from migrateiq_desktop.cli.terminal import Terminal
from migrateiq_desktop.model.events import (
    LogLine,
    Progress,
    StreamEnded,
    StreamStarted,
    Waiting,
    WorkerEvent,
)

SECONDS_BETWEEN = 5.0
SHORTEST_WAIT_SHOWN = 1.0


class LinesView:
    """A line when a stream begins, ends or waits, and every few seconds between."""

    def __init__(
        self, terminal: Terminal, monotonic: Callable[[], float], *, silent: bool = False
    ) -> None:
        """With `silent` only the log is shown, and that only with -v."""
        self._terminal = terminal
        self._monotonic = monotonic
        self._silent = silent
        self._last_shown: dict[str, float] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def show(self, event: WorkerEvent) -> None:
        """Called with each event."""
        line = log_line(event, verbose=self._terminal.verbose)
        if line is None and not self._silent:
            line = self._progress_line(event)
        if line is not None:
            self._terminal.note(line)

    def _progress_line(self, event: WorkerEvent) -> str | None:
        match event:
            case StreamStarted():
                self._last_shown[event.stream] = self._monotonic()
                return wording.started(event)
            case Progress() if self._is_due(event.stream):
                return wording.progressed(event)
            case Waiting() if event.seconds >= SHORTEST_WAIT_SHOWN:
                return f"{event.stream}: {wording.waiting(event)}"
            case StreamEnded():
                return wording.ended(event)
            case _:
                return None

    def _is_due(self, stream: str) -> bool:
        now = self._monotonic()
        if now - self._last_shown.get(stream, now) < SECONDS_BETWEEN:
            return False
        self._last_shown[stream] = now
        return True


def log_line(event: WorkerEvent, *, verbose: bool) -> str | None:
    """A line of the run's log, when the log is to be shown."""
    if verbose and isinstance(event, LogLine):
        return f"{event.at:%H:%M:%S} {event.level:<7} {event.message}"
    return None

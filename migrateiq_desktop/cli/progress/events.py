"""Progress as JSON, an event a line on standard output."""

from typing import Self

from migrateiq_desktop.cli import shapes
from migrateiq_desktop.cli.progress.lines import log_line
from migrateiq_desktop.cli.terminal import Terminal
from migrateiq_desktop.model.events import Progress, StreamEnded, WorkerEvent


class EventsView:
    """Each progress event, and one more with the final numbers when a stream ends."""

    def __init__(self, terminal: Terminal) -> None:
        self._terminal = terminal
        self._last: dict[str, Progress] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def show(self, event: WorkerEvent) -> None:
        """Called with each event."""
        match event:
            case Progress():
                self._write(event)
            case StreamEnded():
                self._write_final(event)
            case _:
                line = log_line(event, verbose=self._terminal.verbose)
                if line is not None:
                    self._terminal.note(line)

    def _write(self, event: Progress) -> None:
        self._last[event.stream] = event
        self._terminal.write_json(shapes.progress_event(event))

    def _write_final(self, event: StreamEnded) -> None:
        last = self._last.get(event.stream)
        if last is None:
            return
        numbers = {"state": event.state, "counts": event.counts, "total": event.total}
        final = last.model_copy(update=numbers)
        if final != last:
            self._write(final)

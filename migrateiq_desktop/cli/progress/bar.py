"""Progress as a bar a stream, at a terminal."""

from typing import Self

from rich.progress import BarColumn, Progress, TaskID, TextColumn

from migrateiq_desktop.cli.progress import wording
from migrateiq_desktop.cli.terminal import Terminal, printable
from migrateiq_desktop.model import events
from migrateiq_desktop.model.run import StreamState

_MARKS = {
    StreamState.DONE: "done",
    StreamState.INCOMPLETE: "incomplete",
    StreamState.FAILED: "failed",
    StreamState.STOPPED: "stopped",
}


class BarView:
    """One line a stream: records, rate, time left, rejected, and what it waits for."""

    def __init__(self, terminal: Terminal) -> None:
        self._terminal = terminal
        self._tasks: dict[str, TaskID] = {}
        self._progress = Progress(
            TextColumn("{task.description}", markup=False),
            BarColumn(bar_width=24),
            TextColumn("{task.fields[numbers]}", markup=False, justify="right"),
            TextColumn("{task.fields[note]}", markup=False),
            console=terminal.messages,
            redirect_stdout=False,
        )

    def __enter__(self) -> Self:
        self._progress.start()
        self._terminal.redraws = True
        return self

    def __exit__(self, *_: object) -> None:
        self._terminal.redraws = False
        self._progress.stop()

    def show(self, event: events.WorkerEvent) -> None:
        """Called with each event."""
        match event:
            case events.StreamStarted():
                self._task(event.stream)
            case events.Progress():
                self._update(event)
            case events.Waiting():
                task = self._task(event.stream)
                self._progress.update(task, note=printable(wording.waiting(event)))
            case events.StreamEnded():
                self._finish(event)
            case _:
                pass

    def _task(self, stream: str) -> TaskID:
        if stream not in self._tasks:
            self._tasks[stream] = self._progress.add_task(
                printable(stream), total=None, numbers="", note=""
            )
        return self._tasks[stream]

    def _update(self, event: events.Progress) -> None:
        parts = [wording.rate(event.rate), wording.time_left(event)]
        parts.append(wording.rejected(event.counts))
        self._progress.update(
            self._task(event.stream),
            total=event.total,
            completed=event.counts.read,
            numbers=wording.read_of_total(event.counts, event.total),
            note="  ".join(part for part in parts if part),
        )

    def _finish(self, event: events.StreamEnded) -> None:
        # a bar without a known total stops moving, and is full only when the stream is done
        done = event.state is StreamState.DONE
        total = event.counts.read if done else (event.total or event.counts.read + 1)
        parts = [_MARKS.get(event.state, ""), wording.rejected(event.counts)]
        self._progress.update(
            self._task(event.stream),
            total=max(total, 1),
            completed=max(total, 1) if done else event.counts.read,
            numbers=wording.read_of_total(event.counts, event.total),
            note="  ".join(part for part in parts if part),
        )

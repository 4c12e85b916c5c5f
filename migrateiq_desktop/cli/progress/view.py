"""What the views of a run have in common, and the choice between them."""

import time
from contextlib import AbstractContextManager
from typing import Protocol

from migrateiq_desktop.cli.options import ProgressMode
from migrateiq_desktop.cli.progress.bar import BarView
from migrateiq_desktop.cli.progress.events import EventsView
from migrateiq_desktop.cli.progress.lines import LinesView
from migrateiq_desktop.cli.terminal import Terminal
from migrateiq_desktop.model.events import WorkerEvent


class ProgressView(Protocol):
    """Shows the events of a run."""

    def show(self, event: WorkerEvent) -> None:
        """Called with each event, in their order."""


def progress_view(mode: ProgressMode, terminal: Terminal) -> AbstractContextManager[ProgressView]:
    """The view that was asked for. A bar needs a terminal, and would be torn by a log: without
    the one, or with the other, there are plain lines."""
    match mode:
        case ProgressMode.JSON:
            return EventsView(terminal)
        case ProgressMode.NONE:
            return LinesView(terminal, time.monotonic, silent=True)
        case ProgressMode.AUTO | ProgressMode.BAR:
            if terminal.messages_seen_by_a_person and not terminal.verbose:
                return BarView(terminal)
            return LinesView(terminal, time.monotonic)

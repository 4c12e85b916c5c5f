"""Undo of a run: asks its destination what it would do, asks the person, does it, tells.

All of it happens in a worker; the window waits.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from migrateiq_desktop.gui.formatting import counts, number
from migrateiq_desktop.gui.tables.row_source import Spawn
from migrateiq_desktop.gui.tables.visible_text import visible
from migrateiq_desktop.gui.widgets import confirm
from migrateiq_desktop.model.run import Run
from migrateiq_desktop.model.undoing import Undone, UndoneTable

from .run_texts import undone_line

if TYPE_CHECKING:
    from migrateiq_desktop.services.container import Services


class RunUndo(QObject):
    """Works for the commands of a run."""

    asking = Signal(str)
    """A sentence: the destination is being looked at."""
    asked = Signal()
    """It has answered, or was never asked to an end."""
    undone = Signal(object)
    """The Run as it is recorded now."""
    told = Signal(str)
    """A sentence: what was done."""

    def __init__(self, services: "Services", spawn: Spawn, parent: QWidget) -> None:
        super().__init__(parent)
        self._services = services
        self._spawn = spawn
        self._window = parent

    def undo(self, run: Run) -> None:
        """Look, ask, and do it when the person agrees."""
        self._spawn(self._undo(run), f"undo run {run.id}")

    async def _undo(self, run: Run) -> None:
        name = number(run.id)
        self.asking.emit(self.tr("Looking at what run {0} has loaded…").format(name))
        try:
            wanted = await self._services.undoing.look(run.id)
        finally:
            self.asked.emit()
        title = self.tr("Undo run {0}?").format(name)
        body = "\n".join(self._sentences(wanted))
        if not await confirm(self._window, title, body, self.tr("Undo the run")):
            return
        self.asking.emit(self.tr("Undoing run {0}…").format(name))
        try:
            done = await self._services.undoing.undo(run.id, wanted)
        finally:
            self.asked.emit()
        self.undone.emit(done)
        self.told.emit(undone_line(done))

    def _sentences(self, wanted: Undone) -> Iterator[str]:
        """What will happen, in numbers."""
        if wanted.was_done:
            yield self.tr("What it had loaded is gone already; only this history doesn't say so.")
            return
        for table in wanted.tables:
            yield self.deleted(table)
        if any(table.removed and table.is_file for table in wanted.tables):
            yield self.tr("The run made these files, and nobody has changed them: they go.")
        if any(table.removed and not table.is_file for table in wanted.tables):
            yield self.tr(
                "The run made these tables. They go as a whole: with indexes that were added, and"
                " with values that somebody has changed in them since."
            )
        if not wanted.tables:
            yield self.tr("Nothing of it is in any table.")
        for stream in wanted.reads:
            text = self.tr("The next run reads {0} on from {1}.")
            if stream.value is None:
                text = self.tr("The next run reads everything of {0} again.")
            yield text.format(visible(stream.stream), visible(str(stream.value)))
        for backup in wanted.backups:
            yield self.tr("The file is kept as {0}.").format(visible(backup))

    @staticmethod
    def deleted(table: UndoneTable) -> str:
        """What becomes of the rows of one table."""
        text = counts.tr("Delete the {0} rows of {1} that the run has loaded.", "", table.rows)
        return text.format(number(table.rows), visible(table.name))

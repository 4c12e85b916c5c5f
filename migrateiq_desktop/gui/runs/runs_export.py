"""The listed runs into a CSV file: asks where to, and says what was written."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from migrateiq_desktop.gui.formatting import number, plural
from migrateiq_desktop.gui.tables.row_source import Spawn
from migrateiq_desktop.gui.widgets import icon_button

from .csv_dialog import ask_for_csv
from .export_file import export_rows
from .filter_bar import FilterBar
from .run_columns import RunSource
from .runs_csv import RUNS

if TYPE_CHECKING:
    from migrateiq_desktop.services.container import Services


class RunsExport(QObject):
    """A button beside the filters, which say what is exported."""

    told = Signal(str)
    """A sentence: what was written where."""

    def __init__(
        self, services: "Services", filters: FilterBar, spawn: Spawn, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._filters = filters
        self._window = parent
        self.button = icon_button(
            "export",
            self.tr("Export the listed runs as CSV…"),
            lambda: spawn(self._ask_and_write(), "export of runs"),
        )

    async def write(self, path: Path) -> None:
        """Every run that the filters let through, newest first. Raises DestinationError."""
        source = RunSource(self._services.history, self._filters.filter())
        written = await export_rows(source, RUNS, path, self._services.tasks)
        text = self.tr("{0} runs were written to {1}.", "", plural(written))
        self.told.emit(text.format(number(written), path))

    async def _ask_and_write(self) -> None:
        path = await ask_for_csv(self._window, self.tr("Export runs"), "runs")
        if path is not None:
            await self.write(path)

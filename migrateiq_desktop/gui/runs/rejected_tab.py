"""The rejected records of the chosen run: each with its reason, whole on selection, all as CSV."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from migrateiq_desktop.gui.formatting import number, plural
from migrateiq_desktop.gui.tables.columns import widths_of
from migrateiq_desktop.gui.tables.row_source import Spawn
from migrateiq_desktop.gui.tables.sparse_table import SparseTable
from migrateiq_desktop.gui.tables.sparse_table_model import SparseTableModel
from migrateiq_desktop.gui.tables.visible_text import visible
from migrateiq_desktop.gui.widgets import EmptyState, button, label, shown
from migrateiq_desktop.model.run import RejectedRecord

from .export_file import export_rejected
from .record_text import shown_text, whole_text
from .rejected_table import RejectedSource, rejected_columns

if TYPE_CHECKING:
    from migrateiq_desktop.services.container import Services

_STREAM, _RECORD, _WHY, _VALUE = 0, 1, 3, 4
_RECORD_WIDTH = 150
_PAGE = 50
"""Records may be megabytes each."""


class RejectedTab(QWidget):
    """Table above, the whole record below."""

    exported = Signal(str)
    """A sentence: how many records went where."""

    def __init__(self, services: "Services", spawn: Spawn) -> None:
        super().__init__()
        self._services = services
        self._spawn = spawn
        self._source: RejectedSource | None = None
        self.model: SparseTableModel[RejectedRecord] = SparseTableModel(
            rejected_columns(), spawn, page_size=_PAGE, parent=self
        )
        self.table = SparseTable("rejected_table", self.tr("Rejected records"), self.model)
        self.table.setProperty("role", "inset")
        self.table.fit_columns(widths_of(self.model.columns))
        self.table.row_chosen.connect(self._on_row_chosen)
        self.model.rows_changed.connect(self._on_rows_changed)
        self._reason = label("", "heading", wrap=True, copy=True)
        self.record = QPlainTextEdit()
        self.record.setReadOnly(True)
        self.record.setProperty("mono", "true")
        self.record.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.record.setAccessibleName(self.tr("The whole record"))
        self.copy = button(self.tr("&Copy"), self._on_copy, icon_name="copy")
        self.copy.setToolTip(self.tr("Copy the whole record as JSON"))
        self.export = button(self.tr("&Export CSV…"), self._on_export, icon_name="export")
        self._nothing = EmptyState("good", self.tr("No record of this run was rejected."))
        self._stack = QStackedWidget()
        self._splitter = QSplitter()
        self._lay_out()

    def show_run(self, run_id: int) -> None:
        """Show the rejected records of a run, or those that have come in since."""
        if self._source is not None and self._source.run_id == run_id:
            self.model.refresh()
            return
        self._source = RejectedSource(self._services.history, run_id)
        self._on_row_chosen(None)
        self.model.clear()
        self.model.show(self._source)

    def set_wide(self, *, wide: bool) -> None:
        """Beside the list of runs there is room for three columns only."""
        for section in (_STREAM, _VALUE):
            self.table.setColumnHidden(section, not wide)
        self.table.setColumnWidth(_RECORD, 90 if wide else 76)
        self.table.setColumnWidth(_WHY, 230 if wide else 90)
        vertical, horizontal = Qt.Orientation.Vertical, Qt.Orientation.Horizontal
        self._splitter.setOrientation(horizontal if wide else vertical)

    def release(self) -> None:
        """Fetch nothing more."""
        self._source = None
        self.model.release()

    async def export_to(self, path: Path) -> None:
        """Write all rejected records of the run to a CSV file. Raises DestinationError."""
        if self._source is None:
            return
        self.export.setEnabled(False)
        try:
            written = await export_rejected(self._source, path, self._services.tasks)
        finally:
            self.export.setEnabled(True)
        text = self.tr("{0} rejected records were written to {1}.", "", plural(written))
        self.exported.emit(text.format(number(written), path))

    async def _ask_and_export(self) -> None:
        if self._source is None:
            return
        dialog = QFileDialog(self, self.tr("Export rejected records"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("CSV (*.csv)"))
        dialog.setDefaultSuffix("csv")
        dialog.selectFile(f"run-{self._source.run_id}-rejected.csv")
        chosen = await shown(dialog)
        files = dialog.selectedFiles()
        dialog.deleteLater()
        if chosen and files:
            await self.export_to(Path(files[0]))

    def _on_rows_changed(self) -> None:
        has_rows = self.model.rowCount() > 0
        self._stack.setCurrentIndex(0 if has_rows or self._source is None else 1)
        self.export.setEnabled(has_rows)
        if self.model.row(0) is not None and not self.table.currentIndex().isValid():
            self.table.selectRow(0)

    def _on_row_chosen(self, row: RejectedRecord | None) -> None:
        self.copy.setEnabled(row is not None)
        if row is None:
            self._reason.clear()
            self.record.clear()
            return
        where = visible(row.field) + ": " if row.field else ""
        self._reason.setText(f"{where}{visible(row.reason)}")
        self.record.setPlainText(shown_text(row.record))

    def _on_copy(self) -> None:
        row = self.table.chosen_row
        if row is not None:
            QGuiApplication.clipboard().setText(whole_text(row.record))

    def _on_export(self) -> None:
        self._spawn(self._ask_and_export(), "export rejected records")

    def _lay_out(self) -> None:
        below = QWidget()
        # side by side both must fit into the narrow column: hidden, Qt never asks again
        below.setMinimumWidth(_RECORD_WIDTH)
        detail = QVBoxLayout(below)
        detail.setContentsMargins(14, 8, 14, 12)
        detail.setSpacing(8)
        detail.addWidget(self._reason)
        detail.addWidget(self.record, 1)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.copy)
        line.addWidget(self.export)
        line.addStretch(1)
        detail.addLayout(line)
        splitter = self._splitter
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.table)
        splitter.addWidget(below)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        self._stack.addWidget(splitter)
        self._stack.addWidget(self._nothing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

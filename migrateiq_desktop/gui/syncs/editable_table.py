"""A table whose cells are edited in place, by mouse and by keyboard alone."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView

from migrateiq_desktop.gui.widgets import Table

from .cells import EditableTableModel


class EditableTable(Table):
    """F2, Enter or typing edits the chosen cell, Space ticks it, Delete asks to remove its row."""

    remove_wanted = Signal(int)
    row_chosen = Signal(int)

    def __init__(self, name: str, accessible_name: str, model: EditableTableModel) -> None:
        super().__init__(name, accessible_name)
        self.setProperty("role", "inset")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.SelectedClicked
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.setModel(model)
        self.selectionModel().currentRowChanged.connect(self._on_row_changed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter edits, Delete removes."""
        index = self.currentIndex()
        editing = self.state() is QAbstractItemView.State.EditingState
        if not index.isValid() or editing:
            super().keyPressEvent(event)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.edit(index)
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_wanted.emit(index.row())
        else:
            super().keyPressEvent(event)

    def _on_row_changed(self, current: QModelIndex) -> None:
        self.row_chosen.emit(current.row())

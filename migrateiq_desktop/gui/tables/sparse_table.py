"""The view of a sparse table: what is chosen stays chosen while rows come, go and move.

Knows no domain and does no query.
"""

from collections.abc import Callable, Hashable
from typing import Generic

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSignalBlocker, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from .cell_delegate import CellDelegate
from .fitted_table import FittedTable
from .row_source import Row
from .sparse_table_model import SparseTableModel


class SparseTable(FittedTable, Generic[Row]):
    """Shows a `SparseTableModel`, one row chosen at most.

    With `key` the chosen row is known by its key, wherever it moves; without, by its number.
    """

    row_chosen = Signal(object)
    """The row that the person moved to, once it is at hand."""

    def __init__(
        self,
        object_name: str,
        accessible_name: str,
        model: SparseTableModel[Row],
        *,
        key: Callable[[Row], Hashable] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(object_name, accessible_name, parent)
        self._rows = model
        self._key = key
        self._chosen: Hashable = None
        self._awaited = False
        self.setModel(model)
        self.setItemDelegate(CellDelegate(model, self))
        self.selectionModel().currentRowChanged.connect(self._on_current_row_changed)
        model.rowsAboutToBeInserted.connect(self._on_rows_about_to_be_inserted)
        model.rows_changed.connect(self._on_rows_changed)
        model.modelReset.connect(self._on_reset)
        self._held_scroll: int | None = None
        model.rowsInserted.connect(self._on_rows_inserted)

    @property
    def chosen_row(self) -> Row | None:
        """The chosen row, when it is at hand."""
        index = self.currentIndex()
        return self._rows.row(index.row()) if index.isValid() else None

    @property
    def chosen_key(self) -> Hashable:
        """The key of what is chosen, at hand or not; None when nothing is."""
        return self._chosen

    def choose(self, key: Hashable) -> None:
        """Choose the row with that key, now or as soon as it is at hand. None chooses nothing."""
        self._chosen, self._awaited = key, False
        if key is None:
            self._move_to(None)
        self._follow_chosen()

    def selectAll(self) -> None:
        """Nothing: one row is chosen at most, and Qt would visit every one of a million."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy takes the whole row, not the one cell."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_row()
            return
        super().keyPressEvent(event)

    def copy_row(self) -> None:
        """Put the chosen row on the clipboard, tabs between its cells."""
        row = self.chosen_row
        if row is not None:
            cells = (column.text(row) for column in self._rows.columns)
            QGuiApplication.clipboard().setText("\t".join(cells))

    def _on_current_row_changed(self, current: QModelIndex) -> None:
        if not current.isValid():
            return
        row = self._rows.row(current.row())
        self._awaited = row is None
        if row is not None:
            self._take(row, current.row())

    def _on_reset(self) -> None:
        if self._key is None:  # the same number is another row now
            self._chosen = None
        self._awaited = False

    def _on_rows_changed(self) -> None:
        current = self.currentIndex()
        row = self._rows.row(current.row()) if current.isValid() else None
        if self._awaited and row is not None:
            self._awaited = False
            self._take(row, current.row())
        elif not self._awaited:
            self._follow_chosen()

    def _take(self, row: Row, number: int) -> None:
        key = number if self._key is None else self._key(row)
        if key != self._chosen:
            self._chosen = key
            self.row_chosen.emit(row)

    def _follow_chosen(self) -> None:
        if self._key is None or self._chosen is None:
            return
        number = self._rows.position_of(self._chosen)
        current = self.currentIndex()
        if number is not None and number != current.row():
            self._move_to(number)
        elif number is None and current.isValid() and self._rows.row(current.row()) is not None:
            self._move_to(None)

    def _move_to(self, number: int | None) -> None:
        selection = self.selectionModel()
        # told of it, the view would scroll there: away from what the person looks at
        with QSignalBlocker(selection):
            if number is None:
                selection.clear()
            else:
                flags = QItemSelectionModel.SelectionFlag
                selection.setCurrentIndex(
                    self._rows.index(number, max(self.currentIndex().column(), 0)),
                    flags.ClearAndSelect | flags.Rows,
                )
        self.viewport().update()

    def _on_rows_about_to_be_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        top = self.rowAt(0)
        above = first <= top and self.verticalScrollBar().value() > 0
        self._held_scroll = last - first + 1 if above else None

    def _on_rows_inserted(self) -> None:
        if self._held_scroll is not None:
            bar = self.verticalScrollBar()
            moved = self._held_scroll * self.verticalHeader().defaultSectionSize()
            self.updateGeometries()
            bar.setValue(bar.value() + moved)
        self._held_scroll = None

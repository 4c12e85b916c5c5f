"""A table model over a list of any length that lives elsewhere and is fetched page by page.

Never a query per row, never a wait: what isn't at hand is shown as a placeholder and asked for.
Knows no run, no connector and no database.
"""

from collections.abc import Callable, Hashable, Sequence
from typing import Generic

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from migrateiq_desktop.gui.theme import Token, color, mono_font

from .columns import TableColumn, further_value
from .page_cache import PageCache
from .page_fetcher import PageFetcher, PageReceiver
from .row_source import Row, RowSource, Spawn
from .titles import alignment, header_of

PLACEHOLDER = "…"
MAXIMUM_ROWS = 5_000_000
"""Qt keeps some bytes a row for the scroll bar's arithmetic; beyond this, search narrows."""

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class SparseTableModel(QAbstractTableModel, Generic[Row]):
    """Rows of a `RowSource`, the last used pages of them at hand.

    `show` takes another list, or the same with another filter: the rows on screen stay until the
    first page and the count of the new one have come, then all changes at once. Whatever an older
    list still answers after that is dropped. `refresh` keeps selection and scroll position.
    """

    list_changed = Signal()
    """The list given to `show` is in place, or nothing is shown any more."""
    rows_changed = Signal()
    """Rows or their number have come in; what was a placeholder or out of date is right now."""
    failed = Signal(object)
    """A MigrateIQError: rows could not be fetched."""

    def __init__(
        self,
        columns: Sequence[TableColumn[Row]],
        spawn: Spawn,
        *,
        key: Callable[[Row], Hashable] | None = None,
        grows_at_top: bool = False,
        page_size: int = 200,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._columns: Sequence[TableColumn[Row]] = columns
        self._next_columns: Sequence[TableColumn[Row]] = columns
        self._key = key
        self._grows_at_top = grows_at_top
        self._cache: PageCache[Row] = PageCache(page_size, capacity=32, key=key)
        receiver = PageReceiver(
            self._take_list, self._take_total, self._take_page, self.failed.emit
        )
        self._fetcher: PageFetcher[Row] = PageFetcher(receiver, spawn, page_size)
        self._total = 0

    @property
    def total(self) -> int:
        """How many rows the list has, also beyond those that the table can hold."""
        return self._total

    @property
    def columns(self) -> Sequence[TableColumn[Row]]:
        """The columns shown now."""
        return self._columns

    @property
    def fetching(self) -> bool:
        """Whether something is being fetched."""
        return self._fetcher.working

    def show(
        self, source: RowSource[Row], columns: Sequence[TableColumn[Row]] | None = None
    ) -> None:
        """Show another list, with other columns where given, once its first rows are there."""
        if columns is not None:
            self._next_columns = columns
        self._fetcher.show(source)

    def clear(self) -> None:
        """Show nothing."""
        self._fetcher.forget()
        self._take_list((), 0)

    def release(self) -> None:
        """Fetch nothing more; what is at hand stays."""
        self._fetcher.forget()

    def refresh(self) -> None:
        """Count again and fetch again what is looked at; selection and scroll position stay."""
        self._fetcher.recount()

    def row(self, number: int) -> Row | None:
        """The row of that number, when it is at hand."""
        return self._cache.row(number)

    def cell(self, number: int, section: int) -> tuple[TableColumn[Row], str, Token | None]:
        """A cell's column, text and colour at one look; asks for what isn't at hand."""
        column = self._columns[section]
        row = self._row_or_ask(number)
        if row is None:
            return column, PLACEHOLDER, Token.MUTED
        return column, column.text(row), None if column.token is None else column.token(row)

    def position_of(self, key: Hashable) -> int | None:
        """Where the row with that key stands, when it is at hand."""
        return self._cache.find(key)

    def update_row(self, row: Row) -> bool:
        """Show a newer value of a row at once, without a query; False when it isn't at hand."""
        number = None if self._key is None else self._cache.find(self._key(row))
        if number is None:
            return False
        self._cache.replace(number, row)
        for section in range(len(self._columns)):
            # cell by cell: for more than one, Qt's views repaint all that is in sight
            index = self.index(number, section)
            self.dataChanged.emit(index, index)
        return True

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Rows that the table holds."""
        return 0 if parent.isValid() else min(self._total, MAXIMUM_ROWS)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Columns shown now."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Text, alignment, colour and the column's further roles; asks for what isn't at hand."""
        if not index.isValid():
            return None
        column = self._columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.cell(index.row(), index.column())[1]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return alignment(numeric=column.numeric)
        if role == Qt.ItemDataRole.ForegroundRole:
            token = self.cell(index.row(), index.column())[2]
            return None if token is None else color(token)
        if role == Qt.ItemDataRole.FontRole:
            return mono_font() if column.mono else None
        row = self._cache.row(index.row())
        return None if row is None else further_value(column, row, role)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Titles, aligned as their cells."""
        return header_of(self._columns, section, orientation, role)

    def _row_or_ask(self, number: int) -> Row | None:
        page = number // self._cache.page_size
        if self._cache.needs(page):
            self._fetcher.want(page)
        return self._cache.row(number)

    def _take_list(self, rows: Sequence[Row], total: int) -> None:
        self.beginResetModel()
        self._columns, self._total = self._next_columns, total
        self._cache.clear()
        self._cache.put(0, rows)
        self.endResetModel()
        self.list_changed.emit()
        self.rows_changed.emit()

    def _take_total(self, total: int) -> None:
        before, after = self.rowCount(), min(total, MAXIMUM_ROWS)
        if after > before:
            first = 0 if self._grows_at_top else before
            self.beginInsertRows(QModelIndex(), first, first + after - before - 1)
            if self._grows_at_top:
                self._cache.insert_at_top(after - before)
            self._total = total
            self.endInsertRows()
        elif after < before:
            self.beginRemoveRows(QModelIndex(), after, before - 1)
            self._total = total
            self.endRemoveRows()
        self._total = total
        self._cache.mark_stale()
        self._repaint(0, after - 1)
        self.rows_changed.emit()

    def _take_page(self, page: int, rows: Sequence[Row]) -> None:
        self._cache.put(page, rows)
        first = page * self._cache.page_size
        self._repaint(first, min(first + len(rows), self.rowCount()) - 1)
        self.rows_changed.emit()

    def _repaint(self, first: int, last: int) -> None:
        if first <= last and self._columns:
            right = len(self._columns) - 1
            self.dataChanged.emit(self.index(first, 0), self.index(last, right))

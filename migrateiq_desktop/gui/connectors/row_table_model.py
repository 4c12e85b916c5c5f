"""A table over a handful of rows that are all at hand. Knows no connector; columns say all."""

from collections.abc import Callable, Hashable, Sequence
from typing import Generic

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from migrateiq_desktop.gui.tables.columns import TableColumn
from migrateiq_desktop.gui.tables.row_source import Row
from migrateiq_desktop.gui.tables.titles import alignment, header_of
from migrateiq_desktop.gui.tables.visible_text import plain_tip
from migrateiq_desktop.gui.theme import color, mono_font

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class RowTableModel(QAbstractTableModel, Generic[Row]):
    """Rows in the order given, or sorted by a column that has a sort key."""

    def __init__(
        self,
        columns: Sequence[TableColumn[Row]],
        key: Callable[[Row], Hashable],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._columns = columns
        self._key = key
        self._rows: tuple[Row, ...] = ()

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows shown."""
        return self._rows

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows. The same keys in the same order keep selection and scroll position."""
        fresh = tuple(rows)
        if [self._key(row) for row in fresh] == [self._key(row) for row in self._rows]:
            self._rows = fresh
            if fresh:
                last = self.index(len(fresh) - 1, len(self._columns) - 1)
                self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self._rows = fresh
        self.endResetModel()

    def row(self, number: int) -> Row | None:
        """The row of that number, when there is one."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def key_of(self, number: int) -> Hashable:
        """The key of the row of that number. Raises IndexError when there is none."""
        return self._key(self._rows[number])

    def position_of(self, key: Hashable) -> int | None:
        """Where the row with that key stands."""
        return next((at for at, row in enumerate(self._rows) if self._key(row) == key), None)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """How many columns."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Text, alignment, colour, font and the column's further roles."""
        column, row = self._columns[index.column()], self._rows[index.row()]
        if role in column.roles:
            return column.roles[role](row)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                found: object = column.text(row)
            case Qt.ItemDataRole.TextAlignmentRole:
                found = alignment(numeric=column.numeric)
            case Qt.ItemDataRole.ForegroundRole:
                token = column.token(row) if column.token is not None else None
                found = None if token is None else color(token)
            case Qt.ItemDataRole.FontRole:
                found = mono_font() if column.mono else None
            case Qt.ItemDataRole.ToolTipRole:
                found = plain_tip(column.tooltip(row)) if column.tooltip is not None else None
            case _:
                found = None
        return found

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Titles, aligned as their cells."""
        return header_of(self._columns, section, orientation, role)

"""The Qt side of a preview table: texts, colours, marks of rejected cells."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from migrateiq_desktop.gui.formatting import translate
from migrateiq_desktop.gui.icons import icon
from migrateiq_desktop.gui.tables.titles import alignment, title_value
from migrateiq_desktop.gui.tables.visible_text import plain_tip
from migrateiq_desktop.gui.theme import Token, color, mono_font
from migrateiq_desktop.gui.widgets import Table, changing_table

from .preview_table import Cell, CellKind, PreviewTable

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_LONGEST_SHOWN = 300
_LONGEST_TIP = 2_000
_SHORT = 40
_TOKENS = {
    CellKind.NULL: Token.MUTED,
    CellKind.NESTED: Token.MUTED,
    CellKind.RECEIVED: Token.MUTED,
    CellKind.REJECTED: Token.BAD,
}


class PreviewModel(QAbstractTableModel):
    """Shows a `PreviewTable`, read-only."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table = PreviewTable()

    def set_table(self, table: PreviewTable) -> None:
        """Show another table."""
        self.beginResetModel()
        self._table = table
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many records."""
        return 0 if parent.isValid() else len(self._table.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """How many fields."""
        return 0 if parent.isValid() else len(self._table.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A value on one line; the whole of it, or the reason of a reject, as tool tip."""
        cell = self._table.rows[index.row()][index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                found: object = " ".join(cell.text[:_LONGEST_SHOWN].split("\n"))
            case Qt.ItemDataRole.ToolTipRole:
                found = _tip(cell)
            case Qt.ItemDataRole.AccessibleTextRole:
                found = f"{cell.text}. {cell.reason}" if cell.reason else None
            case Qt.ItemDataRole.ForegroundRole:
                found = color(_TOKENS[cell.kind]) if cell.kind in _TOKENS else None
            case Qt.ItemDataRole.DecorationRole:
                found = icon("bad", Token.BAD) if cell.reason else None
            case Qt.ItemDataRole.FontRole:
                found = mono_font() if cell.kind is CellKind.NESTED else None
            case Qt.ItemDataRole.TextAlignmentRole:
                found = alignment(numeric=self._table.columns[index.column()].numeric)
            case _:
                found = None
        return found

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Field names; their types as tool tip."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = self._table.columns[section]
        tip = "" if column.type is None else f"{column.name}: {column.type}"
        return title_value(column.name, tip, role, numeric=column.numeric)


def preview_view(owner: QObject, accessible_name: str) -> tuple[PreviewModel, Table]:
    """A model that `owner` keeps, and the table that shows it inside a card."""
    model = PreviewModel(owner)
    return model, changing_table(accessible_name, model)


def _tip(cell: Cell) -> str | None:
    if cell.reason:
        return plain_tip(translate("connectors", "Rejected: {0}").format(cell.reason))
    long = len(cell.text) > _SHORT or "\n" in cell.text
    return plain_tip(cell.text[:_LONGEST_TIP]) if long else None

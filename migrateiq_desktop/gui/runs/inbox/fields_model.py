"""The fields of one rejected record: as received, and as it is now, which can be edited."""

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from migrateiq_desktop.gui.formatting import NOTHING, translate
from migrateiq_desktop.gui.tables.titles import alignment
from migrateiq_desktop.gui.tables.visible_text import cell_text, plain_tip, visible
from migrateiq_desktop.gui.theme import Token, color, mono_font
from migrateiq_desktop.model.rejects import KeptReject, RejectState

from .record_cells import MISSING, Cell, Path, cells_of, edit_text, path_of, value_at
from .reject_table import EDITED

NAME, RECEIVED, NOW = range(3)
_FAULTY = "⚠ "
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class FieldsModel(QAbstractTableModel):
    """Rows are the values of a record, objects inside it opened up."""

    edited = Signal(object, object, str)
    """The KeptReject, the Path of the value, and its new text."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept: KeptReject | None = None
        self._cells: list[Cell] = []
        self._faulty: Path | None = None

    @property
    def kept(self) -> KeptReject | None:
        """What is shown."""
        return self._kept

    @property
    def faulty_row(self) -> int:
        """The row of the field that the record was rejected for; -1 when it has none."""
        paths = [cell.path for cell in self._cells]
        return paths.index(self._faulty) if self._faulty in paths else -1

    def show_record(self, kept: KeptReject | None) -> None:
        """Show a record, or nothing; of the one that is shown, its newest state."""
        cells, faulty = [], None
        if kept is not None:
            record = kept.rejected.record
            cells = cells_of(record)
            known = {cell.path for cell in cells}
            faulty = path_of(kept.current, kept.rejected.field)
            cells += [cell for cell in cells_of(kept.current) if cell.path not in known]
            if faulty is not None and faulty not in {cell.path for cell in cells}:
                cells.insert(0, Cell(faulty, MISSING))
        self.beginResetModel()
        self._kept, self._cells, self._faulty = kept, cells, faulty
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """The fields."""
        return 0 if parent.isValid() else len(self._cells)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Name, received, now."""
        return 0 if parent.isValid() else 3

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """The last column can be edited while the record waits in the inbox."""
        flags = super().flags(index)
        kept = self._kept
        if index.column() == NOW and kept is not None and kept.state is RejectState.OPEN:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Texts and colours of a field."""
        kept = self._kept
        if not index.isValid() or kept is None:
            return None
        cell, column = self._cells[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                value: object = self._text(kept, cell, column)
            case Qt.ItemDataRole.EditRole:
                value = edit_text(value_at(kept.current, cell.path))
            case Qt.ItemDataRole.ToolTipRole:
                value = plain_tip(visible(self._whole(kept, cell, column)))
            case Qt.ItemDataRole.TextAlignmentRole:
                value = alignment(numeric=False)
            case Qt.ItemDataRole.FontRole:
                value = mono_font()
            case Qt.ItemDataRole.ForegroundRole:
                value = self._color(kept, cell, column)
            case _:
                value = None
        return value

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tell what a person has typed."""
        if self._kept is None or index.column() != NOW or role != Qt.ItemDataRole.EditRole:
            return False
        self.edited.emit(self._kept, self._cells[index.row()].path, str(value))
        return True

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Titles."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        titles = (
            translate("rejects", "Field"),
            translate("rejects", "Received"),
            translate("rejects", "Now"),
        )
        return titles[section]

    def _text(self, kept: KeptReject, cell: Cell, column: int) -> str:
        text = cell_text(self._whole(kept, cell, column))
        if column == NAME and cell.path == self._faulty:
            return _FAULTY + text
        if column == NOW and self._changed(kept, cell):
            return EDITED + text
        return text

    @staticmethod
    def _whole(kept: KeptReject, cell: Cell, column: int) -> str:
        if column == NAME:
            return cell.name or translate("rejects", "(the whole record)")
        record = kept.rejected.record if column == RECEIVED else kept.current
        return edit_text(value_at(record, cell.path)) or NOTHING

    def _color(self, kept: KeptReject, cell: Cell, column: int) -> object:
        if column == NOW:
            return color(Token.ACCENT if self._changed(kept, cell) else Token.TEXT)
        if cell.path == self._faulty:
            return color(Token.BAD)
        return color(Token.MUTED if column == RECEIVED else Token.TEXT)

    @staticmethod
    def _changed(kept: KeptReject, cell: Cell) -> bool:
        if kept.edited is None:
            return False
        before = value_at(kept.rejected.record, cell.path)
        return before != value_at(kept.edited, cell.path)

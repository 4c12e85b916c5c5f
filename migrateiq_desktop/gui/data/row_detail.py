"""One row of loaded data, field by field, and the whole value of the chosen field."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from migrateiq_desktop.gui.tables.visible_text import cell_text, plain_tip, visible
from migrateiq_desktop.gui.theme import Token, color
from migrateiq_desktop.gui.widgets import Table, as_code, button, label
from migrateiq_desktop.services.views import TableInfo

from .cell_values import copied_text, short_text, whole_text
from .data_columns import DataRow, type_text

_NOWHERE = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex
_VALUE_HEIGHT = 150


class FieldsModel(QAbstractTableModel):
    """Name and value of each field of a row."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fields: tuple[tuple[str, str, object], ...] = ()

    def set_row(self, table: TableInfo, row: DataRow) -> None:
        """Show a row."""
        self.beginResetModel()
        self._fields = tuple(zip(table.columns, table.types, row, strict=True))
        self.endResetModel()

    def field(self, at: int) -> tuple[str, str, object]:
        """Name, declared type and value."""
        return self._fields[at]

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """One a field."""
        return 0 if parent.isValid() else len(self._fields)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Name and value."""
        return 0 if parent.isValid() else 2

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Names muted, values plain, null muted."""
        if not index.isValid():
            return None
        name, declared, value = self._fields[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cell_text(name) if index.column() == 0 else short_text(value, declared)
        if role == Qt.ItemDataRole.ForegroundRole and (index.column() == 0 or value is None):
            return color(Token.MUTED)
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == 0:
            return plain_tip(f"{visible(name)}: {type_text(declared)}")
        return None


class RowDetail(QWidget):
    """Told of a row; asks nobody."""

    def __init__(self) -> None:
        super().__init__()
        self.model = FieldsModel(self)
        self.fields = Table("", self.tr("Fields of the row"))
        self.fields.setProperty("role", "inset")
        self.fields.horizontalHeader().hide()
        self.fields.setModel(self.model)
        self.value = QPlainTextEdit()
        self.value.setReadOnly(True)
        as_code(self.value)
        self.value.setAccessibleName(self.tr("The whole value"))
        self.value.setMaximumHeight(_VALUE_HEIGHT)
        self.copy = button(self.tr("&Copy value"), self._on_copy, icon_name="copy")
        self._name = label(self.tr("Row"), "heading")
        self._lay_out()
        self.fields.selectionModel().currentRowChanged.connect(self._on_field_chosen)

    def show_row(self, table: TableInfo, row: DataRow | None) -> None:
        """Show a row; the field that was chosen stays chosen."""
        chosen = max(self.fields.currentIndex().row(), 0)
        if row is None or len(row) != len(table.columns):
            self.model.set_row(TableInfo(name="", columns=(), types=(), rows=0), ())
            self.value.clear()
            self.copy.setEnabled(False)
            return
        self.model.set_row(table, row)
        self._fit_names()
        self.fields.selectRow(min(chosen, self.model.rowCount() - 1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Names have what they need of the room, and leave values as much."""
        super().resizeEvent(event)
        self._fit_names()

    def _fit_names(self) -> None:
        wanted = self.fields.sizeHintForColumn(0)
        self.fields.setColumnWidth(0, min(wanted, self.fields.viewport().width() * 3 // 5))

    def _on_field_chosen(self, current: QModelIndex) -> None:
        self.copy.setEnabled(current.isValid())
        if current.isValid():
            name, declared, value = self.model.field(current.row())
            self._name.setText(cell_text(name))
            self.value.setPlainText(whole_text(value, declared))

    def _on_copy(self) -> None:
        at = self.fields.currentIndex().row()
        if at >= 0:
            _, declared, value = self.model.field(at)
            QGuiApplication.clipboard().setText(copied_text(value, declared))

    def _lay_out(self) -> None:
        below = QVBoxLayout()
        below.setContentsMargins(14, 8, 14, 12)
        below.setSpacing(8)
        line = QHBoxLayout()
        line.addWidget(self._name, 1)
        line.addWidget(self.copy)
        below.addLayout(line)
        below.addWidget(self.value)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.fields, 1)
        layout.addLayout(below)

"""Which value takes the place of which: filled from the values that a sample has."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractTableModel, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QVBoxLayout, QWidget

from migrateiq_desktop.gui.formatting import number, translate
from migrateiq_desktop.gui.theme import Token, color, mono_font
from migrateiq_desktop.gui.widgets import ButtonKind, Table, button, label
from migrateiq_desktop.model.base import Scalar
from migrateiq_desktop.model.sampling import ValueCount

from .cells import NOWHERE, Index
from .change_specs import scalar_of, scalar_text
from .observed_values import Observed

_ROWS_SHOWN = 6


class ValueMapModel(QAbstractTableModel):
    """A row a value: how often it came, and what it becomes; empty: not mapped."""

    edited = Signal()

    def __init__(self, known: Mapping[str, Scalar | None], seen: Sequence[ValueCount]) -> None:
        super().__init__()
        self._known = {value: scalar_text(to) for value, to in known.items()}
        self._fill(seen)

    def show_seen(self, seen: Sequence[ValueCount]) -> None:
        """Other values came, since what is done to them before is something else."""
        if {one.text: one.count for one in seen} != self._counts:
            self.beginResetModel()
            self._fill(seen)
            self.endResetModel()

    def _fill(self, seen: Sequence[ValueCount]) -> None:
        self._counts = {one.text: one.count for one in seen}
        came = (text for text in self._counts if text not in self._known)
        self._values = [*self._known, *came]

    @property
    def unmapped(self) -> int:
        """How many values came that have no other."""
        return sum(value in self._counts and value not in self._known for value in self._values)

    def known(self) -> dict[str, Scalar | None]:
        """What is mapped to what."""
        return {v: scalar_of(self._known[v]) for v in self._values if v in self._known}

    def keep_unmapped(self) -> None:
        """Map each value that came and has no other to itself, to be edited."""
        self.beginResetModel()
        for value in self._values:
            self._known.setdefault(value, scalar_text(value))
        self.endResetModel()
        self.edited.emit()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Each value, and an empty row for one more."""
        return 0 if parent.isValid() else len(self._values) + 1

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Value, count, what it becomes."""
        return 0 if parent.isValid() else 3

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The titles."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            titles = (
                translate("syncs", "Value"),
                translate("syncs", "Came"),
                translate("syncs", "Becomes"),
            )
            return titles[section]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What it becomes is edited; also the value of the empty row."""
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        new = index.row() == len(self._values)
        editable = index.column() == (0 if new else 2)
        return flags | Qt.ItemFlag.ItemIsEditable if editable else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Texts; a value that isn't mapped is said to be so."""
        new = index.row() == len(self._values)
        value = "" if new else self._values[index.row()]
        if role == Qt.ItemDataRole.FontRole and index.column() != 1 and not new:
            return mono_font()
        if role == Qt.ItemDataRole.ForegroundRole and (new or value not in self._known):
            return color(Token.MUTED)
        if role == Qt.ItemDataRole.EditRole:
            return value if index.column() == 0 else self._known.get(value, "")
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if new:
            return translate("syncs", "Another value…") if index.column() == 0 else ""
        count = self._counts.get(value)
        mapped = self._known.get(value, translate("syncs", "not mapped"))
        return (_visible(value), "" if count is None else number(count), mapped)[index.column()]

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """A value, or what it becomes; an emptied one isn't mapped any more."""
        text = str(value)
        if role != Qt.ItemDataRole.EditRole:
            return False
        if index.row() == len(self._values):
            if not text or text in self._values:
                return False
            self.beginInsertRows(NOWHERE, index.row(), index.row())
            self._values.append(text)
            self._known[text] = scalar_text(text)
            self.endInsertRows()
        elif text:
            self._known[self._values[index.row()]] = text
        else:
            self._known.pop(self._values[index.row()], None)
        self.dataChanged.emit(self.index(index.row(), 0), self.index(index.row(), 2))
        self.edited.emit()
        return True


class ValueMap(QWidget):
    """The values in a table, and how many aren't mapped yet."""

    edited = Signal()

    def __init__(self, known: Mapping[str, Scalar | None], seen: Observed) -> None:
        super().__init__()
        self._seen = seen
        self.model = ValueMapModel(known, seen.values)
        self.table = Table("value_map", translate("syncs", "Values and what they become"))
        self.table.setModel(self.model)
        self.table.setProperty("role", "inset")
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.table.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.SelectedClicked
        )
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        row_height = self.table.verticalHeader().defaultSectionSize()
        self.table.setFixedHeight(row_height * (_ROWS_SHOWN + 1))
        self.note = label("", "muted", wrap=True)
        self.fill = button(
            translate("syncs", "Map them as they are"),
            self.model.keep_unmapped,
            kind=ButtonKind.LINK,
        )
        row = QHBoxLayout()
        row.addWidget(self.note, 1)
        row.addWidget(self.fill)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 4, 0)
        layout.setSpacing(4)
        layout.addWidget(self.table)
        layout.addLayout(row)
        self.setFocusProxy(self.table)
        self.model.edited.connect(self._on_edited)
        self._tell()

    def known(self) -> dict[str, Scalar | None]:
        """What is mapped to what."""
        return self.model.known()

    def _on_edited(self) -> None:
        self._tell()
        self.edited.emit()

    def show_seen(self, seen: Observed) -> None:
        """The changes before this one make something else of the values."""
        if seen != self._seen:
            self._seen = seen
            self.model.show_seen(seen.values)
            self._tell()

    def _tell(self) -> None:
        left = self.model.unmapped
        self.note.setText(self._note(left))
        self.fill.setVisible(left > 0)

    def _note(self, left: int) -> str:
        if not self._seen.known:
            return translate("syncs", "After shows which values the changes above make.")
        if not self._seen.all_of_them:
            text = translate("syncs", "{0} unmapped of the {1} values that came most often")
            return text.format(number(left), number(len(self._seen.values)))
        if left:
            return translate("syncs", "{0} unmapped").format(number(left))
        return translate("syncs", "Every sampled value is mapped.")


def _visible(value: str) -> str:
    """Blanks at an end, and a text without letters, can be seen."""
    return f'"{value}"' if value != value.strip() or not value else value

"""The fields of a stream as an editable tree: a row a field, those inside objects below them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QObject, Qt, Signal

from migrateiq_desktop.gui.formatting import translate
from migrateiq_desktop.gui.tables.titles import alignment
from migrateiq_desktop.gui.theme import mono_font
from migrateiq_desktop.model.nesting import Nested
from migrateiq_desktop.model.schema import FieldType

from .cells import NOWHERE, Index
from .field_cells import FieldCells
from .field_lines import Line

NEST = "nested:"
"""Before what becomes of an object or a list, where a type stands."""
MIME = "application/x-migrateiq-fields"
_MONO = frozenset({"source", "example", "becomes"})
_NUMERIC = frozenset({"filled", "fails"})


@dataclass(slots=True)
class _Node:
    line: Line
    row: int
    parent: int
    children: list[int] = field(default_factory=list)


class FieldTreeModel(QAbstractItemModel):
    """Shows lines; an edit is asked for by `edit_wanted` and comes back as other lines."""

    edit_wanted = Signal(str, str, object)
    """Key, column, value."""
    move_wanted = Signal(list, int)
    """Keys, and before which row they go."""
    columns = ("source", "example", "becomes", "type", "change", "rules", "filled", "fails")

    def __init__(self, owner: QObject | None = None) -> None:
        super().__init__(owner)
        self._nodes: list[_Node] = []
        self._tops: list[int] = []
        self._places: dict[str, int] = {}
        self._cells = FieldCells()
        self.refuses: Callable[[Line, str], str] = lambda _line, _name: ""
        """Why a field can't have a name; empty where it can."""

    @property
    def lines(self) -> list[Line]:
        """Those that are shown, in their order."""
        return [node.line for node in self._nodes]

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these. Where they are the same fields, what is chosen and edited stays."""
        if [(one.key, one.parent) for one in lines] == [
            (node.line.key, node.line.parent) for node in self._nodes
        ]:
            changed = [at for at, line in enumerate(lines) if self._nodes[at].line != line]
            for at in changed:
                self._nodes[at].line = lines[at]
            self._tell(changed)
            return
        self.beginResetModel()
        self._build(lines)
        self.endResetModel()

    def show_failures(self, failures: dict[str, int] | None) -> None:
        """How many records are rejected because of each field, by source; None: not known."""
        before = [self._cells.text(node.line, "fails") for node in self._nodes]
        self._cells.failures = failures
        after = [self._cells.text(node.line, "fails") for node in self._nodes]
        self._tell([at for at in range(len(after)) if before[at] != after[at]])

    def line(self, index: Index) -> Line | None:
        """What stands in a row."""
        return self._nodes[index.internalId()].line if index.isValid() else None

    def index_of(self, key: str, column: str = "source") -> QModelIndex:
        """The cell of a field."""
        at = self._places.get(key)
        if at is None:
            return NOWHERE
        return self.createIndex(self._nodes[at].row, self.columns.index(column), at)

    def index(self, row: int, column: int, parent: Index = NOWHERE) -> QModelIndex:
        """The cell in a row of a parent."""
        rows = self._nodes[parent.internalId()].children if parent.isValid() else self._tops
        if 0 <= row < len(rows) and 0 <= column < len(self.columns):
            return self.createIndex(row, column, rows[row])
        return NOWHERE

    def parent(self, index: Index = NOWHERE) -> QModelIndex:  # type: ignore[override]  # Qt has a second parent() without an index
        """The object or list around a field."""
        if not index.isValid():
            return NOWHERE
        above = self._nodes[index.internalId()].parent
        return NOWHERE if above < 0 else self.createIndex(self._nodes[above].row, 0, above)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Fields at the top, or inside."""
        if not parent.isValid():
            return len(self._tops)
        return len(self._nodes[parent.internalId()].children) if parent.column() == 0 else 0

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """The same everywhere."""
        return len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The titles; numbers stand at the right."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return _titles()[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return alignment(numeric=self.columns[section] in _NUMERIC)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Fields are ticked, dragged, and edited where they are used."""
        line = self.line(index)
        if line is None:
            return Qt.ItemFlag.ItemIsDropEnabled
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        if not line.parent:
            flags |= Qt.ItemFlag.ItemIsDragEnabled
        column = self.columns[index.column()]
        if column == "source":
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        if line.use and column in {"becomes", "type"}:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Texts, ticks, colours."""
        line = self.line(index)
        if line is None:
            return None
        column = self.columns[index.column()]
        found: object = None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                found = self._cells.text(line, column)
            case Qt.ItemDataRole.EditRole:
                found = _value(line, column)
            case Qt.ItemDataRole.CheckStateRole if column == "source":
                found = Qt.CheckState.Checked if line.use else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.FontRole if column in _MONO and (line.use or column != "becomes"):
                found = mono_font()
            case Qt.ItemDataRole.TextAlignmentRole:
                found = alignment(numeric=column in _NUMERIC)
            case Qt.ItemDataRole.ForegroundRole:
                found = self._cells.colour(line, column)
            case Qt.ItemDataRole.ToolTipRole:
                found = self._cells.tip(line, column)
        return found

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for an edit."""
        line, column = self.line(index), self.columns[index.column()]
        if line is None:
            return False
        if role == Qt.ItemDataRole.CheckStateRole:
            use = Qt.CheckState(value) is Qt.CheckState.Checked
            self.edit_wanted.emit(line.key, "use", use)
        elif role == Qt.ItemDataRole.EditRole and value != _value(line, column):
            self.edit_wanted.emit(line.key, column, value)
        return True

    def supportedDropActions(self) -> Qt.DropAction:
        """Rows are moved."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Fields of this table."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The fields that are dragged."""
        found = [line for one in indexes if one.column() == 0 and (line := self.line(one))]
        data = QMimeData()
        data.setData(MIME, "\n".join(line.key for line in found).encode())
        return data

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Ask for the move; the view is not to take the rows out itself.

        There is no order inside an object: what is let go there comes behind it.
        """
        keys = bytes(data.data(MIME).data()).decode().splitlines()
        at = parent
        while at.isValid() and self.parent(at).isValid():
            at = self.parent(at)
        before = at.row() + 1 if at.isValid() else (row if row >= 0 else len(self._tops))
        if keys:
            self.move_wanted.emit(keys, before)
        return False

    def _build(self, lines: Sequence[Line]) -> None:
        self._nodes, self._tops = [], []
        places: dict[str, int] = {}
        self._places = places
        for at, line in enumerate(lines):
            places.setdefault(line.key, at)
            self._nodes.append(_Node(line, 0, -1))
        for at, line in enumerate(lines):
            above = places.get(line.parent, -1) if line.parent else -1
            rows = self._nodes[above].children if above >= 0 else self._tops
            self._nodes[at].row, self._nodes[at].parent = len(rows), above
            rows.append(at)

    def _tell(self, changed: Sequence[int]) -> None:
        """One signal for all rows of a parent from the first changed one to the last."""
        by_parent: dict[int, list[int]] = {}
        for at in changed:
            by_parent.setdefault(self._nodes[at].parent, []).append(at)
        for rows in by_parent.values():
            first, last = rows[0], rows[-1]
            self.dataChanged.emit(
                self.createIndex(self._nodes[first].row, 0, first),
                self.createIndex(self._nodes[last].row, len(self.columns) - 1, last),
            )


def _value(line: Line, column: str) -> str:
    """What an editor begins with."""
    if column == "becomes":
        return line.target
    if column != "type":
        return ""
    if line.rule.type is None and line.nested is not None:
        return f"{NEST}{line.nested}"
    return line.rule.type or ""


def type_choices(line: Line) -> list[str]:
    """What a field can become; of objects and lists also how they are kept."""
    nests = [f"{NEST}{choice}" for choice in Nested] if line.is_nest else []
    return [*nests, "", *(kind.value for kind in FieldType)]


def _titles() -> tuple[str, ...]:
    """As in the head of the table."""
    return (
        translate("syncs", "Source field"),
        translate("syncs", "Example"),
        translate("syncs", "Becomes"),
        translate("syncs", "Type"),
        translate("syncs", "Change", "column"),
        translate("syncs", "Rules"),
        translate("syncs", "Filled"),
        translate("syncs", "Would fail"),
    )

"""What the editable tables of the sync editor share: wrong cells are marked and explained."""

from collections.abc import Iterable

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from migrateiq_desktop.gui.connectors.problems import Problem
from migrateiq_desktop.gui.connectors.texts import problem
from migrateiq_desktop.gui.icons import icon
from migrateiq_desktop.gui.tables.visible_text import plain_tip
from migrateiq_desktop.gui.theme import Token, color

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
Place = tuple[int, str]
"""Row and field."""


class EditableTableModel(QAbstractTableModel):
    """Columns are fields by name. Subclasses give `titles`, texts and values."""

    edited = Signal()
    fields: tuple[str, ...] = ()

    def __init__(self) -> None:
        super().__init__()
        self._problems: dict[Place, Problem] = {}

    def titles(self) -> tuple[str, ...]:
        """The columns' titles."""
        raise NotImplementedError

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """One a field."""
        return 0 if parent.isValid() else len(self.fields)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """The titles."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.titles()[section]
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def show_problems(self, problems: Iterable[Problem]) -> Problem | None:
        """Mark these cells, named `ROW.FIELD`; gives the first."""
        places: dict[Place, Problem] = {}
        for found in problems:
            row, _, field = found.field.partition(".")
            if row.isdecimal() and field in self.fields:
                places.setdefault((int(row), field), found)
        self._problems = places
        if self.rowCount():
            last = self.index(self.rowCount() - 1, len(self.fields) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
        return next(iter(places.values()), None)

    def first_wrong(self) -> QModelIndex:
        """The first cell that is wrong."""
        for row, field in self._problems:
            return self.index(row, self.fields.index(field))
        return NOWHERE

    def mark(self, index: Index, role: int) -> object:
        """Icon, colour and explanation of a wrong cell."""
        found = self._problems.get((index.row(), self.fields[index.column()]))
        if found is None:
            return None
        if role == Qt.ItemDataRole.ForegroundRole:
            return color(Token.BAD)
        if role == Qt.ItemDataRole.DecorationRole:
            return icon("bad", Token.BAD)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(problem(found))
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return problem(found)
        return None

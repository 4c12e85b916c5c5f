"""The streams of a sync as an editable table: which, into which table, written how."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt

from migrateiq_desktop.gui.formatting import translate
from migrateiq_desktop.gui.guide.terms import Term, explanation
from migrateiq_desktop.gui.theme import Token, color

from .cells import NOWHERE, EditableTableModel, Index
from .sync_draft import StreamRow
from .texts import disposition_of, mapping_in_short

_EDITABLE = frozenset({"table", "disposition"})


class StreamTableModel(EditableTableModel):
    """Holds the rows while they are edited."""

    fields = ("use", "table", "disposition", "mapping")

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[StreamRow] = []

    @property
    def rows(self) -> tuple[StreamRow, ...]:
        """The rows as they are now."""
        return tuple(self._rows)

    def titles(self) -> tuple[str, ...]:
        """Stream, table, writing, fields."""
        return (
            translate("syncs", "Stream"),
            translate("syncs", "Into table"),
            translate("syncs", "Write"),
            translate("syncs", "Fields"),
        )

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The titles, and what Write means."""
        if role == Qt.ItemDataRole.ToolTipRole and self.fields[section] == "disposition":
            return f"<p>{explanation(Term.WRITE_DISPOSITION)}</p>"
        return super().headerData(section, orientation, role)

    def set_rows(self, rows: Sequence[StreamRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = list(rows)
        self._problems = {}
        self.endResetModel()

    def change_rows(self, rows: Sequence[StreamRow]) -> None:
        """Show the same streams as they are by now; an open editor stays."""
        for at, row in enumerate(rows):
            if row != self._rows[at]:
                self._rows[at] = row
                self.dataChanged.emit(self.index(at, 0), self.index(at, len(self.fields) - 1))

    def replace_row(self, at: int, row: StreamRow) -> None:
        """Put another row in that place."""
        self._rows[at] = row
        self.dataChanged.emit(self.index(at, 0), self.index(at, len(self.fields) - 1))
        self.edited.emit()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """One a stream."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The stream can be ticked; table and writing of a ticked one can be edited."""
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        field = self.fields[index.column()]
        if field == "use":
            return flags | Qt.ItemFlag.ItemIsUserCheckable
        if field in _EDITABLE and self._rows[index.row()].use:
            return flags | Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Texts, ticks and marks."""
        row, field = self._rows[index.row()], self.fields[index.column()]
        marked = self.mark(index, role)
        if marked is not None:
            return marked
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return _text(row, field)
            case Qt.ItemDataRole.EditRole:
                return row.target if field == "table" else row.disposition
            case Qt.ItemDataRole.CheckStateRole if field == "use":
                return Qt.CheckState.Checked if row.use else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.ForegroundRole if not row.use or field == "mapping":
                return color(Token.MUTED)
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take an edit."""
        row, field = self._rows[index.row()], self.fields[index.column()]
        if role == Qt.ItemDataRole.CheckStateRole and field == "use":
            fresh = replace(row, use=Qt.CheckState(value) is Qt.CheckState.Checked)
        elif role == Qt.ItemDataRole.EditRole and field == "table":
            typed = str(value).strip()
            fresh = replace(row, table="" if typed == row.resource else typed)
        elif role == Qt.ItemDataRole.EditRole and field == "disposition":
            fresh = replace(row, disposition=str(value))
        else:
            return False
        if fresh != row:
            self.replace_row(index.row(), fresh)
        return True


def _text(row: StreamRow, field: str) -> str:
    match field:
        case "use":
            return row.resource
        case "table":
            return row.target if row.use else translate("syncs", "left out")
        case "disposition":
            return f"{disposition_of(row)} ▾" if row.use else ""
        case _:
            return mapping_in_short(row.transform) if row.use else ""

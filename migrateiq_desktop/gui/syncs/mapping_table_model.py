"""The fields of a stream as an editable table: which, renamed to what, which type."""

from dataclasses import replace

from PySide6.QtCore import QModelIndex, Qt

from migrateiq_desktop.gui.formatting import NOTHING, translate
from migrateiq_desktop.gui.tables.visible_text import plain_tip
from migrateiq_desktop.gui.theme import Token, color, mono_font

from .cells import NOWHERE, EditableTableModel, Index
from .mapping_draft import EMPTY_MAPPING, MappingDraft, MappingRow
from .texts import type_of

_MONO = frozenset({"source", "example", "becomes", "format", "timezone"})


class MappingTableModel(EditableTableModel):
    """Holds the mapping while it is edited."""

    fields = ("source", "example", "becomes", "type", "format", "timezone")

    def __init__(self) -> None:
        super().__init__()
        self._draft = EMPTY_MAPPING

    @property
    def draft(self) -> MappingDraft:
        """The mapping as it is now."""
        return self._draft

    def titles(self) -> tuple[str, ...]:
        """Source field, example, becomes, type, format, zone."""
        return (
            translate("syncs", "Source field"),
            translate("syncs", "Example"),
            translate("syncs", "Becomes"),
            translate("syncs", "Type"),
            translate("syncs", "Format"),
            translate("syncs", "Zone"),
        )

    def set_draft(self, draft: MappingDraft) -> None:
        """Show another mapping."""
        self.beginResetModel()
        self._draft = draft
        self._problems = {}
        self.endResetModel()

    def add_row(self) -> QModelIndex:
        """Add an empty field; gives the cell where its source is typed."""
        at = len(self._draft.rows)
        self.beginInsertRows(NOWHERE, at, at)
        self._draft = replace(self._draft, rows=(*self._draft.rows, MappingRow()))
        self.endInsertRows()
        self.edited.emit()
        return self.index(at, 0)

    def remove_row(self, at: int) -> None:
        """Take a row out of the table: the field then goes as if it had none."""
        self.beginRemoveRows(NOWHERE, at, at)
        rows = self._draft.rows
        self._draft = replace(self._draft, rows=(*rows[:at], *rows[at + 1 :]))
        self.endRemoveRows()
        self.edited.emit()

    def set_only_listed(self, *, only_listed: bool) -> None:
        """Leave out, or keep, the fields that have no row."""
        if only_listed != self._draft.only_listed:
            self._draft = replace(self._draft, only_listed=only_listed)
            self.edited.emit()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """One a field."""
        return 0 if parent.isValid() else len(self._draft.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A field can be ticked; what means something for it can be edited."""
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        row, field = self._draft.rows[index.row()], self.fields[index.column()]
        if field == "source":
            flags |= Qt.ItemFlag.ItemIsUserCheckable
            # what came from a preview has its name; what was added gets one
            return flags if row.example or row.seen_type else flags | Qt.ItemFlag.ItemIsEditable
        editable = {
            "becomes": row.use,
            "type": row.use,
            "format": row.use and row.takes_format,
            "timezone": row.use and row.takes_zone,
        }
        return flags | Qt.ItemFlag.ItemIsEditable if editable.get(field) else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Texts, ticks and marks."""
        row, field = self._draft.rows[index.row()], self.fields[index.column()]
        marked = self.mark(index, role)
        if marked is not None:
            return marked
        found: object = None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                found = _text(row, field)
            case Qt.ItemDataRole.EditRole:
                found = row.target if field == "becomes" else getattr(row, field)
            case Qt.ItemDataRole.CheckStateRole if field == "source":
                found = Qt.CheckState.Checked if row.use else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.FontRole if field in _MONO:
                found = mono_font()
            case Qt.ItemDataRole.ForegroundRole if _is_muted(row, field):
                found = color(Token.MUTED)
            case Qt.ItemDataRole.ToolTipRole if field == "example":
                found = plain_tip(row.example[:2_000]) or None
            case Qt.ItemDataRole.ToolTipRole if field == "type" and row.seen_type and not row.type:
                found = translate("syncs", "Not converted: what the preview found")
        return found

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take an edit."""
        at, field = index.row(), self.fields[index.column()]
        row = self._draft.rows[at]
        if role == Qt.ItemDataRole.CheckStateRole and field == "source":
            fresh = replace(row, use=Qt.CheckState(value) is Qt.CheckState.Checked)
        elif role != Qt.ItemDataRole.EditRole:
            return False
        elif field == "becomes":
            typed = str(value).strip()
            fresh = replace(row, becomes="" if typed == row.source else typed)
        else:
            fresh = _with(row, field, str(value).strip())
        if fresh != row:
            self._draft = self._draft.with_row(at, fresh)
            self.dataChanged.emit(self.index(at, 0), self.index(at, len(self.fields) - 1))
            self.edited.emit()
        return True


def _with(row: MappingRow, field: str, text: str) -> MappingRow:
    match field:
        case "source":
            return replace(row, source=text)
        case "type":
            return replace(row, type=text)
        case "format":
            return replace(row, format=text)
        case "timezone":
            return replace(row, timezone=text)
        case _:
            return row


def _text(row: MappingRow, field: str) -> str:
    match field:
        case "source" if row.constant is not None:
            text = translate("syncs", "always {0}").format(row.constant)
        case "source":
            text = row.source or translate("syncs", "(source field)")
        case "example":
            text = row.example[:200].replace("\n", " ")
        case "becomes":
            text = row.target if row.use else translate("syncs", "left out")
        case "type":
            text = f"{type_of(row)} ▾" if row.use else ""
        case "format":
            text = (row.format or "ISO 8601") if row.use and row.takes_format else ""
        case _:
            text = (row.timezone or NOTHING) if row.use and row.takes_zone else ""
    return text


def _is_muted(row: MappingRow, field: str) -> bool:
    untouched = (
        (field == "becomes" and row.target == row.source.strip())
        or (field == "type" and not row.type)
        or (field == "format" and not row.format)
        or (field == "source" and not row.source)
    )
    return not row.use or field == "example" or untouched

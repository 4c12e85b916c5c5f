"""The rejected records of a choice as a sparse table whose value can be edited in place."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal

from migrateiq_desktop.gui.formatting import NOTHING, moment, number, translate
from migrateiq_desktop.gui.runs.run_texts import record_position
from migrateiq_desktop.gui.said import said
from migrateiq_desktop.gui.tables.columns import TableColumn
from migrateiq_desktop.gui.tables.sparse_table_model import SparseTableModel
from migrateiq_desktop.gui.tables.visible_text import cell_text, visible
from migrateiq_desktop.gui.theme import Token
from migrateiq_desktop.model.rejects import KeptReject, RejectChoice, RejectState

from .record_cells import MISSING, edit_text, path_of, value_at

if TYPE_CHECKING:
    from migrateiq_desktop.services.reject_inbox import RejectInboxService

EDIT_ROLE = 2
"""Qt.ItemDataRole.EditRole."""
RUN, RECORD, FIELD, VALUE, WHY = range(5)
EDITED = "✎ "
_Index = QModelIndex | QPersistentModelIndex


class RejectSource:
    """The records of a choice, in the order in which they were rejected."""

    def __init__(self, service: "RejectInboxService", choice: RejectChoice) -> None:
        self._service = service
        self.choice = choice

    async def count(self) -> int:
        """How many there are."""
        return await self._service.count(self.choice)

    async def rows(self, offset: int, limit: int) -> Sequence[KeptReject]:
        """A slice of them."""
        return await self._service.page(self.choice, offset, limit)


class RejectTableModel(SparseTableModel[KeptReject]):
    """Tells of an edit; the row changes when it is stored."""

    edited = Signal(object, str)
    """The KeptReject and the new text of the value that it was rejected for."""

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """The value can be edited while the record waits in the inbox."""
        flags = super().flags(index)
        row = self.row(index.row()) if index.isValid() else None
        if row is not None and index.column() == VALUE and can_edit(row):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def setData(self, index: _Index, value: object, role: int = EDIT_ROLE) -> bool:
        """Tell what a person has typed."""
        row = self.row(index.row()) if index.isValid() else None
        if row is None or role != EDIT_ROLE or index.column() != VALUE:
            return False
        self.edited.emit(row, str(value))
        return True


def can_edit(row: KeptReject) -> bool:
    """Whether the value that a record was rejected for can be edited in its row."""
    is_open = row.state is RejectState.OPEN
    return is_open and path_of(row.current, row.rejected.field) is not None


def reject_columns(state: RejectState) -> tuple[TableColumn[KeptReject], ...]:
    """Run, record, field, value, why; of other states what has become of it."""
    last = {
        RejectState.OPEN: (translate("rejects", "Why"), _why),
        RejectState.RETRIED: (translate("rejects", "Loaded by"), _loaded_by),
        RejectState.DISCARDED: (translate("rejects", "Discarded"), _discarded),
    }[state]
    return (
        TableColumn(
            translate("rejects", "Run"), lambda row: str(row.run_id), numeric=True, width=56
        ),
        TableColumn(
            translate("rejects", "Record"),
            lambda row: f"{number(row.rejected.page)} · {number(row.rejected.index + 1)}",
            numeric=True,
            tooltip=lambda row: record_position(row.rejected),
            header_tooltip=translate("rejects", "Page and place in it, from 1"),
            width=76,
        ),
        TableColumn(
            translate("rejects", "Field"),
            lambda row: NOTHING if row.rejected.field is None else cell_text(row.rejected.field),
            mono=True,
            width=96,
        ),
        TableColumn(
            translate("rejects", "Value"),
            _value,
            token=lambda row: Token.BAD if row.edited is None else Token.ACCENT,
            tooltip=_value_tip,
            roles={EDIT_ROLE: _edited_text},
            mono=True,
            width=150,
        ),
        _column(last[0], last[1]),
    )


def _column(title: str, text: Callable[[KeptReject], str]) -> TableColumn[KeptReject]:
    return TableColumn(
        title, lambda row: cell_text(text(row)), tooltip=lambda row: visible(text(row)), width=None
    )


def _why(row: KeptReject) -> str:
    return said(row.rejected.reason)


def _loaded_by(row: KeptReject) -> str:
    return translate("rejects", "run {0}").format(number(row.retried_by or 0))


def _discarded(row: KeptReject) -> str:
    when = moment(row.discarded_at)
    return f"{when}: {row.note}" if row.note else when


def _value(row: KeptReject) -> str:
    mark = "" if row.edited is None else EDITED
    path = path_of(row.current, row.rejected.field)
    if path is None:
        return mark + (NOTHING if row.rejected.value is None else cell_text(row.rejected.value))
    value = value_at(row.current, path)
    missing = translate("rejects", "not there") if value is MISSING else NOTHING
    return mark + (cell_text(edit_text(value)) or missing)


def _edited_text(row: KeptReject) -> str:
    path = path_of(row.current, row.rejected.field)
    return "" if path is None else edit_text(value_at(row.current, path))


def _value_tip(row: KeptReject) -> str:
    received = visible(row.rejected.value or NOTHING)
    if row.edited is None:
        return received
    return translate("rejects", "Edited; received: {0}").format(received)

"""The rejected records of a run as a sparse table: where they come from and what is shown."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from migrateiq_desktop.gui.formatting import NOTHING, number, translate
from migrateiq_desktop.gui.tables.columns import TableColumn
from migrateiq_desktop.gui.tables.visible_text import cell_text, visible
from migrateiq_desktop.gui.theme import Token
from migrateiq_desktop.model.run import RejectedRecord

from .run_texts import record_position

if TYPE_CHECKING:
    from migrateiq_desktop.services.history import HistoryService


class RejectedSource:
    """The rejected records of one run, in the order in which they were read."""

    def __init__(self, history: "HistoryService", run_id: int) -> None:
        self._history = history
        self.run_id = run_id

    async def count(self) -> int:
        """How many there are."""
        return await self._history.rejected_count(self.run_id)

    async def rows(self, offset: int, limit: int) -> Sequence[RejectedRecord]:
        """A slice of them."""
        return await self._history.rejected(self.run_id, offset, limit)


def rejected_columns() -> tuple[TableColumn[RejectedRecord], ...]:
    """Stream, record, field, why, value."""
    return (
        TableColumn(translate("runs", "Stream"), lambda row: visible(row.stream), width=90),
        TableColumn(
            translate("runs", "Record"),
            lambda row: f"{number(row.page)} · {number(row.index + 1)}",
            numeric=True,
            tooltip=record_position,
            header_tooltip=translate("runs", "Page and place in it, from 1"),
            width=90,
        ),
        TableColumn(
            translate("runs", "Field"),
            lambda row: NOTHING if row.field is None else cell_text(row.field),
            mono=True,
            width=100,
        ),
        TableColumn(
            translate("runs", "Why"),
            lambda row: cell_text(row.reason),
            tooltip=lambda row: visible(row.reason),
            width=230,
        ),
        TableColumn(
            translate("runs", "Value"),
            lambda row: NOTHING if row.value is None else cell_text(row.value),
            token=lambda row: Token.MUTED if row.value is None else Token.BAD,
            mono=True,
            width=160,
        ),
    )

"""The causes that records were rejected for, as a sparse table."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from migrateiq_desktop.gui.formatting import NOTHING, number, translate
from migrateiq_desktop.gui.said import said
from migrateiq_desktop.gui.tables.columns import TableColumn
from migrateiq_desktop.gui.tables.visible_text import cell_text, visible
from migrateiq_desktop.model.rejects import RejectCause, RejectState

if TYPE_CHECKING:
    from migrateiq_desktop.services.reject_inbox import RejectInboxService

ALL = 0
"""The number of the row that stands for all causes of a run."""
WHY = 2


@dataclass(frozen=True, slots=True)
class InboxScope:
    """Whose rejected records are looked through: a run's, a sync's, or everybody's."""

    run_id: int | None = None
    sync: str | None = None


class CauseSource:
    """The causes of a scope and state that a search lets through, the most frequent first."""

    def __init__(
        self,
        service: "RejectInboxService",
        scope: InboxScope,
        state: RejectState,
        search: str = "",
    ) -> None:
        self._service = service
        self.scope = scope
        self.state = state
        self.search = search
        self._found: Sequence[RejectCause] | None = None

    async def count(self) -> int:
        """How many there are now."""
        self._found = await self._read()
        return len(self._found)

    async def rows(self, offset: int, limit: int) -> Sequence[RejectCause]:
        """A slice of them; the first one reads them anew."""
        if self._found is None or offset == 0:
            self._found = await self._read()
        return self._found[offset : offset + limit]

    async def _read(self) -> Sequence[RejectCause]:
        scope = self.scope
        found = await self._service.causes(
            self.state, run_id=scope.run_id, sync=scope.sync, search=self.search
        )
        if scope.run_id is None or len(found) < 2:
            return found
        return (_all_of(found), *found)


def cause_columns(state: RejectState, *, with_sync: bool) -> tuple[TableColumn[RejectCause], ...]:
    """Stream (or sync), field, why, how many."""
    return (
        TableColumn(
            translate("rejects", "Sync") if with_sync else translate("rejects", "Stream"),
            lambda row: visible(row.sync if with_sync else row.stream),
            tooltip=_whole,
            width=86 if with_sync else 72,
        ),
        TableColumn(
            translate("rejects", "Field"),
            _field,
            mono=True,
            tooltip=_whole,
            width=100,
        ),
        TableColumn(
            translate("rejects", "Why"),
            lambda row: cell_text(said(row.cause)) or _all_text(row),
            tooltip=_whole,
            width=None,
        ),
        TableColumn(
            translate("rejects", "Records"),
            lambda row: number(row.count(state)),
            numeric=True,
            width=78,
        ),
    )


def _field(row: RejectCause) -> str:
    if row.field is None:
        return "" if row.id == ALL else NOTHING
    return cell_text(row.field)


def _all_of(causes: Sequence[RejectCause]) -> RejectCause:
    sums = {state.value: sum(one.count(state) for one in causes) for state in RejectState}
    return RejectCause(id=ALL, sync="", stream="", field=None, cause="", **sums)


def _all_text(row: RejectCause) -> str:
    return translate("rejects", "All causes") if row.id == ALL else ""


def _whole(row: RejectCause) -> str:
    if row.id == ALL:
        return _all_text(row)
    parts = (row.sync, row.stream, row.field, row.cause)
    return " · ".join(visible(part) for part in parts if part)

"""The causes that records were rejected for, as a sparse table."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from migrateiq_desktop.gui.formatting import NOTHING, number, translate
from migrateiq_desktop.gui.said import said
from migrateiq_desktop.gui.shown_names import sync_name
from migrateiq_desktop.gui.tables.columns import TableColumn
from migrateiq_desktop.gui.tables.visible_text import cell_text, visible
from migrateiq_desktop.model.rejects import CauseSelection, RejectCause, RejectState, without_blank

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
    """Causes, the most frequent first; those of a run begin with a row for all of them."""

    def __init__(self, service: "RejectInboxService", wanted: CauseSelection) -> None:
        self._service = service
        self.wanted = wanted

    async def count(self) -> int:
        """How many there are now."""
        count = await self._service.cause_count(self.wanted)
        return count + self._before(count)

    async def rows(self, offset: int, limit: int) -> Sequence[RejectCause]:
        """A slice of them."""
        wanted = self.wanted
        before = self._before(2)  # at the start of the list: alone it needs no sum
        first = max(offset - before, 0)
        found = await self._service.causes(wanted, first, limit - (before if offset == 0 else 0))
        if not before or offset > 0 or len(found) < 2:
            return found
        totals = await self._service.totals(run_id=wanted.run_id)
        sums = {state.value: number for state, number in totals.items()}
        return (RejectCause(id=ALL, sync="", stream="", field=None, cause="", **sums), *found)

    def _before(self, count: int) -> int:
        """How many rows stand before the causes; none where a search leaves some out."""
        wanted = self.wanted
        return int(wanted.run_id is not None and count > 1 and not wanted.search.strip())


def cause_columns(state: RejectState, *, with_sync: bool) -> tuple[TableColumn[RejectCause], ...]:
    """Stream (or sync), field, why, how many."""
    return (
        TableColumn(
            translate("rejects", "Sync") if with_sync else translate("rejects", "Stream"),
            lambda row: visible(sync_name(row.sync) if with_sync else row.stream),
            tooltip=_whole,
            width=72,
            roomy=110,
        ),
        TableColumn(
            translate("rejects", "Field"),
            _field,
            mono=True,
            tooltip=_whole,
            width=100,
            roomy=136,
        ),
        TableColumn(
            translate("rejects", "Why"),
            lambda row: cell_text(_why(row)) or _all_text(row),
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


def _why(row: RejectCause) -> str:
    return without_blank(said(row.cause))


def _all_text(row: RejectCause) -> str:
    return translate("rejects", "All causes") if row.id == ALL else ""


def _whole(row: RejectCause) -> str:
    if row.id == ALL:
        return _all_text(row)
    parts = (sync_name(row.sync), row.stream, row.field, _why(row))
    return " · ".join(visible(part) for part in parts if part)

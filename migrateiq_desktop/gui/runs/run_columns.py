"""The list of runs as a sparse table: where it comes from and what is shown of a run."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from migrateiq_desktop.gui.formatting import (
    NOTHING,
    duration,
    exact_moment,
    moment,
    number,
    run_kind,
    run_state,
    run_status,
    stopping,
    translate,
)
from migrateiq_desktop.gui.said import said_report
from migrateiq_desktop.gui.shown_names import sync_name
from migrateiq_desktop.gui.tables.columns import TableColumn
from migrateiq_desktop.gui.tables.visible_text import cell_text, visible
from migrateiq_desktop.gui.theme import Token
from migrateiq_desktop.gui.widgets import KIND_ROLE
from migrateiq_desktop.model.run import ACTIVE_STATUSES, Run, RunStatus
from migrateiq_desktop.services.views import RunFilter

from .run_texts import route, undone_line

if TYPE_CHECKING:
    from migrateiq_desktop.services.history import HistoryService

SYNC, STATUS = 1, 3
"""The column that takes what room is left, and the one that is painted as a chip."""


class RunSource:
    """The runs that a filter lets through, newest first."""

    def __init__(self, history: "HistoryService", filter_: RunFilter) -> None:
        self._history = history
        self.filter = filter_

    async def count(self) -> int:
        """How many there are."""
        return await self._history.count(self.filter)

    async def rows(self, offset: int, limit: int) -> Sequence[Run]:
        """A slice of them."""
        return await self._history.list(self.filter, offset, limit)


def run_columns(stopping_of: Callable[[int], RunStatus | None]) -> tuple[TableColumn[Run], ...]:
    """Run, sync, started, status, duration, loaded, rejected.

    `stopping_of` tells what a run was asked for and isn't yet.
    """

    def status_text(run: Run) -> str:
        asked = None if run.status.ended else stopping_of(run.id)
        return stopping(asked) or run_state(run)

    return (
        TableColumn(translate("runs", "Run"), lambda run: str(run.id), numeric=True, width=50),
        TableColumn(
            translate("runs", "Sync"),
            lambda run: cell_text(sync_name(run.sync)),
            tooltip=lambda run: f"{visible(run.sync)}: {route(run)}",
            width=None,
        ),
        TableColumn(
            translate("runs", "Started"),
            lambda run: moment(_started(run)),
            tooltip=lambda run: exact_moment(_started(run)),
            header_tooltip=translate("runs", "Newest first"),
            width=128,
        ),
        TableColumn(
            translate("runs", "Status"),
            status_text,
            tooltip=_why,
            roles={KIND_ROLE: run_kind},
            width=172,
        ),
        TableColumn(
            translate("runs", "Duration"),
            lambda run: (
                NOTHING if run.status in ACTIVE_STATUSES else duration(run.duration_seconds)
            ),
            numeric=True,
            width=88,
        ),
        TableColumn(
            translate("runs", "Loaded"),
            lambda run: number(run.counts.loaded),
            numeric=True,
            width=80,
        ),
        TableColumn(
            translate("runs", "Rejected"),
            lambda run: number(run.counts.rejected),
            numeric=True,
            token=lambda run: Token.BAD if run.counts.rejected else None,
            width=76,
        ),
    )


def _started(run: Run) -> datetime:
    return run.started_at or run.created_at


def _why(run: Run) -> str:
    if run.undone_at is not None:
        return undone_line(run)
    if run.error is not None:
        return visible(said_report(run.error).sentence())
    return run_status(run.status)

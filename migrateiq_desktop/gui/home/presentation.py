"""What Home says, derived from what the use cases give. Pure: no widget, no use case."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from migrateiq_desktop.gui import formatting
from migrateiq_desktop.gui.places import EditConnector, Place, ShowConnector, ShowRun, Target
from migrateiq_desktop.gui.theme import Kind
from migrateiq_desktop.gui.widgets import Bar
from migrateiq_desktop.model.run import COMPLETED_STATUSES, Run
from migrateiq_desktop.services.views import (
    Attention,
    AttentionKind,
    DayTotals,
    LiveRun,
    Totals,
)

RECENT_RUNS = 6


@dataclass(frozen=True, slots=True)
class Tile:
    """A number with its remark."""

    number: str
    remark: str


@dataclass(frozen=True, slots=True)
class Fix:
    """The one thing that mends what needs a person."""

    text: str
    place: Place
    target: Target | None


@dataclass(frozen=True, slots=True)
class RunRow:
    """A run in progress or a recent one, each cell as text."""

    run_id: int
    sync: str
    status: str
    kind: Kind
    share: float | None
    """0 to 1; None while it is not known."""
    records: str
    rate: str
    time: str
    time_tip: str
    active: bool
    stopping: bool


def tiles(totals: Totals) -> tuple[Tile, Tile, Tile, Tile, Tile]:
    """Connectors, records synced, syncs of the last 24 hours, success rate, average duration."""
    number = formatting.number
    day = _tr("{0} completed · {1} failed").format(
        number(totals.completed_24h), number(totals.failed_24h)
    )
    runs = formatting.counted(totals.total_runs, _tr("of {0} run"), _tr("of {0} runs"))
    any_runs = totals.total_runs > 0
    return (
        Tile(
            number(totals.total_connectors),
            _tr("{0} active").format(number(totals.active_connectors)),
        ),
        Tile(
            number(totals.total_records_synced),
            _tr("+{0} today").format(number(totals.records_today)),
        ),
        Tile(number(totals.last_24h_syncs), day),
        Tile(formatting.percent(totals.success_rate if any_runs else None), runs),
        Tile(
            formatting.duration(totals.avg_sync_duration if any_runs else None),
            _tr("of completed runs"),
        ),
    )


def bars(days: Sequence[DayTotals]) -> tuple[Bar, ...]:
    """A bar for each day, oldest first."""
    return tuple(_bar(day) for day in sorted(days, key=lambda one: one.day))


def _bar(day: DayTotals) -> Bar:
    date = QDate(day.day.year, day.day.month, day.day.day)
    tip = _tr("{0}\nloaded {1}\nrejected {2}").format(
        QLocale().toString(date, "ddd d MMM"),
        formatting.number(day.loaded),
        formatting.number(day.rejected),
    )
    return Bar(day.loaded, day.rejected, QLocale().toString(date, "d MMM"), tip)


def fix_of(item: Attention) -> Fix:
    """Where a person can mend it."""
    match item.kind:
        case AttentionKind.KEY_MISSING if item.connector is not None:
            return Fix(_tr("Add key"), Place.CONNECTORS, EditConnector(item.connector))
        case AttentionKind.REJECTED if item.run_id is not None:
            return Fix(_tr("Review"), Place.RUNS, ShowRun(item.run_id, rejected=True))
        case AttentionKind.INTERRUPTED if item.run_id is not None:
            return Fix(_tr("Resume…"), Place.RUNS, ShowRun(item.run_id))
    if item.run_id is not None:
        return Fix(_tr("Look"), Place.RUNS, ShowRun(item.run_id))
    if item.connector is not None:
        return Fix(_tr("Look"), Place.CONNECTORS, ShowConnector(item.connector))
    return Fix(_tr("Look"), Place.RUNS, None)


def live_row(live: LiveRun) -> RunRow:
    """A run in progress."""
    run = live.run
    done, total = run.counts.read, live.total
    records = formatting.number(done)
    if total:
        records = f"{records} / {formatting.number(total)}"
    waiting = live.waiting_seconds is not None
    return RunRow(
        run_id=run.id,
        sync=_name(run),
        status=formatting.stopping(live.stopping) or formatting.run_status(run.status),
        kind=formatting.RUN_KINDS[run.status],
        share=min(done / total, 1.0) if total else None,
        records=records,
        rate=_tr("waiting") if waiting else formatting.rate(live.rate),
        time=formatting.time_left(live.seconds_left),
        time_tip=live.waiting_reason,
        active=not run.status.ended,
        stopping=live.stopping is not None,
    )


def ended_row(run: Run, now: datetime | None = None) -> RunRow:
    """A run of the history."""
    completed = run.status in COMPLETED_STATUSES
    return RunRow(
        run_id=run.id,
        sync=_name(run),
        status=formatting.run_status(run.status),
        kind=formatting.RUN_KINDS[run.status],
        share=1.0 if completed else _share(run),
        records=formatting.number(run.counts.loaded),
        rate=formatting.duration(run.duration_seconds),
        time=formatting.ago(run.ended_at or run.created_at, now),
        time_tip=formatting.exact_moment(run.ended_at or run.created_at),
        active=False,
        stopping=False,
    )


def _share(run: Run) -> float:
    totals = [stream.total for stream in run.streams]
    known = sum(total for total in totals if total is not None)
    if not totals or None in totals or known == 0:
        return 0.0
    return min(run.counts.read / known, 1.0)


def rows(active: Sequence[LiveRun], recent: Sequence[Run]) -> tuple[RunRow, ...]:
    """The runs in progress, then the newest others, as many as there is room for."""
    live = [live_row(one) for one in active if not one.run.status.ended]
    shown = {row.run_id for row in live}
    others = [ended_row(run) for run in recent if run.id not in shown and run.status.ended]
    return (*live, *others[: max(RECENT_RUNS - len(live), 0)])


def _name(run: Run) -> str:
    return f"{run.sync} → {run.destination}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Home", text)

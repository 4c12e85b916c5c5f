"""What Home says, derived from what the use cases give. Pure: no widget, no use case."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from migrateiq_desktop.gui import formatting
from migrateiq_desktop.gui.formatting import counts
from migrateiq_desktop.gui.places import (
    EditConnector,
    Place,
    ShowConnector,
    ShowRun,
    ShowSync,
    Target,
)
from migrateiq_desktop.gui.plots import PlotContent, Point, Series
from migrateiq_desktop.gui.said import said
from migrateiq_desktop.gui.theme import Kind, Token
from migrateiq_desktop.model.run import COMPLETED_STATUSES, Run
from migrateiq_desktop.services.views import (
    Attention,
    AttentionKind,
    DayTotals,
    LiveRun,
    Totals,
    Upcoming,
)

translate = QCoreApplication.translate
RECENT_RUNS = 6
UPCOMING_RUNS = 3


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
    """A run in progress, one that is due later or a recent one, each cell as text."""

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
    due: str = ""
    """The sync that is due, where no run of it has begun: the run's number says nothing then."""


def tiles(totals: Totals) -> tuple[Tile, Tile, Tile, Tile, Tile]:
    """Connectors, records synced, syncs of the last 24 hours, success rate, average duration."""
    number = formatting.number
    day = translate("Home", "{0} completed · {1} failed").format(
        number(totals.completed_24h), number(totals.failed_24h)
    )
    runs = counts.tr("of {0} runs", "", totals.total_runs).format(number(totals.total_runs))
    any_runs = totals.total_runs > 0
    return (
        Tile(
            number(totals.total_connectors),
            translate("Home", "{0} active").format(number(totals.active_connectors)),
        ),
        Tile(
            number(totals.total_records_synced),
            translate("Home", "+{0} today").format(number(totals.records_today)),
        ),
        Tile(number(totals.last_24h_syncs), day),
        Tile(formatting.percent(totals.success_rate if any_runs else None), runs),
        Tile(
            formatting.duration(totals.avg_sync_duration if any_runs else None),
            translate("Home", "of completed runs"),
        ),
    )


def records_per_day(days: Sequence[DayTotals]) -> PlotContent:
    """A bar for each day: what was loaded, and what was rejected upon it."""
    ordered = sorted(days, key=lambda one: one.day)
    loaded, rejected = (
        tuple(getattr(day, name) for day in ordered) for name in ("loaded", "rejected")
    )
    summary = translate("Home", "{0} records loaded and {1} rejected in {2} days.").format(
        formatting.number(sum(loaded)), formatting.number(sum(rejected)), len(ordered)
    )
    return PlotContent(
        points=tuple(_day_point(index, day) for index, day in enumerate(ordered)),
        series=(
            Series(translate("Home", "loaded"), loaded, Token.ACCENT),
            Series(translate("Home", "rejected"), rejected, Token.BAD),
        ),
        summary=summary,
        axis=translate("Home", "Day"),
    )


def _day_point(index: int, day: DayTotals) -> Point:
    date = QDate(day.day.year, day.day.month, day.day.day)
    locale = QLocale()
    return Point(index, locale.toString(date, "d MMM"), locale.toString(date, "ddd d MMM"))


def fix_of(item: Attention) -> Fix:
    """Where a person can mend it."""
    match item.kind:
        case AttentionKind.KEY_MISSING if item.connector is not None:
            return Fix(
                translate("Home", "Add key"), Place.CONNECTORS, EditConnector(item.connector)
            )
        case AttentionKind.REJECTED if item.run_id is not None:
            return Fix(translate("Home", "Review"), Place.RUNS, ShowRun(item.run_id, rejected=True))
        case AttentionKind.INTERRUPTED if item.run_id is not None:
            return Fix(translate("Home", "Resume…"), Place.RUNS, ShowRun(item.run_id))
    return Fix(translate("Home", "Look"), *_place_of(item))


def _place_of(item: Attention) -> tuple[Place, Target | None]:
    if item.sync is not None:
        return Place.SYNCS, ShowSync(item.sync)
    if item.run_id is not None:
        return Place.RUNS, ShowRun(item.run_id)
    if item.connector is not None:
        return Place.CONNECTORS, ShowConnector(item.connector)
    return Place.RUNS, None


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
        rate=translate("Home", "waiting") if waiting else formatting.rate(live.rate),
        time=formatting.time_left(live.seconds_left),
        time_tip=said(live.waiting_reason),
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


def due_row(one: Upcoming, now: datetime | None = None) -> RunRow:
    """A sync that runs by itself later."""
    return RunRow(
        run_id=0,
        sync=one.sync,
        status=translate("Home", "Scheduled"),
        kind=Kind.NEUTRAL,
        share=0.0,
        records=formatting.NOTHING,
        rate=formatting.frequency(one.frequency).lower(),
        time=formatting.moment(one.at, now),
        time_tip=formatting.exact_moment(one.at),
        active=False,
        stopping=False,
        due=one.sync,
    )


def _share(run: Run) -> float:
    totals = [stream.total for stream in run.streams]
    known = sum(total for total in totals if total is not None)
    if not totals or None in totals or known == 0:
        return 0.0
    return min(run.counts.read / known, 1.0)


def rows(
    active: Sequence[LiveRun], recent: Sequence[Run], upcoming: Sequence[Upcoming] = ()
) -> tuple[RunRow, ...]:
    """The runs in progress, then what is due next, then the newest others: as many as there is
    room for."""
    at_work = [one.run for one in active if not one.run.status.ended]
    live = [live_row(one) for one in active if not one.run.status.ended]
    shown, busy = {run.id for run in at_work}, {run.sync for run in at_work}
    due = [due_row(one) for one in upcoming if one.at is not None and one.sync not in busy]
    first = [*live, *due[:UPCOMING_RUNS]]
    others = [ended_row(run) for run in recent if run.id not in shown and run.status.ended]
    return (*first, *others[: max(RECENT_RUNS - len(first), 0)])


def _name(run: Run) -> str:
    return f"{run.sync} → {run.destination}"

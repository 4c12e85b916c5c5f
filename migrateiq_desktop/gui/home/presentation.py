"""What Home says, derived from what the use cases give. Pure: no widget, no use case."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from migrateiq_desktop.gui import formatting
from migrateiq_desktop.gui.formatting import counts, destination
from migrateiq_desktop.gui.places import (
    EditConnector,
    Place,
    ShowConnector,
    ShowRun,
    ShowSync,
    Target,
)
from migrateiq_desktop.gui.said import said
from migrateiq_desktop.gui.schedules.cron_words import how_often
from migrateiq_desktop.gui.shown_names import sync_name
from migrateiq_desktop.gui.theme import Kind
from migrateiq_desktop.model.errors import (
    DefinitionError,
    KeyRefusedError,
    RejectLimitError,
    SecretMissingError,
    UnreachableError,
)
from migrateiq_desktop.model.run import COMPLETED_STATUSES, Run, RunStatus
from migrateiq_desktop.services.views import (
    Attention,
    AttentionKind,
    DayTotals,
    LiveRun,
    Totals,
    Upcoming,
)

translate = QCoreApplication.translate
RECENT_RUNS = 5
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
    start: str = ""
    """The sync to be started at once, instead of going there."""


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
    when: str = ""
    """How often it is due, in words: there is no progress to show."""
    resumable: bool = False


def tiles(
    totals: Totals, days: Sequence[DayTotals], slowest: float | None
) -> tuple[Tile, Tile, Tile, Tile, Tile]:
    """Connectors, records synced, syncs of the last 24 hours; of the days shown the success rate
    and the average duration, with what all but the slowest runs stayed below."""
    number = formatting.number
    day = translate("Home", "{0} completed · {1} failed").format(
        number(totals.completed_24h), number(totals.failed_24h)
    )
    completed, failed = sum(one.completed for one in days), sum(one.failed for one in days)
    judged = completed + failed
    seconds = sum(one.duration_seconds for one in days)
    p95 = translate("Home", "95 % below {0}").format(formatting.duration(slowest))
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
        Tile(
            formatting.percent(100 * completed / judged if judged else None),
            counts.tr("last {0} days", "", len(days)).format(number(len(days))),
        ),
        Tile(
            formatting.duration(seconds / completed if completed else None),
            translate("Home", "no completed run") if slowest is None else p95,
        ),
    )


def subject(item: Attention) -> str:
    """What it is about, as people call it."""
    return sync_name(item.subject) if item.subject == item.sync else item.subject


def why(item: Attention) -> str:
    """What a person is told of it; what the engine said is told as it is."""
    match item.kind:
        case AttentionKind.REJECTED:
            return translate("Home", "{0} of {1} records kept for review").format(
                formatting.number(item.rejected), formatting.number(item.read)
            )
        case AttentionKind.INTERRUPTED:
            return translate("Home", "It stopped halfway and can go on where it stopped.")
        case AttentionKind.KEY_MISSING if item.origin:
            return translate("Home", "No key for {0} is stored.").format(item.origin)
    return item.text


_OF_KEYS = frozenset({KeyRefusedError.__name__, SecretMissingError.__name__})


def fix_of(item: Attention) -> Fix:
    """The one thing that mends it: at once, or where a person can mend it."""
    run = None if item.run_id is None else ShowRun(item.run_id)
    match item.kind:
        case AttentionKind.KEY_MISSING if item.connector is not None:
            text = translate("Home", "Add key")
            return Fix(text, Place.CONNECTORS, EditConnector(item.connector))
        case AttentionKind.REJECTED if item.run_id is not None:
            text = translate("Home", "Review")
            return Fix(text, Place.RUNS, ShowRun(item.run_id, rejected=True))
        case AttentionKind.INTERRUPTED if run is not None:
            return Fix(translate("Home", "Resume…"), Place.RUNS, run)
        case AttentionKind.MISSED if item.sync is not None:
            text = translate("Home", "Run now")
            return Fix(text, Place.SYNCS, ShowSync(item.sync), start=item.sync)
        case AttentionKind.FAILED:
            return _fix_of_failure(item, run)
    return _look(item, run)


def _fix_of_failure(item: Attention, run: ShowRun | None) -> Fix:
    """What the error's kind says is to be done."""
    if item.connector is not None and item.error_kind in _OF_KEYS:
        text = translate("Home", "Replace key")
        return Fix(text, Place.CONNECTORS, EditConnector(item.connector))
    if item.connector is not None and item.error_kind == UnreachableError.__name__:
        text = translate("Home", "Check address")
        return Fix(text, Place.CONNECTORS, EditConnector(item.connector))
    if run is not None and item.error_kind == RejectLimitError.__name__:
        return Fix(translate("Home", "Review"), Place.RUNS, ShowRun(run.run_id, rejected=True))
    if item.sync is not None and item.error_kind == DefinitionError.__name__:
        return Fix(translate("Home", "Edit sync"), Place.SYNCS, ShowSync(item.sync))
    return _look(item, run)


def _look(item: Attention, run: ShowRun | None) -> Fix:
    text = translate("Home", "Look")
    if run is not None:
        return Fix(text, Place.RUNS, run)
    if item.sync is not None:
        return Fix(text, Place.SYNCS, ShowSync(item.sync))
    if item.connector is not None:
        return Fix(text, Place.CONNECTORS, ShowConnector(item.connector))
    return Fix(text, Place.RUNS, None)


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
        status=formatting.run_state(run),
        kind=formatting.run_kind(run),
        share=1.0 if completed else _share(run),
        records=formatting.number(run.counts.loaded),
        rate=formatting.duration(run.duration_seconds),
        time=formatting.ago(run.ended_at or run.created_at, now),
        time_tip=formatting.exact_moment(run.ended_at or run.created_at),
        active=False,
        stopping=False,
        resumable=run.status is RunStatus.PAUSED,
    )


def due_row(one: Upcoming, now: datetime | None = None) -> RunRow:
    """A sync that runs by itself later."""
    return RunRow(
        run_id=0,
        sync=sync_name(one.sync),
        status=translate("Home", "Scheduled"),
        kind=Kind.NEUTRAL,
        share=0.0,
        records=formatting.NOTHING,
        rate=formatting.NOTHING,
        time=formatting.moment(one.at, now),
        time_tip=formatting.exact_moment(one.at),
        active=False,
        stopping=False,
        due=one.sync,
        when=how_often(one.frequency),
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
    return f"{sync_name(run.sync)} → {destination(run.destination)}"

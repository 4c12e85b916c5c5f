"""What Home says, from numbers to words."""

from datetime import UTC, date, datetime, timedelta

import pytest

from migrateiq_desktop.gui.home import presentation
from migrateiq_desktop.gui.places import EditConnector, Place, ShowConnector, ShowRun, ShowSync
from migrateiq_desktop.gui.theme import Kind
from migrateiq_desktop.model.errors import (
    DefinitionError,
    InternalError,
    KeyRefusedError,
    RejectLimitError,
    UnreachableError,
)
from migrateiq_desktop.model.run import Counts, RunStatus, RunStream
from migrateiq_desktop.services.views import (
    Attention,
    AttentionKind,
    DayTotals,
    LiveRun,
    Totals,
    Upcoming,
)
from tests.gui.stand_in import NOW, StandInStatistics, a_run

pytestmark = pytest.mark.usefixtures("theme")


DAYS = (
    DayTotals(day=date(2026, 11, 21), loaded=5, rejected=1, completed=3, failed=1),
    DayTotals(day=date(2026, 11, 20), loaded=1_200, rejected=0, completed=1, duration_seconds=9.2),
)


def test_the_tiles_tell_the_totals_and_how_the_days_went() -> None:
    made = presentation.tiles(StandInStatistics().total, DAYS, 41.0)
    assert [(tile.number, tile.remark) for tile in made] == [
        ("5", "4 active"),
        ("10,482,113", "+336,776 today"),
        ("12", "11 completed · 1 failed"),
        ("80.0 %", "last 2 days"),
        ("2.3 s", "95 % below 41.0 s"),
    ]


def test_without_a_run_there_is_no_rate_and_no_duration() -> None:
    totals = Totals(
        total_connectors=1,
        active_connectors=1,
        total_records_synced=0,
        last_24h_syncs=0,
        success_rate=0,
        avg_sync_duration=0,
    )
    made = presentation.tiles(totals, (), None)
    assert [tile.number for tile in made] == ["1", "0", "0", "—", "—"]
    assert made[-1].remark == "no completed run"


def test_what_needs_a_person_says_why() -> None:
    rejected = Attention(
        kind=AttentionKind.REJECTED, subject="x", text="", rejected=41, read=92_310
    )
    assert presentation.why(rejected) == "41 of 92,310 records kept for review"
    failed = Attention(kind=AttentionKind.FAILED, subject="x", text="Page 3 is no JSON.")
    assert presentation.why(failed) == "Page 3 is no JSON."


@pytest.mark.parametrize(
    ("kind", "text", "target"),
    [
        (KeyRefusedError, "Replace key", EditConnector("shop")),
        (UnreachableError, "Check address", EditConnector("shop")),
        (RejectLimitError, "Review", ShowRun(4, rejected=True)),
        (DefinitionError, "Edit sync", ShowSync("orders")),
        (InternalError, "Look", ShowRun(4)),
    ],
)
def test_a_failure_has_the_fix_that_its_error_names(
    kind: type[Exception], text: str, target: object
) -> None:
    item = Attention(
        kind=AttentionKind.FAILED,
        subject="orders",
        text="…",
        error_kind=kind.__name__,
        run_id=4,
        connector="shop",
        sync="orders",
    )
    fix = presentation.fix_of(item)
    assert (fix.text, fix.target, fix.start) == (text, target, "")


def test_what_was_missed_is_run_now() -> None:
    item = Attention(kind=AttentionKind.MISSED, subject="orders", text="…", sync="orders")
    assert presentation.fix_of(item).start == "orders"


@pytest.mark.parametrize(
    ("kind", "run_id", "connector", "place", "target"),
    [
        (AttentionKind.KEY_MISSING, None, "shop", Place.CONNECTORS, EditConnector("shop")),
        (AttentionKind.REJECTED, 4, "shop", Place.RUNS, ShowRun(4, rejected=True)),
        (AttentionKind.INTERRUPTED, 4, None, Place.RUNS, ShowRun(4)),
        (AttentionKind.FAILED, 4, "shop", Place.RUNS, ShowRun(4)),
        (AttentionKind.INCOMPLETE, None, "shop", Place.CONNECTORS, ShowConnector("shop")),
        (AttentionKind.FAILED, None, None, Place.RUNS, None),
    ],
)
def test_everything_that_needs_a_person_leads_where_it_is_mended(
    kind: AttentionKind,
    run_id: int | None,
    connector: str | None,
    place: Place,
    target: object,
) -> None:
    item = Attention(kind=kind, subject="x", text="y", run_id=run_id, connector=connector)
    fix = presentation.fix_of(item)
    assert (fix.place, fix.target) == (place, target)
    assert fix.text


def live(**changes: object) -> LiveRun:
    run = a_run(7, RunStatus.RUNNING, loaded=208_801)
    return LiveRun(run=run).model_copy(update=changes)


def test_a_run_in_progress_with_a_known_total() -> None:
    row = presentation.live_row(live(rate=118_400.0, total=336_776, seconds_left=1.2))
    assert row.share == pytest.approx(0.62, abs=0.001)
    assert row.records == "208,801 / 336,776"
    assert (row.rate, row.time, row.status) == ("118,400 /s", "1 s left", "Running")
    assert row.active
    assert not row.stopping


def test_a_run_in_progress_without_a_total() -> None:
    row = presentation.live_row(live())
    assert row.share is None
    assert (row.records, row.time) == ("208,801", "—")


def test_a_run_that_waits_or_stops_says_so() -> None:
    waiting = presentation.live_row(live(waiting_seconds=2.0, waiting_reason="429"))
    assert (waiting.rate, waiting.time_tip) == ("waiting", "429")
    stopping = presentation.live_row(live(stopping=RunStatus.CANCELLED))
    assert (stopping.status, stopping.stopping) == ("Cancelling…", True)
    assert presentation.live_row(live(stopping=RunStatus.PAUSED)).status == "Pausing…"


def test_a_run_that_ended() -> None:
    row = presentation.ended_row(a_run(2, RunStatus.PARTIAL), NOW)
    assert (row.status, row.kind, row.share) == ("Completed with rejects", Kind.CAUTION, 1.0)
    assert (row.records, row.rate, row.time) == ("336,776", "12.4 s", "2 h ago")
    assert not row.active


def test_a_run_that_stopped_halfway_shows_how_far_it_came() -> None:
    run = a_run(2, RunStatus.CANCELLED, loaded=50).model_copy(
        update={"streams": (RunStream(stream="a", table="a", total=200),)}
    )
    assert presentation.ended_row(run, NOW).share == 0.25
    unknown = a_run(2, RunStatus.FAILED).model_copy(
        update={"streams": (RunStream(stream="a", table="a"),), "counts": Counts(read=5)}
    )
    assert presentation.ended_row(unknown, NOW).share == 0.0


def test_active_runs_come_first_and_never_twice() -> None:
    active = (live(),)
    recent = [a_run(number, RunStatus.SUCCESS) for number in range(1, 20)]
    recent.insert(0, a_run(7, RunStatus.RUNNING))
    shown = presentation.rows(active, recent)
    assert [row.run_id for row in shown] == [7, 1, 2, 3, 4]
    assert len({row.run_id for row in shown}) == len(shown)


def test_what_is_due_stands_between_what_runs_and_what_ran() -> None:
    tomorrow = NOW + timedelta(days=1)
    dues = [
        Upcoming(sync="Zendesk tickets", frequency="DAILY", at=tomorrow),
        Upcoming(sync="Running one", frequency="DAILY", at=tomorrow),
        Upcoming(sync="Never", frequency="0 0 31 2 *", at=None),
    ]
    active = [LiveRun(run=a_run(9, RunStatus.RUNNING, "Running one"))]
    shown = presentation.rows(active, [a_run(3, RunStatus.SUCCESS)], dues)
    assert [(row.run_id, row.due) for row in shown] == [(9, ""), (0, "Zendesk tickets"), (3, "")]
    due = presentation.due_row(dues[0], NOW)
    assert (due.status, due.when) == ("Scheduled", "Daily")
    weekdays = Upcoming(sync="Zendesk tickets", frequency="0 6 * * 1-5", at=tomorrow)
    assert presentation.due_row(weekdays, NOW).when == "At 06:00, from Monday to Friday"
    assert due.time.startswith("tomorrow ")


def test_a_run_of_yesterday_says_so() -> None:
    ended = datetime(2026, 11, 19, 23, tzinfo=UTC)
    run = a_run(2, RunStatus.SUCCESS).model_copy(update={"ended_at": ended})
    row = presentation.ended_row(run, ended + timedelta(days=1))
    assert row.time == "yesterday"

"""What Home says, from numbers to words."""

from datetime import UTC, date, datetime, timedelta

import pytest

from migrateiq_desktop.gui.home import presentation
from migrateiq_desktop.gui.places import EditConnector, Place, ShowConnector, ShowRun
from migrateiq_desktop.gui.theme import Kind
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


def test_the_tiles_tell_the_totals() -> None:
    shown = [(tile.number, tile.remark) for tile in presentation.tiles(StandInStatistics().total)]
    assert shown == [
        ("5", "4 active"),
        ("10,482,113", "+336,776 today"),
        ("12", "11 completed · 1 failed"),
        ("95.5 %", "of 1,284 runs"),
        ("2.3 s", "of completed runs"),
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
    assert [tile.number for tile in presentation.tiles(totals)] == ["1", "0", "0", "—", "—"]


def test_days_become_bars_oldest_first() -> None:
    days = (
        DayTotals(day=date(2026, 11, 21), loaded=5, rejected=1),
        DayTotals(day=date(2026, 11, 20), loaded=1_200, rejected=0),
    )
    content = presentation.records_per_day(days)
    assert [point.label for point in content.points] == ["20 Nov", "21 Nov"]
    assert [series.values for series in content.series] == [(1_200, 5), (0, 1)]
    assert content.told(0) == "Fri 20 Nov\nloaded 1,200\nrejected 0"
    assert content.summary == "1,205 records loaded and 1 rejected in 2 days."


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
    item = Attention(kind=kind, title="x", text="y", run_id=run_id, connector=connector)
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
    assert [row.run_id for row in shown] == [7, 1, 2, 3, 4, 5]
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
    assert (due.status, due.rate) == ("Scheduled", "daily")
    assert due.time.startswith("tomorrow ")


def test_a_run_of_yesterday_says_so() -> None:
    ended = datetime(2026, 11, 19, 23, tzinfo=UTC)
    run = a_run(2, RunStatus.SUCCESS).model_copy(update={"ended_at": ended})
    row = presentation.ended_row(run, ended + timedelta(days=1))
    assert row.time == "yesterday"

"""A run's numbers in words."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from migrateiq_desktop.gui.runs import run_texts
from migrateiq_desktop.gui.theme import Theme
from migrateiq_desktop.model.run import (
    ACTIVE_STATUSES,
    Counts,
    RejectedRecord,
    Run,
    RunStatus,
    RunStream,
    StreamState,
)
from migrateiq_desktop.services.views import LiveRun

from .samples import make_run

pytestmark = pytest.mark.usefixtures("theme")
FLIGHTS = RunStream(
    stream="flights",
    table="flights",
    state=StreamState.READING,
    counts=Counts(read=208_842, loaded=208_700, skipped=60, rejected=41),
    total=336_776,
)


def test_the_whole_view_of_a_running_run() -> None:
    run = make_run(1284, RunStatus.RUNNING, streams=(FLIGHTS,))
    live = LiveRun(run=run, rate=118_400.4, seconds_left=1.08, total=336_776)
    assert run_texts.title(run) == "Run 1,284 · nightly"
    assert run_texts.route(run) == "flights_api → Local data"
    assert run_texts.subtitle(run).endswith(" by hand · safe to close: it resumes where it stopped")
    told = [run_texts.subtitle(run, seconds).split(" · ")[1] for seconds in (0.4, 4.2, 125.0)]
    assert told == ["checkpoint just now", "checkpoint 4 s ago", "checkpoint 2 min 5 s ago"]
    assert run_texts.headline(run, 336_776) == "208,801 of 336,776 records"
    assert run_texts.headline(run, None) == f"{FLIGHTS.counts.loaded:,} loaded"
    assert run_texts.pace(live, run, 336_776) == "61 % · 118,400 /s · 1 s left"
    assert run_texts.waiting(live, 0.0) == ""


def test_without_a_total_the_streams_are_counted() -> None:
    done = FLIGHTS.model_copy(update={"state": StreamState.DONE, "stream": "weather"})
    run = make_run(1, RunStatus.RUNNING, streams=(FLIGHTS, done))
    loaded = f"{run.counts.loaded:,}"
    assert run_texts.headline(run, None) == f"{loaded} loaded · 1 of 2 streams done"
    assert run_texts.share_done(run, None) is None
    assert 0.5 < run_texts.share_drawn(run, None) < 1.0
    ended = run.model_copy(update={"status": RunStatus.PAUSED})
    assert run_texts.headline(ended, None) == "417,602 records"


def test_counts_of_runs() -> None:
    assert run_texts.counted_runs(0, 0) == ""
    assert run_texts.counted_runs(1, 0) == "1 run · 0 completed"
    assert run_texts.counted_runs(1_284, 1_226) == "1,284 runs · 1,226 completed"
    assert run_texts.found_runs(12, 1_284) == "12 of 1,284 runs"


def test_an_ended_run() -> None:
    run = make_run(7, RunStatus.SUCCESS, streams=(), duration=38.1, limit=1000).model_copy(
        update={"counts": Counts(read=92_310, loaded=92_310)}
    )
    assert run_texts.subtitle(run).endswith(
        " by hand · took 38.1 s · trial of 1,000 records a stream"
    )
    assert run_texts.pace(None, run, None) == "100 % · 2,423 /s on average"


@pytest.mark.parametrize(
    ("seconds", "passed", "text"),
    [
        (42.0, 0.0, "waiting 42 s: the server asked for it (429)"),
        (42.0, 40.5, "waiting 2 s: the server asked for it (429)"),
        (42.0, 99.0, "waiting 0 s: the server asked for it (429)"),
        (200.0, 10.0, "waiting 3 min 10 s: the server asked for it (429)"),
    ],
)
def test_what_it_waits_for(seconds: float, passed: float, text: str) -> None:
    live = LiveRun(
        run=make_run(1, RunStatus.RUNNING),
        waiting_seconds=seconds,
        waiting_reason="the server asked for it (429)",
    )
    assert run_texts.waiting(live, passed) == text


def test_the_sum_is_shown_with_whether_it_holds() -> None:
    whole = Counts(read=100, loaded=90, skipped=4, rejected=6)
    assert run_texts.sum_line(whole, active=False) == (
        "100 read = 90 loaded + 4 skipped + 6 rejected ✓"
    )
    short = Counts(read=100, loaded=90)
    assert run_texts.sum_line(short, active=False) == (
        "100 read = 90 loaded + 0 skipped + 0 rejected ✗ 10 unaccounted for"
    )
    assert run_texts.sum_line(short, active=True).endswith(" + 10 on the way")


def test_names_from_afar_are_made_visible() -> None:
    run = make_run(1, RunStatus.SUCCESS).model_copy(update={"sync": "a\u202eb", "source": "x\ny"})
    assert run_texts.title(run) == "Run 1 · a\\u202eb"
    assert run_texts.route(run) == "x\\ny → Local data"


def test_a_rejected_records_place_counts_from_one() -> None:
    record = RejectedRecord(
        stream="flights", batch=3, page=12, index=204, reason="no such day", record={}
    )
    assert run_texts.record_position(record) == "page 12, record 205"


@given(
    status=st.sampled_from(list(RunStatus)),
    loaded=st.integers(0, 10**9),
    total=st.none() | st.integers(0, 10**9),
)
def test_a_share_is_whole_only_when_the_run_has_completed(
    theme: Theme, status: RunStatus, loaded: int, total: int | None
) -> None:
    run = make_run(1, status).model_copy(update={"counts": Counts(read=loaded, loaded=loaded)})
    share = run_texts.share_done(run, total)
    assert share is None or 0.0 <= share <= 1.0
    if status in ACTIVE_STATUSES and share is not None:
        assert share < 1.0


def test_a_total_is_known_when_every_stream_knows_its_own() -> None:
    other = RunStream(stream="weather", table="weather")
    run: Run = make_run(1, RunStatus.RUNNING, streams=(FLIGHTS, other))
    assert run_texts.known_total(run) is None
    complete = other.model_copy(update={"total": 4})
    assert run_texts.known_total(run.model_copy(update={"streams": (FLIGHTS, complete)})) == 336_780
    assert run_texts.known_total(make_run(1, RunStatus.RUNNING)) is None


def test_a_streams_share() -> None:
    assert run_texts.stream_share(FLIGHTS) == pytest.approx(208_801 / 336_776)
    done = FLIGHTS.model_copy(update={"state": StreamState.DONE, "total": None})
    assert run_texts.stream_share(done) == 1.0
    assert run_texts.stream_share(RunStream(stream="s", table="s")) is None


def test_clocks() -> None:
    at = datetime(2026, 11, 21, 14, 2, 11, 204_999, tzinfo=UTC)
    local = at.astimezone()
    assert run_texts.clock(at) == local.strftime("%H:%M:%S")
    assert run_texts.clock_with_milliseconds(at) == local.strftime("%H:%M:%S") + ".204"
    assert run_texts.full_moment(None) == "—"


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (2530.0, "goes on by itself at {0}, in 42 min 10 s: the server asked for it"),
        (0.0, "goes on by itself in a moment"),
        (-90.0, "goes on by itself in a moment"),
    ],
)
def test_when_a_paused_run_goes_on(seconds: float, text: str) -> None:
    now = datetime(2026, 11, 21, 12, tzinfo=UTC)
    at = now + timedelta(seconds=seconds)
    assert run_texts.goes_on(at, now) == text.format(at.astimezone().strftime("%H:%M:%S"))

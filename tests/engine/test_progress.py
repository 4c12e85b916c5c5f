"""Numbers are told at most ten times a second, and what is loaded only once it is committed."""

from migrateiq_desktop.engine.ports import Page
from migrateiq_desktop.engine.progress import RateMeter, StreamProgress
from migrateiq_desktop.model.events import Progress, Waiting
from migrateiq_desktop.model.run import Counts
from tests.servers.virtual_clock import VirtualClock

from .fakes import EventLog


def new(committed: Counts | None = None) -> tuple[StreamProgress, EventLog, VirtualClock]:
    log, clock = EventLog(), VirtualClock()
    progress = StreamProgress(
        "nightly", "flights", emit=log, clock=clock, committed=committed or Counts()
    )
    return progress, log, clock


def page(records: int, total: int | None = None) -> Page:
    return Page(1, [{}] * records, 2, total, 50)


def test_at_most_ten_times_a_second() -> None:
    progress, log, clock = new()
    for _ in range(100):
        progress.page_received(page(10))
        clock.pass_by(0.01)
    assert 9 <= len(log.events) <= 11


def test_read_runs_ahead_of_what_is_committed() -> None:
    progress, log, clock = new(Counts(read=5, loaded=5, pages=1))
    clock.pass_by(1)
    progress.page_received(page(10, total=40))
    (event,) = log.events
    assert isinstance(event, Progress)
    assert (event.sync, event.stream, event.total) == ("nightly", "flights", 40)
    assert (event.counts.read, event.counts.loaded, event.counts.pages) == (15, 5, 1)
    assert progress.committed.read == 5
    clock.pass_by(1)
    progress.batch_committed(Counts(read=15, loaded=13, rejected=2, pages=2))
    assert isinstance(log.events[-1], Progress)
    assert log.events[-1].counts == Counts(
        read=15, loaded=13, rejected=2, pages=2, received_bytes=50
    )


def test_requests_and_retries_are_counted() -> None:
    progress, log, _ = new()
    progress.request_sent()
    progress.retried("503")
    progress.request_sent()
    progress.waiting(0.5, "before trying again")
    assert (progress.committed.requests, progress.committed.retries) == (2, 1)
    assert log.events == [Waiting(stream="flights", seconds=0.5, reason="before trying again")]


def test_waits_at_the_same_time_are_counted_once() -> None:
    progress, _, clock = new()
    progress.waiting(10, "the server asked for it (429)")
    clock.pass_by(4)
    progress.waiting(2, "trying again")
    progress.waiting(8, "the server asked for it (429)")
    clock.pass_by(20)
    progress.waiting(0.25, "50 requests a second are allowed")
    assert progress.committed.waited_seconds == 12.25


def test_a_warning_is_kept_once() -> None:
    progress, _, _ = new()
    for _ in range(3):
        progress.warned("odd")
    progress.found("a cursor")
    assert progress.warnings == ["odd"]
    assert progress.findings == ["a cursor"]


def test_the_rate_is_that_of_the_last_seconds() -> None:
    clock = VirtualClock()
    meter = RateMeter(clock)
    assert meter.rate() == 0
    for _ in range(10):
        clock.pass_by(1)
        meter.add(100)
    assert meter.rate() == 100
    for _ in range(10):
        clock.pass_by(1)
        meter.add(500)
    assert meter.rate() == 500
    clock.pass_by(95)
    assert meter.rate() < 50

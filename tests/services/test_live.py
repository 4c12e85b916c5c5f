"""Events in, what a person sees out; and not more often than ten times a second."""

import asyncio
from datetime import UTC, datetime
from itertools import pairwise

from migrateiq_desktop.model.errors import ErrorReport
from migrateiq_desktop.model.events import (
    LogLine,
    Progress,
    RunEnded,
    StreamEnded,
    StreamStarted,
    Waiting,
    WorkerReady,
)
from migrateiq_desktop.model.run import Counts, Run, RunStatus, RunStream, StreamState
from migrateiq_desktop.services.live import Coalesced, RunTracker

CREATED = datetime(2026, 11, 21, 22, tzinfo=UTC)


def tracker() -> RunTracker:
    streams = (RunStream(stream="a", table="a"), RunStream(stream="b", table="b"))
    return RunTracker(
        Run(
            id=1,
            uid="u",
            sync="s",
            source="api",
            destination="Local data",
            status=RunStatus.PENDING,
            created_at=CREATED,
            streams=streams,
        )
    )


def progress(stream: str, counts: Counts, total: int | None = None, rate: float = 0.0) -> Progress:
    return Progress(
        sync="s",
        stream=stream,
        state=StreamState.READING,
        counts=counts,
        total=total,
        rate=rate,
    )


def test_it_runs_once_the_worker_is_ready() -> None:
    tracked = tracker()
    assert tracked.apply(WorkerReady(pid=1))
    assert tracked.run.status is RunStatus.RUNNING
    assert tracked.run.started_at is not None


def test_numbers_of_all_streams_add_up() -> None:
    tracked = tracker()
    tracked.apply(StreamStarted(stream="a", table="a", counts=Counts(read=5, loaded=5)))
    tracked.apply(progress("a", Counts(read=10, loaded=8, rejected=2), total=20))
    tracked.apply(progress("b", Counts(read=3), total=7, rate=2.0))
    assert tracked.run.counts == Counts(read=13, loaded=8, rejected=2)
    assert (tracked.live.total, tracked.live.rate) == (27, 2.0)
    assert tracked.live.seconds_left == 7.0
    assert [stream.state for stream in tracked.run.streams] == [StreamState.READING] * 2


def test_without_every_total_there_is_none() -> None:
    tracked = tracker()
    tracked.apply(progress("a", Counts(read=10), total=20, rate=5))
    assert tracked.live.total is None
    assert tracked.live.seconds_left is None


def test_waiting_ends_with_progress() -> None:
    tracked = tracker()
    tracked.apply(progress("a", Counts(read=1), rate=5))
    tracked.apply(Waiting(stream="a", seconds=30, reason="429"))
    assert (tracked.live.waiting_seconds, tracked.live.waiting_reason) == (30, "429")
    assert tracked.live.rate == 0
    tracked.apply(progress("a", Counts(read=2), rate=5))
    assert (tracked.live.waiting_seconds, tracked.live.waiting_reason) == (None, "")
    assert tracked.live.last_wait is not None
    assert (tracked.live.last_wait.seconds, tracked.live.last_wait.reason) == (30, "429")


def test_a_checkpoint_is_what_was_committed() -> None:
    tracked = tracker()
    tracked.apply(progress("a", Counts(read=100)))
    read = tracked.live
    assert read.checkpoint_at is None
    tracked.apply(progress("a", Counts(read=200, loaded=99, rejected=1)))
    first = tracked.live.checkpoint_at
    assert first is not None
    tracked.apply(progress("a", Counts(read=300, loaded=99, rejected=1)))
    assert tracked.live.checkpoint_at == first


def test_the_end_of_a_stream_is_final() -> None:
    tracked = tracker()
    tracked.apply(
        StreamEnded(
            stream="a",
            table="a_trial",
            state=StreamState.DONE,
            counts=Counts(read=2, loaded=2),
            total=2,
            warnings=("odd",),
        )
    )
    assert tracked.run.streams[0] == RunStream(
        stream="a",
        table="a_trial",
        state=StreamState.DONE,
        counts=Counts(read=2, loaded=2),
        total=2,
        warnings=("odd",),
    )


def test_what_was_said_of_a_stream_before_a_resumption_stays() -> None:
    tracked = tracker()
    end = StreamEnded(stream="a", table="a", state=StreamState.DONE, counts=Counts())
    tracked.apply(end.model_copy(update={"warnings": ("odd",)}))
    tracked.apply(end.model_copy(update={"done_before": True}))
    assert tracked.run.streams[0].warnings == ("odd",)
    tracked.apply(end)
    assert not tracked.run.streams[0].warnings


def test_what_was_not_committed_does_not_count_in_the_end() -> None:
    tracked = tracker()
    tracked.apply(progress("a", Counts(read=10, loaded=5, rejected=1), rate=9))
    tracked.stopping(RunStatus.CANCELLED)
    assert tracked.live.stopping is RunStatus.CANCELLED
    error = ErrorReport(kind="RunInterruptedError", title="gone")
    tracked.end(RunEnded(status=RunStatus.INTERRUPTED, error=error))
    assert tracked.run.streams[0].state is StreamState.STOPPED
    assert tracked.run.streams[1].state is StreamState.WAITING
    assert tracked.run.counts == Counts(read=6, loaded=5, rejected=1)
    assert tracked.run.counts.adds_up
    assert (tracked.run.status, tracked.run.error) == (RunStatus.INTERRUPTED, error)
    assert tracked.run.ended_at is not None
    assert tracked.live.rate == 0


def test_what_nobody_sees_changes_nothing() -> None:
    tracked = tracker()
    before = tracked.live
    assert not tracked.apply(LogLine(level="INFO", message="x"))
    assert tracked.live is before


class Loop(asyncio.SelectorEventLoop):
    """A loop whose time passes by hand."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 0.0

    def time(self) -> float:
        return self.now


def test_at_most_ten_times_a_second_and_always_the_last() -> None:
    loop = Loop()
    told: list[float] = []

    async def scenario() -> None:
        coalesced = Coalesced(lambda: told.append(loop.now))
        for _ in range(100):
            loop.now += 0.01
            coalesced.changed()
            await asyncio.sleep(0)
            await asyncio.sleep(0)
        assert 9 <= len(told) <= 11
        coalesced.changed()
        coalesced.flush()
        last = len(told)
        loop.now += 1
        await asyncio.sleep(0)
        assert len(told) == last

    loop.run_until_complete(scenario())
    loop.close()
    gaps = [later - earlier for earlier, later in pairwise(told[:-1])]
    assert all(gap >= 0.099 for gap in gaps)


async def test_while_it_is_held_nothing_is_told() -> None:
    """What is pending may not say of a run that it has ended before that is recorded."""
    told: list[str] = []
    coalesced = Coalesced(lambda: told.append("told"), per_second=1000)
    coalesced.changed()
    coalesced.changed()
    coalesced.hold()
    coalesced.changed()
    await asyncio.sleep(0.01)
    assert told == ["told"]
    coalesced.flush()
    assert told == ["told", "told"]
    coalesced.changed()
    await asyncio.sleep(0.01)
    assert told == ["told", "told", "told"]

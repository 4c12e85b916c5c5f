"""A job's streams in turn, and what their ends make of the run."""

import asyncio
from collections.abc import Callable, Sequence

import pytest

from migrateiq_desktop.engine.context import RunContext, RunControl
from migrateiq_desktop.engine.job import run_job
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.connector import RestConnector, SqliteConnector, Stream
from migrateiq_desktop.model.errors import (
    DestinationUnavailableError,
    IncompleteError,
    KeyRefusedError,
    SourceError,
    UnreachableError,
    WaitAskedError,
)
from migrateiq_desktop.model.events import RunEnded, StreamEnded
from migrateiq_desktop.model.job import RunJob
from migrateiq_desktop.model.run import RunStatus, StreamState
from migrateiq_desktop.model.sync import RejectLimit, SyncStream, WriteDisposition
from tests.servers.virtual_clock import VirtualClock

from .fakes import EventLog, KeepingSink, ListSource, MemoryDestination, some_records

GOOD: Sequence[Json] = some_records(5)


class Job:
    """A run over three streams: a, b, c."""

    def __init__(self, **records: Sequence[Json]) -> None:
        self.records = {"a": GOOD, "b": GOOD, "c": GOOD, **records}
        self.source = ListSource(self.records)
        self.destination = MemoryDestination()
        self.sink = KeepingSink()
        self.events = EventLog()
        self.control = RunControl()
        self.definitions = tuple(SyncStream(resource=name) for name in self.records)
        self.reject_limit = RejectLimit()
        self.limit: int | None = None

    async def run(self) -> RunEnded:
        streams = tuple(Stream(name=name) for name in self.records)
        return await run_job(
            RunContext(
                job=RunJob(
                    run_id=1,
                    run_uid="u",
                    sync="nightly",
                    sync_key="k",
                    source_name="api",
                    source=RestConnector(base_url="http://127.0.0.1", resources=streams),
                    destination=SqliteConnector(path="x"),
                    streams=self.definitions,
                    reject_limit=self.reject_limit,
                    limit=self.limit,
                ),
                source=self.source,
                destination=self.destination,
                sink=self.sink,
                emit=self.events,
                clock=VirtualClock(),
                control=self.control,
            )
        )

    def failing(self, **errors: Exception) -> "Job":
        def fail(stream: str, _page: int) -> None:
            if stream in errors:
                raise errors[stream]

        self.source.before_page = fail
        return self

    @property
    def states(self) -> dict[str, StreamState]:
        return {e.stream: e.state for e in self.events.events if isinstance(e, StreamEnded)}


async def test_all_streams_are_moved() -> None:
    job = Job()
    assert await job.run() == RunEnded(status=RunStatus.SUCCESS)
    assert set(job.states.values()) == {StreamState.DONE}
    assert {name: len(table.rows) for name, table in job.destination.tables.items()} == {
        "a": 5,
        "b": 5,
        "c": 5,
    }
    assert job.source.closed
    assert not job.destination.is_open


async def test_rejects_make_it_partial() -> None:
    assert (await Job(b=["bad", *GOOD]).run()).status is RunStatus.PARTIAL


@pytest.mark.parametrize(
    ("error", "status"),
    [(SourceError("odd"), RunStatus.FAILED), (IncompleteError("more"), RunStatus.INCOMPLETE)],
)
async def test_one_failed_stream_does_not_stop_the_others(
    error: Exception, status: RunStatus
) -> None:
    job = Job(c=["bad", *GOOD]).failing(a=error)
    ended = await job.run()
    assert ended.status is status
    assert ended.error is not None
    assert ended.error.kind == type(error).__name__
    assert job.states["b"] is StreamState.DONE
    assert job.states["c"] is StreamState.DONE


async def test_the_worst_of_the_streams_is_the_runs() -> None:
    job = Job().failing(a=IncompleteError("more"), b=SourceError("odd"))
    ended = await job.run()
    assert ended.status is RunStatus.FAILED
    assert ended.error is not None
    assert ended.error.title == "odd"


@pytest.mark.parametrize("error", [UnreachableError("no host"), KeyRefusedError("401")])
async def test_what_the_next_stream_would_meet_as_well_ends_the_run(error: Exception) -> None:
    job = Job().failing(a=error)
    ended = await job.run()
    assert ended.status is RunStatus.FAILED
    assert job.states == {"a": StreamState.FAILED}


async def test_a_destination_that_can_not_be_written_ends_the_run() -> None:
    job = Job()

    def refuse(_batch: object) -> None:
        raise DestinationUnavailableError("Disk full")

    job.destination.on_load = refuse
    ended = await job.run()
    assert job.states == {"a": StreamState.FAILED}
    assert ended.error is not None
    assert ended.error.title == "Disk full"


async def test_a_destination_that_can_not_be_opened() -> None:
    job = Job()

    def refuse() -> None:
        raise DestinationUnavailableError("locked")

    job.destination.open = refuse  # type: ignore[method-assign]  # this one only
    ended = await job.run()
    assert ended.status is RunStatus.FAILED
    assert job.states == {}
    assert job.source.closed


async def test_too_many_rejects_end_the_run() -> None:
    job = Job(a=["bad", "bad", *GOOD])
    job.reject_limit = RejectLimit(count=1)
    ended = await job.run()
    assert ended.status is RunStatus.FAILED
    assert ended.error is not None
    assert ended.error.kind == "RejectLimitError"
    assert job.states == {"a": StreamState.FAILED}


async def test_a_share_of_rejects_is_judged_at_the_end() -> None:
    job = Job(a=["bad", *GOOD])
    job.reject_limit = RejectLimit(share=0.01)
    ended = await job.run()
    assert ended.status is RunStatus.FAILED
    assert set(job.states.values()) == {StreamState.DONE}


async def test_pausing_between_streams() -> None:
    job = Job()
    job.source.before_page = lambda stream, _: job.control.pause() if stream == "b" else None
    ended = await job.run()
    assert ended == RunEnded(status=RunStatus.PAUSED)
    assert job.states["a"] is StreamState.DONE
    assert "c" not in job.states or job.states["c"] is StreamState.STOPPED


async def test_a_paused_run_is_not_judged_by_its_share_of_rejects() -> None:
    waits = WaitAskedError("b: paused", until=1_700_000_000)
    job = Job(a=["bad", *GOOD]).failing(b=waits)
    job.reject_limit = RejectLimit(share=0.01)
    assert await job.run() == RunEnded(status=RunStatus.PAUSED, error=waits.report())


async def test_cancelling_is_passed_on() -> None:
    job = Job()
    job.source.gate, job.source.gated_page = asyncio.Event(), 1
    running = asyncio.ensure_future(job.run())
    await job.source.waits_for_gate.wait()
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    assert job.source.closed
    assert not job.destination.is_open


def _twice(job: Job) -> None:
    job.definitions = (SyncStream(resource="a"), SyncStream(resource="a", table="other"))


def _one_table(job: Job) -> None:
    job.definitions = (SyncStream(resource="a", table="T"), SyncStream(resource="b", table="t"))


def _unknown(job: Job) -> None:
    job.definitions = (SyncStream(resource="nothing"),)


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (_twice, "names the stream a twice"),
        (_one_table, "Several streams go into the table"),
        (_unknown, "no stream nothing"),
    ],
)
async def test_definitions_that_would_do_harm(spoil: Callable[[Job], None], words: str) -> None:
    job = Job()
    spoil(job)
    ended = await job.run()
    assert ended.status is RunStatus.FAILED
    assert ended.error is not None
    assert ended.error.kind == "DefinitionError"
    assert words in ended.error.title
    assert job.destination.tables == {}


async def test_several_streams_may_be_appended_to_one_table() -> None:
    job = Job()
    job.definitions = tuple(
        SyncStream(resource=name, table="all", write_disposition=WriteDisposition.APPEND)
        for name in ("a", "b")
    )
    assert (await job.run()).status is RunStatus.SUCCESS
    assert len(job.destination.tables["all"].rows) == 10


async def test_a_wrong_stream_is_found_before_anything_is_touched() -> None:
    job = Job()
    merged = SyncStream(resource="b", write_disposition=WriteDisposition.MERGE)
    job.definitions = (SyncStream(resource="a"), merged)
    ended = await job.run()
    assert ended.status is RunStatus.FAILED
    assert ended.error is not None
    assert ended.error.kind == "DefinitionError"
    assert ended.error.title == "b can't be merged"
    assert job.states == {"b": StreamState.FAILED}
    assert job.source.asked == []
    assert job.destination.checkpoints == {}
    assert job.source.closed

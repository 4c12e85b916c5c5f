"""Streams that are asked for in windows: into a real database, all rows compared."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from migrateiq_desktop.engine.context import RunContext
from migrateiq_desktop.engine.fetching import BatchLimits
from migrateiq_desktop.engine.job import run_job
from migrateiq_desktop.engine.ports import Page, SourceObserver
from migrateiq_desktop.engine.reading.related import RelatedStreams
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.connector import RestConnector, SqliteConnector, Stream
from migrateiq_desktop.model.errors import SourceError
from migrateiq_desktop.model.events import RunEnded, StreamEnded
from migrateiq_desktop.model.job import RunJob
from migrateiq_desktop.model.run import RunStatus
from migrateiq_desktop.model.sync import SyncStream, WriteDisposition
from tests.engine.fakes import EventLog, KeepingSink, MemoryDestination
from tests.servers.virtual_clock import VirtualClock

NUMBERS: dict[str, object] = {
    "cursor_path": "n",
    "start_param": "from",
    "end_param": "to",
    "initial_value": 0,
    "end_value": 20,
    "window_size": 5,
}


@dataclass
class RangeServer:
    """Gives the records between two bounds, in pages. Implements `engine.ports.Source`."""

    records: list[dict[str, object]]
    takes_start: bool = True
    """The start belongs to the answer."""
    takes_end: bool = True
    heeds: bool = True
    page_size: int = 3
    fails_at: int = 0
    asked: list[tuple[object, object]] = field(default_factory=list)

    async def pages(
        self, stream: Stream, observer: SourceObserver, *, position: Json | None, pages_done: int
    ) -> AsyncIterator[Page]:
        """The pages of what is asked for."""
        low, high = stream.params.get("from"), stream.params.get("to")
        self.asked.append((low, high))
        found = [one for one in self.records if self._is_between(one["n"], low, high)]
        number = position if isinstance(position, int) else 0
        while True:
            observer.request_sent()
            if self.fails_at and len(self.asked) >= self.fails_at:
                raise SourceError("numbers: the server is ill", next_step="Wait.")
            part = found[number * self.page_size : (number + 1) * self.page_size]
            number += 1
            pages_done += 1
            more = number * self.page_size < len(found)
            yield Page(pages_done, part, number if more else None, total=len(found))
            if not more:
                return

    def _is_between(self, value: object, low: object, high: object) -> bool:
        if not self.heeds:
            return True
        after = low is None or value > low or (self.takes_start and value == low)  # type: ignore[operator]
        before = high is None or value < high or (self.takes_end and value == high)  # type: ignore[operator]
        return bool(after and before)

    async def aclose(self) -> None:
        """Nothing is held."""


@dataclass
class Windows:
    """Runs over one server into one destination."""

    server: RangeServer
    incremental: dict[str, object] = field(default_factory=lambda: dict(NUMBERS))
    how: WriteDisposition = WriteDisposition.APPEND
    keyed: bool = False
    destination: MemoryDestination = field(default_factory=MemoryDestination)
    events: EventLog = field(default_factory=EventLog)

    async def run(self, uid: str = "u", *, resume: bool = False) -> RunEnded:
        """One run."""
        stream: dict[str, object] = {"name": "numbers", "incremental": self.incremental}
        if self.keyed:
            stream["primary_key"] = "n"
        source = RestConnector.model_validate({"base_url": "http://x", "resources": [stream]})
        clock = VirtualClock()
        return await run_job(
            RunContext(
                job=RunJob(
                    run_id=1,
                    run_uid=uid,
                    sync="s",
                    sync_key="k",
                    source_name="api",
                    source=source,
                    destination=SqliteConnector(path=Path("x")),
                    streams=(SyncStream(resource="numbers", write_disposition=self.how),),
                    resume=resume,
                ),
                source=RelatedStreams(self.server, source.streams(), clock),
                destination=self.destination,
                sink=KeepingSink(),
                emit=self.events,
                clock=clock,
                batch_limits=BatchLimits(records=1),
            )
        )

    @property
    def numbers(self) -> list[object]:
        """What arrived, in its order."""
        return [row["n"] for row in self.destination.tables["numbers"].rows]

    @property
    def ended(self) -> StreamEnded:
        """The last stream's end."""
        return next(e for e in reversed(self.events.events) if isinstance(e, StreamEnded))


def numbered(*numbers: object) -> list[dict[str, object]]:
    return [{"n": n, "name": f"no. {n}"} for n in numbers]


@pytest.mark.parametrize(("takes_start", "takes_end"), [(True, True), (True, False), (False, True)])
async def test_an_edge_is_loaded_once_whoever_gives_it(
    *, takes_start: bool, takes_end: bool
) -> None:
    server = RangeServer(numbered(*range(1, 20)), takes_start, takes_end)
    windows = Windows(server)
    assert (await windows.run()).status is RunStatus.SUCCESS
    assert windows.numbers == list(range(1, 20))
    assert server.asked == [(0, 5), (5, 10), (10, 15), (15, 20)]


async def test_records_that_are_alike_on_an_edge_are_all_loaded() -> None:
    server = RangeServer(numbered(4, 5, 5, 5, 6))
    windows = Windows(server)
    await windows.run()
    assert windows.numbers == [4, 5, 5, 5, 6]


async def test_a_server_that_gives_everything_each_time_gives_each_record_once() -> None:
    windows = Windows(RangeServer(numbered(*range(20)), heeds=False))
    await windows.run()
    assert windows.numbers == list(range(20))
    assert windows.ended.counts.adds_up


async def test_what_lies_beyond_the_end_is_left_out_and_does_not_move_the_state() -> None:
    server = RangeServer(numbered(1, 19, 20, 21, 500), heeds=False)
    windows = Windows(server)
    await windows.run()
    assert windows.numbers == [1, 19, 20]
    windows.incremental["end_value"] = 30
    await windows.run("later")
    assert windows.numbers == [1, 19, 20, 21]


async def test_an_end_without_parameters_filters_here() -> None:
    windows = Windows(RangeServer(numbered(1, 2, 3, 4)), {"cursor_path": "n", "end_value": 3})
    await windows.run()
    assert windows.numbers == [1, 2, 3]


async def test_a_date_as_the_end_means_the_whole_day() -> None:
    times = ["2013-01-30T23:00:00Z", "2013-01-31T12:00:00Z", "2013-02-01T00:00:00Z"]
    windows = Windows(
        RangeServer(numbered(*times)), {"cursor_path": "n", "end_value": "2013-01-31"}
    )
    await windows.run()
    assert windows.numbers == times[:2]


async def test_times_go_in_windows_up_to_now() -> None:
    times = ["2026-11-20T00:30:00Z", "2026-11-21T00:00:00Z", "2026-11-21T21:00:00Z"]
    server = RangeServer(numbered(*times))
    windows = Windows(
        server,
        {
            "cursor_path": "n",
            "start_param": "from",
            "end_param": "to",
            "initial_value": "2026-11-20T00:00:00Z",
            "window_seconds": 86_400,
        },
    )
    await windows.run()
    assert windows.numbers == times
    assert server.asked == [
        ("2026-11-20T00:00:00Z", "2026-11-21T00:00:00Z"),
        ("2026-11-21T00:00:00Z", "2026-11-21T22:00:00Z"),
    ]


async def test_dates_go_in_whole_days() -> None:
    server = RangeServer(numbered("2013-01-01", "2013-01-03", "2013-01-04"))
    windows = Windows(
        server,
        {**NUMBERS, "initial_value": "2013-01-01", "end_value": "2013-01-04", "window_size": None}
        | {"window_seconds": 90_000},
    )
    await windows.run()
    assert windows.numbers == ["2013-01-01", "2013-01-03", "2013-01-04"]
    assert server.asked == [("2013-01-01", "2013-01-03"), ("2013-01-03", "2013-01-04")]


async def test_windows_of_seconds_over_numbers_are_refused() -> None:
    windows = Windows(
        RangeServer(numbered(1)),
        {**NUMBERS, "window_size": None, "window_seconds": 60},
    )
    ended = await windows.run()
    assert ended.error is not None
    assert "which has no seconds" in ended.error.cause


@settings(max_examples=50, deadline=None)
@given(
    numbers=st.lists(st.integers(0, 22), max_size=25),
    fails_at=st.integers(1, 5),
    width=st.integers(1, 30),
    how=st.sampled_from(WriteDisposition),
    takes_start=st.booleans(),
)
async def test_a_run_that_fails_in_a_window_goes_on_there(
    numbers: list[int], fails_at: int, width: int, how: WriteDisposition, *, takes_start: bool
) -> None:
    keyed = how is WriteDisposition.MERGE
    wanted = sorted(set(numbers) if keyed else numbers)
    server = RangeServer(numbered(*wanted), takes_start or keyed, fails_at=fails_at)
    windows = Windows(server, {**NUMBERS, "window_size": width}, how, keyed=keyed)
    ended = await windows.run()
    if ended.status is RunStatus.FAILED:
        server.fails_at, asked = 0, len(server.asked)
        assert (await windows.run(resume=True)).status is RunStatus.SUCCESS
        # the window in hand is asked for again, and none before it
        assert server.asked[asked] == server.asked[asked - 1]
    first = 0 if server.takes_start else 1
    assert windows.numbers == [n for n in wanted if first <= n <= 20]

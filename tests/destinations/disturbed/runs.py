"""A run in this process, from a real HTTP server into a real place, over as many attempts as it
takes. Time is virtual; the oracle compares every row and every rejected record.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from migrateiq_desktop.engine.context import RunContext
from migrateiq_desktop.engine.fetching import BatchLimits
from migrateiq_desktop.engine.job import run_job
from migrateiq_desktop.model.connector import SqliteConnector
from migrateiq_desktop.model.events import RunEnded, StreamEnded, StreamStarted, WorkerEvent
from migrateiq_desktop.model.job import RunJob
from migrateiq_desktop.model.run import Counts, RunStatus
from migrateiq_desktop.model.schema import FieldType
from migrateiq_desktop.model.sync import SyncStream, WriteDisposition
from migrateiq_desktop.model.transform import Transform
from migrateiq_desktop.sources.rest import RestSource
from tests.destinations.contract.moving import Place
from tests.engine.fakes import EventLog, KeepingSink
from tests.servers.fault_server import FaultServer
from tests.servers.paged_api import PagedApi, Record, some_records
from tests.servers.virtual_clock import VirtualClock
from tests.worker.owner import connector

DIRTY = (5, 6, 23)
PAGE_SIZE = 5
COUNT = 40
BATCH = 10
DONE = (RunStatus.SUCCESS, RunStatus.PARTIAL)


def records() -> list[Record]:
    """Some can't be converted; the later ones have a field that the first lack."""
    made = some_records(COUNT)
    for number in DIRTY:
        made[number - 1]["share"] = f"about {number}/7"
    for record in made[25:]:
        record["late"] = f"late {record['id']}"
    return made


def new_server() -> FaultServer:
    """Serves them."""
    return FaultServer(PagedApi(records(), page_size=PAGE_SIZE))


def expected() -> Counter[tuple[object, ...]]:
    """All rows that there are in the end."""
    return Counter(_row(record) for record in records() if record["id"] not in DIRTY)


def _row(record: Record) -> tuple[object, ...]:
    shown = ("id", "name", "share", "even", "late")
    return tuple(record.get(name) for name in shown)


@dataclass
class Disturbed:
    """One run."""

    place: Place
    server: FaultServer
    how: WriteDisposition
    run: str = "run-7"
    sink: KeepingSink = field(default_factory=KeepingSink)
    clock: VirtualClock = field(default_factory=VirtualClock)
    attempts: int = 0
    ended: RunEnded | None = None
    counts: Counts = field(default_factory=Counts)
    on_event: Callable[[object], None] | None = None

    @property
    def job(self) -> RunJob:
        """The job of the next attempt."""
        stream = SyncStream(
            resource="records",
            write_disposition=self.how,
            transform=Transform(type_conversions={"share": FieldType.FLOAT}),
        )
        return RunJob(
            run_id=7,
            run_uid=self.run,
            sync="nightly",
            sync_key="w/nightly",
            source_name="api",
            source=connector(self.server.base_url, key=True),
            destination=SqliteConnector(path="/unused"),
            streams=(stream,),
            resume=self.attempts > 0,
        )

    async def attempt(self) -> RunStatus:
        """Start, or go on. What it says of itself is held against what is there."""
        job, log, asked = self.job, EventLog(), len(self.server.seen)
        self.attempts += 1
        self.ended = await run_job(
            RunContext(
                job=job,
                source=RestSource(job.source, {}, self.clock),
                destination=self.place.destination(job.run_uid),
                sink=self.sink,
                emit=lambda event: self._hear(event, log),
                clock=self.clock,
                batch_limits=BatchLimits(records=BATCH),
            )
        )
        self._check_requests(log, asked)
        ends = [event for event in log.events if isinstance(event, StreamEnded)]
        if ends:
            self.counts = ends[-1].counts
        return self.ended.status

    async def until_done_from_the_start(self) -> None:
        """The first attempt, and as many more as it takes."""
        await self.attempt()
        await self.until_done()

    async def until_done(self, most: int = 10) -> None:
        """Go on until it says that all is there, and see whether that is so."""
        self.check_words()
        for _ in range(most):
            if self.is_done:
                self.check()
                return
            await self.attempt()
            self.check_words()
        raise AssertionError(f"not done after {most} attempts: {self.ended}")

    @property
    def is_done(self) -> bool:
        """Whether it says that all is there."""
        return self.ended is not None and self.ended.status in DONE

    def check_words(self) -> None:
        """A run that isn't done says why, in words for a person."""
        assert self.ended is not None
        report = self.ended.error
        assert (report is None) == self.is_done
        assert report is None or (report.title and report.kind != "InternalError"), report

    def check(self) -> None:
        """Every record is there exactly once, as a row or as a reject, and the numbers say so."""
        rows = Counter(_row(row) for row in self.place.rows("records"))
        assert rows == expected()
        kept = [_id(reject.record) for reject in self.sink.records]
        assert sorted(kept) == sorted(DIRTY)
        counts = self.counts
        assert counts.adds_up
        assert (counts.read, counts.rejected) == (COUNT, len(DIRTY))
        assert self.place.tables() == {"records"}

    def _hear(self, event: WorkerEvent, log: EventLog) -> None:
        log(event)
        if self.on_event is not None:
            self.on_event(event)

    def _check_requests(self, log: EventLog, asked: int) -> None:
        """The first page asked for is the one after those that are committed."""
        pages: Sequence[int] = self.server.pages_asked[asked:]
        started = [event for event in log.events if isinstance(event, StreamStarted)]
        if pages and started:
            assert pages[0] == started[0].counts.pages + 1


def _id(record: object) -> int:
    assert isinstance(record, dict)
    return int(record["id"])

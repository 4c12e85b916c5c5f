"""Moves one stream from a server that misbehaves into a real destination, as a worker does.

In this process and by a virtual clock. What was committed is compared row by row and column by
column with the records that the server knows.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from pydantic import SecretStr

from migrateiq_desktop.engine.context import Crashpoint, RunContext, RunControl, no_crashpoint
from migrateiq_desktop.engine.fetching import BatchLimits
from migrateiq_desktop.engine.job import run_job
from migrateiq_desktop.model.connector import RestConnector, SqliteConnector
from migrateiq_desktop.model.errors import ErrorReport
from migrateiq_desktop.model.events import (
    RecordsRejected,
    RunEnded,
    StreamEnded,
    Waiting,
    WorkerEvent,
)
from migrateiq_desktop.model.job import RunJob
from migrateiq_desktop.model.paginators import AnyPaginator, CursorPaginator
from migrateiq_desktop.model.run import Counts, RejectedRecord, RunStatus, StreamState
from migrateiq_desktop.model.sync import SyncStream
from migrateiq_desktop.worker.protocol import decode_event, encode_event
from migrateiq_desktop.worker.sources import source_of
from tests.destinations.contract.moving import Place, Record
from tests.destinations.contract.records import same
from tests.servers.fault_server import FaultServer
from tests.servers.virtual_clock import VirtualClock

KEY = "CANARY-4711-key"
PAGE = 10
"""Records on a page of the servers here, and in a batch: each page commits by itself."""


@dataclass
class KeepingSink:
    """Implements `engine.ports.RejectSink`."""

    kept: list[RejectedRecord] = field(default_factory=list)

    async def keep(self, records: Sequence[RejectedRecord]) -> None:
        """Keep them as they come from a worker: by its pipe."""
        event = decode_event(encode_event(RecordsRejected(number=1, records=tuple(records))))
        assert isinstance(event, RecordsRejected)
        self.kept += event.records

    async def forget_after(self, stream: str, batch: int) -> None:
        """Drop those of later batches."""
        self.kept = [one for one in self.kept if one.stream != stream or one.batch <= batch]


@dataclass
class Moved:
    """What came of a run."""

    ended: RunEnded
    events: list[WorkerEvent]
    rejects: list[RejectedRecord]
    clock: VirtualClock
    pages_asked: list[int]
    """Of this run's requests, in order."""

    @property
    def stream(self) -> StreamEnded:
        """The end of the one stream."""
        (found,) = (event for event in self.events if isinstance(event, StreamEnded))
        return found

    @property
    def counts(self) -> Counts:
        """The stream's numbers."""
        return self.stream.counts

    @property
    def warnings(self) -> str:
        """All of the stream's, a line each."""
        return "\n".join(self.stream.warnings)

    @property
    def waits(self) -> list[float]:
        """Seconds of each wait that was told."""
        return [event.seconds for event in self.events if isinstance(event, Waiting)]

    @property
    def status(self) -> RunStatus:
        """How the run ended."""
        return self.ended.status

    @property
    def error(self) -> ErrorReport:
        """Why it didn't end well."""
        assert self.ended.error is not None
        return self.ended.error


@dataclass
class Mover:
    """One stream `records` from one server into one place, over as many runs as a test wants."""

    server: FaultServer
    place: Place
    paginator: AnyPaginator | None = field(default_factory=CursorPaginator)
    stream: dict[str, object] = field(default_factory=dict)
    """Keys of the source's stream; with `primary_key` it is merged."""
    sync: dict[str, object] = field(default_factory=dict)
    """Keys of the sync's stream."""
    connector: dict[str, object] = field(default_factory=dict)
    """Keys of the source."""
    job: dict[str, object] = field(default_factory=dict)
    table: str = "records"
    sink: KeepingSink = field(default_factory=KeepingSink)
    clock: VirtualClock = field(default_factory=VirtualClock)
    control: RunControl = field(default_factory=RunControl)
    crashpoint: Crashpoint = no_crashpoint

    async def run(self, run: str = "run-1", *, resume: bool = False) -> Moved:
        """A run, or the rest of one."""
        asked_before = len(self.server.seen)
        events: list[WorkerEvent] = []
        job = self._job(run, resume=resume)
        ended = await run_job(
            RunContext(
                job=job,
                source=source_of(job, self.clock),
                destination=self.place.destination(run, self.crashpoint),
                sink=self.sink,
                emit=events.append,
                clock=self.clock,
                control=self.control,
                crashpoint=self.crashpoint,
                batch_limits=BatchLimits(records=PAGE),
            )
        )
        pages = self.server.pages_asked[asked_before:]
        moved = Moved(ended, [*events, ended], list(self.sink.kept), self.clock, pages)
        self._check_promises(moved)
        return moved

    def rows(self) -> list[Record]:
        """What stands at the destination, by `id` where there is one."""
        if self.table not in self.place.tables():
            return []
        return sorted(self.place.rows(self.table), key=lambda row: str(row.get("id")).zfill(30))

    def holds(self, records: Sequence[Record]) -> bool:
        """Whether exactly these records stand there: all rows, all columns."""
        rows = self.rows()
        wanted = sorted(records, key=lambda record: str(record.get("id")).zfill(30))
        return len(rows) == len(wanted) and all(
            all(same(stored, record.get(name)) for name, stored in row.items())
            and record.keys() <= row.keys()
            for row, record in zip(rows, wanted, strict=True)
        )

    def _job(self, run: str, *, resume: bool) -> RunJob:
        stream = {
            "name": "records",
            "path": "/records",
            "paginator": self.paginator and self.paginator.model_dump(by_alias=True),
            **self.stream,
        }
        source = {
            "base_url": self.server.base_url,
            "auth": {"type": "bearer"},
            "resources": [stream],
            **self.connector,
        }
        sync = {"resource": "records", "table": self.table, **self.sync}
        return RunJob.model_validate(
            {
                "run_id": 1,
                "run_uid": run,
                "sync": "sync",
                "sync_key": "w/sync",
                "source_name": "api",
                "source": RestConnector.model_validate(source),
                "destination": SqliteConnector(path="unused"),
                "streams": (SyncStream.model_validate(sync),),
                "secrets": dict.fromkeys(("token", "api_key", "password"), SecretStr(KEY)),
                "resume": resume,
                **self.job,
            }
        )

    def _check_promises(self, moved: Moved) -> None:
        """What holds after every run, however it ended."""
        counts = moved.counts
        assert counts.adds_up, "read = loaded + skipped + rejected"
        # those of a batch that was too much are kept as well, to be looked at
        assert counts.rejected <= len(moved.rejects)
        said = "".join(event.model_dump_json() for event in moved.events)
        assert KEY not in said, "no key in any event"
        assert counts.rejected == len(moved.rejects) or moved.status is RunStatus.FAILED
        good = moved.status in {RunStatus.SUCCESS, RunStatus.PARTIAL}
        assert (moved.stream.state is StreamState.DONE) == good
        assert (moved.ended.error is None) == good
        if moved.ended.error is not None:
            report = moved.ended.error
            assert report.next_step, "what to do"
            assert "records" in report.title + report.cause or "127.0.0.1" in report.title


async def mended(mover: Mover, failed: Moved) -> Moved:
    """Mend the server and go on: nothing lost, nothing doubled, at most one page asked for again.

    For a run that stopped at a page and can be resumed.
    """
    before = len(mover.rows())
    mover.server.page_faults.clear()
    mover.server.faults.clear()
    done = failed.counts.pages
    moved = await mover.run(resume=True)
    assert moved.status is RunStatus.SUCCESS, moved.ended.error
    again = [page for page in moved.pages_asked if page <= done]
    assert len(again) <= 1, "at most the page in flight is asked for again"
    assert mover.holds(mover.server.api.records), f"{before} rows were there before"
    return moved

"""Owns real workers in tests as the program does: keeps rejects, acknowledges, hears everything."""

from collections.abc import Callable
from pathlib import Path

from migrateiq_desktop.model.connector import RestConnector, SqliteConnector, Stream
from migrateiq_desktop.model.events import (
    LogLine,
    RecordsRejected,
    RunEnded,
    StreamEnded,
    StreamResumed,
    WorkerEvent,
)
from migrateiq_desktop.model.job import AnyJob, RunJob
from migrateiq_desktop.model.paginators import CursorPaginator
from migrateiq_desktop.model.run import Counts, RejectedRecord
from migrateiq_desktop.model.sync import SyncStream
from migrateiq_desktop.worker.supervisor import Supervisor, WorkerExit, WorkerHandle


def connector(base_url: str, *, key: bool = False) -> RestConnector:
    """Of the fault server: `/records`, by cursor."""
    stream = Stream(
        name="records",
        path="/records",
        data_selector="data",
        paginator=CursorPaginator(),
        primary_key="id" if key else None,
    )
    return RestConnector(base_url=base_url, resources=(stream,))


def run_job(base_url: str, path: Path, stream: SyncStream | None = None) -> RunJob:
    """A run of all its records in batches of three pages."""
    return RunJob(
        run_id=7,
        run_uid="run-7",
        sync="nightly",
        sync_key="w/nightly",
        source_name="api",
        source=connector(base_url, key=True),
        destination=SqliteConnector(path=path),
        streams=(stream or SyncStream(resource="records"),),
        batch_records=30,
    )


class Owner:
    """Keeps what the worker says, over several workers on one run."""

    def __init__(self, *, environment: dict[str, str] | None = None) -> None:
        self.supervisor = Supervisor(environment=environment)
        self.events: list[WorkerEvent] = []
        self.rejects: list[RejectedRecord] = []
        self.handle: WorkerHandle | None = None
        self.on_event: Callable[[WorkerEvent, WorkerHandle], None] = lambda _event, _handle: None
        self.answers = True

    async def run(self, job: AnyJob) -> WorkerExit:
        """One worker, from start to end."""
        self.handle = await self.supervisor.start(job, self._hear)
        return await self.handle.wait()

    def _hear(self, event: WorkerEvent) -> None:
        assert self.handle is not None
        self.events.append(event)
        match event:
            case RecordsRejected():
                self.rejects += event.records
                if self.answers:
                    self.handle.acknowledge(event.number)
            case StreamResumed():
                self.rejects = [
                    record
                    for record in self.rejects
                    if record.stream != event.stream or record.batch <= event.batch
                ]
                if self.answers:
                    self.handle.acknowledge(event.number)
        self.on_event(event, self.handle)

    @property
    def counts(self) -> Counts:
        """Of the stream's end."""
        ends = [event for event in self.events if isinstance(event, StreamEnded)]
        return ends[-1].counts

    @property
    def ended(self) -> RunEnded:
        """The last word."""
        last = self.events[-1]
        assert isinstance(last, RunEnded)
        return last

    @property
    def log(self) -> list[str]:
        """The log's lines."""
        return [event.message for event in self.events if isinstance(event, LogLine)]

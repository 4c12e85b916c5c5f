"""A source whose records change while they are read, and the runs that follow it."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

from migrateiq_desktop.destinations.factory import destination_of
from migrateiq_desktop.engine.context import RunContext
from migrateiq_desktop.engine.fetching import BatchLimits
from migrateiq_desktop.engine.job import run_job
from migrateiq_desktop.engine.ports import Destination, Page, SourceObserver
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.connector import RestConnector, SqliteConnector, Stream
from migrateiq_desktop.model.events import RunEnded
from migrateiq_desktop.model.incremental import Incremental
from migrateiq_desktop.model.job import RunJob
from migrateiq_desktop.model.retry import Retry
from migrateiq_desktop.model.run import RunStatus
from migrateiq_desktop.model.sync import SyncStream, WriteDisposition
from tests.engine.fakes import EventLog, KeepingSink
from tests.servers.virtual_clock import VirtualClock

from .moving import SYNC

BEGINNING = 1_700_000_000
Record = dict[str, Json]


@dataclass(frozen=True)
class Form:
    """How a source writes its moments, and how it reads them in a question."""

    write: Callable[[int], Json]
    read: Callable[[str], float]


def _iso(moment: int, zone: timezone = UTC) -> datetime:
    return datetime.fromtimestamp(moment, zone)


SOMEWHERE = timezone(timedelta(hours=5, minutes=30))
FORMS = {
    "utc": Form(
        lambda at: _iso(at).strftime("%Y-%m-%dT%H:%M:%SZ"),
        lambda text: datetime.fromisoformat(text).timestamp(),
    ),
    "offset": Form(
        lambda at: _iso(at, SOMEWHERE).isoformat(timespec="milliseconds"),
        lambda text: datetime.fromisoformat(text).timestamp(),
    ),
    "no zone": Form(
        lambda at: _iso(at).strftime("%Y-%m-%d %H:%M:%S"),
        lambda text: datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp(),
    ),
    "epoch": Form(lambda at: at, float),
    "milliseconds": Form(lambda at: at * 1000, lambda text: float(text) / 1000),
}


@dataclass(frozen=True)
class SqlitePlace:
    """A SQLite file."""

    path: Path

    def destination(self, run: str) -> Destination:
        """A new one."""
        return destination_of(SqliteConnector(path=self.path), SYNC, run)

    def rows(self, table: str) -> list[Record]:
        """All rows."""
        with closing(sqlite3.connect(self.path)) as connection:
            connection.row_factory = sqlite3.Row
            return [dict(row) for row in connection.execute(f"SELECT * FROM {table}")]

    def rows_or_none(self, table: str) -> list[Record] | None:
        """All rows; None when there is no such table."""
        with closing(sqlite3.connect(self.path)) as connection:
            found = connection.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (table,))
            is_there = found.fetchone() is not None
        return self.rows(table) if is_there else None

    def execute(self, sql: str) -> None:
        """Another program's statement."""
        with closing(sqlite3.connect(self.path)) as connection:
            connection.execute(sql)


@dataclass
class ChangingSource:
    """Records with `changed`, in pages; between any two pages somebody may change something."""

    form: Form
    in_order: bool = True
    """By what was changed last, otherwise by their numbers."""
    heeds: bool = True
    """It knows `since` and `until`."""
    page_size: int = 3
    now: int = BEGINNING
    records: dict[int, tuple[int, int]] = field(default_factory=dict)
    """By number: when it was changed, and its content."""
    without: set[int] = field(default_factory=set)
    """Records that come with null in place of the moment."""
    before_page: Callable[[], None] = lambda: None
    questions: list[dict[str, object]] = field(default_factory=list)

    def add(self, *, late: int = 0) -> None:
        """A new record, which shows itself later than it says."""
        self.records[len(self.records) + 1] = (self.now - late, 0)

    def change(self, which: int) -> None:
        """One of the records changes."""
        if self.records:
            number = which % len(self.records) + 1
            self.records[number] = (self.now, self.records[number][1] + 1)

    async def pages(
        self, stream: Stream, observer: SourceObserver, *, position: Json | None, pages_done: int
    ) -> AsyncIterator[Page]:
        """Goes on after the last record that was given, as a good server does."""
        self.questions.append(dict(stream.params))
        after = tuple(position) if isinstance(position, list) else None
        while True:
            self.before_page()
            observer.request_sent()
            await asyncio.sleep(0)
            wanted = [one for one in self._asked(stream) if after is None or one > after]
            given, more = wanted[: self.page_size], len(wanted) > self.page_size
            pages_done += 1
            after = given[-1] if given else after
            yield Page(
                number=pages_done,
                records=[self.record(number) for *_, number in given],
                next_position=list(after or ()) if more else None,
                received_bytes=1,
            )
            if not more:
                return

    def _asked(self, stream: Stream) -> list[tuple[int, ...]]:
        since = stream.params.get("since") if self.heeds else None
        until = stream.params.get("until") if self.heeds else None
        found = [
            (at, number) if self.in_order else (number,)
            for number, (at, _) in self.records.items()
            if (since is None or at >= self.form.read(str(since)))
            and (until is None or at <= self.form.read(str(until)))
        ]
        return sorted(found)

    def record(self, number: int) -> Record:
        """A record as it is now."""
        at, content = self.records[number]
        changed = None if number in self.without else self.form.write(at)
        return {"id": number, "changed": changed, "content": content}

    def all(self) -> list[Record]:
        """Every record as it is now."""
        return [self.record(number) for number in self.records]

    async def aclose(self) -> None:
        """Nothing is open."""


@dataclass
class Follower:
    """Runs one stream of a source into one destination, again and again."""

    source: ChangingSource
    destination: Callable[[str], Destination]
    disposition: WriteDisposition
    incremental: Incremental
    clock: VirtualClock = field(default_factory=VirtualClock)
    keyed: bool = True
    runs: int = 0
    retry: Retry | None = None
    events: EventLog = field(default_factory=EventLog)
    sink: KeepingSink = field(default_factory=KeepingSink)

    async def run(
        self, *, limit: int | None = None, full_refresh: bool = False, resume: bool = False
    ) -> RunEnded:
        """One run, or the rest of the last one."""
        self.runs += not resume
        stream = Stream(
            name="things", primary_key="id" if self.keyed else None, incremental=self.incremental
        )
        chosen = SyncStream(resource="things", write_disposition=self.disposition)
        if full_refresh and self.disposition is WriteDisposition.APPEND:
            chosen = chosen.model_copy(update={"write_disposition": WriteDisposition.REPLACE})
        job = RunJob(
            run_id=self.runs,
            run_uid=f"run-{self.runs}",
            sync="nightly",
            sync_key="w/nightly",
            source_name="api",
            source=RestConnector(base_url="http://127.0.0.1", resources=(stream,)),
            destination=SqliteConnector(path="unused.sqlite"),
            streams=(chosen,),
            limit=limit,
            full_refresh=full_refresh,
            resume=resume,
            retry=self.retry,
        )
        return await run_job(
            RunContext(
                job=job,
                source=self.source,
                destination=self.destination(job.run_uid),
                sink=self.sink,
                emit=self.events,
                clock=self.clock,
                batch_limits=BatchLimits(records=4),
            )
        )

    async def run_well(self, *, full_refresh: bool = False) -> None:
        """A run that has to end well."""
        ended = await self.run(full_refresh=full_refresh)
        assert ended.status is RunStatus.SUCCESS, ended.error

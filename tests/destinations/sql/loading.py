"""Loads records into a real SQLite file through the engine's own mapping, as a run does."""

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from migrateiq_desktop.destinations.sql.sqlite import SqliteDestination
from migrateiq_desktop.engine.batches import BatchMapper
from migrateiq_desktop.engine.mapping.apply import RecordMapper
from migrateiq_desktop.engine.mapping.plan import Plan, plan_of
from migrateiq_desktop.engine.ports import Batch, Checkpoint, LoadReport, Page, Target
from migrateiq_desktop.engine.table import StreamTable, TableStart
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.run import Counts
from migrateiq_desktop.model.schema import StreamSchema
from migrateiq_desktop.model.sync import WriteDisposition
from migrateiq_desktop.model.transform import Transform

APPEND, REPLACE, MERGE = (
    WriteDisposition.APPEND,
    WriteDisposition.REPLACE,
    WriteDisposition.MERGE,
)
Rows = list[tuple[object, ...]]


class Loader:
    """One stream into one file, over as many runs as a test wants."""

    def __init__(
        self,
        path: Path,
        disposition: WriteDisposition = APPEND,
        *,
        table: str = "things",
        key: tuple[str, ...] = (),
        transform: Transform | None = None,
        allow_shrink: bool = False,
    ) -> None:
        self.path = path
        self.plan: Plan = plan_of(transform or Transform())
        self.target = Target("things", table, disposition, key, allow_shrink=allow_shrink)
        self.destination = SqliteDestination(path, "w/sync", "run-1", patience_seconds=0)
        self.checkpoint = Checkpoint(run_uid="run-1", stream="things", batch=0)
        self.table: StreamTable | None = None

    def open(self, *, run: str = "run-1", resume: bool = False) -> StreamSchema:
        """Begin the stream in a new run, or again in the same."""
        self.destination = SqliteDestination(self.path, "w/sync", run, patience_seconds=0)
        self.destination.open()
        before = self.destination.checkpoint("things")
        if resume and before is not None:
            self.checkpoint = before
        else:
            self.checkpoint = Checkpoint(run_uid=run, stream="things", batch=0)
        existing = self.destination.begin(self.target, resume=resume)
        start = TableStart(existing, before.table_schema if before else StreamSchema(), resume)
        self.table = StreamTable(
            self.plan, start, key=self.target.key, keep_missing=self.target.keeps_missing
        )
        return existing

    def load(self, *records: Json) -> None:
        """A batch."""
        assert self.table is not None
        mapper = BatchMapper("things", RecordMapper(self.plan), self.table)
        number = self.checkpoint.batch + 1
        mapped = mapper.map([Page(number, records, number + 1)], number)
        assert not mapped.rejected
        counts = Counts(
            read=self.checkpoint.counts.read + len(records),
            loaded=self.checkpoint.counts.loaded + len(mapped.rows),
        )
        checkpoint = self.checkpoint.model_copy(
            update={
                "batch": number,
                "position": number + 1,
                "counts": counts,
                "table_schema": self.table.schema,
            }
        )
        self.destination.load(self.target, Batch(checkpoint.table_schema, mapped.rows, checkpoint))
        self.checkpoint = checkpoint

    def finish(self) -> LoadReport:
        """The end of the stream."""
        assert self.table is not None
        self.table.finish()
        self.checkpoint = self.checkpoint.model_copy(
            update={"finished": True, "position": None, "table_schema": self.table.schema}
        )
        return self.destination.finish(self.target, self.checkpoint)

    def close(self) -> None:
        """Let go of the file."""
        self.destination.close()

    def run(self, *batches: Sequence[Json], run: str = "run-1") -> LoadReport:
        """A whole run."""
        self.open(run=run)
        try:
            for batch in batches:
                self.load(*batch)
            return self.finish()
        finally:
            self.close()


def query(path: Path, sql: str, *values: object) -> Rows:
    """What another program sees in the file."""
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(sql, values).fetchall()


def execute(path: Path, *statements: str) -> None:
    """What another program does to the file."""
    with closing(sqlite3.connect(path)) as connection, connection:
        for sql in statements:
            connection.execute(sql)


def declared(path: Path, table: str = "things") -> dict[str, str]:
    """The columns of a table with their declared types."""
    return dict(query(path, "SELECT name, type FROM pragma_table_info(?)", table))  # type: ignore[arg-type]  # pairs


def tables(path: Path) -> set[object]:
    """Names of all tables but the state table."""
    found = {name for (name,) in query(path, "SELECT name FROM sqlite_master WHERE type = 'table'")}
    return found - {"_migrateiq_state", "_migrateiq_lease", "_migrateiq_loads", "_migrateiq_marks"}

"""Moves records into any real destination through the engine's own mapping, as a run does."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Protocol

from migrateiq_desktop.engine.batches import BatchMapper
from migrateiq_desktop.engine.mapping.apply import RecordMapper
from migrateiq_desktop.engine.mapping.plan import plan_of
from migrateiq_desktop.engine.ports import (
    Batch,
    Checkpoint,
    Destination,
    KeepsSeen,
    LoadReport,
    Page,
    Refusals,
    RefusesValues,
    SeenKey,
    Target,
)
from migrateiq_desktop.engine.table import StreamTable, TableStart
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.run import Counts, RejectedRecord
from migrateiq_desktop.model.schema import StreamSchema
from migrateiq_desktop.model.sync import WriteDisposition
from migrateiq_desktop.model.transform import Transform

APPEND, REPLACE, MERGE = (
    WriteDisposition.APPEND,
    WriteDisposition.REPLACE,
    WriteDisposition.MERGE,
)
SYNC = "w/sync"
Record = dict[str, object]


class Place(Protocol):
    """A real destination, and another program's eye on it."""

    @property
    def merges(self) -> bool:
        """Whether it can be merged into."""
        ...

    def destination(self, run: str, crashpoint: Callable[[str], None] | None = None) -> Destination:
        """A new one, as each run makes it."""
        ...

    def rows(self, table: str) -> list[Record]:
        """What another program reads, in no order."""
        ...

    def execute(self, *statements: str) -> None:
        """What another program does; only where it speaks SQL."""
        ...

    def tables(self) -> set[str]:
        """All that another program sees, but for our state."""
        ...


class Mover:
    """One stream into one place, over as many runs as a test wants."""

    def __init__(
        self,
        place: Place,
        disposition: WriteDisposition = APPEND,
        *,
        table: str = "things",
        stream: str = "things",
        key: tuple[str, ...] = (),
        transform: Transform | None = None,
        allow_shrink: bool = False,
    ) -> None:
        self.place = place
        self.plan = plan_of(transform or Transform())
        self.target = Target(stream, table, disposition, key, allow_shrink=allow_shrink)
        self.may_reject = False
        self.rejected: list[RejectedRecord] = []
        self.crashpoint: Callable[[str], None] | None = None
        self.destination = place.destination("run-1")
        self.checkpoint = Checkpoint(run_uid="run-1", stream=self.target.stream, batch=0)
        self._table: StreamTable | None = None

    def open(self, *, run: str = "run-1", resume: bool = False) -> StreamSchema:
        """Begin the stream in a new run, or go on with it in the same."""
        self.destination = self.place.destination(run, self.crashpoint)
        self.destination.open()
        before = self.destination.checkpoint(self.target.stream)
        mine = resume and before is not None and before.run_uid == run
        if mine and before is not None:
            self.checkpoint = before
        else:
            self.checkpoint = Checkpoint(run_uid=run, stream=self.target.stream, batch=0)
        if self.checkpoint.finished:
            return StreamSchema()
        existing = self.destination.begin(self.target, resume=mine)
        known = before.table_schema if before else StreamSchema()
        self._table = StreamTable(
            self.plan,
            TableStart(existing, known, mine),
            key=self.target.key,
            keep_missing=self.target.keeps_missing,
        )
        return existing

    def batch(self, *records: Json) -> Batch:
        """A batch that is ready to be loaded."""
        assert self._table is not None
        mapper = BatchMapper(
            self.target.stream, RecordMapper(self.plan), self._table, refusals=self._refusals()
        )
        number = self.checkpoint.batch + 1
        mapped = mapper.map([Page(number, records, number + 1)], number)
        assert self.may_reject or not mapped.rejected
        self.rejected += mapped.rejected
        counts = self.checkpoint.counts
        checkpoint = self.checkpoint.model_copy(
            update={
                "batch": number,
                "position": number + 1,
                "counts": Counts(
                    read=counts.read + len(records),
                    loaded=counts.loaded + len(mapped.rows),
                    rejected=counts.rejected + len(mapped.rejected),
                ),
                "table_schema": self._table.schema,
            }
        )
        return Batch(checkpoint.table_schema, mapped.rows, checkpoint)

    def _refusals(self) -> Refusals | None:
        if not isinstance(self.destination, RefusesValues):
            return None
        return self.destination.refusals(self.target)

    def load(self, *records: Json, seen: Sequence[SeenKey] = ()) -> None:
        """A batch."""
        batch = replace(self.batch(*records), seen=seen)
        self.destination.load(self.target, batch)
        self.checkpoint = batch.checkpoint

    def seen(self, piece: int = 2) -> dict[bytes, str | None]:
        """All that is remembered, fetched piece by piece as the engine does."""
        assert isinstance(self.destination, KeepsSeen)
        found: dict[bytes, str | None] = {}
        after = b""
        while keys := self.destination.seen(self.target, after=after, limit=piece):
            assert len(keys) <= piece
            found |= keys
            after = keys[-1][0]
        return found

    def finish(self) -> LoadReport:
        """The end of the stream."""
        assert self._table is not None
        self._table.finish()
        self.checkpoint = self.checkpoint.model_copy(
            update={"finished": True, "position": None, "table_schema": self._table.schema}
        )
        return self.destination.finish(self.target, self.checkpoint)

    def close(self) -> None:
        """Let go of the destination."""
        self.destination.close()

    def run(self, *batches: Sequence[Json], run: str = "run-1", resume: bool = False) -> LoadReport:
        """A whole run, or the rest of one."""
        try:
            self.open(run=run, resume=resume)
            if self.checkpoint.finished:
                return LoadReport()
            for records in batches[self.checkpoint.batch :]:
                self.load(*records)
            return self.finish()
        finally:
            self.close()

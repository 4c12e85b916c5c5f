"""Real implementations of the ports for tests, kept in memory: a source, a destination, a sink."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass, field

from migrateiq_desktop.engine.ports import (
    MISSING,
    Batch,
    Checkpoint,
    LoadReport,
    Page,
    SeenKey,
    SourceObserver,
    Target,
)
from migrateiq_desktop.engine.values import adapted
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.connector import Stream
from migrateiq_desktop.model.events import WorkerEvent
from migrateiq_desktop.model.run import RejectedRecord
from migrateiq_desktop.model.schema import Column, StreamSchema
from migrateiq_desktop.model.sync import WriteDisposition

Row = dict[str, object]


def some_records(count: int, start: int = 1) -> list[Json]:
    """Records that differ in every field."""
    return [{"id": n, "name": f"name {n}", "share": n / 7} for n in range(start, start + count)]


class ListSource:
    """Gives the records of its streams in pages; positions are numbers of the next page."""

    def __init__(
        self,
        records: dict[str, Sequence[Json]],
        *,
        page_size: int = 10,
        says_total: bool = False,
        before_page: Callable[[str, int], None] | None = None,
    ) -> None:
        self.records = records
        self.page_size = page_size
        self.says_total = says_total
        self.before_page = before_page
        self.asked: list[tuple[str, int]] = []
        self.closed = False
        self.claimed_total: int | None = None
        self.by_limit = False
        self.gate: asyncio.Event | None = None
        self.gated_page = 0
        self.waits_for_gate = asyncio.Event()

    async def pages(
        self, stream: Stream, observer: SourceObserver, *, position: Json | None, pages_done: int
    ) -> AsyncIterator[Page]:
        """The pages from a position on."""
        records = self.records[stream.name]
        count = max(1, -(-len(records) // self.page_size))
        number = position if isinstance(position, int) else 1
        while number <= count:
            if self.gate is not None and number == self.gated_page:
                self.waits_for_gate.set()
                await self.gate.wait()
            self.asked.append((stream.name, number))
            observer.request_sent()
            if self.before_page is not None:
                self.before_page(stream.name, number)
            pages_done += 1
            start = (number - 1) * self.page_size
            number += 1
            yield Page(
                number=pages_done,
                records=records[start : start + self.page_size],
                next_position=number if number <= count else None,
                total=self._total(records),
                received_bytes=100,
                by_limit=self.by_limit and number > count,
            )

    def _total(self, records: Sequence[Json]) -> int | None:
        if self.claimed_total is not None:
            return self.claimed_total
        return len(records) if self.says_total else None

    async def aclose(self) -> None:
        """Remember that it was closed."""
        self.closed = True


@dataclass
class MemoryTable:
    """Rows under a schema that only grows and widens."""

    schema: StreamSchema = field(default_factory=StreamSchema)
    rows: list[Row] = field(default_factory=list)

    def make_room(self, schema: StreamSchema) -> None:
        """Grow and widen."""
        for column in schema.columns:
            before = self.schema.type_of(column.name)
            if before is None:
                added = Column(name=column.name, type=column.type)
                self.schema = StreamSchema(columns=(*self.schema.columns, added))
                for row in self.rows:
                    row[column.name] = None
            elif before is not column.type:
                self._widen(column)

    def _widen(self, column: Column) -> None:
        values = [row[column.name] for row in self.rows]
        wide = adapted(values, set(map(type, values)), column.type)
        for row, value in zip(self.rows, wide, strict=True):
            row[column.name] = value
        self.schema = StreamSchema(
            columns=tuple(
                Column(name=old.name, type=column.type) if old.name == column.name else old
                for old in self.schema.columns
            )
        )

    def put(self, key: tuple[str, ...], row: Row) -> None:
        """Add a row, or change the one that has its key."""
        if key:
            same = [r for r in self.rows if all(r[name] == row[name] for name in key)]
            if same:
                same[0].update(row)
                return
        self.rows.append({column.name: row.get(column.name) for column in self.schema.columns})


class MemoryDestination:
    """Keeps tables and checkpoints in memory; survives the runs that use it."""

    def __init__(self) -> None:
        self.tables: dict[str, MemoryTable] = {}
        self.staged: dict[str, MemoryTable] = {}
        self.checkpoints: dict[str, Checkpoint] = {}
        self.batches: list[tuple[str, int]] = []
        self.kept: dict[str, dict[bytes, str | None]] = {}
        self.on_load: Callable[[Batch], None] | None = None
        self.warnings: list[str] = []
        self.is_open = False

    def open(self) -> None:
        """Nothing to prove."""
        self.is_open = True

    def checkpoint(self, stream: str) -> Checkpoint | None:
        """The last one."""
        return self.checkpoints.get(stream)

    def begin(self, target: Target, *, resume: bool) -> StreamSchema:
        """Prepare the table."""
        tables = self._tables(target)
        if not resume:
            self.kept.pop(target.stream, None)
            if target.disposition is WriteDisposition.REPLACE:
                tables.pop(target.table, None)
            before = self.checkpoints.get(target.stream)
            self.checkpoints[target.stream] = Checkpoint(
                run_uid="reset",
                stream=target.stream,
                batch=0,
                table_schema=before.table_schema if before else StreamSchema(),
            )
        return tables.get(target.table, MemoryTable()).schema

    def load(self, target: Target, batch: Batch) -> None:
        """Rows and checkpoint."""
        if self.on_load is not None:
            self.on_load(batch)
        table = self._tables(target).setdefault(target.table, MemoryTable())
        table.make_room(batch.table_schema)
        names = [column.name for column in batch.table_schema.columns]
        for values in batch.rows:
            row = {n: v for n, v in zip(names, values, strict=True) if v is not MISSING}
            table.put(target.key, row)
        self._load_children(target, batch)
        self.kept.setdefault(target.stream, {}).update(batch.seen)
        self.checkpoints[target.stream] = batch.checkpoint
        self.batches.append((target.stream, len(batch.rows)))

    def begin_child(self, target: Target, table: str, *, resume: bool) -> StreamSchema:
        """Prepare a child table."""
        tables = self._tables(target)
        if not resume and target.disposition is WriteDisposition.REPLACE:
            tables.pop(table, None)
        return tables.get(table, MemoryTable()).schema

    def _load_children(self, target: Target, batch: Batch) -> None:
        for child in batch.children:
            table = self._tables(target).setdefault(child.table, MemoryTable())
            table.make_room(child.table_schema)
            gone = set(child.replaced)
            table.rows = [r for r in table.rows if tuple(r[n] for n in child.key) not in gone]
            names = [column.name for column in child.table_schema.columns]
            table.rows += [
                {**dict.fromkeys(c.name for c in table.schema.columns)}
                | dict(zip(names, values, strict=True))
                for values in child.rows
            ]

    def _finish_children(self, target: Target, checkpoint: Checkpoint) -> None:
        for child in checkpoint.table_schema.children:
            table = self._tables(target).setdefault(child.table, MemoryTable())
            table.make_room(child.table_schema)
            if target.disposition is WriteDisposition.REPLACE:
                self.tables[child.table] = self.staged.pop(child.table)

    def read_column(
        self, table: str, column: str, take: Callable[[Sequence[object]], None]
    ) -> None:
        """All at once."""
        rows = self.tables.get(table, MemoryTable()).rows
        take([row[column] for row in rows if row.get(column) is not None])

    def seen(self, target: Target, *, after: bytes, limit: int) -> Sequence[SeenKey]:
        """What was kept with the batches."""
        kept = self.kept.get(target.stream, {})
        return [(key, kept[key]) for key in sorted(kept) if key > after][:limit]

    def finish(self, target: Target, checkpoint: Checkpoint) -> LoadReport:
        """Swap."""
        table = self._tables(target).setdefault(target.table, MemoryTable())
        table.make_room(checkpoint.table_schema)
        if target.disposition is WriteDisposition.REPLACE:
            self.tables[target.table] = self.staged.pop(target.table)
        self._finish_children(target, checkpoint)
        self.checkpoints[target.stream] = checkpoint
        return LoadReport(warnings=list(self.warnings))

    def close(self) -> None:
        """Nothing to let go."""
        self.is_open = False

    def _tables(self, target: Target) -> dict[str, MemoryTable]:
        staged = target.disposition is WriteDisposition.REPLACE
        return self.staged if staged else self.tables


class KeepingSink:
    """Keeps rejected records as the history does."""

    def __init__(self) -> None:
        self.records: list[RejectedRecord] = []
        self.forgotten: list[tuple[str, int]] = []

    async def keep(self, records: Sequence[RejectedRecord]) -> None:
        """Keep them."""
        self.records += records

    async def forget_after(self, stream: str, batch: int) -> None:
        """Drop those of later batches."""
        self.forgotten.append((stream, batch))
        self.records = [r for r in self.records if r.stream != stream or r.batch <= batch]


@dataclass
class EventLog:
    """Every event, in order."""

    events: list[WorkerEvent] = field(default_factory=list)

    def __call__(self, event: WorkerEvent) -> None:
        self.events.append(event)

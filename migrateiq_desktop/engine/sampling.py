"""A few records, mapped again and again as somebody changes the mapping: by the code of a run.

Also tells what a run doesn't: what becomes of each record, and of each of its cells. Pure.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from time import perf_counter
from typing import TypeAlias

from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.connector import Stream
from migrateiq_desktop.model.exact_json import text_of
from migrateiq_desktop.model.masking import cut
from migrateiq_desktop.model.run import Counts, RejectedRecord
from migrateiq_desktop.model.sampling import (
    LONGEST_CELL,
    FailedCell,
    Fate,
    FieldFailures,
    SampleMapped,
    SampleRow,
    SampleTable,
    ValueCount,
)
from migrateiq_desktop.model.schema import Column, FieldType, StreamSchema
from migrateiq_desktop.model.sync import SyncStream

from .batches import BatchMapper, MappedBatch, Nested
from .child_tables import ChildTables, Place
from .keeping_last import overwriting
from .mapping.apply import Mapped, RecordMapper, Rejection, Slot
from .mapping.changes import Resources
from .mapping.checks import RecordChecks, Skipped
from .mapping.plan import Plan, plan_of
from .mapping.reshaping import without
from .mapping.type_changes import mapper_of
from .naming import BETWEEN_LEVELS
from .nesting import finish_tables, parent_key, schema_of, stream_table
from .ports import MISSING, ChildBatch, ColumnRows, Missing, Page, Target
from .remarks import remarks_on, remarks_on_checks, remarks_on_children
from .table import NEW_TABLE, StreamTable
from .targets import target_of
from .values import encodable

MOST_CHILD_ROWS = 100
_MOST_FAULTS = 8
"""Of one record that are looked for."""
_POSITION = re.compile(r"\[\d+\]")
_ENOUGH_RECORDS = 100
_MARK = "sample"

Became: TypeAlias = Mapped | Rejection | Skipped


class _Traced(BatchMapper):
    """Also notes what became of each record. Never sees columns: its pages are plain lists."""

    def trace(self) -> list[Became]:
        """What becomes of each record from now on is put here, in order."""
        found: list[Became] = []
        plain = self._apply

        def traced(record: Json) -> Became:
            became = plain(record)
            found.append(became)
            return became

        self._apply = traced
        return found


class _Mapping:
    """A stream's definition, compiled for one pass over the sample."""

    def __init__(self, stream: Stream, definition: SyncStream, resources: Resources) -> None:
        self.notes: Counter[str] = Counter()
        self.plan = plan_of(definition.transform, self.notes, resources)
        target, key = target_of(stream, definition, self.plan, trial=False)
        target, table_key = overwriting(target, stream, definition, self.plan)
        self.target: Target = target
        self.mapper = mapper_of(self.plan, key, definition.type_changes, stream.name)
        self.checks = RecordChecks(definition.transform, self.plan)
        table_key = table_key or self.mapper.key_slots
        lead_back = parent_key(stream, target, self.plan, table_key)
        self.nested: Nested | None = None
        if self.plan.has_children:
            place = Place(lambda _name, _resume: (NEW_TABLE.existing, None))
            tables = ChildTables(self.plan, target.table, lead_back[0], place, ())
            self.nested = Nested(tables, lead_back[1], _MARK)
        self.table: StreamTable = stream_table(
            self.plan, NEW_TABLE, target, table_key or lead_back[1], self.nested
        )
        self.stream = stream.name

    def map(self, records: Sequence[Json]) -> tuple[MappedBatch, list[Became]]:
        """All records, as one page of plain records; and what became of each."""
        mapper = _Traced(self.stream, self.mapper, self.table, self.checks, None, self.nested)
        found = mapper.trace()
        try:
            batch = mapper.map([Page(1, list(records), None)], 1)
            finish_tables(self.table, self.nested)
        finally:
            self.checks.close()
        return batch, found

    def warnings(self, counts: Counts) -> Iterator[str]:
        """What the report of a run would say."""
        yield from remarks_on(self.table, self.notes, counts)
        yield from remarks_on_checks(self.table, self.checks, counts)
        if self.nested is not None:
            yield from remarks_on_children(self.nested.tables)


def map_sample(
    stream: Stream,
    records: Sequence[Json],
    definition: SyncStream,
    resources: Resources,
    *,
    number: int = 0,
) -> SampleMapped:
    """What the definition makes of the records. Raises DefinitionError, TypeChangedError."""
    started = perf_counter()
    mapping = _Mapping(stream, definition, resources)
    batch, found = mapping.map(records)
    counts = Counts(
        read=batch.read,
        loaded=len(batch.rows),
        skipped=batch.skipped,
        rejected=len(batch.rejected),
    )
    schema = schema_of(mapping.table, mapping.nested)
    columns = schema.columns or tuple(_columns_of_rejected(mapping, records))
    places = _Places(mapping, columns, found)
    children = {child.table: child for child in batch.children}
    return SampleMapped(
        number=number,
        counts=counts,
        columns=columns,
        sources=tuple(places.source_of_column(column.name) for column in columns),
        key=mapping.target.key,
        rows=tuple(_rows(records, batch, found, places)),
        failures=_failures(batch.rejected, places),
        children=tuple(
            _child(child.table, child.table_schema.columns, child.key, children.get(child.table))
            for child in schema.children
        ),
        warnings=tuple(mapping.warnings(counts)),
        milliseconds=(perf_counter() - started) * 1000,
    )


def _columns_of_rejected(mapping: _Mapping, records: Sequence[Json]) -> Iterator[Column]:
    """What there would be to see if one of the records could be loaded."""
    lenient, table = RecordMapper(mapping.plan), mapping.table
    slots: dict[Slot, None] = {}
    for record in records[:_ENOUGH_RECORDS]:
        rest = record
        for _ in range(_MOST_FAULTS):
            became = lenient.apply(rest)
            if not isinstance(became, Rejection) or not isinstance(rest, dict):
                break
            rest = _lacking(rest, became.field)
        slots.update(dict.fromkeys(became) if isinstance(became, dict) else {})
    listed = [field.slot for field in mapping.plan.fields]
    for slot in dict.fromkeys([*listed, *slots]):
        declared = mapping.plan.fields[slot].type if isinstance(slot, int) else None
        yield Column(name=table.name_for(slot), type=declared or FieldType.TEXT)


@dataclass(frozen=True, slots=True)
class SampleLoad:
    """What would be loaded of a sample: as a run would give it to the destination."""

    target: Target
    table_schema: StreamSchema
    rows: ColumnRows
    children: Mapping[str, ChildBatch]
    """By table."""


def load_of_sample(
    stream: Stream, records: Sequence[Json], definition: SyncStream, resources: Resources
) -> SampleLoad:
    """The rows that the definition makes of the records. Raises DefinitionError."""
    mapping = _Mapping(stream, definition, resources)
    batch, _ = mapping.map(records)
    schema = schema_of(mapping.table, mapping.nested)
    width = len(schema.columns)
    rows = [(*row, *[None] * (width - len(row))) for row in batch.rows]
    return SampleLoad(
        target=mapping.target,
        table_schema=schema,
        rows=ColumnRows.of(rows),
        children={child.table: child for child in batch.children},
    )


class _Places:
    """Which field is which column."""

    def __init__(
        self,
        mapping: _Mapping,
        columns: Sequence[Column],
        found: Sequence[Became],
    ) -> None:
        self.plan: Plan = mapping.plan
        table = mapping.table
        slots: dict[Slot, None] = dict.fromkeys(field.slot for field in self.plan.fields)
        for one in found:
            if isinstance(one, dict):
                slots.update(dict.fromkeys(one))
        self._slots = {table.name_for(slot): slot for slot in slots}
        for column in columns:
            self._slots.setdefault(column.name, column.field or column.name)
        self._columns = {slot: name for name, slot in self._slots.items()}
        self._order = [self._slots.get(column.name) for column in columns]
        self._by_source = {field.source: field.slot for field in self.plan.fields}
        self._by_target = {field.target: field.slot for field in self.plan.fields}

    def source_of_column(self, column: str) -> str:
        """The field that a column comes from; its own name where it is computed."""
        slot = self._slots.get(column)
        return column if slot is None else self._source(slot)

    def _source(self, slot: Slot) -> str:
        if isinstance(slot, str):
            return slot.replace(BETWEEN_LEVELS, ".")
        field = self.plan.fields[slot]
        return field.source or field.target

    def of(self, field: str | None) -> tuple[str | None, str | None]:
        """The source and the column of a field that a rejection names, by whichever name."""
        if field is None:
            return None, None
        plain = _POSITION.sub("[]", field)
        slot: Slot | None = self._by_source.get(plain)
        if slot is None:
            slot = self._by_target.get(plain)
        for name in (plain, plain.replace(".", BETWEEN_LEVELS)):
            slot = name if slot is None and name in self._columns else slot
        if slot is None:
            return plain.replace(BETWEEN_LEVELS, "."), plain if plain in self._slots else None
        return self._source(slot), self._columns.get(slot)

    def cells(self, mapped: Mapping[Slot, object]) -> tuple[str | None, ...]:
        """The texts of a mapped record that makes no row."""
        return tuple(None if slot is None else _told(mapped.get(slot)) for slot in self._order)


def _rows(
    records: Sequence[Json],
    batch: MappedBatch,
    found: Sequence[Became],
    places: _Places,
) -> Iterator[SampleRow]:
    rejected = {record.index: record for record in batch.rejected}
    good = _texts(batch.rows)
    lenient = RecordMapper(places.plan)
    width = len(places.cells({}))
    for at, (record, became) in enumerate(zip(records, found, strict=True)):
        if at in rejected:
            yield _rejected_row(record, rejected[at], lenient, places)
        elif isinstance(became, Skipped):
            yield SampleRow(fate=Fate.SKIPPED)
        else:
            row = next(good)
            # columns that only had nulls came at the very end
            cells = row if len(row) == width else (*row, *[None] * (width - len(row)))
            yield SampleRow.model_construct(fate=Fate.LOADED, cells=cells, failed=())


def _rejected_row(
    record: Json, why: RejectedRecord, lenient: RecordMapper, places: _Places
) -> SampleRow:
    """Its other cells are told by mapping it without what is wrong with it."""
    source, column = places.of(why.field)
    failed = [FailedCell(reason=why.reason, source=source, column=column)]
    rest: Json = record
    for _ in range(_MOST_FAULTS):
        if not isinstance(rest, dict):
            break
        mapped = lenient.apply(rest)
        if not isinstance(mapped, Rejection):
            return SampleRow(fate=Fate.REJECTED, cells=places.cells(mapped), failed=tuple(failed))
        other, at = places.of(mapped.field)
        if other is not None and other != source:
            failed.append(FailedCell(reason=mapped.reason, source=other, column=at))
        less = _lacking(rest, mapped.field)
        if less == rest:
            break
        rest = less
    return SampleRow(fate=Fate.REJECTED, cells=places.cells({}), failed=tuple(failed))


def _lacking(record: dict[str, Json], field: str | None) -> Json:
    if field is None:
        return record
    if field in record:
        return {name: value for name, value in record.items() if name != field}
    return without(record, [tuple(field.split("."))])


def _failures(rejected: Sequence[RejectedRecord], places: _Places) -> tuple[FieldFailures, ...]:
    found: dict[str, Counter[str]] = {}
    for record in rejected:
        source, _ = places.of(record.field)
        found.setdefault(source or "", Counter())[record.reason] += 1
    return tuple(
        FieldFailures(
            source=source,
            count=reasons.total(),
            reasons=tuple(
                ValueCount(text=reason, count=count) for reason, count in reasons.most_common()
            ),
        )
        for source, reasons in found.items()
    )


def _child(
    table: str, columns: tuple[Column, ...], key: tuple[str, ...], batch: ChildBatch | None
) -> SampleTable:
    rows = () if batch is None else batch.rows
    return SampleTable(
        table=table,
        columns=columns,
        key=key,
        count=len(rows),
        rows=tuple(_texts(rows[:MOST_CHILD_ROWS])),
    )


def _texts(rows: Sequence[tuple[object, ...]]) -> Iterator[tuple[str | None, ...]]:
    """Rows as texts, made column by column: what is told of all of one kind is told at once."""
    return zip(*map(_column_texts, zip(*rows, strict=True)), strict=True)


def _column_texts(column: Sequence[object]) -> Sequence[str | None]:
    kinds = set(map(type, column)) - {type(None), Missing}
    if kinds <= {int}:
        # of a column of whole numbers none is longer than 20 characters
        return [str(value) if type(value) is int else None for value in column]
    return [
        value if type(value) is str and len(value) <= LONGEST_CELL else _told(value)
        for value in column
    ]


def _told(value: object) -> str | None:
    if value is None or value is MISSING:
        return None
    text = text_of(value)
    if not encodable(text):
        text = text.encode("utf-8", "backslashreplace").decode()
    return text if len(text) <= LONGEST_CELL else cut(text, LONGEST_CELL)

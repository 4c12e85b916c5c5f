"""The table that a stream's records make: its columns as they appear, their types, its rows. Pure.

What it becomes depends on the records and their order only, never on where batches end: a run
that was interrupted makes the same table as one that was not.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from migrateiq_desktop.model.schema import Column, FieldType, StreamSchema

from .mapping.apply import Mapped, Slot
from .mapping.plan import Plan
from .naming import NAMELESS, ColumnNames
from .ports import MISSING
from .values import ColumnType, adapted, joined, type_of_column

Values: TypeAlias = tuple[Sequence[object], set[type]]
"""The values of a column, and the types that occur among them."""
Columns: TypeAlias = dict[Slot, Values]


@dataclass(frozen=True, slots=True)
class TableStart:
    """Where a stream's table begins."""

    existing: StreamSchema
    """The columns that the table at the destination has."""
    before: StreamSchema
    """What the last run, or this one before it was interrupted, made of the stream."""
    resume: bool = False
    """Whether `before` is this run's own."""


NEW_TABLE = TableStart(StreamSchema(), StreamSchema())


class StreamTable:
    """Grows with the records of one stream."""

    def __init__(
        self,
        plan: Plan,
        start: TableStart,
        *,
        key: Sequence[Slot] = (),
        keep_missing: bool = False,
    ) -> None:
        self._plan = plan
        self._fill = MISSING if keep_missing else None
        self._existing = _existing_types(start)
        self._names = ColumnNames(
            (column.name for column in start.existing.columns),
            {
                column.field: column.name
                for column in start.before.columns
                if column.field is not None
            },
        )
        self._columns: dict[Slot, str] = {}
        self._types: dict[Slot, ColumnType | None] = {}
        self._typed: list[Slot] = []
        self._declared: dict[Slot, FieldType] = {
            field.slot: field.type for field in plan.fields if field.type
        }
        self._assign_first(key)
        self._restore(start)

    @property
    def schema(self) -> StreamSchema:
        """The columns so far, in the order of the rows' values."""
        return StreamSchema(
            columns=tuple(self._column(slot) for slot in self._typed),
            only_null=tuple(
                self._field_name(slot) for slot, kind in self._types.items() if kind is None
            ),
        )

    def column_of(self, slot: Slot) -> str:
        """The column's name of a slot that was given as key or has appeared."""
        return self._columns[slot]

    def columns_of(self, records: Sequence[Mapped]) -> Columns:
        """The records' values by slot, each with the types that occur."""
        slots: dict[Slot, None] = {}
        for record in records:
            if not record.keys() <= slots.keys():
                slots.update(dict.fromkeys(record))
        return {slot: self._column_of_values(slot, records) for slot in slots}

    def take(
        self, records: Sequence[Mapped], columns: Columns | None = None
    ) -> list[tuple[object, ...]]:
        """The rows of records, one value a column of the schema as it is afterwards.

        `columns` are those of the very records, where they are known already.
        """
        self._meet(records)
        columns = self.columns_of(records) if columns is None else columns
        for slot, known in self._types.items():
            if slot not in columns:
                columns[slot] = self._column_of_values(slot, records)
            values, kinds = columns[slot]
            found = joined(known, type_of_column(values, kinds, self._declared.get(slot)))
            self._settle(slot, found)
        if records and not self._typed:
            self._make_one_column()
            return [(None,) for _ in records]
        ready = [
            adapted(*columns[slot], kind.type)
            for slot in self._typed
            if (kind := self._types[slot]) is not None
        ]
        return list(zip(*ready, strict=True))

    def finish(self) -> None:
        """The stream is over: fields that only had nulls become columns."""
        for slot, kind in self._types.items():
            if kind is None:
                self._settle(slot, ColumnType(self._declared.get(slot, FieldType.TEXT)))

    def renamed(self) -> dict[str, str]:
        """Fields whose own name could not be their column's, with the column's name."""
        return {
            self._field_name(slot): self._columns[slot]
            for slot in self._types
            if self._field_name(slot) != self._columns[slot]
        }

    def never_seen(self) -> tuple[str, ...]:
        """Source fields that the mapping names and no record had."""
        return tuple(
            field.source
            for field in self._plan.fields
            if field.source is not None and field.slot not in self._types
        )

    def fields_seen(self) -> tuple[str, ...]:
        """Source fields that records had, as far as a mapping can name them."""
        listed = {field.slot: field.source for field in self._plan.fields}
        names = [slot if isinstance(slot, str) else listed[slot] for slot in self._types]
        return tuple(name for name in names if name)

    def _column_of_values(self, slot: Slot, records: Sequence[Mapped]) -> Values:
        fill = self._fill
        values = [record.get(slot, fill) for record in records]
        return values, set(map(type, values))

    def _assign_first(self, key: Sequence[Slot]) -> None:
        for field in self._plan.fields:
            (self._columns[field.slot],) = self._names.assign_first([field.target])
        for slot in key:
            if slot not in self._columns:
                (self._columns[slot],) = self._names.assign([str(slot)])

    def _make_one_column(self) -> None:
        """Records without any value count too, and no table can be without a column."""
        if not self._types:
            self._know([NAMELESS])
        self._settle(next(iter(self._types)), ColumnType(FieldType.TEXT))

    def _restore(self, start: TableStart) -> None:
        """Know again what became of which field, so that it stays so although others come first."""
        there = {column.name for column in start.existing.columns}
        for column in start.before.columns:
            if column.name in there:
                self._know([self._slot_of(column.name, column.field)])
        if start.resume:
            for name in start.before.only_null:
                self._know([self._slot_of(name, None)])

    def _slot_of(self, column: str, field: str | None) -> Slot:
        for slot, name in self._columns.items():
            if name == column and slot not in self._types:
                return slot
        return column if field is None else field

    def _meet(self, records: Sequence[Mapped]) -> None:
        known = self._types.keys()
        for record in records:
            if not record.keys() <= known:
                self._know([slot for slot in record if slot not in known])

    def _know(self, slots: Sequence[Slot]) -> None:
        nameless = [slot for slot in slots if slot not in self._columns]
        names = self._names.assign([str(slot) for slot in nameless])
        self._columns.update(zip(nameless, names, strict=True))
        for slot in slots:
            self._types[slot] = None
            self._settle(slot, self._existing.get(self._columns[slot]))

    def _settle(self, slot: Slot, kind: ColumnType | None) -> None:
        if kind is not None and self._types[slot] is None:
            self._typed.append(slot)
        self._types[slot] = joined(self._types[slot], kind)

    def _column(self, slot: Slot) -> Column:
        kind = self._types[slot]
        if kind is None:
            raise RuntimeError("a column without a type")
        name, field = self._columns[slot], self._field_name(slot)
        return Column(
            name=name,
            type=kind.type,
            field=field if field != name and isinstance(slot, str) else None,
            beyond_float=kind.beyond_float,
        )

    def _field_name(self, slot: Slot) -> str:
        return slot if isinstance(slot, str) else self._plan.fields[slot].target


_KEPT_AS_TEXT = frozenset({FieldType.DECIMAL, FieldType.JSON})


def _existing_types(start: TableStart) -> dict[str, ColumnType]:
    """Types of the table's columns. Of ints that nobody remembers, some may be beyond any float."""
    before = {column.name: column for column in start.before.columns}
    return {
        column.name: _remembered_type(column, before.get(column.name))
        for column in start.existing.columns
    }


def _remembered_type(column: Column, before: Column | None) -> ColumnType:
    if before is not None and column.type is before.type is FieldType.INT:
        return ColumnType(column.type, beyond_float=before.beyond_float)
    if before is not None and column.type is FieldType.TEXT and before.type in _KEPT_AS_TEXT:
        return ColumnType(before.type)
    return ColumnType(column.type, beyond_float=column.type is FieldType.INT)

"""The table that a stream's records make: its columns as they appear, their types, its rows. Pure.

What it becomes depends on the records and their order only, never on where batches end: a run
that was interrupted makes the same table as one that was not.
"""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import TypeAlias

from migrateiq_desktop.model.schema import Column, FieldType, StreamSchema

from .columns import Part, RecordPart
from .mapping.apply import Mapped, Slot
from .mapping.nesting import shown_path
from .mapping.plan import Plan
from .naming import NAMELESS, ColumnNames, clean_name
from .ports import MISSING, ColumnRows, Missing
from .values import ColumnType, adapted, joined


@dataclass(frozen=True, slots=True)
class TableStart:
    """Where a stream's table begins."""

    existing: StreamSchema
    """The columns that the table at the destination has."""
    before: StreamSchema
    """What the last run, or this one before it was interrupted, made of the stream."""
    resume: bool = False
    """Whether `before` is this run's own."""


TakenColumn: TypeAlias = tuple[Sequence[object], AbstractSet[type]]
"""Values, and the kinds of which they are."""

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
        reserved: Sequence[str] = (),
    ) -> None:
        """`reserved` are names of columns that aren't fields, and are filled by others."""
        self._plan = plan
        self.fill = MISSING if keep_missing else None
        """What stands where a record has no such field."""
        self.existing = existing_types(start)
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
        self._names.assign_first(reserved)
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

    def name_for(self, slot: Slot) -> str:
        """The same, of any slot; of one that nobody has met what it would be called alone."""
        return self._columns.get(slot) or clean_name(str(slot))

    def take(self, records: Sequence[Mapped]) -> ColumnRows:
        """The rows of records, one value a column of the schema as it is afterwards."""
        self.meet(records)
        return self.take_parts([RecordPart(records)])

    def take_parts(self, parts: Sequence[Part]) -> ColumnRows:
        """The rows of parts in their order, all of whose slots were met."""
        columns, has_missing = self.take_columns(parts)
        if columns and not self._typed:
            self._make_one_column()
            return ColumnRows([[[None] * len(part)] for part in parts if len(part)])
        return ColumnRows(columns, has_missing=has_missing)

    def take_columns(self, parts: Sequence[Part]) -> tuple[list[list[Sequence[object]]], bool]:
        """The same for rows that also have columns of others: those of each part that isn't empty,
        and whether MISSING stands anywhere."""
        parts = [part for part in parts if len(part)]
        taken: list[dict[Slot, TakenColumn]] = [{} for _ in parts]
        for slot, known in self._types.items():
            found = known
            for part, columns in zip(parts, taken, strict=True):
                column = part.column(slot, self.fill)
                kinds, found = column.settled(found, self._declared.get(slot))
                columns[slot] = column.values, kinds
            self._settle(slot, found)
        typed = [(slot, kind) for slot in self._typed if (kind := self._types[slot]) is not None]
        return (
            [[adapted(*columns[slot], kind.type) for slot, kind in typed] for columns in taken],
            any(Missing in columns[slot][1] for columns in taken for slot, _ in typed),
        )

    def finish(self, lists: AbstractSet[Slot] = frozenset()) -> None:
        """The stream is over: fields that only had nulls become columns, unless they are `lists`
        that went to child tables."""
        for slot, kind in self._types.items():
            if kind is None and slot not in lists:
                self._settle(slot, ColumnType(self._declared.get(slot, FieldType.TEXT)))

    def renamed(self) -> dict[str, str]:
        """Fields whose own name could not be their column's, with the column's name."""
        return {
            shown_path(self._field_name(slot)): self._columns[slot]
            for slot in self._types
            if shown_path(self._field_name(slot)) != self._columns[slot]
        }

    def never_seen(self) -> tuple[str, ...]:
        """Source fields that the mapping names and no record had."""
        listed = tuple(
            field.source
            for field in self._plan.fields
            if field.source is not None and field.slot not in self._types and not field.flatten
        )
        return (*listed, *sorted(self._plan.asked))

    def fields_seen(self) -> tuple[str, ...]:
        """Source fields that records had, as far as a mapping can name them."""
        listed = {field.slot: field.source for field in self._plan.fields}
        names = [slot if isinstance(slot, str) else listed[slot] for slot in self._types]
        return tuple(shown_path(name) for name in names if name)

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

    def knows(self, slot: Slot) -> bool:
        """Whether a record had it."""
        return slot in self._types

    def meet(self, records: Sequence[Mapped]) -> None:
        """Get to know the slots of records, in their order, before their values are taken."""
        known = self._types.keys()
        for record in records:
            if not record.keys() <= known:
                self._know([slot for slot in record if slot not in known])

    def _know(self, came: Sequence[Slot]) -> None:
        slots = in_listed_order(came, self._plan.ordered)
        nameless = [slot for slot in slots if slot not in self._columns]
        names = self._names.assign([str(slot) for slot in nameless])
        self._columns.update(zip(nameless, names, strict=True))
        for slot in slots:
            self._types[slot] = None
            self._settle(slot, self.existing.get(self._columns[slot]))

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


def in_listed_order(slots: Sequence[Slot], ordered: range) -> list[Slot]:
    """The `ordered` slots in their order, in the places where such ones came.

    So a mapping that lists all fields says the order of a new table's columns.
    """
    came = [isinstance(slot, int) and slot in ordered for slot in slots]
    listed = iter(sorted(slot for slot in slots if isinstance(slot, int) and slot in ordered))
    return [next(listed) if one else slot for slot, one in zip(slots, came, strict=True)]


_KEPT_AS_TEXT = frozenset({FieldType.DECIMAL, FieldType.JSON})


def existing_types(start: TableStart) -> dict[str, ColumnType]:
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

"""One child table: the rows that members of one list become. Pure.

A table's first columns lead back to the record, and give the place in its lists; the others are
a `StreamTable`'s.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import compress

from migrateiq_desktop.model.schema import ChildTable, Column, FieldType, StreamSchema

from .columns import Part, ValueColumn
from .faults import Faults
from .mapping.apply import Slot
from .mapping.plan import Plan
from .ports import MISSING, ChildBatch, ColumnRows, Missing, Refusals
from .table import StreamTable, TableStart, existing_types
from .values import ColumnType, adapted, joined, kinds_of

ROW_ID = "_row_id"
"""The column that records without a key are told by."""
PARENT = "_parent_"
INDEX = "_index"


@dataclass(frozen=True, slots=True)
class Members:
    """The members of one list of all records of a part."""

    part: Part
    owners: Sequence[int]
    """For each the position of its record in the part."""
    indexes: Sequence[Sequence[int]]
    """For each level of lists the positions in it."""


class NestedPart:
    """Some records of a batch, mapped, with the members of their lists. A `Part`."""

    def __init__(self, part: Part, ids: Sequence[str], members: Mapping[str, Members]) -> None:
        self._part = part
        self.ids = ids
        """What the records are told by that have no key."""
        self.members = members

    def __len__(self) -> int:
        return len(self._part)

    def column(self, slot: Slot, fill: Missing | None) -> ValueColumn:
        """The values of a slot; `fill` where a record has none."""
        return self._part.column(slot, fill)


@dataclass(frozen=True, slots=True)
class ParentKey:
    """How rows of child tables lead back to their record."""

    columns: tuple[str, ...]
    """Of the stream's own table."""
    overwrites: bool
    """A record takes the place of the one with the same key, and its members that of those."""
    keeps_missing: bool = True
    """A record without a list leaves the members that the one before had."""

    @property
    def is_row_id(self) -> bool:
        """Whether the records have no key of their own."""
        return self.columns == (ROW_ID,)

    @property
    def names(self) -> tuple[str, ...]:
        """The columns in child tables."""
        return tuple(PARENT + ("row_id" if name == ROW_ID else name) for name in self.columns)


@dataclass(frozen=True, slots=True)
class ListPlan:
    """Which list a table is of, and what is done to its members."""

    path: str
    slots: tuple[Slot, ...]
    """Of the list, after those of the lists around it."""
    plan: Plan


@dataclass(frozen=True, slots=True)
class ChildStart:
    """Where a child table begins."""

    existing: StreamSchema
    """The columns that it has at the destination."""
    refusals: Refusals | None = None
    before: ChildTable | None = None
    """What the last run, or this one before it was interrupted, made of it."""
    resume: bool = False


class Child:
    """One child table."""

    def __init__(self, name: str, key: ParentKey, of: ListPlan, begin: ChildStart) -> None:
        self.slots = of.slots
        self.name = name
        self._path = of.path
        self._key = key
        first = [*key.names, INDEX, *(f"{INDEX}_{n}" for n in range(2, len(of.slots) + 1))]
        before, existing, resume = begin.before, begin.existing, begin.resume
        known = before.table_schema if before is not None else StreamSchema()
        self._existing = existing_types(TableStart(existing, known, resume))
        self._rows = before.rows if before is not None and resume else 0
        self.table = StreamTable(
            of.plan,
            TableStart(without_columns(existing, first), without_columns(known, first), resume),
            reserved=first,
        )
        self.faults = Faults(begin.refusals, self.table.name_for)
        self._first = first
        self._types: dict[str, ColumnType] = {
            column.name: ColumnType(column.type, beyond_float=column.beyond_float)
            for column in known.columns
            if column.name in first
        }

    @property
    def schema(self) -> ChildTable:
        """As it is so far."""
        first = tuple(
            Column(name=name, type=kind.type, beyond_float=kind.beyond_float)
            for name in self._first
            for kind in [self._types.get(name, ColumnType(FieldType.INT))]
        )
        rest = self.table.schema
        return ChildTable(
            path=self._path,
            table=self.name,
            key=self._key.names,
            table_schema=rest.model_copy(update={"columns": (*first, *rest.columns)}),
            rows=self._rows,
        )

    def take(
        self,
        parts: Sequence[NestedPart],
        keys: Sequence[Sequence[Sequence[object]]],
        types: Sequence[Column],
    ) -> ChildBatch:
        """The rows for the members in all parts, whose records have these keys."""
        for name, column in zip(self._key.names, types, strict=True):
            kind = ColumnType(column.type, beyond_float=column.beyond_float)
            known = self._types.get(name, self._existing.get(name))
            self._types[name] = joined(known, kind) or kind
        members = [part.members.get(self._path) for part in parts]
        replaced: Sequence[tuple[object, ...]] = ()
        if self._key.overwrites:
            kept, replaced = _last_of_each(
                parts, keys, self.slots[0], keeps_missing=self._key.keeps_missing
            )
            members = [
                None if one is None else _only(one, rows) if rows is not None else one
                for one, rows in zip(members, kept, strict=True)
            ]
            replaced = [self._key_of(values) for values in replaced]
        here = [(one, key) for one, key in zip(members, keys, strict=True) if one and one.owners]
        taken, _ = self.table.take_columns([one.part for one, _ in here])
        rows = ColumnRows(
            [
                [*self._leading(one, key), *columns]
                for (one, key), columns in zip(here, taken, strict=True)
            ]
        )
        self._rows += len(rows)
        return ChildBatch(
            self.name, self.schema.table_schema, self._key.names, rows, tuple(replaced)
        )

    def _leading(
        self, members: Members, key: Sequence[Sequence[object]]
    ) -> Iterable[Sequence[object]]:
        for name, values in zip(self._key.names, key, strict=True):
            column = list(values)
            of_each = [column[owner] for owner in members.owners]
            yield adapted(of_each, kinds_of(of_each), self._types[name].type)
        yield from members.indexes

    def _key_of(self, values: tuple[object, ...]) -> tuple[object, ...]:
        return tuple(
            adapted([value], {type(value)}, self._types[name].type)[0]
            for name, value in zip(self._key.names, values, strict=True)
        )


def _last_of_each(
    parts: Sequence[NestedPart],
    keys: Sequence[Sequence[Sequence[object]]],
    slot: Slot,
    *,
    keeps_missing: bool,
) -> tuple[list[Sequence[bool] | None], list[tuple[object, ...]]]:
    """Which records' members stay, and the keys of the records that they belong to.

    Of equal keys the last one. A record without the field leaves what another has brought where
    missing fields are kept; otherwise nothing of the other stays.
    """
    last: dict[tuple[object, ...], tuple[int, int]] = {}
    count = 0
    for number, (part, key) in enumerate(zip(parts, keys, strict=True)):
        there = part.column(slot, MISSING).values
        for at, values in enumerate(zip(*key, strict=True)):
            if there[at] is not MISSING or not keeps_missing:
                last[values] = (number, at)
                count += 1
    if count == len(last):
        return [None] * len(parts), list(last)
    kept = [[False] * len(part) for part in parts]
    for number, at in last.values():
        kept[number][at] = True
    return list(kept), list(last)


def _only(members: Members, kept: Sequence[bool]) -> Members | None:
    wanted = [kept[owner] for owner in members.owners]
    if all(wanted):
        return members
    if not any(wanted):
        return None
    return replace(
        members,
        part=_Chosen(members.part, wanted),
        owners=list(compress(members.owners, wanted)),
        indexes=[list(compress(one, wanted)) for one in members.indexes],
    )


class _Chosen:
    """Some rows of a part. A `Part`."""

    def __init__(self, part: Part, wanted: Sequence[bool]) -> None:
        self._part = part
        self._wanted = wanted

    def __len__(self) -> int:
        return sum(self._wanted)

    def column(self, slot: Slot, fill: Missing | None) -> ValueColumn:
        """The values of a slot; `fill` where a record has none."""
        found = self._part.column(slot, fill)
        return replace(found, values=list(compress(found.values, self._wanted)))


def without_columns(schema: StreamSchema, names: Sequence[str]) -> StreamSchema:
    """The columns that hold fields."""
    return schema.model_copy(
        update={"columns": tuple(c for c in schema.columns if c.name not in names)}
    )

"""The tables that lists inside a stream's records make, beside the stream's own. Pure.

What the rows of a child table are follows from the records and their order only, as for the
stream's own table. How a table is opened at the destination comes as an argument.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import compress

from migrateiq_desktop.model.errors import DefinitionError
from migrateiq_desktop.model.schema import ChildTable, Column, FieldType, StreamSchema

from .columns import Part, RecordPart, ValueColumn
from .mapping.apply import Mapped, Slot
from .mapping.lists import BETWEEN_LISTS, LISTED, NestedRecord, slots_of
from .mapping.plan import OPEN_PLAN, Plan
from .naming import BETWEEN_LEVELS, ColumnNames
from .ports import MISSING, ChildBatch, ColumnRows, Missing
from .table import StreamTable, TableStart, existing_types
from .values import ColumnType, adapted, joined, kinds_of

ROW_ID = "_row_id"
"""The column that records without a key are told by."""
PARENT = "_parent_"
INDEX = "_index"
MOST_TABLES = 200

OpenTable = Callable[[str, bool], StreamSchema]
"""Prepares a child table at the destination, by its name and whether this run has committed rows
of it; gives its columns."""


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

    @property
    def is_row_id(self) -> bool:
        """Whether the records have no key of their own."""
        return self.columns == (ROW_ID,)

    @property
    def names(self) -> tuple[str, ...]:
        """The columns in child tables."""
        return tuple(PARENT + ("row_id" if name == ROW_ID else name) for name in self.columns)


def nested_part(records: Sequence[Mapped], ids: Sequence[str]) -> NestedPart:
    """Records that were mapped one by one, with their members."""
    found: dict[str, tuple[list[int], list[tuple[int, ...]], list[Mapped]]] = {}
    for owner, record in enumerate(records):
        for member in record.members if isinstance(record, NestedRecord) else ():
            owners, indexes, values = found.setdefault(member.path, ([], [], []))
            owners.append(owner)
            indexes.append(member.indexes)
            values.append(member.values)
    members = {
        path: Members(RecordPart(values), owners, tuple(zip(*indexes, strict=True)))
        for path, (owners, indexes, values) in found.items()
    }
    return NestedPart(RecordPart(records), ids, members)


class ChildTables:
    """All child tables of one stream."""

    def __init__(
        self, plan: Plan, table: str, key: ParentKey, open_table: OpenTable, taken: Iterable[str]
    ) -> None:
        """`taken` are names of tables that other streams have."""
        self._plan = plan
        self._key = key
        self._open = open_table
        self._table = table
        self._names = ColumnNames()
        self._names.assign_first([table, *taken])
        self._tables: dict[str, _Child] = {}

    @property
    def key(self) -> ParentKey:
        """How their rows lead back."""
        return self._key

    @property
    def schema(self) -> tuple[ChildTable, ...]:
        """As they are so far."""
        return tuple(child.schema for child in self._tables.values())

    def slots(self) -> frozenset[Slot]:
        """Where the records themselves had lists that became rows of child tables."""
        return frozenset(child.slots[0] for child in self._tables.values())

    def restore(self, before: Sequence[ChildTable], *, resume: bool) -> None:
        """Know again the tables of the last run, or of this one before it was interrupted."""
        for child in before:
            slots = tuple(slots_of(child.path, self._plan))
            if slots and len(slots) == len(child.path.split(BETWEEN_LISTS)):
                self._add(child.path, slots, child, resume=resume)

    def meet(self, part: NestedPart) -> None:
        """Make the tables of lists that come for the first time, and know their members."""
        for path, members in part.members.items():
            child = self._tables.get(path)
            if child is None:
                slots = tuple(slots_of(path, self._plan))
                child = self._add(path, slots, None, resume=False)
            if isinstance(members.part, RecordPart):
                child.table.meet(members.part.records)

    def knows(self, path: str, slots: Iterable[Slot]) -> bool:
        """Whether a member of the list had them all."""
        child = self._tables.get(path)
        return child is not None and all(map(child.table.knows, slots))

    def take(
        self, parts: Sequence[Part], rows: ColumnRows, parent: StreamSchema
    ) -> tuple[ChildBatch, ...]:
        """The rows that belong to a batch. `rows` are those of the parts' records, in their order,
        without empty parts."""
        nested = [part for part in parts if isinstance(part, NestedPart) and len(part)]
        at = {column.name: number for number, column in enumerate(parent.columns)}
        keys = [[part[at[name]] for name in self._key.columns] for part in rows.parts]
        kinds = {column.name: column for column in parent.columns}
        types = [kinds[name] for name in self._key.columns]
        taken = [child.take(nested, keys, types) for child in self._tables.values()]
        return tuple(batch for batch in taken if batch.rows or batch.replaced)

    def finish(self) -> None:
        """The stream is over."""
        inner = {child.slots: child for child in self._tables.values()}
        for slots, child in inner.items():
            lists = {other[-1] for other in inner if other[:-1] == slots}
            child.table.finish(lists)

    def renamed(self) -> dict[str, str]:
        """Fields of members whose own name could not be their column's, with the column's name."""
        return {
            f"{child.name}: {field}": column
            for child in self._tables.values()
            for field, column in child.table.renamed().items()
        }

    def _add(
        self,
        path: str,
        slots: tuple[Slot, ...],
        before: ChildTable | None,
        *,
        resume: bool,
    ) -> "_Child":
        if len(self._tables) >= MOST_TABLES:
            raise DefinitionError(
                f"{self._table} would have more than {MOST_TABLES} child tables",
                cause="its records have too many different lists",
                next_step="List those that are to be tables under fields, with nested: child_table,"
                " and choose nested: json for the others.",
            )
        if before is not None:
            name = before.table
            self._names.assign_first([name])
        else:
            (name,) = self._names.assign([BETWEEN_LEVELS.join([self._table, *_named(path)])])
        plan = _plan_of(self._plan, slots)
        existing = self._open(name, resume and before is not None)
        child = _Child(path, slots, name, self._key, plan, existing, before, resume=resume)
        self._tables[path] = child
        return child


class _Child:
    """One child table."""

    def __init__(
        self,
        path: str,
        slots: tuple[Slot, ...],
        name: str,
        key: ParentKey,
        plan: Plan,
        existing: StreamSchema,
        before: ChildTable | None,
        *,
        resume: bool,
    ) -> None:
        self.slots = slots
        self.name = name
        self._path = path
        self._key = key
        first = [*key.names, INDEX, *(f"{INDEX}_{n}" for n in range(2, len(slots) + 1))]
        known = before.table_schema if before is not None else StreamSchema()
        start = TableStart(existing, known, resume)
        self._existing = existing_types(start)
        self._rows = before.rows if before is not None and resume else 0
        self.table = StreamTable(
            plan,
            TableStart(_without(existing, first), _without(known, first), resume),
            reserved=first,
        )
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
            self._types[name] = joined(self._types.get(name, self._existing.get(name)), kind) or kind
        members = [part.members.get(self._path) for part in parts]
        replaced: Sequence[tuple[object, ...]] = ()
        if self._key.overwrites:
            kept, replaced = _last_of_each(parts, keys, self.slots[0])
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
    parts: Sequence[NestedPart], keys: Sequence[Sequence[Sequence[object]]], slot: Slot
) -> tuple[list[Sequence[bool] | None], list[tuple[object, ...]]]:
    """Which records' members stay, of those that came with a list at all; and their keys.

    Of equal keys the last one. A record without the field leaves what another has brought.
    """
    last: dict[tuple[object, ...], tuple[int, int]] = {}
    count = 0
    for number, (part, key) in enumerate(zip(parts, keys, strict=True)):
        there = part.column(slot, MISSING).values
        for at, values in enumerate(zip(*key, strict=True)):
            if there[at] is not MISSING:
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


def rows_with_ids(table: StreamTable, parts: Sequence[Part]) -> ColumnRows:
    """The rows with what their records are told by in a first column."""
    nested = [part for part in parts if isinstance(part, NestedPart) and len(part)]
    taken, has_missing = table.take_columns(nested)
    return ColumnRows(
        [[part.ids, *columns] for part, columns in zip(nested, taken, strict=True)],
        has_missing=has_missing,
    )


def whole_schema(table: StreamTable, children: ChildTables | None) -> StreamSchema:
    """Of the stream's own table, with its child tables."""
    schema = table.schema
    if children is None:
        return schema
    first = (Column(name=ROW_ID, type=FieldType.TEXT),) if children.key.is_row_id else ()
    return schema.model_copy(
        update={"columns": (*first, *schema.columns), "children": children.schema}
    )


def _plan_of(plan: Plan, slots: Sequence[Slot]) -> Plan:
    for slot in slots:
        source = plan.fields[slot].source if isinstance(slot, int) else slot
        plan = plan.inside.get((source or "").replace(BETWEEN_LEVELS, "."), OPEN_PLAN)
    return plan


def _named(path: str) -> list[str]:
    return [part.removeprefix(LISTED) for part in path.split(BETWEEN_LISTS)]


def _without(schema: StreamSchema, names: Sequence[str]) -> StreamSchema:
    return schema.model_copy(
        update={"columns": tuple(c for c in schema.columns if c.name not in names)}
    )


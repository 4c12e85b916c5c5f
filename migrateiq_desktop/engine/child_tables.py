"""The tables that lists inside a stream's records make, beside the stream's own. Pure.

What the rows of a child table are follows from the records and their order only, as for the
stream's own table. How a table is opened at the destination comes as an argument.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from migrateiq_desktop.model.errors import DefinitionError
from migrateiq_desktop.model.schema import ChildTable, Column, FieldType, StreamSchema

from .child_table import (
    ROW_ID,
    Child,
    ChildStart,
    ListPlan,
    Members,
    NestedPart,
    ParentKey,
)
from .columns import Part, RecordPart
from .faults import Faults
from .mapping.apply import Mapped, Slot
from .mapping.lists import BETWEEN_LISTS, LISTED, NestedRecord, slots_of
from .mapping.plan import OPEN_PLAN, Plan
from .naming import BETWEEN_LEVELS, ColumnNames, clean_name
from .ports import ChildBatch, ColumnRows, Refusals
from .table import StreamTable

MOST_TABLES = 200

OpenTable = Callable[[str, bool], tuple[StreamSchema, Refusals | None]]
"""Prepares a child table at the destination, by its name and whether this run has committed rows
of it; gives its columns, and what they refuse."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where child tables go."""

    open_table: OpenTable
    refusals_of_new: Refusals | None = None
    """What a table refuses that isn't there yet."""


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
        self, plan: Plan, table: str, key: ParentKey, place: Place, taken: Iterable[str]
    ) -> None:
        """`taken` are names of tables that other streams have."""
        self._plan = plan
        self._key = key
        self._place = place
        self._unknown = Faults(place.refusals_of_new, lambda slot: clean_name(str(slot)))
        self._table = table
        self._names = ColumnNames()
        self._names.assign_first([table, *taken])
        self._tables: dict[str, Child] = {}

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

    def faults_of(self, path: str) -> Faults:
        """What looks at the members of a list, whether it has a table by now or not."""
        child = self._tables.get(path)
        return self._unknown if child is None else child.faults

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
        if not nested:
            return ()
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
    ) -> "Child":
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
        committed = resume and before is not None and before.rows > 0
        existing, refusals = self._place.open_table(name, committed)
        begin = ChildStart(existing, refusals, before, resume)
        child = Child(name, self._key, ListPlan(path, slots, plan), begin)
        self._tables[path] = child
        return child


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

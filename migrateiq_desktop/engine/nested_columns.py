"""Takes nested records apart column by column: objects into columns, lists into child tables.

Only for mappings that change nothing, and for fields that were met before; gives up on anything
that has to be looked at by itself. Whoever gives up loses nothing: the same records then go one by
one, with the same outcome.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import chain

from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.nesting import DEEPEST_FLATTENED, DEEPEST_LIST, MEMBER

from .child_table import Members, NestedPart
from .child_tables import ChildTables
from .columns import ColumnPart, ValueColumn
from .faults import Faults
from .mapping.apply import Slot
from .mapping.lists import BETWEEN_LISTS
from .mapping.plan import Plan
from .naming import BETWEEN_LEVELS
from .ports import MISSING, Missing, RecordShape
from .table import StreamTable
from .values import kinds_of

_EMPTY: frozenset[type] = frozenset({type(None), Missing})


class _GiveUpError(Exception):
    """Something has to be looked at record by record."""


@dataclass(slots=True)
class _Rows:
    """Records, or members of one list, as columns."""

    count: int
    columns: dict[Slot, Sequence[object]] = field(default_factory=dict)
    lists: dict[str, Sequence[object]] = field(default_factory=dict)


def is_plain(plan: Plan) -> bool:
    """Whether a mapping opens objects and lists, and does nothing else."""
    named = plan.fields or plan.drop or plan.inside or plan.only_listed
    return plan.lists and plan.flatten and not named


class NestedColumns:
    """Records of one shape and their members, all at once."""

    def __init__(
        self, table: StreamTable, tables: ChildTables, faults: Faults, key: Sequence[Slot]
    ) -> None:
        """`key` are the slots that no record can be without."""
        self._table = table
        self._tables = tables
        self._faults = faults
        self._key = tuple(key)

    def map(
        self,
        shape: RecordShape,
        found: Sequence[Sequence[object]],
        count: int,
        ids: Sequence[str],
    ) -> NestedPart | None:
        """The records' columns with those of their members; None when it can't be told that
        nothing is wrong or new."""
        rows, members = _Rows(count), dict[str, Members]()
        try:
            for shaped, values in zip(shape.fields, found, strict=True):
                _spread((shaped.name,), values, rows)
            if not all(map(self._table.knows, rows.columns)):
                return None
            columns = _checked(rows, self._faults)
            for slot in self._key:
                if slot not in columns or _EMPTY & kinds_of(columns[slot].values):
                    return None
            for name, values in rows.lists.items():
                self._take(name, values, (range(count), ()), members)
        except _GiveUpError:
            return None
        return NestedPart(ColumnPart(columns, count), ids, members)

    def _take(
        self,
        path: str,
        lists: Sequence[object],
        around: tuple[Sequence[int], Sequence[Sequence[int]]],
        into: dict[str, Members],
    ) -> None:
        """The members of a list of every record, or of every member of the list around it, whose
        records and positions are `around`."""
        if path.count(BETWEEN_LISTS) >= DEEPEST_LIST:
            raise _GiveUpError
        at = [n for n, value in enumerate(lists) if type(value) is list for _ in value]
        if not at:
            return
        members: list[Json] = list(
            chain.from_iterable(value for value in lists if type(value) is list)
        )
        own = [n for value in lists if type(value) is list for n in range(len(value))]
        owners, outer = around
        indexes = (*([one[n] for n in at] for one in outer), own)
        owned = [owners[n] for n in at]
        rows = _Rows(len(members))
        _spread_objects((), _as_objects(members), rows)
        if not self._tables.knows(path, rows.columns):
            raise _GiveUpError
        columns = _checked(rows, self._tables.faults_of(path))
        into[path] = Members(ColumnPart(columns, rows.count), owned, indexes)
        for name, values in rows.lists.items():
            self._take(f"{path}{BETWEEN_LISTS}{name}", values, (owned, indexes), into)


def _as_objects(members: Sequence[Json]) -> Sequence[Json]:
    if set(map(type, members)) == {dict}:
        return members
    return [value if type(value) is dict else {MEMBER: value} for value in members]


def _spread(path: tuple[str, ...], values: Sequence[object], into: _Rows) -> None:
    """A field's values: as a column, or what is in the objects and lists among them."""
    if BETWEEN_LEVELS in path[-1]:
        raise _GiveUpError
    kinds = kinds_of(values)
    if dict in kinds:
        # an object that stays a value is for the exact way
        if len(path) > DEEPEST_FLATTENED or {} in values:
            raise _GiveUpError
        _spread_objects(path, values, into)
        if kinds == {dict}:
            return
        values = [MISSING if type(value) is dict else value for value in values]
        kinds = kinds_of(values)
    if kinds == {Missing}:
        return
    slot = BETWEEN_LEVELS.join(path)
    if list in kinds:
        into.lists[slot] = values
        values = [None if type(value) is list else value for value in values]
    into.columns[slot] = values


def _spread_objects(path: tuple[str, ...], values: Sequence[object], into: _Rows) -> None:
    objects = [value for value in values if type(value) is dict]
    whole = len(objects) == len(values)
    for name in dict.fromkeys(chain.from_iterable(objects)):
        inner = (
            [value.get(name, MISSING) for value in objects]
            if whole
            else [value.get(name, MISSING) if type(value) is dict else MISSING for value in values]
        )
        _spread((*path, name), inner, into)


def _checked(rows: _Rows, faults: Faults) -> dict[Slot, ValueColumn]:
    columns: dict[Slot, ValueColumn] = {}
    for slot, values in rows.columns.items():
        kinds = kinds_of(values)
        if not faults.none_in(slot, values, kinds):
            raise _GiveUpError
        columns[slot] = ValueColumn(values, None, Missing in kinds, kinds)
    return columns

"""Takes nested records apart column by column: objects into columns, lists into child tables.

Only for mappings that change nothing, and for fields that were met before; gives up on anything
that has to be looked at by itself. Whoever gives up loses nothing: the same records then go one by
one, with the same outcome.
"""

from collections.abc import Sequence
from itertools import chain

from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.nesting import DEEPEST_LIST, MEMBER

from .child_table import Members, NestedPart
from .child_tables import ChildTables
from .columns import ColumnPart, ValueColumn
from .faults import Faults
from .mapping.apply import Slot
from .mapping.lists import BETWEEN_LISTS
from .mapping.plan import Plan
from .opening import GiveUpError, Rows, spread, spread_objects
from .ports import Missing, RecordShape
from .table import StreamTable
from .values import kinds_of

_EMPTY: frozenset[type] = frozenset({type(None), Missing})


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
        rows, members = Rows(count), dict[str, Members]()
        try:
            for shaped, values in zip(shape.fields, found, strict=True):
                spread((shaped.name,), values, rows)
            if not all(map(self._table.knows, rows.columns)):
                return None
            columns = _checked(rows, self._faults)
            for slot in self._key:
                if slot not in columns or _EMPTY & kinds_of(columns[slot].values):
                    return None
            for name, values in rows.lists.items():
                self._take(name, values, (range(count), ()), members)
        except GiveUpError:
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
            raise GiveUpError
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
        rows = Rows(len(members))
        spread_objects((), _as_objects(members), rows)
        if not self._tables.knows(path, rows.columns):
            raise GiveUpError
        columns = _checked(rows, self._tables.faults_of(path))
        into[path] = Members(ColumnPart(columns, rows.count), owned, indexes)
        for name, values in rows.lists.items():
            self._take(f"{path}{BETWEEN_LISTS}{name}", values, (owned, indexes), into)


def _as_objects(members: Sequence[Json]) -> Sequence[Json]:
    if set(map(type, members)) == {dict}:
        return members
    return [value if type(value) is dict else {MEMBER: value} for value in members]


def _checked(rows: Rows, faults: Faults) -> dict[Slot, ValueColumn]:
    columns: dict[Slot, ValueColumn] = {}
    for slot, values in rows.columns.items():
        kinds = kinds_of(values)
        if not faults.none_in(slot, values, kinds):
            raise GiveUpError
        columns[slot] = ValueColumn(values, None, Missing in kinds, kinds)
    return columns

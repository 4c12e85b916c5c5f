"""Maps records of one shape column by column; gives up on any that has to be looked at by itself.

Whoever gives up loses nothing: the same records then go record by record, with the same outcome.
"""

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date, datetime

from migrateiq_desktop.model.schema import FieldType

from .columns import KINDS, ColumnPart, ValueColumn
from .faults import NO_REFUSALS, Faults
from .mapping.apply import Slot
from .mapping.conversions import ConversionError
from .mapping.plan import Field, Plan
from .opening import GiveUpError, Rows, spread
from .ports import Missing, RecordShape, ShapedField
from .values import json_texts, kinds_of

_EMPTY: frozenset[type] = frozenset({type(None), Missing})
_NESTED: frozenset[type] = frozenset({dict, list})
_MADE: dict[FieldType, type] = {
    FieldType.INT: int,
    FieldType.FLOAT: float,
    FieldType.TEXT: str,
    FieldType.BOOL: bool,
    FieldType.DATE: date,
    FieldType.DATETIME: datetime,
}
"""What a bulk conversion makes."""


@dataclass(frozen=True, slots=True)
class _Way:
    """Where the values of a shape's field go."""

    field: ShapedField
    index: int
    slot: Slot
    listed: Field | None


class ShapedMapper:
    """A plan, applied to columns."""

    def __init__(self, plan: Plan, key: Iterable[Slot], faults: Faults = NO_REFUSALS) -> None:
        self._plan = plan
        self._key = tuple(key)
        self._faults = faults
        self._opens = plan.flatten
        self._shape: RecordShape | None = None
        self._ways: tuple[_Way, ...] | None = None

    def slots(self, shape: RecordShape) -> tuple[Slot, ...] | None:
        """Where values of a shape go, but for what objects are opened into; None when its records
        have to be mapped one by one."""
        if shape is not self._shape:
            self._shape, self._ways = shape, self._ways_of(shape)
        if self._ways is None:
            return None
        constants = (field.slot for field in self._plan.fields if field.default is not None)
        certain = (way.slot for way in self._ways if not self._may_open(way))
        return (*certain, *constants)

    def map(
        self, shape: RecordShape, found: Sequence[Sequence[object]], count: int
    ) -> ColumnPart | None:
        """The mapped columns; None when some record may have to be rejected. What conversions
        noted until then has to be forgotten."""
        if self._ways is None or shape is not self._shape:
            raise RuntimeError("slots() comes first")
        try:
            columns = self._columns(found, count)
        except (ConversionError, GiveUpError):
            return None
        return None if columns is None else ColumnPart(columns, count)

    def _columns(
        self, found: Sequence[Sequence[object]], count: int
    ) -> dict[Slot, ValueColumn] | None:
        columns: dict[Slot, ValueColumn] = {}
        for way in self._ways or ():
            values = found[way.index]
            opened = self._opened(way, values, count) if self._may_open(way) else {way: values}
            for one, its in opened.items():
                column = _converted(one, its, self._faults)
                if column is None:
                    return None
                columns[one.slot] = column
        for field in self._plan.fields:
            if field.default is not None:
                kinds = {type(field.default)}
                if not self._faults.all_taken(field.slot, [field.default], kinds):
                    return None
                columns[field.slot] = _filled(columns.get(field.slot), field.default, count)
        for slot in self._key:
            key = columns.get(slot)
            if key is None or _EMPTY & kinds_of(key.values):
                return None
        return columns

    def _may_open(self, way: _Way) -> bool:
        return self._opens and way.listed is None and way.field.type is None

    def _opened(
        self, way: _Way, values: Sequence[object], count: int
    ) -> dict[_Way, Sequence[object]]:
        """A field's values, and what is in the objects among them. Raises GiveUpError."""
        rows = Rows(count, parts_lists=False)
        spread((way.field.name,), values, rows)
        return {
            _Way(ShapedField(str(slot), None, required=False), way.index, slot, None): its
            for slot, its in rows.columns.items()
        }

    def _ways_of(self, shape: RecordShape) -> tuple[_Way, ...] | None:
        plan = self._plan
        names = {field.name for field in shape.fields}
        inside = [name.partition(".") for name in (*plan.drop, *_sources(plan))]
        if any(dot and head in names for head, dot, _ in inside):
            return None
        ways: list[_Way] = []
        for index, field in enumerate(shape.fields):
            listed = [one for one in plan.fields if one.source == field.name]
            ways += [_Way(field, index, one.slot, one) for one in listed]
            if not listed and not plan.only_listed and field.name not in plan.drop:
                ways.append(_Way(field, index, field.name, None))
        return tuple(ways)


def opens_plainly(plan: Plan) -> bool:
    """Whether a mapping opens objects only where it names nothing in them, and changes nothing."""
    return (
        plan.flatten
        and not plan.lists
        and all(
            field.change is None
            and not (field.flatten or field.lists)
            and not (field.source is not None and ("." in field.source or "__" in field.source))
            for field in plan.fields
        )
    )


def _sources(plan: Plan) -> Iterable[str]:
    return (field.source for field in plan.fields if field.source is not None)


def _converted(way: _Way, values: Sequence[object], faults: Faults) -> ValueColumn | None:
    """The column as it goes on; None when something in it may be refused."""
    listed, only = way.listed, way.field.type
    if listed is not None and listed.convert is not None:
        return _changed(way, listed, values, faults)
    if only is None:
        kinds = kinds_of(values)
        if kinds & _NESTED and kinds <= _NESTED | _EMPTY:
            return _as_json(way, values, faults)
        clean = faults.none_in(way.slot, values, kinds)
        return ValueColumn(values, None, not way.field.required, kinds) if clean else None
    # what has a type was proved to be text, a whole number or a truth value when it was decoded
    if not faults.all_taken(way.slot, values, KINDS[only]):
        return None
    return ValueColumn(values, only, not way.field.required)


def _changed(
    way: _Way, listed: Field, values: Sequence[object], faults: Faults
) -> ValueColumn | None:
    convert, bulk, before = listed.convert, listed.bulk, kinds_of(values)
    ready = bulk(values, before) if bulk is not None else None
    if ready is None and convert is not None:
        ready = [value if type(value) in _EMPTY else convert(value) for value in values]
        bulk = None
    if ready is None:
        return None
    if bulk is None or (ready is values and way.field.type is None):
        kinds, look = kinds_of(ready), faults.none_in
    else:
        kinds, look = before if ready is values else _after(listed, before), faults.all_taken
    if not look(way.slot, ready, kinds):
        return None
    return ValueColumn(ready, None, not way.field.required, kinds)


def _after(listed: Field, before: AbstractSet[type]) -> AbstractSet[type]:
    """The kinds of values once they are converted in bulk."""
    there = {_MADE[listed.type]} if listed.type is not None and before - _EMPTY else set()
    return there | (before & _EMPTY)


def _as_json(way: _Way, values: Sequence[object], faults: Faults) -> ValueColumn | None:
    """A column of objects and lists."""
    defaults = way.listed is not None and way.listed.default is not None
    if defaults or not faults.all_taken(way.slot, values, kinds_of(values)):
        return None
    texts = json_texts(values)
    return None if texts is None else ValueColumn(texts, FieldType.JSON, not way.field.required)


def _filled(column: ValueColumn | None, default: object, count: int) -> ValueColumn:
    """With the default instead of null and of what is missing."""
    if column is None:
        return ValueColumn([default] * count, None, may_miss=False)
    return ValueColumn(
        [default if type(value) in _EMPTY else value for value in column.values],
        None,
        may_miss=False,
    )

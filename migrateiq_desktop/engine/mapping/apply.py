"""Applies a compiled transform to records: a mapped record, or why it is rejected. Pure."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import compress
from typing import TypeAlias

from migrateiq_desktop.engine.ports import UnreadableRecord
from migrateiq_desktop.model.base import Json

from .conversions import ConversionError, Convert, shown
from .plan import Field, Plan
from .reshaping import Reshaper, Unfit, needs_reshaping, without

Slot: TypeAlias = int | str
"""What a mapped record knows a value by: a listed field's number, or an unlisted field's name."""
Mapped: TypeAlias = dict[Slot, object]


@dataclass(frozen=True, slots=True)
class Rejection:
    """Why a record can't be loaded."""

    reason: str
    field: str | None = None
    value: Json = None


BROKEN_NAME = "a field's name has a broken character (lone surrogate)"
_MISSING = object()
_MOST_SHAPES = 1000


class RecordMapper:
    """A plan, ready to be applied."""

    def __init__(self, plan: Plan, key: Iterable[str] = ()) -> None:
        self.plan = plan
        self._key = tuple((name, plan.target_of(name)) for name in key)
        self._flat: dict[str, list[Field]] = {}
        self._nested: dict[str, list[Field]] = {}
        for field in plan.fields:
            if field.source is not None:
                self._flat.setdefault(field.source, []).append(field)
                head, dot, _ = field.source.partition(".")
                if dot:
                    self._nested.setdefault(head, []).append(field)
        self._fallbacks = tuple(field for field in plan.fields if field.default is not None)
        self._drop_inside: dict[str, list[tuple[str, ...]]] = {}
        for name in plan.drop:
            head, *rest = name.split(".")
            if rest:
                self._drop_inside.setdefault(head, []).append(tuple(rest))
        self._shapes: dict[tuple[str, ...], _Shape] = {}
        self._map: Callable[[dict[str, Json]], Mapped] = (
            self._reshape if plan.fields or plan.drop or plan.only_listed else _as_it_is
        )
        if needs_reshaping(plan):
            self._map = Reshaper(plan).reshape

    @property
    def key_slots(self) -> tuple[Slot, ...]:
        """Where a mapped record has its key."""
        return tuple(slot for _, slot in self._key)

    def field_name(self, slot: Slot) -> str:
        """The source's name of what stands in a slot."""
        if isinstance(slot, str):
            return slot
        field = self.plan.fields[slot]
        return field.source or field.target

    def apply(self, record: Json) -> Mapped | Rejection:
        """The mapped record, its values converted where the mapping says so."""
        if isinstance(record, UnreadableRecord):
            return Rejection(record.reason)
        if not isinstance(record, dict):
            return Rejection(f"not an object: {shown(record)}", value=record)
        try:
            mapped = self._map(record)
        except Unfit as unfit:
            return Rejection(unfit.reason, unfit.field, unfit.value)
        for name, slot in self._key:
            if mapped.get(slot) is None:
                return Rejection(f"key {name} is empty", name, mapped.get(slot))
        return mapped

    def _reshape(self, record: dict[str, Json]) -> Mapped:
        shape = self._shape_of(record)
        values: Iterable[Json] = record.values()
        if shape.kept is not None:
            values = compress(values, shape.kept)
        mapped: Mapped = dict(zip(shape.slots, values, strict=True))
        for name, paths in shape.inside:
            mapped[name] = without(record[name], paths)
        for slot, source in shape.copies:
            mapped[slot] = record[source]
        for field, convert in shape.conversions:
            value = mapped[field.slot]
            if value is not None:
                mapped[field.slot] = _converted(field, convert, value)
        for field in shape.nested:
            self._take_nested(field, record, mapped)
        for field in self._fallbacks:
            if mapped.get(field.slot) is None:
                mapped[field.slot] = field.default
        return mapped

    def _shape_of(self, record: dict[str, Json]) -> "_Shape":
        """What is to be done with records that have these fields in this order."""
        names = tuple(record)
        shape = self._shapes.get(names)
        if shape is None:
            shape = self._new_shape(names)
            if len(self._shapes) < _MOST_SHAPES:
                self._shapes[names] = shape
        return shape

    def _new_shape(self, names: tuple[str, ...]) -> "_Shape":
        fields = [self._flat.get(name, []) for name in names]
        kept = tuple(
            bool(there) or not (self.plan.only_listed or name in self.plan.drop)
            for name, there in zip(names, fields, strict=True)
        )
        slots = [there[0].slot if there else n for n, there in zip(names, fields, strict=True)]
        present = [field for there in fields for field in there]
        return _Shape(
            slots=tuple(compress(slots, kept)),
            kept=None if all(kept) else kept,
            copies=tuple(
                (field.slot, name)
                for name, there in zip(names, fields, strict=True)
                for field in there[1:]
            ),
            conversions=tuple((f, f.convert) for f in present if f.convert is not None),
            nested=tuple(
                field
                for name in names
                for field in self._nested.get(name, ())
                # a field whose own name has the dot comes first
                if field.source not in names
            ),
            inside=tuple(
                (name, self._drop_inside[name])
                for name, slot in zip(names, slots, strict=True)
                if name in self._drop_inside and slot == name
            ),
        )

    @staticmethod
    def _take_nested(field: Field, record: dict[str, Json], mapped: Mapped) -> None:
        value: Json = record
        for part in (field.source or "").split("."):
            value = value.get(part, _MISSING) if isinstance(value, dict) else _MISSING
        if value is None or field.convert is None:
            if value is not _MISSING:
                mapped[field.slot] = value
        elif value is not _MISSING:
            mapped[field.slot] = _converted(field, field.convert, value)


@dataclass(frozen=True, slots=True)
class _Shape:
    """What is done with records of the same fields: most of it without looking at each value."""

    slots: tuple[Slot, ...]
    """Of the values that are kept, in their order."""
    kept: tuple[bool, ...] | None
    """Which values are kept; None: all."""
    copies: tuple[tuple[int, str], ...]
    """Further slots of fields that go to more than one."""
    conversions: tuple[tuple[Field, Convert], ...]
    nested: tuple[Field, ...]
    """To be looked for inside objects."""
    inside: tuple[tuple[str, list[tuple[str, ...]]], ...]
    """Objects of which something is dropped, with its paths."""


def _as_it_is(record: dict[str, Json]) -> Mapped:
    return record  # type: ignore[return-value]  # only read; every name is a slot


def _converted(field: Field, convert: Convert, value: Json) -> object:
    try:
        return convert(value)
    except ConversionError as error:
        raise Unfit(field.source or field.target, value, str(error)) from error

"""Applies a compiled transform to records: a mapped record, or why it is rejected. Pure."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from migrateiq_desktop.model.base import Json

from .conversions import ConversionError, shown, text_value
from .nesting import flattened, shown_path
from .plan import Field, Plan

Slot: TypeAlias = int | str
"""What a mapped record knows a value by: a listed field's number, or an unlisted field's name."""
Mapped: TypeAlias = dict[Slot, object]


@dataclass(frozen=True, slots=True)
class Rejection:
    """Why a record can't be loaded."""

    reason: str
    field: str | None = None
    value: Json = None


_MISSING = object()


class RecordMapper:
    """A plan, ready to be applied."""

    def __init__(self, plan: Plan, key: Iterable[str] = ()) -> None:
        self._plan = plan
        self._key = tuple((name, plan.target_of(name)) for name in key)
        self._flat: dict[str, list[Field]] = {}
        self._nested: dict[str, list[Field]] = {}
        for field in plan.fields:
            if field.source is not None:
                self._flat.setdefault(field.source, []).append(field)
                head, dot, _ = field.source.partition(".")
                if dot:
                    self._nested.setdefault(head, []).append(field)
        self._taken = frozenset(f.source for f in plan.fields if f.source and "." in f.source)
        self._fallbacks = tuple(field for field in plan.fields if field.default is not None)
        self._computed = tuple(f for f in plan.fields if f.source is None and f.change)
        self._drop_inside: dict[str, list[tuple[str, ...]]] = {}
        for name in plan.drop:
            head, *rest = name.split(".")
            if rest:
                self._drop_inside.setdefault(head, []).append(tuple(rest))
        self._map: Callable[[dict[str, Json]], Mapped] = (
            self._reshape
            if plan.fields or plan.drop or plan.only_listed or plan.flatten
            else _as_it_is
        )

    @property
    def key_slots(self) -> tuple[Slot, ...]:
        """Where a mapped record has its key."""
        return tuple(slot for _, slot in self._key)

    def field_name(self, slot: Slot) -> str:
        """The source's name of what stands in a slot."""
        if isinstance(slot, str):
            return slot
        field = self._plan.fields[slot]
        return field.source or field.target

    def apply(self, record: Json) -> Mapped | Rejection:
        """The mapped record, its values converted where the mapping says so."""
        if not isinstance(record, dict):
            return Rejection(f"not an object: {shown(record)}", value=record)
        try:
            mapped = self._map(record)
        except _Unfit as unfit:
            return Rejection(unfit.reason, unfit.field, unfit.value)
        for name, slot in self._key:
            if mapped.get(slot) is None:
                return Rejection(f"key {name} is empty", name, mapped.get(slot))
        return mapped

    def _reshape(self, record: dict[str, Json]) -> Mapped:
        mapped: Mapped = {}
        plan = self._plan
        for name, value in record.items():
            fields = self._flat.get(name)
            if fields is not None:
                for field in fields:
                    self._put(field, value, record, mapped)
            elif not plan.only_listed and name not in plan.drop:
                inside = self._drop_inside.get(name)
                kept = value if inside is None else _without(value, inside)
                if plan.flatten and isinstance(kept, dict):
                    self._open(name, kept, record, mapped)
                else:
                    mapped[name] = kept
            for field in self._nested.get(name, ()):
                self._take_nested(field, record, mapped)
        for field in self._computed:
            mapped[field.slot] = _converted(field, None, record)
        for field in self._fallbacks:
            if mapped.get(field.slot) is None:
                mapped[field.slot] = field.default
        return mapped

    @staticmethod
    def _take_nested(field: Field, record: dict[str, Json], mapped: Mapped) -> None:
        # a field whose own name has the dot comes first
        if field.source is None or field.source in record:
            return
        value: Json = record
        for part in field.source.split("."):
            value = value.get(part, _MISSING) if isinstance(value, dict) else _MISSING
        if value is not _MISSING:
            RecordMapper._put(field, value, record, mapped)

    @staticmethod
    def _put(field: Field, value: Json, record: dict[str, Json], mapped: Mapped) -> None:
        if field.flatten and isinstance(value, dict):
            mapped.update(flattened(field.target, value))
        else:
            mapped[field.slot] = _converted(field, value, record)

    def _open(self, name: str, value: Json, record: dict[str, Json], mapped: Mapped) -> None:
        """An unlisted object as fields, of which some may be listed by their new names."""
        for slot, leaf in flattened(name, value, self._taken):
            fields = self._flat.get(shown_path(slot))
            if fields is None or shown_path(slot) in record:
                mapped[slot] = leaf
                continue
            for field in fields:
                self._put(field, leaf, record, mapped)


class _Unfit(Exception):  # noqa: N818  # not an error: the way out of a record's conversion
    def __init__(self, field: str, value: Json, reason: str) -> None:
        super().__init__(reason)
        self.field = field
        self.value = value
        self.reason = reason


def _as_it_is(record: dict[str, Json]) -> Mapped:
    return record  # type: ignore[return-value]  # only read; every name is a slot


def _converted(field: Field, value: Json, record: dict[str, Json]) -> object:
    try:
        changed = value if field.change is None else field.change(value, record)
        if changed is None or field.convert is None:
            return changed
        return field.convert(text_value(changed) if isinstance(changed, date) else changed)
    except ConversionError as error:
        raise _Unfit(field.source or field.target, value, str(error)) from error


def _without(value: Json, paths: Iterable[tuple[str, ...]]) -> Json:
    """A copy without the values at the paths."""
    for path in paths:
        if isinstance(value, dict) and path[0] in value:
            value = dict(value)
            if len(path) == 1:
                del value[path[0]]
            else:
                value[path[0]] = _without(value[path[0]], [path[1:]])
    return value

"""Reshapes records value by value, where a mapping changes, computes or flattens. Pure."""

from collections.abc import Iterable
from datetime import date

from migrateiq_desktop.model.base import Json

from .conversions import ConversionError, text_value
from .nesting import flattened, shown_path
from .plan import Field, Plan

Values = dict[int | str, object]
_MISSING = object()


class Unfit(Exception):  # noqa: N818  # not an error: the way out of a record's conversion
    """A value that can't be converted."""

    def __init__(self, field: str, value: Json, reason: str) -> None:
        super().__init__(reason)
        self.field = field
        self.value = value
        self.reason = reason


def needs_reshaping(plan: Plan) -> bool:
    """Whether records can't be reshaped by their shape alone."""
    return plan.opens_objects or any(field.change is not None for field in plan.fields)


class Reshaper:
    """A plan, applied to one value after the other."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
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
        self._named = frozenset({*self._flat, *self._nested, *self._drop_inside, *plan.drop})
        self._lists_leaves = any("__" in source for source in self._flat)
        """Whether a flattened field may be listed by its new name."""

    def reshape(self, record: dict[str, Json]) -> Values:
        """The mapped record. Raises Unfit."""
        mapped: Values = {}
        named, kept, flatten = self._named, not self._plan.only_listed, self._plan.flatten
        for name, value in record.items():
            if name in named:
                self._take_named(name, value, record, mapped)
            elif kept and flatten and isinstance(value, dict):
                self._open(name, value, record, mapped)
            elif kept:
                mapped[name] = value
        for field in self._computed:
            mapped[field.slot] = _converted(field, None, record)
        for field in self._fallbacks:
            if mapped.get(field.slot) is None:
                mapped[field.slot] = field.default
        return mapped

    def _take_named(self, name: str, value: Json, record: dict[str, Json], mapped: Values) -> None:
        """A field of which the mapping says something."""
        fields = self._flat.get(name)
        if fields is not None:
            for field in fields:
                _put(field, value, record, mapped)
        elif not self._plan.only_listed and name not in self._plan.drop:
            inside = self._drop_inside.get(name)
            kept = value if inside is None else without(value, inside)
            if self._plan.flatten and isinstance(kept, dict):
                self._open(name, kept, record, mapped)
            else:
                mapped[name] = kept
        for field in self._nested.get(name, ()):
            _take_nested(field, record, mapped)

    def _open(self, name: str, value: Json, record: dict[str, Json], mapped: Values) -> None:
        """An unlisted object as fields, of which some may be listed by their new names."""
        if not self._lists_leaves:
            mapped.update(flattened(name, value, self._taken))
            return
        for slot, leaf in flattened(name, value, self._taken):
            fields = self._flat.get(shown_path(slot))
            if fields is None or shown_path(slot) in record:
                mapped[slot] = leaf
                continue
            for field in fields:
                _put(field, leaf, record, mapped)


def _take_nested(field: Field, record: dict[str, Json], mapped: Values) -> None:
    # a field whose own name has the dot comes first
    if field.source is None or field.source in record:
        return
    value: Json = record
    for part in field.source.split("."):
        value = value.get(part, _MISSING) if isinstance(value, dict) else _MISSING
    if value is not _MISSING:
        _put(field, value, record, mapped)


def _put(field: Field, value: Json, record: dict[str, Json], mapped: Values) -> None:
    if field.flatten and isinstance(value, dict):
        mapped.update(flattened(field.target, value))
    else:
        mapped[field.slot] = _converted(field, value, record)


def _converted(field: Field, value: Json, record: dict[str, Json]) -> object:
    try:
        changed = value if field.change is None else field.change(value, record)
        if changed is None or field.convert is None:
            return changed
        return field.convert(text_value(changed) if isinstance(changed, date) else changed)
    except ConversionError as error:
        raise Unfit(field.source or field.target, value, str(error)) from error


def without(value: Json, paths: Iterable[tuple[str, ...]]) -> Json:
    """A copy without the values at the paths."""
    for path in paths:
        if isinstance(value, dict) and path[0] in value:
            value = dict(value)
            if len(path) == 1:
                del value[path[0]]
            else:
                value[path[0]] = without(value[path[0]], [path[1:]])
    return value

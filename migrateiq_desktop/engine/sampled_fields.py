"""What fields sampled records have: examples, how many are filled, which values. Pure."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.exact_json import depth_exceeds, dumps, text_of
from migrateiq_desktop.model.masking import cut
from migrateiq_desktop.model.nesting import DEEPEST_FLATTENED
from migrateiq_desktop.model.sampling import (
    LONGEST_TOLD_VALUE,
    MOST_VALUES,
    FieldShape,
    SampledField,
    ValueCount,
)
from migrateiq_desktop.model.transform import INSIDE

from .values import ColumnType, joined, type_of_value

MOST_FIELDS = 2000
"""Beside these, deeper ones aren't told."""


@dataclass(slots=True)
class _Seen:
    of: int = 0
    filled: int = 0
    shape: FieldShape = FieldShape.VALUE
    type: ColumnType | None = None
    example: str = ""
    texts: Counter[str] = field(default_factory=Counter)


def fields_of(records: Sequence[Json]) -> tuple[SampledField, ...]:
    """The fields of records, each before those inside it, in the order in which they came."""
    seen: dict[str, _Seen] = {}
    plain = [record for record in records if isinstance(record, dict) and not depth_exceeds(record)]
    _look(plain, "", seen, 1)
    return tuple(_told(path, one) for path, one in seen.items())


def _look(objects: Sequence[dict[str, Json]], before: str, seen: dict[str, _Seen], at: int) -> None:
    """All of one level at once: a field lacks where an object hasn't it."""
    columns: dict[str, list[Json]] = {}
    for one in objects:
        for name, value in one.items():
            columns.setdefault(name, []).append(value)
    for name, values in columns.items():
        if len(seen) < MOST_FIELDS:
            _see(f"{before}{name}", values, len(objects), seen, at)


def _see(path: str, values: Sequence[Json], of: int, seen: dict[str, _Seen], at: int) -> None:
    there = [value for value in values if value is not None]
    one = _Seen(of=of, filled=len(there))
    seen[path] = one
    objects = [value for value in there if isinstance(value, dict)]
    lists = [value for value in there if isinstance(value, list)]
    _note_values(one, there)
    if lists:
        one.shape = FieldShape.LIST
    elif objects:
        one.shape = FieldShape.OBJECT
    if at > DEEPEST_FLATTENED:
        return
    if objects:
        _look(objects, f"{path}.", seen, at + 1)
    members = [member for value in lists for member in value]
    inside = [member for member in members if isinstance(member, dict)]
    if inside:
        _look(inside, f"{path}{INSIDE}.", seen, at + 1)
    if len(inside) < len(members):
        rest = [member for member in members if not isinstance(member, dict)]
        _see(f"{path}{INSIDE}", rest, len(rest), seen, at + 1)


def _note_values(one: _Seen, there: Sequence[Json]) -> None:
    for value in there:
        text = text_of(value)
        one.texts[text] += 1
        if not one.example and value not in ("", [], {}):
            one.example = cut(dumps(value), LONGEST_TOLD_VALUE)
        if not isinstance(value, dict | list):
            one.type = joined(one.type, type_of_value(value))


def _told(path: str, one: _Seen) -> SampledField:
    told = [
        ValueCount(text=text, count=count)
        for text, count in one.texts.most_common()
        if len(text) <= LONGEST_TOLD_VALUE
    ]
    return SampledField(
        path=path,
        shape=one.shape,
        type=None if one.type is None else one.type.type,
        example=one.example,
        filled=one.filled,
        of=one.of,
        distinct=len(one.texts),
        values=tuple(told[:MOST_VALUES]) if one.shape is FieldShape.VALUE else (),
    )

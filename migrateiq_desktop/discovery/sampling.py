"""The fields of a sample of records: types, how often they are filled, an example. Pure.

How a value would be loaded, and what a text means, is told by whoever knows it.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.exact_json import dumps
from migrateiq_desktop.model.masking import cut
from migrateiq_desktop.model.schema import FieldType

from .findings import FieldSeen

MOST_FIELDS = 500
DEEPEST = 3
"""So deep objects inside a record are entered; below they count as JSON."""
LONGEST_EXAMPLE = 80

TypeOf = Callable[[Json], FieldType | None]
"""The type that a value would be loaded as; None for null."""
Meaning = Callable[[str], FieldType | None]
"""What a text reads as, apart from text."""


@dataclass(slots=True)
class _Field:
    """What was seen of a field so far."""

    types: Counter[FieldType] = field(default_factory=Counter)
    meanings: Counter[FieldType | None] = field(default_factory=Counter)
    filled: int = 0
    null: int = 0
    example: str = ""
    values: set[object] | None = field(default_factory=set)
    """None: two are alike, or they can't be compared."""


def see_fields(records: Sequence[Json], type_of: TypeOf, meaning: Meaning) -> tuple[FieldSeen, ...]:
    """The fields of the records, in the order in which they first came."""
    sample = [record for record in records if isinstance(record, dict)]
    fields: dict[str, _Field] = {}
    for record in sample:
        for name, value in walked(record):
            seen = fields.get(name)
            if seen is None:
                if len(fields) >= MOST_FIELDS:
                    continue
                seen = fields[name] = _Field()
            _take(seen, value, type_of, meaning)
    return tuple(_told(name, seen, len(sample)) for name, seen in fields.items())


def walked(record: Json, above: str = "", depth: int = 1) -> Iterator[tuple[str, Json]]:
    """The fields of a record, those of objects inside it by their dotted path."""
    if not isinstance(record, dict):
        return
    for name, value in record.items():
        path = f"{above}{name}"
        if isinstance(value, dict) and value and depth < DEEPEST:
            yield from walked(value, f"{path}.", depth + 1)
        else:
            yield path, value


def _take(seen: _Field, value: Json, type_of: TypeOf, meaning: Meaning) -> None:
    if value is None:
        seen.null += 1
        return
    seen.filled += 1
    kind = type_of(value)
    if kind is not None:
        seen.types[kind] += 1
    if isinstance(value, str):
        seen.meanings[meaning(value)] += 1
    if not seen.example:
        seen.example = cut(dumps(value), LONGEST_EXAMPLE)
    _note_value(seen, value)


def _note_value(seen: _Field, value: Json) -> None:
    if seen.values is None:
        return
    if isinstance(value, dict | list | bool):
        seen.values = None
        return
    marked = (type(value), value)
    if marked in seen.values:
        seen.values = None
    else:
        seen.values.add(marked)


def _told(name: str, seen: _Field, sample: int) -> FieldSeen:
    means = None
    if set(seen.types) == {FieldType.TEXT} and len(seen.meanings) == 1:
        means = next(iter(seen.meanings))
    return FieldSeen(
        name=name,
        types=tuple(kind for kind, _ in seen.types.most_common()),
        means=means,
        filled=seen.filled,
        null=seen.null,
        sample=sample,
        example=seen.example,
        unique=seen.values is not None and 0 < sample == seen.filled,
    )

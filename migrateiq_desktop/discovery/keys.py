"""Finds fields that could be a stream's primary key, in a sample of its records. Pure."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from migrateiq_desktop.model.base import Json

from .findings import FoundKey

KEY_NAMES = ("id", "_id", "uuid", "guid", "uid", "key", "pk")
LONGEST_KEY = 128
FIELDS_OF_PAIRS = 6
LEAST_FOR_PAIRS = 10
"""In fewer records nearly any two fields differ."""
PAIR_SCORE = 30
_ENDS_IN_ID = re.compile(r"(.+_(id|uuid|guid|key|no|number|code)|.+[a-z](Id|ID|Uuid|Key|Number))$")


@dataclass(slots=True)
class _Seen:
    values: set[object]
    position: int


def find_key(records: Sequence[Json]) -> FoundKey | None:
    """The field that most looks like the key, or None."""
    found = find_keys(records)
    return found[0] if found else None


def find_keys(records: Sequence[Json]) -> tuple[FoundKey, ...]:
    """Fields that are in every record, never empty and each time different; the best first."""
    sample = [record for record in records if isinstance(record, dict)]
    if not sample:
        return ()
    remaining = {
        name: _Seen(set(), position)
        for position, name in enumerate(sample[0])
        if isinstance(name, str)
    }
    for record in sample:
        for name in list(remaining):
            value = record.get(name)
            marked = (type(value), value) if _can_be_key(value) else None
            if marked is None or marked in remaining[name].values:
                del remaining[name]
            else:
                remaining[name].values.add(marked)
    found = [_judged(name, seen, len(sample)) for name, seen in remaining.items()]
    return tuple(sorted(found, key=lambda key: -key.score)) or _find_pairs(sample)


def _find_pairs(sample: Sequence[dict[str, Json]]) -> tuple[FoundKey, ...]:
    """Two of the first fields that only together differ from record to record."""
    if len(sample) < LEAST_FOR_PAIRS:
        return ()
    names = [
        name
        for name in list(sample[0])[:FIELDS_OF_PAIRS]
        if all(_can_be_key(record.get(name)) for record in sample)
    ]
    found = []
    for number, (one, other) in enumerate(combinations(names, 2)):
        if len({(record[one], record[other]) for record in sample}) == len(sample):
            reason = f"{one} and {other} together are different in each of {len(sample):,} records"
            score = max(1, PAIR_SCORE - 2 * number)
            found.append(FoundKey(fields=(one, other), reason=reason, score=score))
    return tuple(found)


def _can_be_key(value: Json) -> bool:
    if isinstance(value, bool):
        return False
    return isinstance(value, int) or (isinstance(value, str) and 0 < len(value) <= LONGEST_KEY)


def _judged(name: str, seen: _Seen, count: int) -> FoundKey:
    score = 20 - min(seen.position, 15)
    if name.lower() in KEY_NAMES:
        score += 70 - KEY_NAMES.index(name.lower())
    elif _ENDS_IN_ID.match(name):
        score += 40
    if count < 2:
        score //= 2
    reason = (
        f"{name} is in each of {count:,} records, never empty and each time different"
        if count > 1
        else f"{name} is in the only record"
    )
    return FoundKey(fields=(name,), reason=reason, score=min(100, score))

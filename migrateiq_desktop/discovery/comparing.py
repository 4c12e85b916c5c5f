"""Compares two pages: the same one, another one, or something in between. Pure."""

from collections.abc import Sequence
from enum import Enum

from migrateiq_desktop.model.base import Json

from .keys import find_key

SURE_KEY = 50
MOST_SHARED = 0.2
"""So much of a page may also stand on the next one: records are added while it is read."""


class Likeness(Enum):
    """How a second page compares to the first."""

    SAME = "the same records"
    OTHER = "other records"
    MIXED = "partly the same records"
    EMPTY = "no record"
    REFUSED = "a refusal"
    UNKNOWN = "no answer that tells anything"


def compare(first: Sequence[Json], second: Sequence[Json] | None) -> Likeness:
    """How the second page compares; None is one that was refused.

    Records are told apart by what looks like their key: other fields may change from one moment
    to the next.
    """
    if second is None:
        return Likeness.REFUSED
    if not len(second):
        return Likeness.EMPTY
    one, other = marks(first, first), marks(second, first)
    if one == other or set(one) == set(other):
        return Likeness.SAME
    shared = len(set(one) & set(other))
    if not shared:
        return Likeness.OTHER
    # what both begin with was moved on by new records; what both hold in any order was not
    return Likeness.OTHER if shared <= MOST_SHARED * len(set(other)) else Likeness.MIXED


def marks(records: Sequence[Json], sample: Sequence[Json]) -> list[str]:
    """By what each record is known: the key that the sample has, or all of it."""
    key = find_key(sample)
    if key is None or key.score < SURE_KEY:
        return [repr(record) for record in records]
    (name,) = key.fields
    return [
        repr(record.get(name)) if isinstance(record, dict) else repr(record) for record in records
    ]

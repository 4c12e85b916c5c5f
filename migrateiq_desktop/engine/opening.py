"""Opens the objects in columns: a column for each of their fields, at all levels. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import chain

from migrateiq_desktop.model.nesting import DEEPEST_FLATTENED

from .mapping.apply import Slot
from .naming import BETWEEN_LEVELS
from .ports import MISSING, Missing
from .values import kinds_of


class GiveUpError(Exception):
    """Something has to be looked at record by record."""


@dataclass(slots=True)
class Rows:
    """Records, or members of one list, as columns."""

    count: int
    parts_lists: bool = True
    """Lists go elsewhere; otherwise they are values."""
    columns: dict[Slot, Sequence[object]] = field(default_factory=dict)
    lists: dict[str, Sequence[object]] = field(default_factory=dict)


def spread(path: tuple[str, ...], values: Sequence[object], into: Rows) -> None:
    """A field's values: as a column, or what is in the objects and lists among them."""
    if BETWEEN_LEVELS in path[-1]:
        raise GiveUpError
    kinds = kinds_of(values)
    if dict in kinds:
        # an object that stays a value is for the exact way
        if len(path) > DEEPEST_FLATTENED or {} in values:
            raise GiveUpError
        spread_objects(path, values, into)
        if kinds == {dict}:
            return
        values = [MISSING if type(value) is dict else value for value in values]
        kinds = kinds_of(values)
    if kinds == {Missing}:
        return
    slot = BETWEEN_LEVELS.join(path)
    if list in kinds and into.parts_lists:
        into.lists[slot] = values
        values = [None if type(value) is list else value for value in values]
    into.columns[slot] = values


def spread_objects(path: tuple[str, ...], values: Sequence[object], into: Rows) -> None:
    """What is in the objects among values, at a path."""
    objects = [value for value in values if type(value) is dict]
    whole = len(objects) == len(values)
    for name in dict.fromkeys(chain.from_iterable(objects)):
        inner = (
            [value.get(name, MISSING) for value in objects]
            if whole
            else [value.get(name, MISSING) if type(value) is dict else MISSING for value in values]
        )
        spread((*path, name), inner, into)

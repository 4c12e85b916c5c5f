"""Objects inside records, as fields of their own. Pure.

A flattened field is known by its path, joined with a character that names don't have, so that
`address.city` and a field that is called `address__city` stay apart: the naming of columns decides.
"""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from typing import TypeAlias, TypeGuard

from migrateiq_desktop.engine.naming import BETWEEN_LEVELS
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.nesting import DEEPEST_FLATTENED

Leaf: TypeAlias = tuple[str, Json]
"""A field by its path, and its value."""


def flattened(name: str, value: Json, listed: AbstractSet[str] = frozenset()) -> list[Leaf]:
    """The fields of an object at all levels, each by its path, in their order.

    Those at the dotted paths of `listed` are left out: they go elsewhere. An object that is empty,
    too deep, or has a name with the joining character stays a value.
    """
    into: list[Leaf] = []
    if not _is_opened(value, name, 1):
        return [(name, value)]
    _open(name, value, 1, listed, into)
    return into


def _open(
    path: str, value: dict[str, Json], level: int, listed: AbstractSet[str], into: list[Leaf]
) -> None:
    for name, inner in value.items():
        deeper = f"{path}{BETWEEN_LEVELS}{name}"
        if listed and deeper.replace(BETWEEN_LEVELS, ".") in listed:
            continue
        if type(inner) is dict and _is_opened(inner, name, level + 1):
            _open(deeper, inner, level + 1, listed, into)
        else:
            into.append((deeper, inner))


def _is_opened(value: Json, name: str, level: int) -> TypeGuard[dict[str, Json]]:
    if not isinstance(value, dict) or not value or level > DEEPEST_FLATTENED:
        return False
    # one look at all names together costs a third of one at each
    return BETWEEN_LEVELS not in name and BETWEEN_LEVELS not in "".join(value)


def shown_path(slot: str) -> str:
    """A flattened field's name as a person writes it: `address__city`."""
    return slot.replace(BETWEEN_LEVELS, "__")


def by_shown_name(record: Mapping[int | str, object], name: str) -> object:
    """The value of an unlisted field by the name that a person writes, flattened or not."""
    if name in record:
        return record[name]
    return next(
        (
            value
            for slot, value in record.items()
            if isinstance(slot, str) and BETWEEN_LEVELS in slot and shown_path(slot) == name
        ),
        None,
    )

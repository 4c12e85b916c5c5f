"""Objects inside records, as fields of their own. Pure.

A flattened field is known by its path, joined with a character that names don't have, so that
`address.city` and a field that is called `address__city` stay apart: the naming of columns decides.
"""

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet

from migrateiq_desktop.engine.naming import BETWEEN_LEVELS
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.nesting import DEEPEST_FLATTENED


def flattened(
    name: str, value: Json, listed: AbstractSet[str] = frozenset()
) -> Iterator[tuple[str, Json]]:
    """The fields of an object at all levels, each by its path, in their order.

    Those at the dotted paths of `listed` are left out: they go elsewhere. An object that is empty,
    too deep, or has a name with the joining character stays a value.
    """
    return _leaves((name,), value, listed)


def _leaves(
    path: tuple[str, ...], value: Json, listed: AbstractSet[str]
) -> Iterator[tuple[str, Json]]:
    if not _is_opened(path, value):
        yield BETWEEN_LEVELS.join(path), value
        return
    for name, inner in value.items():  # type: ignore[attr-defined]  # an object
        deeper = (*path, name)
        if ".".join(deeper) not in listed:
            yield from _leaves(deeper, inner, listed)


def _is_opened(path: tuple[str, ...], value: Json) -> bool:
    if not isinstance(value, dict) or not value or len(path) > DEEPEST_FLATTENED:
        return False
    return all(isinstance(name, str) and BETWEEN_LEVELS not in name for name in (path[-1], *value))


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

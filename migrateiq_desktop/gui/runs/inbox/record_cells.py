"""A record's values one by one: where each stands, as text to edit, and read back. Pure.

An edited text becomes a value of the kind that was there; so `12.50` stays a text in a text field
and a number in a number's.
"""

from dataclasses import dataclass
from decimal import Decimal
from typing import TypeAlias

from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.exact_json import dumps, loads, text_of

Path: TypeAlias = tuple[str, ...]
"""Names of nested objects, the outermost first."""

MOST_CELLS = 1_000
"""Fields of a record that are listed; a larger one is seen whole where it is copied."""


class Missing:
    """Where a record has no such field."""


MISSING = Missing()


@dataclass(frozen=True, slots=True)
class Cell:
    """One value of a record; lists are one value."""

    path: Path
    value: Json

    @property
    def name(self) -> str:
        """Dotted."""
        return ".".join(self.path)


def cells_of(record: Json) -> list[Cell]:
    """The values of a record, objects inside it opened up; of anything else, itself."""
    if not isinstance(record, dict):
        return [Cell((), record)]
    found: list[Cell] = []
    todo: list[tuple[Path, Json]] = [((str(name),), record[name]) for name in reversed(record)]
    while todo and len(found) < MOST_CELLS:
        path, value = todo.pop()
        if isinstance(value, dict) and value:
            todo += [((*path, str(name)), value[name]) for name in reversed(value)]
        else:
            found.append(Cell(path, value))
    return found


def path_of(record: Json, field: str | None) -> Path | None:
    """Where the field of a reason stands in a record, or would stand; None when that is unclear."""
    if field is None or not isinstance(record, dict) or "[" in field:
        return None
    if field in record or "." not in field:
        return (field,)
    path = tuple(field.split("."))
    return path if isinstance(value_at(record, path[:-1]), dict) else None


def value_at(record: Json, path: Path) -> Json:
    """The value there, or `MISSING`."""
    value = record
    for name in path:
        if not isinstance(value, dict) or name not in value:
            return MISSING
        value = value[name]
    return value


def with_value(record: Json, path: Path, value: Json) -> Json:
    """The record with another value there; the record itself stays as it is."""
    if not path:
        return value
    inside = dict(record) if isinstance(record, dict) else {}
    inside[path[0]] = with_value(inside.get(path[0]), path[1:], value)
    return inside


def edit_text(value: Json) -> str:
    """A value as it is edited: texts as they are, unless a field of one line would lose a part."""
    match value:
        case Missing() | None:
            return ""
        case str():
            return value if value.isprintable() else dumps(value)
        case _:
            return text_of(value)


def value_of(text: str, before: Json) -> Json:
    """What an edited text stands for, given the value that was there.

    Raises ValueError where a list or an object was there and the text is no JSON.
    """
    if text == edit_text(before):
        return before
    match before:
        case str() if not before.isprintable() and text.startswith('"'):
            value = loads(text)
        case bool():
            value = {"true": True, "false": False, "": None}.get(text.strip().lower(), text)
        case int() | float() | Decimal() | None | Missing():
            # a text in place of a key that was empty would make a column of texts of all its keys
            value = _number_or_text(text)
        case list() | dict():
            value = loads(text)
        case _:
            value = text
    return value


def _number_or_text(text: str) -> Json:
    if not text.strip():
        return None
    try:
        value = loads(text.strip())
    except ValueError:
        return text
    return value if isinstance(value, int | float | Decimal) else text

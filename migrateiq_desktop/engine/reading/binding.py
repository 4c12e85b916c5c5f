"""Puts the values of one parent's record into the definition of its children's stream. Pure.

A value is text in the place of its placeholder and nothing else: it can't lead to another path, to
another host or into another header.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from urllib.parse import quote, unquote

from migrateiq_desktop.engine.ports import UnreadableRecord
from migrateiq_desktop.engine.record_paths import NOTHING, value_at
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.connector import Stream
from migrateiq_desktop.model.parents import PLACEHOLDER, Parent

_SHOWN = 80
_DOTS = frozenset({".", ".."})


class UnboundError(ValueError):
    """A parent's record lacks what its children are asked for by; the text says what."""


@dataclass(frozen=True, slots=True)
class ParentRecord:
    """What is known of one parent: as much as its children need."""

    values: tuple[Json, ...]
    """In the order of `fields_of` its stream's parent; what the record lacks is None."""

    def named(self, parent: Parent) -> dict[str, Json]:
        """The values by the parent's fields."""
        return dict(zip(fields_of(parent), self.values, strict=True))

    def shown(self, parent: Parent) -> str:
        """Which one it is, for a person: `flights with id 17`."""
        named = self.named(parent)
        told = ", ".join(
            f"{path} {_printable(str(named[path])[:_SHOWN])}"
            for path in dict.fromkeys(parent.params.values())
        )
        return f"{parent.resource} with {told}"


def _printable(text: str) -> str:
    """The text on one line, in its own order: line ends, controls and marks that turn the direction
    of writing as escapes."""
    return "".join(
        one if one.isprintable() else one.encode("unicode_escape").decode() for one in text
    )


def fields_of(parent: Parent) -> tuple[str, ...]:
    """The fields of the parent that are needed, each once."""
    return tuple(dict.fromkeys((*parent.params.values(), *parent.include)))


def parent_record(parent: Parent, record: Json) -> ParentRecord:
    """What the children of a record need of it.

    Raises UnboundError where the record lacks a value that stands in the request.
    """
    if isinstance(record, UnreadableRecord):
        raise UnboundError(f"the record of {parent.resource} can't be read: {record.reason}")
    found = {path: value_at(record, path) for path in fields_of(parent)}
    for placeholder, path in parent.params.items():
        value = found[path]
        missing = f", which {{{placeholder}}} stands for"
        if value is NOTHING or value is None or value == "":
            what = "no" if value is NOTHING else "an empty"
            raise UnboundError(f"the record of {parent.resource} has {what} {path}{missing}")
        if not isinstance(value, str | int | float | Decimal):
            kind = "an object" if isinstance(value, dict) else "a list"
            raise UnboundError(f"{path} of the record of {parent.resource} is {kind}{missing}")
    return ParentRecord(tuple(None if one is NOTHING else one for one in found.values()))


def bound(stream: Stream, parent: Parent, record: ParentRecord) -> Stream:
    """The stream of one parent's children: an ordinary one.

    Raises UnboundError where a value can't stand in its place.
    """
    named = record.named(parent)
    values = {name: named[path] for name, path in parent.params.items()}
    return stream.model_copy(
        update={
            "parent": None,
            "path": _path(stream.path, values),
            "params": {name: _filled(value, values) for name, value in stream.params.items()},
            "headers": {
                name: _header(name, value, values) if isinstance(value, str) else value
                for name, value in stream.headers.items()
            },
            "json_body": _body(stream.json_body, values),
        }
    )


def _path(path: str, values: Mapping[str, Json]) -> str:
    return "/".join(_segment(segment, values) for segment in path.split("/"))


def _segment(segment: str, values: Mapping[str, Json]) -> str:
    try:
        filled = _replaced(segment, {name: quote(as_text(v), "") for name, v in values.items()})
    except UnicodeEncodeError as error:
        raise UnboundError("a value for the path has a broken character") from error
    if filled != segment and unquote(filled.partition("?")[0]) in _DOTS:
        # “..” means the folder above to every server, however it is written
        raise UnboundError(f"{unquote(filled)!r} can't be a part of the path")
    return filled


def _header(name: str, text: str, values: Mapping[str, Json]) -> str:
    filled = _replaced(text, {key: as_text(value) for key, value in values.items()})
    if filled != text and not (filled.isprintable() and filled.isascii()):
        raise UnboundError(f"a value for the header {name} has a character that can't stand there")
    return filled


def _body(value: object, values: Mapping[str, Json]) -> object:
    match value:
        case str():
            return _filled(value, values)
        case Mapping():
            return {name: _body(member, values) for name, member in value.items()}
        case list() | tuple():
            return [_body(member, values) for member in value]
        case _:
            return value


def _filled(value: object, values: Mapping[str, Json]) -> object:
    """With the values in a text; a text that is one placeholder becomes the value itself."""
    if not isinstance(value, str):
        return value
    whole = PLACEHOLDER.fullmatch(value)
    if whole is not None and whole[1] in values:
        own = values[whole[1]]
        return as_text(own) if isinstance(own, Decimal) else own
    return _replaced(value, {name: as_text(one) for name, one in values.items()})


def _replaced(text: str, values: Mapping[str, str]) -> str:
    return PLACEHOLDER.sub(lambda found: values.get(found[1], found[0]), text)


def as_text(value: Json) -> str:
    """A value in an address."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return format(value, "f") if isinstance(value, Decimal) else str(value)

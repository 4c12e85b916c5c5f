"""How rows are written to a file of each kind, and how what a file has is kept. Pure."""

import json
from collections.abc import Iterable, Iterator
from typing import Protocol

from migrateiq_desktop.destinations.texts import text_of
from migrateiq_desktop.model.exact_json import dumps, loads
from migrateiq_desktop.model.schema import FieldType, StreamSchema

from .parts import Row, widened_value

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\N{FULLWIDTH EQUALS SIGN}")
"""Source: OWASP, CSV Injection."""


class FileFormat(Protocol):
    """One kind of file."""

    suffix: str

    def header(self, schema: StreamSchema) -> bytes:
        """What comes before the rows."""
        ...

    def line(self, row: Row, schema: StreamSchema) -> bytes:
        """One row."""
        ...

    def kept(
        self, lines: Iterable[bytes], before: StreamSchema, schema: StreamSchema
    ) -> Iterator[bytes]:
        """What a file has already, under a schema that has grown and widened since."""
        ...

    def remarks(self, name: str) -> list[str]:
        """What a person should know of the rows written."""
        ...


class JsonLines:
    """One JSON object a line; a column of JSON stands as the value that it is."""

    suffix = ".jsonl"

    def header(self, schema: StreamSchema) -> bytes:  # noqa: ARG002  # needs none
        """None."""
        return b""

    def line(self, row: Row, schema: StreamSchema) -> bytes:
        """An object with all columns; null where there is no value."""
        members = [
            f"{dumps(column.name)}:{_json(value, column.type)}"
            for column, value in zip(schema.columns, row, strict=True)
        ]
        return f"{{{','.join(members)}}}\n".encode()

    def kept(
        self, lines: Iterable[bytes], before: StreamSchema, schema: StreamSchema
    ) -> Iterator[bytes]:
        """As it is, unless a column has another type now."""
        wider = {
            column.name: column.type
            for column in schema.columns
            if before.type_of(column.name) not in (None, column.type)
        }
        for line in lines:
            whole = line if line.endswith(b"\n") else line + b"\n"
            yield _widened_line(whole, before, wider) if wider else whole

    def remarks(self, name: str) -> list[str]:  # noqa: ARG002  # nothing is changed
        """None."""
        return []


class Csv:
    """RFC 4180 in UTF-8: null is an empty field, an empty text is a pair of quotes."""

    suffix = ".csv"

    def __init__(self, *, neutralise: bool = True) -> None:
        self._neutralise = neutralise
        self._neutralised = 0

    def header(self, schema: StreamSchema) -> bytes:
        """The columns' names."""
        names = [self._text(column.name) for column in schema.columns]
        self._neutralised = 0
        return (",".join(names) + "\r\n").encode()

    def line(self, row: Row, schema: StreamSchema) -> bytes:
        """One record."""
        cells = [
            "" if value is None else self._cell(value, column.type)
            for value, column in zip(row, schema.columns, strict=True)
        ]
        return (",".join(cells) + "\r\n").encode()

    def kept(
        self, lines: Iterable[bytes], before: StreamSchema, schema: StreamSchema
    ) -> Iterator[bytes]:
        """The records with empty fields for new columns: widened values have the same text."""
        more = b"," * (len(schema.columns) - len(before.columns))
        for number, record in enumerate(_records(lines)):
            if number > 0:
                yield record.rstrip(b"\r\n") + more + b"\r\n"

    def remarks(self, name: str) -> list[str]:
        """How many texts were changed so that they harm nobody."""
        if not self._neutralised:
            return []
        said = (
            f"{self._neutralised:,} texts in {name} begin with an apostrophe now, because a"
            " spreadsheet would take them for formulas."
        )
        return [said]

    def _cell(self, value: object, kind: FieldType) -> str:
        text = text_of(value)
        return self._text(text) if kind in (FieldType.TEXT, FieldType.JSON) else text

    def _text(self, text: str) -> str:
        if self._neutralise and text.startswith(_FORMULA):
            self._neutralised += 1
            text = f"'{text}"
        if not text or any(mark in text for mark in ',"\r\n') or text != text.strip():
            return '"' + text.replace('"', '""') + '"'
        return text


def _records(lines: Iterable[bytes]) -> Iterator[bytes]:
    """Lines joined to records: a line break between quotes is part of a value."""
    record, quotes = b"", 0
    for line in lines:
        record += line
        quotes += line.count(b'"')
        if quotes % 2 == 0:
            yield record
            record, quotes = b"", 0
    if record:
        yield record


def _json(value: object, kind: FieldType) -> str:
    if value is None:
        return "null"
    if kind is FieldType.JSON and isinstance(value, str):
        return value.replace("\n", " ")
    if isinstance(value, (bool, int, float)):
        return json.dumps(value, allow_nan=False)
    return text_of(value) if kind is FieldType.DECIMAL else dumps(text_of(value))


def _widened_line(line: bytes, before: StreamSchema, wider: dict[str, FieldType]) -> bytes:
    found = loads(line)
    if not isinstance(found, dict):
        return line
    members = []
    for name, value in found.items():
        old, new = before.type_of(name), wider.get(name)
        if value is None or new is None:
            text = dumps(value)
        elif old is FieldType.JSON:
            text = dumps(dumps(value))
        else:
            text = _json(widened_value(value, new), new)
        members.append(f"{dumps(name)}:{text}")
    return f"{{{','.join(members)}}}\n".encode()

"""Rows as the text that COPY takes. Pure.

Source: postgresql.org/docs, COPY, Text Format: tabs between values, a backslash before what is
special, and backslash-N for null.
"""

from collections.abc import Callable, Sequence
from datetime import date, datetime

from migrateiq_desktop.model.errors import DestinationError
from migrateiq_desktop.model.exact_json import moment_text
from migrateiq_desktop.model.schema import Column, FieldType, StreamSchema

_NULL = "\\N"
_SPECIAL = str.maketrans({"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"})


def copy_text(rows: Sequence[tuple[object, ...]], schema: StreamSchema) -> bytes:
    """One line a row. Raises DestinationError for a text with a NUL character."""
    columns = [
        _texts(values, column)
        for values, column in zip(zip(*rows, strict=True), schema.columns, strict=True)
    ]
    lines = map("\t".join, zip(*columns, strict=True))
    return ("\n".join(lines) + "\n").encode()


def _texts(values: Sequence[object], column: Column) -> list[str]:
    if column.type in (FieldType.TEXT, FieldType.JSON):
        return _escaped([None if value is None else str(value) for value in values], column)
    write = _WRITERS[column.type]
    return [_NULL if value is None else write(value) for value in values]


def _escaped(values: Sequence[str | None], column: Column) -> list[str]:
    everything = "".join([value for value in values if value is not None])
    if "\0" in everything:
        raise DestinationError(
            f"A text in {column.name} holds a NUL character, which PostgreSQL can't keep",
            cause="the character U+0000 came in a record",
            next_step="Leave the field out, or replace the character in the mapping.",
        )
    if any(character in everything for character in "\\\t\n\r"):
        return [_NULL if value is None else value.translate(_SPECIAL) for value in values]
    return [_NULL if value is None else value for value in values]


def _bool(value: object) -> str:
    return "t" if value else "f"


def _day(value: object) -> str:
    if not isinstance(value, date):
        raise TypeError(f"{type(value).__name__} in a date column")
    return value.isoformat()


def _moment(value: object) -> str:
    """The same for a column of text: it reads back as the moment."""
    if not isinstance(value, datetime):
        raise TypeError(f"{type(value).__name__} in a datetime column")
    return moment_text(value)


_WRITERS: dict[FieldType, Callable[[object], str]] = {
    FieldType.INT: str,
    FieldType.FLOAT: repr,
    FieldType.DECIMAL: str,
    FieldType.BOOL: _bool,
    FieldType.DATE: _day,
    FieldType.DATETIME: _moment,
}

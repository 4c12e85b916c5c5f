"""Rows as the text that INSERT takes. Pure.

Source: dev.mysql.com/doc, 11.1.1 String Literals. The session has no NO_BACKSLASH_ESCAPES and
speaks utf8mb4, so that a quote and a backslash are all that has to be escaped.
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime
from decimal import Decimal

from migrateiq_desktop.destinations.decimals import decimal_text
from migrateiq_desktop.engine.ports import ColumnRows, Moments
from migrateiq_desktop.model.exact_json import moment_text
from migrateiq_desktop.model.schema import Column, FieldType, StreamSchema

from .mysql_types import type_of_declared
from .transactions import Rows

_NULL = "NULL"
_SPECIAL = str.maketrans({"\\": "\\\\", "'": "\\'", "\0": "\\0"})


def row_texts(rows: Rows, schema: StreamSchema, declared: Sequence[str]) -> Iterator[str]:
    """Each row as a list in parentheses; `declared` are the types of the columns they go to."""
    parts = rows.parts if isinstance(rows, ColumnRows) else [list(zip(*rows, strict=True))]
    for part in parts:
        columns = [
            _texts(values, column, to)
            for values, column, to in zip(part, schema.columns, declared, strict=True)
        ]
        for row in map(",".join, zip(*columns, strict=True)):
            yield f"({row})"


def statements(head: str, rows: Iterator[str], tail: str, most_bytes: int) -> Iterator[bytes]:
    """INSERT statements of at most so many bytes, unless a single row has more."""
    start, end = head.encode(), tail.encode()
    piece: list[bytes] = []
    size = 0
    for row in rows:
        raw = row.encode()
        if piece and size + len(raw) > most_bytes:
            yield start + b",".join(piece) + end
            piece, size = [], 0
        piece.append(raw)
        size += len(raw) + 1
    if piece:
        yield start + b",".join(piece) + end


def _texts(values: Sequence[object], column: Column, declared: str) -> list[str]:
    if column.type in (FieldType.TEXT, FieldType.JSON):
        return _escaped([None if value is None else str(value) for value in values])
    if column.type is FieldType.DATETIME:
        return _moments(values, as_text=type_of_declared(declared) is FieldType.TEXT)
    write = _WRITERS[column.type]
    return [_NULL if value is None else write(value) for value in values]


def _escaped(values: Sequence[str | None]) -> list[str]:
    everything = "".join([value for value in values if value is not None])
    if any(character in everything for character in "\\'\0"):
        return [_NULL if value is None else f"'{value.translate(_SPECIAL)}'" for value in values]
    return [_NULL if value is None else f"'{value}'" for value in values]


def _moments(values: Sequence[object], *, as_text: bool) -> list[str]:
    """A datetime of MySQL's has no zone: its column's comment has it."""
    if isinstance(values, Moments):
        values = values.texts
    if as_text:
        return [_NULL if value is None else f"'{_moment(value)}'" for value in values]
    return [_NULL if value is None else f"'{_moment(value).removesuffix('Z')}'" for value in values]


def _moment(value: object) -> str:
    if isinstance(value, str):
        return value
    if not isinstance(value, datetime):
        raise TypeError(f"{type(value).__name__} in a datetime column")
    return moment_text(value)


def _bool(value: object) -> str:
    return "1" if value else "0"


def _day(value: object) -> str:
    if not isinstance(value, date):
        raise TypeError(f"{type(value).__name__} in a date column")
    return f"'{value.isoformat()}'"


def _decimal(value: object) -> str:
    if not isinstance(value, Decimal):
        raise TypeError(f"{type(value).__name__} in a decimal column")
    return f"'{decimal_text(value)}'"


def _float(value: object) -> str:
    text = repr(value)
    # without an exponent it would be read as a decimal first
    return text if "e" in text else f"{text}e0"


_WRITERS: dict[FieldType, Callable[[object], str]] = {
    FieldType.INT: str,
    FieldType.FLOAT: _float,
    FieldType.DECIMAL: _decimal,
    FieldType.BOOL: _bool,
    FieldType.DATE: _day,
}

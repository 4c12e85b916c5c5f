"""Rows of a batch as a part file, and back, exactly. Pure.

A part is JSON Lines: a row is a list; what JSON has no type for is text, read back by the column.
"""

import json
from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime
from decimal import Decimal

from migrateiq_desktop.destinations.texts import text_of
from migrateiq_desktop.model.exact_json import number_text
from migrateiq_desktop.model.schema import FieldType, StreamSchema

Row = tuple[object, ...]


def part_lines(rows: Sequence[Row], schema: StreamSchema) -> Iterator[bytes]:
    """The lines of a part."""
    writers = [_WRITE.get(column.type) for column in schema.columns]
    for row in rows:
        values = [
            value if value is None or write is None else write(value)
            for value, write in zip(row, writers, strict=True)
        ]
        yield json.dumps(values, allow_nan=False, separators=(",", ":")).encode() + b"\n"


def rows_of_part(lines: Iterator[bytes], schema: StreamSchema) -> Iterator[Row]:
    """The rows again."""
    readers = [_READ.get(column.type) for column in schema.columns]
    for line in lines:
        values = json.loads(line)
        yield tuple(
            value if value is None or read is None else read(value)
            for value, read in zip(values, readers, strict=True)
        )


def widened_value(value: object, to: FieldType) -> object:
    """A value as a wider column keeps it."""
    if value is None:
        return None
    match to:
        case FieldType.TEXT | FieldType.JSON:
            return text_of(value)
        case FieldType.FLOAT if isinstance(value, int):
            return float(value)
        case FieldType.DECIMAL if isinstance(value, (int, float)):
            return Decimal(number_text(value) if isinstance(value, float) else value)
        case _:
            return value


def _moment(text: object) -> datetime:
    return datetime.fromisoformat(str(text))


_WRITE: dict[FieldType, Callable[[object], object]] = {
    FieldType.DECIMAL: text_of,
    FieldType.DATE: text_of,
    FieldType.DATETIME: text_of,
}
_READ: dict[FieldType, Callable[[object], object]] = {
    FieldType.DECIMAL: lambda text: Decimal(str(text)),
    FieldType.DATE: lambda text: date.fromisoformat(str(text)),
    FieldType.DATETIME: _moment,
}

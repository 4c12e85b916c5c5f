"""Rows as the CSV that COPY takes. Pure.

Source: postgresql.org/docs, COPY, CSV Format. A row is written as a JSON list, which an encoder in
C does at once for all: a text between quotes, a backslash before quotes and backslashes. What JSON
escapes besides, control characters, CSV takes as they are.
"""

from collections.abc import Sequence

import msgspec

from migrateiq_desktop.engine.ports import ColumnRows, Moments
from migrateiq_desktop.model.errors import DestinationError
from migrateiq_desktop.model.schema import StreamSchema

OPTIONS = "FORMAT csv, NULL 'null', QUOTE '\"', ESCAPE '\\'"
"""Of the COPY that takes it."""
_ENCODER = msgspec.json.Encoder()
_NUL = b"\\u0000"
_ESCAPED = {
    b"\\n": b"\n",
    b"\\r": b"\r",
    b"\\t": b"\t",
    b"\\b": b"\b",
    b"\\f": b"\f",
} | {b"\\u%04x" % code: bytes([code]) for code in range(1, 0x20)}
_BACKSLASH = b"\\\\"
_MEANWHILE = b"\0"
"""Stands for a backslash: JSON text has no such byte."""


def copy_text(rows: ColumnRows, schema: StreamSchema) -> bytes:
    """One line a row. Raises DestinationError for a text with a NUL character."""
    return b"".join(_lines(columns, schema) for columns in rows.parts)


def _lines(columns: Sequence[Sequence[object]], schema: StreamSchema) -> bytes:
    plain = [values.texts if isinstance(values, Moments) else values for values in columns]
    lists = _ENCODER.encode_lines(list(zip(*plain, strict=True)))
    # no line break of a text is one here
    lines = lists[1:-2].replace(b"]\n[", b"\n") + b"\n"
    return _with_control_characters(lines, columns, schema) if b"\\" in lines else lines


def _with_control_characters(
    lines: bytes, columns: Sequence[Sequence[object]], schema: StreamSchema
) -> bytes:
    lines = lines.replace(_BACKSLASH, _MEANWHILE)
    if _NUL in lines:
        raise _nul_in(columns, schema)
    some = list(_ESCAPED) if b"\\u" in lines else list(_ESCAPED)[:5]
    for escaped in some:
        lines = lines.replace(escaped, _ESCAPED[escaped])
    return lines.replace(_MEANWHILE, _BACKSLASH)


def _nul_in(columns: Sequence[Sequence[object]], schema: StreamSchema) -> DestinationError:
    names = [
        column.name
        for column, values in zip(schema.columns, columns, strict=True)
        if any(isinstance(value, str) and "\0" in value for value in values)
    ]
    return DestinationError(
        f"A text in {names[0]} holds a NUL character, which PostgreSQL can't keep",
        cause="the character U+0000 came in a record",
        next_step="Leave the field out, or replace the character in the mapping.",
    )

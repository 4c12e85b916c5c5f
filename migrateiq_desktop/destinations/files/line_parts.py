"""Rows of a batch as a part of ready JSON lines, made by an encoder in C, and such lines as a wider
table has them. Pure.

The first line is the schema of the part, every other one a row: an object with all columns in their
order, null where there is no value. No line break stands within a line.
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache
from itertools import islice
from pathlib import Path
from typing import BinaryIO, cast

import msgspec
from pydantic import ValidationError

from migrateiq_desktop.engine.ports import ColumnRows, Moments
from migrateiq_desktop.model.errors import DestinationError
from migrateiq_desktop.model.exact_json import dumps, text_of
from migrateiq_desktop.model.schema import FieldType, StreamSchema

from .manifest import Part
from .widening import widened_value

AT_ONCE = 1024 * 1024
"""Bytes that are copied at once."""
LINES_AT_ONCE = 1000
"""Lines that are read again at once."""
LEAST_PLAIN, MOST_PLAIN = 1e-3, 1e15
"""Floats between them have no exponent, whoever writes them."""


def _plain(value: object) -> str:
    """What has a type of its own but is a text, such as the text of a record nobody can read."""
    if isinstance(value, str):
        return str(value)
    raise TypeError(f"{type(value).__name__} stands in a column of another type")


ENCODER = msgspec.json.Encoder(enc_hook=_plain)
"""Of values as `json_values` gives them."""
_RECORDS = msgspec.json.Decoder(dict[str, msgspec.Raw])
_TEXT = msgspec.json.Decoder(str)
_NULL = b"null"
_AS_IT_IS = (FieldType.INT, FieldType.BOOL, FieldType.TEXT)


def write_line_part(
    file: BinaryIO, rows: Sequence[tuple[object, ...]], schema: StreamSchema
) -> None:
    """A batch's rows."""
    file.write(schema.model_dump_json().encode() + b"\n")
    names = tuple(column.name for column in schema.columns)
    for part in ColumnRows.of(rows).parts:
        ready = [
            json_values(values, column.type)
            for values, column in zip(part, schema.columns, strict=True)
        ]
        file.write(ENCODER.encode_lines(_objects(names, ready)))


def copy_line_part(folder: Path, part: Part, schema: StreamSchema, file: BinaryIO) -> None:
    """A part's rows as lines of a file with such a schema, which holds the part's own.

    Raises DestinationError when the part isn't what was written."""
    path = folder / part.name
    try:
        with path.open("rb") as lines:
            own = StreamSchema.model_validate_json(lines.readline())
            copied = sum(_written(file, piece) for piece in _pieces(lines, own, schema))
    except (FileNotFoundError, ValidationError, ValueError, msgspec.MsgspecError) as error:
        raise changed_part(path, str(error)) from error
    if copied != part.rows:
        raise changed_part(path, f"{part.rows:,} rows were written, {copied:,} are there")


def json_values(values: Sequence[object], kind: FieldType) -> Sequence[object]:
    """A column's values as an encoder takes them: what it writes is what `text_of` gives."""
    if kind in _AS_IT_IS:
        return values
    if isinstance(values, Moments):
        return values.texts
    if kind is FieldType.FLOAT:
        return _floats(cast("Sequence[float | None]", values))
    make = _MAKE[kind]
    return [None if value is None else make(value) for value in values]


def _floats(values: Sequence[float | None]) -> Sequence[object]:
    sizes = [abs(value) for value in values if value]
    if not sizes or (min(sizes) >= LEAST_PLAIN and max(sizes) < MOST_PLAIN):
        return values
    return [None if value is None else msgspec.Raw(text_of(value)) for value in values]


def _objects(names: tuple[str, ...], columns: Sequence[Sequence[object]]) -> list[object]:
    make = _maker(names)
    if make is None:
        return [dict(zip(names, row, strict=True)) for row in zip(*columns, strict=True)]
    return list(map(make, *columns))


@lru_cache(maxsize=64)
def _maker(names: tuple[str, ...]) -> Callable[..., object] | None:
    """Makes an object of a row's values. None for names that no struct can have."""
    slots = [f"f{number}" for number in range(len(names))]
    try:
        return msgspec.defstruct(
            "Row",
            [(slot, object) for slot in slots],
            rename=dict(zip(slots, names, strict=True)),
            gc=False,
        )
    except (ValueError, UnicodeEncodeError):
        return None


def _written(file: BinaryIO, piece: bytes) -> int:
    """How many lines were written."""
    file.write(piece)
    return piece.count(b"\n")


def _pieces(lines: BinaryIO, own: StreamSchema, schema: StreamSchema) -> Iterator[bytes]:
    here = [(column.name, column.type) for column in own.columns]
    there = [(column.name, column.type) for column in schema.columns]
    if here != there[: len(here)]:
        yield from _made_again(lines, own, schema)
    elif here == there:
        while piece := lines.read(AT_ONCE):
            yield piece
    else:
        nulls = "".join(f",{dumps(name)}:null" for name, _ in there[len(here) :])
        end = f"{nulls}}}\n".encode()
        while some := list(islice(lines, LINES_AT_ONCE)):
            yield b"".join(some).replace(b"}\n", end)


def _made_again(lines: BinaryIO, own: StreamSchema, schema: StreamSchema) -> Iterator[bytes]:
    kinds = {column.name: column.type for column in own.columns}
    names = tuple(column.name for column in schema.columns)
    while some := list(islice(lines, LINES_AT_ONCE)):
        rows = [_RECORDS.decode(line) for line in some]
        columns: list[Sequence[object]] = []
        for column in schema.columns:
            kind = kinds.get(column.name)
            if kind is None:
                columns.append([None] * len(rows))
            else:
                found = [row[column.name] for row in rows]
                columns.append(found if kind is column.type else _wider(found, kind, column.type))
        yield ENCODER.encode_lines(_objects(names, columns))


def _wider(found: Sequence[msgspec.Raw], kind: FieldType, to: FieldType) -> Sequence[object]:
    read = _READ[kind]
    texts = map(bytes, found)
    values = [None if text == _NULL else widened_value(read(text), to) for text in texts]
    return json_values(values, to)


def changed_part(path: Path, details: str) -> DestinationError:
    """What is raised when a part isn't what was written."""
    return DestinationError(
        f"{path} can't be read",
        cause="what was loaded so far was changed by another program",
        next_step="Start the sync anew. The file of the table is as it was before.",
        details=details,
    )


def _json(value: object) -> msgspec.Raw:
    # white space between its members, as no text in JSON holds a line break
    return msgspec.Raw(text_of(value).replace("\n", " "))


def _number(value: object) -> msgspec.Raw:
    return msgspec.Raw(text_of(value))


_MAKE: dict[FieldType, Callable[[object], object]] = {
    FieldType.DECIMAL: _number,
    FieldType.DATE: text_of,
    FieldType.DATETIME: text_of,
    FieldType.JSON: _json,
}
_READ: dict[FieldType, Callable[[bytes], object]] = {
    FieldType.INT: int,
    FieldType.FLOAT: float,
    FieldType.DECIMAL: lambda text: Decimal(text.decode()),
    FieldType.BOOL: lambda text: text == b"true",
    FieldType.DATE: lambda text: date.fromisoformat(_TEXT.decode(text)),
    FieldType.DATETIME: lambda text: datetime.fromisoformat(_TEXT.decode(text)),
    FieldType.TEXT: _TEXT.decode,
    FieldType.JSON: bytes.decode,
}

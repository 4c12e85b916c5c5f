"""Rows of a batch as a part of ready CSV records, and such records as a wider table has them. Pure.

The first line tells the part's columns and its size; the rest is what the file will hold, as long
as its columns stay the same.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from pathlib import Path
from typing import BinaryIO

from pydantic import ValidationError

from migrateiq_desktop.engine.ports import ColumnRows
from migrateiq_desktop.model.base import Model
from migrateiq_desktop.model.exact_json import text_of
from migrateiq_desktop.model.schema import Column, FieldType, StreamSchema

from .csv_cells import Cells, HiddenInTextError, records_of
from .line_parts import AT_ONCE, changed_part, json_values
from .manifest import Part
from .widening import widened_value

END = b"\r\n"
NULL_ALONE = b'""'
"""Null in the only column of a file. Python's reader, pandas and Arrow skip an empty line, and with
it the record; DuckDB and spreadsheets read both alike. In parts it is empty: columns may come."""
TEXTS = (FieldType.TEXT, FieldType.JSON)
_NUMBERS = (FieldType.FLOAT, FieldType.DECIMAL)
_READ = {FieldType.INT: int, FieldType.FLOAT: float, FieldType.DECIMAL: Decimal}
_FIELD = re.compile(rb'("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n)')


class _Head(Model):
    """What a part says of itself."""

    table_schema: StreamSchema
    rows: int
    size: int
    """Bytes of the records."""
    formulas: int
    """Texts that a spreadsheet would take for formulas."""


def write_csv_part(
    file: BinaryIO, rows: Sequence[tuple[object, ...]], schema: StreamSchema, cells: Cells
) -> None:
    """A batch's rows."""
    before = cells.formulas
    records = [_records(part, schema.columns, cells) for part in ColumnRows.of(rows).parts]
    head = _Head(
        table_schema=schema,
        rows=len(rows),
        size=sum(map(len, records)),
        formulas=cells.formulas - before,
    )
    file.write(head.model_dump_json().encode() + b"\n")
    file.writelines(records)


def copy_csv_part(folder: Path, part: Part, schema: StreamSchema, file: BinaryIO) -> int:
    """A part's rows as records of a file with such a schema, which holds the part's own. Gives how
    many formulas are in it.

    Raises DestinationError when the part isn't what was written.
    """
    path = folder / part.name
    try:
        with path.open("rb") as lines:
            head = _Head.model_validate_json(lines.readline())
            size = path.stat().st_size - lines.tell()
            if (head.rows, head.size) != (part.rows, size):
                raise changed_part(path, f"{head.size:,} bytes were written, {size:,} are there")
            pieces = _pieces(lines, head.table_schema, schema)
            file.writelines(_seen_by_all(pieces) if len(schema.columns) == 1 else pieces)
    except (FileNotFoundError, ValidationError, ValueError) as error:
        raise changed_part(path, str(error)) from error
    return head.formulas


def whole_records(lines: Iterable[bytes]) -> Iterator[bytes]:
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


def _records(part: Sequence[Sequence[object]], columns: Sequence[Column], cells: Cells) -> bytes:
    before = cells.formulas
    ready: list[Sequence[object]] = []
    hides = False
    try:
        for values, column in zip(part, columns, strict=True):
            if column.type in TEXTS:
                texts, hidden = cells.hidden(values)
                ready.append(texts)
                hides = hides or hidden
            else:
                ready.append(json_values(values, column.type))
    except HiddenInTextError:
        cells.formulas = before
        return _one_by_one(part, columns, cells)
    return records_of(ready, hides=hides)


def _one_by_one(part: Sequence[Sequence[object]], columns: Sequence[Column], cells: Cells) -> bytes:
    """The same value by value, whatever characters there are."""
    fields = [
        [_field(value, column.type, cells) for value in values]
        for values, column in zip(part, columns, strict=True)
    ]
    return "".join(f"{','.join(row)}\r\n" for row in zip(*fields, strict=True)).encode()


def _field(value: object, kind: FieldType, cells: Cells) -> str:
    if value is None:
        return ""
    return cells.field(str(value)) if kind in TEXTS else text_of(value)


def _pieces(lines: BinaryIO, own: StreamSchema, schema: StreamSchema) -> Iterator[bytes]:
    here = [(column.name, column.type) for column in own.columns]
    there = [(column.name, column.type) for column in schema.columns]
    if here == there and len(there) == 1:
        yield from whole_records(lines)
    elif here == there:
        while piece := lines.read(AT_ONCE):
            yield piece
    elif here == there[: len(here)]:
        more = b"," * (len(there) - len(here)) + END
        for record in whole_records(lines):
            yield record.removesuffix(END) + more
    else:
        yield from _made_again(lines, own, schema)


def _seen_by_all(records: Iterable[bytes]) -> Iterator[bytes]:
    for record in records:
        yield NULL_ALONE + END if record == END else record


def _made_again(lines: BinaryIO, own: StreamSchema, schema: StreamSchema) -> Iterator[bytes]:
    at = {column.name: number for number, column in enumerate(own.columns)}
    for record in whole_records(lines):
        fields = [match[1] for match in _FIELD.finditer(record)]
        yield (
            b",".join(
                _wider(fields[at[column.name]], own.columns[at[column.name]].type, column.type)
                if column.name in at
                else b""
                for column in schema.columns
            )
            + END
        )


def _wider(field: bytes, kind: FieldType, to: FieldType) -> bytes:
    """A text has the text of the value that became one: only numbers may be written anew."""
    if kind is to or not field or to not in _NUMBERS:
        return field
    return text_of(widened_value(_READ[kind](field.decode()), to)).encode()

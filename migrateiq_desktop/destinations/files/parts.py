"""Rows of a batch as a part file, and back, exactly: an Arrow file, column by column.

What Arrow has no exact type for is text: decimals of any length, and moments of both kinds in one
column.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import BinaryIO

import pyarrow as pa

from migrateiq_desktop.engine.ports import ColumnRows, Moments, SeenKey
from migrateiq_desktop.model.errors import DestinationError
from migrateiq_desktop.model.exact_json import text_of
from migrateiq_desktop.model.schema import FieldType, StreamSchema

Row = tuple[object, ...]
Columns = list[Sequence[object]]

NAIVE = pa.timestamp("us")
ZONED = pa.timestamp("us", tz="UTC")
ROWS_AT_ONCE = 16_384
"""Of a part, in memory."""

_NATURAL: dict[FieldType, pa.DataType] = {
    FieldType.INT: pa.int64(),
    FieldType.FLOAT: pa.float64(),
    FieldType.BOOL: pa.bool_(),
    FieldType.DATE: pa.date32(),
    FieldType.TEXT: pa.string(),
    FieldType.JSON: pa.string(),
}
_COLUMNS = b"migrateiq.columns"
_SEEN = pa.schema([("key", pa.binary()), ("note", pa.string())])
# little time for half the bytes
_OPTIONS = pa.ipc.IpcWriteOptions(compression="lz4")


def write_part(file: BinaryIO, rows: Sequence[Row], schema: StreamSchema) -> None:
    """A batch's rows."""
    columns = ColumnRows.of(rows)
    arrays = [
        _array(columns.column(number) if len(rows) else (), column.type)
        for number, column in enumerate(schema.columns)
    ]
    # columns are told apart by their place: two may differ only in what Arrow takes for the same
    table = pa.Table.from_arrays(
        arrays,
        names=[str(number) for number in range(len(arrays))],
        metadata={_COLUMNS: schema.model_dump_json()},
    )
    with pa.ipc.new_file(file, table.schema, options=_OPTIONS) as writer:
        writer.write_table(table, max_chunksize=ROWS_AT_ONCE)


class ArrowParts:
    """Of a `FileFormat`: its parts are Arrow files."""

    part_suffix = ".arrow"

    def write_part(self, file: BinaryIO, rows: Sequence[Row], schema: StreamSchema) -> None:
        """A batch's rows."""
        write_part(file, rows, schema)


def write_seen(file: BinaryIO, seen: Sequence[SeenKey]) -> None:
    """What a batch's records leave to be remembered."""
    table = pa.table([[key for key, _ in seen], [note for _, note in seen]], schema=_SEEN)
    with pa.ipc.new_file(file, _SEEN, options=_OPTIONS) as writer:
        writer.write_table(table, max_chunksize=ROWS_AT_ONCE)


def pieces_of_part(path: Path) -> Iterator[pa.RecordBatch]:
    """A part's rows, piece by piece. Raises DestinationError when it isn't what was written."""
    with _reading(path) as reader:
        for number in range(reader.num_record_batches):
            yield reader.get_batch(number)


def schema_of_part(path: Path) -> tuple[StreamSchema, pa.Schema]:
    """A part's columns, and how each is kept."""
    with _reading(path) as reader:
        return StreamSchema.model_validate_json(reader.schema.metadata[_COLUMNS]), reader.schema


def seen_in(path: Path) -> Iterator[SeenKey]:
    """What a batch left to be remembered."""
    for piece in pieces_of_part(path):
        keys, notes = (column.to_pylist() for column in piece.columns)
        yield from zip(keys, notes, strict=True)


@contextmanager
def _reading(path: Path) -> Iterator[pa.ipc.RecordBatchFileReader]:
    try:
        with pa.OSFile(str(path)) as file, pa.ipc.open_file(file) as reader:
            yield reader
    except (pa.ArrowInvalid, FileNotFoundError) as error:
        raise DestinationError(
            f"{path} can't be read",
            cause="what was loaded so far was changed by another program",
            next_step="Start the sync anew. The file of the table is as it was before.",
            details=str(error),
        ) from error


def values_of(array: pa.Array, kind: FieldType) -> Sequence[object]:
    """A part's column as the values that were loaded."""
    values: Sequence[object] = array.to_pylist()
    if not pa.types.is_string(array.type) or kind in (FieldType.TEXT, FieldType.JSON):
        return values
    read: Callable[[str], object] = Decimal if kind is FieldType.DECIMAL else _moment
    return [None if value is None else read(str(value)) for value in values]


def _array(values: Sequence[object], kind: FieldType) -> pa.Array:
    natural = _NATURAL.get(kind)
    if natural is not None:
        return pa.array(values, natural)
    return _texts(values) if kind is FieldType.DECIMAL else _moments(values)


def _texts(values: Sequence[object]) -> pa.Array:
    return pa.array([None if value is None else text_of(value) for value in values], pa.string())


def _moments(values: Sequence[object]) -> pa.Array:
    if isinstance(values, Moments):
        if values.zoned is None:
            return pa.nulls(len(values))
        return pa.array(values.texts, pa.string()).cast(ZONED if values.zoned else NAIVE)
    zoned = {value.tzinfo is not None for value in values if isinstance(value, datetime)}
    if not zoned:
        return pa.nulls(len(values))
    return _texts(values) if len(zoned) > 1 else pa.array(values, ZONED if True in zoned else NAIVE)


def _moment(text: str) -> date:
    return datetime.fromisoformat(text)

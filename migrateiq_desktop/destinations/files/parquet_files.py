"""Parquet: the parts of a stream as row groups of one file, a few at a time in memory."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

import pyarrow as pa
import pyarrow.parquet as pq

from migrateiq_desktop.model.errors import DestinationError
from migrateiq_desktop.model.schema import FieldType, StreamSchema

from .assembly import Assembly, Before
from .former import Cut
from .parquet_types import ColumnNeeds, brought_into
from .parts import ArrowParts, pieces_of_part, schema_of_part

ROWS_IN_GROUP = 122_880
"""As DuckDB writes them: enough to be read fast, few enough to be held in memory."""
BYTES_IN_GROUP = 64 * 2**20
COMPRESSION = "zstd"

_Piece = tuple[pa.RecordBatch, StreamSchema]


class Parquet(ArrowParts):
    """Implements `FileFormat`."""

    suffix = ".parquet"
    rewrites = False

    def refusals(self) -> None:
        """None: text holds what has no type of its own."""
        return

    def types_in(self, path: Path) -> tuple[str, ...]:
        """As Arrow names them."""
        with pq.ParquetFile(path) as file:
            return tuple(str(column.type) for column in file.schema_arrow)

    def can_cut(self, cut: Cut) -> bool:
        """Whether the former columns come first and are as they were."""
        former = [
            (column.name, kept)
            for column, kept in zip(cut.known.file_schema.columns, cut.former.types, strict=False)
        ]
        with pq.ParquetFile(cut.path) as file:
            there = [(column.name, str(column.type)) for column in file.schema_arrow]
            enough = file.metadata.num_rows >= cut.known.file_rows
        return enough and bool(former) and there[: len(cut.former.types)] == former

    def cut(self, file: BinaryIO, cut: Cut) -> None:
        """The former rows, which come first."""
        with pq.ParquetFile(cut.path) as there:
            columns = list(there.schema_arrow)[: len(cut.former.types)]
            schema, left = pa.schema(columns), cut.known.file_rows
            with pq.ParquetWriter(file, schema, compression=COMPRESSION) as writer:
                for piece in there.iter_batches(ROWS_IN_GROUP, columns=schema.names):
                    some = piece.slice(0, left)
                    left -= len(some)
                    if len(some):
                        writer.write_table(pa.Table.from_batches([some], schema), ROWS_IN_GROUP)

    def write(self, file: BinaryIO, assembly: Assembly) -> None:
        """All row groups, those of the file that is there first."""
        types = _types_of(assembly)
        schema = pa.schema(
            [(column.name, types[column.name]) for column in assembly.schema.columns]
        )
        with pq.ParquetWriter(file, schema, compression=COMPRESSION) as writer:
            group: list[pa.RecordBatch] = []
            for piece, own in _pieces(assembly):
                group.append(_fitted(piece, own, assembly.schema, schema))
                rows, size = sum(map(len, group)), sum(one.nbytes for one in group)
                if rows >= ROWS_IN_GROUP or size >= BYTES_IN_GROUP:
                    writer.write_table(pa.Table.from_batches(group), ROWS_IN_GROUP)
                    group = []
            if group:
                writer.write_table(pa.Table.from_batches(group), ROWS_IN_GROUP)


def _pieces(assembly: Assembly) -> Iterator[_Piece]:
    """Everything that goes into the file, with the columns that it has."""
    if assembly.before is not None:
        with _reading(assembly.before) as old:
            for piece in old.iter_batches():
                yield piece, assembly.before.file_schema
    for part in assembly.parts:
        own, _ = schema_of_part(assembly.folder / part.name)
        for piece in pieces_of_part(assembly.folder / part.name):
            yield piece, own


def _types_of(assembly: Assembly) -> dict[str, pa.DataType]:
    """The type of each column that holds all that goes into it."""
    needs = {column.name: ColumnNeeds(column.type) for column in assembly.schema.columns}
    if assembly.before is not None:
        with _reading(assembly.before) as old:
            _add_types(needs, assembly.before.file_schema, old.schema_arrow)
    for part in assembly.parts:
        _add_types(needs, *schema_of_part(assembly.folder / part.name))
    if any(need.must_see for need in needs.values()):
        for piece, own in _pieces(assembly):
            for number, column in enumerate(own.columns):
                if needs[column.name].must_see:
                    needs[column.name].add_values(piece.column(number), column.type)
    return {name: need.type for name, need in needs.items()}


def _add_types(needs: dict[str, ColumnNeeds], own: StreamSchema, there: pa.Schema) -> None:
    for column, kept in zip(own.columns, there, strict=True):
        if column.type is FieldType.DATETIME:
            needs[column.name].add_type(kept.type)


def _fitted(
    piece: pa.RecordBatch, own: StreamSchema, wide: StreamSchema, schema: pa.Schema
) -> pa.RecordBatch:
    at = {column.name: number for number, column in enumerate(own.columns)}
    arrays = [
        brought_into(
            to.type, piece.column(at[column.name]), own.columns[at[column.name]].type, column.type
        )
        if column.name in at
        else pa.nulls(piece.num_rows, to.type)
        for column, to in zip(wide.columns, schema, strict=True)
    ]
    return pa.RecordBatch.from_arrays(arrays, schema=schema)


@contextmanager
def _reading(before: Before) -> Iterator[pq.ParquetFile]:
    """The file that is there. Raises DestinationError when another program has changed it."""
    try:
        with pq.ParquetFile(before.path) as old:
            names = [column.name for column in before.file_schema.columns]
            if old.schema_arrow.names != names:
                raise _changed(before, f"its columns are {', '.join(old.schema_arrow.names)}")
            yield old
    except pa.ArrowInvalid as error:
        raise _changed(before, str(error)) from error


def _changed(before: Before, details: str) -> DestinationError:
    return DestinationError(
        f"{before.path} can't be appended to",
        cause="it was changed by another program",
        next_step="Move it away, and start the sync anew.",
        details=details,
    )

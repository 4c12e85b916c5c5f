"""Columns of parts as texts, and lines made of them, all rows of a piece at once: the work of
Arrow's loops in C++, not of one for each value. Pure.

Each text is the one that `destinations.texts.text_of` gives for the value.
"""

import struct
from collections.abc import Iterator, Sequence

import pyarrow as pa
import pyarrow.compute as pc

from migrateiq_desktop.model.exact_json import text_of
from migrateiq_desktop.model.schema import FieldType

from .assembly import Assembly
from .parts import pieces_of_part, schema_of_part, values_of
from .widening import widened_values

_SAME_IN_ARROW = (FieldType.INT, FieldType.BOOL, FieldType.DATE, FieldType.TEXT, FieldType.JSON)
_OFFSET = struct.Struct("=i")


def text_pieces(assembly: Assembly) -> Iterator[list[pa.Array]]:
    """The rows of an assembly's parts, so many at a time: an array of texts for each column."""
    for part in assembly.parts:
        path = assembly.folder / part.name
        own = schema_of_part(path)[0].columns
        at = {column.name: number for number, column in enumerate(own)}
        kinds = {column.name: column.type for column in own}
        for piece in pieces_of_part(path):
            yield [
                texts_of(piece.column(at[column.name]), kinds[column.name], column.type)
                if column.name in at
                else pa.nulls(piece.num_rows, pa.string())
                for column in assembly.schema.columns
            ]


def texts_of(array: pa.Array, kind: FieldType, to: FieldType) -> pa.Array:
    """A part's column as texts of the type that it has in the file."""
    if kind is not to:
        return _one_by_one(widened_values(values_of(array, kind), kind, to))
    if pa.types.is_null(array.type) or pa.types.is_string(array.type) or kind in _SAME_IN_ARROW:
        return array.cast(pa.string())
    if kind is FieldType.DATETIME:
        return _moments(array)
    if kind is FieldType.FLOAT:
        return _floats(array)
    return _one_by_one(values_of(array, kind))


def joined_lines(pieces: Sequence[pa.Array | str], null: str) -> memoryview:
    """For each row the texts of all pieces one after the other; a piece may be the same in all
    rows. At least one isn't."""
    lines = pc.binary_join_element_wise(*pieces, "", null_handling="replace", null_replacement=null)
    _, offsets, data = lines.buffers()
    if data is None:
        return memoryview(b"")
    (start,) = _OFFSET.unpack_from(offsets, lines.offset * _OFFSET.size)
    (end,) = _OFFSET.unpack_from(offsets, (lines.offset + len(lines)) * _OFFSET.size)
    return memoryview(data)[start:end]


def _moments(array: pa.Array) -> pa.Array:
    texts = pc.replace_substring(array.cast(pa.string()), " ", "T")
    return pc.replace_substring_regex(texts, r"\.000000(Z?)$", r"\1")


def _floats(array: pa.Array) -> pa.Array:
    values = array.to_pylist()
    texts = [None if value is None else repr(value) for value in values]
    if any("e" in text for text in texts if text is not None):
        return _one_by_one(values)
    # all others have the text that Python gives them
    return pa.array(texts, pa.string())


def _one_by_one(values: Sequence[object]) -> pa.Array:
    return pa.array([None if value is None else text_of(value) for value in values], pa.string())

"""Rows of Arrow parts as columns of values. Pure."""

from collections.abc import Iterator

from .assembly import Assembly
from .parts import Columns, pieces_of_part, schema_of_part, values_of
from .widening import widened_values


def value_pieces(assembly: Assembly) -> Iterator[Columns]:
    """The rows of the parts, as columns of the file's schema, so many at a time."""
    for part in assembly.parts:
        path = assembly.folder / part.name
        own = schema_of_part(path)[0].columns
        at = {column.name: number for number, column in enumerate(own)}
        kinds = {column.name: column.type for column in own}
        for piece in pieces_of_part(path):
            yield [
                widened_values(
                    values_of(piece.column(at[column.name]), kinds[column.name]),
                    kinds[column.name],
                    column.type,
                )
                if column.name in at
                else [None] * piece.num_rows
                for column in assembly.schema.columns
            ]

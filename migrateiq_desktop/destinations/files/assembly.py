"""What a file is assembled from: the parts of a stream, and the file that is appended to. Pure."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, Protocol

from migrateiq_desktop.engine.ports import Refusals
from migrateiq_desktop.model.schema import StreamSchema

from .manifest import Part
from .parts import Columns, pieces_of_part, schema_of_part, values_of
from .widening import widened_values


@dataclass(frozen=True, slots=True)
class Before:
    """The file that is there already."""

    path: Path
    file_schema: StreamSchema


@dataclass(frozen=True, slots=True)
class Assembly:
    """One file to be written."""

    name: str
    """The file's, for a person."""
    table: str
    folder: Path
    """Where the parts are, and room for what is temporary."""
    schema: StreamSchema
    parts: tuple[Part, ...]
    before: Before | None = None
    """What comes first, with its schema; None: nothing."""
    remarks: list[str] = field(default_factory=list)
    """What a person should know of the file, filled as it is written."""

    def pieces(self) -> Iterator[Columns]:
        """The rows of the parts, as columns of the schema, so many at a time."""
        for part in self.parts:
            path = self.folder / part.name
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
                    for column in self.schema.columns
                ]


class FileFormat(Protocol):
    """One kind of file."""

    @property
    def suffix(self) -> str:
        """Of its files' names."""
        ...

    @property
    def rewrites(self) -> bool:
        """Whether a file that is appended to is made again from all parts, which are kept then."""
        ...

    @property
    def part_suffix(self) -> str:
        """Of its parts' names."""
        ...

    def write_part(
        self, file: BinaryIO, rows: Sequence[tuple[object, ...]], schema: StreamSchema
    ) -> None:
        """The rows of a batch, exactly, for `write` to take in."""
        ...

    def write(self, file: BinaryIO, assembly: Assembly) -> None:
        """The whole file, in memory that doesn't grow with it."""
        ...

    def refusals(self) -> Refusals | None:
        """What it can't hold. None: nothing."""
        ...

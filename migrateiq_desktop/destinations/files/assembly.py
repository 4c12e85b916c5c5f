"""What a file is assembled from: the parts of a stream, and the file that is appended to. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, Protocol

from migrateiq_desktop.engine.ports import Refusals
from migrateiq_desktop.model.schema import StreamSchema

from .former import Cut
from .manifest import Part


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

    def types_in(self, path: Path) -> tuple[str, ...]:
        """How each column of a file is kept, where that is more than its text."""
        ...

    def can_cut(self, cut: Cut) -> bool:
        """Whether the file that was added to can be made again, just as it was."""
        ...

    def cut(self, file: BinaryIO, cut: Cut) -> None:
        """That file, in memory that doesn't grow with it."""
        ...

"""What a file was before a run, as far as it is still in what the run has left. Knows no run."""

from dataclasses import dataclass
from hashlib import file_digest, sha256
from pathlib import Path
from typing import BinaryIO

from migrateiq_desktop.model.base import Model

from .manifest import TableFile

_AT_ONCE = 1024 * 1024


class FileMark(Model):
    """By what a file is known to be the same, byte for byte."""

    size: int
    sha256: str

    @classmethod
    def of(cls, path: Path) -> "FileMark":
        """Raises OSError."""
        with path.open("rb") as file:
            found = file_digest(file, "sha256").hexdigest()
            return cls(size=file.tell(), sha256=found)

    def is_of(self, path: Path) -> bool:
        """Whether a file is the same. Raises OSError."""
        if path.is_symlink() or not path.is_file() or path.stat().st_size != self.size:
            return False
        return FileMark.of(path) == self


class FormerFile(Model):
    """The file that rows were added to, as it was."""

    mark: FileMark
    types: tuple[str, ...] = ()
    """How each of its columns is kept, where the format says so."""


@dataclass(frozen=True, slots=True)
class Cut:
    """A file as a run has left it, from which the rows of the run are to go."""

    path: Path
    former: FormerFile
    known: TableFile
    """What was known of the former one."""
    folder: Path
    """Where its parts are, and room for what is temporary."""


class CutByLength:
    """Of a `FileFormat`: what is added to a file follows what is there, unless its columns become
    others."""

    def types_in(self, path: Path) -> tuple[str, ...]:  # noqa: ARG002  # every value is a text
        """None."""
        return ()

    def can_cut(self, cut: Cut) -> bool:
        """Whether the former bytes are its beginning."""
        found, left = sha256(), cut.former.mark.size
        with cut.path.open("rb") as file:
            while left and (piece := file.read(min(left, _AT_ONCE))):
                found.update(piece)
                left -= len(piece)
        return not left and found.hexdigest() == cut.former.mark.sha256

    def cut(self, file: BinaryIO, cut: Cut) -> None:
        """Those bytes."""
        left = cut.former.mark.size
        with cut.path.open("rb") as there:
            while left and (piece := there.read(min(left, _AT_ONCE))):
                file.write(piece)
                left -= len(piece)

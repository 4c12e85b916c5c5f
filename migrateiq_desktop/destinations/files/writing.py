"""Files that are whole or not there: written beside, flushed to the disk, renamed over."""

import os
from collections.abc import Iterable
from pathlib import Path

from migrateiq_desktop.model.errors import DestinationUnavailableError

_FLAGS = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_NOFOLLOW", 0)


def write_whole(path: Path, pieces: Iterable[bytes]) -> None:
    """Write a file, readable by its owner only, and be sure that it is on the disk."""
    new = path.with_name(f"{path.name}.new")
    write_through(new, pieces)
    rename(new, path)


def write_through(path: Path, pieces: Iterable[bytes]) -> None:
    """The same without the renaming."""
    with os.fdopen(os.open(path, _FLAGS, 0o600), "wb") as file:
        for piece in pieces:
            file.write(piece)
        file.flush()
        os.fsync(file.fileno())


def rename(new: Path, path: Path) -> None:
    """Put a file in another's place, and be sure that the folder knows it."""
    new.replace(path)
    if os.name == "posix":
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def cannot_write(path: Path, error: OSError) -> DestinationUnavailableError:
    """What the system says about a file, for a person."""
    return DestinationUnavailableError(
        f"{path} can't be written",
        cause=error.strerror or str(error),
        next_step="Check the disk's free space, and who may write to the folder; then resume.",
    )

"""Files that are whole or not there: written beside, flushed to the disk, renamed over."""

import logging
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from migrateiq_desktop.destinations import full_disk
from migrateiq_desktop.model.errors import DestinationUnavailableError

_log = logging.getLogger(__name__)

_FLAGS = (
    os.O_RDWR
    | os.O_CREAT
    | os.O_EXCL
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_CLOEXEC", 0)
)
_IN_USE = frozenset({5, 32, 33})
"""Windows: access denied, sharing violation, lock violation (Microsoft, System Error Codes)."""
_STEP_SECONDS = 0.5


def write_whole(path: Path, content: bytes) -> None:
    """Write a file, readable by its owner only, and be sure that it is on the disk."""
    new = path.with_name(f"{path.name}.new")
    with written(new) as file:
        file.write(content)
    rename(new, path)


@contextmanager
def written(path: Path) -> Iterator[BinaryIO]:
    """A new file, in place of any other of that name, on the disk once the block has ended well;
    otherwise nothing of it stays."""
    path.unlink(missing_ok=True)
    try:
        with os.fdopen(os.open(path, _FLAGS, 0o600), "w+b") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
    except BaseException:
        # what is half written would only take up the room that is missing
        path.unlink(missing_ok=True)
        raise


def rename(new: Path, path: Path, *, patience_seconds: float = 0.0) -> None:
    """Put a file in another's place, and be sure that the folder knows it. Where a program has the
    other open and the system therefore refuses, wait for so long."""
    began = time.monotonic()
    while True:
        try:
            new.replace(path)
            break
        except PermissionError as error:
            if not _in_use(error) or time.monotonic() - began >= patience_seconds:
                raise
            _log.warning("%s is open in another program", path)
        time.sleep(_STEP_SECONDS)
    _flush_names(path.parent)


def remove(path: Path) -> None:
    """Remove a file, and be sure that the folder knows it."""
    path.unlink()
    _flush_names(path.parent)


def _flush_names(path: Path) -> None:
    if os.name == "posix":
        folder = os.open(path, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def cannot_write(path: Path, error: OSError) -> DestinationUnavailableError:
    """What the system says about a file, for a person."""
    if error.errno in full_disk.NUMBERS:
        return full_disk.disk_full(path, error)
    if _in_use(error):
        return DestinationUnavailableError(
            f"{getattr(error, 'filename2', None) or path} can't be replaced",
            cause="it is open in another program",
            next_step="Close it there, then resume: everything is loaded but for the last step.",
        )
    return DestinationUnavailableError(
        f"{path} can't be written",
        cause=error.strerror or str(error),
        next_step="Check the disk's free space, and who may write to the folder; then resume.",
    )


def _in_use(error: OSError) -> bool:
    return isinstance(error, PermissionError) and getattr(error, "winerror", None) in _IN_USE

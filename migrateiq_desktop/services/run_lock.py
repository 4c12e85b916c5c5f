"""One run of a sync at a time, over all processes that use a workspace. Knows no run's work.

The operating system holds the lock, so that it goes with the process that took it.
"""

import errno
import hashlib
import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import Self

from migrateiq_desktop.model.errors import AlreadyRunningError, WorkspaceError

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_HELD = frozenset({errno.EWOULDBLOCK, errno.EACCES, errno.EDEADLK})
"""What the systems say of a lock that another process holds: flock(2), `_locking` of Windows."""
_NOTE_AT = 1
"""The note stands behind the first byte, which is what Windows locks."""


class RunLock:
    """Held while a sync runs."""

    def __init__(self, file: int) -> None:
        self._file = file

    @classmethod
    def take(cls, folder: Path, sync: str, since: datetime) -> Self:
        """Take the lock of a sync.

        Raises AlreadyRunningError, with since when, if it is held; WorkspaceError when the disk
        doesn't take a file, or its file system has no locks.
        """
        with _in_words(sync, folder):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            file = os.open(lock_file(folder, sync), os.O_RDWR | os.O_CREAT, 0o600)
        try:
            with _in_words(sync, folder):
                _lock(file, sync)
            _write_note(file, since)
        except BaseException:
            os.close(file)
            raise
        return cls(file)

    def release(self) -> None:
        """Let the next one go on."""
        # the file stays: removing it would let two processes lock two files of one name
        os.close(self._file)


def lock_file(folder: Path, sync: str) -> Path:
    """Which file stands for a sync."""
    name = hashlib.sha256(sync.encode("utf-8", "surrogatepass")).hexdigest()[:32]
    return folder / f"{name}.lock"


def already_running(sync: str, since: datetime | None) -> AlreadyRunningError:
    """The refusal, with since when."""
    when = since.astimezone().strftime("%Y-%m-%d %H:%M:%S") if since else ""
    return AlreadyRunningError(
        f"{sync} runs already",
        cause=f"since {when}" if when else "",
        next_step="Wait for it, or cancel it.",
    )


@contextmanager
def _in_words(sync: str, folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise WorkspaceError(
            f"{sync} can't be kept from running twice",
            cause=f"No lock can be had in {folder}: {error.strerror or error}",
            next_step="Free some space on the workspace's disk and check who may write there;"
            " a network drive must offer file locks.",
            details=str(error),
        ) from error


def _lock(file: int, sync: str) -> None:
    """Raises AlreadyRunningError when another one holds it, OSError for any other reason."""
    try:
        if sys.platform == "win32":
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno in _HELD:
            raise already_running(sync, _read_note(file)) from error
        raise


def _write_note(file: int, since: datetime) -> None:
    # a full disk: the lock holds without the note, which only tells the second one since when
    with suppress(OSError):
        os.ftruncate(file, 0)
        os.write(file, b" " * _NOTE_AT + json.dumps({"since": since.isoformat()}).encode())


def _read_note(file: int) -> datetime | None:
    try:
        os.lseek(file, _NOTE_AT, os.SEEK_SET)
        return datetime.fromisoformat(json.loads(os.read(file, 1000))["since"])
    except (OSError, ValueError, KeyError, TypeError):
        # the holder is just writing it: the refusal stands without
        return None

"""One run of a sync at a time, over all processes that use a workspace. Knows no run's work.

The operating system holds the lock, so that it goes with the process that took it.
"""

import hashlib
import json
import os
import sys
from datetime import datetime
from pathlib import Path
from typing import Self

from migrateiq_desktop.model.errors import AlreadyRunningError

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_NOTE_AT = 1
"""The note stands behind the first byte, which is what Windows locks."""


class RunLock:
    """Held while a sync runs."""

    def __init__(self, file: int) -> None:
        self._file = file

    @classmethod
    def take(cls, folder: Path, sync: str, since: datetime) -> Self:
        """Take the lock of a sync. Raises AlreadyRunningError, with since when, if it is held."""
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        name = hashlib.sha256(sync.encode("utf-8", "surrogatepass")).hexdigest()[:32]
        file = os.open(folder / f"{name}.lock", os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _lock(file)
        except OSError as error:
            note = _read_note(file)
            os.close(file)
            raise already_running(sync, note) from error
        os.ftruncate(file, 0)
        os.write(file, b" " * _NOTE_AT + json.dumps({"since": since.isoformat()}).encode())
        return cls(file)

    def release(self) -> None:
        """Let the next one go on."""
        # the file stays: removing it would let two processes lock two files of one name
        os.close(self._file)


def already_running(sync: str, since: datetime | None) -> AlreadyRunningError:
    """The refusal, with since when."""
    when = since.astimezone().strftime("%Y-%m-%d %H:%M:%S") if since else ""
    return AlreadyRunningError(
        f"{sync} runs already",
        cause=f"since {when}" if when else "",
        next_step="Wait for it, or cancel it.",
    )


def _lock(file: int) -> None:
    if sys.platform == "win32":
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
    else:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _read_note(file: int) -> datetime | None:
    os.lseek(file, _NOTE_AT, os.SEEK_SET)
    try:
        return datetime.fromisoformat(json.loads(os.read(file, 1000))["since"])
    except (OSError, ValueError, KeyError, TypeError):
        # the holder is just writing it: the refusal stands without
        return None

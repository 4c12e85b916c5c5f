"""The disk that a destination stands on is full: where, and how much is free."""

import errno
import shutil
from pathlib import Path

from migrateiq_desktop.model.errors import DestinationUnavailableError

NUMBERS = frozenset({errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)})
"""No space left, a file that may grow no further, a quota that is used up."""
LITTLE = 64 * 1024
"""Bytes. With less than this free, a file that can't be written for no clear reason is full."""


def disk_full(path: Path, error: Exception) -> DestinationUnavailableError:
    """No space is left. What was committed stays whole."""
    free = free_bytes(path)
    known = "how much is free can't be told" if free is None else f"{free:,} bytes are free"
    return DestinationUnavailableError(
        f"Disk full: {path}",
        cause=f"{known}, and what comes next needs more",
        next_step="Free some space and resume the run; what was loaded before is whole.",
        details=str(error),
    )


def is_nearly_full(path: Path) -> bool:
    """Whether hardly anything can be written there."""
    free = free_bytes(path)
    return free is not None and free < LITTLE


def free_bytes(path: Path) -> int | None:
    """What is free on the disk of a file that may not be there yet; None when nobody knows."""
    try:
        return shutil.disk_usage(next(p for p in (path, *path.parents) if p.exists())).free
    except OSError:
        return None

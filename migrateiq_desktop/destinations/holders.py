"""Who holds a lock on a file, where the system tells: Linux, in /proc/locks (proc(5))."""

import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path


def writers_of(*paths: Path) -> str:
    """The other programs that hold a write lock on one of the files; empty when nobody knows."""
    if not sys.platform.startswith("linux"):
        return ""
    inodes = set()
    for path in paths:
        with suppress(OSError):
            inodes.add(path.stat().st_ino)
    found = dict.fromkeys(pid for pid, inode in _write_locks() if inode in inodes)
    return ", ".join(f"{_name(pid)} (process {pid})" for pid in found if pid != os.getpid())


def _write_locks() -> Iterator[tuple[int, int]]:
    """Process and file of each write lock of the system."""
    with suppress(OSError):
        for line in Path("/proc/locks").read_text(encoding="ascii").splitlines():
            fields = line.split()
            # a line with an arrow is somebody who waits
            if "->" not in fields and len(fields) >= 6 and fields[3] == "WRITE":
                yield int(fields[4]), int(fields[5].rpartition(":")[2])


def _name(pid: int) -> str:
    with suppress(OSError):
        return Path(f"/proc/{pid}/comm").read_text(encoding="utf-8", errors="replace").strip()
    return "a program"

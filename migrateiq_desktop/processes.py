"""Which process is which, told apart from a later one of the same number. Knows no run."""

import os
import sys
from pathlib import Path

from migrateiq_desktop.model.base import Model

_COUNTS_TICKS = sys.platform.startswith("linux")
_GONE = frozenset("ZX")
"""The states of a zombie and of a dead process: proc(5), field 3."""


class ProcessMark(Model):
    """A process: its number, and when it started, since numbers are given again."""

    pid: int
    started: str | None
    """None when the process was gone before it could be asked."""


def mark_of(pid: int) -> ProcessMark:
    """The process that has this number now."""
    return ProcessMark(pid=pid, started=_started(pid))


def own_mark() -> ProcessMark:
    """This process."""
    return mark_of(os.getpid())


def is_running(mark: ProcessMark) -> bool:
    """Whether that very process still runs. A zombie doesn't."""
    return mark.started is not None and _started(mark.pid) == mark.started


def _started(pid: int) -> str | None:
    return _linux_start(pid) if _COUNTS_TICKS else _start_by_clock(pid)


def _linux_start(pid: int) -> str | None:
    """Boot and clock ticks since then (proc(5), field 22): unlike a time of day, it is unmoved
    when somebody sets the clock."""
    try:
        stat = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace")
    except (FileNotFoundError, ProcessLookupError):
        return None
    # the name before may hold blanks and brackets
    fields = stat.rpartition(")")[2].split()
    return None if fields[0] in _GONE else f"{_boot()}:{fields[19]}"


def _boot() -> str:
    """Which start of the computer this is; empty where a sandbox or container hides it, so that
    the ticks alone have to do."""
    try:
        return Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
    except OSError:
        return ""


def _start_by_clock(pid: int) -> str | None:
    # where /proc tells it, it isn't needed, and it takes a while to load
    import psutil  # noqa: PLC0415

    try:
        process = psutil.Process(pid)
        if process.status() == psutil.STATUS_ZOMBIE:
            return None
        return f"{process.create_time():.3f}"
    except psutil.NoSuchProcess:
        return None
    except psutil.AccessDenied:
        # it lives, but belongs to somebody else: no process of ours
        return None

"""Which process works on a run, told apart from a later one of the same number."""

import os
from pathlib import Path

import psutil

from migrateiq_desktop.model.base import Model


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
    try:
        process = psutil.Process(pid)
        if process.status() == psutil.STATUS_ZOMBIE:
            return None
        return _linux_start(pid) or f"{process.create_time():.3f}"
    except (psutil.NoSuchProcess, ProcessLookupError, FileNotFoundError):
        return None
    except psutil.AccessDenied:
        # it lives, but belongs to somebody else: no process of ours
        return None


def _linux_start(pid: int) -> str | None:
    """Boot and clock ticks since then (proc(5), field 22): unlike a time of day, it is unmoved
    when somebody sets the clock."""
    if not psutil.LINUX:
        return None
    boot = Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
    stat = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace")
    # the name before may hold blanks and brackets
    ticks = stat.rpartition(")")[2].split()[19]
    return f"{boot}:{ticks}"

"""What is left of a program that ended badly: a report for a person to look at. Sent nowhere.

Says which error, where in the code, which versions, and the last lines of the log. An error's own
text is left out, since it may hold a record's value; local variables are never looked at.
"""

import faulthandler
import logging
import os
import re
import traceback
from collections import deque
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import IO

from migrateiq_desktop.model.errors import AlreadyRunningError, WorkspaceError
from migrateiq_desktop.model.secret import Redactor

from .run_lock import RunLock, lock_file

_log = logging.getLogger(__name__)

KEPT = 10
LOG_LINES = 60
_LARGEST_LOG = 64_000
_LOG_LINE = re.compile(r"^\d{4}-\d\d-\d\dT[\d:.]+Z [A-Z]+ +\S+: ")
"""The first line of an entry; those below belong to an exception, whose text may hold values."""
_HEADING = (
    "MigrateIQ Desktop: a report of what went wrong",
    "It was sent nowhere. Keys, records and the texts of errors are not in it.",
)
KILLED = "The program ended without a word: it was killed, or the computer went off."


class CrashReports:
    """Watches over one program, and finds what earlier ones left in the same folder."""

    def __init__(
        self, folder: Path, log: Path, redactor: Redactor, versions: Sequence[str]
    ) -> None:
        self.folder = folder
        self._log_file = log
        self._redactor = redactor
        self._versions = versions
        self._own = f"running-{os.getpid()}-{datetime.now(UTC):%Y%m%dT%H%M%S%f}"
        self._watched: tuple[RunLock, IO[str]] | None = None
        self._written: set[str] = set()

    def begin(self) -> None:
        """Note that this program runs; have a crash below Python write down where it was.

        Where nothing can be written, reports are done without.
        """
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            lock = RunLock.take(self.folder, self._own, datetime.now(UTC))
            descriptor = os.open(self._trace(self._own), os.O_WRONLY | os.O_CREAT, 0o600)
        except (OSError, WorkspaceError) as error:
            _log.warning("no crash reports: %s", error)
            return
        file = os.fdopen(descriptor, "w", encoding="utf-8")
        faulthandler.enable(file)
        self._watched = (lock, file)

    def note_fatal(self, what: str, error: BaseException | None = None) -> None:
        """The program ends badly right after this: the next one makes a report of it."""
        if self._watched is not None:
            where = _stack() if error is None else bare_traceback(error)
            self._watched[1].write(f"{what}\n{where}")
            self._watched[1].flush()

    def end(self) -> None:
        """This program ended well."""
        if self._watched is None:
            return
        lock, file = self._watched
        self._watched = None
        faulthandler.disable()
        file.close()
        self._forget(self._own, lock)

    def left_behind(self) -> Path | None:
        """A report of an earlier program that ended badly, the newest of several; None without."""
        found: Path | None = None
        for trace in sorted(self.folder.glob("running-*.txt")):
            name = trace.stem
            try:
                lock = RunLock.take(self.folder, name, datetime.now(UTC))
            except (AlreadyRunningError, WorkspaceError):
                # another window, or this one
                continue
            found = self._report_of(trace) or found
            self._forget(name, lock)
        return found

    def write(self, what: str, error: BaseException | None = None) -> Path | None:
        """A report of something that happens now; None when it was written before, or can't be."""
        where = bare_traceback(error) if error is not None else _stack()
        key = where or what
        if key in self._written:
            return None
        self._written.add(key)
        return self._store(what, where, datetime.now(UTC))

    def _report_of(self, trace: Path) -> Path | None:
        try:
            where = trace.read_text(encoding="utf-8", errors="replace")
            ended = datetime.fromtimestamp(trace.stat().st_mtime, UTC)
        except OSError:
            return None
        what = "The program crashed." if where.strip() else KILLED
        return self._store(what, where, ended)

    def _store(self, what: str, where: str, when: datetime) -> Path | None:
        parts = [
            *_HEADING,
            f"\nWhat: {what}",
            f"When: {when:%Y-%m-%d %H:%M:%S} UTC",
            *self._versions,
            f"\nWhere:\n{where}" if where else "",
            "\nThe last lines of the log:",
            *self._last_log_lines(),
        ]
        text = self._redactor.clean("\n".join(parts)).replace(str(Path.home()), "~")
        file = self.folder / f"report-{datetime.now(UTC):%Y%m%dT%H%M%S%fZ}.txt"
        try:
            descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(descriptor, "w", encoding="utf-8", errors="backslashreplace") as out:
                out.write(text + "\n")
            for old in sorted(self.folder.glob("report-*.txt"))[:-KEPT]:
                old.unlink(missing_ok=True)
        except OSError as error:
            # a full disk must not make things worse
            _log.warning("a report can't be written: %s", error)
            return None
        return file

    def _last_log_lines(self) -> Iterator[str]:
        try:
            with self._log_file.open("rb") as log:
                log.seek(max(self._log_file.stat().st_size - _LARGEST_LOG, 0))
                lines = log.read().decode("utf-8", "replace").splitlines()
        except OSError:
            return
        yield from deque((line for line in lines if _LOG_LINE.match(line)), LOG_LINES)

    def _trace(self, name: str) -> Path:
        return self.folder / f"{name}.txt"

    def _forget(self, name: str, lock: RunLock) -> None:
        """Nobody else ever takes a lock of this name, so its file can go as well."""
        # by its trace others would find it; the lock's file is removed last, since Windows removes
        # none that is open
        self._trace(name).unlink(missing_ok=True)
        lock.release()
        lock_file(self.folder, name).unlink(missing_ok=True)


def bare_traceback(error: BaseException, seen: frozenset[int] = frozenset()) -> str:
    """Where an error came up, and what led to it, without a word of what it says."""
    seen |= {id(error)}
    parts: list[str] = []

    def add(other: BaseException, how: str) -> None:
        # an error may lead to itself
        if id(other) not in seen:
            parts.extend((bare_traceback(other, seen), how))

    if error.__cause__ is not None:
        add(error.__cause__, "\nwhich led to:\n")
    elif error.__context__ is not None and not error.__suppress_context__:
        add(error.__context__, "\nand while that was dealt with:\n")
    if isinstance(error, BaseExceptionGroup):
        for one in error.exceptions:
            add(one, "\nas a part of:\n")
    kind = type(error)
    name = kind.__name__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__name__}"
    return "".join((*parts, *traceback.format_tb(error.__traceback__), f"{name}\n"))


def _stack() -> str:
    """Where this thread is, without what writes the report."""
    return "".join(traceback.format_stack()[:-2])

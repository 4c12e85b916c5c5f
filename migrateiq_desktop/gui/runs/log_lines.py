"""A run's log as lines with time, level and message; from its file and from events. Pure.

The file's form is that of `services.run_log`: `2013-01-01T05:00:00.123Z WARNING message`, a
message's further lines indented by four spaces.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from migrateiq_desktop.model.events import LogLine

LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")
REQUESTS = len(LEVELS)
"""In place of a level: only what was asked of the source, and what it answered."""
_REQUEST = re.compile(r"[A-Z]{3,7} \S+ → ")
_LINE = re.compile(
    r"(?P<at>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z) +(?P<level>DEBUG|INFO|WARNING|ERROR) +"
    r"(?P<message>.*)"
)


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One line of a log."""

    at: datetime | None
    level: str
    """One of LEVELS; empty for a line that goes on from the one before."""
    message: str

    @property
    def weight(self) -> int:
        """The higher, the more it matters; -1 for a line that goes on from the one before."""
        return LEVELS.index(self.level) if self.level in LEVELS else -1

    @property
    def is_request(self) -> bool:
        """Whether it tells of a request: method, address, and what came of it."""
        return _REQUEST.match(self.message) is not None

    def matches(self, needle: str) -> bool:
        """Whether a search, given in lower case, finds it."""
        return needle in self.message.lower() or needle in self.level.lower()


def parsed(lines: Iterable[str]) -> list[LogEntry]:
    """The lines of a log file."""
    return [_parsed(line) for line in lines]


def of_event(event: LogLine) -> list[LogEntry]:
    """A line as it came from the worker, cut to milliseconds as in the file."""
    at = event.at.astimezone(UTC) if event.at.tzinfo else event.at.replace(tzinfo=UTC)
    at = at.replace(microsecond=at.microsecond // 1000 * 1000)
    first, *more = event.message.replace("\r", "").split("\n")
    return [LogEntry(at, event.level, first), *(LogEntry(None, "", line) for line in more)]


def joined(stored: Sequence[LogEntry], live: Sequence[LogEntry]) -> list[LogEntry]:
    """What the file holds, then what came meanwhile and isn't in the file yet."""
    known = set(stored[-len(live) - 200 :])
    result, new = list(stored), True
    for entry in live:
        if entry.at is not None:
            new = entry not in known
        if new:
            result.append(entry)
    return result


def _parsed(line: str) -> LogEntry:
    found = _LINE.fullmatch(line.rstrip("\n"))
    if found is None:
        return LogEntry(None, "", line.rstrip("\n").removeprefix("    "))
    return LogEntry(_moment(found["at"]), found["level"], found["message"])


def _moment(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None

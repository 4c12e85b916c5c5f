"""A run's log file: bounded, readable by its owner only, redacted. Knows no event but lines."""

import os
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from migrateiq_desktop.model.events import LogLine
from migrateiq_desktop.model.secret import Redactor

LARGEST_LOG = 8 * 1024 * 1024
"""Bytes. Beyond that only warnings and errors are written."""
LARGEST_LOG_WITH_WARNINGS = 10 * 1024 * 1024
_FULL = "The log has reached its largest size: from here on only warnings and errors."
_OVER = "The log has reached its largest size: nothing more is written."


class RunLog:
    """Lines are gathered by `add` and written by `flush`, which may run on another thread."""

    def __init__(self, path: Path, redactor: Redactor, *, largest: int = LARGEST_LOG) -> None:
        self._path = path
        self._redactor = redactor
        self._largest = largest
        self._largest_with_warnings = largest * LARGEST_LOG_WITH_WARNINGS // LARGEST_LOG
        self._lines: list[LogLine] = []

    def add(self, line: LogLine) -> None:
        """A line of the worker."""
        self._lines.append(line)

    def say(self, message: str) -> None:
        """A line of this side."""
        self.add(LogLine(level="INFO", message=message))

    def take(self) -> Sequence[LogLine]:
        """The lines since the last time."""
        lines, self._lines = self._lines, []
        return lines

    def write(self, lines: Sequence[LogLine]) -> None:
        """Append lines to the file. Raises OSError."""
        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        file = os.open(self._path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        try:
            size = os.fstat(file).st_size
            text = bytearray()
            for line in lines:
                text += self._admitted(line, size + len(text))
            os.write(file, bytes(text))
        finally:
            os.close(file)

    def _admitted(self, line: LogLine, size: int) -> bytes:
        if size >= self._largest_with_warnings:
            return b""
        loud = line.level in ("WARNING", "ERROR")
        if size >= self._largest and not loud:
            return b""
        text = _formatted(line, self._redactor)
        after = size + len(text)
        if size < self._largest <= after:
            text += _formatted(LogLine(level="WARNING", message=_FULL), self._redactor)
        elif after >= self._largest_with_warnings:
            text += _formatted(LogLine(level="WARNING", message=_OVER), self._redactor)
        return text


def _formatted(line: LogLine, redactor: Redactor) -> bytes:
    at = line.at.astimezone(UTC) if line.at.tzinfo else line.at
    stamp = datetime.strftime(at, "%Y-%m-%dT%H:%M:%S.%f")[:-3] + "Z"
    message = redactor.clean(line.message).replace("\r", "").replace("\n", "\n    ")
    return f"{stamp} {line.level:<7} {message}\n".encode("utf-8", "backslashreplace")

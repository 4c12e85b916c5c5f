"""Handlers for the log, each of which masks every known secret. Decides nothing about what is said.

Set up once by a program's composition root; all other code only calls `getLogger(__name__)`.
"""

import logging
import os
import time
from collections.abc import Callable, Mapping
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import TextIO

from migrateiq_desktop.model.secret import Redactor

LOG_NAME = "migrateiq.log"
LARGEST_BYTES = 2_000_000
OLD_FILES = 4

_FORMAT = "%(asctime)s.%(msecs)03dZ %(levelname)-7s %(name)s: %(message)s"
_DATE_FORMAT = "%Y-%m-%dT%H:%M:%S"
_OURS = "migrateiq_desktop"
# Others' below WARNING are not wanted: httpx logs whole addresses, query keys included, at INFO,
# headers at DEBUG; SQLAlchemy logs rows.
_TALKATIVE = ("httpx", "httpcore", "aiohttp")


class RedactingFormatter(logging.Formatter):
    """Masks secrets in the finished text: message, arguments, exception and stack alike."""

    def __init__(self, redactor: Redactor) -> None:
        super().__init__(_FORMAT, _DATE_FORMAT)
        self.converter = time.gmtime
        self._redactor = redactor

    def format(self, record: logging.LogRecord) -> str:
        """The line, or lines, of a record. Times are UTC."""
        return self._redactor.clean(super().format(record))


class PrivateFileHandler(RotatingFileHandler):
    """A rotating log that from its first byte on only its owner can read."""

    def _open(self) -> TextIOWrapper:
        flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
        descriptor = os.open(self.baseFilename, flags, 0o600)
        return open(  # noqa: PTH123 - a descriptor; the handler closes it
            descriptor, "a", encoding="utf-8", errors="backslashreplace"
        )


def set_up_logging(
    redactor: Redactor,
    *,
    level: int = logging.INFO,
    folder: Path | None = None,
    stream: TextIO | None = None,
) -> Callable[[], None]:
    """Log to `migrateiq.log` in a folder (made if need be), to a stream, or to both.

    `level` is that of our own lines; of others' only warnings are kept. The redactor may learn
    more secrets afterwards. Gives what takes the handlers off again.
    Raises OSError when the file can't be written.
    """
    handlers: list[logging.Handler] = []
    if folder is not None:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        file = folder / LOG_NAME
        handlers.append(PrivateFileHandler(file, maxBytes=LARGEST_BYTES, backupCount=OLD_FILES))
    if stream is not None:
        handlers.append(logging.StreamHandler(stream))
    root = logging.getLogger()
    levels = dict.fromkeys(("", *_TALKATIVE), logging.WARNING) | {_OURS: level}
    levels_before = {name: logging.getLogger(name).level for name in levels}
    _set_levels(levels)
    for handler in handlers:
        handler.setFormatter(RedactingFormatter(redactor))
        root.addHandler(handler)

    def take_down() -> None:
        _set_levels(levels_before)
        for handler in handlers:
            root.removeHandler(handler)
            handler.close()

    return take_down


def _set_levels(levels: Mapping[str, int]) -> None:
    for name, level in levels.items():
        logging.getLogger(name).setLevel(level)

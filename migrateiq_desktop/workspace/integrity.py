"""Whether a database is whole. Knows no table."""

import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from .store import connect, damaged, translated

PATIENCE_SECONDS = 0.25
"""So long a start may wait for the check of a large database."""
LARGEST_BYTES = 128 * 1024 * 1024
"""Of a database that is checked at a start at all: before 3.41 SQLite asks nobody whether to stop
while it goes through a whole table (sqlite.org, Progress Callbacks)."""
STEPS = 2_000
"""How many steps of SQLite's machine go by between two questions whether to stop."""


def check_quickly(path: Path) -> bool:
    """Check the database's structure, for a quarter of a second at most.

    Gives whether the check was completed. Raises WorkspaceError when damage was found.
    """
    if path.exists() and path.stat().st_size > LARGEST_BYTES:
        return False
    deadline = time.monotonic() + PATIENCE_SECONDS
    return _check(path, "quick_check", lambda: time.monotonic() > deadline)


def check_thoroughly(path: Path, should_stop: Callable[[], bool] = lambda: False) -> bool:
    """Check structure and indexes, until it is done or `should_stop` says so.

    Gives whether the check was completed. Raises WorkspaceError when damage was found.
    """
    return _check(path, "integrity_check", should_stop)


def _check(path: Path, pragma: str, should_stop: Callable[[], bool]) -> bool:
    with translated(path), closing(connect(path)) as connection:
        connection.set_progress_handler(should_stop, STEPS)
        try:
            findings = [str(row[0]) for row in connection.execute(f"PRAGMA {pragma}(20)")]
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT:
                return False
            raise
    if findings != ["ok"]:
        raise damaged(path, "\n".join(findings))
    return True

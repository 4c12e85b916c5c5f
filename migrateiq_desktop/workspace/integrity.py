"""Whether a database is whole. Knows no table."""

import sqlite3
import time
from contextlib import closing
from pathlib import Path

from .store import damaged, translated

PATIENCE_SECONDS = 0.5
"""So long a start may wait for the check of a large database."""
STEPS = 2_000
"""How many steps of SQLite's machine go by between two looks at the clock."""


def check_quickly(path: Path) -> bool:
    """Check the database's structure, for half a second at most.

    Gives whether the check was completed. Raises WorkspaceError when damage was found.
    """
    return _check(path, "quick_check", deadline=time.monotonic() + PATIENCE_SECONDS)


def check_thoroughly(path: Path) -> None:
    """Check structure and indexes, however long it takes. Raises WorkspaceError."""
    _check(path, "integrity_check", deadline=None)


def _check(path: Path, pragma: str, *, deadline: float | None) -> bool:
    with translated(path), closing(sqlite3.connect(path)) as connection:
        if deadline is not None:
            connection.set_progress_handler(lambda: time.monotonic() > deadline, STEPS)
        try:
            findings = [str(row[0]) for row in connection.execute(f"PRAGMA {pragma}(20)")]
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT:
                return False
            raise
    if findings != ["ok"]:
        raise damaged(path, "\n".join(findings))
    return True

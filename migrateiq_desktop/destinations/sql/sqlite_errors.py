"""What SQLite's errors mean for a person. Source of the codes: sqlite.org/rescode.html."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from migrateiq_desktop.destinations.full_disk import disk_full, is_nearly_full
from migrateiq_desktop.destinations.holders import writers_of
from migrateiq_desktop.model.errors import DestinationError, DestinationUnavailableError

MAIN_CODE = 0xFF
"""The low byte of SQLite's extended result codes."""
BUSY = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
_CANT_WRITE = (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_CANTOPEN)
_NO_SPACE = (
    sqlite3.SQLITE_IOERR_WRITE,
    sqlite3.SQLITE_IOERR_FSYNC,
    sqlite3.SQLITE_IOERR_SHMSIZE,
    sqlite3.SQLITE_IOERR_TRUNCATE,
)


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Turns what SQLite says about a file into a DestinationError."""
    try:
        yield
    except sqlite3.Error as error:
        raise destination_error(path, error) from error


def main_code(error: sqlite3.Error) -> int:
    """SQLite's result code; errors that the driver itself raises carry none."""
    return int(getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR)) & MAIN_CODE


def destination_error(path: Path, error: sqlite3.Error) -> DestinationError:
    """What happened, why, and what to do."""
    code = main_code(error)
    if _is_full(path, error):
        return disk_full(path, error)
    if code in BUSY:
        return locked(path, 0)
    if code in _CANT_WRITE:
        return DestinationUnavailableError(
            f"{path} can't be written",
            cause=str(error),
            next_step="Check who may write to the file, its folder and its disk.",
        )
    if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        return DestinationUnavailableError(
            f"{path} is damaged, or no SQLite database",
            cause=str(error),
            next_step="Choose another file, or put a copy that is whole in its place.",
        )
    if code == sqlite3.SQLITE_CONSTRAINT:
        return DestinationError(
            f"A table in {path} refused a record",
            cause=str(error),
            next_step="Correct the mapping, or the table's constraints, and resume the run.",
        )
    return DestinationError(
        f"{path} can't take the data",
        cause=str(error),
        next_step="Leave fields out, or choose another table; then resume the run.",
    )


def locked(path: Path, waited_seconds: float) -> DestinationUnavailableError:
    """Somebody else holds the database's lock for too long."""
    waited = f" for more than {waited_seconds:.0f} seconds" if waited_seconds else ""
    # with a write-ahead log the lock is on the file beside
    holders = writers_of(path, path.with_name(f"{path.name}-shm"))
    return DestinationUnavailableError(
        f"{path} is locked",
        cause=f"another program holds the database's write lock{waited}"
        + (f": {holders}" if holders else ""),
        next_step="Close the other program, or wait until it is done, and resume the run.",
    )


def _is_full(path: Path, error: sqlite3.Error) -> bool:
    code = main_code(error)
    extended = int(getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR))
    if code == sqlite3.SQLITE_FULL or extended in _NO_SPACE:
        return True
    # its files beside can't be made: SQLite doesn't say why
    return code in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_IOERR) and is_nearly_full(path)

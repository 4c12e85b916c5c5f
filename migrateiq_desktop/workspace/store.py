"""One connection to a SQLite file, its transactions, and what SQLite's errors mean for a person.

Knows no table.
"""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeAlias

from sqlalchemy import Connection, Engine, Row, create_engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from migrateiq_desktop.model.errors import WorkspaceError

AnyRow: TypeAlias = Row[*tuple[Any, ...]]
"""A row of any query: its columns are attributes."""

BUSY_SECONDS = 10.0
NO_SHARED_FILE = frozenset(
    {
        sqlite3.SQLITE_IOERR_SHMSIZE,
        sqlite3.SQLITE_IOERR_SHMOPEN,
        sqlite3.SQLITE_IOERR_SHMMAP,
        sqlite3.SQLITE_CANTOPEN,
    }
)
MAIN_CODE = 0xFF
"""The low byte of SQLite's extended result codes."""


class Store:
    """A SQLite file, used by one thread at a time."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._engine = _engine(path)
        self._connection: Connection | None = None
        self._depth = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A snapshot: everything read inside belongs together."""
        with self._transaction("BEGIN") as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """All or nothing. The write lock is taken at once, so that it is waited for, not refused.

        One inside another joins it.
        """
        with self._transaction("BEGIN IMMEDIATE") as connection:
            yield connection

    @contextmanager
    def outside(self) -> Iterator[Connection]:
        """A connection without a transaction, for pragmas and for migrations."""
        with translated(self.path):
            yield self._connected()

    def close(self) -> None:
        """Let go of the file."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None
        self._engine.dispose()

    @contextmanager
    def _transaction(self, begin: str) -> Iterator[Connection]:
        if self._depth:
            yield self._connected()
            return
        with translated(self.path):
            connection = self._connected()
            connection.exec_driver_sql(begin)
            self._depth += 1
            try:
                yield connection
                connection.exec_driver_sql("COMMIT")
            except BaseException:
                self._roll_back(connection)
                raise
            finally:
                self._depth -= 1

    def _connected(self) -> Connection:
        if self._connection is None:
            self._connection = self._engine.connect()
        return self._connection

    @staticmethod
    def _roll_back(connection: Connection) -> None:
        driver = connection.connection.driver_connection
        # SQLite itself rolls back when the disk is full or can't be read
        if isinstance(driver, sqlite3.Connection) and driver.in_transaction:
            connection.exec_driver_sql("ROLLBACK")


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Turns what SQLite says about a file into a WorkspaceError."""
    try:
        yield
    except DBAPIError as error:
        if not isinstance(error.orig, sqlite3.Error):
            raise
        raise workspace_error(path, error.orig) from error
    except sqlite3.Error as error:
        raise workspace_error(path, error) from error


def workspace_error(path: Path, error: sqlite3.Error) -> WorkspaceError:
    """What SQLite's result code means for a person (sqlite.org, Result and Error Codes)."""
    # errors that the driver itself raises carry no code
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & MAIN_CODE
    match code:
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
            return damaged(path, str(error))
        case sqlite3.SQLITE_FULL:
            free = shutil.disk_usage(path.parent).free
            return WorkspaceError(
                f"The disk of {path} is full",
                cause=f"{free:,} bytes are free",
                next_step="Free some space and try again; what was stored before is whole.",
                details=str(error),
            )
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return WorkspaceError(
                f"{path} is in use",
                cause=f"Another program has held it for more than {BUSY_SECONDS:.0f} seconds",
                next_step="Close the other program, or wait until it is done, and try again.",
                details=str(error),
            )
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM | sqlite3.SQLITE_CANTOPEN:
            return WorkspaceError(
                f"{path} can't be written",
                cause=str(error),
                next_step="Check who may write to the file, its folder and its disk.",
            )
        case _:
            return WorkspaceError(
                f"The workspace's database {path} can't do that",
                cause=str(error),
                next_step="Try again; if it stays, check the disk.",
            )


def damaged(path: Path, finding: str) -> WorkspaceError:
    """The error for a damaged database, with the way out."""
    backups = sorted(
        (path.parent / "backups").glob("*.sqlite"), key=lambda file: (file.stat().st_mtime, file)
    )
    way_out = (
        f"Move {path.name} away and put the newest backup in its place: {backups[-1]}."
        if backups
        else f"There is no backup. Move {path.name} away: the workspace then starts empty,"
        " and the loaded data stays."
    )
    return WorkspaceError(
        f"The workspace's database {path} is damaged",
        cause="The disk or another program changed it",
        next_step=way_out,
        details=finding,
    )


def connect(path: Path) -> sqlite3.Connection:
    """A connection with write-ahead logging: readers and the writer never wait for each other.

    Programs find their way in the log by a file that they share. On a full disk that can't be
    made: then this program takes the database for itself, and can at least be started and read.
    """
    try:
        return _connect(path, "NORMAL")
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode not in NO_SHARED_FILE:
            raise
        return _connect(path, "EXCLUSIVE")


def _connect(path: Path, locking: str) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=BUSY_SECONDS, check_same_thread=False)
    try:
        for pragma in (
            f"locking_mode={locking}",
            "journal_mode=WAL",
            "synchronous=FULL",
            "foreign_keys=ON",
            "secure_delete=ON",
            "temp_store=MEMORY",
        ):
            connection.execute(f"PRAGMA {pragma}").close()
    except BaseException:
        connection.close()
        raise
    return connection


def _engine(path: Path) -> Engine:
    return create_engine(
        "sqlite://",
        creator=lambda: connect(path),
        # the driver leaves transactions alone: this module begins and ends them
        isolation_level="AUTOCOMMIT",
        poolclass=StaticPool,
        # values of records must not show up in an error's text
        hide_parameters=True,
    )

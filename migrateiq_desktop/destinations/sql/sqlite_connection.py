"""A connection to a SQLite file: transactions that wait for the lock, and all or nothing."""

import logging
import os
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from migrateiq_desktop.model.errors import DestinationUnavailableError

from .sqlite_errors import BUSY, destination_error, locked, main_code, translated
from .sqlite_types import bool_text_in_column, text_in_column

_log = logging.getLogger(__name__)

PATIENCE_SECONDS = 60.0
_STEP_SECONDS = 1.0
"""How long SQLite itself waits before the wait is said and tried again."""

_HASTE_MS = 200


def connect(path: Path, patience_seconds: float) -> sqlite3.Connection:
    """Open the file, readable by its owner only when it is new. Raises DestinationError."""
    _create_private(path)
    with translated(path):
        step = min(_STEP_SECONDS, patience_seconds)
        connection = sqlite3.connect(path, timeout=step, isolation_level=None)
        prepare(connection)
    return connection


def prepare(connection: sqlite3.Connection) -> None:
    """Give a connection what changes of tables go by."""
    # a table is renamed although somebody's view is broken, and their text stays as it is
    connection.execute("PRAGMA legacy_alter_table=ON")
    connection.execute("PRAGMA foreign_keys=OFF")
    connection.execute("PRAGMA temp_store=MEMORY")
    connection.create_function("migrateiq_text", 1, text_in_column, deterministic=True)
    connection.create_function("migrateiq_bool", 1, bool_text_in_column, deterministic=True)


class Database:
    """One connection, used from one thread."""

    def __init__(
        self, path: Path, connection: sqlite3.Connection, *, patience_seconds: float
    ) -> None:
        self.path = path
        self.connection = connection
        self._patience = patience_seconds

    @contextmanager
    def transaction(self, *, keep: bool = True) -> Iterator[sqlite3.Connection]:
        """All or nothing; nothing in any case unless `keep`. The write lock is taken at once, and
        waited for. Raises DestinationError."""
        self.waiting_for_lock(lambda: self.connection.execute("BEGIN IMMEDIATE"))
        try:
            with translated(self.path):
                yield self.connection
            if keep:
                # without a write-ahead log readers hold a commit up
                self.waiting_for_lock(lambda: self.connection.execute("COMMIT"))
            else:
                self._roll_back()
        except BaseException:
            self._roll_back()
            raise

    def waiting_for_lock(self, call: Callable[[], object]) -> None:
        """Call it again until nobody else holds the lock, or patience ends."""
        began = time.monotonic()
        while True:
            try:
                call()
            except sqlite3.OperationalError as error:
                if main_code(error) not in BUSY:
                    raise destination_error(self.path, error) from error
                waited = time.monotonic() - began
                if waited >= self._patience:
                    raise locked(self.path, self._patience) from error
                _log.warning("%s is locked by another program: waited %.0f s", self.path, waited)
            except sqlite3.Error as error:
                raise destination_error(self.path, error) from error
            else:
                return

    def use_write_ahead_log(self) -> None:
        """Readers never wait for us; a commit is safe from a crash of the program."""
        self.waiting_for_lock(lambda: self.connection.execute("PRAGMA journal_mode=WAL").fetchone())
        self._set("PRAGMA synchronous=NORMAL")

    @contextmanager
    def safe_from_power_failure(self) -> Iterator[None]:
        """Commits inside are on the disk when they return, with all that came before them."""
        self._set("PRAGMA synchronous=FULL")
        try:
            yield
        finally:
            self._set("PRAGMA synchronous=NORMAL")

    def be_impatient(self) -> None:
        """What comes now isn't worth waiting for."""
        self._patience = 0.0
        self._set(f"PRAGMA busy_timeout={_HASTE_MS}")

    def _set(self, pragma: str) -> None:
        with translated(self.path):
            self.connection.execute(pragma)

    def _roll_back(self) -> None:
        # SQLite itself rolls back when the disk is full
        if self.connection.in_transaction:
            with translated(self.path):
                self.connection.execute("ROLLBACK")


def _create_private(path: Path) -> None:
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except FileExistsError:
        if path.is_dir():
            raise DestinationUnavailableError(
                f"{path} can't be written",
                cause="it is a folder",
                next_step="Give the path of a file in it.",
            ) from None
    except OSError as error:
        missing = isinstance(error, FileNotFoundError) and not path.parent.is_dir()
        raise DestinationUnavailableError(
            f"{path} can't be made",
            cause="its folder doesn't exist" if missing else error.strerror or str(error),
            next_step="Choose a folder that exists and that you may write to.",
        ) from error

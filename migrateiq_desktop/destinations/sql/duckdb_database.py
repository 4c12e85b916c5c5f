"""A DuckDB file: opened alone, without access to other files, written in transactions."""

import logging
import os
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

import duckdb

from migrateiq_desktop.model.errors import DestinationUnavailableError
from migrateiq_desktop.model.schema import StreamSchema

from .duckdb_errors import LOCKED, destination_error, locked, translated
from .duckdb_tables import DuckdbTransaction
from .rules import OURS
from .transactions import TableColumn, Transaction

_log = logging.getLogger(__name__)
T = TypeVar("T")

PATIENCE_SECONDS = 60.0
_STEP_SECONDS = 0.5
_SETTINGS: dict[str, str | bool | int | float | list[str]] = {
    # nothing in a name or a value can make it read or write another file, or load code
    "enable_external_access": "false",
    "autoinstall_known_extensions": "false",
    "autoload_known_extensions": "false",
    "allow_community_extensions": "false",
    "lock_configuration": "true",
}
_PRIVATE = 0o077


class DuckdbDatabase:
    """Implements `Database` for one file."""

    ddl_commits = False

    def __init__(self, path: Path, *, patience_seconds: float = PATIENCE_SECONDS) -> None:
        self._path = path
        self._patience = patience_seconds
        self._open: duckdb.DuckDBPyConnection | None = None
        self._mask: int | None = None
        self._is_new = False

    def open(self) -> None:
        """Open the file, and prove that it can be written to."""
        self._is_new = not self._path.exists()
        # DuckDB makes the file and its log itself: readable by their owner only
        self._mask = os.umask(_PRIVATE)
        try:
            self._open = self._connect()
            with translated(self._path):
                self._prove_writable(self._open)
        except BaseException:
            self.close()
            raise

    def transact(
        self,
        work: Callable[[Transaction], T],
        *,
        committed: Callable[[Transaction], T | None] | None = None,  # noqa: ARG002  # no connection to lose
    ) -> T:
        """All or nothing."""
        connection = self._connection
        with translated(self._path):
            connection.begin()
            try:
                done = work(DuckdbTransaction(connection))
                connection.commit()
            except BaseException:
                self._roll_back()
                raise
        return done

    def names_of(self, schema: StreamSchema) -> dict[str, str]:  # noqa: ARG002  # takes any name
        """None: a name may have any length."""
        return {}

    def table_name(self, table: str) -> str:
        """The same."""
        return table

    def refusals(self, columns: Sequence[TableColumn], key: Sequence[str]) -> None:  # noqa: ARG002  # it holds all
        """None: every value has a type that holds it."""
        return

    def close(self) -> None:
        """Let go of the file; one that was made for nothing is removed."""
        if self._open is not None:
            unused = self._is_new and not self._tables()
            with translated(self._path):
                self._open.close()
            self._open = None
            if unused:
                self._path.unlink(missing_ok=True)
        if self._mask is not None:
            os.umask(self._mask)
            self._mask = None

    @property
    def _connection(self) -> duckdb.DuckDBPyConnection:
        if self._open is None:
            raise RuntimeError("the destination isn't open")
        return self._open

    def _connect(self) -> duckdb.DuckDBPyConnection:
        """Wait while another program has the file open. Raises DestinationError."""
        if not self._path.parent.is_dir():
            raise DestinationUnavailableError(
                f"{self._path} can't be made",
                cause="its folder doesn't exist",
                next_step="Choose a folder that exists and that you may write to.",
            )
        began = time.monotonic()
        while True:
            try:
                return duckdb.connect(self._path, config=_SETTINGS)
            except duckdb.Error as error:
                if LOCKED not in str(error):
                    raise destination_error(self._path, error) from error
                waited = time.monotonic() - began
                if waited >= self._patience:
                    raise locked(self._path, error, self._patience) from error
                _log.warning("%s is open in another program: waited %.0f s", self._path, waited)
                time.sleep(_STEP_SECONDS)

    def _prove_writable(self, connection: duckdb.DuckDBPyConnection) -> None:
        connection.begin()
        connection.execute(f"CREATE TABLE {OURS}probe (x INTEGER)")
        connection.rollback()

    def _tables(self) -> bool:
        try:
            return bool(
                self._connection.execute("SELECT 1 FROM duckdb_tables() LIMIT 1").fetchall()
            )
        except duckdb.Error:
            # a database that is broken stays where it is
            return True

    def _roll_back(self) -> None:
        try:
            self._connection.rollback()
        except duckdb.TransactionException:
            _log.debug("nothing to roll back: DuckDB did so itself")

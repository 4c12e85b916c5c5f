"""A MySQL or MariaDB server: connected, lost, connected again; transactions repeated safely."""

import logging
import random
import time
from collections.abc import Callable, Sequence
from typing import TypeVar

import pymysql
from pydantic import SecretStr

from migrateiq_desktop.model.connector import MysqlConnector
from migrateiq_desktop.model.errors import DestinationUnavailableError, MigrateIQError
from migrateiq_desktop.model.schema import StreamSchema

from .mysql_columns import Server
from .mysql_connection import OLDEST, connect, is_too_old, server_of
from .mysql_errors import again, busy, held, locked, lost, not_connected, translated
from .mysql_names import actual_names, quoted, short_table
from .mysql_refusals import MysqlRefusals
from .mysql_statements import Connection
from .mysql_tables import MysqlTransaction
from .rules import OURS
from .transactions import TableColumn, Transaction

_log = logging.getLogger(__name__)
T = TypeVar("T")

PATIENCE_SECONDS = 60.0
_LOCK_SECONDS = 5
_FIRST_WAIT_SECONDS = 0.2
_LONGEST_WAIT_SECONDS = 8.0


class MysqlDatabase:
    """Implements `Database` for one database of a server."""

    ddl_commits = True

    def __init__(
        self,
        definition: MysqlConnector,
        secrets: dict[str, SecretStr],
        *,
        patience_seconds: float = PATIENCE_SECONDS,
    ) -> None:
        self._definition = definition
        self._secrets = secrets
        self._patience = patience_seconds
        self._open: Connection | None = None
        self._server = Server(mariadb=True, folds_tables=False, packet=0)

    def open(self) -> None:
        """Connect, and prove that tables can be made, changed, filled, renamed and removed.

        Raises UnreachableError, KeyRefusedError, DestinationError.
        """
        try:
            self.transact(self._prove_writable)
        except BaseException:
            self.close()
            raise

    def transact(
        self,
        work: Callable[[Transaction], T],
        *,
        committed: Callable[[Transaction], T | None] | None = None,
    ) -> T:
        """All or nothing, repeated for a minute while the connection or a lock is lost."""
        began, wait, in_doubt = time.monotonic(), _FIRST_WAIT_SECONDS, False
        while True:
            try:
                connection = self._connected(again=in_doubt)
                if in_doubt and committed is not None:
                    done = self._once(connection, committed)
                    if done is not None:
                        return done
                return self._once(connection, work)
            except pymysql.Error as error:
                if not (again(error) or lost(error) or busy(error)):
                    raise self._translated(error) from error
                if time.monotonic() - began + wait > self._patience:
                    raise self._given_up(error) from error
                in_doubt = in_doubt or lost(error)
                _log.warning(
                    "%s: tried again in %.1f s: %s", self._definition.endpoint, wait, error
                )
                if lost(error):
                    self._forget_connection()
            time.sleep(wait * random.uniform(0.5, 1.0))  # noqa: S311  # no secret
            wait = min(wait * 2, _LONGEST_WAIT_SECONDS)

    def names_of(self, schema: StreamSchema) -> dict[str, str]:
        """Columns whose names are too long, or equal to another's but for accents."""
        names = [column.name for column in schema.columns]
        pairs = zip(names, actual_names((), names), strict=True)
        return {name: actual for name, actual in pairs if name != actual}

    def table_name(self, table: str) -> str:
        """The table's name, cut where it is too long."""
        return short_table(table)

    def refusals(self, columns: Sequence[TableColumn], key: Sequence[str]) -> MysqlRefusals:
        """Texts that are too long for a declared column, for an index or for the server."""
        return MysqlRefusals(columns, key, self._server)

    def close(self) -> None:
        """Let go of the server."""
        self._forget_connection()
        self._open = None

    def _once(self, connection: Connection, work: Callable[[Transaction], T]) -> T:
        """Without autocommit a transaction begins by itself."""
        try:
            done = work(MysqlTransaction(connection, self._server))
            connection.commit()
        except BaseException:
            self._roll_back(connection)
            raise
        return done

    def _roll_back(self, connection: Connection) -> None:
        """What went wrong before matters more: a lost connection rolls back by itself."""
        try:
            connection.rollback()
        except pymysql.Error:
            self._forget_connection()

    def _forget_connection(self) -> None:
        """Closes it, but remembers that there was one."""
        if self._open is None or not self._open.open:
            return
        try:
            self._open.close()
        except pymysql.Error as error:
            _log.debug("closing a lost connection: %s", error)

    def _connected(self, *, again: bool) -> Connection:
        """The connection, made anew where it was lost. Raises what can't be mended by waiting;
        what can is raised as the driver's own error when there was a connection before."""
        if self._open is not None and self._open.open:
            return self._open
        was_open = self._open is not None or again
        try:
            connection = self._connect()
        except (pymysql.Error, RuntimeError) as error:
            if isinstance(error, pymysql.Error) and (busy(error) or (was_open and lost(error))):
                raise
            raise not_connected(self._definition, error) from error
        self._open = connection
        return connection

    def _connect(self) -> Connection:
        definition = self._definition
        password = ""
        if definition.password is not None:
            password = self._secrets[definition.password.secret].get_secret_value()
        lock_seconds = int(min(_LOCK_SECONDS, max(self._patience, 1)))
        connection = connect(definition, password, lock_seconds)
        self._server, version = server_of(connection)
        if is_too_old(self._server, version):
            connection.close()
            oldest = ".".join(map(str, OLDEST[self._server.mariadb]))
            raise DestinationUnavailableError(
                f"The server at {definition.origin} is too old",
                cause=f"it is version {version}, and at least {oldest} is needed",
                next_step="Load into a newer server.",
            )
        return connection

    def _prove_writable(self, transaction: Transaction) -> None:
        ((number,),) = transaction.query("SELECT CONNECTION_ID()")
        probe, other = quoted(f"{OURS}probe_{number}"), quoted(f"{OURS}probe_{number}_2")
        transaction.query(f"DROP TABLE IF EXISTS {probe}, {other}")
        try:
            transaction.query(f"CREATE TABLE {probe} (x INT) ENGINE=InnoDB")
            transaction.query(f"ALTER TABLE {probe} ADD COLUMN y INT, ADD UNIQUE INDEX z (x)")
            transaction.query(f"INSERT INTO {probe} (x) VALUES (1)")  # noqa: S608
            transaction.query(f"UPDATE {probe} SET y = 1")  # noqa: S608
            transaction.query(f"DELETE FROM {probe}")  # noqa: S608
            transaction.query(f"RENAME TABLE {probe} TO {other}")
        finally:
            transaction.query(f"DROP TABLE IF EXISTS {probe}, {other}")

    def _given_up(self, error: pymysql.Error) -> MigrateIQError:
        if held(error):
            return locked(self._definition, self._patience, self._lock_holders())
        return self._translated(error)

    def _translated(self, error: pymysql.Error) -> MigrateIQError:
        if self._open is None:
            return not_connected(self._definition, error)
        return translated(self._definition, error)

    def _lock_holders(self) -> str:
        """Whose transactions are open, as far as this user may see it."""
        if self._open is None:
            return ""
        try:
            with self._open.cursor() as cursor:
                cursor.execute(
                    "SELECT ID, USER, HOST FROM information_schema.PROCESSLIST"
                    " WHERE DB = DATABASE() AND ID <> CONNECTION_ID()"
                    " AND COMMAND = 'Sleep' OR INFO IS NOT NULL AND DB = DATABASE()"
                    " AND ID <> CONNECTION_ID() ORDER BY ID LIMIT 5"
                )
                found = cursor.fetchall()
        except pymysql.Error:
            return ""
        return ", ".join(
            f"perhaps process {number} of {user}@{host}" for number, user, host in found
        )

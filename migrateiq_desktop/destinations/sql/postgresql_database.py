"""A PostgreSQL server: connected, lost, connected again; transactions that are repeated safely."""

import logging
import random
import time
from collections.abc import Callable, Sequence
from ipaddress import ip_address
from typing import TypeVar

import psycopg
from psycopg import errors
from psycopg.conninfo import make_conninfo
from pydantic import SecretStr

from migrateiq_desktop.model.connector import PostgresqlConnector
from migrateiq_desktop.model.errors import DestinationUnavailableError
from migrateiq_desktop.model.schema import StreamSchema

from .postgresql_errors import is_passing, locked, lost, not_connected, starting, translated
from .postgresql_names import short_name
from .postgresql_refusals import PostgresqlRefusals
from .postgresql_tables import Connection, PostgresqlTransaction
from .quoting import quoted
from .rules import OURS
from .transactions import TableColumn, Transaction

_log = logging.getLogger(__name__)
T = TypeVar("T")

PATIENCE_SECONDS = 60.0
_CONNECT_SECONDS = 10
_LOCK_SECONDS = 5.0
_FIRST_WAIT_SECONDS = 0.2
_LONGEST_WAIT_SECONDS = 8.0
_SETTINGS = (
    "-c client_encoding=UTF8 -c DateStyle=ISO -c TimeZone=UTC -c extra_float_digits=1"
    " -c standard_conforming_strings=on -c client_min_messages=warning"
)


class PostgresqlDatabase:
    """Implements `Database` for one schema of a server."""

    ddl_commits = False

    def __init__(
        self,
        definition: PostgresqlConnector,
        secrets: dict[str, SecretStr],
        *,
        patience_seconds: float = PATIENCE_SECONDS,
    ) -> None:
        self._definition = definition
        self._secrets = secrets
        self._patience = patience_seconds
        self._open: Connection | None = None

    def open(self) -> None:
        """Connect, and prove that tables can be made.

        Raises UnreachableError, KeyRefusedError, DestinationError.
        """
        try:
            self.transact(self._prove_writable)
        except _ProvenError:
            return
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
                    with connection.transaction():
                        done = committed(self._transaction(connection))
                    if done is not None:
                        return done
                with connection.transaction():
                    return work(self._transaction(connection))
            except psycopg.Error as error:
                if not (is_passing(error) or lost(error)):
                    raise self._translated(error) from error
                if time.monotonic() - began + wait > self._patience:
                    raise self._given_up(error) from error
                in_doubt = in_doubt or lost(error)
                _log.warning(
                    "%s: tried again in %.1f s: %s", self._definition.endpoint, wait, error
                )
            time.sleep(wait * random.uniform(0.5, 1.0))  # noqa: S311  # no secret
            wait = min(wait * 2, _LONGEST_WAIT_SECONDS)

    def names_of(self, schema: StreamSchema) -> dict[str, str]:
        """Columns whose names are too long."""
        return {
            column.name: short_name(column.name)
            for column in schema.columns
            if short_name(column.name) != column.name
        }

    def table_name(self, table: str) -> str:
        """The table's name, cut where it is too long."""
        return short_name(table)

    def refusals(
        self,
        columns: Sequence[TableColumn],
        key: Sequence[str],  # noqa: ARG002  # an index takes what a column does
    ) -> PostgresqlRefusals:
        """The character U+0000, and what the columns of a table that is there have no room for."""
        return PostgresqlRefusals({column.name: column.declared for column in columns})

    def close(self) -> None:
        """Let go of the server."""
        if self._open is not None:
            self._open.close()
            self._open = None

    def _transaction(self, connection: Connection) -> PostgresqlTransaction:
        return PostgresqlTransaction(connection, self._definition.schema_name)

    def _connected(self, *, again: bool) -> Connection:
        """The connection, made anew where it was lost. Raises what can't be mended by waiting;
        what can is raised as psycopg's own error when there was a connection before."""
        if self._open is not None and not self._open.closed and not self._open.broken:
            return self._open
        was_open = self._open is not None or again
        self._open = None if not was_open else self._open
        try:
            connection = self._connect()
        except psycopg.OperationalError as error:
            failure = not_connected(self._definition, error)
            hopeless = isinstance(failure, DestinationUnavailableError) or (
                type(failure).__name__ == "KeyRefusedError"
            )
            if starting(error) or (was_open and not hopeless):
                raise
            raise failure from error
        self._open = connection
        return connection

    def _connect(self) -> Connection:
        definition = self._definition
        password = None
        if definition.password is not None:
            password = self._secrets[definition.password.secret].get_secret_value()
        lock_ms = int(min(_LOCK_SECONDS, max(self._patience, 0.1)) * 1000)
        connection: Connection = psycopg.connect(
            make_conninfo(**_tls(definition)),
            host=definition.host,
            port=definition.port,
            dbname=definition.database,
            user=definition.username,
            password=password,
            # nothing of this computer's own settings decides where the password goes
            passfile="/dev/null",
            connect_timeout=_CONNECT_SECONDS,
            keepalives_idle=30,
            tcp_user_timeout=60_000,
            application_name="MigrateIQ Desktop",
            options=f"{_SETTINGS} -c lock_timeout={lock_ms}",
            autocommit=True,
        )
        path = f"SET search_path TO {quoted(definition.schema_name)}"
        try:
            connection.execute(path.encode())
        except BaseException:
            connection.close()
            raise
        return connection

    def _prove_writable(self, transaction: Transaction) -> None:
        schema = self._definition.schema_name
        if not transaction.query("SELECT 1 FROM pg_namespace WHERE nspname = %s", (schema,)):
            raise DestinationUnavailableError(
                f"There is no schema {schema} in {self._definition.endpoint}",
                next_step="Correct the schema's name, or create it.",
            )
        transaction.drop(f"{OURS}probe")
        transaction.query(f"CREATE TABLE {quoted(schema)}.{OURS}probe (x integer)")
        raise _ProvenError

    def _given_up(self, error: psycopg.Error) -> Exception:
        if isinstance(error, errors.LockNotAvailable):
            return locked(self._definition, self._patience, self._lock_holders())
        return self._translated(error)

    def _translated(self, error: psycopg.Error) -> Exception:
        if self._open is None or self._open.closed:
            return not_connected(self._definition, error)
        return translated(self._definition, error)

    def _lock_holders(self) -> str:
        """Who holds locks on tables of the schema, as far as this user may see it."""
        if self._open is None:
            return ""
        try:
            found = self._open.execute(
                "SELECT DISTINCT a.pid, a.usename, a.application_name FROM pg_locks l"
                " JOIN pg_stat_activity a USING (pid) JOIN pg_class c ON c.oid = l.relation"
                " JOIN pg_namespace n ON n.oid = c.relnamespace"
                " WHERE n.nspname = %s AND l.granted AND l.pid <> pg_backend_pid()",
                (self._definition.schema_name,),
            ).fetchall()
        except psycopg.Error:
            return ""
        return ", ".join(f"process {pid} of {user} ({name or '?'})" for pid, user, name in found)


class _ProvenError(Exception):
    """Rolls the proof back."""


def _tls(definition: PostgresqlConnector) -> dict[str, str]:
    """libpq's settings. Source: postgresql.org/docs, 34.19 SSL Support."""
    mode = definition.tls
    if mode == "auto":
        mode = "off" if _is_here(definition.host) else "verify"
    if mode == "off":
        return {"sslmode": "prefer" if definition.tls == "auto" else "disable"}
    if mode == "require" and definition.ca_file is None:
        return {"sslmode": "require"}
    return {"sslmode": "verify-full", "sslrootcert": str(definition.ca_file or "system")}


def _is_here(host: str) -> bool:
    if host.startswith(("/", "@")) or host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False

"""A SQLite file as a destination: rows and checkpoint in one transaction. Knows no source."""

import sqlite3
from collections.abc import Callable, Sequence
from itertools import chain, groupby, islice
from pathlib import Path

from migrateiq_desktop.destinations.leases import LeaseKeeper
from migrateiq_desktop.destinations.shrinking import check_shrink
from migrateiq_desktop.engine.ports import (
    MISSING,
    Batch,
    Checkpoint,
    ColumnRows,
    LoadReport,
    SeenKey,
    Target,
)
from migrateiq_desktop.model.errors import DestinationError, IncompleteError
from migrateiq_desktop.model.incremental import CursorState
from migrateiq_desktop.model.schema import StreamSchema
from migrateiq_desktop.model.sync import WriteDisposition

from .cursors import CURSORS_TABLE, CursorTable, with_cursor
from .grounds import SqliteGround
from .load_notes import LoadNotes
from .quoting import quoted, quoted_list
from .rules import check_trial
from .sqlite_children import begin_child, finish_children, load_children
from .sqlite_connection import PATIENCE_SECONDS, Database, connect
from .sqlite_errors import translated
from .sqlite_keys import ensure_key, has_columns
from .sqlite_lease import claim_in, give_back_in, hold_in, name_of
from .sqlite_seen import forget_seen, keep_seen, read_seen
from .sqlite_statements import SqliteStatements
from .sqlite_tables import (
    OURS,
    count_rows,
    drop_table,
    kind_of,
    make_room,
    schema_of,
    swap,
    table_columns,
)
from .sqlite_types import bound
from .state import read_checkpoint, reset_checkpoint, write_checkpoint

STAGING = f"{OURS}staging_"
PIECE = 10_000
"""Values that are read at once."""
_RESERVED = ("sqlite_", OURS)
ROWS_TOGETHER = 10
"""In one statement: a fifth faster than one by one; more gain nothing."""
VARIABLES_TOGETHER = 900
"""Older builds of SQLite take 999 in a statement (sqlite.org/limits.html)."""


def _no_crashpoint(_name: str) -> None:
    """Where a test may end the process."""


class SqliteDestination:
    """Loads one sync's streams into a SQLite file. Implements `engine.ports.Destination`."""

    def __init__(
        self,
        path: Path,
        sync_key: str,
        run_uid: str,
        *,
        patience_seconds: float = PATIENCE_SECONDS,
        crashpoint: Callable[[str], None] = _no_crashpoint,
    ) -> None:
        self._path = path
        self._sync_key = sync_key
        self._run_uid = run_uid
        self._patience = patience_seconds
        self._crashpoint = crashpoint
        self._leases = LeaseKeeper(sync_key, run_uid)
        self._notes = LoadNotes(sync_key, run_uid)
        self._open: Database | None = None
        self._is_new = False

    @property
    def _database(self) -> Database:
        if self._open is None:
            raise RuntimeError("the destination isn't open")
        return self._open

    def open(self) -> None:
        """Prove that the file can be written to, and leave no trace of it."""
        self._is_new = not self._path.exists()
        connection = connect(self._path, self._patience)
        database = Database(self._path, connection, patience_seconds=self._patience)
        self._open = database
        try:
            self._prove_writable(database)
        except BaseException:
            self.close()
            raise

    @staticmethod
    def _prove_writable(database: Database) -> None:
        probe = quoted(f"{OURS}probe")
        with database.transaction(keep=False) as connection:
            connection.execute(f"CREATE TABLE {probe} (x)")
            connection.execute(f"INSERT INTO {probe} VALUES (zeroblob(4096))")  # noqa: S608

    def checkpoint(self, stream: str) -> Checkpoint | None:
        """The last committed checkpoint of this sync's stream."""
        with translated(self._path):
            connection = self._database.connection
            found = read_checkpoint(SqliteStatements(connection), self._sync_key, stream)
            state, reading = _cursors(connection).read(self._sync_key, stream)
        return with_cursor(found, stream, state, reading)

    def begin(self, target: Target, *, resume: bool) -> StreamSchema:
        """Prepare a stream's table; nothing that counts is touched yet."""
        _check_name(target.table)
        database = self._database
        database.use_write_ahead_log()

        def prepare() -> StreamSchema:
            with database.transaction() as connection:
                claim_in(connection, self._leases, target)
                return self._begin(connection, target, resume=resume)

        return self._leases.claimed(name_of(target), prepare)

    def _begin(
        self, connection: sqlite3.Connection, target: Target, *, resume: bool
    ) -> StreamSchema:
        table = _written(target)
        _check_is_table(connection, target.table)
        known = read_checkpoint(SqliteStatements(connection), self._sync_key, target.stream)
        check_trial(target, known, kind_of(connection, target.table))
        if resume:
            self._check_staged(connection, target)
        else:
            statements = SqliteStatements(connection)
            self._notes.begin(statements, target, known, _cursors(connection))
            if target.disposition is WriteDisposition.REPLACE:
                drop_table(connection, table)
            forget_seen(connection, self._sync_key, target.stream)
            reset_checkpoint(
                SqliteStatements(connection), self._sync_key, target.stream, self._run_uid
            )
            if target.incremental:
                _cursors(connection).prepare(self._sync_key, target.stream)
        if target.key and has_columns(connection, table, target.key):
            ensure_key(connection, table, target.key)
        return schema_of(connection, table)

    def begin_child(self, target: Target, table: str, *, resume: bool) -> StreamSchema:
        """Prepare a child table of the target; gives the columns that it has."""
        _check_name(table)
        with self._database.transaction() as connection:
            _check_is_table(connection, table)
            return begin_child(connection, target.child(table), resume=resume)

    def load(self, target: Target, batch: Batch) -> None:
        """A batch's rows and its checkpoint, in one transaction."""
        table = _written(target)
        rows = bound(batch.rows, batch.table_schema)
        with self._database.transaction() as connection:
            hold_in(connection, self._leases, target)
            self._notes.batch(SqliteGround(connection), target, batch.children)
            self._prepare(connection, table, target, batch.table_schema)
            ground = SqliteGround(connection)
            before = self._notes.before_rows(ground, target, batch)
            # a key that no record has had so far is no column yet
            if target.key and has_columns(connection, table, target.key):
                _upsert(connection, table, target.key, batch.table_schema, rows)
            else:
                _insert(connection, table, batch.table_schema, rows)
            load_children(connection, target, batch.children)
            self._notes.added(ground, target, batch, before)
            keep_seen(connection, self._sync_key, target.stream, batch.seen)
            self._crashpoint("before_checkpoint")
            write_checkpoint(
                SqliteStatements(connection),
                self._sync_key,
                batch.checkpoint,
                after_batch=batch.checkpoint.batch - 1,
            )
            if target.incremental:
                _cursors(connection).write(self._sync_key, batch.checkpoint)
            self._crashpoint("before_commit")
        self._leases.loaded(name_of(target))
        self._crashpoint("after_commit")

    def seen(self, target: Target, *, after: bytes, limit: int) -> Sequence[SeenKey]:
        """The next keys that the committed batches of the stream were to keep."""
        with translated(self._path):
            return read_seen(
                self._database.connection,
                self._sync_key,
                target.stream,
                after=after,
                limit=limit,
            )

    def read_column(
        self, table: str, column: str, take: Callable[[Sequence[object]], None]
    ) -> None:
        """Give each value that a column has, null apart, once, in pieces."""
        connection, name = self._database.connection, quoted(column)
        with translated(self._path):
            if not has_columns(connection, table, (column,)):
                return
            found = connection.execute(
                f"SELECT DISTINCT {name} FROM {quoted(table)} WHERE {name} IS NOT NULL"  # noqa: S608
            )
            while piece := found.fetchmany(PIECE):
                take([value for (value,) in piece])

    def finish(self, target: Target, checkpoint: Checkpoint) -> LoadReport:
        """Swap what was staged, and mark the stream as finished, in one transaction."""
        report = LoadReport()
        database = self._database
        with database.safe_from_power_failure(), database.transaction() as connection:
            hold_in(connection, self._leases, target, last=True)
            self._prepare(connection, _written(target), target, checkpoint.table_schema)
            self._notes.end(SqliteGround(connection), target, checkpoint)
            if target.disposition is WriteDisposition.REPLACE:
                self._swap(connection, target, checkpoint, report)
            report.warnings += finish_children(connection, target, checkpoint)
            forget_seen(connection, self._sync_key, target.stream)
            write_checkpoint(
                SqliteStatements(connection),
                self._sync_key,
                checkpoint,
                after_batch=checkpoint.batch,
            )
            if target.incremental:
                _cursors(connection).write(self._sync_key, checkpoint)
            self._crashpoint("before_finish")
        self._crashpoint("after_finish")
        return report

    def set_cursor(self, stream: str, state: CursorState | None) -> None:
        """Put a person's state in place of what is known of a stream."""
        with self._database.transaction() as connection:
            _cursors(connection).set(self._sync_key, stream, state)

    def describe(self, target: Target) -> StreamSchema:
        """The table's columns; nothing is changed."""
        with translated(self._path):
            return schema_of(self._database.connection, target.table)

    def close(self) -> None:
        """Let go of the file; one that was made for nothing is removed."""
        if self._open is None:
            return
        give_back_in(self._open, self._leases)
        with translated(self._path):
            self._open.connection.close()
        self._open = None
        if self._is_new and self._path.exists() and self._path.stat().st_size == 0:
            self._path.unlink()

    def _prepare(
        self, connection: sqlite3.Connection, table: str, target: Target, schema: StreamSchema
    ) -> None:
        make_room(connection, table, schema)
        if target.key and has_columns(connection, table, target.key):
            ensure_key(connection, table, target.key)

    def _swap(
        self,
        connection: sqlite3.Connection,
        target: Target,
        checkpoint: Checkpoint,
        report: LoadReport,
    ) -> None:
        staged = _written(target)
        before, after = count_rows(connection, target.table), count_rows(connection, staged)
        if not target.key and after != checkpoint.counts.loaded:
            raise IncompleteError(
                f"{target.table} would not hold what was loaded",
                cause=f"{checkpoint.counts.loaded:,} rows were loaded, {after:,} are there",
                next_step="Start the sync anew. The table is as it was before.",
            )
        warning = check_shrink(target, before, after)
        if not table_columns(connection, staged):
            report.warnings.append(f"No records came: the table {target.table} was not made.")
            return
        if warning is not None:
            report.warnings.append(warning)
        self._crashpoint("before_swap")
        report.warnings += swap(connection, staged, target.table)
        self._crashpoint("after_swap")

    def _check_staged(self, connection: sqlite3.Connection, target: Target) -> None:
        found = read_checkpoint(SqliteStatements(connection), self._sync_key, target.stream)
        if target.disposition is not WriteDisposition.REPLACE or found is None:
            return
        if found.counts.loaded and not table_columns(connection, _written(target)):
            raise DestinationError(
                f"{target.stream} can't go on",
                cause=f"the table {_written(target)}, which held what was loaded, is gone",
                next_step="Start the sync anew.",
            )


def _written(target: Target) -> str:
    """The table that batches go to."""
    staged = target.disposition is WriteDisposition.REPLACE
    return STAGING + target.table if staged else target.table


def _check_name(table: str) -> None:
    taken = next((prefix for prefix in _RESERVED if table.lower().startswith(prefix)), None)
    if taken is not None:
        raise DestinationError(
            f"No table can be called {table}",
            cause=f"names that begin with {taken} are reserved",
            next_step="Give the stream another table in the sync.",
        )


def _check_is_table(connection: sqlite3.Connection, table: str) -> None:
    kind = kind_of(connection, table)
    if kind not in (None, "table"):
        raise DestinationError(
            f"{table} can't be loaded into",
            cause=f"something else has that name: it is a {kind}",
            next_step="Give the stream another table in the sync.",
        )


def _insert(
    connection: sqlite3.Connection,
    table: str,
    schema: StreamSchema,
    rows: ColumnRows,
) -> None:
    if not rows:
        return
    names = [column.name for column in schema.columns]
    together = max(1, min(ROWS_TOGETHER, VARIABLES_TOGETHER // len(names)))
    whole, rest = divmod(len(rows), together)
    values = chain.from_iterable(rows)
    taken = 0
    for size, count in ((together, whole), (1, rest)):
        if count:
            # takes no more from `values` than it gives on
            some = islice(zip(*[values] * (size * len(names)), strict=False), count)
            taken += connection.executemany(_insert_sql(table, names, size), some).rowcount
    if taken != len(rows):
        raise DestinationError(
            f"{table} didn't take all rows",
            cause=f"{len(rows):,} were given, {taken:,} arrived: a trigger may drop some",
            next_step="Look at the table's triggers; then resume the run.",
        )


def _upsert(
    connection: sqlite3.Connection,
    table: str,
    key: tuple[str, ...],
    schema: StreamSchema,
    rows: ColumnRows,
) -> None:
    """In the records' order, so that of equal keys the last one stays."""
    names = [column.name for column in schema.columns]
    if not rows.has_missing:
        connection.executemany(_upsert_sql(table, key, names), rows)
        return
    for present, group in groupby(rows, _present):
        alike = list(group)
        shown = [name for name, is_there in zip(names, present, strict=True) if is_there]
        if not all(present):
            alike = [tuple(value for value in row if value is not MISSING) for row in alike]
        connection.executemany(_upsert_sql(table, key, shown), alike)


def _cursors(connection: sqlite3.Connection) -> CursorTable:
    return CursorTable(
        lambda sql, values: connection.execute(sql, values).fetchall(),
        is_there=kind_of(connection, CURSORS_TABLE) == "table",
    )


def _present(row: tuple[object, ...]) -> tuple[bool, ...]:
    return tuple(value is not MISSING for value in row)


def _insert_sql(table: str, names: Sequence[str], rows: int = 1) -> str:
    marks = f"({', '.join('?' * len(names))})"
    values = ", ".join([marks] * rows)
    return f"INSERT INTO {quoted(table)} ({quoted_list(names)}) VALUES {values}"  # noqa: S608


def _upsert_sql(table: str, key: tuple[str, ...], names: Sequence[str]) -> str:
    keys = {name.lower() for name in key}
    others = [quoted(name) for name in names if name.lower() not in keys]
    action = (
        "UPDATE SET " + ", ".join(f"{name} = excluded.{name}" for name in others)
        if others
        else "NOTHING"
    )
    return f"{_insert_sql(table, names)} ON CONFLICT ({quoted_list(key)}) DO {action}"

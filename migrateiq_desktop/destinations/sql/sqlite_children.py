"""Child tables in a SQLite file, always inside the transaction of their stream's rows."""

import sqlite3
from collections.abc import Iterable

from migrateiq_desktop.engine.ports import Checkpoint, ChildBatch, ColumnRows, Target
from migrateiq_desktop.model.schema import StreamSchema
from migrateiq_desktop.model.sync import WriteDisposition

from .children import check_arrived, schema_of_key
from .quoting import quoted, quoted_list
from .rules import OURS, not_all_arrived, staging_gone, written_table
from .sqlite_tables import (
    count_rows,
    drop_table,
    make_room,
    schema_of,
    swap,
    table_columns,
)
from .sqlite_types import bound


def begin_child(connection: sqlite3.Connection, target: Target, *, resume: bool) -> StreamSchema:
    """Prepare a child table; gives its columns. `target` is that of the child table."""
    table = written_table(target)
    if target.disposition is WriteDisposition.REPLACE:
        if not resume:
            drop_table(connection, table)
        elif not table_columns(connection, table):
            raise staging_gone(target.stream, f"the table {table}")
    return schema_of(connection, table)


def load_children(
    connection: sqlite3.Connection, target: Target, children: Iterable[ChildBatch]
) -> None:
    """The rows of child tables: first those go that the records had before."""
    for child in children:
        table = written_table(target.child(child.table))
        make_room(connection, table, child.table_schema)
        if child.replaced:
            _delete(connection, table, child)
        rows = bound(child.rows, child.table_schema)
        if rows:
            _insert(connection, table, child.table_schema, rows)


def finish_children(
    connection: sqlite3.Connection, target: Target, checkpoint: Checkpoint
) -> list[str]:
    """Swap what was staged. Gives what was lost by it, in words."""
    lost: list[str] = []
    for child in checkpoint.table_schema.children:
        written = written_table(target.child(child.table))
        replaces = target.disposition is WriteDisposition.REPLACE
        if not replaces and not child.rows:
            continue
        make_room(connection, written, child.table_schema)
        if replaces:
            check_arrived(child, count_rows(connection, written), exact=not target.key)
            lost += swap(connection, written, child.table)
    return lost


def _insert(
    connection: sqlite3.Connection, table: str, schema: StreamSchema, rows: ColumnRows
) -> None:
    names = quoted_list(column.name for column in schema.columns)
    marks = ", ".join("?" * len(schema.columns))
    done = connection.executemany(
        f"INSERT INTO {quoted(table)} ({names}) VALUES ({marks})",  # noqa: S608  # quoted
        rows,
    )
    if done.rowcount != len(rows):
        raise not_all_arrived(table, len(rows), done.rowcount)


def _delete(connection: sqlite3.Connection, table: str, child: ChildBatch) -> None:
    _ensure_index(connection, table, child.key)
    same = " AND ".join(f"{quoted(name)} = ?" for name in child.key)
    connection.executemany(
        f"DELETE FROM {quoted(table)} WHERE {same}",  # noqa: S608  # quoted
        bound(child.replaced, schema_of_key(child)),
    )


def _ensure_index(connection: sqlite3.Connection, table: str, key: tuple[str, ...]) -> None:
    """So that a record's rows are found without reading all."""
    name = f"{OURS}parent_{table}"
    there = connection.execute(
        "SELECT 1 FROM pragma_index_list(?) WHERE name = ?", (table, name)
    ).fetchone()
    if there is None:
        # a table that was swapped has kept the name of when it was staged
        connection.execute(f"DROP INDEX IF EXISTS {quoted(name)}")
        connection.execute(f"CREATE INDEX {quoted(name)} ON {quoted(table)} ({quoted_list(key)})")

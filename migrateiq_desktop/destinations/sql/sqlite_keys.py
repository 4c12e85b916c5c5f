"""Unique keys of tables that are merged into. Always inside the caller's transaction."""

import sqlite3

from migrateiq_desktop.model.errors import DestinationError
from migrateiq_desktop.model.masking import cut

from .quoting import quoted, quoted_list
from .sqlite_tables import table_columns


def ensure_key(connection: sqlite3.Connection, table: str, key: tuple[str, ...]) -> None:
    """Make the key's columns unique, unless they are. Raises DestinationError when rows that are
    there have the same key."""
    if _has_key(connection, table, key):
        return
    name = f"_migrateiq_key_{table}"
    connection.execute(f"DROP INDEX IF EXISTS {quoted(name)}")
    try:
        connection.execute(
            f"CREATE UNIQUE INDEX {quoted(name)} ON {quoted(table)} ({quoted_list(key)})"
        )
    except sqlite3.IntegrityError as error:
        raise _doubled(connection, table, key) from error


def has_columns(connection: sqlite3.Connection, table: str, names: tuple[str, ...]) -> bool:
    """Whether the table has all of them."""
    there = {column.name.lower() for column in table_columns(connection, table)}
    return {name.lower() for name in names} <= there


def _has_key(connection: sqlite3.Connection, table: str, key: tuple[str, ...]) -> bool:
    wanted = sorted(name.lower() for name in key)
    primary = connection.execute(
        "SELECT name FROM pragma_table_info(?) WHERE pk > 0", (table,)
    ).fetchall()
    if sorted(str(name).lower() for (name,) in primary) == wanted:
        return True
    indexes = connection.execute(
        'SELECT name FROM pragma_index_list(?) WHERE "unique" = 1 AND partial = 0', (table,)
    ).fetchall()
    for (index,) in indexes:
        columns = connection.execute(
            "SELECT name, coll FROM pragma_index_xinfo(?) WHERE key = 1", (index,)
        ).fetchall()
        names = sorted(str(name).lower() for name, _ in columns)
        if names == wanted and all(collation == "BINARY" for _, collation in columns):
            return True
    return False


def _doubled(connection: sqlite3.Connection, table: str, key: tuple[str, ...]) -> DestinationError:
    columns = quoted_list(key)
    # rows without a key aren't equal to each other
    present = " AND ".join(f"{quoted(name)} IS NOT NULL" for name in key)
    row = connection.execute(
        f"SELECT {columns}, count(*) FROM {quoted(table)} WHERE {present}"  # noqa: S608  # quoted
        f" GROUP BY {columns} HAVING count(*) > 1 ORDER BY count(*) DESC LIMIT 1"
    ).fetchone()
    values = ", ".join(
        f"{name} = {cut(str(value), 80)}" for name, value in zip(key, row[:-1], strict=True)
    )
    return DestinationError(
        f"{table} can't be merged into: rows in it have the same key",
        cause=f"{row[-1]:,} rows have {values}",
        next_step="Remove the doubled rows, or choose another key or another table.",
    )

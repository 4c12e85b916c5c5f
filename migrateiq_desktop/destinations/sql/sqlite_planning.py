"""The same of a SQLite file, whose loader works on a connection. The file is only read.

Statements are executed on an empty copy of the table in memory, so that each step sees the columns
that the step before has left.
"""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import cast

from migrateiq_desktop.model.errors import DestinationError
from migrateiq_desktop.model.schema import FieldType

from .comparing import ComparedRow, any_of_keys, as_kept, compared, in_pieces, keys_of
from .planning import EXAMPLES, Found, Load
from .quoting import quoted, quoted_list
from .sqlite_connection import prepare
from .sqlite_errors import translated
from .sqlite_keys import ensure_key, has_columns
from .sqlite_tables import count_rows, make_room, table_columns
from .sqlite_types import bound
from .transactions import TableColumn

_READS = ("SELECT", "PRAGMA")
_OF_STRUCTURE = ("pragma_", "sqlite_master")


def plan_in_file(path: Path, loads: Sequence[Load]) -> list[Found]:
    """What the loader would do to each table. Raises DestinationError."""
    with translated(path), _reading(path) as connection:
        return [_plan(connection, load) for load in loads]


def count_in_file(path: Path, tables: Sequence[str]) -> dict[str, int]:
    """Table → its rows; 0 for one that isn't there. Raises DestinationError."""
    with translated(path), _reading(path) as connection:
        return {table: count_rows(connection, table) for table in tables}


@contextmanager
def _reading(path: Path) -> Iterator[sqlite3.Connection]:
    """A file that isn't there is an empty database."""
    address = f"{path.absolute().as_uri()}?mode=ro" if path.exists() else ":memory:"
    with closing(sqlite3.connect(address, uri=True, isolation_level=None)) as connection:
        yield connection


def _plan(connection: sqlite3.Connection, load: Load) -> Found:
    there = table_columns(connection, load.table)
    count = count_rows(connection, load.table) if load.replaces and there else None
    keyed = bool(load.key) and bool(there) and has_columns(connection, load.table, load.key)
    beside = _compared(connection, load) if keyed else ()
    statements, trouble = _statements(connection, load)
    columns = tuple(TableColumn(one.name, one.declared, one.type) for one in there)
    return Found(
        columns,
        statements,
        count,
        beside,
        trouble,
        _examples(connection, load.table, columns),
    )


def _statements(connection: sqlite3.Connection, load: Load) -> tuple[tuple[str, ...], str]:
    """What the loader executes, and why it can't go on."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as empty:
        prepare(empty)
        if not load.replaces:
            _copy_empty(connection, load.table, empty)
        noted = _NotedConnection(connection, empty)
        # all that the loader's functions do with a connection is to execute
        noting = cast("sqlite3.Connection", noted)
        trouble = ""
        try:
            make_room(noting, load.table, load.table_schema)
            if load.key:
                ensure_key(noting, load.table, load.key)
        except DestinationError as error:
            trouble = error.report().sentence()
        return tuple(noted.statements), trouble


def _copy_empty(connection: sqlite3.Connection, table: str, into: sqlite3.Connection) -> None:
    """Make a table once more with its indexes and triggers, without rows."""
    found = connection.execute(
        "SELECT sql FROM sqlite_master WHERE tbl_name = ? COLLATE NOCASE AND sql IS NOT NULL"
        " AND type IN ('table', 'index', 'trigger') ORDER BY type != 'table'",
        (table,),
    )
    for (sql,) in found.fetchall():
        into.execute(sql)


def _examples(
    connection: sqlite3.Connection, table: str, there: Sequence[TableColumn]
) -> dict[str, list[object]]:
    if not there:
        return {}
    names = quoted_list(column.name for column in there)
    rows = connection.execute(
        f"SELECT {names} FROM {quoted(table)} LIMIT {EXAMPLES}"  # noqa: S608  # quoted
    ).fetchall()
    return {column.name: [row[at] for row in rows] for at, column in enumerate(there)}


class _NotedConnection:
    """Notes what would change something, and changes the copy by it."""

    def __init__(self, connection: sqlite3.Connection, empty: sqlite3.Connection) -> None:
        """Rows are read from the first, what tables are like from the second."""
        self.statements: list[str] = []
        self._connection = connection
        self._empty = empty

    def execute(self, sql: str, values: Sequence[object] = ()) -> sqlite3.Cursor:
        """Rows of a statement that reads; none of any other."""
        if not sql.startswith(_READS):
            self.statements.append(sql)
            return self._empty.execute(sql, tuple(values))
        of_structure = any(word in sql for word in _OF_STRUCTURE)
        return (self._empty if of_structure else self._connection).execute(sql, tuple(values))


def _compared(connection: sqlite3.Connection, load: Load) -> tuple[ComparedRow, ...]:
    names = [column.name for column in load.table_schema.columns]
    there = {column.name.lower(): column for column in table_columns(connection, load.table)}
    known = [name for name in names if name.lower() in there]
    texts = {name for name, column in there.items() if column.type is FieldType.TEXT}
    # what is kept as text was text before it was bound
    plain = as_kept(load.rows, names, texts)
    as_text = [name.lower() in texts for name in names]
    rows = [
        tuple(old if kept else new for old, new, kept in zip(one, other, as_text, strict=True))
        for one, other in zip(plain, bound(load.rows, load.table_schema), strict=True)
    ]
    key = [quoted(name) for name in load.key]
    found: list[dict[str, object]] = []
    for some in in_pieces(keys_of(rows, [names.index(name) for name in load.key])):
        any_of = any_of_keys(key, "?", len(some))
        cursor = connection.execute(
            f"SELECT {quoted_list(known)} FROM {quoted(load.table)} WHERE {any_of}",  # noqa: S608  # quoted
            [part for one in some for part in one],
        )
        found += (dict(zip(known, row, strict=True)) for row in cursor)
    return compared(names, load.key, rows, found)

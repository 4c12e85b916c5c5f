"""Looks at loaded data, read-only: table by table, page by page. Never knows who loaded it.

Each look opens its own connection and lets go at once: a running sync is never kept waiting.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from migrateiq_desktop.model.base import Model
from migrateiq_desktop.model.errors import WorkspaceError

from .names import like, not_found
from .store import MAIN_CODE

HIDDEN = "_migrateiq_"
"""Tables of the program's own, beside the data."""
BUSY_SECONDS = 5.0
ROW_NUMBERS = ("rowid", "_rowid_", "oid")
"""SQLite's names for a row's number; a column of the same name takes its place."""


class LoadedTable(Model):
    """A table of loaded data."""

    name: str
    columns: tuple[str, ...]
    types: tuple[str, ...]
    """As declared, for example INTEGER or DATETIME."""
    rows: int


class DataBrowser:
    """The tables of a SQLite file."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def tables(self) -> tuple[LoadedTable, ...]:
        """All tables that hold loaded data, by name; none when nothing was loaded yet."""
        with self._looking() as connection:
            if connection is None:
                return ()
            return tuple(_described(connection, name) for name in _names(connection))

    def count(self, table: str, search: str = "") -> int:
        """How many rows contain the search, in any column. Raises NotFoundError."""
        with self._table(table) as (connection, columns):
            condition, values = _condition(columns, search)
            query = f"SELECT count(*) FROM {quoted(table)}{condition}"  # noqa: S608 - quoted
            return int(connection.execute(query, values).fetchone()[0])

    def rows(
        self, table: str, offset: int, limit: int, search: str = ""
    ) -> tuple[tuple[object, ...], ...]:
        """Rows that contain the search, in the order in which they came. Raises NotFoundError."""
        with self._table(table) as (connection, columns):
            condition, values = _condition(columns, search)
            order = _order(connection, table, columns)
            chosen = ", ".join(quoted(column) for column in columns)
            query = (
                f"SELECT {chosen} FROM {quoted(table)}{condition}{order}"  # noqa: S608 - quoted
                " LIMIT :limit OFFSET :offset"
            )
            found = connection.execute(query, {**values, "limit": limit, "offset": offset})
            return tuple(tuple(row) for row in found)

    @contextmanager
    def _table(self, table: str) -> Iterator[tuple[sqlite3.Connection, tuple[str, ...]]]:
        with self._looking() as connection:
            names = _names(connection) if connection else ()
            if connection is None or table not in names:
                raise not_found("table", table, names)
            yield connection, _columns(connection, table)[0]

    @contextmanager
    def _looking(self) -> Iterator[sqlite3.Connection | None]:
        """A read-only connection, or None when there is no file."""
        if not self._path.exists():
            yield None
            return
        try:
            with closing(_connect(self._path)) as connection:
                yield connection
        except sqlite3.Error as error:
            raise _translated(self._path, error) from error


def quoted(identifier: str) -> str:
    """A name as SQLite takes it whatever is in it (sqlite.org, Keywords: double quotes)."""
    return '"' + identifier.replace('"', '""') + '"'


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=BUSY_SECONDS
    )
    # what others wrote may be no UTF-8: it is shown as well as it can be
    connection.text_factory = lambda text: text.decode("utf-8", "replace")
    return connection


def _names(connection: sqlite3.Connection) -> tuple[str, ...]:
    found = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name COLLATE NOCASE"
    )
    names = (str(row[0]) for row in found)
    return tuple(name for name in names if not name.startswith((HIDDEN, "sqlite_")))


def _described(connection: sqlite3.Connection, table: str) -> LoadedTable:
    columns, types = _columns(connection, table)
    query = f"SELECT count(*) FROM {quoted(table)}"  # noqa: S608 - quoted
    rows = int(connection.execute(query).fetchone()[0])
    return LoadedTable(name=table, columns=columns, types=types, rows=rows)


def _columns(connection: sqlite3.Connection, table: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Names and declared types."""
    found = connection.execute("SELECT name, type FROM pragma_table_info(?)", (table,)).fetchall()
    return tuple(str(row[0]) for row in found), tuple(str(row[1]) for row in found)


def _condition(columns: tuple[str, ...], search: str) -> tuple[str, dict[str, object]]:
    if not search:
        return "", {}
    tests = (f"CAST({quoted(column)} AS TEXT) LIKE :search ESCAPE '\\'" for column in columns)
    return f" WHERE {' OR '.join(tests)}", {"search": like(search)}


def _order(connection: sqlite3.Connection, table: str, columns: tuple[str, ...]) -> str:
    """By the row's number, which makes pages of a table follow each other without a gap."""
    kind = connection.execute(
        "SELECT wr FROM pragma_table_list(?) WHERE schema = 'main'", (table,)
    ).fetchone()
    taken = {column.lower() for column in columns}
    free = next((name for name in ROW_NUMBERS if name not in taken), None)
    # a table without row numbers is read in the order of its key, anyway
    return "" if (kind and kind[0]) or free is None else f" ORDER BY {free}"


def _translated(path: Path, error: sqlite3.Error) -> WorkspaceError:
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & MAIN_CODE
    match code:
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            cause, next_step = "Another program holds it", "Try again when that is done."
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
            cause = "It is damaged, or no SQLite database"
            next_step = "Move it away and run the syncs again."
        case _:
            cause, next_step = str(error), "Check the file and its folder."
    return WorkspaceError(
        f"The data in {path} can't be read", cause=cause, next_step=next_step, details=str(error)
    )

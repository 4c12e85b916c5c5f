"""Tables of a SQLite database: made, grown and widened, always inside the caller's transaction.

Nothing that was stored loses a digit when its column is widened. Source of the procedure for what
ALTER TABLE can't do: sqlite.org/lang_altertable.html, section 7.
"""

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from migrateiq_desktop.model.errors import DestinationError
from migrateiq_desktop.model.schema import Column, FieldType, StreamSchema, widened

from .quoting import quoted, quoted_list
from .sqlite_types import DECLARED, type_of_declared

OURS = "_migrateiq_"
"""What the names of our own tables, indexes and columns begin with."""
REBUILD = f"{OURS}rebuild"
_HELPER_COLUMN = f"{OURS}widened"
EXACT_IN_FLOAT = 2**53


@dataclass(frozen=True, slots=True)
class TableColumn:
    """A column as SQLite describes it."""

    name: str
    declared: str

    @property
    def type(self) -> FieldType:
        """What it holds without loss."""
        return type_of_declared(self.declared)


def table_columns(connection: sqlite3.Connection, table: str) -> tuple[TableColumn, ...]:
    """The columns of a table in their order; empty when there is no such table."""
    rows = connection.execute(
        "SELECT name, type FROM pragma_table_xinfo(?) WHERE hidden = 0 ORDER BY cid", (table,)
    )
    return tuple(TableColumn(name, declared) for name, declared in rows)


def schema_of(connection: sqlite3.Connection, table: str) -> StreamSchema:
    """The same as a schema."""
    return StreamSchema(
        columns=tuple(
            Column(name=column.name, type=column.type)
            for column in table_columns(connection, table)
        )
    )


def kind_of(connection: sqlite3.Connection, name: str) -> str | None:
    """`table`, `view` or `index`, or None when nothing has that name."""
    row = connection.execute(
        "SELECT type FROM sqlite_master WHERE name = ? COLLATE NOCASE AND type != 'trigger'",
        (name,),
    ).fetchone()
    return None if row is None else str(row[0])


def make_room(connection: sqlite3.Connection, table: str, schema: StreamSchema) -> None:
    """Make the table, or grow and widen it, so that it holds every value of the schema."""
    existing = {_folded(column.name): column for column in table_columns(connection, table)}
    if not existing:
        if schema.columns:
            connection.execute(_create(table, _declared(schema.columns)))
        return
    wider: dict[str, FieldType] = {}
    for column in schema.columns:
        there = existing.get(_folded(column.name))
        if there is None:
            connection.execute(
                f"ALTER TABLE {quoted(table)} ADD COLUMN {_definition(column.name, column.type)}"
            )
            continue
        # what is kept as text is wide enough for anything
        if there.type is not FieldType.TEXT:
            wide = _needed(there.type, column)
            if DECLARED[wide] != DECLARED[there.type]:
                wider[there.name] = wide
    if wider:
        _widen(connection, table, wider)


def drop_table(connection: sqlite3.Connection, table: str) -> None:
    """Remove a table if it is there."""
    connection.execute(f"DROP TABLE IF EXISTS {quoted(table)}")


def swap(connection: sqlite3.Connection, staged: str, table: str) -> list[str]:
    """Put the staged table in the place of the other, whose indexes and triggers are made again.

    Gives what could not be made again, in words.
    """
    companions = _companions(connection, table)
    drop_table(connection, table)
    connection.execute(f"ALTER TABLE {quoted(staged)} RENAME TO {quoted(table)}")
    lost = []
    for name, sql in companions:
        if name.startswith(OURS):
            continue
        try:
            connection.execute(sql)
        except sqlite3.OperationalError as error:
            lost.append(f"{name} of the replaced table could not be made again: {error}.")
    return lost


def count_rows(connection: sqlite3.Connection, table: str) -> int:
    """How many rows a table has; 0 when it isn't there."""
    if not table_columns(connection, table):
        return 0
    return int(connection.execute(f"SELECT count(*) FROM {quoted(table)}").fetchone()[0])  # noqa: S608  # quoted


def _needed(there: FieldType, column: Column) -> FieldType:
    """The type that holds what is there and what comes."""
    if {there, column.type} == {FieldType.INT, FieldType.FLOAT} and not column.beyond_float:
        # the engine asks for it only when its own values fit; those that are there are checked
        return FieldType.FLOAT
    return widened(there, column.type)


def _widen(connection: sqlite3.Connection, table: str, wider: dict[str, FieldType]) -> None:
    columns = table_columns(connection, table)
    for column in columns:
        if column.type is FieldType.INT and wider.get(column.name) is FieldType.FLOAT:
            _check_exact_in_float(connection, table, column.name)
    sql = connection.execute(
        "SELECT sql FROM sqlite_master WHERE name = ? COLLATE NOCASE AND type = 'table'", (table,)
    ).fetchone()[0]
    plain = [(column.name, column.declared) for column in columns]
    if sql == _create(table, plain):
        _rebuild(connection, table, columns, wider)
    else:
        # it has constraints of its own, which only SQLite knows to keep
        for column in columns:
            if column.name in wider:
                _widen_in_place(connection, table, column, wider[column.name])


def _rebuild(
    connection: sqlite3.Connection,
    table: str,
    columns: Sequence[TableColumn],
    wider: dict[str, FieldType],
) -> None:
    companions = _companions(connection, table)
    drop_table(connection, REBUILD)
    wide = [(c.name, DECLARED[wider[c.name]] if c.name in wider else c.declared) for c in columns]
    connection.execute(_create(REBUILD, wide))
    values = ", ".join(_value_in(column, wider.get(column.name)) for column in columns)
    names = quoted_list(column.name for column in columns)
    connection.execute(
        f"INSERT INTO {quoted(REBUILD)} ({names}) SELECT {values} FROM {quoted(table)}"  # noqa: S608
    )
    drop_table(connection, table)
    connection.execute(f"ALTER TABLE {quoted(REBUILD)} RENAME TO {quoted(table)}")
    for _, sql in companions:
        connection.execute(sql)


def _widen_in_place(
    connection: sqlite3.Connection, table: str, column: TableColumn, to: FieldType
) -> None:
    name, helper = quoted(column.name), quoted(_HELPER_COLUMN)
    value = _value_in(column, to)
    try:
        connection.execute(f"ALTER TABLE {quoted(table)} ADD COLUMN {helper} {DECLARED[to]}")
        connection.execute(f"UPDATE {quoted(table)} SET {helper} = {value}")  # noqa: S608  # quoted
        connection.execute(f"ALTER TABLE {quoted(table)} DROP COLUMN {name}")
        connection.execute(f"ALTER TABLE {quoted(table)} RENAME COLUMN {helper} TO {name}")
    except sqlite3.OperationalError as error:
        raise DestinationError(
            f"The column {column.name} of {table} is {column.declared}, but {to} values come",
            cause=f"it can't be widened: {error}",
            next_step=f"Convert the field to {column.type} in the mapping, or change the table.",
        ) from error


def _check_exact_in_float(connection: sqlite3.Connection, table: str, name: str) -> None:
    found = connection.execute(
        f"SELECT 1 FROM {quoted(table)} WHERE typeof({quoted(name)}) = 'integer'"  # noqa: S608
        f" AND {quoted(name)} NOT BETWEEN ? AND ? LIMIT 1",
        (-EXACT_IN_FLOAT, EXACT_IN_FLOAT),
    ).fetchone()
    if found is not None:
        raise DestinationError(
            f"Fractions come for the column {name} of {table}, which holds very large numbers",
            cause="no column holds both exactly as numbers",
            next_step="Convert the field to decimal in the mapping.",
        )


def _value_in(column: TableColumn, wide: FieldType | None) -> str:
    """The expression for a column's value in its wider column; None: it stays as it is."""
    name = quoted(column.name)
    if wide is None or DECLARED[wide] != "TEXT":
        return name
    return f"migrateiq_bool({name})" if column.type is FieldType.BOOL else f"migrateiq_text({name})"


def _companions(connection: sqlite3.Connection, table: str) -> list[tuple[str, str]]:
    """Name and SQL of the indexes and triggers of a table, but for those that SQLite made."""
    return connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE tbl_name = ? COLLATE NOCASE"
        " AND type IN ('index', 'trigger') AND sql IS NOT NULL",
        (table,),
    ).fetchall()


def _create(table: str, columns: Iterable[tuple[str, str]]) -> str:
    """Written as SQLite itself writes it down after columns were added and names changed."""
    body = ", ".join(f"{quoted(name)} {declared}".rstrip() for name, declared in columns)
    return f"CREATE TABLE {quoted(table)} ({body})"


def _declared(columns: Iterable[Column]) -> Iterable[tuple[str, str]]:
    return ((column.name, DECLARED[column.type]) for column in columns)


def _definition(name: str, kind: FieldType) -> str:
    return f"{quoted(name)} {DECLARED[kind]}"


def _folded(name: str) -> str:
    """SQLite compares names without regard to the case of ASCII letters."""
    return "".join(chr(ord(c) + 32) if "A" <= c <= "Z" else c for c in name)

"""Tables of a DuckDB database: made, grown, widened, filled, always inside one transaction.

There is no unique index behind a merge: DuckDB can't widen a column that an index depends on, and
checks an index too early when a row is changed twice (duckdb.org/docs, Indexes: limitations).
"""

from collections.abc import Sequence
from decimal import Decimal
from functools import partial

import duckdb

from migrateiq_desktop.destinations.decimals import Digits, digits_of
from migrateiq_desktop.model.schema import Column, FieldType, StreamSchema

from .duckdb_catalogue import Catalogue
from .duckdb_marks import LastRows
from .duckdb_rows import arrow_table
from .duckdb_types import (
    DECLARED,
    INT_BITS,
    NAIVE,
    TEXT,
    ZONED,
    decimal_of,
    decimal_type,
    moment_type,
    text_expression,
)
from .merging import alike, key_positions, one_each
from .quoting import quoted, quoted_list
from .rules import (
    EXACT_IN_FLOAT,
    doubled_keys,
    needed,
    not_all_arrived,
    too_large_for_float,
)
from .transactions import Rows, StateTypes, TableColumn, Values

_ROWS = "_migrateiq_rows"
_FETCHED = 10_000


class DuckdbTransaction:
    """Implements `Transaction` on a connection that is in one."""

    mark = "?"
    quote_mark = '"'
    state_types = StateTypes()

    def __init__(self, connection: duckdb.DuckDBPyConnection) -> None:
        self._connection = connection
        self._proven: set[str] = set()
        self._catalogue = Catalogue(connection)

    def query(self, sql: str, values: Sequence[object] = ()) -> list[tuple[object, ...]]:
        """Rows of a statement."""
        self._catalogue.changed_by(sql)
        found: list[tuple[object, ...]] = self._connection.execute(sql, list(values)).fetchall()
        return found

    def change(self, sql: str, values: Sequence[object] = ()) -> int:
        """Rows that an UPDATE or DELETE has met."""
        ((met,),) = self.query(sql, values)
        return int(str(met))

    def kind_of(self, name: str) -> str | None:
        """`table`, `view` or `index`."""
        return self._catalogue.kind_of(name)

    def columns(self, table: str) -> tuple[TableColumn, ...]:
        """The columns in their order."""
        return self._catalogue.columns(table)

    def has_columns(self, table: str, names: tuple[str, ...]) -> bool:
        """Whether a table has all of them."""
        return {name.lower() for name in names} <= {c.name.lower() for c in self.columns(table)}

    def make_room(self, table: str, schema: StreamSchema, rows: Rows) -> None:
        """Make the table, or grow and widen it, so that it holds the rows without loss."""
        there = {column.name.lower(): column for column in self.columns(table)}
        new: list[str] = []
        for at, column in enumerate(schema.columns):
            values = partial(rows.column, at)
            old = there.get(column.name.lower())
            if old is None:
                new.append(f"{quoted(column.name)} {_declared_new(column, values)}")
                continue
            wide = self._needed(table, old, column, values)
            if wide != old.declared:
                self._widen(table, old, wide)
        if new and not there:
            self.query(f"CREATE TABLE {quoted(table)} ({', '.join(new)})")
        else:
            for definition in new:
                self.query(f"ALTER TABLE {quoted(table)} ADD COLUMN {definition}")

    def ensure_key(self, table: str, key: tuple[str, ...]) -> None:
        """Prove once that no two rows have the same key."""
        if table in self._proven:
            return
        present = " AND ".join(f"{quoted(name)} IS NOT NULL" for name in key)
        found = self.query(
            f"SELECT {quoted_list(key)}, count(*) AS n FROM {quoted(table)} WHERE {present}"  # noqa: S608
            f" GROUP BY {quoted_list(key)} HAVING count(*) > 1 ORDER BY n DESC LIMIT 1"
        )
        if found:
            raise doubled_keys(table, key, found[0])
        self._proven.add(table)

    def insert(self, table: str, schema: StreamSchema, rows: Rows) -> None:
        """Add rows."""
        with _Registered(self, table, schema, rows):
            names = quoted_list(column.name for column in schema.columns)
            ((arrived,),) = self.query(
                f"INSERT INTO {quoted(table)} ({names}) SELECT * FROM {_ROWS}"  # noqa: S608
            )
        if arrived != len(rows):
            raise not_all_arrived(table, len(rows), int(str(arrived)))

    def upsert(self, table: str, key: tuple[str, ...], schema: StreamSchema, rows: Rows) -> None:
        """Change the rows that have a key of these, then add the others."""
        for shown, group in alike(schema, one_each(rows, key_positions(schema, key))):
            with _Registered(self, table, shown, group):
                self._update(table, key, shown)
                self._add_others(table, key, shown)

    def delete(self, table: str, key: tuple[str, ...], schema: StreamSchema, rows: Rows) -> None:
        """Remove all rows that have one of these keys."""
        with _Registered(self, table, schema, rows):
            self.query(
                f"DELETE FROM {quoted(table)} AS old USING {_ROWS} AS new"  # noqa: S608
                f" WHERE {_same_key(key, schema)}"
            )

    def count(self, table: str) -> int:
        """How many rows a table has."""
        if not self.columns(table):
            return 0
        return int(str(self.query(f"SELECT count(*) FROM {quoted(table)}")[0][0]))  # noqa: S608

    def drop(self, table: str) -> None:
        """Remove a table if it is there."""
        self.query(f"DROP TABLE IF EXISTS {quoted(table)}")

    def row_marks(self, table: str) -> LastRows:
        """By what rows that are added are told."""
        return LastRows(self, table)

    def swap(self, staged: str, table: str, aside: str) -> list[str]:  # noqa: ARG002  # one transaction
        """Put the staged table in the other's place, and make its indexes again."""
        indexes = self.query(
            "SELECT index_name, sql, lower(expressions) FROM duckdb_indexes()"
            " WHERE lower(table_name) = lower(?) AND schema_name = 'main' AND sql IS NOT NULL",
            (table,),
        )
        before = {column.name.lower() for column in self.columns(table)}
        self.drop(table)
        self.query(f"ALTER TABLE {quoted(staged)} RENAME TO {quoted(table)}")
        gone = before - {column.name.lower() for column in self.columns(table)}
        lost = []
        for name, sql, indexed in indexes:
            # one that failed would undo the swap with it: those are not even tried
            if any(column in str(indexed) for column in gone):
                lost.append(f"{name} of the replaced table could not be made again.")
            else:
                self.query(str(sql))
        return lost

    def register(self, rows: object) -> None:
        """Let SQL see an Arrow table."""
        self._connection.register(_ROWS, rows)

    def unregister(self) -> None:
        """And no more."""
        self._connection.unregister(_ROWS)

    def _needed(self, table: str, old: TableColumn, column: Column, values: Values) -> str:
        """The type that holds what is there and what comes."""
        wide = needed(old.type, column)
        if wide is FieldType.TEXT:
            return old.declared if old.type is FieldType.TEXT else TEXT
        if wide is FieldType.DECIMAL:
            room, digits = decimal_of(old.declared), digits_of(values())
            if room is not None and room.with_also(digits) == room:
                return old.declared
            return decimal_type(digits.with_also(_digits_there(self._connection, table, old)))
        if wide is FieldType.DATETIME:
            there = old.declared if old.type is FieldType.DATETIME else None
            kind = moment_type(values(), there)
            return (
                kind
                if kind == there or _has_values(self, table, old)
                else moment_type(values(), None)
            )
        if wide is FieldType.INT:
            bits = INT_BITS[old.declared]
            # larger ones than the widest takes are decimals by now
            fits = bits == INT_BITS[DECLARED[wide]] or all(
                -(2**bits) <= v < 2**bits for v in values() if isinstance(v, int)
            )
            return old.declared if fits else DECLARED[wide]
        if wide is FieldType.FLOAT and old.type is FieldType.INT:
            _check_exact_in_float(self, table, old.name)
        return DECLARED[wide]

    def _widen(self, table: str, old: TableColumn, wide: str) -> None:
        name = quoted(old.name)
        value = text_expression(name, old.declared) if wide == TEXT else f"CAST({name} AS {wide})"
        if wide not in (TEXT, ZONED, NAIVE) and old.declared == "DOUBLE":
            value = f"CAST(CAST({name} AS VARCHAR) AS {wide})"
        self.query(
            f"ALTER TABLE {quoted(table)} ALTER COLUMN {name} SET DATA TYPE {wide} USING ({value})"
        )

    def _update(self, table: str, key: tuple[str, ...], schema: StreamSchema) -> None:
        keys = key_positions(schema, key)
        changed = [
            f"{quoted(column.name)} = new.{quoted(str(at))}"
            for at, column in enumerate(schema.columns)
            if at not in keys
        ]
        if changed:
            self.query(
                f"UPDATE {quoted(table)} AS old SET {', '.join(changed)} FROM {_ROWS} AS new"  # noqa: S608
                f" WHERE {_same_key(key, schema)}"
            )

    def _add_others(self, table: str, key: tuple[str, ...], schema: StreamSchema) -> None:
        names = quoted_list(column.name for column in schema.columns)
        self.query(
            f"INSERT INTO {quoted(table)} ({names}) SELECT * FROM {_ROWS} AS new"  # noqa: S608
            f" WHERE NOT EXISTS (SELECT 1 FROM {quoted(table)} AS old"
            f" WHERE {_same_key(key, schema)})"
        )


class _Registered:
    """An Arrow table of rows that SQL sees meanwhile."""

    def __init__(
        self, transaction: DuckdbTransaction, table: str, schema: StreamSchema, rows: Rows
    ) -> None:
        self._transaction = transaction
        there = {column.name.lower(): column.declared for column in transaction.columns(table)}
        declared = [there[column.name.lower()] for column in schema.columns]
        self._rows = arrow_table(rows, schema, declared)

    def __enter__(self) -> None:
        self._transaction.register(self._rows)

    def __exit__(self, kind: object, *_exception: object) -> None:
        # an aborted transaction takes no more statements, and its error is what matters
        if kind is None:
            self._transaction.unregister()


def _declared_new(column: Column, values: Values) -> str:
    if column.type is FieldType.DECIMAL:
        return decimal_type(digits_of(values()))
    if column.type is FieldType.DATETIME:
        return moment_type(values(), None)
    return DECLARED[column.type]


def _digits_there(connection: duckdb.DuckDBPyConnection, table: str, old: TableColumn) -> Digits:
    """What the stored numbers need, read in pieces."""
    name = quoted(old.name)
    found = connection.execute(
        f"SELECT DISTINCT {text_expression(name, old.declared)} FROM {quoted(table)}"  # noqa: S608
        f" WHERE {name} IS NOT NULL"
    )
    digits = Digits()
    while piece := found.fetchmany(_FETCHED):
        digits = digits.with_also(digits_of(Decimal(str(text)) for (text,) in piece))
    return digits


def _has_values(transaction: DuckdbTransaction, table: str, column: TableColumn) -> bool:
    return bool(
        transaction.query(
            f"SELECT 1 FROM {quoted(table)} WHERE {quoted(column.name)} IS NOT NULL LIMIT 1"  # noqa: S608
        )
    )


def _check_exact_in_float(transaction: DuckdbTransaction, table: str, name: str) -> None:
    if transaction.query(
        f"SELECT 1 FROM {quoted(table)} WHERE {quoted(name)} NOT BETWEEN ? AND ? LIMIT 1",  # noqa: S608
        (-EXACT_IN_FLOAT, EXACT_IN_FLOAT),
    ):
        raise too_large_for_float(table, name)


def _same_key(key: tuple[str, ...], schema: StreamSchema) -> str:
    return " AND ".join(
        f"old.{quoted(schema.columns[at].name)} = new.{quoted(str(at))}"
        for at in key_positions(schema, key)
    )

"""Tables of a PostgreSQL schema: made, grown, widened, filled, always inside one transaction."""

from collections.abc import Sequence
from functools import partial

import psycopg

from migrateiq_desktop.model.schema import Column, FieldType, StreamSchema

from .merging import alike, key_positions, one_each
from .postgresql_copy import OPTIONS, copy_text
from .postgresql_names import short_name
from .postgresql_swap import companions, make_again
from .postgresql_types import (
    DECLARED,
    FLOAT_TEXT,
    FLOAT_TEXT_FUNCTION,
    holds,
    moment_type,
    type_of_declared,
    widening,
)
from .quoting import quoted, quoted_list
from .rules import EXACT_IN_FLOAT, OURS, doubled_keys, needed, not_all_arrived, too_large_for_float
from .transactions import Rows, StateTypes, TableColumn, Values

Connection = psycopg.Connection[tuple[object, ...]]
_ROWS = f"{OURS}rows"
_KINDS = {"r": "table", "p": "table", "v": "view", "m": "materialized view", "i": "index"}


class PostgresqlTransaction:
    """Implements `Transaction` on a connection that is in one."""

    mark = "%s"
    quote_mark = '"'
    state_types = StateTypes()
    lock_table = "LOCK TABLE {} IN ACCESS EXCLUSIVE MODE"

    def __init__(self, connection: Connection, schema_name: str) -> None:
        self._connection = connection
        self._schema = schema_name

    def query(self, sql: str, values: Sequence[object] = ()) -> list[tuple[object, ...]]:
        """Rows of a statement; none where it gives none."""
        # without values a % is nothing special
        cursor = self._connection.execute(sql.encode(), values or None)
        return cursor.fetchall() if cursor.description is not None else []

    def change(self, sql: str, values: Sequence[object] = ()) -> int:
        """Rows that an UPDATE or DELETE has met."""
        return self._connection.execute(sql.encode(), values or None).rowcount

    def kind_of(self, name: str) -> str | None:
        """`table`, `view`, `index` or another kind of relation."""
        found = self.query(
            "SELECT c.relkind::text FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
            " WHERE n.nspname = %s AND c.relname = %s",
            (self._schema, short_name(name)),
        )
        return _KINDS.get(str(found[0][0]), "relation of another kind") if found else None

    def columns(self, table: str) -> tuple[TableColumn, ...]:
        """The columns in their order, but for those that are computed."""
        found = self.query(
            "SELECT a.attname, format_type(a.atttypid, a.atttypmod) FROM pg_attribute a"
            " JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace"
            " WHERE n.nspname = %s AND c.relname = %s AND a.attnum > 0 AND NOT a.attisdropped"
            " AND a.attgenerated = '' ORDER BY a.attnum",
            (self._schema, short_name(table)),
        )
        return tuple(
            TableColumn(str(name), str(declared), type_of_declared(str(declared)))
            for name, declared in found
        )

    def has_columns(self, table: str, names: tuple[str, ...]) -> bool:
        """Whether a table has all of them."""
        there = {column.name.lower() for column in self.columns(table)}
        return {short_name(name).lower() for name in names} <= there

    def make_room(self, table: str, schema: StreamSchema, rows: Rows) -> None:
        """Make the table, or grow and widen it, so that it holds the rows without loss."""
        there = {column.name: column for column in self.columns(table)}
        new: list[str] = []
        for at, column in enumerate(schema.columns):
            values = partial(rows.column, at)
            name = short_name(column.name)
            old = there.get(name)
            if old is None:
                new.append(f"{quoted(name)} {_declared_new(column, values)}")
                continue
            wide = self._needed(table, old, column, values)
            if wide != old.declared:
                self._widen(table, old, wide)
        if new and not there:
            self.query(f"CREATE TABLE {self._name(table)} ({', '.join(new)})")
        elif new:
            added = ", ".join(f"ADD COLUMN {definition}" for definition in new)
            self.query(f"ALTER TABLE {self._name(table)} {added}")

    def ensure_key(self, table: str, key: tuple[str, ...]) -> None:
        """Make the key's columns unique, unless they are."""
        names = self._actual(table, key)
        if _is_unique(self, self._schema, table, names):
            return
        listed = quoted_list(names)
        present = " AND ".join(f"{quoted(name)} IS NOT NULL" for name in names)
        found = self.query(
            f"SELECT {listed}, count(*) FROM {self._name(table)} WHERE {present}"  # noqa: S608
            f" GROUP BY {listed} HAVING count(*) > 1 ORDER BY count(*) DESC LIMIT 1"
        )
        if found:
            raise doubled_keys(table, key, found[0])
        index = short_name(f"{OURS}key_{table}")
        self.query(f"DROP INDEX IF EXISTS {quoted(self._schema)}.{quoted(index)}")
        self.query(f"CREATE UNIQUE INDEX {quoted(index)} ON {self._name(table)} ({listed})")

    def insert(self, table: str, schema: StreamSchema, rows: Rows) -> None:
        """Add rows."""
        before = self._copy(self._name(table), schema, rows)
        if before != len(rows):
            raise not_all_arrived(table, len(rows), before)

    def upsert(self, table: str, key: tuple[str, ...], schema: StreamSchema, rows: Rows) -> None:
        """By way of a temporary table, so that COPY brings the rows."""
        declared = {column.name: column.declared for column in self.columns(table)}
        for shown, group in alike(schema, one_each(rows, key_positions(schema, key))):
            names = [short_name(column.name) for column in shown.columns]
            body = ", ".join(f"{quoted(name)} {declared[name]}" for name in names)
            self.query(f"CREATE TEMPORARY TABLE {_ROWS} ({body}) ON COMMIT DROP")
            self._copy(f"pg_temp.{_ROWS}", shown, group)
            at = key_positions(shown, key)
            others = [name for number, name in enumerate(names) if number not in at]
            changed = ", ".join(f"{quoted(name)} = excluded.{quoted(name)}" for name in others)
            self.query(
                f"INSERT INTO {self._name(table)} ({quoted_list(names)})"  # noqa: S608
                f" SELECT {quoted_list(names)} FROM pg_temp.{_ROWS}"
                f" ON CONFLICT ({quoted_list(names[number] for number in at)})"
                f" DO {f'UPDATE SET {changed}' if changed else 'NOTHING'}"
            )
            self.query(f"DROP TABLE pg_temp.{_ROWS}")

    def delete(self, table: str, key: tuple[str, ...], schema: StreamSchema, rows: Rows) -> None:
        """By way of a temporary table, so that COPY brings the keys."""
        names = self._actual(table, key)
        declared = {column.name: column.declared for column in self.columns(table)}
        body = ", ".join(f"{quoted(name)} {declared[name]}" for name in names)
        self.query(f"CREATE TEMPORARY TABLE {_ROWS} ({body}) ON COMMIT DROP")
        self._copy(f"pg_temp.{_ROWS}", schema, rows)
        same = " AND ".join(f"old.{quoted(name)} = new.{quoted(name)}" for name in names)
        self.query(
            f"DELETE FROM {self._name(table)} AS old USING pg_temp.{_ROWS} AS new WHERE {same}"  # noqa: S608
        )
        self.query(f"DROP TABLE pg_temp.{_ROWS}")

    def ensure_index(self, table: str, key: tuple[str, ...]) -> None:
        """Make one, unless it is there."""
        index = short_name(f"{OURS}parent_{table}")
        if not self.query(
            "SELECT 1 FROM pg_indexes WHERE schemaname = %s AND tablename = %s AND indexname = %s",
            (self._schema, short_name(table), index),
        ):
            # a table that was swapped has kept the name of when it was staged
            self.query(f"DROP INDEX IF EXISTS {quoted(self._schema)}.{quoted(index)}")
            listed = quoted_list(self._actual(table, key))
            self.query(f"CREATE INDEX {quoted(index)} ON {self._name(table)} ({listed})")

    def count(self, table: str) -> int:
        """How many rows a table has."""
        if not self.columns(table):
            return 0
        return int(str(self.query(f"SELECT count(*) FROM {self._name(table)}")[0][0]))  # noqa: S608

    def drop(self, table: str) -> None:
        """Remove a table if it is there."""
        self.query(f"DROP TABLE IF EXISTS {self._name(table)}")

    def swap(self, staged: str, table: str, aside: str) -> list[str]:  # noqa: ARG002  # one transaction
        """Put the staged table in the other's place, with its indexes, triggers and grants."""
        again = companions(self._connection, self._schema, short_name(table))
        self.drop(table)
        self.query(f"ALTER TABLE {self._name(staged)} RENAME TO {quoted(short_name(table))}")
        return make_again(self._connection, again)

    def _name(self, table: str) -> str:
        return f"{quoted(self._schema)}.{quoted(short_name(table))}"

    def _copy(self, into: str, schema: StreamSchema, rows: Rows) -> int:
        names = quoted_list(short_name(column.name) for column in schema.columns)
        with self._connection.cursor() as cursor:
            with cursor.copy(f"COPY {into} ({names}) FROM STDIN ({OPTIONS})".encode()) as copy:
                copy.write(copy_text(rows, schema))
            return cursor.rowcount

    def _needed(self, table: str, old: TableColumn, column: Column, values: Values) -> str:
        """The type that holds what is there and what comes."""
        wide = needed(old.type, column)
        if wide is FieldType.FLOAT and old.type is FieldType.INT:
            beyond = f"NOT BETWEEN -{EXACT_IN_FLOAT} AND {EXACT_IN_FLOAT}"
            if self._any(table, f"{quoted(old.name)} {beyond}"):
                raise too_large_for_float(table, old.name)
        if wide is not old.type:
            return DECLARED[wide]
        if wide is FieldType.DATETIME:
            kind = moment_type(values(), old.declared)
            if kind == old.declared or self._any(table, f"{quoted(old.name)} IS NOT NULL"):
                return kind
            return moment_type(values(), None)
        return old.declared if holds(old.declared, wide, values) else DECLARED[wide]

    def _widen(self, table: str, old: TableColumn, wide: str) -> None:
        name = quoted(old.name)
        value = widening(name, old.declared, wide)
        if FLOAT_TEXT in value and not self.query(
            "SELECT 1 FROM pg_proc WHERE proname = %s AND pronamespace = pg_my_temp_schema()",
            (FLOAT_TEXT.partition(".")[2],),
        ):
            self.query(FLOAT_TEXT_FUNCTION)
        self.query(f"ALTER TABLE {self._name(table)} ALTER COLUMN {name} TYPE {wide} USING {value}")

    def _actual(self, table: str, key: tuple[str, ...]) -> list[str]:
        """The key's columns as the table calls them."""
        names = [column.name for column in self.columns(table)]
        by_fold = {name.lower(): name for name in names}
        shorts = [short_name(name) for name in key]
        return [name if name in names else by_fold[name.lower()] for name in shorts]

    def _any(self, table: str, condition: str) -> bool:
        return bool(
            self.query(f"SELECT 1 FROM {self._name(table)} WHERE {condition} LIMIT 1")  # noqa: S608
        )


def _declared_new(column: Column, values: Values) -> str:
    if column.type is FieldType.DATETIME:
        return moment_type(values(), None)
    return DECLARED[column.type]


def _is_unique(
    transaction: PostgresqlTransaction, schema_name: str, table: str, names: Sequence[str]
) -> bool:
    found = transaction.query(
        "SELECT array_agg(a.attname::text) FROM pg_index i"
        " JOIN pg_class c ON c.oid = i.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace"
        " CROSS JOIN generate_series(0, i.indnkeyatts - 1) AS k"
        " JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = i.indkey[k]"
        " WHERE n.nspname = %s AND c.relname = %s AND i.indisunique AND i.indisvalid"
        " AND i.indimmediate AND i.indpred IS NULL AND i.indexprs IS NULL"
        " GROUP BY i.indexrelid",
        (schema_name, short_name(table)),
    )
    return any(isinstance(one, list) and sorted(one) == sorted(names) for (one,) in found)

"""Tables of a MySQL or MariaDB database, and rows in them.

Changing a table commits at once, so it is done before the transaction that brings the rows.
"""

from collections.abc import Sequence

import pymysql
from pymysql.constants import ER

from migrateiq_desktop.model.errors import DestinationError
from migrateiq_desktop.model.schema import StreamSchema

from . import mysql_swap
from .merging import alike, key_positions, one_each
from .mysql_columns import WIDE, Index, MysqlColumn, Server, columns_of, indexes_of
from .mysql_keys import ensure_key, remarks_on_keys
from .mysql_names import actual_names, quoted, quoted_list, short_table
from .mysql_room import make_room
from .mysql_values import row_texts, statements
from .rules import not_all_arrived
from .transactions import Rows, StateTypes

Connection = pymysql.Connection
_STATEMENT_BYTES = 500_000
"""Measured: longer statements bring nothing."""
_ENGINE = "InnoDB"


class MysqlTransaction:
    """Implements `Transaction`, `Outlived` and `Remarks` on a connection without autocommit."""

    mark = "%s"

    def __init__(self, connection: Connection, server: Server) -> None:
        self._connection = connection
        self.server = server
        key = f"VARCHAR(380) CHARACTER SET utf8mb4 COLLATE {server.exact}"
        self.state_types = StateTypes(
            "LONGTEXT", key, f" ENGINE={_ENGINE} DEFAULT CHARSET=utf8mb4 ROW_FORMAT=DYNAMIC"
        )

    def query(self, sql: str, values: Sequence[object] = ()) -> list[tuple[object, ...]]:
        """Rows of a statement; none where it gives none."""
        with self._connection.cursor() as cursor:
            # without values a % is nothing special
            cursor.execute(sql, tuple(values) or None)
            return list(cursor.fetchall())

    def change(self, sql: str, values: Sequence[object] = ()) -> int:
        """Rows that an UPDATE or DELETE has met, changed by it or not."""
        with self._connection.cursor() as cursor:
            return cursor.execute(sql, tuple(values) or None)

    def define(self, sql: str) -> None:
        """Make or change a table."""
        try:
            self.query(sql)
        except pymysql.Error as error:
            if error.args[0] != ER.TOO_BIG_ROWSIZE:
                raise
            # it is refused for what its columns could hold: then each row is looked at instead
            self.query("SET SESSION innodb_strict_mode = OFF")
            try:
                self.query(sql)
            finally:
                self.query("SET SESSION innodb_strict_mode = ON")

    def kind_of(self, name: str) -> str | None:
        """`table`, `view` or another kind. Raises DestinationError for a table without
        transactions."""
        short = short_table(name)
        found = self.query(
            "SELECT TABLE_NAME, TABLE_TYPE, ENGINE FROM information_schema.TABLES"
            " WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = %s",
            (short,),
        )
        for there, kind, engine in found:
            if not self.server.same_table(str(there), short):
                continue
            if kind != "BASE TABLE":
                return str(kind).lower()
            if engine != _ENGINE:
                raise DestinationError(
                    f"{name} can't be loaded into safely",
                    cause=f"the engine {engine} keeps it, which has no transactions",
                    next_step=f"Convert it with ALTER TABLE … ENGINE={_ENGINE},"
                    " or give the stream another table in the sync.",
                )
            return "table"
        return None

    def described(self, table: str) -> tuple[MysqlColumn, ...]:
        """The columns with all that is known of them."""
        found = columns_of(self.query, self.server, short_table(table))
        return tuple(column for column in found if column.name != WIDE)

    def columns(self, table: str) -> tuple[MysqlColumn, ...]:
        """The columns in their order, but for those that are computed."""
        return self.described(table)

    def indexes(self, table: str) -> tuple[Index, ...]:
        """The table's indexes."""
        return indexes_of(self.query, self.server, short_table(table))

    def name(self, table: str) -> str:
        """The table's name, delimited."""
        return quoted(short_table(table))

    def has_columns(self, table: str, names: tuple[str, ...]) -> bool:
        """Whether a table has all of them."""
        there = [column.name for column in self.columns(table)]
        return bool(there) and set(actual_names(there, names)) <= set(there)

    def make_room(self, table: str, schema: StreamSchema, rows: Rows) -> None:
        """Make the table, or grow and widen it, so that it holds the rows without loss."""
        make_room(self, table, schema, rows)

    def ensure_key(self, table: str, key: tuple[str, ...]) -> None:
        """Make the key's columns unique, unless they are."""
        there = [column.name for column in self.columns(table)]
        ensure_key(self, table, actual_names(there, key), key)

    def insert(self, table: str, schema: StreamSchema, rows: Rows) -> None:
        """Add rows."""
        arrived = self._load(table, schema, rows)
        if arrived != len(rows):
            raise not_all_arrived(table, len(rows), arrived)

    def upsert(self, table: str, key: tuple[str, ...], schema: StreamSchema, rows: Rows) -> None:
        """Add rows, or change those that the unique key finds."""
        for shown, group in alike(schema, one_each(rows, key_positions(schema, key))):
            self._load(table, shown, group, key=key)

    def count(self, table: str) -> int:
        """How many rows a table has."""
        if not self.columns(table):
            return 0
        return int(str(self.query(f"SELECT COUNT(*) FROM {self.name(table)}")[0][0]))  # noqa: S608

    def drop(self, table: str) -> None:
        """Remove a table if it is there."""
        self.query(f"DROP TABLE IF EXISTS {self.name(table)}")

    def check_replaceable(self, table: str) -> None:
        """Raises DestinationError for a table that a swap would do harm to."""
        mysql_swap.check_replaceable(self, table)

    def swap(self, staged: str, table: str, aside: str) -> list[str]:
        """Put the staged table in the other's place, with its indexes."""
        is_there = bool(self.columns(table))
        return mysql_swap.swap(self, staged, table, aside, is_there=is_there)

    def put_back(self, staged: str, table: str, aside: str) -> None:
        """Undo a swap, if there was one."""
        mysql_swap.put_back(self, staged, table, aside)

    def remarks(self, table: str) -> list[str]:
        """How long texts may be that are part of the key."""
        return remarks_on_keys(self, table)

    def _load(self, table: str, schema: StreamSchema, rows: Rows, key: tuple[str, ...] = ()) -> int:
        """Rows that were added, or with a key more than that."""
        there = {column.name: column.declared for column in self.columns(table)}
        names = actual_names(list(there), [column.name for column in schema.columns])
        tail = ""
        if key:
            at = key_positions(schema, key)
            changed = [name for number, name in enumerate(names) if number not in at]
            tail = " ON DUPLICATE KEY UPDATE " + ", ".join(
                f"{quoted(name)} = VALUES({quoted(name)})" for name in changed or names[:1]
            )
        head = f"INSERT INTO {self.name(table)} ({quoted_list(names)}) VALUES "  # noqa: S608
        texts = row_texts(rows, schema, [there[name] for name in names])
        most = min(_STATEMENT_BYTES, self.server.packet // 2)
        arrived = 0
        for sql in statements(head, texts, tail, most):
            if len(sql) >= self.server.packet:
                raise _too_large(table, len(sql), self.server.packet)
            arrived += self._connection.query(sql)
        return arrived


def _too_large(table: str, size: int, packet: int) -> DestinationError:
    return DestinationError(
        f"A record for {table} is too large for the server",
        cause=f"it needs a statement of {size:,} bytes, and max_allowed_packet is {packet:,}",
        next_step="Leave large fields out, or raise max_allowed_packet on the server.",
    )

"""Statements on a connection to MySQL or MariaDB, and what the server says of its tables."""

from collections.abc import Sequence

import pymysql
from pymysql.constants import ER

from .mysql_columns import WIDE, Index, MysqlColumn, Server, columns_of, indexes_of
from .mysql_names import quoted, short_table
from .transactions import StateTypes

Connection = pymysql.Connection
ENGINE = "InnoDB"
"""The engine that has transactions."""


class MysqlStatements:
    """Implements `mysql_room.Tables` on a connection."""

    def __init__(self, connection: Connection, server: Server) -> None:
        self._connection = connection
        self.server = server
        key = f"VARCHAR(380) CHARACTER SET utf8mb4 COLLATE {server.exact}"
        self.state_types = StateTypes(
            "LONGTEXT", key, f" ENGINE={ENGINE} DEFAULT CHARSET=utf8mb4 ROW_FORMAT=DYNAMIC"
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

    def send(self, sql: bytes) -> int:
        """A statement that is ready. Gives the rows that it has added, or more than that where it
        has changed some."""
        return self._connection.query(sql)

    def columns(self, table: str) -> tuple[MysqlColumn, ...]:
        """The columns in their order, but for those that are computed."""
        found = columns_of(self.query, self.server, short_table(table))
        return tuple(column for column in found if column.name != WIDE)

    def indexes(self, table: str) -> tuple[Index, ...]:
        """The table's indexes."""
        return indexes_of(self.query, self.server, short_table(table))

    def name(self, table: str) -> str:
        """The table's name, delimited."""
        return quoted(short_table(table))

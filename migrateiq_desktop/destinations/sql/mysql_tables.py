"""Tables of a MySQL or MariaDB database, and rows in them.

Changing a table commits at once, so it is done before the transaction that brings the rows.
"""

from migrateiq_desktop.model.errors import DestinationError
from migrateiq_desktop.model.schema import StreamSchema

from . import mysql_swap
from .merging import alike, key_positions, one_each
from .mysql_keys import ensure_index, ensure_key, remarks_on_keys
from .mysql_names import actual_names, quoted, quoted_list, short_table
from .mysql_room import make_room
from .mysql_statements import ENGINE, MysqlStatements
from .mysql_values import row_texts, statements
from .rules import not_all_arrived
from .transactions import Rows

_STATEMENT_BYTES = 500_000
"""Measured: longer statements bring nothing."""


class MysqlTransaction(MysqlStatements):
    """Implements `Transaction` and what it may be besides, on a connection without autocommit."""

    mark = "%s"
    quote_mark = "`"

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
            if engine != ENGINE:
                raise DestinationError(
                    f"{name} can't be loaded into safely",
                    cause=f"the engine {engine} keeps it, which has no transactions",
                    next_step=f"Convert it with ALTER TABLE … ENGINE={ENGINE},"
                    " or give the stream another table in the sync.",
                )
            return "table"
        return None

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

    def delete(self, table: str, key: tuple[str, ...], schema: StreamSchema, rows: Rows) -> None:
        """Remove all rows that have one of these keys."""
        there = {column.name: column.declared for column in self.columns(table)}
        names = actual_names(list(there), key)
        texts = row_texts(rows, schema, [there[name] for name in names])
        head = f"DELETE FROM {self.name(table)} WHERE ({quoted_list(names)}) IN ("  # noqa: S608
        for sql in statements(head, texts, ")", self._statement_bytes):
            self.send(sql)

    def ensure_index(self, table: str, key: tuple[str, ...]) -> None:
        """Have rows found by columns that aren't unique."""
        there = [column.name for column in self.columns(table)]
        ensure_index(self, table, actual_names(there, key))

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

    @property
    def _statement_bytes(self) -> int:
        return min(_STATEMENT_BYTES, self.server.packet // 2)

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
        arrived = 0
        for sql in statements(head, texts, tail, self._statement_bytes):
            if len(sql) >= self.server.packet:
                raise _too_large(table, len(sql), self.server.packet)
            arrived += self.send(sql)
        return arrived


def _too_large(table: str, size: int, packet: int) -> DestinationError:
    return DestinationError(
        f"A record for {table} is too large for the server",
        cause=f"it needs a statement of {size:,} bytes, and max_allowed_packet is {packet:,}",
        next_step="Leave large fields out, or raise max_allowed_packet on the server.",
    )

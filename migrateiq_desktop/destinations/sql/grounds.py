"""What noting and taking back a run need of a transaction, the same for every SQL database."""

import sqlite3
from collections.abc import Sequence
from typing import Protocol

from migrateiq_desktop.model.errors import DestinationError

from .row_marks import RowMarks, RowNumbers, TellsRows, WritingTransactions
from .sqlite_statements import SqliteStatements
from .sqlite_tables import count_rows, drop_table
from .transactions import Database, Lockable, Outlived, Statements, Transaction


class Ground(Statements, Protocol):
    """What taking back needs of a transaction. Names of tables are those that the engine knows."""

    removes: bool
    """A table can be removed so that it is back when the transaction fails; otherwise it stays,
    empty."""

    def named(self, table: str) -> str:
        """What the database calls a table."""
        ...

    def count(self, table: str) -> int:
        """How many rows a table has; 0 when it isn't there."""
        ...

    def marks(self, table: str) -> RowMarks | None:
        """By what rows that are added to it are told; None: by nothing."""
        ...

    def lock(self, table: str) -> None:
        """Nobody else changes it until the transaction ends."""

    def in_the_way(self, table: str) -> str:
        """What would come to harm when its rows go, in words; empty: nothing."""
        ...

    def take_away(self, table: str) -> int | None:
        """Remove it, or only its rows; how many these were, where the database says so."""
        ...

    def drop(self, table: str) -> None:
        """Remove a table if it is there."""


class TransactionGround:
    """Implements `Ground` over a transaction of `SqlDestination`'s databases."""

    def __init__(self, transaction: Transaction, database: Database) -> None:
        self._transaction = transaction
        self._database = database
        self.mark = transaction.mark
        self.state_types = transaction.state_types
        self.removes = not database.ddl_commits

    def query(self, sql: str, values: Sequence[object] = ()) -> list[tuple[object, ...]]:
        """Rows of a statement; none where it gives none."""
        return self._transaction.query(sql, values)

    def change(self, sql: str, values: Sequence[object] = ()) -> int:
        """Rows that an UPDATE or DELETE has met."""
        return self._transaction.change(sql, values)

    def kind_of(self, name: str) -> str | None:
        """`table`, or what else has that name; None when nothing has it."""
        return self._transaction.kind_of(name)

    def named(self, table: str) -> str:
        """Long names are cut."""
        return self._database.table_name(table)

    def count(self, table: str) -> int:
        """How many rows a table has."""
        return self._transaction.count(table)

    def marks(self, table: str) -> RowMarks | None:
        """As the database tells rows."""
        if isinstance(self._transaction, TellsRows):
            return self._transaction.row_marks(table)
        if isinstance(self._transaction, Lockable):
            return WritingTransactions(self._transaction, self._quoted(table))
        return None

    def lock(self, table: str) -> None:
        """Where others may change it meanwhile; otherwise what was deleted is counted."""
        if isinstance(self._transaction, Lockable):
            self._transaction.query(self._transaction.lock_table.format(self._quoted(table)))

    def in_the_way(self, table: str) -> str:
        """Where only rows go, triggers and foreign keys would take others with them; a database
        that removes the table refuses by itself."""
        if isinstance(self._transaction, Outlived):
            try:
                self._transaction.check_replaceable(table)
            except DestinationError as error:
                return error.cause
        return ""

    def take_away(self, table: str) -> int | None:
        """Remove the table; where that commits at once, its rows."""
        if self.removes:
            self._transaction.drop(table)
            return None
        return self._transaction.change(f"DELETE FROM {self._quoted(table)}")  # noqa: S608

    def drop(self, table: str) -> None:
        """Remove a table if it is there."""
        self._transaction.drop(table)

    def _quoted(self, table: str) -> str:
        quote = self._transaction.quote_mark
        return quote + self.named(table).replace(quote, quote * 2) + quote


class SqliteGround(SqliteStatements):
    """The same over a SQLite connection, which alone has the file."""

    removes = True

    def __init__(self, connection: sqlite3.Connection) -> None:
        super().__init__(connection)
        self._file = connection

    def named(self, table: str) -> str:
        """A name may have any length."""
        return table

    def count(self, table: str) -> int:
        """How many rows a table has."""
        return count_rows(self._file, table)

    def marks(self, table: str) -> RowMarks:
        """By their numbers."""
        return RowNumbers(self._file, table)

    def lock(self, table: str) -> None:
        """The transaction has the whole file."""

    def in_the_way(self, table: str) -> str:
        """SQLite itself lets go of a table that others refer to."""
        found = self.query(
            "SELECT one.name FROM sqlite_master AS one, pragma_foreign_key_list(one.name) AS key"
            " WHERE one.type = 'table' AND key.\"table\" = ? COLLATE NOCASE"
            " AND one.name <> ? COLLATE NOCASE",
            (table, table),
        )
        return f"{found[0][0]} refers to them" if found else ""

    def take_away(self, table: str) -> int | None:
        """Remove the table."""
        self.drop(table)
        return None

    def drop(self, table: str) -> None:
        """Remove a table if it is there."""
        drop_table(self._file, table)

"""By what the rows that a run has added to a table are told from those that were there.

PostgreSQL notes with each row the transaction that wrote it (postgresql.org/docs, 5.6 System
Columns, `xmin`); SQLite numbers rows in ascending order (sqlite.org/lang_createtable.html, ROWIDs).
"""

import sqlite3
from collections.abc import Sequence
from hashlib import sha256
from typing import Protocol, runtime_checkable

from migrateiq_desktop.model.base import Json

from .quoting import quoted
from .sqlite_tables import table_columns
from .transactions import Transaction

_ROW_NUMBERS = ("_rowid_", "rowid", "oid")
"""SQLite's names of it. A column may have one of them, and hides it then."""


class RowMarks(Protocol):
    """What tells the rows of one table."""

    def before(self) -> Json:
        """What has to be known before rows are added; None: they could not be told."""
        ...

    def after(self, before: Json, rows: int) -> Json:
        """The mark of the rows that were added since; None: nothing tells them."""
        ...

    def usable(self, marks: Sequence[Json]) -> tuple[Json, ...]:
        """The marks, or none when they tell nothing of the table as it is by now."""
        ...

    def all_there(self, marks: Sequence[Json], rows: int) -> bool:
        """Whether the marks tell just so many rows, and nobody has changed any of them."""
        ...

    def in_the_way(self) -> str:
        """What would act on rows that are deleted, in words; empty: nothing."""
        ...

    def delete(self, marks: Sequence[Json]) -> int:
        """Remove them. Gives how many these were."""
        ...


@runtime_checkable
class TellsRows(Protocol):
    """A transaction of a database that has a way of its own."""

    def row_marks(self, table: str) -> RowMarks:
        """Of the rows of one table, by the name that the engine knows it by."""
        ...


class WritingTransactions:
    """Marks in PostgreSQL: the numbers of the run's own transactions. A row that somebody updates
    has another one."""

    def __init__(self, transaction: Transaction, name: str) -> None:
        """`name` is delimited."""
        self._transaction = transaction
        self._name = name

    def before(self) -> Json:
        """The transaction itself."""
        found = self._transaction.query("SELECT (txid_current() % 4294967296)::text")
        return str(found[0][0])

    def after(self, before: Json, rows: int) -> Json:  # noqa: ARG002  # however many
        """The same."""
        return before

    def usable(self, marks: Sequence[Json]) -> tuple[Json, ...]:
        """All."""
        return tuple(marks)

    def all_there(self, marks: Sequence[Json], rows: int) -> bool:
        """By count."""
        found = self._transaction.query(
            f"SELECT count(*) FROM {self._name} WHERE xmin::text = ANY(%s)",  # noqa: S608  # quoted
            ([str(mark) for mark in marks],),
        )
        return int(str(found[0][0])) == rows

    def in_the_way(self) -> str:
        """Triggers, foreign keys of others and rules."""
        found = self._transaction.query(
            "SELECT tgname FROM pg_trigger WHERE tgrelid = %s::regclass AND NOT tgisinternal"
            " UNION ALL SELECT conname FROM pg_constraint"
            " WHERE confrelid = %s::regclass AND contype = 'f'"
            " UNION ALL SELECT rulename FROM pg_rewrite WHERE ev_class = %s::regclass",
            (self._name, self._name, self._name),
        )
        return _belongs(found)

    def delete(self, marks: Sequence[Json]) -> int:
        """By the same condition."""
        return self._transaction.change(
            f"DELETE FROM {self._name} WHERE xmin::text = ANY(%s)",  # noqa: S608  # quoted
            ([str(mark) for mark in marks],),
        )


class RowNumbers:
    """Marks in SQLite: first and last number of each batch, and a hash of its last row. They prove
    something only while the last of them is the greatest: a number of a deleted row is given
    again."""

    def __init__(self, connection: sqlite3.Connection, table: str) -> None:
        self._connection = connection
        self._table = table

    def before(self) -> Json:
        """The greatest number; None where rows are numbered by somebody else, or not at all."""
        if not table_columns(self._connection, self._table):
            return 0
        return self._greatest()

    def after(self, before: Json, rows: int) -> Json:
        """The numbers in between, when they are as many as the rows."""
        last = self._greatest()
        if not isinstance(before, int) or last is None or last - before != rows:
            return None
        return [before + 1, last, self._hash(last)]

    def usable(self, marks: Sequence[Json]) -> tuple[Json, ...]:
        """All."""
        return tuple(marks)

    def all_there(self, marks: Sequence[Json], rows: int) -> bool:
        """By numbers, and by what the last row of each batch is."""
        ranges = [tuple(mark) for mark in marks if isinstance(mark, list) and len(mark) == 3]
        if len(ranges) != len(marks) or not ranges or self._greatest() != ranges[-1][1]:
            return False
        name = self._number_name()
        found = 0
        for first, last, hashed in ranges:
            between = f"SELECT count(*) FROM {quoted(self._table)} WHERE {name} BETWEEN ? AND ?"  # noqa: S608
            found += int(self._connection.execute(between, (first, last)).fetchone()[0])
            if self._hash(last) != hashed:
                return False
        return found == rows

    def in_the_way(self) -> str:
        """Triggers."""
        found = self._connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ? COLLATE NOCASE",
            (self._table,),
        ).fetchall()
        return _belongs(found)

    def delete(self, marks: Sequence[Json]) -> int:
        """By their numbers."""
        name = self._number_name()
        return sum(
            self._connection.execute(
                f"DELETE FROM {quoted(self._table)} WHERE {name} BETWEEN ? AND ?",  # noqa: S608
                (mark[0], mark[1]),
            ).rowcount
            for mark in marks
            if isinstance(mark, list)
        )

    def _greatest(self) -> int | None:
        name = self._number_name()
        if name is None or self._numbered_by_hand():
            return None
        try:
            found = self._connection.execute(f"SELECT max({name}) FROM {quoted(self._table)}")  # noqa: S608
        except sqlite3.OperationalError:
            # WITHOUT ROWID
            return None
        return int(found.fetchone()[0] or 0)

    def _number_name(self) -> str | None:
        taken = {column.name.lower() for column in table_columns(self._connection, self._table)}
        return next((name for name in _ROW_NUMBERS if name not in taken), None)

    def _numbered_by_hand(self) -> bool:
        """A column INTEGER PRIMARY KEY is the number itself."""
        keys = self._connection.execute(
            "SELECT type FROM pragma_table_info(?) WHERE pk > 0", (self._table,)
        ).fetchall()
        return len(keys) == 1 and str(keys[0][0]).upper() == "INTEGER"

    def _hash(self, number: object) -> str:
        """Of what the row holds. Null is left out: a column that is added later changes nothing."""
        cursor = self._connection.execute(
            f"SELECT * FROM {quoted(self._table)} WHERE {self._number_name()} = ?",  # noqa: S608
            (number,),
        )
        row = cursor.fetchone() or ()
        names = [name for name, *_ in cursor.description]
        held = sorted(
            (name, repr(value))
            for name, value in zip(names, row, strict=False)
            if value is not None
        )
        return sha256(repr(held).encode("utf-8", "surrogatepass")).hexdigest()[:32]


def _belongs(found: Sequence[Sequence[object]]) -> str:
    return f"{found[0][0]} would act on them" if found else ""

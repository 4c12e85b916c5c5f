"""A SQLite connection as our own tables of state see it: statements within the open transaction."""

import sqlite3
from collections.abc import Sequence

from .sqlite_tables import kind_of
from .transactions import StateTypes


class SqliteStatements:
    """Sends statements; whoever made it begins and ends the transaction."""

    mark = "?"
    state_types = StateTypes()

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def query(self, sql: str, values: Sequence[object] = ()) -> list[tuple[object, ...]]:
        """Rows of a statement; none where it gives none."""
        return self._connection.execute(sql, values).fetchall()

    def change(self, sql: str, values: Sequence[object] = ()) -> int:
        """Rows that an UPDATE or DELETE has met."""
        return self._connection.execute(sql, values).rowcount

    def kind_of(self, name: str) -> str | None:
        """`table`, or what else has that name; None when nothing has it."""
        return kind_of(self._connection, name)

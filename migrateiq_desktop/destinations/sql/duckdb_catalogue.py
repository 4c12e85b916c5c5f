"""What DuckDB says of its tables, asked once in a transaction: its answers take a few milliseconds,
which a small batch of rows takes, too."""

import duckdb

from .duckdb_types import type_of_declared
from .transactions import TableColumn

_CHANGES = ("ALTER", "CREATE", "DROP")


class Catalogue:
    """Of a connection that is in a transaction, and alone in its file."""

    def __init__(self, connection: duckdb.DuckDBPyConnection) -> None:
        self._connection = connection
        self._kinds: dict[str, str | None] = {}
        self._columns: dict[str, tuple[TableColumn, ...]] = {}

    def changed_by(self, sql: str) -> None:
        """Before a statement: what it may change has to be asked again."""
        if sql.startswith(_CHANGES):
            self._kinds.clear()
            self._columns.clear()

    def kind_of(self, name: str) -> str | None:
        """`table`, `view` or `index`; None: nothing has that name."""
        if name not in self._kinds:
            self._kinds[name] = self._asked_kind(name)
        return self._kinds[name]

    def columns(self, table: str) -> tuple[TableColumn, ...]:
        """A table's columns in their order; empty when there is no such table."""
        if table not in self._columns:
            self._columns[table] = self._asked_columns(table)
        return self._columns[table]

    def _asked_kind(self, name: str) -> str | None:
        found = self._connection.execute(
            "SELECT lower(table_type) FROM information_schema.tables"
            " WHERE table_catalog = current_database() AND table_schema = 'main'"
            " AND lower(table_name) = lower(?)",
            (name,),
        ).fetchall()
        if found:
            return "table" if found[0][0] == "base table" else str(found[0][0])
        index = self._connection.execute(
            "SELECT 1 FROM duckdb_indexes() WHERE lower(index_name) = lower(?)", (name,)
        ).fetchall()
        return "index" if index else None

    def _asked_columns(self, table: str) -> tuple[TableColumn, ...]:
        found = self._connection.execute(
            "SELECT column_name, data_type FROM duckdb_columns()"
            " WHERE database_name = current_database() AND schema_name = 'main'"
            " AND lower(table_name) = lower(?) AND NOT internal ORDER BY column_index",
            (table,),
        ).fetchall()
        return tuple(
            TableColumn(str(name), str(declared), type_of_declared(str(declared)))
            for name, declared in found
        )

"""The real destinations that the contract is held against, by name."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import duckdb

from migrateiq_desktop.destinations.factory import destination_of
from migrateiq_desktop.destinations.sql.quoting import quoted
from migrateiq_desktop.engine.ports import Destination
from migrateiq_desktop.model.connector import DuckdbConnector

from .moving import SYNC, Place, Record


def nothing(_name: str) -> None:
    """No crash."""


@dataclass(frozen=True)
class DuckdbPlace:
    """A DuckDB file."""

    path: Path
    merges = True

    def destination(self, run: str, crashpoint: Callable[[str], None] | None = None) -> Destination:
        """A new one."""
        return destination_of(
            DuckdbConnector(path=self.path),
            SYNC,
            run,
            patience_seconds=0,
            crashpoint=crashpoint or nothing,
        )

    def rows(self, table: str) -> list[Record]:
        """Moments without pytz: as text in UTC."""
        with closing(duckdb.connect(self.path, read_only=True)) as connection:
            connection.execute("SET TimeZone = 'UTC'")
            kinds = connection.execute(f"DESCRIBE {quoted(table)}").fetchall()
            shown = [
                f"CAST({quoted(name)} AS VARCHAR)" if "ZONE" in kind else quoted(name)
                for name, kind, *_ in kinds
            ]
            found = connection.execute(f"SELECT {', '.join(shown)} FROM {quoted(table)}")
            names = [name for name, *_ in kinds]
            return [dict(zip(names, row, strict=True)) for row in found.fetchall()]

    def execute(self, *statements: str) -> None:
        """Another program's statements."""
        with closing(duckdb.connect(self.path)) as connection:
            for sql in statements:
                connection.execute(sql)

    def tables(self) -> set[str]:
        """All tables."""
        if not self.path.exists():
            return set()
        with closing(duckdb.connect(self.path, read_only=True)) as connection:
            found = connection.execute("SELECT table_name FROM duckdb_tables()").fetchall()
        return {name for (name,) in found} - {"_migrateiq_state"}

    def declared(self, table: str = "things") -> dict[str, str]:
        """The columns with their types."""
        with closing(duckdb.connect(self.path, read_only=True)) as connection:
            found = connection.execute(f"DESCRIBE {quoted(table)}").fetchall()
        return {name: kind for name, kind, *_ in found}


MAKERS: dict[str, Callable[[Path], Place]] = {
    "duckdb": lambda folder: DuckdbPlace(folder / "data.duckdb"),
}
"""How a place is made in a folder of its own."""

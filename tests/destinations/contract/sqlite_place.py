"""SQLite among the places. It has tests of its own for what its columns do to values."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from migrateiq_desktop.destinations.factory import destination_of
from migrateiq_desktop.destinations.sql.quoting import quoted
from migrateiq_desktop.engine.ports import Destination
from migrateiq_desktop.model.connector import SqliteConnector
from tests.destinations.sql import loading

from .moving import SYNC, Place, Record
from .places import MAKERS, nothing


@dataclass(frozen=True)
class SqlitePlace:
    """A SQLite file."""

    path: Path
    merges = True

    def destination(self, run: str, crashpoint: Callable[[str], None] | None = None) -> Destination:
        """A new one."""
        return destination_of(
            SqliteConnector(path=self.path),
            SYNC,
            run,
            patience_seconds=0,
            crashpoint=crashpoint or nothing,
        )

    def rows(self, table: str) -> list[Record]:
        """As SQLite stores them."""
        with closing(sqlite3.connect(self.path)) as connection:
            found = connection.execute(f"SELECT * FROM {quoted(table)}")
            names = [name for name, *_ in found.description]
            return [dict(zip(names, row, strict=True)) for row in found]

    def execute(self, *statements: str) -> None:
        """Another program's statements."""
        loading.execute(self.path, *statements)

    def tables(self) -> set[str]:
        """All tables."""
        return {str(name) for name in loading.tables(self.path)}


EVERY_MAKER: dict[str, Callable[[Path], Place]] = {
    "sqlite": lambda folder: SqlitePlace(folder / "data.sqlite"),
    **MAKERS,
}
"""How a place of any kind is made in a folder of its own."""

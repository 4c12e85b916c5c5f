"""The destinations that every fault is tried against, each read back by its own library."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from migrateiq_desktop.destinations.factory import destination_of
from migrateiq_desktop.destinations.sql.quoting import quoted
from migrateiq_desktop.engine.ports import Destination
from migrateiq_desktop.model.connector import SqliteConnector
from tests.destinations.contract.moving import SYNC, Place, Record
from tests.destinations.contract.places import DuckdbPlace, new_postgresql_place, nothing


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
        """True and false are 1 and 0 in SQLite."""
        with closing(sqlite3.connect(self.path)) as connection:
            described = connection.execute(f"PRAGMA table_info({quoted(table)})").fetchall()
            found = connection.execute(f"SELECT * FROM {quoted(table)}").fetchall()
        flags = {name for _, name, kind, *_ in described if "BOOL" in kind}
        names = [name for _, name, *_ in described]
        return [
            {
                name: bool(value) if name in flags and value is not None else value
                for name, value in zip(names, row, strict=True)
            }
            for row in found
        ]

    def execute(self, *statements: str) -> None:
        """Another program's statements."""
        with closing(sqlite3.connect(self.path)) as connection:
            for sql in statements:
                connection.execute(sql)
            connection.commit()

    def tables(self) -> set[str]:
        """All tables but for our state."""
        if not self.path.exists():
            return set()
        query = "SELECT name FROM sqlite_master WHERE type = 'table'"
        with closing(sqlite3.connect(self.path)) as connection:
            found = connection.execute(query).fetchall()
        return {name for (name,) in found if not name.startswith("_migrateiq_")}


MAKERS: dict[str, Callable[[Path], Place]] = {
    "sqlite": lambda folder: SqlitePlace(folder / "data.sqlite"),
    "duckdb": lambda folder: DuckdbPlace(folder / "data.duckdb"),
    "postgresql": lambda _: new_postgresql_place(),
}
"""How a place is made in a folder of its own."""

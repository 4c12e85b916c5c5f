"""Where `crash.py` loads into: a definition for the worker, and another's eye on the rows."""

import csv
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from pathlib import Path

from pydantic import SecretStr

from migrateiq_desktop.destinations.sql.mysql_names import quoted
from migrateiq_desktop.model.connector import (
    AnyDestination,
    CsvConnector,
    DuckdbConnector,
    ExcelConnector,
    JsonlConnector,
    ParquetConnector,
    SqliteConnector,
)
from migrateiq_desktop.model.sync import WriteDisposition
from tests.destinations.contract.moving import Record
from tests.destinations.contract.mysql_place import MysqlPlace
from tests.destinations.contract.places import (
    DuckdbPlace,
    ExcelPlace,
    JsonlPlace,
    ParquetPlace,
    PostgresqlPlace,
)
from tests.servers.mariadb_server import MariadbServer, mariadb
from tests.servers.postgresql_server import PostgresqlServer, postgresql

ALL = tuple(WriteDisposition)
NO_MERGE = (WriteDisposition.APPEND, WriteDisposition.REPLACE)


@dataclass(frozen=True)
class Spot:
    """One new, empty place for one run."""

    definition: AnyDestination
    rows: Callable[[], Iterator[Record]]
    dispositions: tuple[WriteDisposition, ...] = ALL
    secrets: dict[str, SecretStr] = field(default_factory=dict)
    is_sound: Callable[[], bool] = lambda: True
    remove: Callable[[], None] = lambda: None


Maker = Callable[[Path], Spot]


def maker_of(kind: str, stack: ExitStack) -> Maker:
    """How places of a kind are made; a server that is needed runs until the stack is closed."""
    if kind == "mysql":
        mariadb_server = stack.enter_context(mariadb())
        return lambda _: _mysql(mariadb_server)
    if kind == "postgresql":
        server = stack.enter_context(postgresql())
        return lambda _: _postgresql(server)
    in_a_folder: dict[str, Maker] = {
        "sqlite": _sqlite,
        "duckdb": _duckdb,
        "jsonl": _jsonl,
        "csv": _csv,
        "parquet": _parquet,
        "excel": _excel,
    }
    return in_a_folder[kind]


KINDS = ("sqlite", "duckdb", "postgresql", "mysql", "csv", "jsonl", "parquet", "excel")


def _sqlite(folder: Path) -> Spot:
    path = folder / "data.sqlite"

    def rows() -> Iterator[Record]:
        with closing(sqlite3.connect(path)) as connection:
            connection.row_factory = sqlite3.Row
            yield from (dict(row) for row in connection.execute("SELECT * FROM records"))

    def is_sound() -> bool:
        with closing(sqlite3.connect(path)) as connection:
            return connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]

    return Spot(SqliteConnector(path=path), rows, is_sound=is_sound)


def _duckdb(folder: Path) -> Spot:
    path = folder / "data.duckdb"
    return Spot(DuckdbConnector(path=path), lambda: iter(DuckdbPlace(path).rows("records")))


def _jsonl(folder: Path) -> Spot:
    place = JsonlPlace(folder / "files")
    return Spot(JsonlConnector(path=place.folder), lambda: iter(place.rows("records")), NO_MERGE)


def _parquet(folder: Path) -> Spot:
    place = ParquetPlace(folder / "files")
    return Spot(ParquetConnector(path=place.folder), lambda: iter(place.rows("records")), NO_MERGE)


def _excel(folder: Path) -> Spot:
    place = ExcelPlace(folder / "files")
    return Spot(ExcelConnector(path=place.folder), lambda: iter(place.rows("records")), NO_MERGE)


def _mysql(server: MariadbServer) -> Spot:
    place = MysqlPlace(server, server.new_database())
    return Spot(
        server.connector(place.database),
        lambda: iter(place.rows("records")),
        secrets=server.secrets,
        remove=lambda: place.execute(f"DROP DATABASE {quoted(place.database)}"),
    )


def _csv(folder: Path) -> Spot:
    files = folder / "files"

    def rows() -> Iterator[Record]:
        with (files / "records.csv").open(encoding="utf-8", newline="") as lines:
            for row in csv.DictReader(lines):
                yield {
                    "id": int(row["id"]),
                    "name": row["name"],
                    "share": float(row["share"]),
                    "even": row["even"] == "true",
                }

    return Spot(CsvConnector(path=files), rows, NO_MERGE)


def _postgresql(server: PostgresqlServer) -> Spot:
    place = PostgresqlPlace(server, server.new_schema())

    def remove() -> None:
        with server.connect() as connection:
            connection.execute(f'DROP SCHEMA "{place.schema}" CASCADE'.encode())

    return Spot(
        server.connector(place.schema),
        lambda: iter(place.rows("records")),
        secrets=server.secrets,
        remove=remove,
    )

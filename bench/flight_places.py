"""Where the flights can be loaded into: how the product and the floor are told, and the proof that
all arrived."""

import csv
import itertools
import json
import re
import sqlite3
import sys
import zipfile
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
FILES = {"csv": "csv", "jsonl": "jsonl", "parquet": "parquet", "excel": "xlsx"}
"""Kinds of files with their endings."""
KINDS = ("sqlite", "duckdb", "postgresql", "mysql", *FILES)


@dataclass(frozen=True)
class Place:
    """One destination, empty."""

    connector: str
    """As a migration file has it."""
    where: str
    """As the floor's script takes it."""
    environment: dict[str, str] = field(default_factory=dict)
    """Secrets of the connector."""


@contextmanager
def place_of(kind: str, folder: Path) -> Iterator[Place]:
    """A place of its own in a folder; a server as long as it is needed."""
    file = folder / f"flights.{FILES.get(kind, kind)}"
    match kind:
        case "sqlite" | "duckdb":
            yield Place(f"{{type: {kind}, path: {file.name}}}", str(file))
        case "postgresql":
            yield _new_schema()
        case "mysql":
            yield _new_database()
        case _:
            yield Place(f"{{type: {kind}, path: .}}", str(file))


_SERVERS: dict[str, Any] = {}
_NUMBERS = itertools.count()


@contextmanager
def ready(kinds: list[str]) -> Iterator[None]:
    """A server where one is needed, for all rounds."""
    sys.path.insert(0, str(ROOT))
    with ExitStack() as running:
        if "postgresql" in kinds:
            from tests.servers.postgresql_server import postgresql  # noqa: PLC0415

            _SERVERS["postgresql"] = running.enter_context(postgresql())
        if "mysql" in kinds:
            from tests.servers.mariadb_server import mariadb  # noqa: PLC0415

            _SERVERS["mysql"] = running.enter_context(mariadb())
        yield
    _SERVERS.clear()


def _new_schema() -> Place:
    from tests.servers.postgresql_server import DATABASE, USER  # noqa: PLC0415

    server = _SERVERS["postgresql"]
    schema = f"bench_{next(_NUMBERS)}"
    with server.connect() as connection:
        connection.execute(f"CREATE SCHEMA {schema}".encode())
    where = (
        f"host=127.0.0.1 port={server.port} dbname={DATABASE} user={USER}"
        f" password={server.password} options='-c search_path={schema}'"
    )
    connector = (
        f"{{type: postgresql, host: 127.0.0.1, port: {server.port}, database: {DATABASE},"
        f" schema: {schema}, username: {USER}, password: {{secret: password}}}}"
    )
    secret = {"MIGRATEIQ_SECRET_WAREHOUSE_PASSWORD": server.password}
    return Place(connector, where, secret)


def _new_database() -> Place:
    from tests.servers.mariadb_server import USER  # noqa: PLC0415

    server = _SERVERS["mysql"]
    name = f"bench_{next(_NUMBERS)}"
    with closing(server.connect()) as connection, connection.cursor() as cursor:
        cursor.execute(f"CREATE DATABASE {name}")
    host, port = "127.0.0.1", server.port
    reached = {"host": host, "port": port, "user": USER, "password": server.password}
    connector = (
        f"{{type: mysql, host: {host}, port: {port}, database: {name}, username: {USER},"
        " password: {secret: password}}"
    )
    secret = {"MIGRATEIQ_SECRET_WAREHOUSE_PASSWORD": server.password}
    return Place(connector, json.dumps({**reached, "database": name}), secret)


def count(kind: str, place: Place) -> tuple[int, int]:
    """How many rows there are, and how many of them have an id of their own."""
    match kind:
        case "sqlite":
            with closing(sqlite3.connect(place.where)) as connection:
                return _counted(connection.execute(_COUNT).fetchone())
        case "duckdb":
            import duckdb  # noqa: PLC0415

            with closing(duckdb.connect(place.where, read_only=True)) as connection:
                return _counted(connection.execute(_COUNT).fetchone())
        case "postgresql":
            import psycopg  # noqa: PLC0415

            with psycopg.connect(place.where) as connection:
                return _counted(connection.execute(_COUNT).fetchone())
        case "mysql":
            import pymysql  # noqa: PLC0415

            server = pymysql.connect(**json.loads(place.where))
            with closing(server), server.cursor() as cursor:
                cursor.execute(_COUNT)
                return _counted(cursor.fetchone())
        case "parquet":
            import pyarrow.parquet as pq  # noqa: PLC0415

            ids = pq.read_table(place.where, columns=["id"]).column("id").to_pylist()
        case "excel":
            # a reader of workbooks would take longer than the run
            with zipfile.ZipFile(place.where) as workbook:
                sheets = [name for name in workbook.namelist() if "worksheets/sheet" in name]
                ids = [one for name in sheets for one in _FIRST_CELL.findall(workbook.read(name))]
        case "csv":
            with Path(place.where).open(encoding="utf-8", newline="") as lines:
                ids = [row["id"] for row in csv.DictReader(lines)]
        case _:
            import msgspec  # noqa: PLC0415

            found = msgspec.json.Decoder().decode_lines(Path(place.where).read_bytes())
            ids = [row["id"] for row in found]
    return len(ids), len(set(ids))


_FIRST_CELL = re.compile(rb'<c r="A\d+"[^>]*><v>(\d+)</v>')
_COUNT = "SELECT count(*), count(DISTINCT id) FROM flights"


def _counted(row: tuple[object, ...] | None) -> tuple[int, int]:
    if row is None:
        raise RuntimeError("no answer")
    return int(str(row[0])), int(str(row[1]))

"""Where the flights can be loaded into: how the product and the floor are told, and the proof that
all arrived."""

import csv
import itertools
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
KINDS = ("sqlite", "duckdb", "postgresql", "csv", "jsonl")


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
    file = folder / f"flights.{kind}"
    match kind:
        case "sqlite" | "duckdb":
            yield Place(f"{{type: {kind}, path: {file.name}}}", str(file))
        case "csv" | "jsonl":
            yield Place(f"{{type: {kind}, path: .}}", str(file))
        case _:
            yield _new_schema()


_SERVER: list[object] = []
_NUMBERS = itertools.count()


@contextmanager
def ready(kinds: list[str]) -> Iterator[None]:
    """A server where one is needed, for all rounds."""
    if "postgresql" not in kinds:
        yield
        return
    sys.path.insert(0, str(ROOT))
    from tests.servers.postgresql_server import postgresql  # noqa: PLC0415

    with postgresql() as server:
        _SERVER.append(server)
        yield
        _SERVER.clear()


def _new_schema() -> Place:
    from tests.servers.postgresql_server import (  # noqa: PLC0415
        DATABASE,
        USER,
        PostgresqlServer,
    )

    (server,) = _SERVER
    if not isinstance(server, PostgresqlServer):
        raise TypeError("no server")
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
        case "csv":
            with Path(place.where).open(encoding="utf-8", newline="") as lines:
                ids = [row["id"] for row in csv.DictReader(lines)]
        case _:
            import msgspec  # noqa: PLC0415

            found = msgspec.json.Decoder().decode_lines(Path(place.where).read_bytes())
            ids = [row["id"] for row in found]
    return len(ids), len(set(ids))


_COUNT = "SELECT count(*), count(DISTINCT id) FROM flights"


def _counted(row: tuple[object, ...] | None) -> tuple[int, int]:
    if row is None:
        raise RuntimeError("no answer")
    return int(str(row[0])), int(str(row[1]))

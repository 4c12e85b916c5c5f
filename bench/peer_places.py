"""Where the bench loads: a place that is made anew for each run, and checked after it."""

import os
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NAMES = ("{}", "bench.{}")
"""What a table is called, by whom it was made."""

Rows = tuple[int, int]
"""How many rows, how many different ids."""


@dataclass(frozen=True)
class Target:
    """An empty destination."""

    connector: str
    """As the migration file has it."""
    address: str
    """As a peer's script takes it: a path or a URL."""
    count: Callable[[str], Rows]

    def check(self, table: str, expected: int) -> None:
        """All are there, once, whoever loaded them."""
        failures = []
        for name in NAMES:
            try:
                found = self.count(name.format(table))
            except Exception as error:  # noqa: BLE001  each library has its own for "no such table"
                failures.append(str(error))
                continue
            if found == (expected, expected):
                return
            failures.append(f"{found} instead of {expected}")
        raise SystemExit("; ".join(failures))


@dataclass(frozen=True)
class Place:
    """A kind of destination."""

    kind: str
    fresh: Callable[[Path], AbstractContextManager[Target]]


@contextmanager
def sqlite_place() -> Iterator[Place]:
    """A SQLite file."""

    @contextmanager
    def fresh(folder: Path) -> Iterator[Target]:
        path = folder / "warehouse.sqlite"

        def count(table: str) -> Rows:
            # dlt keeps a dataset in a file of its own beside the one that is named
            beside = path.with_name(f"{path.stem}__bench{path.suffix}")
            found = beside if beside.exists() else path
            connection = sqlite3.connect(found)
            try:
                return _pair(connection.execute(_COUNT.format(table)).fetchone())
            finally:
                connection.close()

        yield Target("{type: sqlite, path: warehouse.sqlite}", str(path), count)

    yield Place("sqlite", fresh)


@contextmanager
def duckdb_place() -> Iterator[Place]:
    """A DuckDB file."""
    import duckdb  # noqa: PLC0415  only where it is wanted

    @contextmanager
    def fresh(folder: Path) -> Iterator[Target]:
        path = folder / "warehouse.duckdb"

        def count(table: str) -> Rows:
            with duckdb.connect(str(path), read_only=True) as connection:
                return _pair(connection.execute(_COUNT.format(table)).fetchone())

        yield Target("{type: duckdb, path: warehouse.duckdb}", str(path), count)

    yield Place("duckdb", fresh)


@contextmanager
def postgresql_place() -> Iterator[Place]:
    """A server of the bench's own, a database a run."""
    sys.path.insert(0, str(ROOT))
    import psycopg  # noqa: PLC0415
    from psycopg import sql  # noqa: PLC0415

    from tests.servers.postgresql_server import postgresql  # noqa: PLC0415

    with postgresql() as server:
        base = f"postgresql://loader:{server.password}@127.0.0.1:{server.port}"
        os.environ["MIGRATEIQ_SECRET_THERE_PASSWORD"] = server.password
        numbers = iter(range(1_000))

        @contextmanager
        def fresh(_: Path) -> Iterator[Target]:
            name = f"run_{next(numbers)}"
            with psycopg.connect(f"{base}/postgres", autocommit=True) as connection:
                connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))

            def count(table: str) -> Rows:
                with psycopg.connect(f"{base}/{name}") as connection:
                    return _pair(connection.execute(_COUNT.format(table)).fetchone())

            connector = (
                f"{{type: postgresql, host: 127.0.0.1, port: {server.port}, database: {name},"
                " username: loader, password: {secret: password}}"
            )
            yield Target(connector, f"{base}/{name}", count)

        yield Place("postgresql", fresh)


@contextmanager
def files_place(kind: str) -> Iterator[Place]:
    """A folder of files."""

    @contextmanager
    def fresh(folder: Path) -> Iterator[Target]:
        path = folder / "out"

        def count(table: str) -> Rows:
            import duckdb  # noqa: PLC0415  it reads both kinds

            read = {"parquet": "read_parquet", "csv": "read_csv"}[kind]
            # a peer has a folder a table, or one folder of parts
            found = [one for one in path.rglob(f"*.{kind}") if not _is_another(one, table)]
            files = ", ".join(f"'{one}'" for one in found)
            with duckdb.connect() as connection:
                query = f"SELECT count(*), count(DISTINCT id) FROM {read}([{files}])"  # noqa: S608
                return _pair(connection.execute(query).fetchone())

        yield Target(f"{{type: {kind}, path: out}}", str(path), count)

    yield Place(kind, fresh)


_COUNT = "SELECT count(*), count(DISTINCT id) FROM {}"
PLACES: dict[str, Callable[[], AbstractContextManager[Place]]] = {
    "sqlite": sqlite_place,
    "duckdb": duckdb_place,
    "postgresql": postgresql_place,
    "parquet": lambda: files_place("parquet"),
    "csv": lambda: files_place("csv"),
}


def _is_another(file: Path, table: str) -> bool:
    """A child table's file, a peer's own notes, or a part of ours on its way."""
    names = {file.stem, *file.parts}
    hidden = any(part.startswith((".", "_dlt")) for part in file.parts)
    return hidden or any(name.startswith(f"{table}__") for name in names)


def _pair(row: object) -> Rows:
    if not isinstance(row, tuple):
        raise TypeError(f"no row of two numbers: {row!r}")
    return int(row[0]), int(row[1])

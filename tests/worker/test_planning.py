"""What loading would do is told by the destination's own loader, and changes nothing there."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import duckdb
import pytest
from pydantic import SecretStr

from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.connector import (
    AnyDestination,
    CsvConnector,
    DuckdbConnector,
    SqliteConnector,
    Stream,
)
from migrateiq_desktop.model.nesting import Nested
from migrateiq_desktop.model.planning import (
    ColumnFate,
    PlannedTable,
    PlanSample,
    RowFate,
    SamplePlanned,
)
from migrateiq_desktop.model.sync import SyncStream, WriteDisposition
from migrateiq_desktop.model.transform import Transform
from migrateiq_desktop.worker.planning import planned
from tests.servers.mariadb_server import MariadbServer, mariadb
from tests.servers.postgresql_server import PostgresqlServer, postgresql

STREAM = Stream(name="things", primary_key=("id",))
RECORDS: list[Json] = [
    {"id": 1, "name": "a", "size": 1.5, "tags": ["x", "y"]},
    {"id": 2, "name": "b", "size": 2, "tags": []},
    {"id": 7, "name": None, "size": None},
]


@dataclass
class Where:
    """A destination, and how another program uses it."""

    definition: AnyDestination
    run: Callable[[str], list[tuple[object, ...]]]
    secrets: dict[str, SecretStr]


@pytest.fixture(scope="module")
def server() -> Iterator[PostgresqlServer]:
    with postgresql() as running:
        yield running


@pytest.fixture(scope="module")
def mysql_server() -> Iterator[MariadbServer]:
    with mariadb() as running:
        yield running


def in_mysql(running: MariadbServer) -> Where:
    database = running.new_database()

    def run(sql: str) -> list[tuple[object, ...]]:
        with closing(running.connect(database)) as connection, connection.cursor() as cursor:
            cursor.execute(sql)
            found = list(cursor.fetchall())
            connection.commit()
            return found

    return Where(running.connector(database), run, running.secrets)


@pytest.fixture(params=["sqlite", "duckdb", "postgresql", "mysql"])
def where(request: pytest.FixtureRequest, tmp_path: Path) -> Where:
    """An empty database of each kind."""
    path = tmp_path / "there"

    def in_sqlite(sql: str) -> list[tuple[object, ...]]:
        with closing(sqlite3.connect(path)) as connection, connection:
            return connection.execute(sql).fetchall()

    def in_duckdb(sql: str) -> list[tuple[object, ...]]:
        with closing(duckdb.connect(str(path))) as connection:
            return connection.execute(sql).fetchall()

    if request.param == "sqlite":
        return Where(SqliteConnector(path=path), in_sqlite, {})
    if request.param == "duckdb":
        return Where(DuckdbConnector(path=path), in_duckdb, {})
    if request.param == "mysql":
        return in_mysql(request.getfixturevalue("mysql_server"))
    running: PostgresqlServer = request.getfixturevalue("server")
    schema = running.new_schema()

    def in_postgresql(sql: str) -> list[tuple[object, ...]]:
        with running.connect(schema) as connection:
            cursor = connection.execute(sql.encode())
            return cursor.fetchall() if cursor.description else []

    return Where(running.connector(schema), in_postgresql, running.secrets)


async def plan(where: Where, how: WriteDisposition, **said: object) -> SamplePlanned:
    definition = SyncStream(
        resource="things", write_disposition=how, transform=Transform.model_validate(said)
    )
    request = PlanSample(
        number=1,
        definition=definition,
        destination=where.definition,
        destination_secrets=where.secrets,
    )
    return await planned(STREAM, RECORDS, request)


def fates(table: PlannedTable) -> dict[str, ColumnFate]:
    return {column.name: column.fate for column in table.columns}


async def test_a_table_that_is_not_there_is_told_with_its_statements(where: Where) -> None:
    found = await plan(where, WriteDisposition.MERGE, nested=Nested.CHILD_TABLE)
    assert found.error is None
    own, tags = found.tables
    assert (own.exists, own.sampled, own.matching, own.rows) == (False, 3, None, None)
    assert own.statements[0].startswith("CREATE TABLE")
    assert set(fates(own).values()) == {ColumnFate.NEW}
    assert [column.key for column in own.columns][:2] == [True, False]
    assert (tags.is_child, tags.sampled) == (True, 2)
    assert "things__tags" in tags.statements[0]
    again = await plan(where, WriteDisposition.MERGE)
    assert not again.tables[0].exists


async def test_the_statements_are_those_that_make_the_table(where: Where) -> None:
    (own,) = (await plan(where, WriteDisposition.APPEND, drop=["tags"])).tables
    for statement in own.statements:
        where.run(statement)
    where.run("INSERT INTO things (id, name, size) VALUES (1, 'a', 1.5), (2, 'B', 2)")
    (merged,) = (await plan(where, WriteDisposition.MERGE, drop=["tags"])).tables
    said = [RowFate.UNCHANGED, RowFate.UPDATE, RowFate.CREATE]
    assert [row.fate for row in merged.fates] == said
    (same,) = (await plan(where, WriteDisposition.APPEND, drop=["tags"])).tables
    assert same.exists
    assert same.statements == ()
    assert set(fates(same).values()) == {ColumnFate.KEPT}


async def test_what_is_there_is_grown_widened_counted_and_left_alone(where: Where) -> None:
    where.run("CREATE TABLE things (id bigint, size bigint, mine date)")
    where.run("INSERT INTO things VALUES (1, 10, NULL), (9, 11, NULL)")
    (own,) = (await plan(where, WriteDisposition.MERGE, drop=["tags"])).tables
    assert (own.exists, own.matching, own.trouble) == (True, 1, "")
    told_rows = [(row.fate, [name for name, _, _ in row.changes]) for row in own.fates]
    assert told_rows == [
        (RowFate.UPDATE, ["name", "size"]),
        (RowFate.CREATE, []),
        (RowFate.CREATE, []),
    ]
    assert own.fates[0].changes[1] == ("size", "10", "1.5")
    assert fates(own) == {
        "id": ColumnFate.KEPT,
        "name": ColumnFate.NEW,
        "size": ColumnFate.WIDENED,
        "mine": ColumnFate.LEFT,
    }
    told = " ".join(own.statements)
    assert "name" in told
    assert "size" in told
    assert where.run("SELECT * FROM things ORDER BY id") == [(1, 10, None), (9, 11, None)]
    (swapped,) = (await plan(where, WriteDisposition.REPLACE, drop=["tags"])).tables
    assert (swapped.rows, fates(swapped)["mine"]) == (2, ColumnFate.GONE)
    assert swapped.statements[0].startswith("CREATE TABLE")


async def test_run_as_written_the_statements_leave_every_column_and_row(where: Where) -> None:
    whole = {"drop": ["tags"], "type_conversions": {"size": "int"}}
    (made,) = (await plan(where, WriteDisposition.MERGE, **whole)).tables
    for statement in made.statements:
        where.run(statement)
    where.run("INSERT INTO things (id, name, size) VALUES (2, 'b', 2)")
    renamed = {"drop": ["tags"], "field_mappings": {"name": "title"}}
    (grown,) = (await plan(where, WriteDisposition.MERGE, **renamed)).tables
    assert {fates(grown)[name] for name in ("title", "size")} == {
        ColumnFate.NEW,
        ColumnFate.WIDENED,
    }
    for statement in grown.statements:
        where.run(statement)
    assert where.run("SELECT id, name, size, title FROM things") == [(2, "b", 2.0, None)]
    (done,) = (await plan(where, WriteDisposition.MERGE, **renamed)).tables
    assert done.statements == ()


async def test_a_value_is_compared_as_its_column_keeps_it(where: Where) -> None:
    where.run("CREATE TABLE things (id text, name text, size text)")
    where.run("INSERT INTO things VALUES ('1', 'a', '1.5'), ('2', 'b', '3')")
    (own,) = (await plan(where, WriteDisposition.MERGE, drop=["tags"])).tables
    said = [RowFate.UNCHANGED, RowFate.UPDATE, RowFate.CREATE]
    assert [row.fate for row in own.fates] == said
    assert own.matching == 2


async def test_a_file_and_a_mapping_that_cannot_work(tmp_path: Path) -> None:
    files = Where(CsvConnector(path=tmp_path), lambda _sql: [], {})
    (one,) = (await plan(files, WriteDisposition.APPEND)).tables
    assert (one.name, one.exists, one.statements) == ("things.csv", False, ())
    broken = await plan(files, WriteDisposition.APPEND, filter="id >")
    assert broken.error is not None


async def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"")
    for destination, cause in (
        (SqliteConnector(path=tmp_path), "it is a folder"),
        (SqliteConnector(path=tmp_path / "none" / "x.sqlite"), "its folder doesn't exist"),
        (CsvConnector(path=file), "it is a file"),
        (CsvConnector(path=tmp_path / "none" / "x"), "the folder that it would be in"),
    ):
        found = await plan(Where(destination, lambda _sql: [], {}), WriteDisposition.APPEND)
        assert found.error is not None
        assert cause in found.error.cause

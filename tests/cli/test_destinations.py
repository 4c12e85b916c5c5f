"""`run` and `check --connect` into every kind of destination: real workers, servers and files."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.harness import Command, migration
from tests.destinations.contract.mysql_place import MysqlPlace
from tests.destinations.contract.places import (
    DuckdbPlace,
    ExcelPlace,
    ParquetPlace,
    PostgresqlPlace,
)
from tests.servers.fault_server import FaultServer
from tests.servers.mariadb_server import MariadbServer, mariadb
from tests.servers.postgresql_server import PostgresqlServer, postgresql

PASSWORD = "MIGRATEIQ_SECRET_WAREHOUSE_PASSWORD"


@pytest.fixture(scope="module")
def server() -> Iterator[PostgresqlServer]:
    with postgresql() as running:
        yield running


@pytest.fixture(scope="module")
def mysql_server() -> Iterator[MariadbServer]:
    with mariadb() as running:
        yield running


def written(shop: FaultServer, file: Path, warehouse: str) -> Path:
    """The migration file with another destination."""
    text = migration(shop)
    before = "{type: sqlite, path: warehouse.sqlite}"
    assert before in text
    file.write_text(text.replace(before, warehouse), encoding="utf-8")
    return file


def by_id(rows: list[dict[str, object]]) -> list[dict[str, object]]:
    return sorted(rows, key=lambda row: int(str(row["id"])))


def test_into_duckdb_twice(command: Command, file: Path, shop: FaultServer, key: str) -> None:
    written(shop, file, "{type: duckdb, path: warehouse.duckdb}")
    for _ in range(2):
        done = command("run", file)
        assert done.code == 0, done.err
    place = DuckdbPlace(file.parent / "warehouse.duckdb")
    assert by_id(place.rows("records")) == shop.api.records
    assert command("check", file, "--connect").code == 0


@pytest.mark.parametrize("kind", ["jsonl", "csv"])
def test_into_files_twice(
    command: Command, file: Path, shop: FaultServer, key: str, kind: str
) -> None:
    written(shop, file, f"{{type: {kind}, path: out}}")
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("table: records", "write_disposition: replace"), encoding="utf-8")
    for _ in range(2):
        done = command("run", file)
        assert done.code == 0, done.err
    lines = (file.parent / "out" / f"records.{kind}").read_text(encoding="utf-8").splitlines()
    if kind == "jsonl":
        assert [json.loads(line) for line in lines] == shop.api.records
    else:
        assert len(lines) == len(shop.api.records) + 1


@pytest.mark.parametrize("kind", ["parquet", "excel"])
def test_into_columns_and_cells(
    command: Command, file: Path, shop: FaultServer, key: str, kind: str
) -> None:
    written(shop, file, f"{{type: {kind}, path: out}}")
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("table: records", "write_disposition: append"), encoding="utf-8")
    assert command("check", file, "--connect").code == 0
    assert not (file.parent / "out").exists()
    done = command("run", file)
    assert done.code == 0, done.err
    out = file.parent / "out"
    place = ParquetPlace(out) if kind == "parquet" else ExcelPlace(out)
    assert [row["id"] for row in place.rows("records")] == [row["id"] for row in shop.api.records]


def test_a_file_where_a_folder_belongs(command: Command, file: Path, shop: FaultServer) -> None:
    written(shop, file, "{type: excel, path: out.xlsx}")
    refused = command("check", file)
    assert refused.code == 2
    assert "out.xlsx is taken for a folder" in refused.err


def test_into_postgresql_with_a_password_for_it_alone(
    command: Command,
    file: Path,
    shop: FaultServer,
    key: str,
    server: PostgresqlServer,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    place = PostgresqlPlace(server, server.new_schema())
    written(
        shop,
        file,
        f"{{type: postgresql, host: 127.0.0.1, port: {server.port}, database: postgres,"
        f' schema: "{place.schema}", username: loader, password: {{secret: password}}}}',
    )
    refused = command("run", file)
    assert refused.code == 2
    assert "password" in refused.first_error
    monkeypatch.setenv(PASSWORD, server.password)
    assert command("check", file, "--connect").code == 0
    for _ in range(2):
        done = command("run", file)
        assert done.code == 0, done.err
        assert server.password not in done.out + done.err
    assert by_id(place.rows("records")) == shop.api.records
    monkeypatch.setenv(PASSWORD, "wrong-password")
    wrong = command("run", file, "--restart")
    assert wrong.code == 3
    assert "refused loader" in wrong.first_error
    assert "wrong-password" not in wrong.out + wrong.err


def test_into_mysql_with_a_password_for_it_alone(
    command: Command,
    file: Path,
    shop: FaultServer,
    key: str,
    mysql_server: MariadbServer,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    place = MysqlPlace(mysql_server, mysql_server.new_database())
    written(
        shop,
        file,
        f"{{type: mysql, host: 127.0.0.1, port: {mysql_server.port},"
        f' database: "{place.database}", username: loader, password: {{secret: password}}}}',
    )
    monkeypatch.setenv(PASSWORD, mysql_server.password)
    assert command("check", file, "--connect").code == 0
    for _ in range(2):
        done = command("run", file)
        assert done.code == 0, done.err
        assert mysql_server.password not in done.out + done.err
    assert by_id(place.rows("records")) == shop.api.records
    monkeypatch.setenv(PASSWORD, "wrong-password")
    wrong = command("run", file, "--restart")
    assert wrong.code == 3
    assert "refused loader" in wrong.first_error
    assert "wrong-password" not in wrong.out + wrong.err


def test_a_password_that_is_written_out_is_refused(
    command: Command, file: Path, shop: FaultServer
) -> None:
    written(
        shop,
        file,
        "{type: postgresql, host: h, database: d, username: u, password: very-secret-password}",
    )
    done = command("check", file)
    assert done.code == 2
    assert "connectors.warehouse.password holds a key itself" in done.out + done.err
    assert "very-secret-password" not in done.out + done.err

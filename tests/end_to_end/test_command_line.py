"""The command line against REST servers that are not ours: datasette and httpbin, as processes."""

import json
import os
import re
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

KEY = "CANARY-5d1c-bearer"
ROWS = 2_345


def migrateiq(
    workspace: Path, *arguments: object, secrets: dict[str, str] | None = None
) -> "subprocess.CompletedProcess[str]":
    """The installed command, as somebody types it."""
    return subprocess.run(
        [Path(sys.executable).with_name("migrateiq"), *map(str, arguments)],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "MIGRATEIQ_WORKSPACE": str(workspace), **(secrets or {})},
    )


@contextmanager
def server(*command: object) -> Iterator[str]:
    """A server as a process; gives its address once it says that it listens."""
    with subprocess.Popen(
        [sys.executable, *map(str, command)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
    ) as process:
        assert process.stderr is not None
        said = []
        try:
            for line in process.stderr:
                said.append(line)
                address = re.search(r"http://127\.0\.0\.1:\d+", line)
                if address:
                    break
            else:
                pytest.fail(f"the server did not start: {''.join(said)}")
            yield address[0]
        finally:
            process.kill()


def make_database(path: Path) -> None:
    """A table with everything that JSON can carry to and fro."""
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(
            "CREATE TABLE parts (id INTEGER PRIMARY KEY, name TEXT, weight REAL, stock INTEGER,"
            " note TEXT)"
        )
        connection.executemany(
            "INSERT INTO parts VALUES (?, ?, ?, ?, ?)",
            (
                (
                    number * 3,
                    f"Teil № {number} – “quoted” 'x'; DROP TABLE parts --",
                    number / 7,
                    (-1) ** number * 2 ** (number % 63),
                    None if number % 5 else "line\nbreak\t\u202e",
                )
                for number in range(1, ROWS + 1)
            ),
        )


def rows(database: Path) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(database)) as connection:
        return connection.execute(
            "SELECT id, name, weight, stock, note FROM parts ORDER BY id"
        ).fetchall()


def test_datasette_s_rows_arrive_every_one_as_it_was(tmp_path: Path) -> None:
    source = tmp_path / "inventory.db"
    make_database(source)
    with server("-m", "datasette", source, "--port", "0") as address:
        file = tmp_path / "inventory.yaml"
        file.write_text(
            f"""\
migrateiq: 1
connectors:
  datasette:
    type: rest_api
    base_url: {address}/inventory
    resources:
      - name: parts
        path: /parts.json
        params: {{_size: 100, _shape: objects}}
        data_selector: rows
        primary_key: id
        paginator: {{type: json_link, next_url_path: next_url}}
  copy: {{type: sqlite, path: copy.sqlite}}
syncs:
  inventory: {{source: datasette, destination: copy}}
""",
            encoding="utf-8",
        )
        done = migrateiq(tmp_path / "workspace", "run", file, "--json", "--progress", "none")
        assert (done.returncode, done.stderr) == (0, "")
        again = migrateiq(tmp_path / "workspace", "run", file, "--json", "--progress", "none")
    result = json.loads(done.stdout)
    assert result["status"] == "SUCCESS"
    assert (result["records_read"], result["records_processed"]) == (ROWS, ROWS)
    assert result["streams"][0]["pages"] == -(-ROWS // 100)
    assert rows(tmp_path / "copy.sqlite") == rows(source)
    # a second run merges by key: nothing is doubled
    assert again.returncode == 0


HTTPBIN = "from httpbin import app; app.run(port=0)"


@pytest.fixture(scope="module")
def httpbin() -> Iterator[str]:
    with server("-c", HTTPBIN) as address:
        yield address


def write_httpbin(path: Path, address: str) -> None:
    path.write_text(
        f"""\
migrateiq: 1
connectors:
  by_bearer:
    type: rest_api
    base_url: {address}
    auth: {{type: bearer, token: {{secret: token}}}}
    test: {{path: /bearer}}
  by_password:
    type: rest_api
    base_url: {address}
    auth: {{type: http_basic, username: ann, password: {{secret: password}}}}
    test: {{path: /basic-auth/ann/{KEY}}}
""",
        encoding="utf-8",
    )


@pytest.mark.parametrize(
    ("connector", "variable", "path"),
    [
        ("by_bearer", "MIGRATEIQ_SECRET_BY_BEARER_TOKEN", "/bearer"),
        ("by_password", "MIGRATEIQ_SECRET_BY_PASSWORD_PASSWORD", "/basic-auth/ann/***"),
    ],
)
def test_httpbin_takes_the_key(
    connector: str, variable: str, path: str, httpbin: str, tmp_path: Path
) -> None:
    file = tmp_path / "httpbin.yaml"
    write_httpbin(file, httpbin)
    done = migrateiq(
        tmp_path / "workspace", "test", file, connector, "--json", secrets={variable: KEY}
    )
    assert (done.returncode, done.stderr) == (0, "")
    result = json.loads(done.stdout)
    assert list(result) == [
        *("connected", "response_time_ms", "message", "endpoint", "status_code", "records")
    ]
    assert (result["connected"], result["status_code"]) == (True, 200)
    assert result["endpoint"] == httpbin + path
    assert KEY not in done.stdout


def test_httpbin_refuses_another_password(httpbin: str, tmp_path: Path) -> None:
    file = tmp_path / "httpbin.yaml"
    write_httpbin(file, httpbin)
    wrong = {"MIGRATEIQ_SECRET_BY_PASSWORD_PASSWORD": "CANARY-wrong"}
    done = migrateiq(tmp_path / "workspace", "test", file, "by_password", "--json", secrets=wrong)
    assert done.returncode == 3
    assert json.loads(done.stdout)["connected"] is False
    assert json.loads(done.stdout)["status_code"] == 401
    assert "CANARY-wrong" not in done.stdout + done.stderr


def test_check_with_connect_tests_all_of_the_file(httpbin: str, tmp_path: Path) -> None:
    file = tmp_path / "httpbin.yaml"
    write_httpbin(file, httpbin)
    keys = {
        "MIGRATEIQ_SECRET_BY_BEARER_TOKEN": KEY,
        "MIGRATEIQ_SECRET_BY_PASSWORD_PASSWORD": "CANARY-wrong",
    }
    done = migrateiq(tmp_path / "workspace", "check", file, "--connect", "--json", secrets=keys)
    assert done.returncode == 3
    tests = {one["name"]: one["test"] for one in json.loads(done.stdout)["connectors"]}
    assert tests["by_bearer"]["connected"] is True
    assert tests["by_password"]["connected"] is False

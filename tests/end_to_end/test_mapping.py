"""Mappings through the command, the worker and SQLite: changes, filter, rules, equal records."""

import hashlib
import hmac
import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from tests.cli.harness import serving
from tests.servers.fault_server import FaultServer
from tests.servers.paged_api import PagedApi, Record

PEPPER = "CANARY-77aa-pepper"
COUNT = 120


def records() -> list[Record]:
    """Some pass, some are skipped, some rejected, some come again."""
    return [
        {
            "customer_id": str(number if number % 10 else number - 1),
            "mail": f"  User{number}@Example.ORG ",
            "status": "AIX"[number % 3 if number % 40 else 2],
            "country": ("FR", "KR")[number % 2],
            "delay": number % 7 - 1,
            "first": "Ada",
            "last": f"L{number}",
        }
        for number in range(1, COUNT + 1)
    ]


def definition(address: str, extra: str = "") -> str:
    return f"""\
connectors:
  shop:
    type: rest_api
    base_url: {address}
    resources:
      - name: people
        path: /records
        data_selector: data
        paginator: {{type: cursor, cursor_path: next, cursor_param: cursor}}
  copy: {{type: sqlite, path: copy.sqlite}}
syncs:
  people:
    source: shop
    destination: copy
    streams:
      - resource: people
        write_disposition: append
        transform:
          fields:
            - {{source: customer_id, name: id, type: int}}
            - {{source: mail, name: mail_hash,
                change: [trim, lower, {{hash: sha256, salt: {{secret: pepper}}}}]}}
            - {{source: status, change: [{{map: {{A: active, I: inactive}}, otherwise: reject}}]}}
            - source: country
              change: [{{lookup: {{file: countries.csv, key: code, value: name}}}}]
            - {{name: full_name, expression: "first || ' ' || last"}}
          drop: [first, last]
          filter: "delay > 0"
          {extra}
"""


def expected(made: list[Record], *, unique: bool) -> tuple[list[tuple[object, ...]], int, int]:
    """The rows, how many are skipped, and how many rejected."""
    rows: list[tuple[object, ...]] = []
    seen: set[int] = set()
    skipped = rejected = 0
    for record in made:
        key, delay = int(str(record["customer_id"])), int(str(record["delay"]))
        status = {"A": "active", "I": "inactive"}.get(str(record["status"]))
        if status is None:
            rejected += 1
        elif delay <= 0:
            skipped += 1
        elif key in seen:
            rejected += unique
            skipped += not unique
        else:
            seen.add(key)
            mail = str(record["mail"]).strip().lower().encode()
            hashed = hmac.new(PEPPER.encode(), mail, hashlib.sha256).hexdigest()
            country = {"FR": "France", "KR": "Korea, South"}[str(record["country"])]
            rows.append((key, hashed, status, country, delay, f"Ada {record['last']}"))
    return rows, skipped, rejected


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "countries.csv").write_text(
        'code,name\nFR,France\nKR,"Korea, South"\n', encoding="utf-8"
    )
    return tmp_path


def start(folder: Path, progress: str = "none") -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [
            *(sys.executable, "-m", "migrateiq_desktop.cli", "run", folder / "flow.yaml"),
            *("--json", "--progress", progress),
        ],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={
            **os.environ,
            "MIGRATEIQ_WORKSPACE": str(folder / "workspace"),
            "MIGRATEIQ_SECRET_SHOP_PEPPER": PEPPER,
        },
    )


def run(folder: Path) -> dict[str, object]:
    """The result of the whole run."""
    with start(folder) as process:
        out, err = process.communicate()
    assert process.returncode == 0, err
    assert PEPPER not in out + err
    found = json.loads(out.splitlines()[-1])
    assert isinstance(found, dict)
    return found


def loaded(folder: Path) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(folder / "copy.sqlite")) as connection:
        return connection.execute(
            "SELECT id, mail_hash, status, country, delay, full_name FROM people"
        ).fetchall()


@pytest.mark.parametrize(
    ("extra", "unique"),
    [
        ("deduplicate: {key: [id]}", False),
        (
            "rules: [{field: id, unique: true}, {field: delay, range: {max: 9}}]",
            True,
        ),
    ],
)
def test_the_numbers_and_the_rows_are_right_also_after_a_kill(
    folder: Path, extra: str, *, unique: bool
) -> None:
    made = records()
    rows, skipped, rejected = expected(made, unique=unique)
    assert min(len(rows), skipped, rejected) > 5

    with serving(FaultServer(PagedApi(made), page_faults={7: "hang"})) as server:
        (folder / "flow.yaml").write_text(definition(server.base_url, extra), encoding="utf-8")
        with start(folder, "json") as process:
            assert process.stdout is not None
            events = (json.loads(line) for line in process.stdout)
            # a batch is committed, with what is to be remembered of it; the rest isn't there yet
            assert any(event["loaded"] > 0 for event in events)
            process.kill()
        assert 0 < len(loaded(folder)) < len(rows)
        server.page_faults.clear()
        result = run(folder)

    assert loaded(folder) == rows
    streams = result["streams"]
    assert isinstance(streams, list)
    (stream,) = streams
    assert (stream["read"], stream["loaded"]) == (COUNT, len(rows))
    assert (stream["skipped"], stream["rejected"]) == (skipped, rejected)
    with closing(sqlite3.connect(folder / "copy.sqlite")) as connection:
        tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
    assert "_migrateiq_seen" not in tables

"""Only what is new, from the practice API, through the command and real workers."""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from migrateiq_desktop.practice.facts import KEY
from migrateiq_desktop.practice.server import PracticeServer
from tests.cli.harness import Command

FILE = """\
migrateiq: 1
connectors:
  flights_api:
    type: rest_api
    base_url: {address}
    auth: {{type: bearer, token: {{secret: token}}}}
    resource_defaults:
      primary_key: id
      params: {{per_page: 1000}}
    resources:
      - name: flights
        path: /flights
        params: {{year: 2013}}
        data_selector: data
        paginator: {{type: cursor, cursor_path: next, cursor_param: cursor}}
        incremental:
          cursor_path: time_hour
          start_param: since
          end_param: until
          initial_value: "2013-01-31T00:00:00Z"
          lookback_seconds: 0
  warehouse: {{type: sqlite, path: warehouse.sqlite}}
syncs:
  nightly:
    source: flights_api
    destination: warehouse
    streams:
      - {{resource: flights, write_disposition: merge}}
"""


@pytest.fixture
def server() -> Iterator[PracticeServer]:
    with PracticeServer("127.0.0.1", 0) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield server
        server.shutdown()
        thread.join()


def test_the_next_run_reads_on(
    server: PracticeServer,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    file = tmp_path / "flights.yaml"
    file.write_text(FILE.format(address=server.base_url))
    monkeypatch.setenv("MIGRATEIQ_SECRET_FLIGHTS_API_TOKEN", KEY)
    command = Command(tmp_path / "workspace", capsys, monkeypatch)
    state = ("state", "show", "nightly", "flights", "--file", file, "--json")

    dry: dict[str, Any] = command("run", file, "--dry-run", "--json").as_object()
    planned = dry["streams"][0]
    assert (dry["status"], planned["makes_table"]) == ("SUCCESS", True)
    assert planned["would_load"] > 500
    assert {"name": "time_hour", "type": "text", "existing": None} in planned["columns"]
    assert not (tmp_path / "warehouse.sqlite").exists()

    first = command("run", file, "--json").as_object()
    assert first["records_processed"] == planned["would_load"]
    known = command(*state).as_object()
    assert (known["kind"], known["cursor_path"]) == ("datetime", "time_hour")

    second = command("run", file, "--json").as_object()
    assert 0 < int(str(second["records_read"])) < int(str(first["records_read"])) / 2

    assert command("run", file, "--limit", 5, "--json").code == 0
    assert command(*state).as_object()["value"] == known["value"]
    done = command("state", "set", "nightly", "flights", "2013-02-01T00:00:00Z", "--file", file)
    assert "reads flights on from 2013-02-01T00:00:00Z" in done.out
    assert command(*state).as_object()["set_by_hand"] is True
    named = command("state", "set", "nightly", "flights", "2013-02-01T00:00:00Z")
    assert (named.code, "--file FILE" in named.err) == (2, True)

    anew = command("run", file, "--full-refresh", "--json").as_object()
    assert anew["records_read"] == first["records_read"]
    assert command(*state).as_object()["value"] == known["value"]
    with closing(sqlite3.connect(tmp_path / "warehouse.sqlite")) as database:
        (count,) = database.execute("SELECT count(*) FROM flights").fetchone()
    assert count == first["records_processed"]

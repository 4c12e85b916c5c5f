"""`runs undo`: says what will happen, asks, does it once, and refuses with a reason."""

from pathlib import Path

import pytest

from tests.cli.harness import Command, migration, serving
from tests.destinations.sql.loading import tables
from tests.servers.fault_server import FaultServer
from tests.servers.paged_api import PagedApi, some_records


def test_a_run_is_undone_once_it_is_agreed_to(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    ran = Command(tmp_path / "workspace", capsys, monkeypatch)
    file = tmp_path / "flow.yaml"
    with serving(FaultServer(PagedApi(some_records(30)))) as shop:
        file.write_text(migration(shop), encoding="utf-8")
        assert ran("run", file, "--progress", "none").code == 0
    asked = ran("runs", "undo", "1")
    assert (asked.code, asked.out) == (2, "")
    assert "Add --yes" in asked.err
    assert "records" in tables(tmp_path / "warehouse.sqlite")
    assert ran("runs", "undo", "1", "--yes", "--json").as_object() == {
        "id": 1,
        "undone_at": ran("runs", "show", "1", "--json").as_object()["undone_at"],
        "tables": [{"table": "records", "rows": 30, "removed": True}],
        "streams": [{"stream": "records", "cursor": None}],
        "backups": [],
    }
    assert tables(tmp_path / "warehouse.sqlite") == set()
    assert "It was undone" in ran("runs", "show", "1").out
    assert "SUCCESS, undone" in ran("runs", "list").out
    again = ran("runs", "undo", "1", "--yes")
    assert (again.code, again.first_error) == (
        2,
        "Run 1 can't be undone: it was undone already.",
    )
    assert ran("runs", "undo", "7", "--yes").code == 2
    for typed in ("abc", "0", "1.5"):
        refused = ran("runs", "undo", typed, "--yes")
        assert (refused.code, refused.first_error) == (2, f"“{typed}” isn't the number of a run.")
        assert "migrateiq runs list" in refused.err
    assert "it must be a whole number" in ran("runs", "list", "--limit", "many").first_error

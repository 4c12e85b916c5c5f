"""`migrateiq schedule`, as a person types it."""

from pathlib import Path

import pytest

from tests.cli.harness import Command

FILE = """\
migrateiq: 1
connectors:
  api:
    type: rest_api
    base_url: https://api.example.com
    resources: [{name: things, path: /things}]
syncs:
  nightly: {source: api, frequency: "30 6 * * 1-5"}
  now and then: {source: api}
"""


@pytest.fixture
def imported(command: Command, tmp_path: Path) -> Command:
    """A command on a workspace with one sync that runs by itself and one that doesn't."""
    file = tmp_path / "scheduled.yaml"
    file.write_text(FILE, encoding="utf-8")
    assert command("connectors", "import", file).code == 0
    return command


def test_what_runs_by_itself_is_listed(imported: Command) -> None:
    found = imported("schedule", "list", "--json").json()
    assert isinstance(found, list)
    assert [(one["sync"], one["frequency"]) for one in found] == [("nightly", "30 6 * * 1-5")]
    assert found[0]["missed_at"] is None
    assert "nightly" in imported("schedule", "list").out


def test_nothing_is_said_to_run_where_nothing_does(command: Command) -> None:
    assert "started by hand" in command("schedule", "list").out
    done = command("schedule", "print")
    assert done.code == 2
    assert done.first_error.startswith("No sync runs by itself")


@pytest.mark.parametrize("scheduler", ["cron", "systemd", "launchd", "windows"])
def test_it_is_printed_for_every_scheduler(imported: Command, scheduler: str) -> None:
    done = imported("schedule", "print", "--for", scheduler)
    if scheduler == "cron":
        [line] = done.out.splitlines()
        assert line.startswith("30 6 * * 1-5 /")
        assert line.endswith(" sync nightly")
    assert done.code == 0
    assert "nightly" in done.out
    assert "MIGRATEIQ_SECRET_" in done.err


def test_errors_name_what_there_is(imported: Command) -> None:
    done = imported("schedule", "print", "now and then")
    assert done.code == 2
    assert "now and then has no frequency" in done.err
    assert "Did you mean nightly?" in imported("schedule", "print", "nightl").err
    assert "Did you mean systemd?" in imported("schedule", "print", "--for", "sytemd").err

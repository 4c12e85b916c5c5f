"""`migrateiq schedule`, as a person types it."""

from pathlib import Path

import pytest

from tests.cli.harness import Command
from tests.services.system_schedules.test_installing import CRONTAB

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
    assert ("enable-linger" in done.err) == (scheduler == "systemd")


def test_errors_name_what_there_is(imported: Command) -> None:
    done = imported("schedule", "print", "now and then")
    assert done.code == 2
    assert "now and then has no frequency" in done.err
    assert "Did you mean nightly?" in imported("schedule", "print", "nightl").err
    assert "Did you mean systemd?" in imported("schedule", "print", "--for", "sytemd").err


def test_what_has_no_frequency_any_more_can_be_taken_out(
    imported: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    programs, kept = tmp_path / "bin", tmp_path / "crontab"
    programs.mkdir()
    program = programs / "crontab"
    program.write_text(CRONTAB.format(file=kept), encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{programs}:/usr/bin:/bin")
    assert imported("schedule", "install", "--for", "cron").code == 0
    assert " sync nightly" in kept.read_text(encoding="utf-8")
    done = imported("schedule", "remove", "nightly", "now and then", "gone", "--for", "cron")
    assert done.out.splitlines()[-1] == "gone is no more in cron."
    assert " sync nightly" not in kept.read_text(encoding="utf-8")

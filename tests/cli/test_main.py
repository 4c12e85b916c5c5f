"""The commands as they are typed: help, version, and every option with one bad input."""

import subprocess
import sys
from pathlib import Path

import pytest

from migrateiq_desktop import __version__
from migrateiq_desktop.cli.main import main
from tests.cli.harness import Command

COMMANDS = (
    *("run", "sync", "check", "test", "preview", "stats", "demo", "schema"),
    *("runs list", "runs show", "runs log", "runs rejected", "runs resume"),
    *("connectors list", "connectors show", "connectors export", "connectors import"),
    *("connectors remove", "secrets set", "secrets list", "secrets remove"),
)


def test_the_version(command: Command) -> None:
    done = command("--version")
    assert (done.code, done.out, done.err) == (0, f"migrateiq {__version__}\n", "")


def test_help_names_every_command(command: Command) -> None:
    done = command("--help")
    assert done.code == 0
    for name in COMMANDS:
        assert name.split()[0] in done.out


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help(name: str, command: Command) -> None:
    done = command(*name.split(), "--help")
    assert done.code == 0
    assert "Usage: migrateiq " + name in done.out


@pytest.mark.parametrize("name", [name for name in COMMANDS if name != "schema"])
def test_every_command_takes_the_common_options(name: str, command: Command) -> None:
    text = command(*name.split(), "--help").out
    for option in ("--workspace", "--json", "--verbose"):
        assert option in text


def test_help_makes_no_workspace(command: Command) -> None:
    command("run", "--help")
    assert not command.workspace.exists()


@pytest.mark.parametrize(
    ("group", "named"),
    [
        ("", "discover"),
        ("runs", "rejected"),
        ("connectors", "templates"),
        ("secrets", "set"),
        ("state", "reset"),
        ("schedule", "install"),
    ],
)
def test_without_a_command_there_is_help(group: str, named: str, command: Command) -> None:
    done = command(*group.split())
    assert done.code == 2
    assert f"Usage: migrateiq {group}".rstrip() in done.out
    assert named in done.out
    assert "Missing command" not in done.err


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["runn"], "No such command 'runn'. Did you mean 'run', 'runs'?"),
        (["runs", "retrace", "1"], "No such command 'retrace'."),
        (["run"], "Missing argument 'FILE'."),
        (["run", "a.yaml", "b.yaml"], "Got unexpected extra argument(s) (b.yaml)"),
        (["run", "a.yaml", "--dry"], "No such option: --dry"),
        (["state", "set", "nightly", "flights"], "Missing argument 'VALUE'."),
        (["run", "a.yaml", "--workspace"], "Option '--workspace' requires an argument."),
        (["sync", "x", "--limit", "many"], "--limit"),
        (["sync", "x", "--limit", "0"], "--limit"),
        (["sync", "x", "--progress", "loud"], "--progress"),
        (["preview", "-", "a", "b", "--limit", "10001"], "--limit"),
        (["runs", "list", "--limit", "-1"], "--limit"),
        (["runs", "rejected", "1", "--limit", "x"], "--limit"),
        (["runs", "log", "1", "--limit", "0"], "--limit"),
        (["runs", "list", "--sync"], "Option '--sync' requires an argument."),
        (["connectors", "export", "-o"], "Option '-o' requires an argument."),
        (["secrets", "set", "shop"], "Missing argument 'NAME'."),
    ],
)
def test_wrong_usage_is_named_in_the_first_line(
    arguments: list[str], sentence: str, command: Command
) -> None:
    done = command(*arguments)
    assert done.code == 2
    assert sentence in done.first_error
    assert done.err.splitlines()[-1].startswith("See: migrateiq")
    assert done.out == ""
    assert not command.workspace.exists()


def test_what_is_no_number_of_a_run_is_told_where_the_numbers_are(command: Command) -> None:
    done = command("runs", "show", "first")
    assert (done.code, done.first_error) == (2, "“first” isn't the number of a run.")
    assert done.err.splitlines()[-1].endswith("migrateiq runs list")
    assert not command.workspace.exists()


def test_a_workspace_that_is_a_file_is_refused(command: Command, tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("mine", encoding="utf-8")
    done = command("stats", "--workspace", path)
    assert done.code == 2
    assert str(path) in done.first_error
    assert path.read_text(encoding="utf-8") == "mine"


def test_the_workspace_option_wins_over_the_variable(command: Command, tmp_path: Path) -> None:
    other = tmp_path / "other"
    assert command("stats", "--workspace", other).code == 0
    assert (other / "workspace.sqlite").exists()
    assert not command.workspace.exists()


def test_the_workspace_may_be_named_before_the_command(command: Command, tmp_path: Path) -> None:
    other = tmp_path / "other"
    assert command("--workspace", other, "stats").code == 0
    assert (other / "workspace.sqlite").exists()
    assert not command.workspace.exists()


def test_a_fault_of_ours_is_told_without_a_traceback(
    command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_: object) -> None:
        raise ZeroDivisionError("1 / 0")

    monkeypatch.setattr("migrateiq_desktop.cli.shapes.totals", broken)
    done = command("stats", "--json")
    assert done.code == 1
    assert done.first_error == "Something went wrong inside MigrateIQ (ZeroDivisionError)."
    assert "report it" in done.err
    assert "Traceback" not in done.err
    log = (command.workspace / "logs" / "migrateiq.log").read_text(encoding="utf-8")
    assert "ZeroDivisionError: 1 / 0" in log
    assert "Traceback" in command("stats", "--json", "-v").err


def test_the_console_script_is_the_same_program() -> None:
    script = Path(sys.executable).with_name("migrateiq")
    done = subprocess.run([script, "--version"], capture_output=True, text=True, check=True)
    assert done.stdout == f"migrateiq {__version__}\n"


def test_main_takes_the_process_s_own_arguments(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["migrateiq", "--version"])
    assert main() == 0
    assert capsys.readouterr().out == f"migrateiq {__version__}\n"

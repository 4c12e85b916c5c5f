"""The bundled programs' beginning: what they are by their first argument, and what they hand on."""

import sys

import pytest

from migrateiq_desktop import __version__, bundled


def test_a_program_of_the_system_does_not_find_the_bundles_libraries(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    environment = {
        "LD_LIBRARY_PATH": "/usr/lib/migrateiq-desktop/_internal",
        "LD_LIBRARY_PATH_ORIG": "/opt/own",
        "DYLD_LIBRARY_PATH": "/Applications/MigrateIQ Desktop.app",
        "HOME": "/home/a",
    }
    bundled.give_back_library_paths(environment)
    assert environment == {"LD_LIBRARY_PATH": "/opt/own", "HOME": "/home/a"}


def test_from_source_the_environment_is_left_alone() -> None:
    environment = {"LD_LIBRARY_PATH": "/opt/own"}
    bundled.give_back_library_paths(environment)
    assert environment == {"LD_LIBRARY_PATH": "/opt/own"}


def test_a_window_without_a_terminal_can_write(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    bundled.give_somewhere_to_write()
    for stream in (sys.stdout, sys.stderr):
        with stream:
            stream.write("no one reads this\n")


def test_the_command_is_the_command_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert bundled.command(["--version"]) == 0
    assert capsys.readouterr().out == f"migrateiq {__version__}\n"


def test_the_practice_api_is_asked_for_by_the_first_argument(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit) as ended:
        bundled.command(["--practice", "--help"])
    assert ended.value.code == 0
    assert "--port" in capsys.readouterr().out

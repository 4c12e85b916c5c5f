"""The window's program as a process: how it starts, how it refuses, how it ends."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from migrateiq_desktop import __version__
from migrateiq_desktop.logs import LOG_NAME

# what the command `migrateiq-desktop` does
PROGRAM = (sys.executable, "-c", "import sys, migrateiq_desktop.app as a; sys.exit(a.main())")
PATIENCE = 60


def environment(home: Path, **changes: str) -> dict[str, str]:
    """A person's environment with a data folder of its own and no display."""
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "MIGRATEIQ_WORKSPACE"}
    kept = {name: value for name, value in os.environ.items() if name not in hidden}
    return {**kept, "HOME": str(home), "XDG_DATA_HOME": str(home / "data"), **changes}


def log_of(home: Path) -> Path:
    return home / "data" / "MigrateIQ Desktop" / "logs" / LOG_NAME


@contextmanager
def running(home: Path, *options: str) -> Iterator[subprocess.Popen[str]]:
    """The program, with its window open."""
    process = subprocess.Popen(
        [*PROGRAM, *options],
        env=environment(home, QT_QPA_PLATFORM="offscreen"),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        deadline = time.monotonic() + PATIENCE
        log = log_of(home)
        while not (log.exists() and "the window is open" in log.read_text("utf-8")):
            assert process.poll() is None, process.communicate()[1]
            assert time.monotonic() < deadline, "the window did not open"
            time.sleep(0.05)
        yield process
    finally:
        process.kill()
        process.communicate()


def test_without_a_display_it_says_so(tmp_path: Path) -> None:
    done = subprocess.run(
        PROGRAM, env=environment(tmp_path), capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    first, second = done.stderr.splitlines()
    assert first.startswith("The window can't open: there is no display here")
    assert "migrateiq demo" in second
    assert done.stdout == ""


def test_a_display_that_can_not_be_reached_gives_no_core_dump(tmp_path: Path) -> None:
    done = subprocess.run(
        PROGRAM,
        # Qt's word on such a locale comes first, and isn't the reason
        env=environment(tmp_path, QT_QPA_PLATFORM="no-such-platform", LC_ALL="C"),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr.startswith("The window can't open: ")
    assert "no-such-platform" in done.stderr.splitlines()[0]


def test_it_names_its_version() -> None:
    done = subprocess.run([*PROGRAM, "--version"], capture_output=True, text=True, check=True)
    assert done.stdout == f"migrateiq-desktop {__version__}\n"


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupt_closes_the_window_and_the_workspace(
    tmp_path: Path, number: signal.Signals
) -> None:
    workspace = tmp_path / "client"
    with running(tmp_path, "--workspace", str(workspace)) as process:
        process.send_signal(number)
        output, errors = process.communicate(timeout=PATIENCE)
    assert process.returncode == 0, errors
    assert output == errors == ""
    assert (workspace / "workspace.sqlite").exists()
    assert not (workspace / "workspace.sqlite-wal").exists()
    assert "the window is closed" in log_of(tmp_path).read_text("utf-8")


def test_the_last_workspace_is_opened_again(tmp_path: Path) -> None:
    workspace = tmp_path / "client"
    for options in (("--workspace", str(workspace)), ()):
        log_of(tmp_path).unlink(missing_ok=True)
        with running(tmp_path, *options) as process:
            process.send_signal(signal.SIGTERM)
            process.communicate(timeout=PATIENCE)
        assert f"the window is open on {workspace}" in log_of(tmp_path).read_text("utf-8")


def test_a_second_start_brings_the_first_window_to_the_front(tmp_path: Path) -> None:
    workspace, file = str(tmp_path / "client"), tmp_path / "given.yaml"
    file.write_text("migrateiq: 1\n", "utf-8")
    with running(tmp_path, "--workspace", workspace) as first:
        second = subprocess.run(
            [*PROGRAM, str(file)],
            env=environment(tmp_path, QT_QPA_PLATFORM="offscreen"),
            capture_output=True,
            text=True,
            check=False,
            timeout=PATIENCE,
        )
        assert (second.returncode, second.stdout, second.stderr) == (0, "", "")
        assert "brought to the front with a file" in log_of(tmp_path).read_text("utf-8")
        # one that is killed leaves its lock to the next, and its socket behind
        first.kill()
        first.communicate()
    log_of(tmp_path).unlink()
    with running(tmp_path) as third:
        third.send_signal(signal.SIGTERM)
        third.communicate(timeout=PATIENCE)
    assert f"the window is open on {workspace}" in log_of(tmp_path).read_text("utf-8")


def test_a_crash_leaves_a_report_that_the_next_start_finds(tmp_path: Path) -> None:
    reports = tmp_path / "data" / "MigrateIQ Desktop" / "reports"
    with running(tmp_path) as crashed:
        crashed.send_signal(signal.SIGSEGV)
        crashed.communicate(timeout=PATIENCE)
    assert not list(reports.glob("report-*"))
    log_of(tmp_path).unlink()
    with running(tmp_path) as process:
        deadline = time.monotonic() + PATIENCE
        while not list(reports.glob("report-*")):
            assert time.monotonic() < deadline
            time.sleep(0.05)
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=PATIENCE)
    [report] = reports.glob("report-*")
    assert "Segmentation fault" in report.read_text("utf-8")
    assert f"MigrateIQ Desktop {__version__}, Qt " in report.read_text("utf-8")
    assert not list(reports.glob("running-*"))

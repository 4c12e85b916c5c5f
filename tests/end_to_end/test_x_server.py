"""The installed program on a real X server: it opens its window, and ends in order when asked."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

pytestmark = pytest.mark.xvfb
PATIENCE_SECONDS = 60.0


@contextmanager
def x_server() -> Iterator[tuple[str, "subprocess.Popen[bytes]"]]:
    """A virtual X server; gives its display, and itself."""
    reading, writing = os.pipe()
    command = [
        "Xvfb",
        "-displayfd",
        str(writing),
        "-screen",
        "0",
        "1280x800x24",
        "-nolisten",
        "tcp",
        # or it starts over when the last client goes, and refuses who comes meanwhile
        "-noreset",
    ]
    with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as process:
        os.close(writing)
        try:
            with os.fdopen(reading) as said:
                number = said.readline().strip()
            assert number, "Xvfb did not start"
            yield f":{number}", process
        finally:
            process.terminate()


def titles(display: str) -> str:
    """The titles of all windows, as the X server knows them."""
    command = ["xwininfo", "-display", display, "-root", "-tree"]
    # a window that goes while it looks makes it fail: the next look is as good
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout


def wait_for_title(display: str, title: str, program: "subprocess.Popen[str]") -> None:
    """Ask the X server until there is such a window."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while title not in titles(display):
        if program.poll() is not None or time.monotonic() > deadline:
            program.kill()
            pytest.fail(f"no window {title!r}: {program.communicate()[1]}")


def opened(workspace: Path, display: str) -> "subprocess.Popen[str]":
    """The program with its window open on a display."""
    program = subprocess.Popen(
        [Path(sys.executable).with_name("migrateiq-desktop"), "--workspace", workspace],
        env={**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"},
        stderr=subprocess.PIPE,
        text=True,
    )
    wait_for_title(display, f"{workspace.name} — MigrateIQ Desktop", program)
    return program


def test_the_program_opens_its_window_and_ends_in_order(tmp_path: Path) -> None:
    workspace = tmp_path / "Rehearsal"
    with x_server() as (display, _):
        program = opened(workspace, display)
        program.send_signal(signal.SIGTERM)
        _, said = program.communicate(timeout=PATIENCE_SECONDS)
    assert (program.returncode, said) == (0, "")
    assert (workspace / "workspace.sqlite").exists()


def test_when_the_display_goes_it_ends_in_order(tmp_path: Path) -> None:
    workspace = tmp_path / "Rehearsal"
    with x_server() as (display, server):
        program = opened(workspace, display)
        server.kill()
        _, said = program.communicate(timeout=PATIENCE_SECONDS)
    assert program.returncode == 1
    assert said.startswith("The window closed: its display is gone.")
    assert said.count("\n") == 1
    # the workspace was closed, not left to the next start to mend
    assert not (workspace / "workspace.sqlite-wal").exists()


def test_without_a_display_it_says_so_and_what_works(tmp_path: Path) -> None:
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    done = subprocess.run(
        [Path(sys.executable).with_name("migrateiq-desktop"), "--workspace", tmp_path / "none"],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr.startswith("The window can't open: there is no display here")
    assert "migrateiq demo" in done.stderr
    assert not (tmp_path / "none").exists()

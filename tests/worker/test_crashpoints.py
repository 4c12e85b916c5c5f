"""Crash points do nothing unless a test arms one."""

import signal
import subprocess
import sys

import pytest

from migrateiq_desktop.worker.crashpoints import NAMES, VARIABLE, crashpoint_of


def test_unarmed_points_do_nothing() -> None:
    crashpoint = crashpoint_of({})
    for name in NAMES:
        crashpoint(name)


def test_a_point_that_does_not_exist_is_refused() -> None:
    with pytest.raises(ValueError, match="names no point"):
        crashpoint_of({VARIABLE: "somewhere"})


def test_the_process_dies_at_the_point_that_is_armed() -> None:
    program = (
        "from migrateiq_desktop.worker.crashpoints import crashpoint_of\n"
        f"crashpoint = crashpoint_of({{'{VARIABLE}': 'after_commit:3'}})\n"
        "for number in range(5):\n"
        "    crashpoint('before_commit')\n"
        "    print(number, flush=True)\n"
        "    crashpoint('after_commit')\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=False)
    assert done.returncode == -signal.SIGKILL
    assert done.stdout.split() == [b"0", b"1", b"2"]

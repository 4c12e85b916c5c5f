"""A worker's memory goes into no core dump and can't be read by other processes of the user."""

import subprocess
import sys

import pytest

PROGRAM = """
import ctypes, resource
from migrateiq_desktop.worker.hardening import harden
harden()
print(resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="prctl is Linux's")
def test_no_core_dump_and_not_dumpable() -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, check=True)
    assert done.stdout.decode().strip() == "(0, 0) 0"

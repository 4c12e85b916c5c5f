"""A worker's memory goes into no core dump and can't be read by other processes of the user; and
what it writes is its owner's alone."""

import subprocess
import sys

import pytest

PROGRAM = """
import ctypes, os, resource
os.umask(0o022)
from migrateiq_desktop.worker.hardening import harden
harden()
print(resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))
print(oct(os.umask(0)))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="prctl is Linux's")
def test_no_core_dump_and_not_dumpable() -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, check=True)
    assert done.stdout.decode().split("\n")[:2] == ["(0, 0) 0", "0o77"]

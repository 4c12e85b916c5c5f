"""PySide6 6.12.0 takes a reference from None and True with each signal emission on Python 3.11.

The program aborts with "deallocating None" then. This test says when the bound in pyproject.toml
(`PySide6-Essentials<6.12`) can be lifted, and that no version in use has the fault.
"""

import subprocess
import sys

import pytest

EMISSIONS = 20_000
SLACK = 200
PROGRAM = """
import sys
from PySide6.QtCore import QObject, Signal

class Sender(QObject):
    sent = Signal(object)

sender = Sender()
sender.sent.connect(lambda value: value)
value = {value}
before = sys.getrefcount(value)
for _ in range({emissions}):
    sender.sent.emit(value)
print(sys.getrefcount(value) - before)
"""


@pytest.mark.parametrize("value", ["None", "True"])
def test_emitting_a_signal_leaves_the_reference_counts_alone(value: str) -> None:
    # in a process of its own: where the fault is, the process may not live to report it
    program = PROGRAM.format(value=value, emissions=EMISSIONS)
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert abs(int(done.stdout)) < SLACK

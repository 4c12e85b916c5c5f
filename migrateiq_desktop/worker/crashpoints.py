"""Named points at which a test may let the process die, as by `kill -9`. Otherwise they do nothing.

`MIGRATEIQ_CRASHPOINT=after_commit:3` ends the process the third time it passes `after_commit`.
"""

import os
import signal
import sys
from collections.abc import Callable, Mapping

VARIABLE = "MIGRATEIQ_CRASHPOINT"
NAMES = (
    "before_fetch",
    "after_fetch",
    "before_begin",
    "after_begin",
    "after_rejects",
    "before_load",
    "before_checkpoint",
    "before_commit",
    "after_commit",
    "before_swap",
    "after_swap",
    "before_finish",
    "after_finish",
)


def crashpoint_of(environment: Mapping[str, str]) -> Callable[[str], None]:
    """What is called at each point."""
    name, _, number = environment.get(VARIABLE, "").partition(":")
    if not name:
        return _nothing
    if name not in NAMES:
        raise ValueError(f"{VARIABLE} names no point: {name}")
    left = int(number or 1)

    def crashpoint(passed: str) -> None:
        nonlocal left
        if passed == name:
            left -= 1
            if left == 0:
                _die()

    return crashpoint


def _nothing(_name: str) -> None:
    return


def _die() -> None:
    if sys.platform == "win32":
        os._exit(1)
    os.kill(os.getpid(), signal.SIGKILL)

"""Why time passed unnoticed between two looks at the clock. Knows no schedule.

Compares the wall clock with one that nobody can set and that goes on while the computer sleeps.
"""

import sys
import time
from collections.abc import Callable
from datetime import datetime, timedelta

CLOSED = "the program was closed"
ASLEEP = "the computer was asleep"
SET_FORWARD = "the computer's clock was set forward"

_COUNTS_SLEEP: int | None = getattr(
    time, "CLOCK_MONOTONIC" if sys.platform == "darwin" else "CLOCK_BOOTTIME", None
)
_TOLERANCE = timedelta(minutes=1)


def seconds_since_boot() -> float:
    """A clock that is never set and that counts sleep.

    Sources: clock_gettime(2) for CLOCK_BOOTTIME; clock_gettime(3) of macOS, whose
    CLOCK_MONOTONIC goes on in sleep; Windows' counters behind `time.monotonic` do.
    """
    return time.monotonic() if _COUNTS_SLEEP is None else time.clock_gettime(_COUNTS_SLEEP)


class ClockWatch:
    """To be looked at at short, steady intervals."""

    def __init__(self, clock: Callable[[], datetime], elapsed: Callable[[], float]) -> None:
        self._clock = clock
        self._elapsed = elapsed
        self._before: tuple[datetime, float] | None = None

    def look(self) -> tuple[datetime, str]:
        """What the clock shows, and why something since the look before may have been missed."""
        now, seconds = self._clock(), self._elapsed()
        before, self._before = self._before, (now, seconds)
        if before is None:
            return now, CLOSED
        shown, passed = now - before[0], timedelta(seconds=seconds - before[1])
        if shown - passed > _TOLERANCE:
            return now, SET_FORWARD
        # a loop that was busy for so long is as good as asleep
        return now, ASLEEP

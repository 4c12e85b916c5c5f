"""What every proof of a package shares: what the practice data come to, and how it is said."""

import json
import sys
import time
from collections.abc import Callable

SAMPLE = {"read": 58_101, "loaded": 58_094, "rejected": 7}
ACCENT = "#3457D5"
"""The colour of the button that tries the sample."""
_DONE = {"SUCCESS", "PARTIAL"}


class DisprovedError(Exception):
    """Something isn't as it is promised."""


def check(holds: bool, otherwise: str) -> None:  # noqa: FBT001 - it reads as a sentence
    """Raises DisprovedError."""
    if not holds:
        raise DisprovedError(otherwise)


def check_counts(result: dict[str, object], who: str) -> None:
    """Whether a run moved all of the practice data. Raises DisprovedError."""
    counted = {
        "read": result["records_read"],
        "loaded": result["records_processed"],
        "rejected": result["records_rejected"],
    }
    check(counted == SAMPLE, f"{who} moved {counted} of {SAMPLE}")


def last_line(said: str) -> dict[str, object]:
    """The result that a command says last, as JSON."""
    return dict(json.loads(said.splitlines()[-1]))


def wait_for_run(list_runs: Callable[[], str], *, wait_s: float) -> dict[str, object]:
    """The newest run, as `runs list --json` shows it once it has ended. Raises DisprovedError."""
    give_up = time.monotonic() + wait_s
    said = ""
    while time.monotonic() < give_up:
        said = list_runs()
        runs = json.loads(said)
        if runs and runs[0]["status"] in _DONE:
            return dict(runs[0])
        time.sleep(1)
    raise DisprovedError(f"no run that ended within {wait_s:.0f} s: {said}")


def say(text: str) -> None:
    """A step that is done."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def outcome(proof: Callable[[], int]) -> int:
    """Run a proof; the exit code is 1, with the reason, when something is wrong."""
    try:
        return proof()
    except DisprovedError as error:
        sys.stderr.write(f"DISPROVED: {error}\n")
        return 1

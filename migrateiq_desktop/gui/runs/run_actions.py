"""What can be done with a run, by its state. Pure."""

from enum import StrEnum

from migrateiq_desktop.model.errors import (
    ExitCode,
    KeyRefusedError,
    SecretMissingError,
    ShrinkError,
)
from migrateiq_desktop.model.run import ACTIVE_STATUSES, COMPLETED_STATUSES, Run, RunStatus


class RunAction(StrEnum):
    """Something that a person does with a run."""

    PAUSE = "pause"
    CANCEL = "cancel"
    RESUME = "resume"
    RUN_AGAIN = "run_again"
    ALLOW_SHRINK = "allow_shrink"
    RETRY = "retry"
    REPLACE_KEY = "replace_key"
    VERIFY = "verify"
    REPORT = "report"
    UNDO = "undo"


_OF_KEYS = frozenset({KeyRefusedError.__name__, SecretMissingError.__name__})
_NOT_ONCE_UNDONE = frozenset(
    {
        RunAction.RESUME,
        RunAction.ALLOW_SHRINK,
        RunAction.RETRY,
        RunAction.REPLACE_KEY,
        RunAction.VERIFY,
    }
)


def possible_actions(
    status: RunStatus, stopping: RunStatus | None, *, at_work_here: bool
) -> frozenset[RunAction]:
    """What can be done now.

    `stopping` is what was asked for already; `at_work_here` tells whether the run's worker belongs
    to this window. One that was started elsewhere can only be watched.
    """
    if status in ACTIVE_STATUSES:
        if not at_work_here or stopping is RunStatus.CANCELLED:
            return frozenset()
        if stopping is RunStatus.PAUSED:
            return frozenset({RunAction.CANCEL})
        return frozenset({RunAction.PAUSE, RunAction.CANCEL})
    if status.resumable:
        return frozenset({RunAction.RESUME, RunAction.RUN_AGAIN})
    return frozenset({RunAction.RUN_AGAIN})


def possible_with(run: Run, possible: frozenset[RunAction]) -> frozenset[RunAction]:
    """What of these can be done with the run: nothing goes on with what was taken back."""
    return possible - _NOT_ONCE_UNDONE if run.undone_at is not None else possible


def asks_for_a_word(run: Run) -> bool:
    """Whether a replace waits for a person to say that the table may lose so many rows."""
    error = run.error
    return run.status.resumable and error is not None and error.kind == ShrinkError.__name__


def lacks_key(run: Run) -> bool:
    """Whether it stopped because its source's key was refused or is missing."""
    error = run.error
    return run.status.resumable and error is not None and error.kind in _OF_KEYS


def can_retry(run: Run) -> bool:
    """Whether records that it rejected may be tried again."""
    whole = run.limit is None and run.retry_of is None
    return whole and run.status in COMPLETED_STATUSES and run.counts.rejected > 0


def further_actions(run: Run) -> frozenset[RunAction]:
    """What can be done with this run beyond what its state allows any."""
    asked = {
        RunAction.ALLOW_SHRINK: asks_for_a_word(run),
        RunAction.RETRY: can_retry(run),
        RunAction.REPLACE_KEY: lacks_key(run),
        RunAction.VERIFY: run.status.ended,
        RunAction.REPORT: run.status.ended,
        RunAction.UNDO: run.status.ended,
    }
    return frozenset(which for which, is_possible in asked.items() if is_possible)


def main_action(run: Run) -> RunAction:
    """The one that a person most likely wants.

    What a run moves is fixed when it starts: where the definition itself was wrong, going on
    fails again, and only a new run sees what was mended.
    """
    if run.status in ACTIVE_STATUSES:
        return RunAction.PAUSE
    if run.undone_at is not None:
        return RunAction.RUN_AGAIN
    if lacks_key(run):
        return RunAction.REPLACE_KEY
    if can_retry(run):
        return RunAction.RETRY
    if run.status.resumable and not _definition_was_wrong(run):
        return RunAction.RESUME
    return RunAction.RUN_AGAIN


def _definition_was_wrong(run: Run) -> bool:
    error = run.error
    if error is None or error.kind == ShrinkError.__name__:
        return False
    return error.exit_code == ExitCode.WRONG_DEFINITION

"""Which buttons work in which state."""

from pathlib import Path

import pytest

from migrateiq_desktop.gui.runs.run_actions import (
    RunAction,
    asks_for_a_word,
    can_retry,
    further_actions,
    main_action,
    possible_actions,
)
from migrateiq_desktop.model.errors import (
    DefinitionError,
    IncompleteError,
    KeyRefusedError,
    MigrateIQError,
    SecretMissingError,
    ShrinkError,
    UnreachableError,
)
from migrateiq_desktop.model.run import ACTIVE_STATUSES, RunStatus
from migrateiq_desktop.paths import WorkspacePaths
from migrateiq_desktop.workspace.database import WorkspaceDatabase

from .seeds import ended_stream, seed_run

BOTH = {RunAction.PAUSE, RunAction.CANCEL}
AFTER_STOP = {RunAction.RESUME, RunAction.RUN_AGAIN}


@pytest.mark.parametrize(
    ("status", "stopping", "possible"),
    [
        (RunStatus.PENDING, None, BOTH),
        (RunStatus.RUNNING, None, BOTH),
        (RunStatus.RUNNING, RunStatus.PAUSED, {RunAction.CANCEL}),
        (RunStatus.RUNNING, RunStatus.CANCELLED, set()),
        (RunStatus.PAUSED, None, AFTER_STOP),
        (RunStatus.CANCELLED, RunStatus.CANCELLED, AFTER_STOP),
        (RunStatus.INTERRUPTED, None, AFTER_STOP),
        (RunStatus.FAILED, None, AFTER_STOP),
        (RunStatus.INCOMPLETE, None, AFTER_STOP),
        (RunStatus.SUCCESS, None, {RunAction.RUN_AGAIN}),
        (RunStatus.PARTIAL, None, {RunAction.RUN_AGAIN}),
    ],
)
def test_possible_actions(
    status: RunStatus, stopping: RunStatus | None, possible: set[RunAction]
) -> None:
    assert possible_actions(status, stopping, at_work_here=True) == possible


def test_a_replace_waits_for_a_word_only_after_its_own_error(tmp_path: Path) -> None:
    database = WorkspaceDatabase.open(WorkspacePaths(tmp_path))
    halved = ShrinkError("flights would lose more than half of its rows").report()
    other = IncompleteError("More than came").report()
    asking = seed_run(database, RunStatus.INCOMPLETE, error=halved)
    assert asks_for_a_word(asking)
    assert not asks_for_a_word(seed_run(database, RunStatus.INCOMPLETE, error=other))
    assert not asks_for_a_word(seed_run(database, RunStatus.SUCCESS))
    database.close()


def test_rejected_records_of_a_whole_run_can_be_tried_again(tmp_path: Path) -> None:
    database = WorkspaceDatabase.open(WorkspacePaths(tmp_path))
    rejected = (ended_stream(10, 2),)
    partial = seed_run(database, RunStatus.PARTIAL, streams=rejected)
    assert can_retry(partial)
    assert RunAction.RETRY in further_actions(partial)
    assert main_action(partial) is RunAction.RETRY
    assert not can_retry(partial.model_copy(update={"limit": 10}))
    assert not can_retry(partial.model_copy(update={"retry_of": 1}))
    assert not can_retry(seed_run(database, RunStatus.SUCCESS, streams=(ended_stream(10),)))
    assert not can_retry(seed_run(database, RunStatus.FAILED, streams=rejected))
    database.close()


@pytest.mark.parametrize("status", sorted(ACTIVE_STATUSES))
def test_a_run_of_another_program_is_only_watched(status: RunStatus) -> None:
    assert possible_actions(status, None, at_work_here=False) == set()


@pytest.mark.parametrize("status", list(RunStatus))
def test_the_main_action_is_possible(status: RunStatus, tmp_path: Path) -> None:
    database = WorkspaceDatabase.open(WorkspacePaths(tmp_path))
    run = seed_run(database, RunStatus.SUCCESS).model_copy(update={"status": status})
    database.close()
    assert main_action(run) in possible_actions(status, None, at_work_here=True)


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (UnreachableError("The server is away"), RunAction.RESUME),
        (SecretMissingError("No key is stored"), RunAction.REPLACE_KEY),
        (KeyRefusedError("The server refused the key"), RunAction.REPLACE_KEY),
        (ShrinkError("It would lose rows"), RunAction.RESUME),
        (DefinitionError("It has no such stream"), RunAction.RUN_AGAIN),
    ],
)
def test_a_wrong_definition_is_not_gone_on_with(
    error: MigrateIQError, expected: RunAction, tmp_path: Path
) -> None:
    database = WorkspaceDatabase.open(WorkspacePaths(tmp_path))
    run = seed_run(database, RunStatus.FAILED).model_copy(update={"error": error.report()})
    database.close()
    assert main_action(run) is expected

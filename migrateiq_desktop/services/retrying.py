"""Which rejected records can be tried again, and with what. Starts nothing itself."""

from migrateiq_desktop.model.errors import DefinitionError
from migrateiq_desktop.model.rejects import RejectChoice
from migrateiq_desktop.model.run import COMPLETED_STATUSES, Run
from migrateiq_desktop.model.run_definition import RunDefinition
from migrateiq_desktop.model.sync import WriteDisposition
from migrateiq_desktop.workspace.database import WorkspaceDatabase
from migrateiq_desktop.workspace.rows import NewRun

from .continuing import place_of_destination
from .run_jobs import planned_streams


def check_retry(
    database: WorkspaceDatabase, run_id: int, definition: RunDefinition, choice: RejectChoice
) -> None:
    """Raises DefinitionError when the chosen of a run's rejected records can't be loaded again
    without losing or doubling some."""
    run, before = database.runs.get(run_id), database.runs.definition(run_id)
    if run.undone_at is not None:
        raise _refused(run, "it was undone", "Run the sync again.")
    streams = set(database.retries.streams(choice))
    if not streams:
        raise _refused(run, "there are none", "See its streams: migrateiq runs show.")
    if streams.isdisjoint(chosen.resource for chosen in definition.streams()):
        raise _refused(
            run,
            f"they are of {', '.join(sorted(streams))}, which the sync doesn't move any more",
            "Add the stream to the sync, or give a mapping that has it.",
        )
    if run.retry_of is not None:
        raise _refused(run, "it is a retry itself", f"Retry run {run.retry_of}.")
    if run.limit is not None:
        raise _refused(run, "it was a trial", "Run the sync.")
    if run.status not in COMPLETED_STATUSES:
        raise _refused(
            run,
            f"it is {run.status}, so that its records may come again",
            f"Finish it first: migrateiq runs resume {run.id}.",
        )
    if place_of_destination(before) != place_of_destination(definition):
        raise _refused(
            run,
            "the sync goes to another destination by now",
            "Give the mapping with the destination that the run had.",
        )
    _check_not_replaced(database, run, streams, definition)


def check_goes_on(database: WorkspaceDatabase, retry: Run, definition: RunDefinition) -> None:
    """Raises DefinitionError when a retry that was stopped has nothing to go on with: a later run
    has replaced the rows that its records belong to."""
    if retry.retry_of is None:
        return
    run = database.runs.get(retry.retry_of)
    if run.undone_at is not None:
        raise _refused(run, "it was undone", "Run the sync again.")
    _check_not_replaced(database, run, {one.stream for one in retry.streams}, definition)


def later_run(database: WorkspaceDatabase, run_id: int) -> int | None:
    """The newest run of the same sync that stands, when it came after this one."""
    run, origin = database.runs.get(run_id), database.runs.definition(run_id).origin
    newest = database.runs.newest_real(run.sync, origin, undone=False)
    return newest.id if newest is not None and newest.id > run_id else None


def _check_not_replaced(
    database: WorkspaceDatabase, run: Run, streams: set[str], definition: RunDefinition
) -> None:
    newer = later_run(database, run.id)
    replaced = _replaced(definition) & streams
    if replaced and newer is not None:
        raise _refused(
            run,
            f"run {newer} has replaced {', '.join(sorted(replaced))} since",
            f"Retry run {newer}: what was rejected then is what is missing now.",
        )


def begin_retry(
    database: WorkspaceDatabase,
    run_id: int,
    definition: RunDefinition,
    started_by: str,
    choice: RejectChoice,
) -> tuple[Run, bool]:
    """The run that tries again, and whether it goes on. Call it with the sync's lock held.

    One that was stopped is always finished first: what it has loaded must not be loaded again.
    """
    unfinished = database.runs.newest_retry(run_id)
    if unfinished is not None and not unfinished.status.ended:
        # its process let go of the lock, so it died since the workspace was opened
        database.runs.interrupt_orphans()
        unfinished = database.runs.get(unfinished.id)
    if unfinished is not None and unfinished.status.resumable:
        return unfinished, True
    streams = set(database.retries.streams(choice))
    planned = tuple(one for one in planned_streams(definition) if one.stream in streams)
    new = NewRun(definition=definition, started_by=started_by, retry_of=run_id, streams=planned)
    with database.retries.writing():
        run = database.runs.create(new)
        database.retries.claim(choice, run.id)
    return run, False


def retried_definition(definition: RunDefinition, run: RunDefinition) -> RunDefinition:
    """A corrected definition under the run's own origin, which its checkpoints are known by."""
    return definition.model_copy(update={"origin": run.origin})


def _replaced(definition: RunDefinition) -> set[str]:
    resources = {stream.name: stream for stream in definition.source.streams()}
    return {
        chosen.resource
        for chosen in definition.streams()
        if chosen.disposition(resources[chosen.resource]) is WriteDisposition.REPLACE
    }


def _refused(run: Run, cause: str, next_step: str) -> DefinitionError:
    return DefinitionError(
        f"The rejected records of run {run.id} can't be retried", cause=cause, next_step=next_step
    )

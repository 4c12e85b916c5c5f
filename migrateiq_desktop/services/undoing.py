"""Taking back what a run has loaded: asked of the worker, done by it, recorded in the history.

The destination proves what is the run's; the history refuses what it knows to be hopeless.
"""

from datetime import UTC, datetime
from logging import getLogger

from migrateiq_desktop.model.connector import SqliteConnector
from migrateiq_desktop.model.errors import DefinitionError
from migrateiq_desktop.model.rejects import RejectChoice
from migrateiq_desktop.model.run import Run
from migrateiq_desktop.model.run_definition import RunDefinition
from migrateiq_desktop.model.secret import Redactor
from migrateiq_desktop.model.undoing import UndoJob, Undone
from migrateiq_desktop.paths import WorkspacePaths
from migrateiq_desktop.workspace.database import WorkspaceDatabase

from .cursor_states import raised
from .resolving import Secrets
from .retrying import later_run
from .run_jobs import sync_key_of
from .run_lock import RunLock
from .run_log import RunLog
from .run_process import Ground
from .secrets import SecretService

_log = getLogger(__name__)
_AT_ONCE = 2_000


class UndoingService:
    """Undo of the runs of one workspace."""

    def __init__(self, ground: Ground, secrets: SecretService, paths: WorkspacePaths) -> None:
        self._ground = ground
        self._secrets = secrets
        self._paths = paths

    async def look(self, run_id: int, *, secrets: Secrets | None = None) -> Undone:
        """What undoing it would do, in numbers; nothing is changed.

        Raises NotFoundError; DefinitionError where it can't be done, with the reason; and what
        opening the destination raises.
        """
        _, job = await self._prepared(run_id, secrets)
        return await self._ask(job)

    async def undo(self, run_id: int, agreed: Undone, *, secrets: Secrets | None = None) -> Run:
        """Do what `look` has told, all of it or nothing. Gives the run as it is recorded now.

        Raises as `look` does, also when it would do anything else by now; AlreadyRunningError.
        """
        definition, job = await self._prepared(run_id, secrets)
        lock = RunLock.take(self._paths.folder / "locks", definition.sync_name, datetime.now(UTC))
        try:
            done = await self._ask(job.model_copy(update={"agreed": agreed}))
            # a process that died right after it was done has told nobody how many rows it took
            rows = None if done.was_done else done.rows
            await self._ground.tasks.on_database(
                self._ground.database.runs.set_undone, run_id, rows
            )
            await self._discard_rejects(run_id)
            await self._say(run_id, done)
        finally:
            lock.release()
        return await self._ground.tasks.on_database(self._ground.database.runs.get, run_id)

    async def _prepared(self, run_id: int, given: Secrets | None) -> tuple[RunDefinition, UndoJob]:
        run, definition = await self._ground.tasks.on_database(
            _checked, self._ground.database, run_id
        )
        name, destination = definition.destination_name, definition.destination
        values = {}
        if destination is not None:
            values = await self._secrets.resolve(name, destination, (given or {}).get(name, {}))
        key = sync_key_of(definition, self._ground.database.uid)
        job = UndoJob(
            run_id=run.id,
            run_uid=run.uid,
            # the trials of a sync have checkpoints of their own
            sync_key=key if run.limit is None else f"{key} (trial)",
            streams=tuple(one.stream for one in run.streams),
            destination=destination or SqliteConnector(path=self._paths.data),
            secrets=values,
        )
        return definition, job

    async def _ask(self, job: UndoJob) -> Undone:
        answer = await self._ground.supervisor.ask(job)
        if answer.error is not None:
            raise raised(answer.error)
        return answer.undone

    async def _discard_rejects(self, run_id: int) -> None:
        """The next run meets these records again: as they are, nothing can be done with them."""
        choice, inbox = RejectChoice(run_id=run_id), self._ground.database.inbox
        note = f"Run {run_id} was undone"
        while await self._ground.tasks.on_database(inbox.discard, choice, note, _AT_ONCE):
            pass

    async def _say(self, run_id: int, done: Undone) -> None:
        log = RunLog(self._paths.run_log(run_id), Redactor(()))
        tables = ", ".join(f"{one.rows:,} rows of {one.name}" for one in done.tables)
        log.say(f"Run {run_id} was undone: {tables or 'nothing of it was in any table'}.")
        for backup in done.backups:
            log.say(f"A file that was changed meanwhile is {backup} now.")
        try:
            await self._ground.tasks.on_database(log.write, log.take())
        except OSError as error:
            _log.warning("the log of run %s can't be written: %s", run_id, error)


def why_not_undone(run: Run) -> str:
    """Why a run can't be undone, as far as the run itself tells; empty: ask the destination."""
    if not run.status.ended:
        return "it isn't over"
    if run.undone_at is not None:
        return "it was undone already"
    if run.retry_of is not None:
        return "it has added rejected records to what another run had loaded"
    return ""


def _checked(database: WorkspaceDatabase, run_id: int) -> tuple[Run, RunDefinition]:
    run = database.runs.get(run_id)
    reason = why_not_undone(run)
    if reason:
        raise _refused(run, reason, "See what it did: migrateiq runs show.")
    retry = database.runs.newest_retry(run_id)
    if retry is not None and retry.counts.loaded:
        raise _refused(
            run,
            f"run {retry.id} has loaded rejected records of it since",
            "Delete by hand what should go; `migrateiq state reset` lets the next run read again.",
        )
    later = None if run.limit is not None else later_run(database, run_id)
    if later is not None:
        raise _refused(run, f"run {later} of its sync came after it", f"Undo run {later} first.")
    return run, database.runs.definition(run_id)


def _refused(run: Run, cause: str, next_step: str) -> DefinitionError:
    return DefinitionError(f"Run {run.id} can't be undone", cause=cause, next_step=next_step)

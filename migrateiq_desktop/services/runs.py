"""Starting, stopping and following runs. Qt-free; a run's work happens in its worker process."""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Literal, overload

from migrateiq_desktop.model.errors import DefinitionError, NotFoundError
from migrateiq_desktop.model.events import (
    ConnectionTested,
    DestinationChecked,
    Discovered,
    Previewed,
    SignedIn,
    WorkerEvent,
)
from migrateiq_desktop.model.job import (
    CheckDestinationJob,
    DiscoverJob,
    PreviewJob,
    SignInJob,
    TestJob,
)
from migrateiq_desktop.model.rejects import RejectChoice
from migrateiq_desktop.model.run import Run, RunStatus
from migrateiq_desktop.model.run_definition import RunDefinition
from migrateiq_desktop.model.secret import Redactor
from migrateiq_desktop.paths import WorkspacePaths
from migrateiq_desktop.worker.supervisor import Supervisor, drained
from migrateiq_desktop.workspace.database import WorkspaceDatabase
from migrateiq_desktop.workspace.rows import NewRun

from .continuing import Unfinished, check_newest, check_pause, unfinished_run
from .earlier_mappings import mapped_otherwise
from .inboxes import RetryInbox, open_inbox
from .resolving import Secrets, resolved
from .retrying import begin_retry, check_goes_on, check_retry, retried_definition
from .run_jobs import (
    JobSecrets,
    JobSettings,
    check_streams,
    definition_of,
    planned_streams,
    run_job,
)
from .run_lock import RunLock, already_running
from .run_log import RunLog
from .run_process import Ground, RunProcess
from .secrets import SecretService
from .tasks import TaskLanes
from .views import LiveRun


class RunService:
    """The runs of one workspace."""

    def __init__(
        self,
        *,
        database: WorkspaceDatabase,
        tasks: TaskLanes,
        secrets: SecretService,
        supervisor: Supervisor,
        paths: WorkspacePaths,
    ) -> None:
        self._ground = Ground(database, tasks, supervisor)
        self._secrets = secrets
        self._paths = paths
        self._running: dict[int, RunProcess] = {}
        self._subscribers: list[Callable[[LiveRun], None]] = []
        self.log_level: Literal["DEBUG", "INFO"] = "INFO"
        """Of the runs that start from now on."""

    async def definition(self, sync_name: str, *, full_refresh: bool = False) -> RunDefinition:
        """What `start` would run. Raises NotFoundError, DefinitionError."""

        def read() -> RunDefinition:
            return definition_of(self._ground.database, sync_name, full_refresh=full_refresh)

        return await self._ground.tasks.on_database(read)

    async def definition_of_run(self, run_id: int) -> RunDefinition:
        """What a run was started with. Raises NotFoundError."""
        return await self._ground.tasks.on_database(self._ground.database.runs.definition, run_id)

    async def start(
        self,
        sync_name: str,
        *,
        limit: int | None = None,
        started_by: str = "hand",
        restart: bool = False,
        full_refresh: bool = False,
    ) -> int:
        """Run a sync of the workspace; an INTERRUPTED or PAUSED run of it goes on instead.

        So does a FAILED, INCOMPLETE or CANCELLED one that appends: anew it would double rows.
        Gives the run's number as soon as the run is recorded. With `limit` it is a trial of so
        many records a stream, into tables of their own. With `full_refresh` incremental streams
        are read from their start. Raises NotFoundError, SecretMissingError,
        AlreadyRunningError, StillPausedError.
        """
        definition = await self.definition(sync_name, full_refresh=full_refresh)
        return await self.start_definition(
            definition, limit=limit, started_by=started_by, restart=restart
        )

    async def start_definition(
        self,
        definition: RunDefinition,
        *,
        secrets: Secrets | None = None,
        limit: int | None = None,
        started_by: str = "command line",
        restart: bool = False,
    ) -> int:
        """Run a definition that may not be stored in the workspace, for example a file's."""
        check_streams(definition)
        with self._locked(definition.sync_name) as lock:
            values = await self._resolve(definition, secrets)
            unfinished: Unfinished | None = None
            if not restart and limit is None:
                unfinished = await self._ground.tasks.on_database(
                    unfinished_run, self._ground.database, definition
                )
                if unfinished is not None and unfinished.same:
                    check_pause(unfinished.run, datetime.now(UTC))
                    return await self._launch(
                        unfinished.run, unfinished.definition, values, lock, resume=True
                    )
            new = NewRun(
                definition=definition,
                started_by=started_by,
                limit=limit,
                streams=planned_streams(definition),
            )
            run = await self._ground.tasks.on_database(self._ground.database.runs.create, new)
            return await self._launch(run, definition, values, lock, left=unfinished)

    async def retry(
        self,
        run_id: int,
        definition: RunDefinition,
        *,
        secrets: Secrets | None = None,
        started_by: str = "command line",
        choice: RejectChoice | None = None,
    ) -> int:
        """Try a definition on the records that a run has rejected, each exactly once; on all in
        its inbox, or on those of a choice.

        Gives the number of the run that does it; one that was stopped goes on. Raises
        NotFoundError, DefinitionError where it can't be done, AlreadyRunningError.
        """
        check_streams(definition)
        database, on_database = self._ground.database, self._ground.tasks.on_database
        definition = retried_definition(definition, await self.definition_of_run(run_id))
        which = (choice or RejectChoice()).model_copy(update={"run_id": run_id})
        with self._locked(definition.sync_name) as lock:
            await on_database(check_retry, database, run_id, definition, which)
            values = await self._resolve(definition, secrets)
            run, goes_on = await on_database(
                begin_retry, database, run_id, definition, started_by, which
            )
            return await self._launch(run, definition, values, lock, resume=goes_on)

    async def retry_as_it_is_now(self, run_id: int, choice: RejectChoice | None = None) -> int:
        """Try the sync's mapping of today on the records that a run has rejected, or on a choice.

        A file's sync is tried as it was when the run started. Raises as `retry` does.
        """
        definition = await self.definition_of_run(run_id)
        if definition.origin is None:
            definition = await self.definition(definition.sync_name)
        return await self.retry(run_id, definition, started_by="hand", choice=choice)

    async def resume(
        self, run_id: int, *, secrets: Secrets | None = None, allow_shrink: bool = False
    ) -> int:
        """Go on with a run at its checkpoint, with the definition it was started with.

        With `allow_shrink` a replace may leave less than half of the rows.

        Raises NotFoundError, DefinitionError when it can't be resumed or another run of the sync
        came after it, AlreadyRunningError.
        """
        run = await self._stored(run_id)
        if run_id in self._running or not run.status.resumable:
            raise DefinitionError(
                f"Run {run_id} can't be resumed",
                cause=f"it is {run.status}",
                next_step="Start the sync anew.",
            )
        if run.undone_at is not None:
            raise DefinitionError(
                f"Run {run_id} can't be resumed",
                cause="it was undone",
                next_step="Start the sync anew.",
            )
        definition = await self.definition_of_run(run_id)
        if allow_shrink:
            definition = definition.allowing_shrink()
        database, on_database = self._ground.database, self._ground.tasks.on_database
        with self._locked(definition.sync_name) as lock:
            await on_database(check_newest, database, run, definition)
            await on_database(check_goes_on, database, run, definition)
            values = await self._resolve(definition, secrets)
            return await self._launch(run, definition, values, lock, resume=True)

    async def cancel(self, run_id: int) -> None:
        """Stop a run within a second. What is loaded stays; it can be resumed."""
        running = self._running.get(run_id)
        if running is not None:
            running.cancel()
            return
        run = await self._stored(run_id)
        if run.status not in (RunStatus.PAUSED, RunStatus.INTERRUPTED):
            raise _not_running(run)
        await self._ground.tasks.on_database(
            self._ground.database.runs.set_status, run_id, RunStatus.CANCELLED
        )

    async def pause(self, run_id: int) -> None:
        """Stop a run at its next batch; it can be resumed."""
        running = self._running.get(run_id)
        if running is None:
            raise _not_running(await self._stored(run_id))
        running.pause()

    async def wait(self, run_id: int) -> Run:
        """The run once it has ended. Cancelling the wait doesn't cancel the run."""
        running = self._running.get(run_id)
        if running is None or running.done is None:
            return await self._stored(run_id)
        return await asyncio.shield(running.done)

    def active(self) -> tuple[LiveRun, ...]:
        """The runs at work in this process, oldest first."""
        return tuple(running.live for running in self._running.values())

    def subscribe(self, callback: Callable[[LiveRun], None]) -> Callable[[], None]:
        """Hear of every run, at most ten times a second each, and of its end.

        Gives what ends it.
        """
        self._subscribers.append(callback)
        return lambda: self._subscribers.remove(callback)

    def subscribe_events(
        self, run_id: int, callback: Callable[[WorkerEvent], None]
    ) -> Callable[[], None]:
        """Hear every event of a run's worker as it comes. Gives what ends it.

        Right after `start` nothing is missed. Raises NotFoundError when the run isn't at work.
        """
        running = self._running.get(run_id)
        if running is None:
            raise NotFoundError(f"Run {run_id} isn't running")
        return running.listen(callback)

    @overload
    async def ask(self, job: TestJob) -> ConnectionTested: ...
    @overload
    async def ask(self, job: PreviewJob) -> Previewed: ...
    @overload
    async def ask(self, job: DiscoverJob) -> Discovered: ...
    @overload
    async def ask(self, job: SignInJob) -> SignedIn: ...
    @overload
    async def ask(self, job: CheckDestinationJob) -> DestinationChecked: ...
    async def ask(
        self, job: TestJob | PreviewJob | DiscoverJob | CheckDestinationJob | SignInJob
    ) -> ConnectionTested | Previewed | Discovered | DestinationChecked | SignedIn:
        """Test, preview, discover or check in a worker of its own, by the engine of a run."""
        return await self._ground.supervisor.ask(job)

    async def aclose(self) -> None:
        """Stop every worker; their runs become INTERRUPTED and can be resumed."""
        await self._ground.supervisor.aclose()
        # also those that a start which was under way launches meanwhile: they get no worker
        await drained(lambda: [run.done for run in self._running.values() if run.done is not None])

    async def _stored(self, run_id: int) -> Run:
        return await self._ground.tasks.on_database(self._ground.database.runs.get, run_id)

    async def _resolve(self, definition: RunDefinition, given: Secrets | None) -> JobSecrets:
        return await resolved(self._secrets, definition, given)

    @contextmanager
    def _locked(self, sync: str) -> Iterator[RunLock]:
        """The sync's lock; given back here only when no run was launched with it."""
        running = next((live.run for live in self.active() if live.run.sync == sync), None)
        if running is not None:
            raise already_running(sync, running.started_at or running.created_at)
        lock = RunLock.take(self._paths.folder / "locks", sync, datetime.now(UTC))
        try:
            yield lock
        except BaseException:
            lock.release()
            raise

    async def _launch(
        self,
        run: Run,
        definition: RunDefinition,
        secrets: JobSecrets,
        lock: RunLock,
        *,
        resume: bool = False,
        left: Unfinished | None = None,
    ) -> int:
        inbox = await self._ground.tasks.on_database(
            open_inbox, self._ground.database, self._paths, run
        )
        log = RunLog(
            self._paths.run_log(run.id),
            Redactor(value.get_secret_value() for value in secrets.values),
        )
        log.say(
            f"Run {run.id} of {run.sync} {'goes on' if resume else 'starts'}:"
            f" {run.source} to {run.destination}."
        )
        if left is not None:
            log.say(
                f"It begins anew: run {left.run.id} was {left.run.status}, but what the sync moves"
                " was changed since."
            )
        requests = self._paths.run_requests(run.id)
        ground = self._ground
        otherwise = await ground.tasks.on_database(
            mapped_otherwise, ground.database, run, definition
        )
        settings = JobSettings(
            ground.database.uid, self._paths.data, self.log_level, requests, otherwise
        )
        retry = inbox.retry if isinstance(inbox, RetryInbox) else None
        job = run_job(run, definition, secrets, settings, resume=resume, retry=retry)
        running = RunProcess(self._ground, run, log=log, lock=lock, inbox=inbox, tell=self._tell)
        self._running[run.id] = running
        running.done = self._ground.tasks.spawn(running.work(job), f"run {run.id}")
        running.done.add_done_callback(lambda _: self._running.pop(run.id, None))
        return run.id

    def _tell(self, live: LiveRun) -> None:
        loop = asyncio.get_running_loop()
        for subscriber in tuple(self._subscribers):
            # on its own: the fault of a subscriber must not end the run
            loop.call_soon(subscriber, live)


def _not_running(run: Run) -> DefinitionError:
    if run.status.ended:
        return DefinitionError(f"Run {run.id} isn't running", cause=f"it is {run.status}")
    return DefinitionError(
        f"Run {run.id} isn't run by this program",
        cause="another one works on it",
        next_step="Stop it there.",
    )

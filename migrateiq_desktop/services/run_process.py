"""One run at work: hears its worker, keeps its rejects, its numbers and its log, tells who asks.

Rejected records are stored before they are acknowledged; the worker commits their batch only then.
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from logging import getLogger
from time import monotonic

from migrateiq_desktop.model.errors import InternalError, MigrateIQError, RunInterruptedError
from migrateiq_desktop.model.events import (
    LogLine,
    RecordsRejected,
    RunEnded,
    StreamEnded,
    StreamResumed,
    WorkerEvent,
    WorkerReady,
)
from migrateiq_desktop.model.job import RunJob
from migrateiq_desktop.model.run import Run, RunStatus, StreamState
from migrateiq_desktop.worker.supervisor import Supervisor, WorkerExit, WorkerHandle
from migrateiq_desktop.workspace.database import WorkspaceDatabase

from .inboxes import Inbox
from .live import Coalesced, RunTracker
from .run_lock import RunLock
from .run_log import RunLog
from .tasks import TaskLanes
from .views import LiveRun

_log = getLogger(__name__)

SAVE_SECONDS = 1.0


@dataclass(frozen=True, slots=True)
class Ground:
    """What every run of a workspace stands on."""

    database: WorkspaceDatabase
    tasks: TaskLanes
    supervisor: Supervisor


class RunProcess:
    """A run from the moment its row stands in the history until it has ended."""

    def __init__(
        self,
        ground: Ground,
        run: Run,
        *,
        log: RunLog,
        lock: RunLock,
        inbox: Inbox,
        tell: Callable[[LiveRun], None],
    ) -> None:
        self._ground = ground
        self._tracker = RunTracker(run)
        self._spent_before = run.duration_seconds or 0.0
        self._log = log
        self._lock = lock
        self._inbox = inbox
        self._listeners: list[Callable[[WorkerEvent], None]] = []
        self._events: asyncio.Queue[WorkerEvent | None] = asyncio.Queue()
        self._handle: WorkerHandle | None = None
        self._asked_to_stop: RunStatus | None = None
        self._outcome: RunEnded | None = None
        """How the run itself ended, once that is known."""
        self._started = monotonic()
        self._saved = self._started
        self._told = Coalesced(lambda: tell(self.live))
        self.done: asyncio.Task[Run] | None = None
        """Set by who starts it."""

    @property
    def live(self) -> LiveRun:
        """As last reported."""
        return self._tracker.live

    @property
    def run(self) -> Run:
        """The run as last reported."""
        return self._tracker.run

    def listen(self, callback: Callable[[WorkerEvent], None]) -> Callable[[], None]:
        """Hear every event of the worker. Gives what ends it."""
        self._listeners.append(callback)
        return lambda: self._listeners.remove(callback)

    def cancel(self) -> None:
        """Stop within a second."""
        self._stop(RunStatus.CANCELLED)
        if self._handle is not None:
            self._handle.cancel()

    def pause(self) -> None:
        """Stop at the next batch."""
        if self._asked_to_stop is None:
            self._stop(RunStatus.PAUSED)
            if self._handle is not None:
                self._handle.pause()

    async def work(self, job: RunJob) -> Run:
        """Start the worker, follow it to its end and record that.

        Never raises for the run's own failures: they stand in the run. What goes wrong on this
        side stands there, too, as far as the database still takes it, and is raised.
        """
        try:
            ended = await self._attend(job)
            await self._finish(ended)
        except Exception as error:
            self._told.hold()
            if self._outcome is None:
                fault = error if isinstance(error, MigrateIQError) else _fault_of_ours(error)
                self._tracker.spent(self._spent())
                self._tracker.fail(fault.report())
            await self._record_anyhow()
            raise
        finally:
            self._inbox.close()
            self._lock.release()
            self._told.flush()
        return self.run

    async def _attend(self, job: RunJob) -> RunEnded:
        try:
            self._handle = await self._ground.supervisor.start(job, self._hear)
        except RunInterruptedError as error:
            return RunEnded(status=RunStatus.INTERRUPTED, error=error.report())
        except MigrateIQError as error:
            return RunEnded(status=RunStatus.FAILED, error=error.report())
        handle = self._handle
        if self._asked_to_stop is RunStatus.CANCELLED:
            handle.cancel()
        elif self._asked_to_stop is RunStatus.PAUSED:
            handle.pause()
        try:
            await self._on_database(self._ground.database.runs.set_worker, self.run.id, handle.pid)
            exit_ = await self._follow(handle)
        except MigrateIQError as error:
            # the history can't be written: nobody keeps the rejects, so the worker must not go on
            await _gone(handle)
            return RunEnded(status=RunStatus.FAILED, error=error.report())
        except Exception:
            await _gone(handle)
            raise
        except BaseException:
            handle.kill()
            raise
        if exit_.stderr:
            self._log.add(LogLine(level="ERROR", message=exit_.stderr))
        return exit_.ended

    async def _follow(self, handle: WorkerHandle) -> WorkerExit:
        ending = self._ground.tasks.spawn(self._await_exit(handle), f"end of run {self.run.id}")
        while True:
            try:
                async with asyncio.timeout(SAVE_SECONDS):
                    event = await self._events.get()
            except TimeoutError:
                await self._save()
                continue
            if event is None:
                return await ending
            await self._take(event, handle)
            if monotonic() - self._saved >= SAVE_SECONDS:
                await self._save()

    async def _await_exit(self, handle: WorkerHandle) -> WorkerExit:
        try:
            return await handle.wait()
        finally:
            self._events.put_nowait(None)

    def _hear(self, event: WorkerEvent) -> None:
        self._events.put_nowait(event)
        loop = asyncio.get_running_loop()
        for listener in tuple(self._listeners):
            # on its own: the fault of a listener must not end the run
            loop.call_soon(listener, event)

    async def _take(self, event: WorkerEvent, handle: WorkerHandle) -> None:
        database = self._ground.database
        match event:
            case LogLine():
                self._log.add(event)
            case WorkerReady():
                await self._on_database(database.runs.set_status, self.run.id, RunStatus.RUNNING)
            case RecordsRejected():
                await self._on_database(self._inbox.add, event.records)
                handle.acknowledge(event.number)
            case StreamResumed():
                await self._on_database(self._inbox.forget_after, event.stream, event.batch)
                handle.acknowledge(event.number)
            case StreamEnded(state=StreamState.DONE):
                await self._on_database(self._inbox.stream_done, event.stream)
            case _:
                pass
        if self._tracker.apply(event):
            self._told.changed()

    def _stop(self, status: RunStatus) -> None:
        self._asked_to_stop = status
        self._tracker.stopping(status)
        self._told.changed()

    async def _save(self) -> None:
        self._saved = monotonic()
        self._tracker.spent(self._spent())
        run = self.run
        await self._on_database(
            self._ground.database.runs.update_progress, run.id, run.streams, run.duration_seconds
        )
        await self._write_log()

    async def _finish(self, ended: RunEnded) -> None:
        # who hears of the end reads the history and the log: both must hold it by then
        self._told.hold()
        self._tracker.spent(self._spent())
        self._outcome = ended
        self._tracker.end(ended)
        run = self.run
        counts = run.counts
        self._log.say(
            f"Run {run.id} ended {run.status}: read {counts.read:,}, loaded {counts.loaded:,},"
            f" rejected {counts.rejected:,}, skipped {counts.skipped:,}."
            + (f" {run.error.sentence()}" if run.error else "")
        )
        await self._record()
        await self._write_log()

    async def _record(self) -> None:
        run = self.run
        await self._on_database(
            self._ground.database.runs.finish,
            run.id,
            run.status,
            run.error,
            run.streams,
            run.duration_seconds,
        )

    async def _record_anyhow(self) -> None:
        """The end of a run that could not be followed or recorded: else it stays RUNNING."""
        try:
            await self._record()
        except MigrateIQError as error:
            _log.error("the end of run %s can't be recorded: %s", self.run.id, error)

    async def _write_log(self) -> None:
        lines = self._log.take()
        if not lines:
            return
        try:
            await self._on_database(self._log.write, lines)
        except OSError as error:
            # a full disk: the run itself says so when it meets it; its log isn't worth ending it
            _log.warning("the log of run %s can't be written: %s", self.run.id, error)

    async def _on_database(self, call: Callable[..., object], *values: object) -> None:
        await self._ground.tasks.on_database(call, *values)

    def _spent(self) -> float:
        return self._spent_before + monotonic() - self._started


async def _gone(handle: WorkerHandle) -> None:
    """End a worker and wait until it is gone, whatever else goes wrong with it."""
    handle.kill()
    if handle.finished is not None:
        await asyncio.wait({handle.finished})


def _fault_of_ours(error: Exception) -> InternalError:
    return InternalError(
        "The run can't be followed any more",
        cause=f"{type(error).__name__}: {error}"[:500],
        next_step="Resume the run. If it happens again, report it.",
    )

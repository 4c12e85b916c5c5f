"""Owns worker processes: starts them, hears their events, stops them. Never does a run's work.

A worker gets its job over its standard input only: nothing secret stands in its arguments or its
environment, and it ends by itself when its input closes.
"""

import asyncio
import os
from collections.abc import Awaitable, Callable, Coroutine, Iterable, Mapping, Sequence
from logging import getLogger
from typing import Any, Protocol, TypeAlias, TypeVar, overload

from migrateiq_desktop.model.errors import InternalError, RunInterruptedError
from migrateiq_desktop.model.events import (
    ConnectionTested,
    CursorsKnown,
    DestinationChecked,
    Discovered,
    Previewed,
    RowsCounted,
    SignedIn,
    WorkerEvent,
)
from migrateiq_desktop.model.job import (
    AnyJob,
    CheckDestinationJob,
    CountRowsJob,
    DiscoverJob,
    PreviewJob,
    SignInJob,
    StateJob,
    TestJob,
)
from migrateiq_desktop.model.undoing import UndoJob, UndoTold

from .handle import TokenKeeping, WorkerExit, WorkerHandle
from .protocol import encode_job
from .spare import LATER_SECONDS, SpareWorker
from .starting import make_process, worker_command, worker_environment

_log = getLogger(__name__)

T = TypeVar("T")
OnEvent = Callable[[WorkerEvent], None]
Equip = Callable[[AnyJob], Awaitable[AnyJob]]
_ANSWERS = (
    ConnectionTested,
    Previewed,
    Discovered,
    DestinationChecked,
    CursorsKnown,
    RowsCounted,
    SignedIn,
    UndoTold,
)
Asked: TypeAlias = (
    TestJob
    | PreviewJob
    | DiscoverJob
    | CheckDestinationJob
    | StateJob
    | CountRowsJob
    | SignInJob
    | UndoJob
)
Answered: TypeAlias = (
    ConnectionTested
    | Previewed
    | Discovered
    | DestinationChecked
    | CursorsKnown
    | RowsCounted
    | SignedIn
    | UndoTold
)


class Spawn(Protocol):
    """The one door for background tasks."""

    def __call__(self, work: Coroutine[Any, Any, T], name: str) -> "asyncio.Task[T]":
        """Start it; errors are somebody else's to log."""


def spawn_on_loop(work: Coroutine[Any, Any, T], name: str) -> "asyncio.Task[T]":
    """A plain task of the running loop."""
    return asyncio.get_running_loop().create_task(work, name=name)


class Supervisor:
    """Starts workers. One for each run, test and preview."""

    def __init__(
        self,
        *,
        command: Sequence[str] | None = None,
        environment: Mapping[str, str] | None = None,
        spawn: Spawn = spawn_on_loop,
        equip: Equip | None = None,
        keeping: Callable[[AnyJob], TokenKeeping | None] | None = None,
    ) -> None:
        """`equip` gives each job what all jobs of a workspace have in common; `keeping` makes what
        keeps the sign-in of a job's source, if there is one."""
        self._command = tuple(command or worker_command())
        self._environment = worker_environment(os.environ if environment is None else environment)
        self._spawn = spawn
        self._spare = SpareWorker(self._make_process)
        self._equip = equip
        self._keeping = keeping
        self._handles: set[WorkerHandle] = set()
        self._starting: set[asyncio.Future[None]] = set()
        """One for each process that is being made: it has no handle yet."""
        self._closing = False

    @property
    def workers(self) -> frozenset[WorkerHandle]:
        """Those that are at work."""
        return frozenset(self._handles)

    @property
    def ready_pid(self) -> int | None:
        """The process that waits for a job, when there is one."""
        return self._spare.pid

    def adopt(self, process: asyncio.subprocess.Process | None) -> None:
        """Take a worker that was started before: the next job is its."""
        self._spare.adopt(process)

    def keep_ready(self, seconds: float = LATER_SECONDS) -> None:
        """From now on have a worker ready that has loaded its libraries, and replace it that long
        after it was taken. Costs its memory, and gives each run and test half of its start."""
        self._spare.keep(seconds)

    async def start(self, job: AnyJob, on_event: OnEvent) -> WorkerHandle:
        """Start a worker on a job. `on_event` is called on this loop, in the events' order.

        Raises InternalError when no process can be started, RunInterruptedError when closing, and
        whatever `equip` raises.
        """
        if self._equip is not None:
            job = await self._equip(job)
        if self._closing:
            raise _closed()
        starting: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._starting.add(starting)
        try:
            process = self._spare.take() or await self._make_process()
            return self._follow(process, job, on_event)
        finally:
            self._starting.discard(starting)
            starting.set_result(None)

    async def _make_process(self) -> asyncio.subprocess.Process:
        try:
            return await make_process(self._command, self._environment)
        except OSError as error:
            raise InternalError(
                "No worker could be started",
                cause=str(error),
                next_step="Close other programs, or install MigrateIQ Desktop again.",
            ) from error

    def _follow(
        self, process: asyncio.subprocess.Process, job: AnyJob, on_event: OnEvent
    ) -> WorkerHandle:
        handle = WorkerHandle(process, job, on_event, self._keeping and self._keeping(job))
        handle.give(encode_job(job))
        handle.finished = self._spawn(handle.follow(), f"worker {process.pid}")
        self._handles.add(handle)
        handle.finished.add_done_callback(lambda _: self._handles.discard(handle))
        _log.debug("worker %s started for a %s job", process.pid, job.kind)
        return handle

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
    @overload
    async def ask(self, job: StateJob) -> CursorsKnown: ...
    @overload
    async def ask(self, job: UndoJob) -> UndoTold: ...
    @overload
    async def ask(self, job: CountRowsJob) -> RowsCounted: ...
    async def ask(self, job: Asked) -> Answered:
        """The one answer of a test, a preview, a discovery or a destination's check.

        What went wrong with the other system stands in the answer's `error`; raises InternalError
        when the worker gave none. Cancelling the wait ends the worker.
        """
        answers: list[Answered] = []

        def _hear(event: WorkerEvent) -> None:
            if isinstance(event, _ANSWERS):
                answers.append(event)

        handle = await self.start(job, _hear)
        try:
            ended = await handle.wait()
        except asyncio.CancelledError:
            handle.kill()
            raise
        if not answers:
            raise _no_answer(ended)
        return answers[-1]

    async def aclose(self, *, patience_seconds: float = 2.0) -> None:
        """End every worker: their runs stay resumable. Returns once all are gone.

        None can be started from then on; one that is just being started is ended like the others.
        """
        self._closing = True
        await drained(lambda: self._starting)
        await self._spare.aclose()
        await self._end_all(patience_seconds)

    async def _end_all(self, patience_seconds: float) -> None:
        handles = tuple(self._handles)
        for handle in handles:
            handle.close()
        waits = [handle.finished for handle in handles if handle.finished is not None]
        if not waits:
            return
        _, slow = await asyncio.wait(waits, timeout=patience_seconds)
        for handle in handles:
            handle.kill()
        if slow:
            await asyncio.wait(slow)


async def drained(pending: Callable[[], Iterable[asyncio.Future[Any]]]) -> None:
    """Wait until nothing is pending, also what has come meanwhile. Their errors stay theirs."""
    while waits := [future for future in pending() if not future.done()]:
        await asyncio.wait(waits)


def _closed() -> RunInterruptedError:
    return RunInterruptedError(
        "The work was not begun",
        cause="the workspace was just being closed",
        next_step="Open it again and resume the run.",
    )


def _no_answer(ended: WorkerExit) -> InternalError:
    report = ended.ended.error
    return InternalError(
        "The worker ended without an answer",
        cause=report.cause if report else "",
        next_step="Try again. If it happens again, report it.",
        details=ended.stderr,
    )


__all__ = [
    "OnEvent",
    "Spawn",
    "Supervisor",
    "TokenKeeping",
    "WorkerExit",
    "WorkerHandle",
    "drained",
    "worker_command",
    "worker_environment",
]

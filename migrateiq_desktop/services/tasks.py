"""The one door for background work: a thread lane for each thing that blocks, and named tasks."""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from concurrent.futures import Executor, ThreadPoolExecutor
from functools import partial
from typing import Any, Generic, ParamSpec, TypeAlias, TypeVar, cast

from migrateiq_desktop.model.errors import InternalError, MigrateIQError

_log = logging.getLogger(__name__)

PATIENCE_SECONDS = 5.0
"""So long closing waits for a call that has begun."""

P = ParamSpec("P")
T = TypeVar("T")
ErrorCallback: TypeAlias = Callable[[str, BaseException], None]
"""Told of a task's name and of the error that ended it."""
LaneFactory: TypeAlias = Callable[[str], Executor]
"""Makes the executor of a lane. It has to run one call after the other."""


def single_thread(name: str) -> Executor:
    """One thread, made with its first call."""
    return ThreadPoolExecutor(max_workers=1, thread_name_prefix=f"migrateiq-{name}")


class TaskLanes:
    """All background work of an open workspace. Made and used on one event loop."""

    def __init__(
        self, on_error: ErrorCallback | None = None, *, make_lane: LaneFactory = single_thread
    ) -> None:
        self.on_error = on_error
        """Told of every error that a task ended with and that nobody awaited in vain."""
        self._database = make_lane("database")
        self._keyring = make_lane("keyring")
        self._data = make_lane("data")
        self._idle = make_lane("idle")
        self._tasks: set[asyncio.Task[Any]] = set()
        self._calls: set[asyncio.Future[Any]] = set()
        self._lasting: set[asyncio.Future[Any]] = set()
        self._shown: set[asyncio.Future[Any]] = set()
        self._closed = False

    @property
    def closed(self) -> bool:
        """Whether nothing new is taken any more."""
        return self._closed

    async def on_database(self, call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Call it on the thread that owns the workspace's database."""
        return await self._on(self._database, partial(call, *args, **kwargs))

    def begin_on_database(self, call: Callable[[], object], name: str) -> None:
        """Call it there without waiting: it has begun, also if the workspace is closed right after.

        Its error is logged: nobody is there any more who could be told.
        """
        if self._closed:
            raise _closed()

        def ended(done: "asyncio.Future[object]") -> None:
            self._calls.discard(done)
            error = None if done.cancelled() else done.exception()
            if error is not None:
                _log.warning("%s failed: %s", name, error)

        future = asyncio.wrap_future(self._database.submit(call))
        self._calls.add(future)
        future.add_done_callback(ended)

    async def on_keyring(self, call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Call it on the thread for the keyring, which may wait for a person."""
        return await self._on(self._keyring, partial(call, *args, **kwargs))

    async def on_data(self, call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Call it on the thread for loaded data and other files: a search there takes its time."""
        return await self._on(self._data, partial(call, *args, **kwargs))

    async def on_idle(self, call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Call it on the thread for what takes long and nobody waits for."""
        return await self._on(self._idle, partial(call, *args, **kwargs))

    def spawn(self, work: Coroutine[Any, Any, T], name: str) -> asyncio.Task[T]:
        """Start a task. Its error, if it ends with one, is logged and handed to `on_error`."""
        if self._closed:
            work.close()
            raise _closed()
        return self._start(work, name)

    def spawn_guarded(
        self, work: Coroutine[Any, Any, None], name: str, show: Callable[[MigrateIQError], None]
    ) -> asyncio.Task[None]:
        """Start a task whose errors a person is shown; any other error is a fault of ours.

        The task itself doesn't end with an error that was shown.
        """
        if self._closed:
            work.close()
            raise _closed()
        task = self._start(_guarded(work, show), name)
        self._shown.add(task)
        task.add_done_callback(self._shown.discard)
        # one that is cancelled before its first step has never awaited the work
        task.add_done_callback(lambda _task: work.close())
        return task

    @property
    def at_work_for_a_page(self) -> bool:
        """Whether something goes on whose outcome a page will show."""
        return bool(self._shown - self._lasting)

    def _start(self, work: Coroutine[Any, Any, T], name: str) -> asyncio.Task[T]:
        task = asyncio.get_running_loop().create_task(work, name=name)
        self._tasks.add(task)
        task.add_done_callback(self._ended)
        return task

    def let_last(self, task: asyncio.Future[Any]) -> None:
        """It goes on until somebody ends it, and nobody waits for that: `drain` doesn't either."""
        self._lasting.add(task)
        task.add_done_callback(self._lasting.discard)

    async def drain(self) -> None:
        """Return when nothing is at work any more, what was started meanwhile included."""
        while pending := (self._tasks | self._calls) - self._lasting - {asyncio.current_task()}:
            await asyncio.wait(pending)

    async def aclose(self, *, last_on_database: Callable[[], None] | None = None) -> None:
        """Cancel the tasks, let calls that have begun come to their end, let the threads go.

        `last_on_database` is called on the database's thread when nobody needs it any more.
        """
        self._closed = True
        here = asyncio.current_task()
        tasks = [task for task in self._tasks if task is not here]
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)
        await _shut(self._database, last_on_database or _nothing)
        for lane in (self._keyring, self._data, self._idle):
            await _shut(lane, _nothing)

    async def _on(self, lane: Executor, call: Callable[[], T]) -> T:
        if self._closed:
            raise _closed()
        attempt = _Attempt(call)
        future = asyncio.wrap_future(lane.submit(attempt))
        self._calls.add(future)
        future.add_done_callback(self._calls.discard)
        return attempt.outcome(await future)

    def _ended(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if task.cancelled():
            return
        error = task.exception()
        if error is None:
            return
        # what it says stands in the stack's last line: reports take the first lines only
        _log.error("task %s failed: %s", task.get_name(), type(error).__name__, exc_info=error)
        if self.on_error is not None:
            self.on_error(task.get_name(), error)


class _Attempt(Generic[T]):
    """A call on a lane, whose error is handed over instead of shared.

    An error that is raised leads to the frames of all that awaited it, and so to widgets. Were
    the lane's thread the last to let go of it, it would destroy them.
    """

    def __init__(self, call: Callable[[], T]) -> None:
        self._call = call
        self._error: BaseException | None = None

    def __call__(self) -> T | None:
        try:
            return self._call()
        except BaseException as error:  # noqa: BLE001 - `outcome` raises it
            self._error = error
            return None

    def outcome(self, given: T | None) -> T:
        """What the call gave, or its error raised."""
        if self._error is not None:
            error, self._error = self._error, None
            try:
                raise error
            finally:
                del error
        return cast("T", given)


async def _guarded(work: Coroutine[Any, Any, None], show: Callable[[MigrateIQError], None]) -> None:
    try:
        await work
    except MigrateIQError as error:
        show(error)


async def _shut(lane: Executor, last_call: Callable[[], None]) -> None:
    """Let a lane go after its last call. One that waits for a person is not waited for."""
    last = asyncio.wrap_future(lane.submit(last_call))
    try:
        await asyncio.wait_for(last, PATIENCE_SECONDS)
    except TimeoutError:
        _log.warning("a call of a lane had not ended when the workspace was closed")
        lane.shutdown(wait=False, cancel_futures=True)
    else:
        lane.shutdown(wait=True)


def _nothing() -> None:
    """What a lane is given to see that everything before is done."""


def _closed() -> InternalError:
    return InternalError(
        "The workspace is closed", next_step="Open it again; nothing was done or lost."
    )

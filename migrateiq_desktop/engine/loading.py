"""The destination on its own thread: every call comes from there, one after the other."""

import asyncio
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextvars import copy_context
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")

GRACE_SECONDS = 0.5
"""A commit that has begun may end before a cancelled run stops, so that the numbers are right."""


class DestinationThread:
    """The one thread that a destination is used from."""

    def __init__(self) -> None:
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="destination")

    async def call(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Call it there. A cancellation meanwhile takes effect right after, if that is soon."""
        future = asyncio.wrap_future(self._submitted(function, *args, **kwargs))
        try:
            return await asyncio.shield(future)
        except asyncio.CancelledError:
            await asyncio.wait({future}, timeout=GRACE_SECONDS)
            if not future.done() or future.exception() is not None:
                raise
            task = asyncio.current_task()
            if task is None:
                raise
            # what was committed is counted first; then the cancellation goes on
            task.cancel()
            return future.result()

    def call_and_wait(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """The same from another thread than the loop's, after all that was asked for before."""
        return self._submitted(function, *args, **kwargs).result()

    def _submitted(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        # what is set for the run, such as what masks its secrets, holds there too
        context = copy_context()
        return self._executor.submit(lambda: context.run(function, *args, **kwargs))

    def close(self) -> None:
        """Let the thread go once it has nothing more to do."""
        self._executor.shutdown(wait=False)

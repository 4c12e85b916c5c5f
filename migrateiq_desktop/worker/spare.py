"""A worker kept ready: its libraries are loaded, it waits for a job and knows no secret yet."""

import asyncio
from collections.abc import Awaitable, Callable
from logging import getLogger

from migrateiq_desktop.model.errors import MigrateIQError

from .starting import end_process

_log = getLogger(__name__)

LATER_SECONDS = 3.0
"""Loading libraries must not compete with what a person waits for: the window, or a run's start."""


class SpareWorker:
    """At most one process. It ends by itself when its owner does."""

    def __init__(self, make: Callable[[], Awaitable[asyncio.subprocess.Process]]) -> None:
        """`make` starts one."""
        self._make = make
        self._ready: asyncio.subprocess.Process | None = None
        self._seconds: float | None = None
        """None: one that is taken isn't replaced."""
        self._waiting: asyncio.TimerHandle | None = None
        self.making: asyncio.Task[None] | None = None
        """What starts the next one, once its time has come."""
        self._closed = False

    @property
    def pid(self) -> int | None:
        """The process's number; None while there is none."""
        return None if self._ready is None else self._ready.pid

    def adopt(self, process: asyncio.subprocess.Process | None) -> None:
        """Take one that was started by somebody else, while there is none yet."""
        self._ready = process

    def keep(self, seconds: float = LATER_SECONDS) -> None:
        """From now on have one ready, that long after the last one was taken."""
        self._seconds = seconds
        self._renew()

    def take(self) -> asyncio.subprocess.Process | None:
        """The one that is ready, if there is any; it is the caller's from now on."""
        process, self._ready = self._ready, None
        self._renew()
        if process is not None and process.returncode is not None:
            _log.warning("the worker kept ready had ended with code %s", process.returncode)
            return None
        return process

    async def aclose(self) -> None:
        """End it. Returns once it is gone."""
        self._closed = True
        if self._waiting is not None:
            self._waiting.cancel()
        if self.making is not None:
            await asyncio.wait({self.making})
        process, self._ready = self._ready, None
        if process is not None:
            await end_process(process)

    def _renew(self) -> None:
        if self._seconds is None or self._closed or self._ready is not None:
            return
        if self._waiting is not None:
            self._waiting.cancel()
        loop = asyncio.get_running_loop()
        self._waiting = loop.call_later(self._seconds, self._begin)

    def _begin(self) -> None:
        if self.making is None or self.making.done():
            loop = asyncio.get_running_loop()
            self.making = loop.create_task(self._make_one(), name="spare worker")

    async def _make_one(self) -> None:
        try:
            self._ready = await self._make()
        except MigrateIQError as error:
            # a run that needs one says so itself
            _log.warning("no worker could be kept ready: %s", error)

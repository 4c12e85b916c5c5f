"""Where the questions about a sample wait that were asked last. Knows no engine."""

import asyncio
from typing import TypeAlias

from migrateiq_desktop.model.planning import PlanSample
from migrateiq_desktop.model.sampling import MapSample

Request: TypeAlias = MapSample | PlanSample


class NewestRequest:
    """Of each kind the newest; an older one that waits is forgotten. On one event loop."""

    def __init__(self) -> None:
        self._waiting: dict[type[Request], Request] = {}
        self._there = asyncio.Event()

    def put(self, request: Request) -> None:
        """Ask it, in place of what waits."""
        self._waiting[type(request)] = request
        self._there.set()

    async def take(self) -> Request:
        """The next one, once there is one. A mapping first: somebody types."""
        while not self._waiting:
            await self._there.wait()
            self._there.clear()
        kind = MapSample if MapSample in self._waiting else PlanSample
        return self._waiting.pop(kind)

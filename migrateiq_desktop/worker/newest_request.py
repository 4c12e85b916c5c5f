"""Where the mapping of a sample waits that was asked for last. Knows no engine."""

import asyncio

from migrateiq_desktop.model.sampling import MapSample


class NewestRequest:
    """The mapping that is asked for; an older one that waits is forgotten. On one event loop."""

    def __init__(self) -> None:
        self._waiting: MapSample | None = None
        self._there = asyncio.Event()

    def put(self, request: MapSample) -> None:
        """Ask for it, in place of what waits."""
        self._waiting = request
        self._there.set()

    async def take(self) -> MapSample:
        """The newest, once there is one."""
        while self._waiting is None:
            await self._there.wait()
            self._there.clear()
        taken, self._waiting = self._waiting, None
        return taken

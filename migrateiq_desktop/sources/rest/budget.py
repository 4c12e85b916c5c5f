"""How fast requests may follow each other, over all streams of a connector. Sends nothing."""

import asyncio
from collections import deque

from migrateiq_desktop.engine.ports import Clock, SourceObserver
from migrateiq_desktop.model.connector import RateLimit

SHORTEST_WAIT = 1e-6
"""Seconds; less is the rounding of a sum."""


class RequestBudget:
    """Lets a request go when the connector's rate limit and the server's own word allow it."""

    def __init__(self, limit: RateLimit | None, clock: Clock) -> None:
        self._limit = limit
        self._clock = clock
        self._sent: deque[float] = deque(maxlen=limit.requests if limit else 1)
        self._not_before = 0.0
        self._turns = asyncio.Lock()

    async def turn(self, observer: SourceObserver) -> None:
        """Wait for the turn of the next request, and take it."""
        async with self._turns:
            while (seconds := self._seconds_left()) > SHORTEST_WAIT:
                observer.waiting(seconds, self._reason())
                await self._clock.sleep(seconds)
            self._sent.append(self._clock.monotonic())

    def hold(self, seconds: float) -> None:
        """No request of any stream for so long: the server said so to one of them."""
        self._not_before = max(self._not_before, self._clock.monotonic() + seconds)

    def _seconds_left(self) -> float:
        now = self._clock.monotonic()
        wait = self._not_before - now
        if self._limit is not None and len(self._sent) == self._limit.requests:
            wait = max(wait, self._sent[0] + self._limit.per_seconds - now)
        return wait

    def _reason(self) -> str:
        if self._limit is None or self._not_before > self._clock.monotonic():
            return "the server asked to wait"
        return (
            f"rate limit of {self._limit.requests} requests in {self._limit.per_seconds:g} seconds"
        )

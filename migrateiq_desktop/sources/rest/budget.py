"""How fast requests may follow each other, over all streams and runs of a connector. Sends nothing.

From the definition's rate limit, what the server asked for, and what it says is left.
"""

import asyncio
import time
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TypeVar

from migrateiq_desktop.engine.ports import Clock, SourceObserver
from migrateiq_desktop.model.connector import RateLimit

from .ledger import Ledger, LedgerBusyError, Place
from .quotas import Quota, quotas

SHORTEST_WAIT = 1e-6
"""Seconds; less is the rounding of a sum."""
LONGEST_PACED = 300.0
"""Seconds. Requests that are left for longer are used up, not spread: perhaps they will do."""
PATIENCE_SECONDS = 2.0
"""So long another process may have the shared file, which takes it no thousandth of one."""
LOOK_AGAIN_SECONDS = 0.002
_UNITS = {1.0: "a second", 60.0: "a minute", 3600.0: "an hour", 86400.0: "a day"}

T = TypeVar("T")


class RequestBudget:
    """Lets a request go when the connector's rate limit and the server's own word allow it."""

    def __init__(
        self,
        limit: RateLimit | None,
        clock: Clock,
        shared: Path | None = None,
        *,
        patience_seconds: float = PATIENCE_SECONDS,
    ) -> None:
        """`shared`: the file in which runs in other processes keep to the same budget. One that
        has it for longer than `patience_seconds` of real time is waited for no more."""
        self._limit = limit
        self._clock = clock
        self._ledger = Ledger(limit, shared)
        self._patience = patience_seconds
        self._turns = asyncio.Lock()
        self._sent = 0
        self._scarce: Quota | None = None
        self._gap = 0.0

    async def turn(self, observer: SourceObserver) -> int:
        """Wait for the turn of the next request, and take it. Gives its number."""
        async with self._turns:
            while True:
                now = self._clock.monotonic()
                place = await self._patiently(now, partial(self._ledger.reserve, now, self._gap))
                wait = place.at - now
                if wait <= SHORTEST_WAIT:
                    break
                observer.waiting(wait, self._reason(place))
                await self._clock.sleep(wait)
                # the server may have asked for more meanwhile, perhaps another process
                later = self._clock.monotonic() + SHORTEST_WAIT
                if not await self._patiently(later, partial(self._ledger.held, later)):
                    break
            self._sent += 1
            return self._sent

    def hold(self, seconds: float, status: int = 0) -> None:
        """No request of any stream for so long: the server said so, with that status."""
        now = self._clock.monotonic()
        self._ledger.hold(now, now + seconds, status)

    def learn(self, number: int, headers: Mapping[str, str]) -> None:
        """Take in what the answer to the request of that number says of those that are left."""
        told = [
            quota
            for quota in quotas(headers, self._clock.time())
            if 0 < quota.seconds <= LONGEST_PACED
        ]
        under_way = self._sent - number
        gaps = [(quota.gap(under_way), quota) for quota in told]
        self._gap, self._scarce = max(gaps, key=lambda one: one[0], default=(0.0, None))
        used_up = [quota.seconds for quota in told if quota.remaining == 0]
        if used_up:
            self.hold(max(used_up))

    def close(self) -> None:
        """Let go of what is shared."""
        self._ledger.close()

    async def _patiently(self, now: float, ask: Callable[[], T]) -> T:
        """What the ledger says once its file is free, or after that without the others."""
        began = time.monotonic()
        while True:
            try:
                return ask()
            except LedgerBusyError:
                if time.monotonic() - began >= self._patience:
                    self._ledger.part(now)
            await asyncio.sleep(LOOK_AGAIN_SECONDS)

    def _reason(self, place: Place) -> str:
        if place.held:
            if place.status:
                return f"the server asked for it ({place.status})"
            return "the requests that the server allows are used up"
        if place.paced and self._scarce is not None:
            count = self._scarce.remaining
            left = "1 request is left" if count == 1 else f"{count:,} requests are left"
            return f"{left} until the server's limit starts anew"
        return limit_text(self._limit) if self._limit else "its turn has not come"


def limit_text(limit: RateLimit) -> str:
    """For example `50 requests a second are allowed`."""
    some = "1 request" if limit.requests == 1 else f"{limit.requests:,} requests"
    time = _UNITS.get(limit.per_seconds, f"in {limit.per_seconds:g} seconds")
    return f"{some} {time} {'is' if limit.requests == 1 else 'are'} allowed"

"""A clock that sleeps at once and remembers how long it was asked to."""

import asyncio

SATURDAY_EVENING = 1_795_298_400.0
"""2026-11-21 22:00 UTC."""


class VirtualClock:
    """Implements `engine.ports.Clock`; time passes only by sleeping, or by `pass_by`."""

    def __init__(self, now: float = SATURDAY_EVENING) -> None:
        self.started = now
        self.passed = 0.0
        self.sleeps: list[float] = []

    def monotonic(self) -> float:
        """Seconds since the start."""
        return self.passed

    def time(self) -> float:
        """Seconds since 1970."""
        return self.started + self.passed

    async def sleep(self, seconds: float) -> None:
        """Give way to others once, and let the time pass."""
        self.sleeps.append(seconds)
        self.passed += seconds
        await asyncio.sleep(0)

    def pass_by(self, seconds: float) -> None:
        """Let time pass without anybody sleeping."""
        self.passed += seconds

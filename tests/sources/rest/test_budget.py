"""How fast requests follow each other."""

import asyncio

from hypothesis import given
from hypothesis import strategies as st

from migrateiq_desktop.model.connector import RateLimit
from migrateiq_desktop.sources.rest.budget import RequestBudget
from tests.servers.virtual_clock import VirtualClock
from tests.sources.rest.recording import RecordingObserver


async def _moments(limit: RateLimit | None, pauses: list[float]) -> list[float]:
    clock = VirtualClock()
    budget = RequestBudget(limit, clock)
    moments: list[float] = []
    for pause in pauses:
        clock.pass_by(pause)
        await budget.turn(RecordingObserver())
        moments.append(clock.monotonic())
    return moments


@given(
    requests=st.integers(1, 5),
    per=st.floats(0.1, 60),
    pauses=st.lists(st.floats(0, 20), min_size=1, max_size=30),
)
def test_never_more_than_the_limit_in_any_window(
    requests: int, per: float, pauses: list[float]
) -> None:
    limit = RateLimit(requests=requests, per_seconds=per)
    moments = asyncio.run(_moments(limit, pauses))
    for first, later in zip(moments, moments[requests:], strict=False):
        assert later - first >= per - 1e-5


async def test_without_a_limit_nothing_waits() -> None:
    assert await _moments(None, [0.0] * 10) == [0.0] * 10


async def test_waits_are_told() -> None:
    clock, observer = VirtualClock(), RecordingObserver()
    budget = RequestBudget(RateLimit(requests=2, per_seconds=5), clock)
    for _ in range(3):
        await budget.turn(observer)
    assert observer.waits == [(5.0, "2 requests in 5 seconds are allowed")]


async def test_a_hold_is_for_all_streams_of_the_host() -> None:
    clock = VirtualClock()
    budget = RequestBudget(None, clock)
    budget.hold(30, 429)
    observers = [RecordingObserver() for _ in range(3)]
    await asyncio.gather(*(budget.turn(observer) for observer in observers))
    assert clock.monotonic() == 30
    assert observers[0].waits == [(30.0, "the server asked for it (429)")]

"""How fast requests follow each other."""

import asyncio
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from migrateiq_desktop.model.connector import RateLimit
from migrateiq_desktop.sources.rest.budget import RequestBudget, limit_text
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


async def test_few_requests_that_are_left_are_spread_before_the_server_refuses() -> None:
    clock, observer = VirtualClock(), RecordingObserver()
    budget = RequestBudget(None, clock)
    moments = []
    for left in (11, 10, 9, 8):
        number = await budget.turn(observer)
        moments.append(clock.monotonic())
        headers = {"x-ratelimit-limit": "100", "x-ratelimit-remaining": str(left)}
        budget.learn(number, {**headers, "x-ratelimit-reset": "20"})
    assert moments == [0, 0, 2, pytest.approx(2 + 20 / 9)]
    assert observer.waits[0] == (2.0, "10 requests are left until the server's limit starts anew")


async def test_where_nothing_is_left_nobody_asks_until_the_limit_starts_anew() -> None:
    clock, observer = VirtualClock(), RecordingObserver()
    budget = RequestBudget(None, clock)
    number = await budget.turn(observer)
    budget.learn(number, {"ratelimit": '"default";r=0;t=42'})
    await budget.turn(observer)
    assert clock.monotonic() == 42
    assert observer.waits == [(42.0, "the requests that the server allows are used up")]


async def test_plenty_after_few_is_plenty() -> None:
    clock, observer = VirtualClock(), RecordingObserver()
    budget = RequestBudget(None, clock)
    for left in (1, 99):
        number = await budget.turn(observer)
        headers = {"ratelimit": f'"default";r={left};t=10', "ratelimit-policy": '"default";q=100'}
        budget.learn(number, headers)
    await budget.turn(observer)
    assert [seconds for seconds, _ in observer.waits] == [10.0]


async def test_what_lasts_for_hours_is_not_spread() -> None:
    clock, observer = VirtualClock(), RecordingObserver()
    budget = RequestBudget(None, clock)
    number = await budget.turn(observer)
    budget.learn(number, {"x-ratelimit-remaining": "2", "x-ratelimit-reset": "7200"})
    await budget.turn(observer)
    assert observer.waits == []


async def test_all_runs_of_a_workspace_share_it(tmp_path: Path) -> None:
    clock = VirtualClock()
    limit = RateLimit(requests=2, per_seconds=5)
    budgets = [RequestBudget(limit, clock, tmp_path / "one.pace") for _ in range(3)]
    observers = [RecordingObserver() for _ in budgets]
    for budget, observer in zip(budgets, observers, strict=True):
        await budget.turn(observer)
    assert [len(observer.waits) for observer in observers] == [0, 0, 1]
    budgets[0].hold(60, 429)
    await budgets[1].turn(observers[1])
    assert observers[1].waits == [(60.0, "the server asked for it (429)")]
    for budget in budgets:
        budget.close()


@pytest.mark.parametrize(
    ("requests", "seconds", "text"),
    [
        (50, 1, "50 requests a second are allowed"),
        (1, 60, "1 request a minute is allowed"),
        (1500, 3600, "1,500 requests an hour are allowed"),
        (2, 0.5, "2 requests in 0.5 seconds are allowed"),
    ],
)
def test_a_limit_in_words(requests: int, seconds: float, text: str) -> None:
    assert limit_text(RateLimit(requests=requests, per_seconds=seconds)) == text

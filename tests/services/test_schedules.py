"""Syncs that start by themselves: real workers, a real server, a clock that the test sets."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest

from migrateiq_desktop.model.connector import RestConnector, Stream
from migrateiq_desktop.model.run import Run, RunStatus
from migrateiq_desktop.model.sync import Sync, WhenMissed
from migrateiq_desktop.services.clock_watch import ASLEEP, CLOSED, SET_FORWARD
from migrateiq_desktop.services.container import Services
from migrateiq_desktop.services.run_lock import RunLock
from migrateiq_desktop.services.schedules import STARTED_BY, ScheduleService
from migrateiq_desktop.services.views import AttentionKind, RunFilter
from tests.servers.fault_server import FaultServer
from tests.servers.paged_api import PagedApi, some_records

HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)


@pytest.fixture
async def server() -> AsyncIterator[FaultServer]:
    async with FaultServer(PagedApi(some_records(20))) as server:
        yield server


@dataclass
class Clock:
    """Stands still until it is set."""

    now: datetime = datetime(2026, 5, 26, 12, 30, 20, tzinfo=UTC)
    put: timedelta = timedelta()
    """By how much somebody has set it, so that no such time has passed."""

    def __call__(self) -> datetime:
        """What it shows."""
        return self.now

    def elapsed(self) -> float:
        """What a clock shows that nobody can set."""
        return (self.now - self.put).timestamp()

    def set_by(self, change: timedelta) -> None:
        """Somebody sets it."""
        self.now += change
        self.put += change


@pytest.fixture
def clock() -> Clock:
    return Clock()


def scheduled(services: Services, clock: Clock) -> ScheduleService:
    ground = services.runs._ground
    return ScheduleService(
        ground.database,
        ground.tasks,
        services.runs,
        clock=clock,
        elapsed=clock.elapsed,
        zone=lambda: UTC,
    )


async def add(
    services: Services, server: FaultServer, frequency: str, missed: WhenMissed, name: str = "api"
) -> None:
    source = RestConnector(
        base_url=server.base_url,
        resources=(Stream(name="records", path="/records", data_selector="data"),),
    )
    await services.connectors.save(name, source)
    sync = Sync(source=name, frequency=frequency, when_missed=missed)
    await services.syncs.save(name, sync)


async def runs_of(services: Services) -> list[Run]:
    """All, once they have ended."""
    await services.tasks.drain()
    found = await services.history.list(RunFilter(), 0, 10)
    return [await services.runs.wait(run.id) for run in found]


@contextmanager
def told(schedules: ScheduleService) -> Iterator[list[str]]:
    """What subscribers hear."""
    heard: list[str] = []
    stop = schedules.subscribe(lambda: heard.append("changed"))
    yield heard
    stop()


async def test_a_sync_runs_when_it_is_due_and_once(
    services: Services, server: FaultServer, clock: Clock
) -> None:
    await add(services, server, "HOURLY", WhenMissed.CATCH_UP)
    schedules = scheduled(services, clock)
    await schedules.look()
    [upcoming] = await schedules.upcoming()
    assert upcoming.at == datetime(2026, 5, 26, 13, 30, tzinfo=UTC)
    clock.now += HOUR - MINUTE
    await schedules.look()
    assert await runs_of(services) == []
    clock.now += MINUTE
    with told(schedules) as heard:
        await schedules.look()
    await schedules.look()
    [run] = await runs_of(services)
    assert (run.status, run.started_by) == (RunStatus.SUCCESS, STARTED_BY)
    assert heard == ["changed"]
    [upcoming] = await schedules.upcoming()
    assert upcoming.at == datetime(2026, 5, 26, 14, 30, tzinfo=UTC)


async def test_a_plain_frequency_keeps_the_time_at_which_it_was_first_seen(
    services: Services, server: FaultServer, clock: Clock
) -> None:
    await add(services, server, "DAILY", WhenMissed.CATCH_UP)
    schedules = scheduled(services, clock)
    assert await schedules.cron_lines() == {"api": "30 12 * * *"}
    clock.now += HOUR
    assert await schedules.cron_lines() == {"api": "30 12 * * *"}
    [upcoming] = await schedules.upcoming()
    assert upcoming.at == datetime(2026, 5, 27, 12, 30, tzinfo=UTC)


async def test_of_two_programs_that_look_one_starts_it(
    services: Services, server: FaultServer, clock: Clock
) -> None:
    await add(services, server, "HOURLY", WhenMissed.CATCH_UP)
    first, second = scheduled(services, clock), scheduled(services, clock)
    await first.look()
    clock.now += HOUR
    await asyncio.gather(first.look(), second.look())
    assert len(await runs_of(services)) == 1
    [upcoming] = await second.upcoming()
    assert upcoming.missed_at is None


async def test_what_was_missed_is_caught_up_once(
    services: Services, server: FaultServer, clock: Clock
) -> None:
    await add(services, server, "HOURLY", WhenMissed.CATCH_UP)
    await scheduled(services, clock).look()
    clock.now += 9.5 * HOUR
    await scheduled(services, clock).look()
    [run] = await runs_of(services)
    assert run.status is RunStatus.SUCCESS


async def test_what_is_not_caught_up_is_shown_as_missed(
    services: Services, server: FaultServer, clock: Clock
) -> None:
    await add(services, server, "HOURLY", WhenMissed.SKIP)
    schedules = scheduled(services, clock)
    await schedules.look()
    clock.now += 2.5 * HOUR
    await schedules.look()
    assert await runs_of(services) == []
    [upcoming] = await schedules.upcoming()
    assert upcoming.missed_at == datetime(2026, 5, 26, 14, 30, tzinfo=UTC)
    assert upcoming.missed_reason == ASLEEP
    [needed] = await services.statistics.attention()
    assert (needed.kind, needed.sync, needed.text) == (AttentionKind.MISSED, "api", ASLEEP)
    clock.now += HOUR / 2
    await schedules.look()
    assert len(await runs_of(services)) == 1
    [upcoming] = await schedules.upcoming()
    assert upcoming.missed_at is None


async def test_never_two_at_once_of_one_sync(
    services: Services, server: FaultServer, clock: Clock
) -> None:
    await add(services, server, "HOURLY", WhenMissed.CATCH_UP)
    schedules = scheduled(services, clock)
    await schedules.look()
    clock.now += HOUR
    running = await services.runs.start("api")
    await schedules.look()
    await services.runs.wait(running)
    assert [run.id for run in await runs_of(services)] == [running]
    [upcoming] = await schedules.upcoming()
    assert upcoming.missed_reason.startswith("api runs already")


async def test_a_clock_that_is_put_back_far_starts_nothing_and_keeps_the_time_of_day(
    services: Services, server: FaultServer, clock: Clock
) -> None:
    await add(services, server, "DAILY", WhenMissed.CATCH_UP)
    schedules = scheduled(services, clock)
    await schedules.look()
    clock.set_by(-timedelta(days=40, hours=3))
    await schedules.look()
    assert await runs_of(services) == []
    [upcoming] = await schedules.upcoming()
    assert upcoming.at == datetime(2026, 4, 16, 12, 30, tzinfo=UTC)
    clock.now += 3 * HOUR
    await schedules.look()
    assert len(await runs_of(services)) == 1


async def test_a_clock_that_is_put_back_a_little_does_nothing_twice(
    services: Services, server: FaultServer, clock: Clock
) -> None:
    await add(services, server, "30 * * * *", WhenMissed.CATCH_UP)
    schedules = scheduled(services, clock)
    await schedules.look()
    clock.now += HOUR
    await schedules.look()
    clock.set_by(-HOUR)
    for _ in range(4):
        await schedules.look()
        clock.now += HOUR / 4
    assert len(await runs_of(services)) == 1
    clock.now += HOUR
    await schedules.look()
    assert len(await runs_of(services)) == 2


async def test_why_it_was_missed_is_said(
    services: Services, server: FaultServer, clock: Clock
) -> None:
    await add(services, server, "HOURLY", WhenMissed.SKIP)
    schedules = scheduled(services, clock)
    await schedules.look()

    async def reason(which: ScheduleService) -> str:
        await which.look()
        await services.tasks.drain()
        [upcoming] = await which.upcoming()
        return upcoming.missed_reason

    clock.set_by(1.5 * HOUR)
    assert await reason(schedules) == SET_FORWARD
    clock.now += 1.25 * HOUR
    assert await reason(schedules) == ASLEEP
    clock.now += HOUR
    assert await reason(scheduled(services, clock)) == CLOSED
    assert await runs_of(services) == []


async def test_a_run_of_another_program_keeps_it_from_starting(
    services: Services, server: FaultServer, clock: Clock
) -> None:
    await add(services, server, "HOURLY", WhenMissed.CATCH_UP)
    schedules = scheduled(services, clock)
    await schedules.look()
    clock.now += HOUR
    lock = RunLock.take(services.info.folder / "locks", "api", clock.now)
    await schedules.look()
    lock.release()
    assert await runs_of(services) == []
    [upcoming] = await schedules.upcoming()
    assert upcoming.missed_reason.startswith("api runs already: since")


async def test_the_next_times_are_known_before_a_schedule_is_saved(
    services: Services, server: FaultServer, clock: Clock
) -> None:
    await add(services, server, "DAILY", WhenMissed.CATCH_UP)
    schedules = scheduled(services, clock)
    await schedules.look()
    clock.now += HOUR
    kept = await schedules.next_times("api", "DAILY", 2)
    assert kept.times == tuple(datetime(2026, 5, day, 12, 30, tzinfo=UTC) for day in (27, 28))
    new = await schedules.next_times("api", "WEEKLY", 1)
    assert new.times == (datetime(2026, 6, 2, 13, 30, tzinfo=UTC),)
    assert (await schedules.next_times("", "no cron line", 5)).times == ()
    assert (await schedules.next_times("", "MANUAL", 5)).times == ()


async def test_another_frequency_is_another_schedule_and_none_is_none(
    services: Services, server: FaultServer, clock: Clock
) -> None:
    await add(services, server, "HOURLY", WhenMissed.CATCH_UP)
    schedules = scheduled(services, clock)
    await schedules.look()
    sync = await services.syncs.get("api")
    await services.syncs.save("api", sync.model_copy(update={"frequency": "0 6 * * *"}))
    clock.now += 9 * HOUR
    await schedules.look()
    [upcoming] = await schedules.upcoming()
    assert upcoming.at == datetime(2026, 5, 27, 6, 0, tzinfo=UTC)
    await services.connectors.set_active("api", active=False)
    assert await schedules.upcoming() == ()
    await services.connectors.set_active("api", active=True)
    await services.syncs.save("api", sync.model_copy(update={"frequency": "MANUAL"}))
    assert await schedules.upcoming() == ()
    assert await runs_of(services) == []


async def test_a_sync_that_is_removed_takes_its_schedule_along(
    services: Services, server: FaultServer, clock: Clock
) -> None:
    await add(services, server, "HOURLY", WhenMissed.CATCH_UP)
    schedules = scheduled(services, clock)
    await schedules.look()
    await services.connectors.remove("api")
    clock.now += HOUR
    await schedules.look()
    assert await schedules.upcoming() == ()
    assert await runs_of(services) == []

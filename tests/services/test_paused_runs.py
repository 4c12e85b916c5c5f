"""Runs whose server asked for a long wait go on when it is over; a real worker, a real server."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from migrateiq_desktop.model.connector import RestConnector, Stream
from migrateiq_desktop.model.run import Run, RunStatus
from migrateiq_desktop.model.run_definition import RunDefinition
from migrateiq_desktop.model.sync import Sync, SyncStream, WriteDisposition
from migrateiq_desktop.services.container import Services, open_services
from migrateiq_desktop.services.paused_runs import PausedRuns, goes_on_at
from tests.destinations.sql.loading import query
from tests.servers.fault_server import FaultServer
from tests.servers.faults import Fault
from tests.servers.paged_api import PagedApi, some_records

from .conftest import no_keyring

HOUR = 3600
TOMORROW = timedelta(days=1)


@pytest.fixture
async def server() -> AsyncIterator[FaultServer]:
    """Asks for an hour at the fourth of ten pages."""
    async with FaultServer(PagedApi(some_records(100))) as server:
        server.page_faults[4] = Fault("status_429", {"Retry-After": str(HOUR)})
        yield server


def nightly(server: FaultServer) -> RunDefinition:
    source = RestConnector(
        base_url=server.base_url,
        resources=(Stream(name="records", path="/records", data_selector="data"),),
    )
    stream = SyncStream(resource="records", write_disposition=WriteDisposition.APPEND)
    return RunDefinition(
        source_name="api",
        source=source,
        sync_name="nightly",
        sync=Sync(source="api", streams=(stream,)),
    )


def paused_runs(services: Services, ahead: timedelta) -> PausedRuns:
    """With a clock that is ahead of the true one."""
    return PausedRuns(
        services.runs, services.history, services.tasks, clock=lambda: datetime.now(UTC) + ahead
    )


async def stop_at_the_wait(services: Services, server: FaultServer) -> Run:
    run = await services.runs.wait(await services.runs.start_definition(nightly(server)))
    assert run.status is RunStatus.PAUSED
    return run


async def until_it_goes_on(services: Services, run_id: int) -> Run:
    begun = asyncio.Event()
    stop = services.runs.subscribe(lambda live: begun.set() if live.run.id == run_id else None)
    await begun.wait()
    stop()
    return await services.runs.wait(run_id)


def loaded(folder: Path) -> list[object]:
    rows = query(folder / "data.sqlite", "SELECT id FROM records ORDER BY id")
    return [number for (number,) in rows]


async def test_a_run_goes_on_when_the_wait_is_over(services: Services, server: FaultServer) -> None:
    paused = paused_runs(services, TOMORROW)
    await paused.watch()
    run_id = await services.runs.start_definition(nightly(server))
    run = await services.runs.wait(run_id)
    at = goes_on_at(run)
    assert at is not None
    assert at > datetime.now(UTC) + timedelta(seconds=HOUR - 120)
    server.page_faults.clear()
    ended = await until_it_goes_on(services, run_id)
    assert ended.status is RunStatus.SUCCESS
    assert loaded(services.info.folder) == list(range(1, 101))
    paused.close()


async def test_a_run_of_an_earlier_day_goes_on_at_the_start(
    services: Services, server: FaultServer
) -> None:
    run = await stop_at_the_wait(services, server)
    folder = services.info.folder
    await services.aclose()
    server.page_faults.clear()
    later = await open_services(folder, keeper=no_keyring)
    paused = paused_runs(later, TOMORROW)
    await paused.watch()
    ended = await until_it_goes_on(later, run.id)
    assert ended.status is RunStatus.SUCCESS
    assert loaded(folder) == list(range(1, 101))
    paused.close()
    await later.aclose()


async def test_nothing_is_asked_before_its_time(services: Services, server: FaultServer) -> None:
    run = await stop_at_the_wait(services, server)
    asked = len(server.pages_asked)
    paused = paused_runs(services, timedelta(seconds=HOUR - 120))
    await paused.watch()
    await services.tasks.drain()
    assert (await services.history.get(run.id)).status is RunStatus.PAUSED
    assert len(server.pages_asked) == asked
    paused.close()


async def test_what_a_person_paused_waits_for_the_person(
    services: Services, server: FaultServer
) -> None:
    server.page_faults[4] = "silence"
    run_id = await services.runs.start_definition(nightly(server))
    await services.runs.pause(run_id)
    run = await services.runs.wait(run_id)
    assert (run.status, goes_on_at(run)) == (RunStatus.PAUSED, None)

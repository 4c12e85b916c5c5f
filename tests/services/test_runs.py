"""Runs as the window and the command line see them: real workers, a real workspace, a real API."""

import asyncio
import os
import signal
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from migrateiq_desktop.model.auth import BearerAuth
from migrateiq_desktop.model.connector import RestConnector, SqliteConnector
from migrateiq_desktop.model.errors import (
    AlreadyRunningError,
    DefinitionError,
    NotFoundError,
    SecretMissingError,
    WorkspaceError,
)
from migrateiq_desktop.model.events import (
    Progress,
    RecordsRejected,
    StreamStarted,
    WorkerEvent,
    WorkerReady,
)
from migrateiq_desktop.model.job import TestJob
from migrateiq_desktop.model.run import Run, RunStatus, StreamState
from migrateiq_desktop.model.run_definition import RunDefinition
from migrateiq_desktop.model.schema import FieldType
from migrateiq_desktop.model.sync import Sync, SyncStream, WriteDisposition
from migrateiq_desktop.model.transform import Transform
from migrateiq_desktop.services.container import Services, open_services
from migrateiq_desktop.services.views import LiveRun, RunFilter
from migrateiq_desktop.workspace.rejects import RejectRepository
from migrateiq_desktop.workspace.runs import RunRepository
from tests.destinations.sql.loading import query
from tests.servers.fault_server import FaultServer
from tests.servers.paged_api import PagedApi, Record, some_records
from tests.worker.owner import connector

from .conftest import no_keyring

KEY = "CANARY-1234-key"
DIRTY = 42


def records() -> list[Record]:
    """95, of which one can't be converted."""
    made = some_records(95)
    made[DIRTY - 1]["share"] = "six"
    return made


@pytest.fixture
async def server() -> AsyncIterator[FaultServer]:
    async with FaultServer(PagedApi(records())) as server:
        yield server


def definition(
    source: RestConnector, how: WriteDisposition = WriteDisposition.APPEND
) -> RunDefinition:
    stream = SyncStream(
        resource="records",
        write_disposition=how,
        transform=Transform(type_conversions={"share": FieldType.FLOAT}),
    )
    return RunDefinition(
        source_name="api",
        source=source,
        sync_name="nightly",
        sync=Sync(source="api", streams=(stream,)),
    )


@pytest.fixture
def nightly(server: FaultServer) -> RunDefinition:
    """Appends all records to `data.sqlite`."""
    return definition(connector(server.base_url))


def loaded_ids(services: Services) -> list[object]:
    found = query(services.info.folder / "data.sqlite", "SELECT id FROM records ORDER BY id")
    return [number for (number,) in found]


ALL = [number for number in range(1, 96) if number != DIRTY]

Do = Callable[[int], None]


def on(services: Services, run_id: int, kind: type[WorkerEvent], do: Callable[[], None]) -> None:
    """Do something when a run's worker first says that."""
    done = False

    def hear(event: WorkerEvent) -> None:
        nonlocal done
        if isinstance(event, kind) and not done:
            done = True
            do()

    services.runs.subscribe_events(run_id, hear)


async def interrupted(services: Services, nightly: RunDefinition, server: FaultServer) -> Run:
    """A run whose worker was killed while the ninth page was awaited."""
    server.page_faults[9] = "silence"
    run_id = await services.runs.start_definition(nightly)
    pids: list[int] = []
    services.runs.subscribe_events(
        run_id,
        lambda event: pids.append(event.pid) if isinstance(event, WorkerReady) else None,
    )
    on(services, run_id, RecordsRejected, lambda: os.kill(pids[0], signal.SIGKILL))
    run = await services.runs.wait(run_id)
    del server.page_faults[9]
    return run


async def test_a_run_is_recorded_with_all_that_belongs_to_it(
    services: Services, nightly: RunDefinition
) -> None:
    lives: list[LiveRun] = []
    stop_hearing = services.runs.subscribe(lives.append)
    run_id = await services.runs.start_definition(nightly)
    (live,) = services.runs.active()
    assert (live.run.id, live.run.status) == (run_id, RunStatus.PENDING)
    run = await services.runs.wait(run_id)
    assert services.runs.active() == ()
    assert run.status is RunStatus.PARTIAL
    assert loaded_ids(services) == ALL
    # what is waited for is what is stored
    stored = await services.history.get(run_id)
    assert (stored.status, stored.counts, stored.streams) == (run.status, run.counts, run.streams)
    assert (stored.counts.read, stored.counts.loaded, stored.counts.rejected) == (95, 94, 1)
    assert stored.counts.adds_up
    assert stored.started_by == "command line"
    assert stored.duration_seconds is not None
    (reject,) = await services.history.rejected(run_id, 0, 10)
    assert (reject.field, reject.reason) == ("share", "not a number: “six”")
    assert reject.record == records()[DIRTY - 1]
    log = await services.history.log(run_id)
    assert "Run 1 of nightly starts: api to Local data." in log[0]
    assert "Run 1 ended PARTIAL: read 95, loaded 94, rejected 1, skipped 0." in log[-1]
    assert lives[-1].run.status is RunStatus.PARTIAL
    count = len(lives)
    stop_hearing()
    await services.runs.wait(await services.runs.start_definition(nightly))
    assert len(lives) == count


async def test_a_sync_of_the_workspace_with_its_key(
    services: Services, server: FaultServer
) -> None:
    server.token = KEY
    source = connector(server.base_url).model_copy(update={"auth": BearerAuth()})
    await services.connectors.save("api", source, secrets={"token": KEY}, frequency="DAILY")
    services.runs.log_level = "DEBUG"
    run = await services.runs.wait(await services.runs.start("api"))
    assert (run.status, run.counts.loaded, run.started_by) == (RunStatus.SUCCESS, 95, "hand")
    assert all(request.headers["authorization"] == f"Bearer {KEY}" for request in server.seen)
    for path in services.info.folder.rglob("*"):
        assert path.is_dir() or KEY.encode() not in path.read_bytes(), path


async def test_secrets_given_for_this_run_only(services: Services, server: FaultServer) -> None:
    server.token = KEY
    source = connector(server.base_url).model_copy(update={"auth": BearerAuth()})
    with pytest.raises(SecretMissingError):
        await services.runs.start_definition(definition(source))
    assert await services.history.count(RunFilter()) == 0
    run_id = await services.runs.start_definition(
        definition(source), secrets={"api": {"token": KEY}}
    )
    assert (await services.runs.wait(run_id)).status is RunStatus.PARTIAL


async def test_what_is_wrong_is_said_before_anything_is_touched(
    services: Services, nightly: RunDefinition
) -> None:
    with pytest.raises(NotFoundError):
        await services.runs.start("nothing")
    streams = (SyncStream(resource="unknown"),)
    sync = nightly.sync.model_copy(update={"streams": streams})
    with pytest.raises(DefinitionError, match="no stream unknown"):
        await services.runs.start_definition(nightly.model_copy(update={"sync": sync}))
    with pytest.raises(NotFoundError):
        services.runs.subscribe_events(99, lambda _: None)
    assert await services.history.count(RunFilter()) == 0


async def test_the_same_sync_runs_once_at_a_time(
    services: Services, nightly: RunDefinition, server: FaultServer
) -> None:
    server.page_faults[1] = "silence"
    run_id = await services.runs.start_definition(nightly)
    with pytest.raises(AlreadyRunningError, match="nightly runs already: since 20"):
        await services.runs.start_definition(nightly)
    with pytest.raises(DefinitionError, match="can't be resumed"):
        await services.runs.resume(run_id)
    await services.runs.cancel(run_id)
    assert (await services.runs.wait(run_id)).status is RunStatus.CANCELLED
    del server.page_faults[1]
    await services.runs.wait(await services.runs.start_definition(nightly))


async def test_another_workspace_process_is_seen(
    services: Services, nightly: RunDefinition, server: FaultServer
) -> None:
    server.page_faults[1] = "silence"
    run_id = await services.runs.start_definition(nightly)
    # as two programs are of two processes, the second here must find the worker's mark
    started = asyncio.Event()
    on(services, run_id, StreamStarted, started.set)
    await started.wait()
    assert (await services.history.get(run_id)).status is RunStatus.RUNNING
    # a second program on the same folder
    other = await open_services(services.info.folder, keeper=no_keyring)
    with pytest.raises(AlreadyRunningError, match="nightly runs already: since 20"):
        await other.runs.start_definition(nightly)
    with pytest.raises(DefinitionError, match="isn't run by this program"):
        await other.runs.cancel(run_id)
    await other.aclose()
    await services.runs.cancel(run_id)
    await services.runs.wait(run_id)


async def test_cancelling_and_resuming(
    services: Services, nightly: RunDefinition, server: FaultServer
) -> None:
    server.page_faults[9] = "silence"
    run_id = await services.runs.start_definition(nightly)
    lives: list[LiveRun] = []
    services.runs.subscribe(lives.append)
    cancelling: list[asyncio.Task[None]] = []
    on(
        services,
        run_id,
        RecordsRejected,
        lambda: cancelling.append(asyncio.ensure_future(services.runs.cancel(run_id))),
    )
    run = await services.runs.wait(run_id)
    assert run.status is RunStatus.CANCELLED
    assert run.error is not None
    assert run.error.kind == "RunCancelledError"
    assert any(live.stopping is RunStatus.CANCELLED for live in lives)
    assert run.counts.adds_up
    del server.page_faults[9]
    assert await services.runs.resume(run_id) == run_id
    again = await services.runs.wait(run_id)
    assert (again.status, again.error) == (RunStatus.PARTIAL, None)
    assert loaded_ids(services) == ALL
    assert await services.history.rejected_count(run_id) == 1
    with pytest.raises(DefinitionError, match="can't be resumed: it is PARTIAL"):
        await services.runs.resume(run_id)
    with pytest.raises(DefinitionError, match="isn't running"):
        await services.runs.cancel(run_id)


async def test_a_paused_run_goes_on_with_the_next_start(
    services: Services, nightly: RunDefinition, server: FaultServer
) -> None:
    server.page_faults[9] = "silence"
    run_id = await services.runs.start_definition(nightly)
    pausing: list[asyncio.Task[None]] = []
    on(
        services,
        run_id,
        StreamStarted,
        lambda: pausing.append(asyncio.ensure_future(services.runs.pause(run_id))),
    )
    paused = await services.runs.wait(run_id)
    assert paused.status is RunStatus.PAUSED
    assert paused.streams[0].state is StreamState.STOPPED
    with pytest.raises(DefinitionError, match="isn't running"):
        await services.runs.pause(run_id)
    del server.page_faults[9]
    assert await services.runs.start_definition(nightly) == run_id
    assert (await services.runs.wait(run_id)).status is RunStatus.PARTIAL
    assert loaded_ids(services) == ALL


async def test_a_killed_run_goes_on_with_the_next_start(
    services: Services, nightly: RunDefinition, server: FaultServer
) -> None:
    run = await interrupted(services, nightly, server)
    assert run.status is RunStatus.INTERRUPTED
    assert run.counts.adds_up
    assert run.error is not None
    again = await services.runs.start_definition(nightly)
    assert again == run.id
    (live,) = services.runs.active()
    # what it was is still told: the command line says that it goes on
    assert live.run.status is RunStatus.INTERRUPTED
    ended = await services.runs.wait(again)
    assert (ended.status, ended.counts.read, ended.counts.loaded) == (RunStatus.PARTIAL, 95, 94)
    assert loaded_ids(services) == ALL
    assert await services.history.rejected_count(run.id) == 1
    assert ended.duration_seconds is not None
    assert run.duration_seconds is not None
    assert ended.duration_seconds > run.duration_seconds


async def test_a_killed_run_can_be_begun_anew(services: Services, server: FaultServer) -> None:
    replacing = definition(connector(server.base_url), WriteDisposition.REPLACE)
    run = await interrupted(services, replacing, server)
    again = await services.runs.start_definition(replacing, restart=True)
    assert again != run.id
    assert (await services.runs.wait(again)).status is RunStatus.PARTIAL
    assert loaded_ids(services) == ALL


async def test_a_changed_definition_is_not_gone_on_with(
    services: Services, server: FaultServer
) -> None:
    before = definition(connector(server.base_url), WriteDisposition.REPLACE)
    run = await interrupted(services, before, server)
    changed = before.model_copy(
        update={"source": before.source.model_copy(update={"headers": {"X-Shop": "7"}})}
    )
    again = await services.runs.start_definition(changed)
    assert again != run.id
    await services.runs.wait(again)
    log = await services.history.log(again)
    assert "It begins anew: run 1 was INTERRUPTED, but what the sync moves was changed" in log[1]


async def test_a_waiting_run_that_is_cancelled(services: Services, server: FaultServer) -> None:
    replacing = definition(connector(server.base_url), WriteDisposition.REPLACE)
    run = await interrupted(services, replacing, server)
    await services.runs.cancel(run.id)
    assert (await services.history.get(run.id)).status is RunStatus.CANCELLED
    # and so the next start begins anew
    again = await services.runs.start_definition(replacing)
    assert again != run.id
    await services.runs.wait(again)


async def test_nothing_doubles_after_a_cancelled_run_that_appends(
    services: Services, nightly: RunDefinition, server: FaultServer
) -> None:
    run = await interrupted(services, nightly, server)
    await services.runs.cancel(run.id)
    # of the same name into the same table in between: a trial, and another file's
    other = nightly.model_copy(update={"origin": "/other.yaml"})
    await services.runs.wait(await services.runs.start_definition(nightly, limit=5))
    await services.runs.wait(await services.runs.start_definition(other))
    assert await services.runs.start_definition(nightly) == run.id
    assert (await services.runs.wait(run.id)).status is RunStatus.PARTIAL
    assert loaded_ids(services) == sorted(ALL * 2)


async def test_a_trial_touches_nothing_real(
    services: Services, nightly: RunDefinition, server: FaultServer
) -> None:
    trial = await services.runs.wait(await services.runs.start_definition(nightly, limit=25))
    assert (trial.status, trial.limit, trial.counts.read) == (RunStatus.SUCCESS, 25, 25)
    assert trial.streams[0].table == "records_trial"
    data = services.info.folder / "data.sqlite"
    assert query(data, "SELECT count(*) FROM records_trial") == [(25,)]
    assert query(data, "SELECT name FROM sqlite_master WHERE name = 'records'") == []
    run = await services.runs.wait(await services.runs.start_definition(nightly))
    assert run.id != trial.id
    assert loaded_ids(services) == ALL
    # neither in the middle of a run that is to go on
    assert len(server.seen) > 10


async def test_closing_the_workspace_leaves_a_run_that_can_go_on(
    services: Services, nightly: RunDefinition, server: FaultServer
) -> None:
    server.page_faults[9] = "silence"
    run_id = await services.runs.start_definition(nightly)
    heard = asyncio.Event()
    on(services, run_id, Progress, heard.set)
    await heard.wait()
    await services.aclose()
    del server.page_faults[9]
    again = await open_services(services.info.folder, keeper=no_keyring)
    assert (await again.history.get(run_id)).status is RunStatus.INTERRUPTED
    assert await again.runs.start_definition(nightly) == run_id
    assert (await again.runs.wait(run_id)).status is RunStatus.PARTIAL
    assert loaded_ids(again) == ALL
    await again.aclose()


async def test_closing_right_after_a_start_waits_for_no_run(
    services: Services, nightly: RunDefinition, server: FaultServer
) -> None:
    server.page_faults[1] = "silence"
    run_id = await services.runs.start_definition(nightly)
    await services.aclose()
    del server.page_faults[1]
    again = await open_services(services.info.folder, keeper=no_keyring)
    assert (await again.history.get(run_id)).status is RunStatus.INTERRUPTED
    assert await again.runs.start_definition(nightly) == run_id
    assert (await again.runs.wait(run_id)).status is RunStatus.PARTIAL
    assert loaded_ids(again) == ALL
    await again.aclose()


async def test_a_run_that_another_one_came_after_does_not_go_on(
    services: Services, nightly: RunDefinition, server: FaultServer
) -> None:
    server.page_faults[1] = "silence"
    left = await services.runs.start_definition(nightly)
    await services.runs.cancel(left)
    assert (await services.runs.wait(left)).status is RunStatus.CANCELLED
    del server.page_faults[1]
    newer = await services.runs.start_definition(nightly, restart=True)
    await services.runs.wait(newer)
    assert newer != left
    with pytest.raises(DefinitionError, match=f"run {newer} of nightly came after it"):
        await services.runs.resume(left)
    assert loaded_ids(services) == ALL


async def test_a_history_that_can_not_be_written_stops_the_run(
    services: Services, nightly: RunDefinition, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise WorkspaceError("The disk is full")

    monkeypatch.setattr(RejectRepository, "add", full)
    run = await services.runs.wait(await services.runs.start_definition(nightly))
    assert run.status is RunStatus.FAILED
    assert run.error is not None
    assert run.error.title == "The disk is full"
    # the batch whose rejects were not kept was not committed
    data = services.info.folder / "data.sqlite"
    assert query(data, "SELECT name FROM sqlite_master WHERE name = 'records'") == []
    monkeypatch.undo()
    assert await services.runs.resume(run.id) == run.id
    assert (await services.runs.wait(run.id)).status is RunStatus.PARTIAL
    assert loaded_ids(services) == ALL


async def test_a_fault_of_the_program_is_told_and_leaves_no_worker(
    services: Services, nightly: RunDefinition, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise ValueError("a mistake of ours")

    monkeypatch.setattr(RejectRepository, "add", fail)
    lives: list[LiveRun] = []
    services.runs.subscribe(lives.append)
    run_id = await services.runs.start_definition(nightly)
    with pytest.raises(ValueError, match="a mistake of ours"):
        await services.runs.wait(run_id)
    assert services.runs.active() == ()
    assert lives[-1].run.status is RunStatus.FAILED
    assert lives[-1].run.error is not None
    assert lives[-1].run.error.kind == "InternalError"
    stored = await services.history.get(run_id)
    assert (stored.status, stored.error) == (RunStatus.FAILED, lives[-1].run.error)


async def test_an_end_that_is_not_recorded_at_first_is_recorded_anyhow(
    services: Services, nightly: RunDefinition, monkeypatch: pytest.MonkeyPatch
) -> None:
    finish = RunRepository.finish

    def full_once(*_: object) -> None:
        monkeypatch.setattr(RunRepository, "finish", finish)
        raise WorkspaceError("The disk is full")

    monkeypatch.setattr(RunRepository, "finish", full_once)
    run_id = await services.runs.start_definition(nightly)
    with pytest.raises(WorkspaceError, match="The disk is full"):
        await services.runs.wait(run_id)
    assert (await services.history.get(run_id)).status is RunStatus.PARTIAL


async def test_who_listens_badly_does_not_end_the_run(
    services: Services, nightly: RunDefinition
) -> None:
    faults: list[object] = []
    asyncio.get_running_loop().set_exception_handler(
        lambda _loop, context: faults.append(context.get("exception"))
    )

    def fail(_heard: object) -> None:
        raise RuntimeError("on purpose")

    services.runs.subscribe(fail)
    run_id = await services.runs.start_definition(nightly)
    services.runs.subscribe_events(run_id, fail)
    assert (await services.runs.wait(run_id)).status is RunStatus.PARTIAL
    assert len(faults) > 2


async def test_a_destination_of_its_own(
    services: Services, nightly: RunDefinition, tmp_path: Path
) -> None:
    path = tmp_path / "warehouse.sqlite"
    elsewhere = nightly.model_copy(
        update={
            "destination_name": "warehouse",
            "destination": SqliteConnector(path=path),
            "sync": nightly.sync.model_copy(update={"destination": "warehouse"}),
        }
    )
    run = await services.runs.wait(await services.runs.start_definition(elsewhere))
    assert run.destination == "warehouse"
    assert query(path, "SELECT count(*) FROM records") == [(94,)]


async def test_asking_goes_through_a_worker(services: Services, server: FaultServer) -> None:
    job = TestJob(source_name="api", source=connector(server.base_url))
    answer = await services.runs.ask(job)
    assert (answer.connected, answer.records) == (True, 10)

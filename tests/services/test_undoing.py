"""A run is undone through the worker: the rows, the state, the history, and what refuses it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime

import pytest

from migrateiq_desktop.model.connector import JsonlConnector
from migrateiq_desktop.model.errors import AlreadyRunningError, DefinitionError, InternalError
from migrateiq_desktop.model.rejects import RejectState
from migrateiq_desktop.model.run import Run, RunStatus
from migrateiq_desktop.model.run_definition import RunDefinition
from migrateiq_desktop.model.undoing import Undone
from migrateiq_desktop.services.container import Services
from migrateiq_desktop.services.run_lock import RunLock
from migrateiq_desktop.worker.crashpoints import VARIABLE
from tests.destinations.sql.loading import query, tables
from tests.servers.fault_server import FaultServer
from tests.servers.paged_api import PagedApi

from .test_retrying import APPEND, MERGE, definition, records, reopened


@pytest.fixture
async def server() -> AsyncIterator[FaultServer]:
    async with FaultServer(PagedApi(records(), page_size=100)) as server:
        yield server


async def run_of(services: Services, wanted: RunDefinition) -> Run:
    """A run to its end."""
    return await services.runs.wait(await services.runs.start_definition(wanted))


async def undone(services: Services, run_id: int) -> Undone:
    """Undo a run as a person does."""
    told = await services.undoing.look(run_id)
    await services.undoing.undo(run_id, told)
    return told


async def refused(services: Services, run_id: int) -> str:
    """Why it can't be undone."""
    with pytest.raises(DefinitionError, match="can't be undone") as caught:
        await services.undoing.look(run_id)
    return caught.value.cause


async def test_a_run_is_undone_and_nothing_goes_on_with_it(
    services: Services, server: FaultServer
) -> None:
    data = services.info.folder / "data.sqlite"
    first = await run_of(services, definition(server))
    assert first.status is RunStatus.PARTIAL
    told = await services.undoing.look(first.id)
    assert [(one.name, one.rows, one.removed) for one in told.tables] == [("records", 650, True)]
    assert [(one.stream, one.value) for one in told.reads] == [("records", None)]
    run = await services.undoing.undo(first.id, told)
    assert (run.undone_rows, run.status) == (650, RunStatus.PARTIAL)
    assert run.undone_at is not None
    assert tables(data) == set()
    assert (await services.inbox.totals())[RejectState.DISCARDED] == first.counts.rejected
    assert "650 rows of records" in (await services.history.log(first.id))[-1]
    assert "already" in await refused(services, first.id)
    with pytest.raises(DefinitionError, match="retried") as caught:
        await services.runs.retry(first.id, definition(server, corrected=True))
    assert caught.value.cause == "it was undone"
    rows = [one for one in await services.verifying.verify(first.id) if one.proof == "rows_there"]
    assert [one.holds for one in rows] == [None]
    second = await run_of(services, definition(server))
    assert query(data, "SELECT count(*) FROM records") == [(650,)]
    third = await run_of(services, definition(server, MERGE, corrected=True))
    assert f"run {third.id} of its sync came after it" in await refused(services, second.id)
    assert "overwrote" in await refused(services, third.id)


@asynccontextmanager
async def dying_at(
    point: str, services: Services, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Services]:
    """The same workspace, whose workers die there."""
    with monkeypatch.context() as patched:
        patched.setenv(VARIABLE, point)
        async with reopened(services) as dying:
            yield dying


async def test_an_undo_that_dies_has_happened_or_not(
    services: Services, server: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = services.info.folder / "data.sqlite"
    await services.aclose()
    async with dying_at("after_commit", services, monkeypatch) as dying:
        run = await run_of(dying, definition(server))
        assert run.status is RunStatus.INTERRUPTED
        told = await dying.undoing.look(run.id)
        assert query(data, "SELECT count(*) FROM records") == [(told.rows,)] == [(650,)]
    async with dying_at("before_commit", services, monkeypatch) as dying:
        with pytest.raises(InternalError):
            await dying.undoing.undo(run.id, told)
    assert query(data, "SELECT count(*) FROM records") == [(650,)]
    async with dying_at("after_commit", services, monkeypatch) as dying:
        with pytest.raises(InternalError):
            await dying.undoing.undo(run.id, told)
        assert tables(data) == set()
        assert (await dying.history.get(run.id)).undone_at is None
    async with reopened(services) as after:
        assert (await undone(after, run.id)).was_done
        recorded = await after.history.get(run.id)
        assert (recorded.status, recorded.undone_rows) == (RunStatus.CANCELLED, None)
        with pytest.raises(DefinitionError, match="resumed"):
            await after.runs.resume(run.id)
        again = await run_of(after, definition(server))
        assert again.id != run.id
        assert query(data, "SELECT count(*) FROM records") == [(650,)]


async def test_rejected_records_that_were_loaded_since_keep_a_run_as_it_is(
    services: Services, server: FaultServer
) -> None:
    first = await run_of(services, definition(server))
    retry = await services.runs.retry(first.id, definition(server, corrected=True))
    assert (await services.runs.wait(retry)).counts.loaded > 0
    assert f"run {retry} has loaded rejected records" in await refused(services, first.id)
    assert "another run" in await refused(services, retry)


async def test_a_trial_is_undone_without_touching_the_real_table(
    services: Services, server: FaultServer
) -> None:
    run = await run_of(services, definition(server, APPEND))
    number = await services.runs.start_definition(definition(server), limit=20)
    await services.runs.wait(number)
    data = services.info.folder / "data.sqlite"
    assert {one.name for one in (await undone(services, number)).tables} == {"records_trial"}
    assert tables(data) == {"records"}
    assert (await undone(services, run.id)).rows == 650


async def test_a_run_in_files_is_undone_and_not_while_its_sync_runs(
    services: Services, server: FaultServer
) -> None:
    folder = services.info.folder / "files"
    into_files = definition(server, APPEND).model_copy(
        update={"destination_name": "files", "destination": JsonlConnector(path=folder)}
    )
    first = await run_of(services, into_files)
    file = folder / "records.jsonl"
    before = file.read_bytes()
    second = await run_of(services, into_files)
    assert "came after it" in await refused(services, first.id)
    told = await services.undoing.look(second.id)
    assert [(one.name, one.rows, one.removed) for one in told.tables] == [
        ("records.jsonl", 650, False)
    ]
    held = RunLock.take(
        services.info.folder / "locks", into_files.sync_name, datetime(2026, 1, 1, tzinfo=UTC)
    )
    with pytest.raises(AlreadyRunningError):
        await services.undoing.undo(second.id, told)
    held.release()
    run = await services.undoing.undo(second.id, told)
    assert (run.undone_rows, file.read_bytes()) == (650, before)
    assert "already" in await refused(services, second.id)
    third = await run_of(services, into_files)
    assert (third.counts.loaded, file.read_bytes()) == (650, before * 2)

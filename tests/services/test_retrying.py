"""Rejected records are tried again through a corrected mapping, each exactly once."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from migrateiq_desktop.model.errors import DefinitionError
from migrateiq_desktop.model.rejects import RejectChoice
from migrateiq_desktop.model.run import RunStatus
from migrateiq_desktop.model.run_definition import RunDefinition
from migrateiq_desktop.model.sync import Sync, SyncStream, WriteDisposition
from migrateiq_desktop.model.transform import Transform
from migrateiq_desktop.services.container import Services, open_services
from migrateiq_desktop.worker.crashpoints import VARIABLE
from tests.destinations.sql.loading import query
from tests.servers.fault_server import FaultServer
from tests.servers.paged_api import PagedApi, Record, some_records
from tests.worker.owner import connector

from .conftest import no_keyring

APPEND, MERGE, REPLACE = (
    WriteDisposition.APPEND,
    WriteDisposition.MERGE,
    WriteDisposition.REPLACE,
)
COUNT = 1300
DIRTY = [n for n in range(1, COUNT + 1) if n % 2 == 0]
HOPELESS = [n for n in DIRTY if n % 100 == 0]


def records() -> list[Record]:
    """Every other one can't be converted, of which a few never will be."""
    made = some_records(COUNT)
    for number in DIRTY:
        made[number - 1]["share"] = "never" if number in HOPELESS else "six"
    return made


@pytest.fixture
async def server() -> AsyncIterator[FaultServer]:
    async with FaultServer(PagedApi(records(), page_size=100)) as server:
        yield server


def definition(
    server: FaultServer, how: WriteDisposition = APPEND, *, corrected: bool = False
) -> RunDefinition:
    change = [{"map": {"six": 6}, "otherwise": "keep"}] if corrected else []
    transform = Transform.model_validate(
        {"fields": [{"source": "share", "type": "float", "change": change}]}
    )
    stream = SyncStream(resource="records", write_disposition=how, transform=transform)
    source = connector(server.base_url)
    (resource,) = source.resources
    keyed = resource.model_copy(update={"primary_key": "id"})
    return RunDefinition(
        source_name="api",
        source=source.model_copy(update={"resources": (keyed,)}),
        sync_name="nightly",
        sync=Sync(source="api", streams=(stream,)),
    )


def loaded(services: Services) -> list[object]:
    found = query(services.info.folder / "data.sqlite", "SELECT id FROM records ORDER BY id")
    return [number for (number,) in found]


@asynccontextmanager
async def reopened(services: Services) -> AsyncIterator[Services]:
    """The same workspace, as the next start of the program has it."""
    opened = await open_services(services.info.folder, keeper=no_keyring)
    await opened.secrets.keep_for_session()
    try:
        yield opened
    finally:
        await opened.aclose()


async def first_run(services: Services, server: FaultServer, how: WriteDisposition = APPEND) -> int:
    run = await services.runs.wait(await services.runs.start_definition(definition(server, how)))
    assert (run.counts.loaded, run.counts.rejected) == (COUNT - len(DIRTY), len(DIRTY))
    return run.id


@pytest.mark.parametrize("how", [APPEND, MERGE, REPLACE])
async def test_what_can_be_loaded_now_leaves_the_inbox(
    services: Services, server: FaultServer, how: WriteDisposition
) -> None:
    run_id = await first_run(services, server, how)
    retry = await services.runs.retry(run_id, definition(server, how, corrected=True))
    run = await services.runs.wait(retry)
    assert (run.status, run.retry_of) == (RunStatus.PARTIAL, run_id)
    assert (run.counts.read, run.counts.rejected) == (len(DIRTY), len(HOPELESS))
    assert loaded(services) == [n for n in range(1, COUNT + 1) if n not in HOPELESS]
    left = await services.history.rejected(run_id, 0, 100)
    assert [record.record["id"] for record in left] == HOPELESS  # type: ignore[index]  # an object
    assert {record.reason for record in left} == {"not a number: “never”"}
    assert await services.history.rejected_count(retry) == 0
    # nothing is taken twice
    again = await services.runs.wait(
        await services.runs.retry(run_id, definition(server, how, corrected=True))
    )
    assert (again.counts.read, again.counts.loaded) == (len(HOPELESS), 0)
    assert len(loaded(services)) == COUNT - len(HOPELESS)


async def test_just_those_that_are_chosen_are_loaded_as_edited(
    services: Services, server: FaultServer
) -> None:
    run_id = await first_run(services, server)
    inbox = services.inbox
    first = await inbox.page(RejectChoice(run_id=run_id), 0, 4)
    edited = {**first[0].rejected.record, "share": "2.5"}  # type: ignore[dict-item]  # an object
    await inbox.edit(first[0].id, edited)
    gone = RejectChoice(run_id=run_id, ids=(first[3].id,))
    assert await inbox.discard(gone, "not ours") == 1
    some = RejectChoice(ids=tuple(kept.id for kept in first))
    run = await services.runs.wait(
        await services.runs.retry(run_id, definition(server), choice=some)
    )
    assert (run.counts.read, run.counts.loaded, run.counts.rejected) == (3, 1, 2)
    assert DIRTY[0] in loaded(services)
    assert await services.history.rejected_count(run_id) == len(DIRTY) - 2
    rest = await services.runs.wait(
        await services.runs.retry(run_id, definition(server, corrected=True))
    )
    assert (rest.counts.read, rest.counts.rejected) == (len(DIRTY) - 2, len(HOPELESS))
    missing = {*HOPELESS, DIRTY[3]}
    assert loaded(services) == [n for n in range(1, COUNT + 1) if n not in missing]
    with pytest.raises(DefinitionError, match="can't be retried"):
        await services.runs.retry(run_id, definition(server), choice=gone)


@pytest.mark.parametrize("point", ["after_rejects", "after_commit", "after_finish"])
async def test_a_retry_that_is_killed_loads_nothing_twice(
    services: Services, server: FaultServer, point: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    run_id = await first_run(services, server)
    await services.aclose()
    corrected = definition(server, corrected=True)
    with monkeypatch.context() as patched:
        patched.setenv(VARIABLE, point)
        async with reopened(services) as dying:
            killed = await dying.runs.retry(run_id, corrected)
            assert (await dying.runs.wait(killed)).status is RunStatus.INTERRUPTED
    async with reopened(services) as after:
        # a run that was stopped goes on, whatever it is asked to load again
        again = await after.runs.retry(run_id, corrected)
        assert again == killed
        assert (await after.runs.wait(again)).status is RunStatus.PARTIAL
        assert loaded(services) == [n for n in range(1, COUNT + 1) if n not in HOPELESS]
        assert await after.history.rejected_count(run_id) == len(HOPELESS)
        assert not list((services.info.folder / "retries").iterdir())


async def test_what_is_chosen_comes_after_a_retry_that_was_stopped(
    services: Services, server: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    run_id = await first_run(services, server)
    await services.connectors.save("api", definition(server).source)
    await services.syncs.save("nightly", definition(server).sync)
    some, other = await _edited(services, run_id)
    await services.aclose()
    with monkeypatch.context() as patched:
        patched.setenv(VARIABLE, "before_load")
        async with reopened(services) as dying:
            (killed,) = await dying.inbox.retry(some)
            assert killed.status is RunStatus.INTERRUPTED
    async with reopened(services) as after:
        runs = await after.inbox.retry(other)
        assert [run.counts.loaded for run in runs] == [1, 1]
        assert runs[0].id == killed.id
        assert len(loaded(after)) == COUNT - len(DIRTY) + 2
        assert await after.inbox.count(other) == 0


async def _edited(services: Services, run_id: int) -> tuple[RejectChoice, RejectChoice]:
    """Two records that can be loaded now, each as a choice of its own."""
    found = await services.inbox.page(RejectChoice(run_id=run_id), 0, 2)
    for one in found:
        record = one.rejected.record
        assert isinstance(record, dict)
        await services.inbox.edit(one.id, {**record, "share": 6})
    some, other = (RejectChoice(run_id=run_id, ids=(one.id,)) for one in found)
    return some, other


async def test_a_retry_that_was_stopped_does_not_go_on_into_rows_that_were_replaced(
    services: Services, server: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    run_id = await first_run(services, server, REPLACE)
    await services.aclose()
    with monkeypatch.context() as patched:
        patched.setenv(VARIABLE, "after_rejects")
        async with reopened(services) as dying:
            killed = await dying.runs.retry(run_id, definition(server, REPLACE, corrected=True))
            assert (await dying.runs.wait(killed)).status is RunStatus.INTERRUPTED
    async with reopened(services) as after:
        newer = await first_run(after, server, REPLACE)
        with pytest.raises(DefinitionError, match="can't be retried") as caught:
            await after.runs.resume(killed)
        assert f"run {newer} has replaced records since" in caught.value.cause
        assert len(loaded(after)) == COUNT - len(DIRTY)


async def test_a_merge_of_older_records_into_newer_rows_is_told(
    services: Services, server: FaultServer
) -> None:
    run_id = await first_run(services, server, MERGE)
    newer = await first_run(services, server, MERGE)
    retry = await services.runs.wait(
        await services.runs.retry(run_id, definition(server, MERGE, corrected=True))
    )
    (stream,) = retry.streams
    assert any(f"Run {newer} came after" in warning for warning in stream.warnings)


async def test_records_of_a_stream_that_the_sync_has_no_more_are_refused(
    services: Services, server: FaultServer
) -> None:
    run_id = await first_run(services, server)
    now = definition(server, corrected=True)
    (resource,) = now.source.resources
    other = now.source.model_copy(
        update={"resources": (resource.model_copy(update={"name": "others"}),)}
    )
    streams = (now.sync.streams[0].model_copy(update={"resource": "others"}),)
    changed = {"source": other, "sync": now.sync.model_copy(update={"streams": streams})}
    with pytest.raises(DefinitionError, match="doesn't move any more"):
        await services.runs.retry(run_id, now.model_copy(update=changed))
    assert await services.history.rejected_count(run_id) == len(DIRTY)


async def test_what_has_no_rejects_or_was_replaced_since_is_refused(
    services: Services, server: FaultServer
) -> None:
    run_id = await first_run(services, server, REPLACE)
    newer = await first_run(services, server, REPLACE)
    with pytest.raises(DefinitionError, match="can't be retried") as caught:
        await services.runs.retry(run_id, definition(server, REPLACE, corrected=True))
    assert f"run {newer} has replaced records since" in caught.value.cause
    done = await services.runs.wait(
        await services.runs.retry(newer, definition(server, REPLACE, corrected=True))
    )
    with pytest.raises(DefinitionError, match="can't be retried"):
        await services.runs.retry(done.id, definition(server, REPLACE, corrected=True))
    # the next run of the sync is an ordinary one
    assert await first_run(services, server, REPLACE) > done.id

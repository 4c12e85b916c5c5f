"""Syncs as a window or a command line uses them."""

from pathlib import Path

import pytest

from migrateiq_desktop.model.connector import ParquetConnector, RestConnector, Stream
from migrateiq_desktop.model.errors import DefinitionError, NotFoundError
from migrateiq_desktop.model.run import RunStatus
from migrateiq_desktop.model.sync import Sync, SyncStream, WriteDisposition
from migrateiq_desktop.services.container import Services
from migrateiq_desktop.workspace.database import WorkspaceDatabase
from tests.workspace.samples import mapped_sync, new_run, rest, sqlite, stream


@pytest.fixture(autouse=True)
async def _connectors(services: Services) -> None:
    await services.connectors.save("api", rest("orders", "items"))
    await services.connectors.save("file", sqlite())


def database_of(services: Services) -> WorkspaceDatabase:
    return services.syncs._database


async def test_save_get_list_remove(services: Services) -> None:
    await services.syncs.save("nightly", mapped_sync("api", "file"))
    assert await services.syncs.get("nightly") == mapped_sync("api", "file")
    own, nightly = await services.syncs.list()
    assert (own.name, own.destination, own.streams) == ("api", "Local data", 2)
    assert (nightly.destination, nightly.frequency, nightly.streams) == ("file", "DAILY", 1)
    assert [one.name for one in await services.syncs.list("night")] == ["nightly"]
    await services.syncs.remove("nightly")
    with pytest.raises(NotFoundError):
        await services.syncs.get("nightly")


@pytest.mark.parametrize(
    ("name", "sync", "words"),
    [
        ("", Sync(source="api"), "no name"),
        ("n" * 121, Sync(source="api"), "no name"),
        ("x", Sync(source="apis"), "no connector apis"),
        ("x", Sync(source="file"), "file can't be read from"),
        ("x", Sync(source="api", destination="api"), "api can't be written to"),
        ("x", Sync(source="api", destination="files"), "no connector files"),
        ("x", Sync(source="api", streams=(SyncStream(resource="order"),)), "no stream order"),
    ],
)
async def test_what_does_not_fit_is_refused(
    services: Services, name: str, sync: Sync, words: str
) -> None:
    with pytest.raises(DefinitionError, match=words):
        await services.syncs.save(name, sync)
    assert [one.name for one in await services.syncs.list()] == ["api"]


async def test_history_follows_a_new_name(services: Services) -> None:
    await services.syncs.save("nightly", Sync(source="api"))
    database = database_of(services)
    run = await services.tasks.on_database(database.runs.create, new_run("nightly"))
    await services.tasks.on_database(
        database.runs.finish, run.id, RunStatus.SUCCESS, None, (stream(loaded=3),), 1.0
    )
    await services.syncs.save("daily", Sync(source="api"), previous_name="nightly")
    await services.syncs.save("daily", Sync(source="api"), previous_name="daily")
    found = {one.name: one for one in await services.syncs.list()}
    assert set(found) == {"api", "daily"}
    assert (found["daily"].last_run_id, found["daily"].last_status) == (1, RunStatus.SUCCESS)
    assert (await services.history.get(1)).sync == "daily"
    with pytest.raises(DefinitionError, match="There is a sync api already"):
        await services.syncs.save("api", Sync(source="api"), previous_name="daily")
    assert (await services.history.get(1)).sync == "daily"


async def test_its_runs_stay_when_it_goes(services: Services) -> None:
    await services.syncs.save("nightly", Sync(source="api"))
    database = database_of(services)
    await services.tasks.on_database(database.runs.create, new_run("nightly", stream()))
    await services.tasks.on_database(database.runs.update_progress, 1, (stream(),), 1.0)
    await services.syncs.remove("nightly")
    assert (await services.history.get(1)).sync == "nightly"
    assert await services.tasks.on_database(database.checkpoints.list, "nightly") == ()


async def test_a_folder_of_files_takes_no_merge(services: Services) -> None:
    keyed = RestConnector(
        base_url="https://a.example", resources=(Stream(name="orders", primary_key="id"),)
    )
    await services.connectors.save("shop", keyed)
    await services.connectors.save("folder", ParquetConnector(path=Path("/out")))
    # a stream with a key is merged unless it says otherwise
    with pytest.raises(DefinitionError, match="orders can't be merged into a file"):
        await services.syncs.save("weekly", Sync(source="shop", destination="folder"))
    append = SyncStream(resource="orders", write_disposition=WriteDisposition.APPEND)
    sync = Sync(source="shop", destination="folder", streams=(append,))
    await services.syncs.save("weekly", sync)
    assert await services.syncs.get("weekly") == sync

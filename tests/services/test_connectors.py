"""Connectors with their keys, their own sync and their history; tested by a real worker."""

import pytest

from migrateiq_desktop.model.connector import RestConnector, SqliteConnector, Stream
from migrateiq_desktop.model.errors import (
    DefinitionError,
    NotFoundError,
    SecretMissingError,
)
from migrateiq_desktop.model.run import RunStatus
from migrateiq_desktop.model.sync import Sync, SyncStream
from migrateiq_desktop.paths import WorkspacePaths
from migrateiq_desktop.services.container import Services
from migrateiq_desktop.services.views import KeyState, RunFilter
from tests.servers.fault_server import FaultServer
from tests.servers.paged_api import PagedApi, some_records
from tests.workspace.samples import new_run, rest, sqlite, stream

KEY = "CANARY-a-key-of-the-shop"
HOST = "https://api.example.com:443"


async def ended(services: Services, sync: str, status: RunStatus, loaded: int) -> None:
    runs = services.connectors._database.runs
    run = await services.tasks.on_database(runs.create, new_run(sync))
    streams = (stream(loaded=loaded),)
    await services.tasks.on_database(runs.finish, run.id, status, None, streams, 1.0)


async def secrets_of(services: Services) -> list[tuple[str, str, str]]:
    return [(one.connector, one.name, one.origin) for one in await services.secrets.list()]


async def test_a_connector_comes_with_its_key_and_its_own_sync(services: Services) -> None:
    definition = rest("orders", "items", key=True)
    await services.connectors.save("api", definition, secrets={"token": KEY}, frequency="DAILY")
    stored = await services.connectors.get("api")
    assert stored.definition == definition
    assert (stored.sync, stored.frequency) == ("api", "DAILY")
    assert (stored.key_state, stored.key_origin) == (KeyState.STORED, HOST)
    assert await services.syncs.get("api") == Sync(source="api", frequency="DAILY")
    assert await services.secrets.resolve("api", definition)


async def test_a_key_is_nowhere_in_the_workspace(services: Services) -> None:
    definition = rest("orders", key=True)
    await services.connectors.save("api", definition, secrets={"token": KEY})
    files = [path for path in services.info.folder.rglob("*") if path.is_file()]
    assert len(files) >= 3
    assert not [path for path in files if KEY.encode() in path.read_bytes()]


async def test_a_database_file_has_neither_key_nor_own_sync(services: Services) -> None:
    await services.connectors.save("file", sqlite(), frequency="DAILY")
    stored = await services.connectors.get("file")
    assert (stored.sync, stored.frequency) == (None, "MANUAL")
    assert (stored.key_state, stored.key_origin) == (KeyState.NOT_NEEDED, None)
    assert await services.syncs.list() == ()


async def test_the_list_shows_the_last_run(services: Services) -> None:
    await services.connectors.save("api", rest("orders", "items", key=True))
    await ended(services, "api", RunStatus.SUCCESS, 40)
    await ended(services, "api", RunStatus.FAILED, 3)
    await services.connectors.save("other", sqlite())
    api, other = await services.connectors.list()
    assert (api.label, api.type, api.auth_type, api.streams) == ("Example", "rest_api", "bearer", 2)
    assert (api.key_state, api.active) == (KeyState.MISSING, True)
    assert (api.last_run_id, api.last_status, api.records) == (2, RunStatus.FAILED, 40)
    assert (other.last_run_id, other.last_run_at, other.records) == (None, None, 0)
    assert [one.name for one in await services.connectors.list("othe")] == ["other"]


async def test_its_own_sync_follows_what_a_person_chose(services: Services) -> None:
    await services.connectors.save("api", rest("orders", "items"), frequency="HOURLY")
    mine = SyncStream(resource="orders", table="sales")
    await services.syncs.save("api", Sync(source="api", frequency="DAILY", streams=(mine,)))
    await services.connectors.save("api", rest("orders", "items", "users"))
    assert await services.syncs.get("api") == Sync(
        source="api", frequency="DAILY", streams=(mine, SyncStream(resource="users"))
    )
    await services.connectors.save("api", rest("users"), frequency="MANUAL")
    assert await services.syncs.get("api") == Sync(
        source="api", streams=(SyncStream(resource="users"),)
    )


async def test_an_own_sync_that_was_removed_comes_back_with_the_next_change(
    services: Services,
) -> None:
    await services.connectors.save("api", rest("orders"))
    await services.syncs.remove("api")
    assert (await services.connectors.get("api")).sync is None
    await services.connectors.save("api", rest("orders"))
    assert (await services.connectors.get("api")).sync == "api"


async def test_another_sync_of_that_name_is_not_taken_over(services: Services) -> None:
    await services.connectors.save("api", rest("orders"))
    await services.syncs.save("shop", Sync(source="api"))
    with pytest.raises(DefinitionError, match="There is a sync shop already, which reads from api"):
        await services.connectors.save("shop", rest("items"))
    with pytest.raises(DefinitionError, match="There is a sync shop already"):
        await services.connectors.save("shop", rest("items"), previous_name="api")
    assert [one.name for one in await services.connectors.list()] == ["api"]
    assert await services.syncs.get("shop") == Sync(source="api")


async def test_a_new_name_takes_key_sync_and_history_along(services: Services) -> None:
    definition = rest("orders", key=True)
    await services.connectors.save("api", definition, secrets={"token": KEY})
    await services.connectors.save("file", sqlite())
    await services.syncs.save("nightly", Sync(source="api", destination="file"))
    await ended(services, "api", RunStatus.SUCCESS, 7)
    await services.connectors.save("shop", definition, previous_name="api")

    assert [one.name for one in await services.connectors.list()] == ["file", "shop"]
    assert (await services.connectors.get("shop")).key_state is KeyState.STORED
    assert await secrets_of(services) == [("shop", "token", HOST)]
    assert (await services.syncs.get("nightly")).source == "shop"
    assert (await services.syncs.get("shop")).source == "shop"
    (run,) = await services.history.list(RunFilter(connector="shop"), 0, 10)
    assert (run.sync, run.source) == ("shop", "shop")
    assert [one.name for one in await services.syncs.list()] == ["nightly", "shop"]


async def test_the_same_name_is_no_new_name(services: Services) -> None:
    await services.connectors.save("api", rest("orders"))
    await services.connectors.save("api", rest("items"), previous_name="api")
    assert (await services.connectors.get("api")).definition == rest("items")


async def test_other_syncs_follow_new_names_of_streams(services: Services) -> None:
    await services.connectors.save("api", rest("orders", "items"))
    chosen = Sync(source="api", streams=(SyncStream(resource="orders"),))
    await services.syncs.save("nightly", chosen)
    renamed = Stream(name="sales", path="/orders")
    definition = rest("orders", "items")
    changed = definition.model_copy(update={"resources": (renamed, definition.resources[1])})
    await services.connectors.save("api", changed)
    assert (await services.syncs.get("nightly")).streams == (SyncStream(resource="sales"),)


async def test_a_key_stays_with_its_host(services: Services) -> None:
    definition = rest("orders", key=True)
    await services.connectors.save("api", definition, secrets={"token": KEY})
    moved = rest("orders", key=True, host="other.example.com")
    await services.connectors.save("api", moved)
    assert (await services.connectors.get("api")).key_state is KeyState.OTHER_HOST
    with pytest.raises(SecretMissingError):
        await services.connectors.test("api")
    await services.connectors.save("api", moved, secrets={"token": "another key"})
    assert (await services.connectors.get("api")).key_state is KeyState.STORED


async def test_removing_takes_key_and_own_sync_but_no_history(services: Services) -> None:
    await services.connectors.save("api", rest("orders", key=True), secrets={"token": KEY})
    await ended(services, "api", RunStatus.SUCCESS, 7)
    await services.connectors.remove("api")
    assert await services.connectors.list() == ()
    assert await services.syncs.list() == ()
    assert await secrets_of(services) == []
    assert (await services.history.get(1)).sync == "api"
    with pytest.raises(NotFoundError):
        await services.connectors.remove("api")


async def test_what_another_sync_uses_is_not_removed(services: Services) -> None:
    await services.connectors.save("api", rest("orders", key=True), secrets={"token": KEY})
    await services.connectors.save("file", sqlite())
    await services.syncs.save("nightly", Sync(source="api", destination="file"))
    for name in ("api", "file"):
        with pytest.raises(DefinitionError, match=f"{name} can't be removed") as caught:
            await services.connectors.remove(name)
        assert caught.value.cause == "It is used by the sync nightly"
    assert len(await secrets_of(services)) == 1
    assert [one.name for one in await services.syncs.list()] == ["api", "nightly"]


async def test_switching_off(services: Services) -> None:
    await services.connectors.save("api", rest("orders"))
    await services.connectors.set_active("api", active=False)
    assert not (await services.connectors.list())[0].active
    with pytest.raises(NotFoundError):
        await services.connectors.set_active("apis", active=False)


async def test_test_and_preview_by_the_engine(services: Services) -> None:
    api = PagedApi(some_records(25))
    async with FaultServer(api, token=KEY) as server:
        definition = rest("records", key=True).model_copy(update={"base_url": server.base_url})
        with pytest.raises(SecretMissingError):
            await services.connectors.test_draft("api", definition, {})
        refused = await services.connectors.test_draft("api", definition, {"token": "wrong key"})
        assert (refused.connected, refused.status_code) == (False, 401)
        await services.connectors.save("api", definition, secrets={"token": KEY})
        # what isn't given is what is stored for this name and host
        for tested in (
            await services.connectors.test("api"),
            await services.connectors.test_draft("api", definition, {}),
        ):
            assert (tested.connected, tested.status_code, tested.error) == (True, 200, None)
        previewed = await services.connectors.preview("api", "records", 5)
        assert previewed.error is None
        assert list(previewed.records) == api.records[:5]
        with pytest.raises(NotFoundError, match="no stream record"):
            await services.connectors.preview("api", "record")


async def test_a_database_file_is_tested_by_writing(services: Services) -> None:
    folder = services.info.folder
    await services.connectors.save("file", sqlite(str(folder / "warehouse.sqlite")))
    tested = await services.connectors.test("file")
    assert (tested.connected, tested.endpoint) == (True, str(folder / "warehouse.sqlite"))
    missing = SqliteConnector(path=folder / "nowhere" / "warehouse.sqlite")
    tested = await services.connectors.test_draft("file", missing, {})
    assert not tested.connected
    assert tested.error is not None
    with pytest.raises(DefinitionError, match="can't be previewed"):
        await services.connectors.preview("file", "orders")


async def test_a_run_from_the_window_into_local_data(services: Services) -> None:
    api = PagedApi(some_records(25))
    async with FaultServer(api, token=KEY) as server:
        definition = RestConnector(
            base_url=server.base_url,
            auth=rest(key=True).auth,
            resources=(Stream(name="records", path="/records", primary_key="id"),),
        )
        await services.connectors.save("api", definition, secrets={"token": KEY})
        run = await services.runs.wait(await services.runs.start("api"))
    assert (run.status, run.counts.loaded) == (RunStatus.SUCCESS, 25)
    assert await services.data.count("records") == 25
    assert (await services.connectors.list())[0].records == 25
    assert WorkspacePaths(services.info.folder).run_log(run.id).exists()

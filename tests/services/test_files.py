"""Migration files in and out of a workspace."""

from pathlib import Path

import pytest

from migrateiq_desktop.importers.migration_file import read_migration_file
from migrateiq_desktop.model.connector import RestConnector, SqliteConnector
from migrateiq_desktop.model.errors import DefinitionError, NotFoundError
from migrateiq_desktop.model.sync import Sync
from migrateiq_desktop.services.container import Services
from migrateiq_desktop.services.views import KeyState
from tests.workspace.samples import full_rest, rest, sqlite

FILE = """
migrateiq: 1
connectors:
  shop:
    type: rest_api
    base_url: https://shop.example/v1
    auth: {type: bearer, token: %s}
    resources:
      - {name: orders, path: /orders}
  warehouse:
    type: sqlite
    path: data/warehouse.sqlite
syncs:
  nightly:
    source: shop
    destination: warehouse
    frequency: DAILY
"""
REFERENCE = "{secret: token}"
LITERAL = "CANARY-written-out-key"


def written(folder: Path, text: str) -> Path:
    path = folder / "migration.yaml"
    path.write_text(text, encoding="utf-8")
    return path


async def test_import_takes_everything_in(services: Services, tmp_path: Path) -> None:
    path = written(tmp_path, FILE % REFERENCE)
    assert await services.files.import_file(path) == ("shop", "warehouse")
    warehouse = (await services.connectors.get("warehouse")).definition
    assert warehouse == SqliteConnector(path=tmp_path / "data" / "warehouse.sqlite")
    assert (await services.connectors.get("shop")).key_state is KeyState.MISSING
    assert await services.syncs.get("nightly") == Sync(
        source="shop", destination="warehouse", frequency="DAILY"
    )
    assert await services.syncs.get("shop") == Sync(source="shop")


async def test_a_file_is_not_its_owners_word_for_this_computer(
    services: Services, tmp_path: Path
) -> None:
    path = written(tmp_path, (FILE % REFERENCE).replace("auth:", "allow_local: true\n    auth:"))
    await services.files.import_file(path)
    imported = (await services.connectors.get("shop")).definition
    assert isinstance(imported, RestConnector)
    assert not imported.allow_local
    await services.connectors.save("shop", imported)
    saved = (await services.connectors.get("shop")).definition
    assert isinstance(saved, RestConnector)
    assert saved.allow_local


async def test_a_key_that_is_written_out_goes_to_the_keeper(
    services: Services, tmp_path: Path
) -> None:
    await services.files.import_file(written(tmp_path, FILE % LITERAL))
    stored = await services.connectors.get("shop")
    assert stored.key_state is KeyState.STORED
    values = await services.secrets.resolve("shop", stored.definition)
    assert values["token"].get_secret_value() == LITERAL
    assert LITERAL not in await services.files.export(None)


@pytest.mark.parametrize("name", ["shop", "Warehouse"])
async def test_what_is_there_already_is_not_overwritten(
    services: Services, tmp_path: Path, name: str
) -> None:
    await services.connectors.save(name, rest("mine"))
    with pytest.raises(DefinitionError, match=r"migration\.yaml was not imported") as caught:
        await services.files.import_file(written(tmp_path, FILE % LITERAL))
    assert name.lower() in caught.value.cause
    assert [one.name for one in await services.connectors.list()] == [name]
    assert await services.secrets.list() == ()


async def test_a_sync_that_is_there_already_is_not_overwritten(
    services: Services, tmp_path: Path
) -> None:
    await services.connectors.save("api", rest("orders"))
    await services.syncs.save("nightly", Sync(source="api"))
    with pytest.raises(DefinitionError) as caught:
        await services.files.import_file(written(tmp_path, FILE % REFERENCE))
    assert "sync nightly" in caught.value.cause
    assert await services.syncs.get("nightly") == Sync(source="api")
    assert [one.name for one in await services.connectors.list()] == ["api"]


async def test_a_wrong_file_names_the_line(services: Services, tmp_path: Path) -> None:
    path = written(tmp_path, FILE.replace("frequency", "frequenzy") % REFERENCE)
    for reading in (services.files.read(path), services.files.import_file(path)):
        with pytest.raises(DefinitionError, match="17") as caught:
            await reading
        assert "frequency" in str(caught.value.report())
    assert await services.connectors.list() == ()


async def test_reading_takes_nothing_in(services: Services, tmp_path: Path) -> None:
    file = await services.files.read(written(tmp_path, FILE % REFERENCE))
    assert set(file.connectors) == {"shop", "warehouse"}
    assert await services.connectors.list() == ()


async def test_an_export_is_imported_as_it_was(services: Services, tmp_path: Path) -> None:
    await services.connectors.save("api", full_rest())
    await services.connectors.save("file", sqlite("/data/a.sqlite"))
    await services.syncs.save("nightly", Sync(source="api", destination="file", max_rejected="1%"))
    text = await services.files.export(None)
    for name in ("nightly", "api"):
        await services.syncs.remove(name)
    for name in ("api", "file"):
        await services.connectors.remove(name)
    await services.files.import_file(written(tmp_path, text), allow_local=True)
    assert (await services.connectors.get("api")).definition == full_rest()
    assert await services.files.export(None) == text


async def test_an_export_of_some_leaves_out_what_needs_others(services: Services) -> None:
    await services.connectors.save("api", rest("orders"))
    await services.connectors.save("file", sqlite())
    await services.syncs.save("nightly", Sync(source="api", destination="file"))
    file = read_migration_file(await services.files.export(["api"]), "export")
    assert (set(file.connectors), set(file.syncs)) == ({"api"}, {"api"})
    with pytest.raises(NotFoundError, match="no connector apis"):
        await services.files.export(["apis"])


async def test_a_sync_whose_stream_is_gone_is_named(services: Services) -> None:
    await services.connectors.save("api", rest("orders", "items"))
    chosen = Sync.model_validate({"source": "api", "streams": [{"resource": "orders"}]})
    await services.syncs.save("nightly", chosen)
    await services.connectors.save("api", rest("items"))
    with pytest.raises(DefinitionError, match="can't be written as a migration file") as caught:
        await services.files.export(None)
    assert "nightly" in caught.value.cause

"""Which streams of a sync are read on, and which can be told from where."""

from pathlib import Path

import pytest

from migrateiq_desktop.model.connector import RestConnector, SqliteConnector, Stream
from migrateiq_desktop.model.errors import DefinitionError
from migrateiq_desktop.model.incremental import Incremental
from migrateiq_desktop.model.run_definition import RunDefinition
from migrateiq_desktop.model.sync import Sync, SyncStream, WriteDisposition
from migrateiq_desktop.services.container import open_services
from migrateiq_desktop.services.cursor_states import incremental_streams

from .conftest import no_keyring

APPEND, MERGE, REPLACE = (
    WriteDisposition.APPEND,
    WriteDisposition.MERGE,
    WriteDisposition.REPLACE,
)


def definition(how: WriteDisposition | None, folder: Path) -> RunDefinition:
    grows = Incremental(cursor_path="updated_at")
    source = RestConnector(
        base_url="http://127.0.0.1:1",
        resources=(
            Stream(name="orders", path="/orders", primary_key="id", incremental=grows),
            Stream(name="places", path="/places", primary_key="id"),
        ),
    )
    streams = (
        SyncStream(resource="orders", write_disposition=how),
        SyncStream(resource="places"),
    )
    return RunDefinition(
        source_name="api",
        source=source,
        destination_name="warehouse",
        destination=SqliteConnector(path=folder / "warehouse.sqlite"),
        sync_name="nightly",
        sync=Sync(source="api", streams=streams),
    )


@pytest.mark.parametrize(("how", "in_force"), [(None, MERGE), (APPEND, APPEND), (REPLACE, REPLACE)])
def test_incremental_streams_say_how_they_are_written(
    how: WriteDisposition | None, in_force: WriteDisposition, tmp_path: Path
) -> None:
    (found,) = incremental_streams(definition(how, tmp_path))
    assert (found.stream, found.disposition) == ("orders", in_force)


async def test_what_is_replaced_has_no_place_to_read_on_from(tmp_path: Path) -> None:
    services = await open_services(tmp_path / "workspace", keeper=no_keyring)
    try:
        with pytest.raises(DefinitionError, match="each run reads all of what is replaced"):
            await services.states.set(definition(REPLACE, tmp_path), "orders", "2024-01-01")
    finally:
        await services.aclose()
    assert not (tmp_path / "warehouse.sqlite").exists()

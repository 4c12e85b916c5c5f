"""A run says when it is merged into what an earlier one loaded with another mapping."""

from collections.abc import AsyncIterator

import pytest

from migrateiq_desktop.model.run_definition import RunDefinition
from migrateiq_desktop.model.sync import Sync, SyncStream, WriteDisposition
from migrateiq_desktop.model.transform import Transform
from migrateiq_desktop.services.container import Services
from tests.servers.fault_server import FaultServer
from tests.servers.paged_api import PagedApi, some_records
from tests.worker.owner import connector

MERGE = WriteDisposition.MERGE


@pytest.fixture
async def server() -> AsyncIterator[FaultServer]:
    async with FaultServer(PagedApi(some_records(20), page_size=100)) as server:
        yield server


def definition(
    server: FaultServer, transform: dict[str, object], how: WriteDisposition = MERGE
) -> RunDefinition:
    mapping = Transform.model_validate(transform)
    stream = SyncStream(resource="records", write_disposition=how, transform=mapping)
    source = connector(server.base_url)
    (resource,) = source.resources
    keyed = resource.model_copy(update={"primary_key": "id"})
    return RunDefinition(
        source_name="api",
        source=source.model_copy(update={"resources": (keyed,)}),
        sync_name="nightly",
        sync=Sync(source="api", streams=(stream,)),
    )


async def warnings_of(services: Services, wanted: RunDefinition, limit: int | None = None) -> str:
    number = await services.runs.start_definition(wanted, limit=limit)
    run = await services.runs.wait(number)
    assert run.counts.loaded > 0
    return "\n".join(run.streams[0].warnings)


async def test_it_is_said_where_rows_of_another_mapping_stay(
    services: Services, server: FaultServer
) -> None:
    fields = [{"source": "id"}, {"source": "share", "type": "text"}]
    first: dict[str, object] = {"fields": fields}
    turned: dict[str, object] = {"fields": fields[::-1]}
    other: dict[str, object] = {"fields": [{"source": "share", "change": [{"round": 1}]}]}
    assert await warnings_of(services, definition(server, first)) == ""
    assert "another mapping" not in await warnings_of(services, definition(server, turned))
    assert "mapping" not in await warnings_of(services, definition(server, other), limit=3)
    said = await warnings_of(services, definition(server, other))
    assert "Run 2 loaded records with another mapping." in said
    assert "mapping" not in await warnings_of(services, definition(server, other))
    renewed = definition(server, first).model_copy(update={"full_refresh": True})
    assert "mapping" not in await warnings_of(services, renewed)
    replaced = definition(server, other, WriteDisposition.REPLACE)
    assert "mapping" not in await warnings_of(services, replaced)

"""A sync doesn't replace what another source was loaded into, and keeps out of its way."""

import pytest

from migrateiq_desktop.model.errors import DefinitionError
from migrateiq_desktop.model.sync import Sync, SyncStream, WriteDisposition
from migrateiq_desktop.services.container import Services
from migrateiq_desktop.services.views import RunFilter
from tests.workspace.samples import rest


async def test_a_second_connector_gets_tables_of_its_own(services: Services) -> None:
    await services.connectors.save("shop", rest("orders", "items"), secrets={})
    await services.connectors.save("depot", rest("Orders", "shelves"), secrets={})
    assert await services.syncs.get("shop") == Sync(source="shop")
    assert (await services.syncs.get("depot")).streams == (
        SyncStream(resource="Orders", table="depot_Orders"),
        SyncStream(resource="shelves"),
    )


async def test_connectors_without_a_common_name_keep_to_all_streams(services: Services) -> None:
    await services.connectors.save("shop", rest("orders"), secrets={})
    await services.connectors.save("depot", rest("shelves"), secrets={})
    assert (await services.syncs.get("depot")).streams == ()


async def test_replacing_another_source_s_table_is_refused_before_anything_is_done(
    services: Services,
) -> None:
    await services.connectors.save("shop", rest("orders"), secrets={})
    await services.connectors.save("depot", rest("orders"), secrets={})
    stream = SyncStream(resource="orders", write_disposition=WriteDisposition.REPLACE)
    await services.syncs.save("depot", Sync(source="depot", streams=(stream,)))
    with pytest.raises(DefinitionError, match="depot would replace the table orders") as refused:
        await services.runs.start("depot")
    assert refused.value.cause == "the sync shop loads into it too"
    assert await services.history.count(RunFilter()) == 0

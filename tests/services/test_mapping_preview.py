"""A sample is fetched once by a real worker, which then maps it as often as it is asked."""

import asyncio

import pytest

from migrateiq_desktop.model.auth import BearerAuth
from migrateiq_desktop.model.changes import HashChange
from migrateiq_desktop.model.connector import RestConnector, Stream
from migrateiq_desktop.model.errors import InternalError, NotFoundError, SecretMissingError
from migrateiq_desktop.model.paginators import PageNumberPaginator
from migrateiq_desktop.model.sampling import Fate
from migrateiq_desktop.model.schema import FieldType
from migrateiq_desktop.model.secret import SecretRef
from migrateiq_desktop.model.sync import SyncStream
from migrateiq_desktop.model.transform import FieldRule, Transform
from migrateiq_desktop.services.container import Services
from tests.servers.fault_server import FaultServer
from tests.servers.paged_api import PagedApi, some_records

TOKEN = "CANARY-of-the-source"
PEPPER = "CANARY-pepper-of-the-hash"


def stream(**transform: object) -> SyncStream:
    return SyncStream(resource="records", transform=Transform.model_validate(transform))


async def test_a_sample_is_fetched_once_and_mapped_often(services: Services) -> None:
    records = [{**record, "note": f"{TOKEN} inside"} for record in some_records(40)]
    async with FaultServer(PagedApi(records, style="page_number", page_size=10)) as server:
        source = RestConnector(
            label="Shop",
            base_url=server.base_url,
            auth=BearerAuth(),
            allow_local=True,
            resources=(
                Stream(
                    name="records",
                    path="/records",
                    data_selector="data",
                    paginator=PageNumberPaginator(),
                    primary_key=("id",),
                ),
            ),
        )
        await services.connectors.save("shop", source, secrets={"token": TOKEN})
        with pytest.raises(NotFoundError):
            await services.mapping_preview.open("shop", "recrods")
        session = await services.mapping_preview.open("shop", "records", 25)
    # the source is gone by now
    assert len(session.sample.records) == 25
    assert TOKEN not in str(session.sample.records)
    assert session.sample.fields[0].path == "id"
    first, second = await asyncio.gather(
        session.map(stream(type_conversions={"name": FieldType.INT})),
        session.map(stream(filter="id > 20", type_conversions={"id": FieldType.INT})),
    )
    assert first is None
    assert second is not None
    assert (second.counts.loaded, second.counts.skipped) == (5, 20)
    assert second.rows[0].fate is Fate.SKIPPED
    broken = await session.map(stream(filter="id >"))
    assert broken is not None
    assert broken.error is not None
    assert "filter" in broken.error.sentence()
    hashed = FieldRule(
        source="name", change=(HashChange(hash="sha256", salt=SecretRef(secret="pepper")),)
    )
    with pytest.raises(SecretMissingError, match="pepper"):
        await session.map(stream(fields=[hashed]))
    await services.secrets.set("shop", "pepper", PEPPER)
    salted = await session.map(stream(fields=[hashed]))
    assert salted is not None
    assert salted.counts.loaded == 25
    session.close()
    session.close()
    await asyncio.gather(*(worker.wait() for worker in services.workers.workers))
    with pytest.raises(InternalError, match="gone"):
        await session.map(stream())

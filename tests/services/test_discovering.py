"""What is found at an address, through a real worker, with what a person typed."""

import pytest

from migrateiq_desktop.model.connector import RestConnector, SqliteConnector, Stream
from migrateiq_desktop.model.errors import DefinitionError
from migrateiq_desktop.model.paginators import CursorPaginator
from migrateiq_desktop.services.container import Services
from migrateiq_desktop.services.discovering import stream_name, stream_to_discover
from tests.servers.fault_server import FaultServer
from tests.servers.paged_api import PagedApi, some_records
from tests.workspace.samples import rest

KEY = "CANARY-a-key-of-the-shop"


async def test_everything_is_found_by_the_engine_and_no_key_is_shown(services: Services) -> None:
    api = PagedApi(some_records(50))
    async with FaultServer(api, token=KEY) as server:
        definition = rest(key=True).model_copy(update={"base_url": server.base_url})
        found = await services.connectors.discover("api", definition, {"token": KEY}, "/records")
    assert found.error is None
    assert found.stream == "records"
    (stream,) = found.definition.resources
    assert stream == Stream(
        name="records",
        path="/records",
        data_selector="data",
        paginator=CursorPaginator(has_more_path="has_more"),
        primary_key="id",
    )
    assert [page.number for page in found.pages] == [1, 2, 3]
    assert list(found.pages[1].records) == api.records[10:20]
    assert [(one.where, one.name, one.after) for one in found.pages[1].changes] == [
        ("query", "cursor", "after-1")
    ]
    assert ("authorization", "Bearer ***") in found.pages[0].request.headers
    assert KEY not in found.model_dump_json()
    assert (found.total, found.complete) == (50, False)


async def test_what_came_is_shown_where_it_can_not_be_used(services: Services) -> None:
    async with FaultServer(faults=dict.fromkeys(range(1, 9), "html")) as server:
        definition = RestConnector(base_url=server.base_url)
        found = await services.connectors.discover("api", definition, {}, "/records")
    assert found.error is not None
    assert "expected JSON, got text/html" in found.error.sentence()
    (page,) = found.pages
    assert page.response.status == 200
    assert "<" in page.response.body


async def test_only_a_rest_api_is_looked_at(services: Services) -> None:
    file = SqliteConnector(path=services.info.folder / "x.sqlite")
    with pytest.raises(DefinitionError, match="nothing to be found"):
        await services.connectors.discover("file", file, {})


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("/v2/Orders", "orders"),
        ("orders/12/line-items?x=1", "line_items"),
        ("/flights.json", "flights"),
        ("/odata/v4/People", "people"),
        ("/api/v1/", "records"),
        ("", "records"),
    ],
)
def test_a_stream_is_named_by_its_path(path: str, name: str) -> None:
    assert stream_name(path) == name


def test_which_stream_is_meant() -> None:
    definition = rest("orders", "items")
    assert stream_to_discover("api", definition, None) == (definition, "orders")
    assert stream_to_discover("api", definition, "items") == (definition, "items")
    more, name = stream_to_discover("api", definition, "/v2/orders")
    assert name == "orders_2"
    assert more.resources[-1] == Stream(name="orders_2", path="/v2/orders")

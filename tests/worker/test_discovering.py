"""Discovery by the engine: against servers that nobody here wrote, and one that says everything."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from pydantic import SecretStr

from migrateiq_desktop.model.auth import ApiKeyAuth
from migrateiq_desktop.model.connector import RateLimit, RestConnector, Stream
from migrateiq_desktop.model.errors import DefinitionError
from migrateiq_desktop.model.events import Discovered
from migrateiq_desktop.model.incremental import CursorKind, Incremental
from migrateiq_desktop.model.job import DiscoverJob
from migrateiq_desktop.model.paginators import (
    HeaderLinkPaginator,
    JsonLinkPaginator,
    OffsetPaginator,
    PageNumberPaginator,
    SinglePagePaginator,
)
from migrateiq_desktop.model.schema import FieldType
from migrateiq_desktop.sources.rest.auth.own_desk import own_sign_in
from migrateiq_desktop.worker.discovering import discover
from tests.servers.datasette_server import datasette
from tests.servers.fault_server import FaultServer
from tests.servers.httpbin_server import httpbin
from tests.servers.paged_api import PagedApi, Record

ROWS = 250


def a_record(number: int) -> Record:
    return {
        "id": number,
        "updated_at": f"2024-01-01T00:{number // 60:02}:{number % 60:02}Z",
        "customer": {"name": f"n{number}", "vip": None if number % 2 else True},
        "price": number / 3,
        "lines": [{"sku": "a"}] * (number % 3),
        "notes_url": f"/records/{number}/notes",
        "count": str(number),
    }


async def found(base_url: str, **stream: object) -> Discovered:
    one = Stream.model_validate({"name": "records", "path": "/records", **stream})
    connector = RestConnector(base_url=base_url, resources=(one,))
    job = DiscoverJob(source_name="api", source=connector, stream="records")
    return await discover(job, lambda _: None, own_sign_in(job.source, job.secrets))


async def test_everything_that_records_tell() -> None:
    api = PagedApi([a_record(number) for number in range(1, 58)], "offset")
    async with FaultServer(api) as server:
        seen = await found(server.base_url)
    assert seen.error is None
    assert seen.keys[0].fields == ("id",)
    best = seen.cursors[0]
    assert (best.field, best.kind, best.direction) == (
        "updated_at",
        CursorKind.DATETIME,
        "ascending",
    )
    assert best.last == "2024-01-01T00:00:30Z"
    fields = {field.name: field for field in seen.fields}
    assert fields["customer.vip"].nullable
    assert (fields["customer.vip"].filled, fields["customer.vip"].null) == (15, 15)
    assert fields["price"].types == (FieldType.FLOAT,)
    assert fields["updated_at"].means is FieldType.DATETIME
    assert fields["count"].means is FieldType.INT
    assert (fields["id"].unique, fields["id"].example) == (True, "1")
    children = {child.field: (child.kind, child.path) for child in seen.children}
    assert children == {"lines": ("list", ""), "notes_url": ("link", "/records/{id}/notes")}
    assert seen.definition.resources == (
        Stream(
            name="records",
            path="/records",
            data_selector="data",
            paginator=OffsetPaginator(limit=10, total_path="total"),
            primary_key="id",
            incremental=Incremental(cursor_path="updated_at"),
        ),
    )
    assert (seen.total, seen.complete, len(seen.pages)) == (57, False, 3)
    assert [(change.name, change.before, change.after) for change in seen.pages[2].changes] == [
        ("offset", "10", "20")
    ]


async def test_what_the_definition_says_is_kept_to() -> None:
    api = PagedApi([a_record(number) for number in range(1, 58)], "page_number")
    given: dict[str, object] = {
        "data_selector": "data",
        "paginator": {"type": "single_page"},
        "primary_key": "count",
    }
    async with FaultServer(api) as server:
        seen = await found(server.base_url, **given)
        assert len(server.seen) == 1
    (stream,) = seen.definition.resources
    assert (stream.key, stream.paginator) == (("count",), SinglePagePaginator())
    assert seen.paginators[0].reason == "the definition says so"
    assert isinstance(seen.paginators[1].paginator, PageNumberPaginator)
    # what came in is judged all the same: there are more
    assert seen.error is not None
    assert "57" in seen.error.sentence()


async def test_a_child_is_looked_at_for_the_first_parent() -> None:
    api = PagedApi([a_record(number) for number in range(1, 58)], "offset")
    notes = Stream.model_validate(
        {
            "name": "notes",
            "path": "/records",
            "params": {"of": "{id}"},
            "parent": {"resource": "records", "params": {"id": "id"}},
        }
    )
    async with FaultServer(api) as server:
        records = Stream(name="records", path="/records", paginator=OffsetPaginator(limit=10))
        connector = RestConnector(base_url=server.base_url, resources=(records, notes))
        job = DiscoverJob(source_name="api", source=connector, stream="notes")
        seen = await discover(job, lambda _: None, own_sign_in(job.source, job.secrets))
        assert seen.error is None
        assert [request.query.get("of") for request in server.seen] == [None, "1", "1", "1"]
    assert len(seen.pages) == 3
    assert seen.definition.resources[1].params == {"of": "{id}"}
    assert isinstance(seen.definition.resources[1].paginator, OffsetPaginator)


async def test_a_child_without_parents_is_told() -> None:
    async with FaultServer(PagedApi([], "offset")) as server:
        parent: dict[str, object] = {"resource": "records", "params": {"id": "id"}}
        notes: dict[str, object] = {"name": "notes", "path": "/n/{id}", "parent": parent}
        connector = RestConnector.model_validate(
            {
                "base_url": server.base_url,
                "resources": [{"name": "records", "path": "/records"}, notes],
            }
        )
        job = DiscoverJob(source_name="api", source=connector, stream="notes")
        seen = await discover(job, lambda _: None, own_sign_in(job.source, job.secrets))
    assert seen.error is not None
    assert seen.error.sentence() == "notes: nothing can be asked for: records has no record."


async def test_a_stream_that_is_not_there() -> None:
    job = DiscoverJob(source_name="api", source=RestConnector(base_url="http://h"), stream="x")
    with pytest.raises(DefinitionError, match="api has no stream x"):
        await discover(job, lambda _: None, own_sign_in(job.source, job.secrets))


@pytest.fixture(scope="module")
def datasette_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    path = tmp_path_factory.mktemp("datasette") / "shop.db"
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE orders (id INTEGER PRIMARY KEY, made_at TEXT, name TEXT)")
        rows = [(n, f"2024-05-01T10:00:{n % 60:02}Z", f"№ {n}") for n in range(1, ROWS + 1)]
        connection.executemany("INSERT INTO orders VALUES (?, ?, ?)", rows)
    with datasette(Path(path)) as url:
        yield url


async def test_datasette(datasette_url: str) -> None:
    seen = await found(datasette_url, path="/shop/orders.json?_shape=objects")
    assert seen.error is None
    (stream,) = seen.definition.resources
    assert stream.data_selector == "rows"
    # it says so twice: in a header and in the body
    assert stream.paginator == HeaderLinkPaginator()
    assert seen.paginators[1].paginator == JsonLinkPaginator(next_url_path="next_url")
    assert stream.key == ("id",)
    assert [page.count for page in seen.pages] == [100, 100, 50]
    assert (seen.complete, seen.total) == (True, ROWS)
    assert [change.name for change in seen.pages[1].changes] == ["_next"]


async def test_httpbin_with_a_key_that_is_never_shown() -> None:
    with httpbin() as url:
        connector = RestConnector(
            base_url=url,
            auth=ApiKeyAuth(name="X-My-Key"),
            rate_limit=RateLimit(requests=100),
            resources=(Stream(name="seen", path="/anything/v1/seen?x=1"),),
        )
        secrets = {"api_key": SecretStr("CANARY-httpbin")}
        job = DiscoverJob(source_name="bin", source=connector, stream="seen", secrets=secrets)
        seen = await discover(job, lambda _: None, own_sign_in(job.source, job.secrets))
    assert seen.error is not None
    assert "holds no list of records" in seen.error.sentence()
    (page,) = seen.pages
    assert page.request.url.endswith("/anything/v1/seen?x=1")
    headers = {name.lower(): value for name, value in page.request.headers}
    assert headers["x-my-key"] == "***"
    assert page.response.status == 200
    assert seen.definition == connector

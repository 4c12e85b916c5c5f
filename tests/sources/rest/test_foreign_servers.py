"""The REST source against servers that aren't ours: httpbin and Datasette."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest

from migrateiq_desktop.model.connector import RestConnector
from migrateiq_desktop.model.errors import KeyRefusedError
from tests.servers.datasette_server import datasette
from tests.servers.httpbin_server import httpbin
from tests.sources.rest.recording import Outcome, read

KEY = "CANARY-4711-key"
ROWS = 2345


@pytest.fixture(scope="module")
def httpbin_url() -> Iterator[str]:
    with httpbin() as url:
        yield url


@pytest.fixture(scope="module")
def datasette_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    path = tmp_path_factory.mktemp("datasette") / "shop.db"
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE orders (id INTEGER PRIMARY KEY, name TEXT, price REAL)")
        connection.executemany("INSERT INTO orders VALUES (?, ?, ?)", _orders())
    with datasette(path) as url:
        yield url


def _orders() -> list[tuple[int, str | None, float]]:
    return [(n, None if n % 7 == 0 else f"№ {n} “ü”", n / 3) for n in range(1, ROWS + 1)]


async def _httpbin(
    url: str, path: str, auth: dict[str, object], key: str = KEY, **changes: object
) -> Outcome:
    connector = RestConnector.model_validate(
        {
            "base_url": url,
            "auth": auth,
            "resources": [{"name": "answer", "path": path, "data_selector": "@"} | changes],
        }
    )
    return await read(connector, secrets={"token": key, "password": key, "api_key": key})


async def test_bearer(httpbin_url: str) -> None:
    outcome = await _httpbin(httpbin_url, "/bearer", {"type": "bearer"})
    assert outcome.records == [{"authenticated": True, "token": KEY}]


async def test_bearer_is_needed(httpbin_url: str) -> None:
    outcome = await _httpbin(httpbin_url, "/bearer", {"type": "none"})
    assert isinstance(outcome.error, KeyRefusedError)


async def test_basic(httpbin_url: str) -> None:
    auth: dict[str, object] = {"type": "http_basic", "username": "me"}
    outcome = await _httpbin(httpbin_url, f"/basic-auth/me/{KEY}", auth)
    assert outcome.records == [{"authenticated": True, "user": "me"}]
    refused = await _httpbin(httpbin_url, f"/basic-auth/me/{KEY}", auth, key="another")
    assert isinstance(refused.error, KeyRefusedError)


@pytest.mark.parametrize(
    ("location", "path", "expression"),
    [
        ("header", "/headers", 'headers."X-Key"'),
        ("query", "/get?a=1", 'args."X-Key"'),
        ("cookie", "/cookies", 'cookies."X-Key"'),
    ],
)
async def test_api_key(httpbin_url: str, location: str, path: str, expression: str) -> None:
    auth: dict[str, object] = {"type": "api_key", "name": "X-Key", "location": location}
    outcome = await _httpbin(httpbin_url, path, auth, data_selector=f"[{{key: {expression}}}]")
    assert outcome.records == [{"key": KEY}]


async def test_a_body_is_posted(httpbin_url: str) -> None:
    outcome = await _httpbin(
        httpbin_url,
        "/post",
        {"type": "bearer"},
        method="POST",
        json={"query": "ü"},
        data_selector="[json]",
    )
    assert outcome.records == [{"query": "ü"}]


@pytest.mark.parametrize("coding", ["gzip", "deflate", "brotli"])
async def test_packed_answers(httpbin_url: str, coding: str) -> None:
    outcome = await _httpbin(httpbin_url, f"/{coding}", {"type": "none"}, data_selector="[@]")
    assert outcome.error is None
    assert len(outcome.records) == 1


async def test_a_redirect_at_home_carries_the_key(httpbin_url: str) -> None:
    path = "/redirect-to?url=%2Fbearer"
    outcome = await _httpbin(httpbin_url, path, {"type": "bearer"})
    assert outcome.records == [{"authenticated": True, "token": KEY}]


@pytest.mark.parametrize(("status", "tries"), [(418, 1), (500, 8), (503, 8), (429, 8), (404, 1)])
async def test_statuses(httpbin_url: str, status: int, tries: int) -> None:
    outcome = await _httpbin(httpbin_url, f"/status/{status}", {"type": "none"})
    assert outcome.error is not None
    assert str(status) in outcome.error.title
    assert outcome.observer.requests == tries


async def test_a_page_of_html_is_no_json(httpbin_url: str) -> None:
    outcome = await _httpbin(httpbin_url, "/html", {"type": "none"})
    assert outcome.error is not None
    assert "expected JSON, got text/html “Herman Melville" in outcome.error.title


@pytest.mark.parametrize("size", [100, 1000])
@pytest.mark.parametrize(
    "definition",
    [
        {},
        {"paginator": {"type": "json_link", "next_url_path": "next_url"}, "data_selector": "rows"},
    ],
)
async def test_datasette(datasette_url: str, size: int, definition: dict[str, object]) -> None:
    stream = {"name": "orders", "path": "/shop/orders.json"}
    params = {"_shape": "objects", "_size": size}
    connector = RestConnector.model_validate(
        {"base_url": datasette_url, "resources": [stream | {"params": params} | definition]}
    )
    outcome = await read(connector)
    assert outcome.error is None
    assert outcome.records == [
        {"id": number, "name": name, "price": price} for number, name, price in _orders()
    ]
    assert len(outcome.pages) == -(-ROWS // size)
    assert outcome.pages[0].total == ROWS
    assert not outcome.observer.warnings
    assert bool(outcome.observer.findings) == (not definition)


async def test_datasette_is_resumed_at_any_page(datasette_url: str) -> None:
    connector = RestConnector.model_validate(
        {
            "base_url": datasette_url,
            "resources": [
                {
                    "name": "orders",
                    "path": "/shop/orders.json?_shape=objects",
                    "params": {"_size": 400},
                }
            ],
        }
    )
    for done in range(1, 6):
        before = await read(connector, stop_after=done)
        rest = await read(connector, position=before.position, pages_done=done)
        assert len(before.records) + len(rest.records) == ROWS
        assert rest.records[0] == {
            "id": done * 400 + 1,
            "name": _orders()[done * 400][1],
            "price": (done * 400 + 1) / 3,
        }

"""Servers that nobody here wrote: set up by discovery alone, run, and compared with their own data.

Nothing is given but the address: where the records are, their key and how pages go on is found.
"""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import httpx
import pytest

from migrateiq_desktop.importers.filling import fill_in
from migrateiq_desktop.model.paginators import (
    HeaderLinkPaginator,
    JsonLinkPaginator,
    OffsetPaginator,
    PageNumberPaginator,
    Paginator,
    SinglePagePaginator,
)
from migrateiq_desktop.services.templates import TemplateLibrary
from tests.servers.datasette_server import datasette
from tests.servers.django_server import django_rest
from tests.servers.node_servers import Rows, cap_odata, json_server, openapi_example, prism

from .finding import by_key, found, moved

COUNT = 237
TABLES: dict[str, Rows] = {
    "orders": [
        {
            "id": str(number),
            "title": f"№ {number} “ü”",
            "share": number / 7,
            "paid": number % 3,
            "changed": f"2024-{number % 12 + 1:02d}-{number % 28 + 1:02d}T10:00:00Z",
        }
        for number in range(1, COUNT + 1)
    ]
}


ENTITIES: Rows = [
    {
        "ID": number,
        "title": f"№ {number} “ü”",
        "price": number / 8,
        "modifiedAt": f"2024-01-{number % 28 + 1:02d}T10:00:00.000Z",
    }
    for number in range(1, COUNT + 1)
]


@pytest.fixture(scope="module")
def older(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with json_server(0, tmp_path_factory.mktemp("json-server-0") / "db.json", TABLES) as url:
        yield url


@pytest.fixture(scope="module")
def newer(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with json_server(1, tmp_path_factory.mktemp("json-server-1") / "db.json", TABLES) as url:
        yield url


@pytest.mark.parametrize(
    ("path", "paginator"),
    [
        ("/orders", SinglePagePaginator),
        ("/orders?_page=1", HeaderLinkPaginator),
        ("/orders?_page=1&_limit=20", HeaderLinkPaginator),
        ("/orders?_start=0&_limit=20", OffsetPaginator),
    ],
)
async def test_json_server_of_the_old_kind(
    older: str, path: str, paginator: type[Paginator], tmp_path: Path
) -> None:
    await _all_orders(older + path, paginator, tmp_path)


@pytest.mark.parametrize(
    ("path", "paginator"),
    [
        ("/orders", SinglePagePaginator),
        ("/orders?_page=1", PageNumberPaginator),
        ("/orders?_page=1&_per_page=20", PageNumberPaginator),
    ],
)
async def test_json_server_of_the_new_kind(
    newer: str, path: str, paginator: type[Paginator], tmp_path: Path
) -> None:
    await _all_orders(newer + path, paginator, tmp_path)


async def _all_orders(url: str, paginator: type[Paginator], folder: Path) -> None:
    discovered = await found(url)
    (stream,) = discovered.definition.resources
    assert isinstance(stream.paginator, paginator)
    assert stream.primary_key == "id"
    assert not discovered.warnings
    run = await moved(discovered.definition, folder / "data.sqlite")
    assert by_key(run.rows) == by_key(TABLES["orders"])
    assert not run.stream.warnings


@pytest.mark.parametrize("size", ["", "&_size=50"])
async def test_datasette(tmp_path: Path, size: str) -> None:
    database = tmp_path / "shop.db"
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute("CREATE TABLE orders (id INTEGER PRIMARY KEY, name TEXT, price REAL)")
        connection.executemany(
            "INSERT INTO orders VALUES (?, ?, ?)",
            [(n, None if n % 7 == 0 else f"№ {n}", n / 3) for n in range(1, COUNT + 1)],
        )
        connection.row_factory = sqlite3.Row
        own = [dict(row) for row in connection.execute("SELECT * FROM orders")]
    with datasette(database) as url:
        discovered = await found(f"{url}/shop/orders.json?_shape=objects{size}")
        (stream,) = discovered.definition.resources
        assert isinstance(stream.paginator, HeaderLinkPaginator)
        assert (stream.data_selector, stream.primary_key) == ("rows", "id")
        assert discovered.total == COUNT
        run = await moved(discovered.definition, tmp_path / "data.sqlite")
    assert by_key(run.rows) == own
    assert run.stream.total == COUNT


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Rows]]:
    database = tmp_path_factory.mktemp("django") / "shop.sqlite"
    rows = [
        (n, None if n % 7 == 0 else f"№ {n} “ü”", n / 3, f"2024-01-{n % 28 + 1:02d} 10:00:00")
        for n in range(1, COUNT + 1)
    ]
    with closing(sqlite3.connect(database)) as connection, connection:
        columns = "id INTEGER PRIMARY KEY, title TEXT, price REAL, modified TEXT"
        connection.execute(f"CREATE TABLE orders ({columns})")
        connection.executemany("INSERT INTO orders VALUES (?, ?, ?, ?)", rows)
        connection.row_factory = sqlite3.Row
        own = [dict(row) for row in connection.execute("SELECT * FROM orders ORDER BY id")]
    with django_rest(database) as url:
        yield url, own


@pytest.mark.parametrize(
    "path", ["/all", "/numbered", "/numbered?page=1", "/counted", "/counted?limit=25", "/marked"]
)
async def test_django_rest_framework(shop: tuple[str, Rows], path: str, tmp_path: Path) -> None:
    url, own = shop
    discovered = await found(url + path)
    (stream,) = discovered.definition.resources
    wanted = SinglePagePaginator if path == "/all" else JsonLinkPaginator
    assert isinstance(stream.paginator, wanted)
    assert stream.primary_key == "id"
    assert stream.incremental is not None
    assert stream.incremental.cursor_path == "modified"
    assert not discovered.warnings
    run = await moved(discovered.definition, tmp_path / "data.sqlite")
    # a moment is written with the letter T and with its zone
    for row in run.rows:
        row["modified"] = str(row["modified"]).replace("T", " ").removesuffix("Z")
    assert by_key(run.rows) == own


@pytest.fixture(scope="module")
def odata(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with cap_odata(tmp_path_factory.mktemp("cap"), ENTITIES) as url:
        yield url


@pytest.mark.parametrize("query", ["", "?$orderby=ID", "?$count=true"])
async def test_odata(odata: str, query: str, tmp_path: Path) -> None:
    discovered = await found(f"{odata}/Orders{query}")
    (stream,) = discovered.definition.resources
    assert isinstance(stream.paginator, JsonLinkPaginator)
    assert (stream.data_selector, stream.primary_key) == ("value", "ID")
    assert not discovered.warnings
    run = await moved(discovered.definition, tmp_path / "data.sqlite")
    assert by_key(run.rows, "ID") == ENTITIES


async def test_the_odata_template(odata: str, tmp_path: Path) -> None:
    values = {"address": odata, "entity_set": "Orders", "key": "ID"}
    connector = fill_in(TemplateLibrary().get("odata"), values)
    run = await moved(connector, tmp_path / "data.sqlite", stream="Orders")
    assert by_key(run.rows, "ID") == ENTITIES


async def test_prism(tmp_path: Path) -> None:
    key = {"token": "CANARY-4711-key"}
    with prism(openapi_example("3.0/json/petstore.json")) as url:
        address = f"{url}/pet/findByStatus?status=available"
        own = _answer(address, "CANARY-4711-key")
        discovered = await found(address, secrets=key, auth={"type": "bearer"})
        run = await moved(discovered.definition, tmp_path / "data.sqlite", secrets=key)
        with pytest.raises(AssertionError, match="401"):
            await found(address)
    assert len(run.rows) == len(own) == 1
    assert run.rows[0]["name"] == own[0]["name"]
    assert json.loads(str(run.rows[0]["tags"])) == own[0]["tags"]


def _answer(url: str, token: str) -> Rows:
    """What another client is told."""
    headers = {"Accept": "application/json", "Authorization": f"Bearer {token}"}
    rows: Rows = httpx.get(url, headers=headers).json()
    return rows

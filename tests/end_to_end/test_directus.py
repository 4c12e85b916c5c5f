"""Directus, a whole content platform, set up by discovery alone. Too large for the gate.

`MIGRATEIQ_TEST_DIRECTUS` names a folder in which `npm install directus` was done; `node` has to be
the one that it was installed with.
"""

import os
import shutil
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import httpx
import pytest

from migrateiq_desktop.model.paginators import PageNumberPaginator
from tests.servers.node_packages import server_process
from tests.servers.node_servers import free_port

from .finding import Row, by_key, found, moved

FOLDER = os.environ.get("MIGRATEIQ_TEST_DIRECTUS", "")
TOKEN = {"token": "CANARY-4711-key"}
COUNT = 237

pytestmark = pytest.mark.skipif(
    not FOLDER, reason="MIGRATEIQ_TEST_DIRECTUS names no folder with Directus (docs/developing.md)"
)


@pytest.fixture(scope="module")
def directus(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Path]]:
    place, port = tmp_path_factory.mktemp("directus"), free_port()
    node = shutil.which("node")
    assert node is not None, "node has to be on the PATH"
    command = [node, f"{FOLDER}/node_modules/directus/cli.js"]
    environment = {
        **os.environ,
        "DB_CLIENT": "sqlite3",
        "DB_FILENAME": str(place / "directus.db"),
        "SECRET": "a secret of the test",
        "ADMIN_EMAIL": "admin@example.com",
        "ADMIN_PASSWORD": "a password of the test",
        "ADMIN_TOKEN": TOKEN["token"],
        "HOST": "127.0.0.1",
        "PORT": str(port),
        "TELEMETRY": "false",
        "LOG_STYLE": "raw",
    }
    subprocess.run([*command, "bootstrap"], env=environment, check=True, capture_output=True)
    listening = r"Server started at http://127\.0\.0\.1:(\d+)"
    with server_process([*command, "start"], listening, environment=environment) as url:
        _fill(url)
        yield url, place / "directus.db"


def _fill(url: str) -> None:
    headers = {"Authorization": f"Bearer {TOKEN['token']}"}
    kinds = {"title": "string", "price": "float", "date_updated": "timestamp"}
    key = {"is_primary_key": True, "has_auto_increment": True}
    fields: list[dict[str, object]] = [
        {"field": "id", "type": "integer", "schema": key, "meta": {}}
    ]
    fields += [
        {"field": name, "type": kind, "schema": {}, "meta": {}} for name, kind in kinds.items()
    ]
    orders = [
        {"title": f"№ {n}", "price": n / 7, "date_updated": f"2024-01-{n % 28 + 1:02d}T10:00:00Z"}
        for n in range(1, COUNT + 1)
    ]
    with httpx.Client(base_url=url, headers=headers, timeout=60) as client:
        made = {"collection": "orders", "meta": {}, "schema": {}, "fields": fields}
        client.post("/collections", json=made).raise_for_status()
        client.post("/items/orders", json=orders).raise_for_status()


@pytest.mark.parametrize("query", ["", "?limit=50", "?limit=50&page=1", "?meta=*"])
async def test_directus(directus: tuple[str, Path], query: str, tmp_path: Path) -> None:
    url, database = directus
    address = f"{url}/items/orders{query}"
    discovered = await found(address, secrets=TOKEN, auth={"type": "bearer"})
    (stream,) = discovered.definition.resources
    assert isinstance(stream.paginator, PageNumberPaginator)
    assert (stream.data_selector, stream.primary_key) == ("data", "id")
    assert not discovered.warnings
    run = await moved(discovered.definition, tmp_path / "data.sqlite", secrets=TOKEN)
    rows = [{name: row[name] for name in ("id", "title", "price")} for row in run.rows]
    assert by_key(rows) == _own(database)


def _own(database: Path) -> list[Row]:
    with closing(sqlite3.connect(database)) as connection:
        connection.row_factory = sqlite3.Row
        rows = connection.execute("SELECT id, title, price FROM orders ORDER BY id")
        return [dict(row) for row in rows]

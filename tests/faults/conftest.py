"""Each test of a fault runs against SQLite, DuckDB and a real PostgreSQL server."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.destinations.contract import places
from tests.destinations.contract.moving import Place
from tests.faults.places import MAKERS
from tests.servers.postgresql_server import PostgresqlServer, postgresql


@pytest.fixture(scope="session")
def server_of_faults() -> Iterator[PostgresqlServer]:
    with postgresql() as running:
        yield running


@pytest.fixture(params=list(MAKERS))
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Place]:
    """A new place of each kind."""
    if request.param == "postgresql":
        server = request.getfixturevalue("server_of_faults")
        places.SERVERS.append(lambda: server)
    try:
        yield MAKERS[request.param](tmp_path)
    finally:
        if request.param == "postgresql":
            places.SERVERS.pop()

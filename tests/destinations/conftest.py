"""The real PostgreSQL server, one for all tests of destinations."""

from collections.abc import Iterator

import pytest

from tests.destinations.contract import places
from tests.servers.postgresql_server import PostgresqlServer, postgresql


@pytest.fixture(scope="session")
def server() -> Iterator[PostgresqlServer]:
    with postgresql() as running:
        yield running


@pytest.fixture(scope="session", autouse=True)
def _server_of_places(request: pytest.FixtureRequest) -> Iterator[None]:
    """Started by the first test that wants a place in it."""
    places.SERVERS.append(lambda: request.getfixturevalue("server"))
    yield
    places.SERVERS.clear()

"""The real PostgreSQL and MariaDB servers, one of each for all tests of destinations."""

from collections.abc import Iterator

import pytest

from tests.destinations.contract import mysql_place, places
from tests.servers.mariadb_server import MariadbServer, mariadb
from tests.servers.postgresql_server import PostgresqlServer, postgresql


@pytest.fixture(scope="session")
def server() -> Iterator[PostgresqlServer]:
    with postgresql() as running:
        yield running


@pytest.fixture(scope="session")
def mysql_server() -> Iterator[MariadbServer]:
    with mariadb() as running:
        yield running


@pytest.fixture(scope="session", autouse=True)
def _server_of_places(request: pytest.FixtureRequest) -> Iterator[None]:
    """Started by the first test that wants a place in it."""
    places.SERVERS.append(lambda: request.getfixturevalue("server"))
    mysql_place.SERVERS.append(lambda: request.getfixturevalue("mysql_server"))
    yield
    places.SERVERS.clear()
    mysql_place.SERVERS.clear()

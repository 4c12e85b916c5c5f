"""What a run remembers stands beside the data, in the same transaction, until it is finished."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest

from migrateiq_desktop.destinations.sql.sqlite_seen import (
    SEEN_TABLE,
    forget_seen,
    keep_seen,
    read_seen,
)


@pytest.fixture
def connection() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:")) as opened:
        yield opened


def read(connection: sqlite3.Connection, stream: str = "a") -> list[tuple[bytes, str | None]]:
    return list(read_seen(connection, "s", stream, after=b"", limit=100))


def test_kept_in_place_of_equal_ones_and_read_in_order(connection: sqlite3.Connection) -> None:
    assert read(connection) == []
    keep_seen(connection, "s", "a", [])
    assert read(connection) == []
    keep_seen(connection, "s", "a", [(b"2", None), (b"1", "x")])
    keep_seen(connection, "s", "a", [(b"1", "y"), (b"\xff", None)])
    keep_seen(connection, "s", "b", [(b"1", "z")])
    assert read(connection) == [(b"1", "y"), (b"2", None), (b"\xff", None)]
    assert read(connection, "b") == [(b"1", "z")]
    assert read_seen(connection, "s", "a", after=b"1", limit=1) == ((b"2", None),)


def test_forgotten_stream_by_stream(connection: sqlite3.Connection) -> None:
    forget_seen(connection, "s", "a")
    keep_seen(connection, "s", "a", [(b"1", None)])
    keep_seen(connection, "s", "b", [(b"1", None)])
    forget_seen(connection, "s", "a")
    assert (read(connection), read(connection, "b")) == ([], [(b"1", None)])
    forget_seen(connection, "s", "b")
    tables = connection.execute("SELECT count(*) FROM sqlite_master WHERE name = ?", (SEEN_TABLE,))
    assert tables.fetchone() == (0,)

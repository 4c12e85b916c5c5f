"""The floor: the same flights into SQLite with bare libraries only. No mapping, no checks, no
checkpoints, no resume: nothing that a person would want to rely on.

    python bench/floor_sqlite.py PORT DATABASE
"""

import sqlite3
import sys
from http.client import HTTPConnection

import msgspec


class Flight(msgspec.Struct):
    """A record, its types known beforehand."""

    id: int
    year: int
    month: int
    day: int
    dep_time: int | None
    sched_dep_time: int
    dep_delay: int | None
    arr_time: int | None
    sched_arr_time: int
    arr_delay: int | None
    carrier: str
    flight: int
    tailnum: str | None
    origin: str
    dest: str
    air_time: int | None
    distance: int
    hour: int
    minute: int
    time_hour: str


class Page(msgspec.Struct):
    """A page."""

    data: list[Flight]
    next_cursor: str | None


def main(port: int, database: str) -> None:
    """Fetch, decode, insert, page after page."""
    connection = sqlite3.connect(database, isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=NORMAL")
    fields = Flight.__struct_fields__
    connection.execute(f"CREATE TABLE flights ({', '.join(fields)})")
    marks = ", ".join("?" * len(fields))
    insert = f"INSERT INTO flights VALUES ({marks})"  # noqa: S608  # the names stand above
    decoder = msgspec.json.Decoder(Page)
    http = HTTPConnection("127.0.0.1", port)
    cursor: str | None = "1"
    flights: list[Flight] = []
    while cursor is not None:
        http.request("GET", f"/flights?cursor={cursor}")
        page = decoder.decode(http.getresponse().read())
        flights += page.data
        cursor = page.next_cursor
        if len(flights) >= 10_000 or cursor is None:
            connection.execute("BEGIN")
            connection.executemany(insert, map(msgspec.structs.astuple, flights))
            connection.execute("COMMIT")
            flights = []
    connection.close()


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2])

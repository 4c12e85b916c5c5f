"""The flights with a script as a careful data engineer writes it by hand: httpx, Polars, ADBC.

Page after page into a list, a DataFrame of 50,000 rows at a time, written in bulk. No checkpoint,
no check, no mapping.

    python hand_flights.py PORT DESTINATION PLACE
"""

import sys
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import Any

import httpx
import polars as pl

ROWS = 50_000
TEXTS = ("carrier", "tailnum", "origin", "dest", "time_hour")


def frames(port: int) -> Iterator[pl.DataFrame]:
    """DataFrames of about 50,000 rows."""
    records: list[dict[str, Any]] = []
    cursor: str | None = "1"
    with httpx.Client(base_url=f"http://127.0.0.1:{port}") as client:
        while cursor is not None:
            answer = client.get("/flights", params={"cursor": cursor}).raise_for_status().json()
            records += answer["data"]
            cursor = answer["next_cursor"]
            if len(records) >= ROWS or cursor is None:
                yield frame(records)
                records = []


def frame(records: list[dict[str, Any]]) -> pl.DataFrame:
    """Typed, so that a late value can't change a column."""
    schema = {name: pl.String if name in TEXTS else pl.Int64 for name in records[0]}
    return pl.DataFrame(records, schema=schema)


def into_adbc(uri: str) -> Callable[[pl.DataFrame], object]:
    """SQLite and PostgreSQL."""
    made = iter(count())

    def write(rows: pl.DataFrame) -> object:
        how: Any = "append" if next(made) else "replace"
        return rows.write_database("flights", uri, engine="adbc", if_table_exists=how)

    return write


def into_duckdb(place: str) -> Callable[[pl.DataFrame], object]:
    """Straight from the frame's memory."""
    import duckdb  # noqa: PLC0415  only where it is wanted

    connection = duckdb.connect(place)
    made = iter(count())

    def write(rows: pl.DataFrame) -> object:
        connection.register("page", rows.to_arrow())
        if next(made) == 0:
            return connection.execute("CREATE TABLE flights AS SELECT * FROM page")
        return connection.execute("INSERT INTO flights SELECT * FROM page")

    return write


def into_files(folder: Path, suffix: str) -> Callable[[pl.DataFrame], object]:
    """A file a frame."""
    folder.mkdir()
    numbers = iter(count())

    def write(rows: pl.DataFrame) -> object:
        path = folder / f"{next(numbers)}.{suffix}"
        return rows.write_parquet(path) if suffix == "parquet" else rows.write_csv(path)

    return write


def main(port: int, kind: str, place: str) -> None:
    """From an empty place."""
    ways = {
        "sqlite": lambda: into_adbc(f"sqlite:///{place}"),
        "postgresql": lambda: into_adbc(place),
        "duckdb": lambda: into_duckdb(place),
        "parquet": lambda: into_files(Path(place), "parquet"),
        "csv": lambda: into_files(Path(place), "csv"),
    }
    write = ways[kind]()
    for rows in frames(port):
        write(rows)


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2], sys.argv[3])

"""The floor: the flights into a destination with bare libraries only. No mapping, no checks, no
checkpoints, no resume: nothing that a person would want to rely on.

    python bench/floor.py PORT sqlite|duckdb|csv|jsonl|parquet|excel FILE
    python bench/floor.py PORT postgresql CONNECTION_STRING
    python bench/floor.py PORT mysql CONNECTION_AS_JSON
"""

import sys
from collections.abc import Callable, Iterator, Sequence
from http.client import HTTPConnection
from itertools import chain
from typing import Any

import msgspec

AT_ONCE = 10_000


class Flight(msgspec.Struct, gc=False):
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


FIELDS = Flight.__struct_fields__
TEXTS = frozenset({"carrier", "tailnum", "origin", "dest", "time_hour"})


class Page(msgspec.Struct):
    """A page."""

    data: list[Flight]
    next_cursor: str | None


def batches(port: int) -> Iterator[list[Flight]]:
    """Fetch and decode, page after page."""
    decoder = msgspec.json.Decoder(Page)
    http = HTTPConnection("127.0.0.1", port)
    cursor: str | None = "1"
    flights: list[Flight] = []
    while cursor is not None:
        http.request("GET", f"/flights?cursor={cursor}")
        page = decoder.decode(http.getresponse().read())
        flights += page.data
        cursor = page.next_cursor
        if len(flights) >= AT_ONCE or cursor is None:
            yield flights
            flights = []


def into_sqlite(found: Iterator[list[Flight]], file: str) -> None:
    """`executemany` of ready tuples."""
    import sqlite3  # noqa: PLC0415  # each pays only for its own

    connection = sqlite3.connect(file, isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=NORMAL")
    connection.execute(f"CREATE TABLE flights ({', '.join(FIELDS)})")
    marks = ", ".join("?" * len(FIELDS))
    insert = f"INSERT INTO flights VALUES ({marks})"  # noqa: S608  # the names stand above
    for flights in found:
        connection.execute("BEGIN")
        connection.executemany(insert, map(msgspec.structs.astuple, flights))
        connection.execute("COMMIT")
    connection.close()


def into_duckdb(found: Iterator[list[Flight]], file: str) -> None:
    """By way of Arrow."""
    import duckdb  # noqa: PLC0415
    import pyarrow as pa  # noqa: PLC0415

    _without_pandas()
    connection = duckdb.connect(file)
    types = [pa.string() if name in TEXTS else pa.int64() for name in FIELDS]
    for number, flights in enumerate(found):
        columns = zip(*map(msgspec.structs.astuple, flights), strict=True)
        arrays = list(map(pa.array, columns, types))
        connection.register("batch", pa.Table.from_arrays(arrays, names=list(FIELDS)))
        begin = "INSERT INTO flights" if number else "CREATE TABLE flights AS"
        connection.execute(f"{begin} SELECT * FROM batch")  # noqa: S608
    connection.close()


def into_postgresql(found: Iterator[list[Flight]], where: str) -> None:
    """COPY of lines of text."""
    import psycopg  # noqa: PLC0415

    columns = ", ".join(f"{name} {'text' if name in TEXTS else 'bigint'}" for name in FIELDS)
    line = "\t".join(["%s"] * len(FIELDS)) + "\n"
    with psycopg.connect(where, autocommit=True) as connection:
        connection.execute(f"CREATE TABLE flights ({columns})".encode())
        for flights in found:
            rows = map(line.__mod__, map(msgspec.structs.astuple, flights))
            with connection.cursor().copy("COPY flights FROM STDIN (NULL 'None')") as copy:
                copy.write("".join(rows))


def into_csv(found: Iterator[list[Flight]], file: str) -> None:
    """By way of Arrow."""
    import pyarrow as pa  # noqa: PLC0415
    from pyarrow.csv import CSVWriter  # noqa: PLC0415

    _without_pandas()
    types = [pa.string() if name in TEXTS else pa.int64() for name in FIELDS]
    with CSVWriter(file, pa.schema(list(zip(FIELDS, types, strict=True)))) as writer:
        for flights in found:
            columns = zip(*map(msgspec.structs.astuple, flights), strict=True)
            arrays = list(map(pa.array, columns, types))
            writer.write_table(pa.Table.from_arrays(arrays, names=list(FIELDS)))


def into_parquet(found: Iterator[list[Flight]], file: str) -> None:
    """By way of Arrow."""
    import pyarrow as pa  # noqa: PLC0415
    from pyarrow.parquet import ParquetWriter  # noqa: PLC0415

    _without_pandas()
    types = [pa.string() if name in TEXTS else pa.int64() for name in FIELDS]
    with ParquetWriter(file, pa.schema(list(zip(FIELDS, types, strict=True)))) as writer:
        for flights in found:
            columns = zip(*map(msgspec.structs.astuple, flights), strict=True)
            arrays = list(map(pa.array, columns, types))
            writer.write_table(pa.Table.from_arrays(arrays, names=list(FIELDS)))


def into_mysql(found: Iterator[list[Flight]], where: str) -> None:
    """`executemany`, which makes rows of one statement."""
    import pymysql  # noqa: PLC0415

    columns = ", ".join(f"{name} {'text' if name in TEXTS else 'bigint'}" for name in FIELDS)
    marks = ", ".join(["%s"] * len(FIELDS))
    with pymysql.connect(**msgspec.json.decode(where)) as connection:
        cursor = connection.cursor()
        cursor.execute(f"CREATE TABLE flights ({columns})")
        for flights in found:
            rows = list(map(msgspec.structs.astuple, flights))
            cursor.executemany(f"INSERT INTO flights VALUES ({marks})", rows)  # noqa: S608
            connection.commit()


def into_excel(found: Iterator[list[Flight]], file: str) -> None:
    """Row by row, as its library takes them."""
    import xlsxwriter  # noqa: PLC0415

    with xlsxwriter.Workbook(file, {"constant_memory": True}) as workbook:
        sheet = workbook.add_worksheet("flights")
        sheet.write_row(0, 0, FIELDS)
        for at, flight in enumerate(chain.from_iterable(found), 1):
            sheet.write_row(at, 0, msgspec.structs.astuple(flight))


def into_jsonl(found: Iterator[list[Flight]], file: str) -> None:
    """The structs as lines again."""
    encoder = msgspec.json.Encoder()
    with open(file, "wb") as lines:  # noqa: PTH123  # pathlib costs its import
        for flights in found:
            lines.write(encoder.encode_lines(flights))


class _WithoutPandas:
    """PyArrow would import it on its first array, where it is installed: half a second."""

    @staticmethod
    def find_spec(name: str, *_: object) -> None:
        """No such module."""
        if name == "pandas":
            raise ModuleNotFoundError(name)


def _without_pandas() -> None:
    sys.meta_path.insert(0, _WithoutPandas)


LOADERS: dict[str, Callable[[Iterator[list[Flight]], str], None]] = {
    "sqlite": into_sqlite,
    "duckdb": into_duckdb,
    "postgresql": into_postgresql,
    "mysql": into_mysql,
    "parquet": into_parquet,
    "excel": into_excel,
    "csv": into_csv,
    "jsonl": into_jsonl,
}


def main(arguments: Sequence[Any]) -> None:
    """One destination."""
    port, kind, where = arguments
    LOADERS[kind](batches(int(port)), where)


if __name__ == "__main__":
    main(sys.argv[1:])

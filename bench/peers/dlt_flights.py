"""The flights with dlt, tuned as its documentation advises (Performance page): whole pages as Arrow
tables with the schema given, no nesting, two workers, files of 100,000 rows, Parquet where the
destination takes it. It only loads: no mapping, no conversion.

    python dlt_flights.py PORT DESTINATION PLACE
"""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

WORKERS = "2"
os.environ.update(
    RUNTIME__DLTHUB_TELEMETRY="false",
    RUNTIME__LOG_LEVEL="ERROR",
    NORMALIZE__WORKERS=WORKERS,
    NORMALIZE__DATA_WRITER__FILE_MAX_ITEMS="100000",
    EXTRACT__DATA_WRITER__BUFFER_MAX_ITEMS="20000",
    LOAD__WORKERS=WORKERS,
)

import dlt  # noqa: E402  its settings come first
import pyarrow as pa  # noqa: E402
from dlt.destinations import duckdb, filesystem, postgres, sqlalchemy  # noqa: E402
from dlt.sources.helpers.rest_client import RESTClient  # noqa: E402
from dlt.sources.helpers.rest_client.paginators import JSONResponseCursorPaginator  # noqa: E402

TEXTS = ("carrier", "tailnum", "origin", "dest", "time_hour")
NUMBERS = (
    *("id", "year", "month", "day", "dep_time", "sched_dep_time", "dep_delay", "arr_time"),
    *("sched_arr_time", "arr_delay", "flight", "air_time", "distance", "hour", "minute"),
)
SCHEMA = pa.schema(
    [(name, pa.int64()) for name in NUMBERS] + [(name, pa.string()) for name in TEXTS]
)


def flights(port: int) -> Iterator[pa.Table]:
    """Page after page."""
    client = RESTClient(
        f"http://127.0.0.1:{port}",
        paginator=JSONResponseCursorPaginator(cursor_path="next_cursor", cursor_param="cursor"),
        data_selector="data",
    )
    for page in client.paginate("/flights", params={"cursor": "1"}):
        yield pa.Table.from_pylist(list(page), schema=SCHEMA)


def main(port: int, kind: str, place: str) -> None:
    """One pipeline, from an empty folder."""
    destinations = {
        "duckdb": lambda: (duckdb(place), "parquet"),
        "sqlite": lambda: (sqlalchemy(f"sqlite:///{place}"), "parquet"),
        "postgresql": lambda: (postgres(place), "csv"),
        "parquet": lambda: (filesystem(bucket_url=Path(place).as_uri()), "parquet"),
    }
    destination, file_format = destinations[kind]()
    pipeline = dlt.pipeline(
        "flights", destination=destination, dataset_name="bench", pipelines_dir="pipelines"
    )
    resource = dlt.resource(
        flights(port), name="flights", write_disposition="replace", max_table_nesting=0
    )
    pipeline.run(resource, loader_file_format=file_format)


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2], sys.argv[3])

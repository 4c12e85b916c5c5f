"""Nested records with dlt, its lists as child tables, tuned as its documentation advises: whole
pages yielded, two workers, files of 100,000 rows, Parquet where the destination takes it.

    python dlt_issues.py PORT DESTINATION PLACE
"""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

os.environ.update(
    RUNTIME__DLTHUB_TELEMETRY="false",
    RUNTIME__LOG_LEVEL="ERROR",
    NORMALIZE__WORKERS="2",
    NORMALIZE__DATA_WRITER__FILE_MAX_ITEMS="100000",
    EXTRACT__DATA_WRITER__BUFFER_MAX_ITEMS="20000",
    LOAD__WORKERS="2",
)

import dlt
from dlt.destinations import duckdb, filesystem, postgres, sqlalchemy
from dlt.sources.helpers.rest_client import RESTClient
from dlt.sources.helpers.rest_client.paginators import JSONResponseCursorPaginator


def issues(port: int) -> Iterator[object]:
    """Page after page."""
    client = RESTClient(
        f"http://127.0.0.1:{port}",
        paginator=JSONResponseCursorPaginator(cursor_path="next_cursor", cursor_param="cursor"),
        data_selector="data",
    )
    yield from client.paginate("/issues", params={"cursor": "1"})


def main(port: int, kind: str, place: str) -> None:
    """One pipeline, from an empty folder."""
    destinations = {
        "duckdb": lambda: (duckdb(place), "parquet"),
        "sqlite": lambda: (sqlalchemy(f"sqlite:///{place}"), "typed-jsonl"),
        "postgresql": lambda: (postgres(place), "csv"),
        "parquet": lambda: (filesystem(bucket_url=Path(place).as_uri()), "parquet"),
    }
    destination, file_format = destinations[kind]()
    pipeline = dlt.pipeline(
        "issues", destination=destination, dataset_name="bench", pipelines_dir="pipelines"
    )
    resource = dlt.resource(issues(port), name="issues", write_disposition="replace")
    pipeline.run(resource, loader_file_format=file_format)


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2], sys.argv[3])

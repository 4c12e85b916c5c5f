"""Lists of runs: whatever is asked, the answer is that of a plain look at every run."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Connection, insert, text

from migrateiq_desktop.model.run import RunStatus
from migrateiq_desktop.services.views import RunFilter
from migrateiq_desktop.workspace import run_queries, tables
from migrateiq_desktop.workspace.database import WorkspaceDatabase
from migrateiq_desktop.workspace.run_queries import count_runs, page_of_runs

from .samples import NO_COUNTS, undone

START = datetime(2026, 1, 1, tzinfo=UTC)
NAMES = st.sampled_from(["a", "b", "ab_%", "C"])
ERRORS = st.sampled_from([None, "page 1: a time-out", "100% wrong", "AB"])
STATUSES = st.sampled_from([RunStatus.SUCCESS, RunStatus.FAILED, RunStatus.PAUSED])
MOMENTS = st.integers(0, 5).map(lambda days: START + timedelta(days=days))


@dataclass(frozen=True)
class Row:
    """What a run is selected by."""

    sync: str
    source: str
    destination: str
    status: RunStatus
    created_at: datetime
    error_text: str | None

    def fits(self, wanted: RunFilter) -> bool:
        words = wanted.search.strip().lower()
        return (
            wanted.sync in (None, self.sync)
            and wanted.connector in (None, self.source, self.destination)
            and (not wanted.statuses or self.status in wanted.statuses)
            and (wanted.since is None or self.created_at >= wanted.since)
            and (words in self.sync.lower() or words in (self.error_text or "").lower())
        )


ROWS = st.lists(st.builds(Row, NAMES, NAMES, NAMES, STATUSES, MOMENTS, ERRORS), max_size=12)
FILTERS = st.builds(
    RunFilter,
    sync=st.none() | NAMES,
    connector=st.none() | NAMES,
    statuses=st.lists(STATUSES, max_size=3).map(tuple),
    since=st.none() | MOMENTS,
    search=st.sampled_from(["", " ", "a", "B", "%", "_", "time-out", "nothing like it"]),
)


def store_rows(connection: Connection, rows: list[Row]) -> None:
    for number, row in enumerate(rows, start=1):
        values = {"id": number, "uid": str(number), "started_by": "hand", "definition_id": 1}
        statement = insert(tables.runs).values(**values, **vars(row), **NO_COUNTS)
        connection.execute(statement)


@given(
    rows=ROWS,
    wanted=FILTERS,
    page=st.tuples(st.integers(0, 14), st.integers(0, 5)),
    borders=st.sampled_from([(0, 1), (2, 5), (100, 100), (100, 1), (0, 100)]),
)
def test_pages_and_counts_are_right(
    shared: WorkspaceDatabase,
    rows: list[Row],
    wanted: RunFilter,
    page: tuple[int, int],
    borders: tuple[int, int],
) -> None:
    offset, limit = page
    fitting = [number for number, row in enumerate(rows, start=1) if row.fits(wanted)]
    expected = fitting[::-1][offset : offset + limit]
    with (
        patch.object(run_queries, "RARE", borders[0]),
        patch.object(run_queries, "FAR", borders[1]),
        undone(shared) as connection,
    ):
        store_rows(connection, rows)
        assert count_runs(connection, wanted) == len(fitting)
        assert page_of_runs(connection, wanted, offset, limit) == expected


def test_a_search_finds_the_own_sync_of_a_connector_by_its_label(
    shared: WorkspaceDatabase,
) -> None:
    connector = {
        "name": "a",
        "label": "Süd 100%",
        "type": "rest_api",
        "endpoint": "",
        "auth_type": "",
        "active": True,
        "secrets": "[]",
        "definition": "{}",
        "created_at": START,
        "updated_at": START,
    }
    rows = [Row(name, name, "b", RunStatus.SUCCESS, START, None) for name in ("a", "b", "a")]
    with undone(shared) as connection:
        connection.execute(insert(tables.connectors).values(connector))
        store_rows(connection, rows)
        for search, found in (("süd 100%", [3, 1]), ("100_", [])):
            assert page_of_runs(connection, RunFilter(search=search), 0, 9) == found
            assert count_runs(connection, RunFilter(search=search)) == len(found)
        narrowed = RunFilter(search="100%", connector="b", statuses=(RunStatus.SUCCESS,))
        assert count_runs(connection, narrowed) == 2


@pytest.mark.parametrize(
    "wanted",
    [
        RunFilter(),
        RunFilter(statuses=(RunStatus.FAILED,)),
        RunFilter(statuses=(RunStatus.FAILED, RunStatus.SUCCESS)),
        RunFilter(sync="a"),
        RunFilter(connector="a"),
        RunFilter(connector="a", statuses=(RunStatus.FAILED,), since=START),
        RunFilter(since=START),
        RunFilter(search="a"),
        RunFilter(search="a", since=START),
    ],
)
def test_every_page_and_count_is_found_in_an_index_alone(
    shared: WorkspaceDatabase, wanted: RunFilter
) -> None:
    asked: list[str] = []
    with shared._store.reading() as connection:
        driver = connection.connection.driver_connection
        assert driver is not None
        driver.set_trace_callback(asked.append)
        try:
            count_runs(connection, wanted)
            page_of_runs(connection, wanted, 0, 10)
        finally:
            driver.set_trace_callback(None)
        plans = [
            str(row.detail)
            for query in asked
            if "runs" in query
            for row in connection.execute(text(f"EXPLAIN QUERY PLAN {_escaped(query)}"))
        ]
    assert plans
    looked = [plan for plan in plans if plan.startswith(("SCAN runs", "SEARCH runs"))]
    assert all("USING COVERING INDEX" in plan for plan in looked), looked
    assert not [plan for plan in plans if "TEMP B-TREE FOR ORDER BY" in plan], plans


def _escaped(query: str) -> str:
    """A traced query stands with its values; what looks like a parameter is none."""
    return query.replace(":", "\\:")

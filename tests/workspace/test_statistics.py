"""Sums: always those of a full count, whatever happened to the runs."""

from collections import defaultdict
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Connection, delete, insert, select, update

from migrateiq_desktop.model.errors import ErrorReport
from migrateiq_desktop.model.run import RunStatus
from migrateiq_desktop.model.sync import Sync
from migrateiq_desktop.workspace import tables
from migrateiq_desktop.workspace.database import WorkspaceDatabase
from migrateiq_desktop.workspace.moments import QUARTER, now, to_microseconds
from migrateiq_desktop.workspace.rows import RecordTotals, StatusTotals

from .samples import NO_COUNTS, definition, new_run, rest, sqlite, stream, undone

START = datetime(2026, 3, 29, tzinfo=UTC)
STATUSES = st.sampled_from(list(RunStatus)[:4])
VALUES = st.fixed_dictionaries(
    {
        "status": STATUSES,
        "created_at": st.integers(0, 200).map(lambda number: START + timedelta(minutes=7 * number)),
        "loaded": st.integers(0, 10**12),
        "rejected": st.integers(0, 5),
        "duration": st.none() | st.floats(0, 1e6, allow_nan=False),
    }
)
SOME_VALUES = VALUES.flatmap(
    lambda values: st.sets(st.sampled_from(sorted(values)), min_size=1).map(
        lambda names: {name: values[name] for name in names}
    )
)
INSTANTS = st.integers(0, 3 * QUARTER).map(lambda number: START + timedelta(microseconds=number))
CHANGES = st.lists(
    st.tuples(st.just("insert"), st.integers(1, 6), VALUES)
    | st.tuples(st.just("update"), st.integers(1, 6), SOME_VALUES)
    | st.tuples(st.just("delete"), st.integers(1, 6), st.just({})),
    max_size=25,
)


def change(connection: Connection, kind: str, number: int, values: dict[str, object]) -> None:
    there = connection.scalar(select(tables.runs.c.id).where(tables.runs.c.id == number))
    if kind == "insert" and there is None:
        fixed = {"id": number, "uid": str(number), "sync": "a", "source": "b", "destination": "c"}
        also = {"started_by": "hand", "definition_id": 1, **NO_COUNTS}
        connection.execute(insert(tables.runs).values({**fixed, **also, **values}))
    elif kind == "update":
        connection.execute(update(tables.runs).where(tables.runs.c.id == number).values(values))
    elif kind == "delete":
        connection.execute(delete(tables.runs).where(tables.runs.c.id == number))


Sums = dict[tuple[object, ...], tuple[int, int, int, int]]


def counted(connection: Connection) -> tuple[Sums, Sums]:
    """The sums by looking at every run."""
    query = "SELECT status, created_at, loaded, rejected, coalesce(duration, 0) FROM runs"
    totals: Sums = defaultdict(lambda: (0, 0, 0, 0))
    quarters: Sums = defaultdict(lambda: (0, 0, 0, 0))
    for status, created_at, loaded, rejected, duration in connection.exec_driver_sql(query):
        for sums, key in ((totals, (status,)), (quarters, (created_at // QUARTER, status))):
            runs, *others = sums[key]
            added = zip(others, (loaded, rejected, duration), strict=True)
            first, second, third = (one + other for one, other in added)
            sums[key] = (runs + 1, first, second, third)
    return dict(totals), dict(quarters)


def kept(connection: Connection) -> tuple[Sums, Sums]:
    """The sums as the triggers keep them."""
    totals = connection.exec_driver_sql("SELECT * FROM run_totals")
    quarters = connection.exec_driver_sql("SELECT * FROM run_quarters")
    return (
        {(row[0],): (row[1], row[2], row[3], row[4]) for row in totals},
        {(row[0], row[1]): (row[2], row[3], row[4], row[5]) for row in quarters},
    )


@given(CHANGES)
def test_kept_sums_are_those_of_a_full_count(
    shared: WorkspaceDatabase, changes: list[tuple[str, int, dict[str, object]]]
) -> None:
    with undone(shared) as connection:
        for kind, number, values in changes:
            change(connection, kind, number, values)
            assert kept(connection) == counted(connection)


@given(st.lists(INSTANTS), INSTANTS)
def test_runs_since_a_moment_are_exact(
    shared: WorkspaceDatabase, moments: list[datetime], since: datetime
) -> None:
    with undone(shared) as connection:
        for number, moment in enumerate([*moments, since], start=1):
            values = {"status": RunStatus.SUCCESS, "created_at": moment}
            change(connection, "insert", number, values)
        expected = 1 + sum(moment >= since for moment in moments)
        assert shared.statistics.runs_since(since) == {RunStatus.SUCCESS: expected}


def test_sums_of_real_runs(database: WorkspaceDatabase) -> None:
    for status, loaded, rejected, seconds in [
        (RunStatus.SUCCESS, 10, 0, 1.5),
        (RunStatus.SUCCESS, 20, 0, 2.25),
        (RunStatus.PARTIAL, 5, 2, 0.5),
    ]:
        run = database.runs.create(new_run())
        streams = (stream(loaded=loaded, rejected=rejected),)
        database.runs.finish(run.id, status, None, streams, seconds)
    database.runs.create(new_run())
    assert database.statistics.by_status() == {
        RunStatus.SUCCESS: StatusTotals(runs=2, loaded=30, duration_seconds=3.75),
        RunStatus.PARTIAL: StatusTotals(runs=1, loaded=5, rejected=2, duration_seconds=0.5),
        RunStatus.PENDING: StatusTotals(runs=1),
    }
    hour = timedelta(hours=1)
    this_hour = database.statistics.records_between(now() - hour, now() + hour)
    assert this_hour == RecordTotals(loaded=35, rejected=2)
    assert database.statistics.records_between(now() - 2 * hour, now() - hour) == RecordTotals()
    assert database.statistics.runs_since(now() + hour) == {}


def test_connectors_are_counted(database: WorkspaceDatabase) -> None:
    assert database.statistics.connectors().total == 0
    database.connectors.save("a", rest())
    database.connectors.save("b", sqlite())
    database.connectors.save("c", sqlite())
    totals = database.statistics.connectors()
    assert (totals.total, totals.active) == (3, 3)
    database.connectors.set_active("a", active=False)
    totals = database.statistics.connectors()
    assert (totals.total, totals.active) == (3, 2)


def ended(
    database: WorkspaceDatabase,
    sync: str,
    status: RunStatus,
    *,
    rejected: int = 0,
    origin: str = "",
) -> None:
    new = new_run(sync).model_copy(
        update={"definition": definition(sync).model_copy(update={"origin": origin or None})}
    )
    run = database.runs.create(new)
    error = ErrorReport(kind="x", title=f"{sync} broke", cause="the page")
    failed = error if status is RunStatus.FAILED else None
    database.runs.finish(run.id, status, failed, (stream(loaded=8, rejected=rejected),), 1.0)


def test_only_the_newest_run_of_a_sync_can_be_in_trouble(database: WorkspaceDatabase) -> None:
    database.connectors.save("api", rest("orders"))
    for name in ("mended", "failed", "rejected", "cancelled", "running", "interrupted"):
        database.syncs.save(name, Sync(source="api"))
    ended(database, "mended", RunStatus.FAILED)
    ended(database, "mended", RunStatus.SUCCESS)
    ended(database, "failed", RunStatus.SUCCESS)
    ended(database, "failed", RunStatus.FAILED)
    ended(database, "rejected", RunStatus.PARTIAL, rejected=2)
    ended(database, "cancelled", RunStatus.FAILED)
    ended(database, "cancelled", RunStatus.CANCELLED)
    ended(database, "running", RunStatus.FAILED)
    database.runs.create(new_run("running"))
    ended(database, "interrupted", RunStatus.INTERRUPTED)
    found = database.statistics.troubled(now())
    assert [(one.sync, one.status) for one in found] == [
        ("interrupted", RunStatus.INTERRUPTED),
        ("rejected", RunStatus.PARTIAL),
        ("failed", RunStatus.FAILED),
    ]
    assert (found[1].rejected, found[1].read, found[1].error) == (2, 10, "")
    assert found[2].error == "failed broke: the page."


def test_runs_of_files_are_in_trouble_for_a_while_only(database: WorkspaceDatabase) -> None:
    ended(database, "of a file", RunStatus.FAILED, origin="/migrations/a.yaml")
    ended(database, "of a removed sync", RunStatus.FAILED)
    recent = database.statistics.troubled(now() - timedelta(days=1))
    assert [one.sync for one in recent] == ["of a file"]
    assert database.statistics.troubled(now() + timedelta(days=1)) == ()


def test_quarters_are_where_days_begin() -> None:
    for zone_offset in (0, 60, 330, 345, -210):
        midnight = START - timedelta(minutes=zone_offset)
        assert to_microseconds(midnight) % QUARTER == 0

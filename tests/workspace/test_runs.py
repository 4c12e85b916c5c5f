"""The history."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import func, select

from migrateiq_desktop.model.errors import ErrorReport, NotFoundError
from migrateiq_desktop.model.run import Counts, RejectedRecord, RunStatus, StreamState
from migrateiq_desktop.paths import WorkspacePaths
from migrateiq_desktop.services.views import RunFilter
from migrateiq_desktop.workspace import tables
from migrateiq_desktop.workspace.database import WorkspaceDatabase

from .samples import definition, new_run, stream

ERROR = ErrorReport(
    kind="SourceError", title="Page 3 is no JSON", cause="It is HTML", next_step="Look", details="x"
)


def test_a_run_from_its_beginning_to_its_end(database: WorkspaceDatabase) -> None:
    before = datetime.now(UTC)
    created = database.runs.create(new_run("api", stream(state=StreamState.WAITING)))
    assert (created.id, created.status) == (1, RunStatus.PENDING)
    assert before <= created.created_at <= datetime.now(UTC)
    assert (created.started_at, created.duration_seconds) == (None, None)

    database.runs.set_status(1, RunStatus.RUNNING)
    running = stream(state=StreamState.READING, loaded=10).model_copy(update={"total": 50})
    database.runs.update_progress(1, (running,), 0.5)
    run = database.runs.get(1)
    assert (run.status, run.streams, run.duration_seconds) == (RunStatus.RUNNING, (running,), 0.5)
    assert run.started_at is not None
    assert run.ended_at is None

    done = stream(loaded=40, rejected=7, skipped=3).model_copy(update={"warnings": ("odd",)})
    database.runs.finish(1, RunStatus.PARTIAL, None, (done,), 1.25)
    run = database.runs.get(1)
    assert (run.status, run.streams, run.error) == (RunStatus.PARTIAL, (done,), None)
    assert run.counts == Counts(read=50, loaded=40, rejected=7, skipped=3)
    assert run.duration_seconds == 1.25
    assert run.ended_at is not None
    assert run.ended_at >= run.started_at  # type: ignore[operator]  # it was started


def test_counts_are_the_sums_of_the_streams(database: WorkspaceDatabase) -> None:
    streams = (stream("a", loaded=3, rejected=1), stream("b", loaded=4, skipped=2))
    run = database.runs.create(new_run("api", *streams))
    assert run.counts == Counts(read=10, loaded=7, rejected=1, skipped=2)
    assert run.streams == streams


def test_a_failed_run_that_is_resumed(database: WorkspaceDatabase) -> None:
    database.runs.create(new_run())
    database.runs.set_status(1, RunStatus.RUNNING)
    first = database.runs.get(1)
    database.runs.finish(1, RunStatus.FAILED, ERROR, (), 3.0)
    failed = database.runs.get(1)
    assert failed.error == ERROR
    assert failed.ended_at is not None

    database.runs.set_status(1, RunStatus.RUNNING)
    resumed = database.runs.get(1)
    assert (resumed.error, resumed.ended_at) == (None, None)
    assert (resumed.created_at, resumed.started_at) == (first.created_at, first.started_at)
    assert resumed.duration_seconds == 3.0


def test_what_a_run_was_started_with(database: WorkspaceDatabase) -> None:
    one, other = definition("one"), definition("other").model_copy(update={"origin": "/a.yaml"})
    for new in (one, other, one):
        database.runs.create(new_run().model_copy(update={"definition": new}))
    assert [database.runs.definition(run_id) for run_id in (1, 2, 3)] == [one, other, one]
    with database._store.reading() as connection:
        kept = connection.exec_driver_sql("SELECT count(*) FROM run_definitions").scalar()
    assert kept == 2


def test_numbers_ascend_and_are_never_given_again(database: WorkspaceDatabase) -> None:
    for _ in range(3):
        database.runs.create(new_run())
    with database._store.writing() as connection:
        connection.exec_driver_sql("DELETE FROM runs WHERE id = 3")
    assert database.runs.create(new_run()).id == 4
    assert [run.id for run in database.runs.list(RunFilter(), 0, 10)] == [4, 2, 1]


@pytest.mark.parametrize("ask", ["get", "definition", "set_status", "set_worker", "finish"])
def test_an_unknown_run(database: WorkspaceDatabase, ask: str) -> None:
    calls: dict[str, Callable[[], object]] = {
        "get": lambda: database.runs.get(7),
        "definition": lambda: database.runs.definition(7),
        "set_status": lambda: database.runs.set_status(7, RunStatus.RUNNING),
        "set_worker": lambda: database.runs.set_worker(7, 1),
        "finish": lambda: database.runs.finish(7, RunStatus.SUCCESS, None, (stream(),), 1.0),
    }
    with pytest.raises(NotFoundError, match="There is no run 7"):
        calls[ask]()


def test_the_newest_real_run_of_a_sync(database: WorkspaceDatabase) -> None:
    file = definition("api").model_copy(update={"origin": "/a.yaml"})
    made = [new_run("api"), new_run("api"), new_run("other")]
    made.append(new_run("api").model_copy(update={"limit": 10}))
    made.append(new_run("api").model_copy(update={"definition": file}))
    for new in made:
        database.runs.create(new)
    found = [
        database.runs.newest_real(sync, origin)
        for sync, origin in [("api", None), ("api", "/a.yaml"), ("api", "/b.yaml"), ("none", None)]
    ]
    assert [run and run.id for run in found] == [2, 5, None, None]


def test_the_newest_runs(database: WorkspaceDatabase) -> None:
    for sync, status, loaded in [
        ("a", RunStatus.SUCCESS, 5),
        ("a", RunStatus.PARTIAL, 7),
        ("b", RunStatus.FAILED, 1),
        ("a", RunStatus.FAILED, 3),
    ]:
        run = database.runs.create(new_run(sync))
        database.runs.finish(run.id, status, None, (stream(loaded=loaded),), 1.0)
    parts = (
        new_run("a").model_copy(update={"retry_of": 2}),
        new_run("a").model_copy(update={"limit": 10}),
    )
    for part in parts:  # a retry of a few records, and a trial: neither says what a sync loads
        database.runs.finish(
            database.runs.create(part).id, RunStatus.SUCCESS, None, (stream(loaded=1),), 1.0
        )
    of_syncs = database.runs.latest_of_sync(["a", "b", "c"])
    assert set(of_syncs) == {"a", "b"}
    assert (of_syncs["a"].run_id, of_syncs["a"].status) == (6, RunStatus.SUCCESS)
    assert (of_syncs["a"].records, of_syncs["b"].records) == (7, 0)
    of_connectors = database.runs.latest_of_connector(["api", "Local data", "x"])
    assert {name: latest.run_id for name, latest in of_connectors.items()} == {
        "api": 6,
        "Local data": 6,
    }
    assert of_connectors["api"].records == 7


def test_history_follows_new_names(database: WorkspaceDatabase) -> None:
    database.runs.create(new_run("a"))
    database.runs.finish(1, RunStatus.SUCCESS, None, (stream(loaded=1),), 1.0)
    database.runs.rename_sync("a", "b")
    database.runs.rename_connector("api", "shop")
    database.runs.rename_connector("Local data", "elsewhere")
    run = database.runs.get(1)
    assert (run.sync, run.source, run.destination) == ("b", "shop", "elsewhere")
    assert [row.sync for row in database.checkpoints.list("b")] == ["b"]
    assert database.statistics.by_status()[RunStatus.SUCCESS].runs == 1


def test_checkpoints_follow_the_progress(database: WorkspaceDatabase) -> None:
    database.runs.create(new_run("a"))
    streams = (
        stream("x", StreamState.READING, loaded=2),
        stream("y", StreamState.WAITING),
    )
    database.runs.update_progress(1, streams, 1.0)
    (known,) = database.checkpoints.list("a")
    assert (known.stream, known.run_id, known.finished, known.loaded) == ("x", 1, False, 2)
    database.runs.create(new_run("a"))
    database.runs.update_progress(2, (stream("x", loaded=9, rejected=1),), 1.0)
    (known,) = database.checkpoints.list("a")
    assert (known.run_id, known.finished, known.read, known.loaded) == (2, True, 10, 9)
    database.checkpoints.forget("a")
    assert database.checkpoints.list("a") == ()


def test_a_run_goes_with_all_that_belongs_to_it(database: WorkspaceDatabase) -> None:
    database.runs.create(new_run("a", stream()))
    database.runs.update_progress(1, (stream(),), 1.0)
    rejected = RejectedRecord(stream="orders", batch=1, page=1, index=0, reason="x", record=None)
    database.rejects.add(1, [rejected])
    with database._store.writing() as connection:
        connection.exec_driver_sql("DELETE FROM runs")
    with database._store.reading() as connection:
        left = [
            connection.execute(select(func.count()).select_from(table)).scalar()
            for table in (tables.run_streams, tables.rejected_records, tables.checkpoints)
        ]
    assert left == [0, 0, 0]


def test_order_is_that_of_numbers_not_of_clocks(
    database: WorkspaceDatabase, paths: WorkspacePaths
) -> None:
    for _ in range(3):
        database.runs.create(new_run())
    moment = datetime(2026, 1, 1, tzinfo=UTC)
    with database._store.writing() as connection:
        for run_id in (1, 2, 3):
            when = moment - timedelta(days=run_id)
            connection.exec_driver_sql(
                "UPDATE runs SET created_at = ? WHERE id = ?",
                (int(when.timestamp()) * 1_000_000, run_id),
            )
    since = RunFilter(since=moment - timedelta(days=2))
    assert [run.id for run in database.runs.list(RunFilter(), 0, 2)] == [3, 2]
    assert [run.id for run in database.runs.list(since, 0, 9)] == [2, 1]
    assert database.runs.count(since) == 2

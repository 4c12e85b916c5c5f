"""Which earlier run a start finishes, and which changes of a definition stand in the way."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from migrateiq_desktop.model.auth import ApiKeyAuth, BearerAuth
from migrateiq_desktop.model.connector import (
    RateLimit,
    ResourceDefaults,
    RestConnector,
    SqliteConnector,
    Stream,
    TestRequest,
)
from migrateiq_desktop.model.errors import StillPausedError, WaitAskedError
from migrateiq_desktop.model.run import RunStatus
from migrateiq_desktop.model.run_definition import RunDefinition
from migrateiq_desktop.model.secret import SecretRef
from migrateiq_desktop.model.sync import Sync, SyncStream, WriteDisposition
from migrateiq_desktop.model.transform import Transform
from migrateiq_desktop.paths import WorkspacePaths
from migrateiq_desktop.services.continuing import check_pause, unfinished_run, what_it_moves
from migrateiq_desktop.workspace.database import WorkspaceDatabase
from migrateiq_desktop.workspace.rows import NewRun

APPEND, REPLACE = WriteDisposition.APPEND, WriteDisposition.REPLACE


@pytest.fixture
def database(tmp_path: Path) -> Iterator[WorkspaceDatabase]:
    opened = WorkspaceDatabase.open(WorkspacePaths(tmp_path / "Client A"))
    yield opened
    opened.close()


def definition(how: WriteDisposition | None = APPEND) -> RunDefinition:
    source = RestConnector(
        base_url="http://127.0.0.1",
        auth=BearerAuth(),
        resources=(Stream(name="a", params={"size": 1}), Stream(name="b")),
    )
    streams = (SyncStream(resource="a", write_disposition=how), SyncStream(resource="b"))
    return RunDefinition(
        source_name="api",
        source=source,
        sync_name="nightly",
        sync=Sync(source="api", streams=streams),
    )


def with_source(**values: object) -> RunDefinition:
    made = definition()
    return made.model_copy(update={"source": made.source.model_copy(update=values)})


def with_sync(**values: object) -> RunDefinition:
    made = definition()
    return made.model_copy(update={"sync": made.sync.model_copy(update=values)})


def with_stream(**values: object) -> RunDefinition:
    first, second = definition().sync.streams
    return with_sync(streams=(first.model_copy(update=values), second))


def ended(
    database: WorkspaceDatabase,
    status: RunStatus,
    what: RunDefinition | None = None,
    limit: int | None = None,
) -> None:
    run = database.runs.create(NewRun(definition=what or definition(), limit=limit))
    database.runs.finish(run.id, status, None, (), 1.0)


@pytest.mark.parametrize("status", [*RunStatus])
@pytest.mark.parametrize("how", [APPEND, REPLACE])
def test_which_ends_are_gone_on_with(
    database: WorkspaceDatabase, how: WriteDisposition, status: RunStatus
) -> None:
    wanted = {RunStatus.INTERRUPTED, RunStatus.PAUSED}
    if how is APPEND:
        wanted |= {RunStatus.FAILED, RunStatus.INCOMPLETE, RunStatus.CANCELLED}
    ended(database, status, definition(how))
    found = unfinished_run(database, definition(how))
    assert (found is not None) == (status in wanted)
    assert found is None or (found.run.id, found.same) == (1, True)


def test_neither_a_trial_nor_another_file_hides_it(database: WorkspaceDatabase) -> None:
    ended(database, RunStatus.INTERRUPTED)
    ended(database, RunStatus.SUCCESS, limit=10)
    ended(database, RunStatus.SUCCESS, definition().model_copy(update={"origin": "/other.yaml"}))
    found = unfinished_run(database, definition())
    assert found is not None
    assert (found.run.id, found.same) == (1, True)
    ended(database, RunStatus.SUCCESS)
    assert unfinished_run(database, definition()) is None


def test_one_whose_process_died_meanwhile(database: WorkspaceDatabase) -> None:
    run = database.runs.create(NewRun(definition=definition()))
    assert unfinished_run(database, definition()) is None
    with database._store.writing() as connection:
        connection.exec_driver_sql("UPDATE runs SET owner_pid = 2147483647")
    found = unfinished_run(database, definition())
    assert found is not None
    assert (found.run.id, found.run.status) == (run.id, RunStatus.INTERRUPTED)


def test_one_whose_definition_was_changed(database: WorkspaceDatabase) -> None:
    ended(database, RunStatus.INTERRUPTED)
    found = unfinished_run(database, with_source(base_url="http://127.0.0.2"))
    assert found is not None
    assert (found.run.id, found.same) == (1, False)


@pytest.mark.parametrize(
    "changed",
    [
        with_source(label="Shop", active=False),
        with_source(rate_limit=RateLimit(requests=1), timeout_seconds=5.0, concurrency=4),
        with_source(verify_tls="/ca.pem", test=TestRequest(path="/ping")),
        with_source(auth=BearerAuth(token=SecretRef(secret="other"))),  # a name
        with_source(resources=(*definition().source.resources, Stream(name="unused"))),
        with_sync(frequency="DAILY", max_rejected="1%"),
        with_sync(streams=definition().sync.streams[::-1]),
    ],
)
def test_changes_that_move_the_same(changed: RunDefinition) -> None:
    assert changed != definition()
    assert what_it_moves(changed) == what_it_moves(definition())


@pytest.mark.parametrize(
    "changed",
    [
        definition().model_copy(update={"destination": SqliteConnector(path=Path("/x.sqlite"))}),
        definition().model_copy(update={"sync_name": "weekly"}),
        with_source(base_url="http://127.0.0.1/v2"),
        with_source(auth=ApiKeyAuth(name="key")),
        with_source(headers={"X-Shop": "7"}),
        with_source(resource_defaults=ResourceDefaults(params={"year": 2013})),
        with_source(resources=(Stream(name="a", params={"size": True}), Stream(name="b"))),
        with_source(resources=(Stream(name="a", path="/x"), Stream(name="b"))),
        with_sync(streams=definition().sync.streams[:1]),
        with_stream(write_disposition=REPLACE),
        with_stream(table="elsewhere"),
        with_stream(transform=Transform(drop=("notes",))),
    ],
)
def test_changes_that_move_something_else(changed: RunDefinition) -> None:
    assert what_it_moves(changed) != what_it_moves(definition())


def test_a_pause_that_the_server_asked_for_is_kept(database: WorkspaceDatabase) -> None:
    new = NewRun(definition=definition(), started_by="hand", limit=None, streams=())
    run = database.runs.create(new)
    now = datetime(2026, 11, 21, 22, tzinfo=UTC)
    error = WaitAskedError("a: paused", until=(now + timedelta(hours=1)).timestamp())
    database.runs.set_status(run.id, RunStatus.PAUSED, error.report())
    paused = database.runs.get(run.id)
    with pytest.raises(StillPausedError, match="a: paused"):
        check_pause(paused, now + timedelta(minutes=59))
    check_pause(paused, now + timedelta(hours=1))
    database.runs.set_status(run.id, RunStatus.PAUSED)
    check_pause(database.runs.get(run.id), now)

"""Runs whose process is gone."""

import os
import subprocess
import sys
from collections.abc import Iterator

import pytest

from migrateiq_desktop.model.run import RunStatus, StreamState
from migrateiq_desktop.paths import WorkspacePaths
from migrateiq_desktop.processes import mark_of
from migrateiq_desktop.workspace.database import WorkspaceDatabase
from migrateiq_desktop.workspace.orphans import INTERRUPTION

from .samples import new_run, stream


@pytest.fixture
def worker() -> Iterator[int]:
    """The number of a live process."""
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as child:
        yield child.pid
        child.kill()


def begin(database: WorkspaceDatabase, pid: int | None = None) -> int:
    """A run at work: of this process, by that worker."""
    run = database.runs.create(new_run("api", stream(state=StreamState.WAITING)))
    if pid is not None:
        database.runs.set_worker(run.id, pid)
        database.runs.set_status(run.id, RunStatus.RUNNING)
    return run.id


def owner(database: WorkspaceDatabase, run_id: int, started: str) -> None:
    with database._store.writing() as connection:
        connection.exec_driver_sql(
            "UPDATE runs SET owner_pid = ?, owner_started = ? WHERE id = ?",
            (os.getppid(), started, run_id),
        )


def test_nothing_of_ours_is_touched_while_we_work(database: WorkspaceDatabase, worker: int) -> None:
    begin(database)
    begin(database, worker)
    assert database.runs.interrupt_orphans() == []


def test_an_earlier_start_of_this_very_process_left_an_orphan(
    database: WorkspaceDatabase, paths: WorkspacePaths, worker: int
) -> None:
    pending, running = begin(database), begin(database, worker)
    later = WorkspaceDatabase.open(paths)
    assert later.runs.interrupt_orphans() == [pending]
    assert later.runs.get(running).status is RunStatus.RUNNING
    later.close()


def test_a_dead_worker_leaves_an_orphan(database: WorkspaceDatabase) -> None:
    ended = subprocess.Popen([sys.executable, "-c", "pass"])
    ended.wait()
    run_id = begin(database, ended.pid)
    assert database.runs.interrupt_orphans() == [run_id]
    run = database.runs.get(run_id)
    assert (run.status, run.error) == (RunStatus.INTERRUPTED, INTERRUPTION)
    assert run.ended_at is not None
    assert database.runs.interrupt_orphans() == []


def test_a_recycled_number_is_not_taken_for_alive(database: WorkspaceDatabase, worker: int) -> None:
    run_id = begin(database, worker)
    with database._store.writing() as connection:
        connection.exec_driver_sql("UPDATE runs SET worker_started = 'long ago'")
    assert database.runs.interrupt_orphans() == [run_id]


def test_a_worker_whose_owner_is_gone_is_an_orphan(
    database: WorkspaceDatabase, worker: int
) -> None:
    run_id = begin(database, worker)
    owner(database, run_id, "long ago")
    assert database.runs.interrupt_orphans() == [run_id]


def test_another_live_program_keeps_its_runs(database: WorkspaceDatabase, worker: int) -> None:
    for run_id in (begin(database), begin(database, worker)):
        owner(database, run_id, mark_of(os.getppid()).started or "")
    assert database.runs.interrupt_orphans() == []


def test_an_interrupted_run_counts_what_it_committed(database: WorkspaceDatabase) -> None:
    reading = stream("reading", StreamState.READING, loaded=10, rejected=1)
    ahead = reading.counts.model_copy(update={"read": 99, "pages": 3})
    streams = (
        reading.model_copy(update={"counts": ahead}),
        stream("done", loaded=5),
        stream("waiting", StreamState.WAITING),
    )
    run_id = begin(database)
    database.runs.update_progress(run_id, streams, 4.5)
    database.runs.interrupt_orphans(lambda _mark: False)
    with database._store.writing() as connection:
        connection.exec_driver_sql("UPDATE runs SET owner_pid = 1, owner_started = 'x'")
    assert database.runs.interrupt_orphans(lambda _mark: False) == [run_id]
    run = database.runs.get(run_id)
    assert [one.state for one in run.streams] == [
        StreamState.STOPPED,
        StreamState.DONE,
        StreamState.WAITING,
    ]
    assert run.counts.adds_up
    assert (run.counts.read, run.counts.loaded, run.counts.pages) == (16, 15, 3)
    assert run.duration_seconds == 4.5
    assert database.statistics.by_status()[RunStatus.INTERRUPTED].loaded == 15

"""A worker that is killed, wherever it stands, and resumed ends as one that was left alone.

All rows and all rejected records are compared with what the source has, each exactly once.
"""

import os
import signal
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from migrateiq_desktop.model.events import WorkerEvent
from migrateiq_desktop.model.job import RunJob
from migrateiq_desktop.model.run import RunStatus
from migrateiq_desktop.model.schema import FieldType
from migrateiq_desktop.model.sync import SyncStream, WriteDisposition
from migrateiq_desktop.model.transform import Transform
from migrateiq_desktop.worker.crashpoints import NAMES, VARIABLE
from migrateiq_desktop.worker.supervisor import Supervisor, WorkerHandle
from tests.destinations.sql.loading import declared, execute, query
from tests.servers.fault_server import FaultServer
from tests.servers.paged_api import PagedApi, Record, some_records

from .owner import Owner, run_job

APPEND, REPLACE, MERGE = (
    WriteDisposition.APPEND,
    WriteDisposition.REPLACE,
    WriteDisposition.MERGE,
)
DIRTY = (5, 6, 93, 400)


def records() -> list[Record]:
    """400, of which four can't be converted; the last ones have a field that the first lack."""
    made = some_records(400)
    for number in DIRTY:
        made[number - 1]["share"] = f"about {number}/7"
    for record in made[150:]:
        record["late"] = f"late {record['id']}"
    made[120]["name"] = 120
    return made


def expected_rows() -> list[tuple[object, ...]]:
    """What a table holds in the end."""
    return [
        (r["id"], str(r["name"]), r["share"], int(bool(r["even"])), r.get("late"))
        for r in records()
        if r["id"] not in DIRTY
    ]


@pytest.fixture
async def server() -> AsyncIterator[FaultServer]:
    async with FaultServer(PagedApi(records())) as server:
        yield server


@dataclass
class Migration:
    """One run over as many workers as it takes."""

    owner: Owner
    job: RunJob
    path: Path

    @classmethod
    def into(cls, path: Path, server: FaultServer, disposition: WriteDisposition) -> "Migration":
        stream = SyncStream(
            resource="records",
            write_disposition=disposition,
            transform=Transform(type_conversions={"share": FieldType.FLOAT}),
        )
        return cls(Owner(), run_job(server.base_url, path, stream), path)

    async def work(self, *, crash: str = "") -> RunStatus:
        """One worker; the next one goes on where it ended."""
        self.owner.supervisor = Supervisor(environment={**os.environ, VARIABLE: crash})
        exit_ = await self.owner.run(self.job)
        self.job = self.job.model_copy(update={"resume": True})
        return exit_.ended.status

    def rows(self) -> list[tuple[object, ...]]:
        return query(self.path, "SELECT id, name, share, even, late FROM records ORDER BY id")

    def check(self) -> None:
        """Everything arrived exactly once, and the numbers say so."""
        assert self.rows() == expected_rows()
        rejects = [(r.page, r.index, r.field, r.record) for r in self.owner.rejects]
        assert rejects == [
            ((number - 1) // 10 + 1, (number - 1) % 10, "share", records()[number - 1])
            for number in DIRTY
        ]
        counts = self.owner.counts
        assert (counts.read, counts.loaded, counts.rejected, counts.skipped, counts.pages) == (
            400,
            396,
            4,
            0,
            40,
        )
        assert query(self.path, "SELECT batch, finished FROM _migrateiq_state")[0][1] == 1
        assert query(self.path, "PRAGMA integrity_check") == [("ok",)]
        assert declared(self.path, "records") == {
            "id": "INTEGER",
            "name": "TEXT",
            "share": "REAL",
            "even": "BOOLEAN",
            "late": "TEXT",
        }


@pytest.mark.parametrize("disposition", [APPEND, REPLACE, MERGE])
async def test_undisturbed(
    server: FaultServer, tmp_path: Path, disposition: WriteDisposition
) -> None:
    migration = Migration.into(tmp_path / "data.sqlite", server, disposition)
    assert await migration.work() is RunStatus.PARTIAL
    migration.check()


CHAINS: dict[WriteDisposition, Sequence[str]] = {
    APPEND: (
        "before_begin:1",
        "after_begin:1",
        "before_fetch:2",
        "after_fetch:5",
        "before_load:1",
        "after_rejects:1",
        "before_checkpoint:1",
        "before_commit:1",
        "after_commit:1",
        "before_commit:3",
        "after_commit:2",
        "before_finish:1",
        "after_finish:1",
    ),
    MERGE: ("after_fetch:1", "after_rejects:1", "after_commit:2", "before_commit:1"),
    REPLACE: (
        "before_commit:1",
        "after_commit:3",
        "before_swap:1",
        "after_swap:1",
        "before_finish:1",
        "after_finish:1",
    ),
}


def test_every_point_is_tried() -> None:
    assert {crash.partition(":")[0] for chain in CHAINS.values() for crash in chain} == set(NAMES)


@pytest.mark.parametrize("disposition", list(CHAINS))
async def test_killed_at_every_named_point(
    server: FaultServer, tmp_path: Path, disposition: WriteDisposition
) -> None:
    path = tmp_path / "data.sqlite"
    migration = Migration.into(path, server, disposition)
    if disposition is REPLACE:
        execute(path, "CREATE TABLE records (id, note)", "INSERT INTO records VALUES (-1, 'old')")
    for crash in CHAINS[disposition]:
        assert await migration.work(crash=crash) is RunStatus.INTERRUPTED, crash
        if disposition is REPLACE and crash != "after_finish:1":
            # nothing is destroyed before its replacement is complete
            assert query(path, "SELECT * FROM records") == [(-1, "old")], crash
    assert await migration.work() is RunStatus.PARTIAL
    migration.check()


@pytest.mark.parametrize("disposition", [APPEND, REPLACE, MERGE])
async def test_killed_at_every_ninth_event(
    server: FaultServer, tmp_path: Path, disposition: WriteDisposition
) -> None:
    migration = Migration.into(tmp_path / "data.sqlite", server, disposition)
    owner = migration.owner
    seen = at = 0

    def kill(_event: WorkerEvent, handle: WorkerHandle) -> None:
        nonlocal seen
        seen += 1
        if seen == at:
            os.kill(handle.pid, signal.SIGKILL)

    owner.on_event = kill
    killed = 0
    while True:
        seen, at = 0, at + 9
        status = await migration.work()
        if status is not RunStatus.INTERRUPTED:
            break
        killed += 1
    assert status is RunStatus.PARTIAL
    assert killed >= 3
    migration.check()


async def test_at_most_the_batch_in_flight_is_asked_for_again(
    server: FaultServer, tmp_path: Path
) -> None:
    migration = Migration.into(tmp_path / "data.sqlite", server, APPEND)
    await migration.work(crash="before_commit:4")
    asked = len(server.seen)
    committed = query(migration.path, "SELECT counts FROM _migrateiq_state")
    assert '"pages":9' in str(committed)
    await migration.work()
    assert server.pages_asked[asked] == 10
    migration.check()


async def test_a_new_run_after_a_crash_starts_anew(server: FaultServer, tmp_path: Path) -> None:
    migration = Migration.into(tmp_path / "data.sqlite", server, REPLACE)
    await migration.work(crash="after_commit:3")
    again = Migration.into(migration.path, server, REPLACE)
    again.job = again.job.model_copy(update={"run_uid": "run-8"})
    assert await again.work() is RunStatus.PARTIAL
    again.check()

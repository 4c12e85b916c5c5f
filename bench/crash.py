"""Kills workers at random moments, resumes them, and counts what is lost and what is doubled.

    python bench/crash.py --kills 200 [--seed 7]

A real HTTP server on loopback, real worker processes, real SQLite files; append, replace and merge
in turn. Each run is killed (SIGKILL) and resumed until it ends by itself; then all rows and all
rejected records are compared with the source. Exit code 1 when anything is lost or doubled.
"""

import argparse
import asyncio
import random
import sqlite3
import sys
import time
from collections import Counter
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).parent.parent))

from migrateiq_desktop.model.events import WorkerEvent
from migrateiq_desktop.model.job import RunJob
from migrateiq_desktop.model.run import RunStatus
from migrateiq_desktop.model.schema import FieldType
from migrateiq_desktop.model.sync import SyncStream, WriteDisposition
from migrateiq_desktop.model.transform import Transform
from migrateiq_desktop.worker.supervisor import WorkerHandle
from tests.servers.fault_server import FaultServer
from tests.servers.paged_api import PagedApi, Record, some_records
from tests.worker.owner import Owner, run_job

RECORDS = 20_000
PAGE = 100
DIRTY_EVERY = 997


@dataclass
class Tally:
    """What a series of runs came to."""

    runs: int = 0
    kills: int = 0
    lost: int = 0
    doubled: int = 0
    wrong: int = 0
    """Rows with another content, tables that are damaged, numbers that don't add up."""
    states: Counter[str] = field(default_factory=Counter)

    def add(self, expected: Counter[object], found: Counter[object]) -> None:
        """Compare two bags of things."""
        self.lost += sum((expected - found).values())
        self.doubled += sum((found - expected).values())


def all_records() -> list[Record]:
    """Records of which some can't be converted."""
    made = some_records(RECORDS)
    for number in range(DIRTY_EVERY, RECORDS, DIRTY_EVERY):
        made[number]["share"] = "a seventh"
    return made


def is_dirty(record: Record) -> bool:
    """Whether the record is to be rejected."""
    return isinstance(record["share"], str)


class Killer:
    """Kills the worker of a run after a random time."""

    def __init__(self, chance: random.Random, longest: float) -> None:
        self._chance = chance
        self._longest = longest
        self._timer: asyncio.TimerHandle | None = None

    def hear(self, event: WorkerEvent, handle: WorkerHandle) -> None:
        """Start the clock when the worker greets, stop it when the run is over."""
        if event.event == "ready":
            delay = self._chance.uniform(0, self._longest)
            self._timer = asyncio.get_running_loop().call_later(delay, handle.kill)
        elif event.event == "run_ended" and self._timer is not None:
            self._timer.cancel()


async def one_run(
    job: RunJob, owner: Owner, killer: Killer | None, tally: Tally, kills_left: int
) -> None:
    """One run over as many workers as it takes; after the last kill it is left alone."""
    tally.runs += 1
    while True:
        owner.on_event = killer.hear if killer and kills_left > 0 else _leave_alone
        exit_ = await owner.run(job)
        job = job.model_copy(update={"resume": True})
        status = exit_.ended.status
        tally.states[status.value] += 1
        if status is not RunStatus.INTERRUPTED:
            return
        tally.kills += 1
        kills_left -= 1


def _leave_alone(_event: WorkerEvent, _handle: WorkerHandle) -> None:
    return


def compare(path: Path, owner: Owner, records: list[Record], tally: Tally) -> None:
    """All rows, all rejects, the numbers, and the file itself."""
    good: Counter[object] = Counter(
        (r["id"], r["name"], r["share"], int(bool(r["even"]))) for r in records if not is_dirty(r)
    )
    bad: Counter[object] = Counter(str(r["id"]) for r in records if is_dirty(r))
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT id, name, share, even FROM records").fetchall()
        sound = connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    tally.add(good, Counter(rows))
    kept = [r.record for r in owner.rejects]
    tally.add(bad, Counter(str(r["id"]) for r in kept if isinstance(r, dict)))
    counts = owner.counts
    right = (counts.read, counts.loaded, counts.rejected) == (
        len(records),
        good.total(),
        bad.total(),
    )
    tally.wrong += (not sound) + (not right)


async def measure(kills: int, seed: int) -> Tally:
    """Run until so many workers were killed."""
    chance = random.Random(seed)
    records = all_records()
    tally = Tally()
    async with FaultServer(PagedApi(records, page_size=PAGE)) as server:
        with TemporaryDirectory() as folder:
            began = time.perf_counter()
            await a_run(
                server, Path(folder) / "calm.sqlite", WriteDisposition.APPEND, None, tally, 0
            )
            longest = time.perf_counter() - began
            print(f"undisturbed: {longest:.1f} s; seed {seed}", flush=True)
            while tally.kills < kills:
                how = list(WriteDisposition)[tally.runs % 3]
                path = Path(folder) / f"{tally.runs}.sqlite"
                killer = Killer(chance, longest)
                await a_run(server, path, how, killer, tally, kills - tally.kills)
                print(
                    f"{how.value:8} {tally.kills:5} killed  {tally.lost} lost"
                    f"  {tally.doubled} doubled  {tally.wrong} wrong",
                    flush=True,
                )
                path.unlink()
    return tally


async def a_run(
    server: FaultServer,
    path: Path,
    how: WriteDisposition,
    killer: Killer | None,
    tally: Tally,
    kills_left: int,
) -> None:
    """One run into a file of its own, compared at its end."""
    stream = SyncStream(
        resource="records",
        write_disposition=how,
        transform=Transform(type_conversions={"share": FieldType.FLOAT}),
    )
    job = run_job(server.base_url, path, stream).model_copy(update={"batch_records": 1000})
    owner = Owner()
    await one_run(job, owner, killer, tally, kills_left)
    compare(path, owner, list(server.api.records), tally)


def main() -> int:
    """Measure and print the outcome."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    options = parser.parse_args()
    tally = asyncio.run(measure(options.kills, options.seed))
    print(
        f"{tally.kills} kills in {tally.runs} runs: {tally.lost} lost, {tally.doubled} doubled,"
        f" {tally.wrong} wrong; ends of workers: {dict(tally.states)}"
    )
    return 1 if tally.lost or tally.doubled or tally.wrong else 0


if __name__ == "__main__":
    sys.exit(main())

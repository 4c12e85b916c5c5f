"""Kills workers at random moments and at named points, resumes them, counts lost and doubled.

    python bench/crash.py --kills 200 [--into sqlite|duckdb|postgresql|…|all] [--seed 7]

A real HTTP server on loopback, real worker processes, real destinations; append, replace and merge
in turn where a destination has them. Each run is killed (SIGKILL) and resumed until it ends by
itself; then all rows and all rejected records are compared with the source, and each resumption's
first request with its checkpoint. Exit code 1 when anything is lost, doubled or wrong.
"""

import argparse
import asyncio
import os
import random
import sys
import time
from collections import Counter
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).parent.parent))

from crash_places import KINDS, Maker, Spot, maker_of

from migrateiq_desktop.model.events import StreamStarted, WorkerEvent
from migrateiq_desktop.model.job import RunJob
from migrateiq_desktop.model.run import RunStatus
from migrateiq_desktop.model.schema import FieldType
from migrateiq_desktop.model.sync import SyncStream, WriteDisposition
from migrateiq_desktop.model.transform import Transform
from migrateiq_desktop.worker.crashpoints import NAMES, VARIABLE
from migrateiq_desktop.worker.supervisor import Supervisor, WorkerHandle
from tests.servers.fault_server import FaultServer
from tests.servers.paged_api import PagedApi, Record, some_records
from tests.worker.owner import Owner, run_job

RECORDS = 5_000
PAGE = 50
DIRTY_EVERY = 997
DEEPEST_COUNT = 12
"""A named point kills when it is passed for the first to so many-th time."""


@dataclass
class Tally:
    """What a series of runs came to."""

    runs: int = 0
    kills: int = 0
    lost: int = 0
    doubled: int = 0
    wrong: int = 0
    """Rows with another content, tables that are damaged, numbers that don't add up, pages asked
    for that were committed."""
    asked_again: int = 0
    """The most pages that one resumption asked for a second time."""
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
    """Kills the worker of a run after a random time, or lets it die at a named point."""

    def __init__(self, chance: random.Random, longest: float) -> None:
        self._chance = chance
        self._longest = longest
        self._timer: asyncio.TimerHandle | None = None
        self._at_point = False

    def arm(self) -> dict[str, str]:
        """The next worker's environment."""
        self._at_point = self._chance.random() < 0.5
        if not self._at_point:
            return {}
        point = self._chance.choice(NAMES)
        return {VARIABLE: f"{point}:{self._chance.randint(1, DEEPEST_COUNT)}"}

    def hear(self, event: WorkerEvent, handle: WorkerHandle) -> None:
        """Start the clock when the worker greets, stop it when the run is over."""
        if event.event == "ready" and not self._at_point:
            delay = self._chance.uniform(0, self._longest)
            self._timer = asyncio.get_running_loop().call_later(delay, handle.kill)
        elif event.event == "run_ended" and self._timer is not None:
            self._timer.cancel()


@dataclass
class Scene:
    """A run: who owns it, who kills it, where its records come from and go."""

    server: FaultServer
    spot: Spot
    how: WriteDisposition
    killer: Killer | None
    owner: Owner = field(default_factory=Owner)

    @property
    def job(self) -> RunJob:
        """The job of its first worker."""
        stream = SyncStream(
            resource="records",
            write_disposition=self.how,
            transform=Transform(type_conversions={"share": FieldType.FLOAT}),
        )
        job = run_job(self.server.base_url, Path("unused"), stream)
        return job.model_copy(
            update={
                "batch_records": 500,
                "destination": self.spot.definition,
                "destination_secrets": self.spot.secrets,
            }
        )


async def one_run(scene: Scene, tally: Tally, kills_left: int) -> None:
    """One run over as many workers as it takes; after the last kill it is left alone."""
    tally.runs += 1
    job, owner, killer = scene.job, scene.owner, scene.killer
    while True:
        armed = killer if kills_left > 0 else None
        owner.on_event = armed.hear if armed else _leave_alone
        environment = {**os.environ, **(armed.arm() if armed else {})}
        owner.supervisor = Supervisor(environment=environment)
        asked, events = len(scene.server.pages_asked), len(owner.events)
        exit_ = await owner.run(job)
        check_requests(scene, asked, owner.events[events:], tally)
        job = job.model_copy(update={"resume": True})
        status = exit_.ended.status
        tally.states[status.value] += 1
        if status is not RunStatus.INTERRUPTED:
            return
        tally.kills += 1
        kills_left -= 1


def check_requests(scene: Scene, asked: int, events: list[WorkerEvent], tally: Tally) -> None:
    """What is committed isn't asked for again: the first request is the page after it."""
    started = [event for event in events if isinstance(event, StreamStarted)]
    pages = scene.server.pages_asked[asked:]
    if not pages or not started:
        return
    before = scene.server.pages_asked[:asked]
    tally.asked_again = max(tally.asked_again, len(set(pages) & set(before)))
    tally.wrong += pages[0] != started[0].counts.pages + 1


def _leave_alone(_event: WorkerEvent, _handle: WorkerHandle) -> None:
    return


def compare(scene: Scene, records: list[Record], tally: Tally) -> None:
    """All rows, all rejects, the numbers, and the place itself."""
    good: Counter[object] = Counter(
        (r["id"], r["name"], r["share"], bool(r["even"])) for r in records if not is_dirty(r)
    )
    bad: Counter[object] = Counter(str(r["id"]) for r in records if is_dirty(r))
    rows = Counter((r["id"], r["name"], r["share"], bool(r["even"])) for r in scene.spot.rows())
    tally.add(good, Counter(rows))
    kept = [r.record for r in scene.owner.rejects]
    tally.add(bad, Counter(str(r["id"]) for r in kept if isinstance(r, dict)))
    counts = scene.owner.counts
    right = (counts.read, counts.loaded, counts.rejected) == (
        len(records),
        good.total(),
        bad.total(),
    )
    tally.wrong += (not scene.spot.is_sound()) + (not right)


async def a_run(scene: Scene, tally: Tally, kills_left: int) -> None:
    """One run into a place of its own, compared at its end."""
    scene.server.seen.clear()
    await one_run(scene, tally, kills_left)
    compare(scene, list(scene.server.api.records), tally)
    scene.spot.remove()


async def measure(kind: str, make: Maker, kills: int, seed: int) -> Tally:
    """Run until so many workers were killed."""
    chance = random.Random(seed)
    tally = Tally()
    async with FaultServer(PagedApi(all_records(), page_size=PAGE)) as server:
        with TemporaryDirectory() as folder:
            began = time.perf_counter()
            calm = new_place(Path(folder), "calm", make)
            await a_run(Scene(server, calm, WriteDisposition.APPEND, None), tally, 0)
            longest = time.perf_counter() - began
            print(f"{kind}: undisturbed {longest:.1f} s; seed {seed}", flush=True)
            while tally.kills < kills:
                spot = new_place(Path(folder), str(tally.runs), make)
                how = spot.dispositions[tally.runs % len(spot.dispositions)]
                killer = Killer(chance, longest)
                await a_run(Scene(server, spot, how, killer), tally, kills - tally.kills)
                print(
                    f"{kind:10} {how.value:8} {tally.kills:5} killed  {tally.lost} lost"
                    f"  {tally.doubled} doubled  {tally.wrong} wrong",
                    flush=True,
                )
    return tally


def new_place(folder: Path, name: str, make: Maker) -> Spot:
    """In a folder of its own."""
    own = folder / name
    own.mkdir()
    return make(own)


def main() -> int:
    """Measure and print the outcome."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    parser.add_argument("--into", choices=(*KINDS, "all"), default="sqlite")
    options = parser.parse_args()
    failed = False
    for kind in KINDS if options.into == "all" else (options.into,):
        with ExitStack() as stack:
            make = maker_of(kind, stack)
            tally = asyncio.run(measure(kind, make, options.kills, options.seed))
        print(
            f"{kind}: {tally.kills} kills in {tally.runs} runs: {tally.lost} lost,"
            f" {tally.doubled} doubled, {tally.wrong} wrong; at most {tally.asked_again} pages"
            f" asked for again; ends of workers: {dict(tally.states)}",
            flush=True,
        )
        failed = failed or bool(tally.lost or tally.doubled or tally.wrong)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

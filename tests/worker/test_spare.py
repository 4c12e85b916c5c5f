"""Workers that are there before their job: taken once, renewed, and gone with their owner."""

import asyncio
import os
import sys
from pathlib import Path

from migrateiq_desktop.model.connector import SqliteConnector
from migrateiq_desktop.model.errors import InternalError
from migrateiq_desktop.model.events import WorkerEvent, WorkerReady
from migrateiq_desktop.model.job import CheckDestinationJob
from migrateiq_desktop.worker.spare import SpareWorker
from migrateiq_desktop.worker.starting import (
    end_process,
    make_process,
    worker_command,
    worker_environment,
)
from migrateiq_desktop.worker.supervisor import Supervisor

WAITS = (sys.executable, "-c", "import sys; sys.stdin.read()")


async def process() -> asyncio.subprocess.Process:
    return await make_process(WAITS, {})


async def until_there(supervisor: Supervisor) -> None:
    async with asyncio.timeout(60):
        while supervisor.ready_pid is None:  # noqa: ASYNC110  # nobody else is told
            await asyncio.sleep(0.01)


class Maker:
    """Makes processes and remembers them."""

    def __init__(self) -> None:
        self.made: list[asyncio.subprocess.Process] = []
        self.another = asyncio.Event()

    async def make(self) -> asyncio.subprocess.Process:
        one = await process()
        self.made.append(one)
        asyncio.get_running_loop().call_soon(self.another.set)
        return one


async def test_a_worker_that_was_started_before_gets_the_first_job(tmp_path: Path) -> None:
    early = await make_process(worker_command(), worker_environment(os.environ))
    supervisor = Supervisor()
    supervisor.adopt(early)
    events: list[WorkerEvent] = []
    job = CheckDestinationJob(destination=SqliteConnector(path=tmp_path / "data.sqlite"))
    first = await supervisor.start(job, events.append)
    second = await supervisor.start(job, lambda _: None)
    await first.wait()
    await second.wait()
    assert first.pid == early.pid != second.pid
    assert isinstance(events[0], WorkerReady)
    assert events[0].pid == early.pid


async def test_nobody_is_kept_unless_asked_for() -> None:
    maker = Maker()
    spare = SpareWorker(maker.make)
    assert spare.take() is None
    await asyncio.sleep(0)
    assert maker.made == []
    await spare.aclose()


async def test_one_is_kept_renewed_and_ended() -> None:
    maker = Maker()
    spare = SpareWorker(maker.make)
    spare.keep(0)
    await maker.another.wait()
    maker.another.clear()
    taken = spare.take()
    assert taken is maker.made[0]
    await maker.another.wait()
    await spare.aclose()
    assert taken.returncode is None
    await end_process(taken)
    assert [one.returncode is None for one in maker.made] == [False, False]
    assert spare.take() is None


async def test_one_that_has_ended_is_not_handed_out() -> None:
    maker = Maker()
    spare = SpareWorker(maker.make)
    spare.adopt(await maker.make())
    await end_process(maker.made[0])
    assert spare.take() is None
    await spare.aclose()


async def test_one_that_is_being_made_is_ended_with_the_rest() -> None:
    maker = Maker()
    spare = SpareWorker(maker.make)
    spare.keep(0)
    # its time comes with the loop's next round
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    assert spare.making is not None
    await spare.aclose()
    assert [one.returncode is None for one in maker.made] == [False]


async def test_none_at_all_is_no_reason_to_fail() -> None:
    tried = asyncio.Event()

    async def make() -> asyncio.subprocess.Process:
        tried.set()
        raise InternalError("No worker could be started")

    spare = SpareWorker(make)
    spare.keep(0)
    await tried.wait()
    assert spare.take() is None
    await spare.aclose()


async def test_a_spare_worker_ends_when_its_owner_lets_go() -> None:
    waiting = await make_process(worker_command(), worker_environment(os.environ))
    assert waiting.stdin is not None
    waiting.stdin.close()
    assert await waiting.wait() == 0
    await waiting.communicate()


async def test_a_supervisor_keeps_one_ready(tmp_path: Path) -> None:
    supervisor = Supervisor()
    supervisor.keep_ready(0)
    await until_there(supervisor)
    pid = supervisor.ready_pid
    assert pid is not None
    job = CheckDestinationJob(destination=SqliteConnector(path=tmp_path / "data.sqlite"))
    handle = await supervisor.start(job, lambda _: None)
    assert handle.pid == pid
    await handle.wait()
    await supervisor.aclose()
    assert supervisor.ready_pid is None

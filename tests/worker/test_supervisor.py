"""Real workers and their owner: starting, hearing, stopping, and what happens when one vanishes."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from pydantic import SecretStr

from migrateiq_desktop.model.auth import BearerAuth
from migrateiq_desktop.model.connector import SqliteConnector
from migrateiq_desktop.model.errors import InternalError, RunInterruptedError
from migrateiq_desktop.model.events import (
    Progress,
    RecordsRejected,
    StreamEnded,
    StreamStarted,
    WorkerEvent,
    WorkerReady,
)
from migrateiq_desktop.model.job import CheckDestinationJob, PreviewJob, TestJob
from migrateiq_desktop.model.run import RunStatus, StreamState
from migrateiq_desktop.worker.starting import NO_PLUGINS, worker_command, worker_environment
from migrateiq_desktop.worker.supervisor import Supervisor, WorkerHandle
from tests.destinations.sql.loading import query
from tests.servers.fault_server import FaultServer, SeenRequest
from tests.servers.faults import Raw
from tests.servers.paged_api import PagedApi, Reply, some_records

from .owner import Owner, connector, run_job

KEY = "CANARY-1234-key"


@pytest.fixture
async def server() -> AsyncIterator[FaultServer]:
    async with FaultServer(PagedApi(some_records(95))) as server:
        yield server


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data.sqlite"


async def test_a_run_from_start_to_end(server: FaultServer, data: Path) -> None:
    owner = Owner()
    exit_ = await owner.run(run_job(server.base_url, data))
    assert exit_.ended.status is RunStatus.SUCCESS
    assert exit_.returncode == 0
    assert exit_.stderr == ""
    assert isinstance(owner.events[0], WorkerReady)
    assert owner.handle is not None
    assert owner.events[0].pid == owner.handle.pid
    assert owner.ended == exit_.ended
    assert (owner.counts.read, owner.counts.loaded, owner.counts.pages) == (95, 95, 10)
    expected = [tuple(record.values()) for record in server.api.records]
    assert query(data, "SELECT * FROM records") == expected


async def test_it_works_without_a_bearer_and_with_one(server: FaultServer, data: Path) -> None:
    server.token = KEY
    job = run_job(server.base_url, data)
    source = job.source.model_copy(update={"auth": BearerAuth()})
    owner = Owner()
    refused = await owner.run(job)
    assert refused.ended.status is RunStatus.FAILED
    assert refused.ended.error is not None
    assert refused.ended.error.kind == "KeyRefusedError"
    secrets = {"token": SecretStr(KEY)}
    done = await owner.run(job.model_copy(update={"source": source, "secrets": secrets}))
    assert done.ended.status is RunStatus.SUCCESS


async def test_nothing_secret_in_arguments_environment_or_events(
    server: FaultServer, data: Path
) -> None:
    server.token = KEY
    # the API gives the key back, in a record that is rejected
    server.api = PagedApi([{"id": None, "echo": f"Bearer {KEY}"}, *some_records(5)])
    seen: list[bytes] = []

    def look(event: WorkerEvent, handle: WorkerHandle) -> None:
        if isinstance(event, StreamStarted):
            seen.extend(
                Path(f"/proc/{handle.pid}/{n}").read_bytes() for n in ("cmdline", "environ")
            )

    environment = {**os.environ, "MIGRATEIQ_SECRET_API_TOKEN": KEY, "OTHER": KEY}
    owner = Owner(environment=environment)
    owner.on_event = look
    job = run_job(server.base_url, data)
    exit_ = await owner.run(
        job.model_copy(
            update={
                "source": job.source.model_copy(update={"auth": BearerAuth()}),
                "secrets": {"token": SecretStr(KEY)},
                "log_level": "DEBUG",
            }
        )
    )
    assert exit_.ended.status is RunStatus.PARTIAL
    assert len(seen) == 2
    assert all(KEY.encode() not in text for text in seen)
    assert KEY not in repr(owner.events)
    (reject,) = owner.rejects
    assert reject.record == {"id": None, "echo": "Bearer ***"}
    assert owner.log


async def test_cancelling(server: FaultServer, data: Path) -> None:
    server.page_faults[8] = "silence"
    owner = Owner()
    owner.on_event = lambda event, handle: (
        handle.cancel() if isinstance(event, Progress) and event.counts.loaded == 60 else None
    )
    exit_ = await owner.run(run_job(server.base_url, data))
    assert exit_.ended.status is RunStatus.CANCELLED
    assert exit_.returncode == 0
    assert owner.counts.loaded == 60
    assert query(data, "SELECT count(*) FROM records") == [(60,)]


async def test_a_command_never_comes_before_the_job(server: FaultServer, data: Path) -> None:
    handle = await Supervisor().start(run_job(server.base_url, data), lambda _: None)
    handle.cancel()
    assert (await handle.wait()).ended.status is RunStatus.CANCELLED


async def test_a_worker_that_does_not_obey_is_killed() -> None:
    stubborn = (
        "import sys, time\n"
        "sys.stdin.readline()\n"
        'print(\'{"event":"ready","protocol":1,"pid":1}\', flush=True)\n'
        "while True: time.sleep(60)\n"
    )
    supervisor = Supervisor(command=(sys.executable, "-c", stubborn))
    handle: WorkerHandle | None = None
    ready = asyncio.Event()
    job = CheckDestinationJob(destination=SqliteConnector(path="x"))
    handle = await supervisor.start(job, lambda _: ready.set())
    await ready.wait()
    handle.cancel()
    exit_ = await handle.wait()
    assert exit_.returncode == -signal.SIGKILL
    assert exit_.ended.status is RunStatus.CANCELLED


async def test_pausing_and_going_on(server: FaultServer, data: Path) -> None:
    owner = Owner()
    owner.on_event = lambda event, handle: (
        handle.pause() if isinstance(event, StreamStarted) else None
    )
    job = run_job(server.base_url, data)
    server.page_faults[8] = "silence"
    exit_ = await owner.run(job)
    assert exit_.ended.status is RunStatus.PAUSED
    assert isinstance(owner.events[-2], StreamEnded)
    assert owner.events[-2].state is StreamState.STOPPED
    del server.page_faults[8]
    owner.on_event = lambda _event, _handle: None
    again = await owner.run(job.model_copy(update={"resume": True}))
    assert again.ended.status is RunStatus.SUCCESS
    assert query(data, "SELECT count(*), count(DISTINCT id) FROM records") == [(95, 95)]


async def test_a_worker_that_vanishes(server: FaultServer, data: Path) -> None:
    owner = Owner()
    owner.on_event = lambda event, handle: (
        os.kill(handle.pid, signal.SIGKILL) if isinstance(event, StreamStarted) else None
    )
    exit_ = await owner.run(run_job(server.base_url, data))
    assert exit_.ended.status is RunStatus.INTERRUPTED
    assert exit_.ended.error is not None
    assert "SIGKILL" in exit_.ended.error.cause
    assert "Resume" in exit_.ended.error.next_step


async def test_it_ends_when_its_owner_is_gone(server: FaultServer, data: Path) -> None:
    server.page_faults[8] = "silence"
    owner = Owner()
    owner.on_event = lambda event, handle: (
        handle.close() if isinstance(event, StreamStarted) else None
    )
    exit_ = await owner.run(run_job(server.base_url, data))
    assert exit_.ended.status is RunStatus.INTERRUPTED
    assert exit_.returncode == 0


async def test_closing_the_supervisor_ends_its_workers(server: FaultServer, data: Path) -> None:
    server.page_faults[1] = "silence"
    supervisor = Supervisor()
    started = asyncio.Event()
    handle = await supervisor.start(
        run_job(server.base_url, data),
        lambda event: started.set() if isinstance(event, StreamStarted) else None,
    )
    await started.wait()
    await supervisor.aclose()
    assert (await handle.wait()).ended.status is RunStatus.INTERRUPTED


async def test_closing_ends_a_worker_that_is_just_being_started(
    server: FaultServer, data: Path
) -> None:
    server.page_faults[1] = "silence"
    supervisor = Supervisor()
    starting = asyncio.ensure_future(
        supervisor.start(run_job(server.base_url, data), lambda _: None)
    )
    await asyncio.sleep(0)
    assert not starting.done()
    await supervisor.aclose()
    handle = await starting
    assert handle.finished is not None
    assert handle.finished.done()
    with pytest.raises(RunInterruptedError, match="just being closed"):
        await supervisor.start(run_job(server.base_url, data), lambda _: None)


async def test_a_batch_waits_until_its_rejects_are_stored(server: FaultServer, data: Path) -> None:
    server.api = PagedApi([*some_records(5), {"id": None}])
    owner = Owner()
    owner.answers = False

    def look_then_answer(event: WorkerEvent, handle: WorkerHandle) -> None:
        if isinstance(event, RecordsRejected):
            there = query(data, "SELECT count(*) FROM sqlite_master WHERE name = 'records'")
            assert there == [(0,)]
            handle.acknowledge(event.number)

    owner.on_event = look_then_answer
    exit_ = await owner.run(run_job(server.base_url, data))
    assert exit_.ended.status is RunStatus.PARTIAL
    assert len(owner.rejects) == 1


async def test_asking_for_a_test(server: FaultServer) -> None:
    job = TestJob(source_name="api", source=connector(server.base_url))
    answer = await Supervisor().ask(job)
    assert (answer.connected, answer.status_code, answer.records) == (True, 200, 10)
    server.token = KEY
    answer = await Supervisor().ask(job)
    assert (answer.connected, answer.status_code) == (False, 401)
    assert answer.error is not None
    assert answer.error.kind == "KeyRefusedError"


async def test_asking_for_a_preview(server: FaultServer) -> None:
    job = PreviewJob(
        source_name="api", source=connector(server.base_url), stream="records", limit=15
    )
    answer = await Supervisor().ask(job)
    assert list(answer.records) == list(server.api.records[:15])
    assert len(answer.rows) == 15
    assert answer.error is None
    unknown = await Supervisor().ask(job.model_copy(update={"stream": "nothing"}))
    assert unknown.error is not None
    assert unknown.error.kind == "DefinitionError"


async def test_asking_whether_a_destination_can_be_written(data: Path) -> None:
    job = CheckDestinationJob(destination=SqliteConnector(path=data))
    answer = await Supervisor().ask(job)
    assert answer.writable
    assert os.listdir(data.parent) == []  # noqa: PTH208  # nothing is left of it
    nowhere = SqliteConnector(path=data / "below" / "a.sqlite")
    refused = await Supervisor().ask(CheckDestinationJob(destination=nowhere))
    assert not refused.writable
    assert refused.error is not None


class Ringing(FaultServer):
    """Rings when it is asked."""

    def __init__(self) -> None:
        super().__init__(page_faults={1: "silence"})
        self.asked = asyncio.Event()

    def _result(self, request: SeenRequest) -> Reply | Raw:
        self.asked.set()
        return super()._result(request)


async def test_not_waiting_for_an_answer_ends_the_worker() -> None:
    supervisor = Supervisor()
    async with Ringing() as server:
        job = TestJob(source_name="api", source=connector(server.base_url))
        asking = asyncio.ensure_future(supervisor.ask(job))
        await server.asked.wait()
        (handle,) = supervisor.workers
        asking.cancel()
        with pytest.raises(asyncio.CancelledError):
            await asking
    assert (await handle.wait()).returncode == -signal.SIGKILL


SPEAKS = "import sys; sys.stdin.readline(); sys.stderr.write('why: %s'); print(%r, flush=True)"


@pytest.mark.parametrize(
    ("says", "words"),
    [
        ("nonsense", "sent something that is no event"),
        ('{"event":"ready","protocol":99,"pid":1}', "different versions"),
        ('{"event":"unheard_of"}', "sent something that is no event"),
    ],
)
async def test_a_worker_that_speaks_otherwise(says: str, words: str) -> None:
    program = SPEAKS % (KEY, says)
    supervisor = Supervisor(command=(sys.executable, "-c", program))
    job = TestJob(
        source_name="api",
        source=connector("http://127.0.0.1"),
        secrets={"token": SecretStr(KEY)},
    )
    handle = await supervisor.start(job, lambda _: None)
    exit_ = await handle.wait()
    assert exit_.ended.status is RunStatus.FAILED
    assert exit_.ended.error is not None
    assert words in exit_.ended.error.title
    assert KEY not in exit_.stderr
    assert not supervisor.workers


async def test_a_worker_that_can_not_start() -> None:
    job = CheckDestinationJob(destination=SqliteConnector(path="x"))
    with pytest.raises(InternalError, match="No worker could be started"):
        await Supervisor(command=("/nonexistent/worker",)).ask(job)
    broken = Supervisor(command=(sys.executable, "-c", "raise SystemExit(3)"))
    with pytest.raises(InternalError, match="ended without an answer: its process ended with"):
        await broken.ask(job)


async def test_an_owner_that_fails_leaves_no_worker(server: FaultServer, data: Path) -> None:
    server.page_faults[1] = "silence"

    def fail(event: WorkerEvent) -> None:
        if isinstance(event, StreamStarted):
            raise RuntimeError("on purpose")

    supervisor = Supervisor()
    handle = await supervisor.start(run_job(server.base_url, data), fail)
    with pytest.raises(RuntimeError, match="on purpose"):
        await handle.wait()
    # gone, or about to be reaped
    assert not supervisor.workers


def test_the_environment_is_minimal() -> None:
    environment = {"PATH": "/bin", "MIGRATEIQ_SECRET_X_Y": "s", "AWS_SECRET_ACCESS_KEY": "s"}
    assert worker_environment(environment) == {"PATH": "/bin", **NO_PLUGINS}


def test_how_a_worker_is_started(monkeypatch: pytest.MonkeyPatch) -> None:
    assert worker_command()[-2:] == ("-m", "migrateiq_desktop.worker.main")
    assert "-P" in worker_command()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert worker_command() == (sys.executable, "--worker")

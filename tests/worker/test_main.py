"""The worker process from outside: what goes in and what comes out, without an owner."""

import os
import subprocess
from pathlib import Path

from pydantic import SecretStr

from migrateiq_desktop.model.connector import RestConnector, SqliteConnector
from migrateiq_desktop.model.events import DestinationChecked, RunEnded, WorkerReady
from migrateiq_desktop.model.job import CheckDestinationJob
from migrateiq_desktop.model.run import RunStatus
from migrateiq_desktop.worker.crashpoints import VARIABLE
from migrateiq_desktop.worker.protocol import decode_event, encode_job
from migrateiq_desktop.worker.starting import worker_command, worker_environment

from .owner import run_job

KEY = "CANARY-1234-key"


def work(
    given: bytes, *, environment: dict[str, str] | None = None
) -> subprocess.CompletedProcess[bytes]:
    """A worker that is told this, and then nothing more."""
    return subprocess.run(
        worker_command(),
        input=given,
        capture_output=True,
        check=False,
        env=worker_environment(os.environ) | (environment or {}),
    )


def test_it_does_its_job_and_ends(tmp_path: Path) -> None:
    job = CheckDestinationJob(destination=SqliteConnector(path=tmp_path / "a.sqlite"))
    # its input is closed right behind the job, which is soon done
    done = work(encode_job(job))
    assert done.stderr == b""
    events = [decode_event(line) for line in done.stdout.splitlines()]
    assert isinstance(events[0], WorkerReady)
    assert all(isinstance(event, WorkerReady | DestinationChecked) for event in events)


def test_without_a_job_it_just_ends() -> None:
    done = work(b"")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


def test_a_job_of_another_version_is_refused(tmp_path: Path) -> None:
    job = CheckDestinationJob(destination=SqliteConnector(path=tmp_path / "a.sqlite"))
    done = work(encode_job(job).replace(b'"protocol":1', b'"protocol":2'))
    _, ended = (decode_event(line) for line in done.stdout.splitlines())
    assert isinstance(ended, RunEnded)
    assert ended.error is not None
    assert "different versions" in ended.error.title


def test_what_nobody_foresaw_is_a_fault_of_ours_without_secrets(tmp_path: Path) -> None:
    job = run_job("http://127.0.0.1:9", tmp_path / "a.sqlite").model_copy(
        update={
            "source": RestConnector(base_url="http://127.0.0.1:9"),
            "secrets": {"token": SecretStr(KEY)},
        }
    )
    # a crash point that doesn't exist stands for any mistake in the worker
    with subprocess.Popen(
        worker_command(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=worker_environment(os.environ) | {VARIABLE: f"nowhere {KEY}"},
    ) as worker:
        assert worker.stdin is not None
        assert worker.stdout is not None
        worker.stdin.write(encode_job(job))
        worker.stdin.flush()
        lines = worker.stdout.read().splitlines()
    assert KEY.encode() not in b"".join(lines)
    ended = decode_event(lines[-1])
    assert isinstance(ended, RunEnded)
    assert ended.status is RunStatus.FAILED
    assert ended.error is not None
    assert ended.error.kind == "InternalError"
    assert "ValueError" in ended.error.cause
    assert "Traceback" in ended.error.details

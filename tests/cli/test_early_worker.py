"""A worker that is started with the command: used by it, or gone with it."""

import asyncio
import io
import sys
from unittest.mock import patch

import pytest

from migrateiq_desktop.cli import early_worker as module
from migrateiq_desktop.cli.early_worker import EarlyWorker, early_worker
from migrateiq_desktop.cli.terminal import Terminal
from migrateiq_desktop.worker.starting import end_process

WAITS = (sys.executable, "-c", "import sys; sys.stdin.read()")


@pytest.fixture(autouse=True)
def _light(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "worker_command", lambda: WAITS)


def terminal() -> Terminal:
    return Terminal(io.StringIO(), io.StringIO(), io.StringIO())


def taken_from(early: EarlyWorker | None) -> asyncio.subprocess.Process:
    assert early is not None
    process = early.take()
    assert process is not None
    return process


def test_it_is_there_once_and_the_work_is_done_on_its_loop() -> None:
    shown = terminal()
    with early_worker(shown):
        early = shown.early
        process = taken_from(early)
        assert early is not None
        assert early.take() is None

        async def work() -> int:
            await process.communicate(b"")
            return 7

        assert early.run(work()) == 7
    assert process.returncode == 0
    assert shown.early is None


def test_it_is_ended_when_the_command_comes_to_nothing() -> None:
    shown = terminal()
    ended: list[asyncio.subprocess.Process] = []

    async def end(process: asyncio.subprocess.Process) -> None:
        await end_process(process)
        ended.append(process)

    with (
        patch.object(module, "end_process", end),
        pytest.raises(ValueError, match="no file"),
        early_worker(shown),
    ):
        raise ValueError("no file")
    assert [one.returncode is None for one in ended] == [False]


def test_without_a_process_the_command_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "worker_command", lambda: ("/nonexistent/worker",))
    shown = terminal()
    with early_worker(shown):
        assert shown.early is not None
        assert shown.early.take() is None

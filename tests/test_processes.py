"""Which process is which."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from migrateiq_desktop import processes
from migrateiq_desktop.processes import ProcessMark, is_running, mark_of, own_mark


def test_this_process_runs() -> None:
    assert own_mark() == mark_of(os.getpid())
    assert is_running(own_mark())


def test_a_later_process_of_the_same_number_is_another() -> None:
    assert not is_running(own_mark().model_copy(update={"started": "earlier"}))


def test_an_ended_process_does_not_run() -> None:
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as child:
        mark = mark_of(child.pid)
        assert is_running(mark)
        child.kill()
        child.wait()
    assert not is_running(mark)
    assert mark_of(child.pid) == ProcessMark(pid=child.pid, started=None)


def test_a_process_that_was_gone_when_it_was_asked_does_not_run() -> None:
    assert not is_running(ProcessMark(pid=os.getpid(), started=None))


def test_a_zombie_does_not_run() -> None:
    child = subprocess.Popen([sys.executable, "-c", "pass"], stdout=subprocess.PIPE)
    assert child.stdout is not None
    assert child.stdout.read() == b""  # its end closes the pipe
    os.waitid(os.P_PID, child.pid, os.WEXITED | os.WNOWAIT)
    assert not is_running(mark_of(child.pid))
    child.stdout.close()
    child.wait()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux counts from its start")
def test_without_proc_the_time_of_day_tells(monkeypatch: pytest.MonkeyPatch) -> None:
    counted = own_mark()
    monkeypatch.setattr(processes, "_COUNTS_TICKS", False)
    told = own_mark()
    assert told.started != counted.started
    assert is_running(told)


@pytest.mark.skipif(not processes._COUNTS_TICKS, reason="/proc is Linux's")
def test_a_sandbox_that_hides_which_boot_it_is_is_no_error(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(path: Path, *_: object, **__: object) -> str:
        if path.name == "boot_id":
            raise PermissionError
        return original(path, encoding="utf-8")

    original = Path.read_text
    monkeypatch.setattr(Path, "read_text", refuse)
    assert is_running(own_mark())

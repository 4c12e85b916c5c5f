"""Events and nothing else come out; lines come in however they are cut."""

import os
import subprocess
import sys
import threading

import pytest

from migrateiq_desktop.model.events import LogLine, WorkerReady
from migrateiq_desktop.model.secret import Redactor
from migrateiq_desktop.worker.pipes import CommandPipe, EventPipe
from migrateiq_desktop.worker.protocol import decode_event

PROGRAM = """
import os
from migrateiq_desktop.model.events import WorkerReady
from migrateiq_desktop.worker.pipes import claim_standard_pipes
commands, events = claim_standard_pipes()
print("a library says something", flush=True)
os.system("echo and its child too")
events.emit(WorkerReady(pid=1))
"""


def test_what_is_printed_does_not_get_between_the_events() -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, check=True)
    assert decode_event(done.stdout) == WorkerReady(pid=1)
    assert done.stderr == b"a library says something\nand its child too\n"


def test_events_from_many_threads_stay_whole() -> None:
    reading, writing = os.pipe()
    pipe = EventPipe(writing, Redactor())
    messages = [str(number) * 3000 for number in range(10)]

    def say(message: str) -> None:
        for _ in range(20):
            pipe.emit(LogLine(level="INFO", message=message))

    threads = [threading.Thread(target=say, args=(message,)) for message in messages]
    for thread in threads:
        thread.start()
    found = []
    with os.fdopen(reading, "rb") as lines:
        for _ in range(200):
            event = decode_event(lines.readline())
            assert isinstance(event, LogLine)
            found.append(event.message)
    for thread in threads:
        thread.join()
    os.close(writing)
    assert sorted(found) == sorted(messages * 20)


def test_nobody_listens() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with pytest.raises(BrokenPipeError):
        EventPipe(writing, Redactor()).emit(WorkerReady(pid=1))
    os.close(writing)


def test_the_job_first_then_the_commands_then_the_end() -> None:
    reading, writing = os.pipe()
    pipe = CommandPipe(reading)
    os.write(writing, b"the j")
    os.write(writing, b"ob\ncommand 1\ncomm")
    assert pipe.first_line() == b"the job"
    heard: list[bytes] = []
    closed = threading.Event()
    pipe.follow(heard.append, closed.set)
    os.write(writing, b"and 2\n")
    os.close(writing)
    closed.wait()
    assert heard == [b"command 1", b"command 2"]
    os.close(reading)


def test_no_job_comes() -> None:
    reading, writing = os.pipe()
    os.write(writing, b"half a job")
    os.close(writing)
    assert CommandPipe(reading).first_line() is None
    os.close(reading)

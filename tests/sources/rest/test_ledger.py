"""The places that requests take, in this process and over several."""

import asyncio
import signal
import stat
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from migrateiq_desktop.model.connector import RateLimit
from migrateiq_desktop.sources.rest.budget import RequestBudget
from migrateiq_desktop.sources.rest.ledger import (
    ALONE_SECONDS,
    MOST_PLACES,
    Ledger,
    LedgerBusyError,
)
from tests.servers.virtual_clock import VirtualClock
from tests.sources.rest.recording import RecordingObserver

TAKER = """
import sys
from pathlib import Path
from migrateiq_desktop.model.connector import RateLimit
from migrateiq_desktop.sources.rest.ledger import Ledger, LedgerBusyError
ledger = Ledger(RateLimit(requests=7, per_seconds=10), Path(sys.argv[1]))
sys.stdin.readline()
taken = 0
while taken < 70:
    try:
        print(ledger.reserve(100.0).at)
        taken += 1
    except LedgerBusyError:
        pass
"""

HOLDER = """
import sys
from pathlib import Path
from migrateiq_desktop.model.connector import RateLimit
from migrateiq_desktop.sources.rest.ledger import Ledger
ledger = Ledger(RateLimit(requests=2, per_seconds=10), Path(sys.argv[1]))
ledger.reserve(100.0)
with ledger._store(100.0):
    print("has it", flush=True)
    sys.stdin.readline()
print("let go", flush=True)
sys.stdin.readline()
"""


def _limit(requests: int, per: float = 1.0) -> RateLimit:
    return RateLimit(requests=requests, per_seconds=per)


async def test_two_processes_keep_to_one_limit(tmp_path: Path) -> None:
    command = (sys.executable, "-c", TAKER, str(tmp_path / "one.pace"))
    pipe = subprocess.PIPE
    takers = [
        await asyncio.create_subprocess_exec(*command, stdin=pipe, stdout=pipe) for _ in range(2)
    ]
    said = await asyncio.gather(*(taker.communicate(b"\n") for taker in takers))
    places = sorted(float(line) for out, _ in said for line in out.split())
    assert len(places) == 140
    assert all(later - first >= 10 for first, later in zip(places, places[7:], strict=False))
    assert places[-1] == 100 + 10 * 19


@given(
    requests=st.integers(1, 5),
    changed=st.integers(1, 5),
    pauses=st.lists(st.floats(0, 3), min_size=1, max_size=20),
)
def test_a_changed_limit_forgets_no_request_that_counts(
    tmp_path_factory: pytest.TempPathFactory, requests: int, changed: int, pauses: list[float]
) -> None:
    path = tmp_path_factory.mktemp("ledger") / "one.pace"
    now, sent = 1.0, []
    for limit in (_limit(requests, 5), _limit(changed, 5)):
        ledger = Ledger(limit, path)
        for pause in pauses:
            now = max(now + pause, ledger.reserve(now + pause).at)
            sent.append(now)
        ledger.close()
    most = max(requests, changed)
    assert all(later - first >= 5 - 1e-6 for first, later in zip(sent, sent[most:], strict=False))


def test_what_one_is_told_holds_the_others(tmp_path: Path) -> None:
    one, other = (Ledger(None, tmp_path / "one.pace") for _ in range(2))
    one.hold(10.0, 40.0, 429)
    one.hold(10.0, 20.0, 503)
    place = other.reserve(12.0)
    assert (place.at, place.held, place.status) == (40.0, True, 429)
    assert other.held(39.0)
    assert not other.held(40.0)
    one.close()
    other.close()


def test_a_request_comes_after_the_one_before_it_by_the_gap() -> None:
    ledger = Ledger(None)
    assert ledger.reserve(5.0, 2.0).at == 5.0
    assert [ledger.reserve(5.0, 2.0).at for _ in range(3)] == [7.0, 9.0, 11.0]
    assert ledger.reserve(5.0, 2.0).paced


@pytest.mark.parametrize("content", [b"", b"x", b"no ledger at all" * 10, b"\0" * 500])
def test_a_file_that_makes_no_sense_is_begun_anew(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "one.pace"
    path.write_bytes(content)
    ledger = Ledger(_limit(2, 5), path)
    assert [ledger.reserve(10.0).at for _ in range(4)] == [10.0, 10.0, 15.0, 15.0]
    ledger.close()


def test_a_ledger_from_before_the_computer_started_holds_nobody(tmp_path: Path) -> None:
    before = Ledger(_limit(1, 3600), tmp_path / "one.pace")
    before.reserve(90_000.0)
    before.hold(90_000.0, 99_000.0, 429)
    before.close()
    after = Ledger(_limit(1, 3600), tmp_path / "one.pace")
    assert after.reserve(12.0).at == 12.0
    after.close()


def test_a_large_limit_is_kept_in_parts() -> None:
    ledger = Ledger(_limit(10 * MOST_PLACES, 100))
    places = [ledger.reserve(0.0).at for _ in range(MOST_PLACES + 1)]
    assert places[-2:] == [0.0, 10.0]


def test_where_nothing_can_be_written_the_process_keeps_to_it_alone(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").touch()
    ledger = Ledger(_limit(1), tmp_path / "file" / "one.pace")
    assert [ledger.reserve(0.0).at for _ in range(2)] == [0.0, 1.0]
    assert "can't be shared" in caplog.text


@pytest.mark.skipif(sys.platform == "win32", reason="has no such modes")
def test_the_file_is_its_owners(tmp_path: Path) -> None:
    ledger = Ledger(_limit(1), tmp_path / "budgets" / "one.pace")
    ledger.reserve(0.0)
    ledger.close()
    assert stat.S_IMODE((tmp_path / "budgets" / "one.pace").stat().st_mode) == 0o600


@asynccontextmanager
async def _holding(path: Path) -> AsyncIterator[asyncio.subprocess.Process]:
    """A process that has the file and is stopped."""
    holder = await asyncio.create_subprocess_exec(
        sys.executable, "-c", HOLDER, str(path), stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert holder.stdout is not None
    try:
        assert await holder.stdout.readline() == b"has it\n"
        holder.send_signal(signal.SIGSTOP)
        yield holder
    finally:
        holder.send_signal(signal.SIGCONT)
        await holder.communicate(b"\n\n")


@pytest.mark.skipif(sys.platform == "win32", reason="nobody can be stopped there")
async def test_a_stopped_holder_stops_nobody_else(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "one.pace"
    async with _holding(path):
        clock, observer = VirtualClock(), RecordingObserver()
        clock.pass_by(100.0)
        budget = RequestBudget(_limit(2, 10), clock, path, patience_seconds=0.05)
        budget.hold(4.0, 429)
        others = asyncio.create_task(_steps())
        for _ in range(3):
            await budget.turn(observer)
        # one place was taken by who is stopped, and the server's word was kept
        assert [round(seconds, 3) for seconds, _ in observer.waits] == [4.0, 6.0, 4.0]
        assert observer.waits[0][1] == "the server asked for it (429)"
        assert caplog.text.count("doesn't let go of the shared rate budget") == 1
        assert await others == "went on"
        budget.close()


async def _steps() -> str:
    for _ in range(3):
        await asyncio.sleep(0)
    return "went on"


@pytest.mark.skipif(sys.platform == "win32", reason="nobody can be stopped there")
async def test_what_was_held_alone_is_shared_once_the_file_is_free(tmp_path: Path) -> None:
    path = tmp_path / "one.pace"
    async with _holding(path) as holder:
        mine = Ledger(_limit(2, 10), path)
        with pytest.raises(LedgerBusyError):
            mine.reserve(101.0)
        mine.hold(101.0, 400.0, 503)
        mine.part(101.0)
        assert mine.reserve(101.0).at == 400.0
        holder.send_signal(signal.SIGCONT)
        assert holder.stdin is not None
        assert holder.stdout is not None
        holder.stdin.write(b"\n")
        assert await holder.stdout.readline() == b"let go\n"
        after = 101.0 + ALONE_SECONDS
        mine.hold(after, 500.0, 503)
        mine.close()
    other = Ledger(_limit(2, 10), path)
    assert other.reserve(after).at == 500.0
    other.close()

"""One run of a sync at a time, whichever process starts it."""

import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from migrateiq_desktop.model.errors import AlreadyRunningError
from migrateiq_desktop.services.run_lock import RunLock

SINCE = datetime(2026, 11, 21, 22, 5, 7, tzinfo=UTC)

HOLDER = """
import sys
from datetime import datetime, UTC
from pathlib import Path
from migrateiq_desktop.services.run_lock import RunLock
lock = RunLock.take(Path(sys.argv[1]), "nightly", datetime(2026, 11, 21, 22, 5, 7, tzinfo=UTC))
print("held", flush=True)
sys.stdin.read()
"""


def test_the_second_is_refused_until_the_first_lets_go(tmp_path: Path) -> None:
    folder = tmp_path / "locks"
    lock = RunLock.take(folder, "nightly", SINCE)
    other = RunLock.take(folder, "weekly", SINCE)
    with pytest.raises(AlreadyRunningError, match="nightly runs already"):
        RunLock.take(folder, "nightly", SINCE)
    lock.release()
    RunLock.take(folder, "nightly", SINCE).release()
    other.release()


def test_another_process_is_seen_and_its_death_too(tmp_path: Path) -> None:
    command = [sys.executable, "-c", HOLDER, str(tmp_path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        with pytest.raises(AlreadyRunningError) as refused:
            RunLock.take(tmp_path, "nightly", SINCE)
        assert refused.value.cause == f"since {SINCE.astimezone():%Y-%m-%d %H:%M:%S}"
        holder.kill()
        holder.wait()
        RunLock.take(tmp_path, "nightly", SINCE).release()


def test_a_lock_file_is_its_owners_alone(tmp_path: Path) -> None:
    RunLock.take(tmp_path / "locks", "nightly", SINCE).release()
    (file,) = (tmp_path / "locks").iterdir()
    assert file.stat().st_mode & 0o777 == 0o600
    assert file.parent.stat().st_mode & 0o777 == 0o700


def test_a_note_that_can_not_be_read_does_not_hide_the_refusal(tmp_path: Path) -> None:
    lock = RunLock.take(tmp_path, "nightly", SINCE)
    (file,) = tmp_path.iterdir()
    file.write_bytes(b" nonsense")
    with pytest.raises(AlreadyRunningError) as refused:
        RunLock.take(tmp_path, "nightly", SINCE)
    assert refused.value.cause == ""
    lock.release()

"""Entries in a user's crontab: others' lines stay. A stand-in for `crontab` keeps it in a file."""

import shutil
import subprocess
import sys
from pathlib import Path, PurePath

import pytest

from migrateiq_desktop.model.errors import SchedulerError
from migrateiq_desktop.services.system_schedules.entries import Scheduler, Task, entry
from migrateiq_desktop.services.system_schedules.installing import install, remove

CRONTAB = """#!/bin/sh
# what crontab(1) does with -l and -
if [ "$1" = -l ]; then
  [ -f "{file}" ] || {{ echo "no crontab for ann" >&2; exit 1; }}
  cat "{file}"
else
  cat > "{file}"
fi
"""


@pytest.fixture
def crontab(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file that holds it."""
    file, programs = tmp_path / "crontab", tmp_path / "bin"
    programs.mkdir()
    program = programs / "crontab"
    program.write_text(CRONTAB.format(file=file), encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{programs}:/usr/bin:/bin")
    return file


def task(sync: str, line: str = "45 18 * * 6") -> Task:
    return Task(PurePath("/home/ann/Acme"), sync, line, ("/opt/migrateiq", "sync", sync))


def put(one: Task) -> None:
    install(Scheduler.CRON, one, entry(Scheduler.CRON, one))


def take(one: Task) -> None:
    remove(Scheduler.CRON, one)


def test_a_sync_is_put_in_once_and_taken_out_again(crontab: Path) -> None:
    crontab.write_text("MAILTO=ann\n0 1 * * * backup\n", encoding="utf-8")
    put(task("nightly"))
    put(task("weekly"))
    put(task("nightly", "0 6 * * *"))
    assert crontab.read_text(encoding="utf-8").splitlines() == [
        "MAILTO=ann",
        "0 1 * * * backup",
        f"# MigrateIQ {task('weekly').name}",
        "45 18 * * 6 /opt/migrateiq sync weekly",
        f"# MigrateIQ {task('nightly').name}",
        "0 6 * * * /opt/migrateiq sync nightly",
    ]
    take(task("nightly"))
    take(task("weekly"))
    assert crontab.read_text(encoding="utf-8") == "MAILTO=ann\n0 1 * * * backup\n"


def test_where_there_was_no_crontab_there_is_one(crontab: Path) -> None:
    put(task("nightly"))
    assert len(crontab.read_text(encoding="utf-8").splitlines()) == 2
    take(task("nightly"))
    take(task("nightly"))
    assert crontab.read_text(encoding="utf-8") == ""


def test_nothing_is_left_where_the_scheduler_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))
    one = task("nightly")
    with pytest.raises(SchedulerError, match="systemctl is not there"):
        install(Scheduler.SYSTEMD, one, entry(Scheduler.SYSTEMD, one))
    assert list(tmp_path.iterdir()) == []


def test_without_the_program_it_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(SchedulerError, match="crontab is not there"):
        put(task("nightly"))


def test_a_scheduler_that_refuses_leaves_no_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    programs = tmp_path / "bin"
    programs.mkdir()
    (programs / "systemctl").write_text("#!/bin/sh\necho no bus >&2\nexit 1\n", encoding="utf-8")
    (programs / "systemctl").chmod(0o755)
    monkeypatch.setenv("PATH", f"{programs}:/usr/bin:/bin")
    monkeypatch.setenv("HOME", str(tmp_path))
    one = task("nightly")
    with pytest.raises(SchedulerError, match="no bus"):
        install(Scheduler.SYSTEMD, one, entry(Scheduler.SYSTEMD, one))
    assert list((tmp_path / ".config" / "systemd" / "user").iterdir()) == []


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="systemd is Linux's")
def test_units_are_right_ones_for_systemd_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    name = '100% "$HOME" \\'
    odd = Task(
        PurePath("/home/ann/Acme"), name, "*/15 9-17 * * 1-5", (sys.executable, "sync", name)
    )
    last = Task(PurePath("/home/ann/Acme"), "plain", "0 6 L * *", (sys.executable, "sync", "plain"))
    files = []
    for one in (last, odd):
        for file, text in entry(Scheduler.SYSTEMD, one).files:
            files.append(tmp_path / file.name)
            files[-1].write_text(text, encoding="utf-8")
    done = subprocess.run(
        ["systemd-analyze", "verify", "--user", *map(str, files)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")

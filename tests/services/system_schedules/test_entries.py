"""Cron lines in the words of other schedulers; systemd's own tool reads them where it is there."""

import plistlib
import re
import shlex
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import PurePath

import pytest

from migrateiq_desktop.model.errors import DefinitionError
from migrateiq_desktop.model.schedule import Schedule
from migrateiq_desktop.services.system_schedules.entries import Scheduler, Task, entry

COMMAND = (
    "/opt/Migrate IQ/migrateiq",
    "--workspace",
    "/home/ann/50% off",
    "sync",
    'say "hi" $HOME',
)
WORKSPACE = PurePath("/home/ann/Acme")
LINES = ["45 * * * *", "45 18 * * *", "45 18 * * 6", "0 6 * * MON-FRI", "*/20 8-10 1,15 JAN-MAR *"]


def task(line: str) -> Task:
    return Task(WORKSPACE, "Nightly / all", line, COMMAND)


def calendars(line: str) -> list[str]:
    made = entry(Scheduler.SYSTEMD, task(line))
    timer = made.files[1][1]
    return [one.partition("=")[2] for one in timer.splitlines() if one.startswith("OnCalendar")]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("45 * * * *", ["*-*-* *:45:00"]),
        ("45 18 * * 6", ["Sat *-*-* 18:45:00"]),
        ("0 6 * * MON-FRI", ["Mon,Tue,Wed,Thu,Fri *-*-* 06:00:00"]),
        ("45 18 L * *", ["*-*~01 18:45:00"]),
        # cron: the 13th, and every Friday
        ("0 6 13 * FRI", ["*-*-13 06:00:00", "Fri *-*-* 06:00:00"]),
        ("*/20 8-10 1,15 JAN-MAR *", ["*-01,02,03-01,15 08,09,10:00,20,40:00"]),
    ],
)
def test_systemd_has_words_for_it(line: str, expected: list[str]) -> None:
    assert calendars(line) == expected


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="there is no systemd here")
@pytest.mark.parametrize("line", [*LINES, "45 18 L * *", "0 6 */5 * MON"])
def test_systemd_starts_it_when_cron_would(line: str) -> None:
    base = datetime(2026, 1, 30, 7, 0, tzinfo=UTC)
    said = subprocess.run(
        ["systemd-analyze", "calendar", "--base-time", "2026-01-30 07:00 UTC", *calendars(line)],
        capture_output=True,
        text=True,
        env={"TZ": "UTC", "LANG": "C", "PATH": "/usr/bin:/bin"},
        check=True,
    ).stdout
    found = next(one for one in said.splitlines() if "Next elapse" in one)
    due = Schedule(line, base, UTC).next_after(base)
    assert due is not None
    assert found.strip().endswith(f"{due:%a %Y-%m-%d %H:%M:%S} UTC")


def test_a_command_survives_the_quoting_of_crontab() -> None:
    [line] = entry(Scheduler.CRON, task("45 18 * * 6")).lines
    assert line.startswith("45 18 * * 6 ")
    # cron takes \% for %, then hands the rest to a shell
    assert shlex.split(line.split(maxsplit=5)[5].replace(r"\%", "%")) == list(COMMAND)


def test_a_command_survives_the_quoting_of_systemd() -> None:
    service = entry(Scheduler.SYSTEMD, task("45 18 * * 6")).files[0][1]
    [start] = [one for one in service.splitlines() if one.startswith("ExecStart=")]
    assert start == (
        'ExecStart="/opt/Migrate IQ/migrateiq" "--workspace" "/home/ann/50%% off" "sync"'
        ' "say \\"hi\\" $$HOME"'
    )


def test_launchd_has_no_words_for_a_day_that_is_also_a_weekday() -> None:
    with pytest.raises(DefinitionError, match="launchd can't express"):
        entry(Scheduler.LAUNCHD, task("0 6 */5 * MON"))


def test_launchd_gets_each_time_by_itself() -> None:
    made = entry(Scheduler.LAUNCHD, task("0,30 6 * * MON-TUE"))
    [(file, text)] = made.files
    read = plistlib.loads(text.encode())
    name = re.fullmatch(r"org\.migrateiq\.acme-nightly-all-[0-9a-f]{8}\.plist", file.name)
    assert name
    assert str(file.parent) == "Library/LaunchAgents"
    assert read["ProgramArguments"] == list(COMMAND)
    assert read["StartCalendarInterval"] == [
        {"Minute": 0, "Hour": 6, "Weekday": 1},
        {"Minute": 0, "Hour": 6, "Weekday": 2},
        {"Minute": 30, "Hour": 6, "Weekday": 1},
        {"Minute": 30, "Hour": 6, "Weekday": 2},
    ]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("45 * * * *", "/SC HOURLY /ST 00:45"),
        ("45 18 * * *", "/SC DAILY /ST 18:45"),
        ("45 18 * * 1,5", "/SC WEEKLY /D MON,FRI /ST 18:45"),
        ("45 18 7 * *", "/SC MONTHLY /D 7 /ST 18:45"),
        ("45 18 L * *", "/SC MONTHLY /MO LASTDAY /M * /ST 18:45"),
    ],
)
def test_the_task_scheduler_has_words_for_plain_ones(line: str, expected: str) -> None:
    [command] = entry(Scheduler.WINDOWS, task(line)).commands
    assert expected in " ".join(command)


@pytest.mark.parametrize(
    ("scheduler", "line"),
    [
        (Scheduler.CRON, "45 18 L * *"),
        (Scheduler.LAUNCHD, "45 18 L * *"),
        (Scheduler.LAUNCHD, "1-59 1-23 * * *"),
        (Scheduler.WINDOWS, "*/20 * * * *"),
        (Scheduler.WINDOWS, "0 6 13 * FRI"),
        (Scheduler.SYSTEMD, "0 6 * * 5#2"),
    ],
)
def test_what_a_scheduler_has_no_words_for_is_refused(scheduler: Scheduler, line: str) -> None:
    with pytest.raises(DefinitionError, match="can't express the schedule"):
        entry(scheduler, task(line))


def test_no_sync_has_anothers_name() -> None:
    folders = (WORKSPACE, PurePath("/home/ann/old/Acme"), PurePath("/home/ann/客户"))
    syncs = ("a b", "a-b", "航班", "客户")
    names = [Task(folder, sync, "", ()).name for folder in folders for sync in syncs]
    assert len(set(names)) == len(names)
    assert all(re.fullmatch("[0-9a-z-]+", name) for name in names)

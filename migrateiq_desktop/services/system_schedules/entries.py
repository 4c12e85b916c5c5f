"""What stands in the system's scheduler for a sync: files and commands, as text. Pure.

Sources: crontab(5); systemd.time(7), systemd.timer(5); launchd.plist(5);
schtasks (Microsoft Learn).
"""

import hashlib
import plistlib
import re
import shlex
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import product
from pathlib import Path, PurePath

from .cron_fields import DAYS, LAST_DAY, CronFields, cron_fields, unsaid

_LABEL = "org.migrateiq"
_MOST_LAUNCHES = 500
_TOLD_APART = 8


class Scheduler(StrEnum):
    """Who starts a sync when the window is closed."""

    CRON = "cron"
    SYSTEMD = "systemd"
    LAUNCHD = "launchd"
    WINDOWS = "windows"


@dataclass(frozen=True, slots=True)
class Task:
    """A sync that is to be started."""

    workspace: PurePath
    """Its folder."""
    sync: str
    cron_line: str
    command: tuple[str, ...]

    @property
    def name(self) -> str:
        """Fit for a file's name, the same each time, and no other sync's.

        Its letters alone don't tell it from others: not where there are none of A to Z.
        """
        plain = re.sub(r"[^A-Za-z0-9]+", "-", f"{self.workspace.name}-{self.sync}").strip("-")
        whole = hashlib.sha256(f"{self.workspace}\n{self.sync}".encode()).hexdigest()
        return f"{plain.lower()}-{whole[:_TOLD_APART]}".lstrip("-")


@dataclass(frozen=True, slots=True)
class Entry:
    """What a sync takes in one scheduler."""

    lines: tuple[str, ...] = ()
    """Of the user's crontab."""
    files: tuple[tuple[PurePath, str], ...] = ()
    """With their contents; relative to the user's home folder."""
    commands: tuple[tuple[str, ...], ...] = ()
    """That make it known once the files are there."""


def entry(scheduler: Scheduler, task: Task) -> Entry:
    """Raises DefinitionError when the scheduler has no words for the sync's schedule."""
    match scheduler:
        case Scheduler.CRON:
            return _cron(task)
        case Scheduler.SYSTEMD:
            return _systemd(task)
        case Scheduler.LAUNCHD:
            return _launchd(task)
        case Scheduler.WINDOWS:
            return _windows(task)


def files_of(scheduler: Scheduler, task: Task) -> tuple[PurePath, ...]:
    """Which files a sync takes there, whatever its schedule; relative to the home folder."""
    match scheduler:
        case Scheduler.SYSTEMD:
            unit = PurePath(".config/systemd/user") / f"migrateiq-{task.name}"
            return unit.with_name(f"{unit.name}.service"), unit.with_name(f"{unit.name}.timer")
        case Scheduler.LAUNCHD:
            return (PurePath("Library/LaunchAgents") / f"{_LABEL}.{task.name}.plist",)
        case _:
            return ()


def _cron(task: Task) -> Entry:
    fields = cron_fields(task.cron_line)
    if fields.days == (LAST_DAY,):
        raise unsaid("cron", task.cron_line)
    # an unescaped % would be a new line (crontab(5))
    command = shlex.join(task.command).replace("%", r"\%")
    return Entry(lines=(f"{task.cron_line.replace('?', '*')} {command}",))


def _systemd(task: Task) -> Entry:
    service_file, timer_file = files_of(Scheduler.SYSTEMD, task)
    # in a unit % and $ would be replaced, and quotes are its own (systemd.service(5))
    words = (word.replace("\\", "\\\\").replace('"', '\\"') for word in task.command)
    command = " ".join(f'"{word}"' for word in words).replace("%", "%%").replace("$", "$$")
    title = f"MigrateIQ: {task.sync}".replace("%", "%%")
    service = f"[Unit]\nDescription={title}\n\n[Service]\nType=oneshot\nExecStart={command}\n"
    calendars = "".join(f"OnCalendar={one}\n" for one in _calendars(cron_fields(task.cron_line)))
    timer = (
        # by itself a timer may be a minute late (systemd.timer(5))
        f"[Unit]\nDescription={title}\n\n[Timer]\n{calendars}AccuracySec=1s\nPersistent=true\n\n"
        "[Install]\nWantedBy=timers.target\n"
    )
    return Entry(
        files=((service_file, service), (timer_file, timer)),
        commands=(
            ("systemctl", "--user", "daemon-reload"),
            ("systemctl", "--user", "enable", "--now", timer_file.name),
        ),
    )


def _calendars(fields: CronFields) -> list[str]:
    """Where day and weekday are both given, cron means either of them."""
    clock = f"{_listed(fields.hours)}:{_listed(fields.minutes)}:00"
    months = _listed(fields.months)
    found = []
    if fields.both and fields.days is not None and fields.weekdays is not None:
        days = ",".join(DAYS[day].title() for day in fields.weekdays)
        return [f"{days} *-{months}-{_listed(fields.days)} {clock}"]
    if fields.days is not None or fields.weekdays is None:
        day = "~01" if fields.days == (LAST_DAY,) else f"-{_listed(fields.days)}"
        found.append(f"*-{months}{day} {clock}")
    if fields.weekdays is not None:
        days = ",".join(DAYS[day].title() for day in fields.weekdays)
        found.append(f"{days} *-{months}-* {clock}")
    return found


def _listed(numbers: Sequence[int] | None) -> str:
    return "*" if numbers is None else ",".join(f"{number:02}" for number in numbers)


def _launchd(task: Task) -> Entry:
    fields = cron_fields(task.cron_line)
    if fields.days == (LAST_DAY,) or fields.both:
        # a day and a weekday mean either of them (launchd.plist(5))
        raise unsaid("launchd", task.cron_line)
    label = f"{_LABEL}.{task.name}"
    plist = plistlib.dumps(
        {
            "Label": label,
            "ProgramArguments": list(task.command),
            "StartCalendarInterval": _intervals(task.cron_line, fields),
        }
    )
    (file,) = files_of(Scheduler.LAUNCHD, task)
    return Entry(
        files=((file, plist.decode()),), commands=(("launchctl", "load", "-w", f"~/{file}"),)
    )


def _intervals(line: str, fields: CronFields) -> list[dict[str, int]]:
    """Each combination is one of its own; a key that is left out allows all."""
    time = {"Minute": fields.minutes, "Hour": fields.hours, "Month": fields.months}
    found: list[dict[str, int]] = []
    for more in _day_keys(fields):
        given = {key: numbers for key, numbers in {**time, **more}.items() if numbers is not None}
        found += [dict(zip(given, one, strict=True)) for one in product(*given.values())]
    if len(found) > _MOST_LAUNCHES:
        raise unsaid("launchd", line)
    return found


def _day_keys(fields: CronFields) -> list[dict[str, tuple[int, ...] | None]]:
    keys: list[dict[str, tuple[int, ...] | None]] = []
    if fields.days is not None or fields.weekdays is None:
        keys.append({"Day": fields.days})
    if fields.weekdays is not None:
        keys.append({"Weekday": fields.weekdays})
    return keys


def _windows(task: Task) -> Entry:
    when = _windows_times(task.cron_line, cron_fields(task.cron_line))
    command = ("schtasks", "/Create", "/F", "/TN", f"MigrateIQ\\{task.name}")
    return Entry(commands=((*command, *when, "/TR", subprocess.list2cmdline(task.command)),))


def _windows_times(line: str, fields: CronFields) -> tuple[str, ...]:
    """What `schtasks` has words for: hourly, daily, weekly, monthly, at one time."""
    minute = fields.minutes[0] if fields.minutes is not None and len(fields.minutes) == 1 else None
    if minute is None or fields.months is not None:
        raise unsaid("The Task Scheduler", line)
    plain_days = fields.days is None and fields.weekdays is None
    if fields.hours is None and plain_days:
        return ("/SC", "HOURLY", "/ST", f"00:{minute:02}")
    if fields.hours is None or len(fields.hours) != 1:
        raise unsaid("The Task Scheduler", line)
    start = ("/ST", f"{fields.hours[0]:02}:{minute:02}")
    if plain_days:
        return ("/SC", "DAILY", *start)
    if fields.days is None and fields.weekdays is not None:
        return ("/SC", "WEEKLY", "/D", ",".join(DAYS[day] for day in fields.weekdays), *start)
    if fields.weekdays is not None or fields.days is None or len(fields.days) != 1:
        raise unsaid("The Task Scheduler", line)
    if fields.days == (LAST_DAY,):
        return ("/SC", "MONTHLY", "/MO", "LASTDAY", "/M", "*", *start)
    return ("/SC", "MONTHLY", "/D", str(fields.days[0]), *start)


def at_home(file: PurePath) -> Path:
    """Where an entry's file belongs."""
    return Path.home() / file

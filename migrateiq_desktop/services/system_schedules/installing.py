"""Puts entries into the system's scheduler and takes them out again."""

import logging
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from migrateiq_desktop.model.errors import SchedulerError

from .entries import Entry, Scheduler, Task, at_home, files_of

_log = logging.getLogger(__name__)
_SECONDS = 60


def install(scheduler: Scheduler, task: Task, made: Entry) -> None:
    """Raises SchedulerError when the scheduler isn't there or refuses."""
    if scheduler is Scheduler.CRON:
        _write_crontab([*_others(task), *made.lines], task)
        return
    for command in made.commands:
        _program(command[0])
    new = [at_home(file) for file, _ in made.files if not at_home(file).exists()]
    for file, text in made.files:
        target = at_home(file)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    try:
        for command in made.commands:
            _call([part.replace("~", str(Path.home()), 1) for part in command])
    except SchedulerError:
        # what the scheduler doesn't know must not lie there as if it did
        for target in new:
            target.unlink(missing_ok=True)
        raise


def remove(scheduler: Scheduler, task: Task) -> None:
    """Forget a sync, whatever its schedule is now; that it isn't there is fine.

    Raises SchedulerError.
    """
    if scheduler is Scheduler.CRON:
        _write_crontab(_others(task), None)
        return
    files = [at_home(file) for file in files_of(scheduler, task)]
    unit = f"migrateiq-{task.name}.timer"
    undo: dict[Scheduler, list[str]] = {
        Scheduler.SYSTEMD: ["systemctl", "--user", "disable", "--now", unit],
        Scheduler.LAUNCHD: ["launchctl", "unload", "-w", *map(str, files)],
        Scheduler.WINDOWS: ["schtasks", "/Delete", "/F", "/TN", f"MigrateIQ\\{task.name}"],
    }
    there = scheduler is Scheduler.WINDOWS or any(file.exists() for file in files)
    if there:
        _call(undo[scheduler])
    for file in files:
        file.unlink(missing_ok=True)
    if there and scheduler is Scheduler.SYSTEMD:
        _call(["systemctl", "--user", "daemon-reload"])


def _mark(task: Task) -> str:
    return f"# MigrateIQ {task.name}"


def _others(task: Task) -> list[str]:
    """The lines of the user's crontab that aren't this task's: its own follow its mark."""
    try:
        lines = _call(["crontab", "-l"]).splitlines()
    except SchedulerError as error:
        # so it is where there is none yet
        if "no crontab" not in error.cause:
            raise
        lines = []
    kept: list[str] = []
    ours = False
    for line in lines:
        if not ours and line != _mark(task):
            kept.append(line)
        ours = line == _mark(task)
    return kept


def _write_crontab(lines: Sequence[str], task: Task | None) -> None:
    if task is not None:
        lines = [*lines[:-1], _mark(task), lines[-1]]
    _call(["crontab", "-"], "".join(f"{line}\n" for line in lines))


def _program(name: str) -> str:
    program = shutil.which(name)
    if program is None:
        raise SchedulerError(
            f"{name} is not there",
            cause="this system has no such scheduler, or it isn't installed",
            next_step="Choose another one: --for cron, systemd, launchd or windows.",
        )
    return program


def _call(command: list[str], text: str = "") -> str:
    program = _program(command[0])
    try:
        done = subprocess.run(  # noqa: S603 - an absolute program, and arguments of ours
            [program, *command[1:]],
            input=text,
            capture_output=True,
            text=True,
            timeout=_SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise _refused(command, str(error)) from error
    if done.returncode:
        raise _refused(command, (done.stderr or done.stdout).strip())
    return done.stdout


def _refused(command: Sequence[str], reason: str) -> SchedulerError:
    return SchedulerError(
        f"{command[0]} refused",
        cause=reason,
        next_step="Print the entries with `migrateiq schedule print`, and add them by hand.",
    )

"""What `schedule` does."""

import shlex
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from migrateiq_desktop.cli import shapes, tables
from migrateiq_desktop.cli.options import CommonOptions
from migrateiq_desktop.cli.session import in_workspace
from migrateiq_desktop.cli.terminal import Terminal
from migrateiq_desktop.model.errors import DefinitionError, ExitCode
from migrateiq_desktop.services.container import Services
from migrateiq_desktop.services.system_schedules import installing
from migrateiq_desktop.services.system_schedules.entries import Entry, Scheduler, Task, entry
from migrateiq_desktop.workspace.names import not_found

_USUAL = {"win32": Scheduler.WINDOWS, "darwin": Scheduler.LAUNCHD}


def list_schedules(terminal: Terminal, options: CommonOptions) -> int:
    """The syncs that run by themselves."""

    async def work(services: Services) -> int:
        found = await services.schedules.upcoming()
        if options.as_json:
            terminal.write_json([shapes.upcoming(one) for one in found])
        elif found:
            terminal.show(tables.upcoming(found))
        else:
            terminal.say("Every sync is started by hand: none has a frequency.")
        return ExitCode.DONE

    return in_workspace(terminal, options, work)


def print_entries(
    terminal: Terminal, options: CommonOptions, syncs: Sequence[str], scheduler: str
) -> int:
    """What would stand in the system's scheduler."""
    chosen = _scheduler(scheduler)

    async def work(services: Services) -> int:
        made = [(task, entry(chosen, task)) for task in await _tasks(services, syncs)]
        if options.as_json:
            terminal.write_json([shapes.schedule_entry(task.sync, one) for task, one in made])
            return ExitCode.DONE
        for _, one in made:
            _say(terminal, one)
        if made:
            _note_conditions(terminal, chosen)
        return ExitCode.DONE

    return in_workspace(terminal, options, work)


def install(
    terminal: Terminal, options: CommonOptions, syncs: Sequence[str], scheduler: str
) -> int:
    """Put them there: all, or none where the scheduler has no words for one."""
    chosen = _scheduler(scheduler)

    async def work(services: Services) -> int:
        made = [(task, entry(chosen, task)) for task in await _tasks(services, syncs)]
        for task, one in made:
            await services.tasks.on_idle(installing.install, chosen, task, one)
            _say_done(terminal, options, f"{task.sync} is in {chosen}.")
        if options.as_json:
            terminal.write_json([task.sync for task, _ in made])
        return ExitCode.DONE

    code = in_workspace(terminal, options, work)
    if code == ExitCode.DONE:
        _note_conditions(terminal, chosen)
    return code


def remove(terminal: Terminal, options: CommonOptions, syncs: Sequence[str], scheduler: str) -> int:
    """Take them out, also those that have no frequency any more or are gone by now."""
    chosen = _scheduler(scheduler)

    async def work(services: Services) -> int:
        names = syncs or [one.name for one in await services.syncs.list()]
        for name in names:
            task = Task(services.info.folder, name, "", ())
            await services.tasks.on_idle(installing.remove, chosen, task)
            _say_done(terminal, options, f"{name} is no more in {chosen}.")
        if options.as_json:
            terminal.write_json(list(names))
        return ExitCode.DONE

    return in_workspace(terminal, options, work)


def _say_done(terminal: Terminal, options: CommonOptions, text: str) -> None:
    if not options.as_json:
        terminal.say(text)


async def _tasks(services: Services, syncs: Sequence[str]) -> list[Task]:
    lines = await services.schedules.cron_lines()
    for name in syncs:
        if name not in lines:
            # one that is started by hand, or isn't there at all
            await services.syncs.get(name)
            raise DefinitionError(
                f"{name} has no frequency",
                cause="it is started by hand",
                next_step="Give it one: hourly, daily, weekly, monthly or a cron line.",
            )
    if not lines:
        raise DefinitionError(
            "No sync runs by itself",
            next_step="Give one a frequency: hourly, daily, weekly, monthly or a cron line.",
        )
    program = (*_program(), "--workspace", str(services.info.folder), "sync")
    return [
        Task(services.info.folder, name, line, (*program, name))
        for name, line in lines.items()
        if not syncs or name in syncs
    ]


def _program() -> tuple[str, ...]:
    """The absolute path of this very command: schedulers know no PATH worth the name."""
    if getattr(sys, "frozen", False):
        return (sys.executable,)
    beside = Path(sys.executable).with_name("migrateiq")
    found = shutil.which(str(beside)) or shutil.which("migrateiq")
    return (found,) if found else (sys.executable, "-m", "migrateiq_desktop.cli")


def _scheduler(name: str) -> Scheduler:
    if not name:
        usual = Scheduler.SYSTEMD if shutil.which("systemctl") else Scheduler.CRON
        return _USUAL.get(sys.platform, usual)
    try:
        return Scheduler(name)
    except ValueError as error:
        raise not_found("scheduler", name, [one.value for one in Scheduler]) from error


def _say(terminal: Terminal, made: Entry) -> None:
    for line in made.lines:
        terminal.say(line)
    for file, text in made.files:
        terminal.say(f"# ~/{file}\n{text}")
    for command in made.commands:
        terminal.say(shlex.join(command).replace("'~/", "~'/"))


def _note_conditions(terminal: Terminal, scheduler: Scheduler) -> None:
    if scheduler is Scheduler.SYSTEMD:
        terminal.note(
            "They run while you are signed in; `loginctl enable-linger` lets them run without."
        )
    terminal.note(
        "Without a person who is signed in the keyring may be locked: keys then come from the"
        " environment, MIGRATEIQ_SECRET_<CONNECTOR>_<NAME>."
    )

"""`schedule …`: when syncs run by themselves, with the window and without it."""

from typing import Annotated

import typer

from migrateiq_desktop.cli.options import CommonOptions, with_options
from migrateiq_desktop.cli.terminal import Terminal

group = typer.Typer(
    no_args_is_help=True, help="When syncs run by themselves, also while the window is closed."
)

Syncs = Annotated[
    list[str] | None,
    typer.Argument(metavar="[SYNC]…", help="Syncs of the workspace. Default: all that have one."),
]
Scheduler = Annotated[
    str,
    typer.Option(
        "--for",
        metavar="SCHEDULER",
        help="cron, systemd, launchd or windows. Default: the one of this system.",
        show_default=False,
    ),
]


@group.command("list")
@with_options
def list_schedules(terminal: Terminal, options: CommonOptions) -> int:
    """List the syncs that run by themselves, the next one first."""
    from migrateiq_desktop.cli.actions import schedules

    return schedules.list_schedules(terminal, options)


@group.command("print")
@with_options
def print_entries(
    terminal: Terminal,
    options: CommonOptions,
    *,
    syncs: Syncs = None,
    scheduler: Scheduler = "",
) -> int:
    """Print what makes the system's own scheduler run them; nothing is changed."""
    from migrateiq_desktop.cli.actions import schedules

    return schedules.print_entries(terminal, options, syncs or [], scheduler)


@group.command("install")
@with_options
def install(
    terminal: Terminal,
    options: CommonOptions,
    *,
    syncs: Syncs = None,
    scheduler: Scheduler = "",
) -> int:
    """Let the system's own scheduler run them, from now on and without the window.

    An open window runs them too: of both at one time the later is refused, nothing is doubled.
    """
    from migrateiq_desktop.cli.actions import schedules

    return schedules.install(terminal, options, syncs or [], scheduler)


@group.command("remove")
@with_options
def remove(
    terminal: Terminal,
    options: CommonOptions,
    *,
    syncs: Syncs = None,
    scheduler: Scheduler = "",
) -> int:
    """Take them out of the system's own scheduler."""
    from migrateiq_desktop.cli.actions import schedules

    return schedules.remove(terminal, options, syncs or [], scheduler)

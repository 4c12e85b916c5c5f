"""`state …`: how far incremental streams are read."""

from pathlib import Path
from typing import Annotated

import typer

from migrateiq_desktop.cli.options import CommonOptions, with_options
from migrateiq_desktop.cli.terminal import Terminal

group = typer.Typer(
    no_args_is_help=True, help="How far incremental streams are read: seen, set and reset."
)

Sync = Annotated[str, typer.Argument(metavar="SYNC", help="A sync.")]
StreamName = Annotated[str, typer.Argument(metavar="STREAM", help="A stream of it.")]
Value = Annotated[str, typer.Argument(metavar="VALUE", help="As the source writes it.")]
File = Annotated[
    Path | None,
    typer.Option(
        "--file",
        metavar="FILE",
        help="The migration file that the sync stands in. Default: the workspace.",
        show_default=False,
    ),
]


@group.command("list")
@with_options
def list_states(
    terminal: Terminal, options: CommonOptions, *, sync: Sync, file: File = None
) -> int:
    """List the incremental streams of a sync, and from where the next run reads on."""
    from migrateiq_desktop.cli.actions import states

    return states.list_states(terminal, options, sync, file)


@group.command("show")
@with_options
def show(
    terminal: Terminal, options: CommonOptions, *, sync: Sync, stream: StreamName, file: File = None
) -> int:
    """Show how far a stream is read."""
    from migrateiq_desktop.cli.actions import states

    return states.show_state(terminal, options, (sync, stream), file)


@group.command("set")
@with_options
def set_state(
    terminal: Terminal,
    options: CommonOptions,
    *,
    sync: Sync,
    stream: StreamName,
    value: Value,
    file: File = None,
) -> int:
    """Let the next run read on from a value, that value included."""
    from migrateiq_desktop.cli.actions import states

    return states.change_state(terminal, options, (sync, stream), value, file)


@group.command("reset")
@with_options
def reset(
    terminal: Terminal, options: CommonOptions, *, sync: Sync, stream: StreamName, file: File = None
) -> int:
    """Forget how far a stream is read: the next run reads from its start.

    Where rows are appended they would be doubled by that: run with --full-refresh instead.
    """
    from migrateiq_desktop.cli.actions import states

    return states.change_state(terminal, options, (sync, stream), None, file)

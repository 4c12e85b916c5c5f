"""`run`, `sync`, `demo`: what moves records."""

from pathlib import Path
from typing import Annotated

import typer

from migrateiq_desktop.cli.early_worker import early_worker
from migrateiq_desktop.cli.options import RunOptions, with_options
from migrateiq_desktop.cli.terminal import Terminal

File = Annotated[
    Path,
    typer.Argument(metavar="FILE", help="A migration file (YAML or JSON).", show_default=False),
]
SyncNames = Annotated[
    list[str] | None,
    typer.Option(
        "--sync", metavar="NAME", help="Only this sync; may be repeated.", show_default=False
    ),
]
SyncName = Annotated[str, typer.Argument(metavar="NAME", help="A sync of the workspace.")]


@with_options
def run(terminal: Terminal, options: RunOptions, *, file: File, sync: SyncNames = None) -> int:
    """Run the syncs of a migration file, one after the other.

    Goes on with a run of the same sync that was interrupted or paused, and says so; where rows are
    appended, also with one that failed, was incomplete or was cancelled.
    Keys come from the keyring, then from MIGRATEIQ_SECRET_<CONNECTOR>_<NAME>, then are asked for.
    With --json there is one JSON object a sync, each on its own line.
    Ends with 0 done, 1 failed or incomplete, 2 wrong file or option, 3 not reached or key refused,
    130 cancelled; of several syncs, with the highest.
    """
    with early_worker(terminal):
        from migrateiq_desktop.cli.actions import running

        return running.run_file(terminal, options, file, tuple(sync or ()))


@with_options
def sync(terminal: Terminal, options: RunOptions, *, name: SyncName) -> int:
    """Run a sync of the workspace."""
    with early_worker(terminal):
        from migrateiq_desktop.cli.actions import running

        return running.run_sync(terminal, options, name)


@with_options
def demo(terminal: Terminal, options: RunOptions) -> int:
    """Start the practice API (New York flights of 2013) and move all of it into the workspace.

    Needs no network, no account and no keyring.
    """
    with early_worker(terminal):
        from migrateiq_desktop.cli.actions import demo as action

        return action.run_demo(terminal, options)

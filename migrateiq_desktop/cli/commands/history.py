"""`runs …` and `stats`: what ran."""

from pathlib import Path
from typing import Annotated

import typer

from migrateiq_desktop.cli.options import CommonOptions, FollowOptions, LoadOptions, with_options
from migrateiq_desktop.cli.terminal import Terminal

group = typer.Typer(
    no_args_is_help=True, help="The history: every run, its numbers, its log, its rejected records."
)


def run_number(typed: str) -> int:
    """The number of a run as somebody types it. Raises DefinitionError."""
    if typed.isascii() and typed.isdigit() and int(typed) > 0:
        return int(typed)
    from migrateiq_desktop.model.errors import DefinitionError

    raise DefinitionError(
        f"“{typed}” isn't the number of a run",
        next_step="See the runs with their numbers: migrateiq runs list",
    )


RunId = Annotated[int, typer.Argument(metavar="ID", parser=run_number, help="The run's number.")]


@group.command("list")
@with_options
def list_runs(
    terminal: Terminal,
    options: CommonOptions,
    *,
    sync: Annotated[
        str | None,
        typer.Option("--sync", metavar="NAME", help="Only of this sync.", show_default=False),
    ] = None,
    status: Annotated[
        list[str] | None,
        typer.Option(
            "--status",
            metavar="STATUS",
            help="Only with this status, for example FAILED; may be repeated.",
            show_default=False,
        ),
    ] = None,
    limit: Annotated[int, typer.Option("--limit", min=1, metavar="N", help="The latest N.")] = 20,
) -> int:
    """List runs, the latest first."""
    from migrateiq_desktop.cli.actions import history

    return history.list_runs(terminal, options, history.chosen_runs(sync, status or ()), limit)


@group.command("show")
@with_options
def show(terminal: Terminal, options: CommonOptions, *, run: RunId) -> int:
    """Show a run with the numbers of its streams."""
    from migrateiq_desktop.cli.actions import history

    return history.show_run(terminal, options, run)


@group.command("log")
@with_options
def log(
    terminal: Terminal,
    options: CommonOptions,
    *,
    run: RunId,
    limit: Annotated[
        int, typer.Option("--limit", min=1, metavar="N", help="The last N lines.")
    ] = 2000,
) -> int:
    """Print a run's log."""
    from migrateiq_desktop.cli.actions import history

    return history.show_log(terminal, options, run, limit)


@group.command("rejected")
@with_options
def rejected(
    terminal: Terminal,
    options: CommonOptions,
    *,
    run: RunId,
    limit: Annotated[
        int | None,
        typer.Option(
            "--limit",
            min=1,
            metavar="N",
            help="The first N. Default: 50, with --json all.",
            show_default=False,
        ),
    ] = None,
    state: Annotated[
        str, typer.Option("--state", metavar="STATE", help="open, retried or discarded.")
    ] = "open",
    causes: Annotated[
        bool, typer.Option("--causes", help="Count them by cause, each with its number.")
    ] = False,
) -> int:
    """List a run's rejected records: which field, which value, why."""
    from migrateiq_desktop.cli.actions import rejects

    choice = rejects.chosen(run, state)
    if causes:
        return rejects.show_causes(terminal, options, choice)
    return rejects.show_rejected(terminal, options, choice, limit)


@group.command("resume")
@with_options
def resume(terminal: Terminal, options: LoadOptions, *, run: RunId) -> int:
    """Go on with a run at its last checkpoint."""
    from migrateiq_desktop.cli.actions import running

    return running.resume_run(terminal, options, run)


@group.command("retry")
@with_options
def retry(
    terminal: Terminal,
    options: FollowOptions,
    *,
    run: RunId,
    mapping: Annotated[
        Path | None,
        typer.Option(
            "--mapping",
            metavar="FILE",
            help="A migration file with the sync as it is to be. Default: the file that the run"
            " came from, or the workspace.",
            show_default=False,
        ),
    ] = None,
    cause: Annotated[
        int | None,
        typer.Option(
            "--cause",
            metavar="N",
            help="Only those of this cause; runs rejected ID --causes lists them.",
            show_default=False,
        ),
    ] = None,
) -> int:
    """Load a run's rejected records again, as edited, through the mapping as it is by now."""
    from migrateiq_desktop.cli.actions import running

    return running.retry_run(terminal, options, running.chosen(run, cause), mapping)


@group.command("undo")
@with_options
def undo(
    terminal: Terminal,
    options: CommonOptions,
    *,
    run: RunId,
    yes: Annotated[bool, typer.Option("--yes", "-y", metavar="", help="Don't ask.")] = False,
) -> int:
    """Take back what a run has loaded, all of it or nothing.

    Says what will happen, in numbers, and asks first. It is refused, with
    the reason, where the destination can't prove what is the run's: what was
    merged or replaced, what was appended in MySQL, what somebody has changed
    since. The next run reads again what this one had read.
    """
    from migrateiq_desktop.cli.actions import undoing

    return undoing.undo_run(terminal, options, run, confirmed=yes)


@with_options
def stats(terminal: Terminal, options: CommonOptions) -> int:
    """The totals: connectors, records synced, success rate, average duration."""
    from migrateiq_desktop.cli.actions import history

    return history.show_totals(terminal, options)

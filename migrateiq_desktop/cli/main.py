"""The command `migrateiq`: its table of contents, and the one place where errors end.

The composition root of the command line. Imports nothing heavy: `--help` has to be instant.
"""

import gc
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from migrateiq_desktop import __version__
from migrateiq_desktop.cli.commands import (
    connectors,
    definitions,
    discovering,
    history,
    importing,
    running,
    schedules,
    secrets,
    states,
)
from migrateiq_desktop.cli.terminal import Terminal, terminal_of

PROGRAM = "migrateiq"
WRONG_USAGE = 2
CANCELLED = 130


def command_line() -> typer.Typer:
    """All commands."""
    app = typer.Typer(
        name=PROGRAM,
        no_args_is_help=True,
        add_completion=True,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    app.callback()(program)
    app.command()(running.run)
    app.command()(running.sync)
    app.command()(definitions.check)
    app.command()(definitions.test)
    app.command()(definitions.preview)
    app.command()(discovering.discover)
    app.command("import")(importing.import_definition)
    app.add_typer(history.group, name="runs")
    app.command()(history.stats)
    app.add_typer(connectors.group, name="connectors")
    app.add_typer(secrets.group, name="secrets")
    app.add_typer(states.group, name="state")
    app.add_typer(schedules.group, name="schedule")
    app.command()(running.demo)
    app.command()(definitions.schema)
    return app


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command (None: of the process's own arguments). Gives the exit code."""
    # a command ends before its garbage is worth a search: it took a fifth of a command's start
    gc.set_threshold(50_000, 20, 100)
    # it would look through every installed package for some
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    terminal = Terminal.standard()
    try:
        code = command_line()(
            args=arguments, prog_name=PROGRAM, standalone_mode=False, obj=terminal
        )
    except typer.TyperException as wrong:
        return _explain_usage(wrong, terminal)
    except (typer.Abort, KeyboardInterrupt):
        return CANCELLED
    except Exception as error:  # noqa: BLE001 - the one place where every error ends
        from migrateiq_desktop.cli.failures import explain  # noqa: PLC0415 - heavy, and rarely needed

        return explain(error, terminal)
    return int(code or 0)


def _show_version(context: typer.Context, value: bool) -> None:  # noqa: FBT001 - typer calls it
    if value:
        terminal_of(context).say(f"{PROGRAM} {__version__}")
        raise typer.Exit


def program(
    context: typer.Context,
    *,
    workspace: Annotated[
        Path | None,
        typer.Option(
            "--workspace", metavar="DIR", help="The workspace's folder.", show_default=False
        ),
    ] = None,
    version: Annotated[  # noqa: ARG001 - its callback acts
        bool,
        typer.Option(
            "--version", metavar="", help="Show the version.", is_eager=True, callback=_show_version
        ),
    ] = False,
) -> None:
    """Moves data out of one system and into another, from your own computer."""
    terminal_of(context).workspace = workspace


_PLAINER = (
    ("Input should be a valid integer, unable to parse string as an integer", "a whole number"),
    ("Input should be a valid number, unable to parse string as a number", "a number"),
    ("Input should be greater than or equal to ", "at least "),
)
"""What the library says of a number that is none, and what it must be in a person's words."""


def _explain_usage(wrong: typer.TyperException, terminal: Terminal) -> int:
    message = wrong.format_message()
    for theirs, ours in _PLAINER:
        message = message.replace(theirs, f"it must be {ours}")
    terminal.note(message)
    context = getattr(wrong, "ctx", None)
    command = context.command_path if context else PROGRAM
    terminal.note(f"See: {command} --help")
    return WRONG_USAGE

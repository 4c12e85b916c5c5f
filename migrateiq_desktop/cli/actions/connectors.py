"""What `connectors` does."""

import os
from pathlib import Path

from migrateiq_desktop.cli import shapes, tables, words
from migrateiq_desktop.cli.actions.keys import open_vault_for
from migrateiq_desktop.cli.options import CommonOptions
from migrateiq_desktop.cli.session import in_workspace
from migrateiq_desktop.cli.terminal import Terminal
from migrateiq_desktop.model.errors import DefinitionError, ExitCode
from migrateiq_desktop.services.container import Services


def list_connectors(terminal: Terminal, options: CommonOptions, search: str) -> int:
    """The connector list."""

    async def work(services: Services) -> int:
        rows = await services.connectors.list(search)
        if options.as_json:
            terminal.write_json([shapes.connector(row) for row in rows])
        elif rows:
            terminal.show(tables.connectors(rows))
        else:
            terminal.say(
                f"No connector holds {search}. All of them: migrateiq connectors list"
                if search
                else "No connectors yet. Add some: migrateiq connectors import FILE,"
                " or from a template: migrateiq connectors templates"
            )
        return ExitCode.DONE

    return in_workspace(terminal, options, work)


def show_connector(terminal: Terminal, options: CommonOptions, name: str) -> int:
    """One connector: how its key stands, when it ran, and its definition as in a file."""

    async def work(services: Services) -> int:
        stored = await services.connectors.get(name)
        if options.as_json:
            terminal.write_json(shapes.stored_connector(stored))
            return ExitCode.DONE
        terminal.say(words.connector_heading(stored))
        terminal.write_result(await services.files.export([name]))
        return ExitCode.DONE

    return in_workspace(terminal, options, work)


def export_connectors(
    terminal: Terminal, options: CommonOptions, names: tuple[str, ...], output: Path | None
) -> int:
    """Connectors and their syncs as a migration file."""

    async def work(services: Services) -> int:
        text = await services.files.export(names or None)
        if output is None:
            terminal.write_result(text)
            return ExitCode.DONE
        write_new(output, text)
        terminal.note(f"Written to {output}, without keys.")
        return ExitCode.DONE

    return in_workspace(terminal, options, work)


def write_new(path: Path, text: str) -> None:
    """Never over another file. Raises DefinitionError."""
    try:
        with path.open("x", encoding="utf-8") as file:
            file.write(text)
    except OSError as error:
        raise DefinitionError(
            f"{path} was not written",
            cause=os.strerror(error.errno) if error.errno else str(error),
            next_step="Name another file.",
        ) from error


def import_connectors(
    terminal: Terminal, options: CommonOptions, path: Path, *, allow_local: bool
) -> int:
    """Take in a file's connectors and syncs."""

    async def work(services: Services) -> int:
        names = await services.files.import_file(path, allow_local=allow_local)
        if options.as_json:
            terminal.write_json({"imported": list(names)})
            return ExitCode.DONE
        terminal.say(f"Imported {words.counted(len(names), 'connector')}: {', '.join(names)}.")
        return ExitCode.DONE

    return in_workspace(terminal, options, work)


def remove_connector(
    terminal: Terminal, options: CommonOptions, name: str, *, confirmed: bool
) -> int:
    """Remove a connector; asks first."""

    async def work(services: Services) -> int:
        await services.connectors.get(name)
        if not confirmed and not _agreed(terminal, name):
            terminal.note("Nothing was removed.")
            return ExitCode.CANCELLED
        await open_vault_for(services.secrets, terminal, name)
        await services.connectors.remove(name)
        if options.as_json:
            terminal.write_json({"removed": name})
        else:
            terminal.say(f"Removed {name} and its keys. What it loaded stays.")
        return ExitCode.DONE

    return in_workspace(terminal, options, work)


def _agreed(terminal: Terminal, name: str) -> bool:
    if not terminal.can_ask:
        raise DefinitionError(
            f"{name} was not removed",
            cause="nobody is there to be asked",
            next_step="Add --yes to remove it without a question.",
        )
    return terminal.confirm(f"Remove {name}, its sync and its keys?")

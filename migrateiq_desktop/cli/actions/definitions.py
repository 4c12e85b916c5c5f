"""What `check` and `schema` do."""

from pathlib import Path

from migrateiq_desktop.cli import shapes, words
from migrateiq_desktop.cli.actions.trials import say_tested, tested_connector
from migrateiq_desktop.cli.options import CommonOptions
from migrateiq_desktop.cli.session import in_workspace
from migrateiq_desktop.cli.terminal import Terminal
from migrateiq_desktop.importers.schema import migration_file_schema
from migrateiq_desktop.model.errors import ExitCode
from migrateiq_desktop.model.events import ConnectionTested
from migrateiq_desktop.model.migration_file import MigrationFile
from migrateiq_desktop.services.container import Services
from migrateiq_desktop.services.files import read_file


def print_schema(terminal: Terminal) -> int:
    """The file's JSON Schema."""
    terminal.write_json(migration_file_schema())
    return ExitCode.DONE


def check_file(terminal: Terminal, options: CommonOptions, path: Path) -> int:
    """Validate a file; opens no workspace and asks nobody."""
    file = read_file(path)
    if options.as_json:
        terminal.write_json(shapes.checked(str(path), file, {}))
    else:
        _say_right(terminal, path, file)
    return ExitCode.DONE


def check_connections(terminal: Terminal, options: CommonOptions, path: Path) -> int:
    """Validate a file and test everything in it. Gives the highest exit code."""
    file = read_file(path)

    async def work(services: Services) -> int:
        if not options.as_json:
            _say_right(terminal, path, file)
        codes = [int(ExitCode.DONE)]
        outcomes: dict[str, ConnectionTested] = {}
        for name, definition in file.connectors.items():
            tested = await tested_connector(services, terminal, name, definition)
            if not options.as_json:
                terminal.say(f"{name}:")
            codes.append(say_tested(terminal, options, tested))
            outcomes[name] = tested
        if options.as_json:
            terminal.write_json(shapes.checked(str(path), file, outcomes))
        return max(codes)

    return in_workspace(terminal, options, work)


def _say_right(terminal: Terminal, path: Path, file: MigrationFile) -> None:
    connectors = words.counted(len(file.connectors), "connector")
    terminal.say(f"{path} is right: {connectors}, {words.counted(len(file.syncs), 'sync')}.")
    for name, sync in file.syncs.items():
        to = sync.destination or "the workspace's data.sqlite"
        terminal.say(f"{name}: {sync.source} to {to}, {sync.frequency}")

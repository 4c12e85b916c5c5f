"""What `check` and `schema` do: they open no workspace, and ask nobody."""

from pathlib import Path

from migrateiq_desktop.cli import shapes, words
from migrateiq_desktop.cli.options import CommonOptions
from migrateiq_desktop.cli.terminal import Terminal
from migrateiq_desktop.importers.schema import migration_file_schema
from migrateiq_desktop.importers.template_schema import template_schema
from migrateiq_desktop.model.errors import ExitCode
from migrateiq_desktop.model.migration_file import MigrationFile
from migrateiq_desktop.services.file_reading import read_file


def print_schema(terminal: Terminal, *, of_template: bool = False) -> int:
    """The JSON Schema of a migration file, or of a template."""
    terminal.write_json(template_schema() if of_template else migration_file_schema())
    return ExitCode.DONE


def check_file(terminal: Terminal, options: CommonOptions, path: Path) -> int:
    """Validate a file, and compile its mappings; opens no workspace and asks nobody."""
    # only here: it brings the engine
    from migrateiq_desktop.cli.actions.compiling import check_definitions  # noqa: PLC0415

    file = read_file(path)
    check_definitions(file, path)
    if options.as_json:
        terminal.write_json(shapes.checked(str(path), file, {}))
    else:
        say_right(terminal, path, file)
    return ExitCode.DONE


def say_right(terminal: Terminal, path: Path, file: MigrationFile) -> None:
    """That a file is right, and what it moves."""
    connectors = words.counted(len(file.connectors), "connector")
    terminal.say(f"{path} is right: {connectors}, {words.counted(len(file.syncs), 'sync')}.")
    for name, sync in file.syncs.items():
        to = sync.destination or "the workspace's data.sqlite"
        terminal.say(f"{name}: {sync.source} to {to}, {sync.frequency}")

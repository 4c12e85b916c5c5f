"""What `test`, `check --connect` and `preview` do: the engine of a run, moving nothing."""

from pathlib import Path

from migrateiq_desktop.cli import shapes, tables, words
from migrateiq_desktop.cli.actions.compiling import check_definitions
from migrateiq_desktop.cli.actions.definitions import say_right
from migrateiq_desktop.cli.actions.keys import typed_keys
from migrateiq_desktop.cli.actions.lookup import Wanted, definition_of
from migrateiq_desktop.cli.failures import explain_report
from migrateiq_desktop.cli.options import CommonOptions
from migrateiq_desktop.cli.session import in_workspace
from migrateiq_desktop.cli.terminal import Terminal
from migrateiq_desktop.model.connector import AnyConnector
from migrateiq_desktop.model.errors import ExitCode
from migrateiq_desktop.model.events import ConnectionTested, Previewed
from migrateiq_desktop.services.container import Services
from migrateiq_desktop.services.file_reading import read_file


def test_connector(terminal: Terminal, options: CommonOptions, wanted: Wanted) -> int:
    """Test one connector."""

    async def work(services: Services) -> int:
        definition = await definition_of(services, wanted)
        tested = await tested_connector(services, terminal, wanted.connector, definition)
        if options.as_json:
            terminal.write_json(shapes.connection_tested(tested))
        return say_tested(terminal, options, tested, name=wanted.connector)

    return in_workspace(terminal, options, work)


async def tested_connector(
    services: Services, terminal: Terminal, name: str, definition: AnyConnector
) -> ConnectionTested:
    """The outcome of a test; keys are asked for where they are missing."""
    typed = await typed_keys(services.secrets, terminal, name, definition)
    return await services.connectors.test_draft(name, definition, typed)


def check_connections(terminal: Terminal, options: CommonOptions, path: Path) -> int:
    """Validate a file and test everything in it. Gives the highest exit code."""
    file = read_file(path)
    check_definitions(file, path)

    async def work(services: Services) -> int:
        if not options.as_json:
            say_right(terminal, path, file)
        codes = [int(ExitCode.DONE)]
        outcomes: dict[str, ConnectionTested] = {}
        for name, definition in file.connectors.items():
            tested = await tested_connector(services, terminal, name, definition)
            codes.append(say_tested(terminal, options, tested, name=name))
            outcomes[name] = tested
        if options.as_json:
            terminal.write_json(shapes.checked(str(path), file, outcomes))
        return max(codes)

    return in_workspace(terminal, options, work)


def say_tested(
    terminal: Terminal, options: CommonOptions, tested: ConnectionTested, *, name: str
) -> int:
    """The outcome in words: to standard error when it failed. Gives the exit code."""
    if tested.connected:
        if not options.as_json:
            terminal.say(f"{name}: {words.connection(tested)}")
        return ExitCode.DONE
    if tested.error is None:
        terminal.note(f"{name}: {tested.message}")
        return ExitCode.UNREACHABLE
    title = f"{name}: {tested.error.title}"
    return explain_report(tested.error.model_copy(update={"title": title}), terminal)


def preview_stream(terminal: Terminal, options: CommonOptions, wanted: Wanted, limit: int) -> int:
    """The first records of a stream."""

    async def work(services: Services) -> int:
        definition = await definition_of(services, wanted)
        typed = await typed_keys(services.secrets, terminal, wanted.connector, definition)
        seen = await services.connectors.preview_draft(
            wanted.connector, definition, wanted.name, typed, limit
        )
        if seen.error is not None:
            return explain_report(seen.error, terminal)
        if options.as_json:
            terminal.write_json(shapes.previewed(seen))
        else:
            _say_previewed(terminal, seen)
        return ExitCode.DONE

    return in_workspace(terminal, options, work)


def _say_previewed(terminal: Terminal, seen: Previewed) -> None:
    if seen.rows:
        terminal.show(tables.preview(seen, terminal.results))
    total = f" of {words.number(seen.total)}" if seen.total is not None else ""
    terminal.say(f"{words.number(len(seen.records))}{total} records of {seen.stream}.")
    for finding in seen.findings:
        terminal.say(finding)
    if seen.rejected:
        count = words.counted(len(seen.rejected), "record")
        terminal.say(f"{count} would be rejected:")
        terminal.show(tables.rejected_records(seen.rejected))

"""What `state` does."""

from pathlib import Path

from migrateiq_desktop.cli import shapes, tables
from migrateiq_desktop.cli.actions.lookup import run_definition
from migrateiq_desktop.cli.actions.running import typed_for
from migrateiq_desktop.cli.options import CommonOptions
from migrateiq_desktop.cli.session import in_workspace
from migrateiq_desktop.cli.terminal import Terminal
from migrateiq_desktop.model.errors import ExitCode, NotFoundError
from migrateiq_desktop.model.run_definition import RunDefinition
from migrateiq_desktop.model.sync import WriteDisposition
from migrateiq_desktop.services.container import Services
from migrateiq_desktop.services.file_reading import read_file
from migrateiq_desktop.workspace.names import not_found


async def _definition(services: Services, sync: str, file: Path | None) -> RunDefinition:
    if file is not None:
        return run_definition(read_file(file), sync, file)
    try:
        return await services.runs.definition(sync)
    except NotFoundError as error:
        raise NotFoundError(
            f"The workspace has no sync {sync}",
            next_step=f"{error.next_step} One of a migration file needs --file FILE.",
        ) from error


def list_states(terminal: Terminal, options: CommonOptions, sync: str, file: Path | None) -> int:
    """The incremental streams of a sync."""

    async def work(services: Services) -> int:
        definition = await _definition(services, sync, file)
        typed = await typed_for(services, terminal, [definition])
        found = await services.states.list(definition, secrets=typed)
        if options.as_json:
            terminal.write_json([shapes.stream_cursor(one) for one in found])
        elif found:
            terminal.show(tables.stream_cursors(found))
        else:
            terminal.say(f"{sync} has no incremental streams: each run reads everything.")
        return ExitCode.DONE

    return in_workspace(terminal, options, work)


def show_state(
    terminal: Terminal, options: CommonOptions, which: tuple[str, str], file: Path | None
) -> int:
    """One of them. `which`: the sync and the stream."""
    sync, stream = which

    async def work(services: Services) -> int:
        definition = await _definition(services, sync, file)
        typed = await typed_for(services, terminal, [definition])
        found = {one.stream: one for one in await services.states.list(definition, secrets=typed)}
        if stream not in found:
            raise not_found("incremental stream", stream, found)
        shape = shapes.stream_cursor(found[stream])
        if options.as_json:
            terminal.write_json(shape)
            return ExitCode.DONE
        for name, value in shape.items():
            terminal.say(f"{name}: {'nothing is known' if value is None else value}")
        return ExitCode.DONE

    return in_workspace(terminal, options, work)


def change_state(
    terminal: Terminal,
    options: CommonOptions,
    which: tuple[str, str],
    value: str | None,
    file: Path | None,
) -> int:
    """Set or, with None, reset. `which`: the sync and the stream."""
    sync, stream = which

    async def work(services: Services) -> int:
        definition = await _definition(services, sync, file)
        typed = await typed_for(services, terminal, [definition])
        changed = await services.states.set(definition, stream, value, secrets=typed)
        if options.as_json:
            terminal.write_json({"sync": sync, "stream": stream, "value": value})
        elif value is None:
            terminal.say(f"The next run of {sync} reads {stream} from its start.")
        else:
            terminal.say(f"The next run of {sync} reads {stream} on from {value}.")
        if changed.disposition is WriteDisposition.APPEND:
            terminal.note(
                f"{stream} is appended: what is read again is doubled. Without doubling anything,"
                " --full-refresh reads all of it anew."
            )
        return ExitCode.DONE

    return in_workspace(terminal, options, work)

"""What `runs undo` does."""

from collections.abc import Iterator

from migrateiq_desktop.cli import shapes, words
from migrateiq_desktop.cli.actions.keys import typed_keys
from migrateiq_desktop.cli.options import CommonOptions
from migrateiq_desktop.cli.session import in_workspace
from migrateiq_desktop.cli.terminal import Terminal
from migrateiq_desktop.model.errors import DefinitionError, ExitCode
from migrateiq_desktop.model.undoing import Undone
from migrateiq_desktop.services.container import Services
from migrateiq_desktop.services.resolving import Secrets


def undo_run(terminal: Terminal, options: CommonOptions, run_id: int, *, confirmed: bool) -> int:
    """Take a run back; tells what will happen, and asks first."""

    async def work(services: Services) -> int:
        typed = await _typed(services, terminal, run_id)
        wanted = await services.undoing.look(run_id, secrets=typed)
        if not confirmed and not _agreed(terminal, run_id, wanted):
            terminal.note("Nothing was changed.")
            return ExitCode.CANCELLED
        run = await services.undoing.undo(run_id, wanted, secrets=typed)
        if options.as_json:
            terminal.write_json(shapes.undone(run, wanted))
            return ExitCode.DONE
        for line in _lines(wanted, done=True):
            terminal.say(line)
        terminal.say(f"Run {run_id} is undone.")
        return ExitCode.DONE

    return in_workspace(terminal, options, work)


async def _typed(services: Services, terminal: Terminal, run_id: int) -> Secrets:
    """The keys of the destination that nobody has stored, asked for at a terminal."""
    definition = await services.runs.definition_of_run(run_id)
    name, destination = definition.destination_name, definition.destination
    if destination is None:
        return {}
    return {name: await typed_keys(services.secrets, terminal, name, destination)}


def _agreed(terminal: Terminal, run_id: int, wanted: Undone) -> bool:
    if not terminal.can_ask:
        raise DefinitionError(
            f"Run {run_id} was not undone",
            cause="nobody is there to be asked",
            next_step="Add --yes to undo it without a question.",
        )
    for line in _lines(wanted, done=False):
        terminal.note(line)
    return terminal.confirm(f"Undo run {run_id}?")


def _lines(wanted: Undone, *, done: bool) -> Iterator[str]:
    if wanted.was_done:
        yield "It was taken back already; only the history doesn't know."
    for table in wanted.tables:
        rows = words.counted(table.rows, "row")
        goes = "the file" if table.is_file else "the table with what was added to it"
        also = f", and {goes}" if table.removed else ""
        yield f"{'Deleted' if done else 'Deletes'} {rows} of {table.name}{also}."
    for stream in wanted.reads:
        start = "everything again" if stream.value is None else f"on from {stream.value}"
        yield f"The next run reads {start} of {stream.stream}."
    for backup in wanted.backups:
        yield f"{'Kept' if done else 'Keeps'} the file as {backup}."

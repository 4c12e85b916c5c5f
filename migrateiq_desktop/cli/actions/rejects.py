"""What `runs rejected` does."""

from migrateiq_desktop.cli import shapes, tables
from migrateiq_desktop.cli.actions.history import say_how_many
from migrateiq_desktop.cli.options import CommonOptions
from migrateiq_desktop.cli.session import in_workspace
from migrateiq_desktop.cli.terminal import Terminal
from migrateiq_desktop.model.errors import DefinitionError, ExitCode
from migrateiq_desktop.model.rejects import CauseSelection, RejectChoice, RejectState
from migrateiq_desktop.model.run import Run
from migrateiq_desktop.services.container import Services
from migrateiq_desktop.services.reject_inbox import RejectInboxService

SHOWN_REJECTED = 50
PAGE = 500


def chosen(run_id: int, state: str) -> RejectChoice:
    """Which records of a run. Raises DefinitionError for a state that doesn't exist."""
    try:
        return RejectChoice(run_id=run_id, state=RejectState(state.lower()))
    except ValueError as error:
        raise DefinitionError(
            f"There is no state {state}", next_step=f"Take one of {', '.join(RejectState)}."
        ) from error


def show_rejected(
    terminal: Terminal, options: CommonOptions, choice: RejectChoice, limit: int | None
) -> int:
    """Rejected records of a run."""

    async def work(services: Services) -> int:
        run = await services.history.get(choice.run_id or 0)
        total = await services.inbox.count(choice)
        if options.as_json:
            wanted = total if limit is None else min(limit, total)
            await _write_rejected(terminal, services.inbox, choice, wanted)
            return ExitCode.DONE
        if not total:
            terminal.say(_why_none(run, choice))
            return ExitCode.DONE
        records = await services.inbox.page(choice, 0, limit or SHOWN_REJECTED)
        terminal.show(tables.kept_rejects(records))
        say_how_many(terminal, len(records), total, "rejected record")
        return ExitCode.DONE

    return in_workspace(terminal, options, work)


def show_causes(terminal: Terminal, options: CommonOptions, choice: RejectChoice) -> int:
    """Why records of a run were rejected, and how many."""

    async def work(services: Services) -> int:
        run = await services.history.get(choice.run_id or 0)
        found = await services.inbox.causes(CauseSelection(state=choice.state, run_id=run.id))
        if options.as_json:
            terminal.write_json([shapes.reject_cause(cause) for cause in found])
        elif found:
            terminal.show(tables.reject_causes(found))
        else:
            terminal.say(_why_none(run, choice))
        return ExitCode.DONE

    return in_workspace(terminal, options, work)


def _why_none(run: Run, choice: RejectChoice) -> str:
    if choice.state is not RejectState.OPEN:
        return f"Run {run.id} has no such rejected records."
    if run.retry_of is not None:
        return (
            f"Run {run.id} retried records of run {run.retry_of}; what it rejected stays there:"
            f" migrateiq runs rejected {run.retry_of}"
        )
    if run.counts.rejected:
        return f"What run {run.id} rejected was loaded by a retry or discarded since."
    return f"Run {run.id} rejected no records."


async def _write_rejected(
    terminal: Terminal, inbox: RejectInboxService, choice: RejectChoice, wanted: int
) -> None:
    """A JSON array, written page by page: it may be longer than memory."""
    terminal.write_result("[")
    first = True
    for offset in range(0, wanted, PAGE):
        for kept in await inbox.page(choice, offset, min(PAGE, wanted - offset)):
            terminal.write_result("" if first else ",")
            terminal.write_json(shapes.kept_reject(kept))
            first = False
    terminal.write_result("]\n")

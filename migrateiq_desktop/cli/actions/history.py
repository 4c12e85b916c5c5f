"""What `runs` and `stats` do."""

from collections.abc import Iterable
from difflib import get_close_matches

from migrateiq_desktop.cli import shapes, tables, words
from migrateiq_desktop.cli.actions.following import say_result
from migrateiq_desktop.cli.options import CommonOptions
from migrateiq_desktop.cli.session import in_workspace
from migrateiq_desktop.cli.terminal import Terminal
from migrateiq_desktop.model.errors import DefinitionError, ExitCode
from migrateiq_desktop.model.run import Run, RunStatus
from migrateiq_desktop.services.container import Services
from migrateiq_desktop.services.views import RunFilter


def chosen_runs(sync: str | None, statuses: Iterable[str]) -> RunFilter:
    """Which runs to list. Raises DefinitionError for a status that doesn't exist."""
    return RunFilter(sync=sync, statuses=tuple(_status(text) for text in statuses))


def _status(text: str) -> RunStatus:
    try:
        return RunStatus(text.upper())
    except ValueError as error:
        known = [status.value for status in RunStatus]
        near = get_close_matches(text.upper(), known, n=1)
        raise DefinitionError(
            f"There is no status {text}",
            next_step=f"Did you mean {near[0]}?" if near else f"Take one of {', '.join(known)}.",
        ) from error


def list_runs(terminal: Terminal, options: CommonOptions, chosen: RunFilter, limit: int) -> int:
    """The latest runs."""

    async def work(services: Services) -> int:
        found = await services.history.list(chosen, 0, limit)
        if options.as_json:
            terminal.write_json([shapes.run_result(run) for run in found])
            return ExitCode.DONE
        if not found:
            terminal.say(
                "There are no runs yet. Start one: migrateiq demo"
                if chosen == RunFilter()
                else "There are no such runs."
            )
            return ExitCode.DONE
        terminal.show(tables.runs(found))
        say_how_many(terminal, len(found), await services.history.count(chosen), "run")
        return ExitCode.DONE

    return in_workspace(terminal, options, work)


def show_run(terminal: Terminal, options: CommonOptions, run_id: int) -> int:
    """One run with its streams."""

    async def work(services: Services) -> int:
        run = await services.history.get(run_id)
        if options.as_json:
            terminal.write_json(shapes.run_result(run))
        else:
            _say_run(terminal, run)
        return ExitCode.DONE

    return in_workspace(terminal, options, work)


def _say_run(terminal: Terminal, run: Run) -> None:
    say_result(terminal, run)
    terminal.say(f"From {run.source} to {run.destination}, {words.local_time(run.created_at)}.")
    if run.counts.requests:
        terminal.say(words.run_requests(run))
    if run.retry_of is not None:
        terminal.say(f"It tried the rejected records of run {run.retry_of} again.")
    if run.undone_at is not None:
        terminal.say(f"It was undone, {words.local_time(run.undone_at)}.")
    if run.error is not None:
        for line in words.error_lines(run.error, verbose=terminal.verbose):
            terminal.say(line)


def show_log(terminal: Terminal, options: CommonOptions, run_id: int, limit: int) -> int:
    """The last lines of a run's log."""

    async def work(services: Services) -> int:
        await services.history.get(run_id)
        lines = await services.history.log(run_id, last_lines=limit)
        if options.as_json:
            terminal.write_json(lines)
            return ExitCode.DONE
        for line in lines:
            terminal.say(line)
        if not lines:
            terminal.note(f"Run {run_id} has no log any more.")
        return ExitCode.DONE

    return in_workspace(terminal, options, work)


def show_totals(terminal: Terminal, options: CommonOptions) -> int:
    """The dashboard's totals."""

    async def work(services: Services) -> int:
        totals = await services.statistics.totals()
        if options.as_json:
            terminal.write_json(shapes.totals(totals))
        else:
            terminal.show(tables.totals(totals))
        return ExitCode.DONE

    return in_workspace(terminal, options, work)


def say_how_many(terminal: Terminal, shown: int, total: int, noun: str) -> None:
    """That there are more, and how to see them."""
    if shown < total:
        terminal.say(f"{words.number(shown)} of {words.counted(total, noun)}. All: --limit {total}")

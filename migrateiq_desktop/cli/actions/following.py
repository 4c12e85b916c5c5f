"""Follows a run to its end: progress, a request to stop, the result, the exit code."""

import asyncio
from collections.abc import Awaitable

from migrateiq_desktop.cli import shapes, tables, words
from migrateiq_desktop.cli.failures import explain_report
from migrateiq_desktop.cli.options import FollowOptions, RunOptions
from migrateiq_desktop.cli.progress.view import progress_view
from migrateiq_desktop.cli.terminal import Terminal
from migrateiq_desktop.model.errors import ExitCode
from migrateiq_desktop.model.run import COMPLETED_STATUSES, Run, RunStatus
from migrateiq_desktop.services.container import Services

STARTED_BY = "command line"
"""As the history has it."""


async def follow(
    services: Services, terminal: Terminal, options: FollowOptions, start: Awaitable[int]
) -> int:
    """Start a run, show it until it has ended, then its result. Gives the exit code."""
    return tell_end(terminal, options, await run_to_end(services, terminal, options, start))


def tell_end(terminal: Terminal, options: FollowOptions, run: Run) -> int:
    """The result of a run that has ended. Gives the exit code."""
    if options.result_as_json:
        terminal.write_json(shapes.run_result(run))
    else:
        say_result(terminal, run)
    if run.error is not None:
        explain_report(run.error, terminal)
    return exit_code(run)


async def run_to_end(
    services: Services, terminal: Terminal, options: FollowOptions, start: Awaitable[int]
) -> Run:
    """The run once it has ended. A first request to stop cancels it, a second one this wait."""
    run_id = await start
    with progress_view(options.progress, terminal) as view:
        # nothing has happened since the start: no event is missed
        stop_hearing = services.runs.subscribe_events(run_id, view.show)
        can_restart = isinstance(options, RunOptions)
        _say_where_it_goes_on(services, terminal, run_id, can_restart=can_restart)
        try:
            return await services.runs.wait(run_id)
        except asyncio.CancelledError:
            _take_back_cancellation()
            terminal.note("Cancelling. What is loaded stays.")
            await services.runs.cancel(run_id)
            return await services.runs.wait(run_id)
        finally:
            stop_hearing()


def _say_where_it_goes_on(
    services: Services, terminal: Terminal, run_id: int, *, can_restart: bool
) -> None:
    for live in services.runs.active():
        if live.run.id == run_id and live.run.status.resumable:
            terminal.note(
                f"Run {run_id} of {live.run.sync} was {live.run.status.value}: it goes on where it"
                f" stopped.{' --restart begins anew.' if can_restart else ''}"
            )


def _take_back_cancellation() -> None:
    task = asyncio.current_task()
    if task is not None:
        task.uncancel()


def say_result(terminal: Terminal, run: Run) -> None:
    """A run's outcome, the numbers of its streams, their warnings, and what to do next."""
    terminal.say(words.run_outcome(run))
    if run.streams:
        terminal.show(tables.run_streams(run))
    for stream in run.streams:
        for table, rows in stream.children:
            terminal.say(f"{stream.stream}: {words.counted(rows, 'row')} loaded into {table}")
        for warning in stream.warnings:
            # those of the source begin with the stream's name already
            terminal.say(f"{stream.stream}: {warning.removeprefix(f'{stream.stream}: ')}")
    for step in words.run_next_steps(run):
        terminal.say(step)


def exit_code(run: Run) -> int:
    """The exit code that a run's end stands for."""
    if run.status in COMPLETED_STATUSES:
        return ExitCode.DONE
    if run.status is RunStatus.CANCELLED:
        return ExitCode.CANCELLED
    if run.status is RunStatus.FAILED and run.error is not None:
        return max(run.error.exit_code, ExitCode.FAILED)
    return ExitCode.FAILED

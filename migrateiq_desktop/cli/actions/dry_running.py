"""What `--dry-run` does: the run's own engine, into nothing."""

from migrateiq_desktop.cli import dry_words, shapes
from migrateiq_desktop.cli.failures import explain_report
from migrateiq_desktop.cli.options import RunOptions
from migrateiq_desktop.cli.progress.view import progress_view
from migrateiq_desktop.cli.terminal import Terminal
from migrateiq_desktop.model.errors import ExitCode
from migrateiq_desktop.model.run import COMPLETED_STATUSES, RunStatus
from migrateiq_desktop.model.run_definition import RunDefinition
from migrateiq_desktop.services.container import Services
from migrateiq_desktop.services.resolving import Secrets
from migrateiq_desktop.services.views import DryRun


async def dry_run(
    services: Services,
    terminal: Terminal,
    options: RunOptions,
    definition: RunDefinition,
    typed: Secrets,
) -> int:
    """Say what a run would do. Gives the exit code that the run would have so far."""
    with progress_view(options.progress, terminal) as view:
        found = await services.dry_runs.run(
            definition, secrets=typed, limit=options.limit, hear=view.show
        )
    if options.result_as_json:
        terminal.write_json(shapes.dry_run(found))
    else:
        for line in dry_words.lines(found):
            terminal.say(line)
    if found.error is not None:
        explain_report(found.error, terminal)
    return _exit_code(found)


def _exit_code(found: DryRun) -> int:
    if found.status in COMPLETED_STATUSES:
        return ExitCode.DONE
    if found.status is RunStatus.CANCELLED:
        return ExitCode.CANCELLED
    code = ExitCode.FAILED if found.error is None else found.error.exit_code
    return max(code, ExitCode.FAILED)

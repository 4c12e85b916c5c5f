"""What `demo` does: the practice API is started, and all of it moved into the workspace."""

import shlex

from migrateiq_desktop.cli import tables, words
from migrateiq_desktop.cli.actions.following import STARTED_BY, follow
from migrateiq_desktop.cli.options import RunOptions
from migrateiq_desktop.cli.session import in_workspace
from migrateiq_desktop.cli.terminal import Terminal
from migrateiq_desktop.model.errors import ExitCode
from migrateiq_desktop.paths import WorkspacePaths, default_workspace
from migrateiq_desktop.services.container import Services
from migrateiq_desktop.services.views import RunFilter

SHOWN_REJECTED = 5


def run_demo(terminal: Terminal, options: RunOptions) -> int:
    """Move the practice data, and show what became of it."""

    async def work(services: Services) -> int:
        sync = await services.practice.add_sample()
        terminal.note(
            "The practice API serves the flights from New York in January 2013 on this computer,"
            f" at {await services.practice.start()}."
        )
        start = services.runs.start(
            sync, limit=options.limit, started_by=STARTED_BY, restart=options.restart
        )
        code = await follow(services, terminal, options, start)
        if code == ExitCode.DONE and not options.result_as_json:
            await _say_what_came(services, terminal, sync)
        return code

    return in_workspace(terminal, options, work)


async def _say_what_came(services: Services, terminal: Terminal, sync: str) -> None:
    for run in await services.history.list(RunFilter(sync=sync), 0, 1):
        rejected = await services.history.rejected(run.id, 0, SHOWN_REJECTED)
        if rejected:
            terminal.say("")
            terminal.say(f"Rejected, the first {len(rejected)} of {run.counts.rejected}:")
            terminal.show(tables.rejected_records(rejected))
    folder = services.info.folder
    data = WorkspacePaths(folder).data
    loaded = await services.data.tables()
    rows = words.counted(sum(table.rows for table in loaded), "row")
    terminal.say("")
    terminal.say(f"The data: {data} ({words.counted(len(loaded), 'table')}, {rows}).")
    window = "migrateiq-desktop"
    if folder != default_workspace():
        window += f" --workspace {shlex.quote(str(folder))}"
    terminal.say(f"Next: {window} opens the window on it.")

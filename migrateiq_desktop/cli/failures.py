"""What a person is told when a command can't do its work, and the exit code it then ends with."""

import traceback

from migrateiq_desktop.cli.terminal import Terminal
from migrateiq_desktop.cli.words import error_lines
from migrateiq_desktop.model.errors import ErrorReport, ExitCode, MigrateIQError

ADVICE = (
    "This is a fault of ours. Please report it to the people you have MigrateIQ Desktop from,"
    " with the command and what it says with -v."
)


def explain(error: Exception, terminal: Terminal) -> int:
    """Say what went wrong, the sentence first. Gives the exit code."""
    if isinstance(error, MigrateIQError):
        return explain_report(error.report(), terminal)
    # the text of an unknown exception may hold data: without -v only its kind is shown
    terminal.note(f"Something went wrong inside MigrateIQ ({type(error).__name__}).")
    terminal.note(ADVICE)
    if terminal.verbose:
        terminal.note("".join(traceback.format_exception(error)))
    return int(ExitCode.FAILED)


def explain_report(report: ErrorReport, terminal: Terminal) -> int:
    """The same for an error that comes as data."""
    for line in error_lines(report, verbose=terminal.verbose):
        terminal.note(line)
    return report.exit_code

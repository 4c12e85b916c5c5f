"""Numbers, times and sentences as a person reads them. Pure functions; no colour, no layout."""

from datetime import datetime

from migrateiq_desktop.model.errors import ErrorReport, ExitCode
from migrateiq_desktop.model.events import ConnectionTested
from migrateiq_desktop.model.run import Run, RunStatus
from migrateiq_desktop.services.views import KeeperKind, KeyState, StoredConnector

KEY_WORDS = {
    KeyState.NOT_NEEDED: "not needed",
    KeyState.STORED: "stored",
    KeyState.MISSING: "missing",
    KeyState.OTHER_HOST: "for another host",
}
_OUTCOMES = {
    RunStatus.PENDING: "has not begun",
    RunStatus.RUNNING: "is under way",
    RunStatus.PAUSED: "is paused",
    RunStatus.SUCCESS: "completed",
    RunStatus.PARTIAL: "completed, with rejected records",
    RunStatus.INCOMPLETE: "ended, but records are missing",
    RunStatus.FAILED: "failed",
    RunStatus.CANCELLED: "was cancelled",
    RunStatus.INTERRUPTED: "was interrupted",
}
KEEPERS = {
    KeeperKind.SYSTEM: "the system's keyring",
    KeeperKind.VAULT: "the encrypted vault",
    KeeperKind.SESSION: "memory, until the program ends",
    KeeperKind.NONE: "nothing",
}


def number(value: int) -> str:
    """`336,776`."""
    return f"{value:,}"


def counted(value: int, noun: str) -> str:
    """`1 record`, `2,000 records`."""
    return f"{number(value)} {noun}" + ("" if value == 1 else "s")


def duration(seconds: float | None) -> str:
    """`0.42 s`, `12 s`, `3 min 5 s`, `2 h 10 min`."""
    if seconds is None:
        return ""
    if seconds < 10:
        return f"{seconds:.2g} s" if seconds < 1 else f"{seconds:.1f} s"
    whole = round(seconds)
    if whole < 60:
        return f"{whole} s"
    minutes, rest = divmod(whole, 60)
    if minutes < 60:
        return f"{minutes} min {rest} s"
    return f"{minutes // 60} h {minutes % 60} min"


def local_time(moment: datetime | None) -> str:
    """`2026-05-26 23:30` in the computer's own zone; nothing for None."""
    return moment.astimezone().strftime("%Y-%m-%d %H:%M") if moment else ""


def run_outcome(run: Run) -> str:
    """`Run 12 of nightly completed (SUCCESS, 2.3 s).`"""
    took = f", {duration(run.duration_seconds)}" if run.duration_seconds is not None else ""
    return f"Run {run.id} of {run.sync} {_OUTCOMES[run.status]} ({state(run)}{took})."


def state(run: Run) -> str:
    """`SUCCESS`, or `SUCCESS, undone`."""
    return run.status.value if run.undone_at is None else f"{run.status.value}, undone"


def run_requests(run: Run) -> str:
    """`It sent 12 requests, 3 of them again, and waited 42 s for the server and its limits.`"""
    counts = run.counts
    again = f", {number(counts.retries)} of them again" if counts.retries else ""
    waited = duration(counts.waited_seconds)
    waits = f", and waited {waited} for the server and its limits" if waited != duration(0) else ""
    return f"It sent {counted(counts.requests, 'request')}{again}{waits}."


def run_next_steps(run: Run) -> list[str]:
    """What a person may want to do after a run, as commands."""
    steps = []
    if run.counts.rejected:
        rejected = counted(run.counts.rejected, "record")
        were = "was" if run.counts.rejected == 1 else "were"
        steps.append(f"{rejected} {were} rejected. See why: migrateiq runs rejected {run.inbox}")
    # with its own definition, which is kept: where that is wrong it would fail again
    wrong = run.error is not None and run.error.exit_code == ExitCode.WRONG_DEFINITION
    if run.status.resumable and not wrong and run.undone_at is None:
        steps.append(f"Go on where it stopped: migrateiq runs resume {run.id}")
    return steps


def connection(event: ConnectionTested) -> str:
    """`connected to https://… in 246 ms (HTTP 200), 1,000 records on the first page.`"""
    text = f"connected to {event.endpoint} in {event.response_time_ms:,.0f} ms"
    if event.status_code is not None:
        text += f" (HTTP {event.status_code})"
    if event.records is not None:
        text += f", {counted(event.records, 'record')} on the first page"
    return text + "."


def connector_heading(stored: StoredConnector) -> str:
    """One line about a stored connector, above its definition."""
    key = KEY_WORDS[stored.key_state]
    host = f" for {stored.key_origin}" if stored.key_state is KeyState.STORED else ""
    return (
        f"# {stored.name}: key {key}{host}; frequency {stored.frequency};"
        f" changed {local_time(stored.updated_at)}"
    )


def error_lines(report: ErrorReport, *, verbose: bool) -> list[str]:
    """The sentence, what to do next, and the details, or with which option they are shown."""
    lines = [report.sentence()]
    if report.next_step:
        lines.append(report.next_step)
    if report.details:
        # of a wrong file the details are what else is wrong with it
        shown = verbose or report.exit_code == ExitCode.WRONG_DEFINITION
        lines.append(f"Details: {report.details}" if shown else "Add -v for the details.")
    return lines

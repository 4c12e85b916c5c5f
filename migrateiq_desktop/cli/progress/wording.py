"""The texts of a stream's progress, for the bar and for plain lines. Pure functions."""

from migrateiq_desktop.cli.words import counted, duration, number
from migrateiq_desktop.model.events import Progress, StreamEnded, StreamStarted, Waiting
from migrateiq_desktop.model.run import Counts, StreamState

_ENDINGS = {
    StreamState.DONE: "done",
    StreamState.INCOMPLETE: "ended, but records are missing",
    StreamState.FAILED: "failed",
    StreamState.STOPPED: "stopped",
}


def read_of_total(counts: Counts, total: int | None) -> str:
    """`120,000 of 336,776`, or `120,000` where the source names no total."""
    return f"{number(counts.read)} of {number(total)}" if total else number(counts.read)


def rejected(counts: Counts) -> str:
    """`2 rejected`, or nothing."""
    return f"{number(counts.rejected)} rejected" if counts.rejected else ""


def rate(records_a_second: float) -> str:
    """`118,400/s`."""
    return f"{records_a_second:,.0f}/s" if records_a_second else ""


def seconds_left(event: Progress) -> float | None:
    """Seconds until all is read, at the present rate; None where that can't be known."""
    if not event.total or event.rate <= 0:
        return None
    return max(0, event.total - event.counts.read) / event.rate


def time_left(event: Progress) -> str:
    """`12 s left`, or nothing when it is less than a second or unknown."""
    seconds = round(seconds_left(event) or 0)
    return f"{duration(seconds)} left" if seconds else ""


def waiting(event: Waiting) -> str:
    """`waits 3.0 s: the server asks for it (429)`."""
    return f"waits {duration(event.seconds)}: {event.reason}"


def started(event: StreamStarted) -> str:
    """That a stream begins, or where it goes on."""
    if event.resumed_batch is None:
        return f"{event.stream}: begins"
    done = counted(event.counts.loaded, "record")
    return f"{event.stream}: goes on after batch {event.resumed_batch}, {done} loaded before"


def progressed(event: Progress) -> str:
    """One plain line of progress."""
    parts = [
        f"{read_of_total(event.counts, event.total)} read",
        f"{number(event.counts.loaded)} loaded",
        rejected(event.counts),
        rate(event.rate),
        time_left(event),
    ]
    return f"{event.stream}: {', '.join(part for part in parts if part)}"


def ended(event: StreamEnded) -> str:
    """The last plain line of a stream."""
    counts = event.counts
    return (
        f"{event.stream}: {_ENDINGS.get(event.state, event.state.value)},"
        f" {read_of_total(counts, event.total)} read, {number(counts.loaded)} loaded,"
        f" {number(counts.skipped)} skipped, {number(counts.rejected)} rejected"
    )

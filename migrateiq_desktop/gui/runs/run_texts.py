"""A run's numbers and moments as texts for a person. Pure; the words go through `translate`."""

from datetime import datetime

from migrateiq_desktop.gui.formatting import (
    NOTHING,
    counts,
    destination,
    duration,
    exact_moment,
    moment,
    number,
    rate,
    size,
    started_by,
    time_left,
    translate,
)
from migrateiq_desktop.gui.said import said
from migrateiq_desktop.gui.shown_names import connector_name, sync_name
from migrateiq_desktop.gui.tables.visible_text import visible
from migrateiq_desktop.model.run import (
    ACTIVE_STATUSES,
    Counts,
    RejectedRecord,
    Run,
    RunStatus,
    RunStream,
    StreamState,
)
from migrateiq_desktop.services.views import LiveRun


def title(run: Run) -> str:
    """For example Run 1,284 · nightly."""
    return translate("runs", "Run {0} · {1}").format(number(run.id), visible(sync_name(run.sync)))


def undone_line(run: Run) -> str:
    """When it was undone, and what went."""
    at = full_moment(run.undone_at)
    if run.undone_rows is None:
        return translate("runs", "Undone on {0}.").format(at)
    text = counts.tr("Undone on {1}: {0} rows were deleted.", "", run.undone_rows)
    return text.format(number(run.undone_rows), at)


def counted_runs(total: int, completed: int) -> str:
    """For example 1,284 runs · 1,226 completed; empty without any."""
    if total == 0:
        return ""
    text = counts.tr("{0} runs · {1} completed", "", total)
    return text.format(number(total), number(completed))


def found_runs(found: int, total: int) -> str:
    """For example 12 of 1,284 runs."""
    text = counts.tr("{0} of {1} runs", "", total)
    return text.format(number(found), number(total))


def route(run: Run) -> str:
    """From where to where."""
    return f"{visible(connector_name(run.source))} → {visible(destination(run.destination))}"


def subtitle(run: Run, since_checkpoint: float | None = None) -> str:
    """When it started, by whom, and that nothing is lost when the window closes.

    `since_checkpoint` are the seconds since the latest batch was committed, where that is known.
    """
    at = run.started_at or run.created_at
    active = run.status in ACTIVE_STATUSES
    when = clock(at) if active else moment(at)
    parts = [translate("runs", "started {0} {1}").format(when, started_by(run.started_by))]
    if active:
        if since_checkpoint is not None:
            parts.append(checkpoint(since_checkpoint))
        parts.append(translate("runs", "safe to close: it resumes where it stopped"))
    elif run.duration_seconds is not None:
        parts.append(translate("runs", "took {0}").format(duration(run.duration_seconds)))
    if run.limit is not None:
        trial = counts.tr("trial of {0} records a stream", "", run.limit)
        parts.append(trial.format(number(run.limit)))
    return " · ".join(parts)


def checkpoint(seconds: float) -> str:
    """For example checkpoint 4 s ago."""
    if seconds < 1:
        return translate("runs", "checkpoint just now")
    shown = duration(seconds) if seconds >= 60 else translate("runs", "{0} s").format(int(seconds))
    return translate("runs", "checkpoint {0} ago").format(shown)


def clock(at: datetime) -> str:
    """Local time to the second."""
    return at.astimezone().strftime("%H:%M:%S")


def clock_with_milliseconds(at: datetime) -> str:
    """Local time to the millisecond, for logs."""
    local = at.astimezone()
    return f"{local:%H:%M:%S}.{local.microsecond // 1000:03}"


def started_line(run: Run) -> str:
    """To the second when it started, and who or what started it."""
    at = full_moment(run.started_at or run.created_at)
    return translate("runs", "{0}, {1}").format(at, started_by(run.started_by))


def full_moment(at: datetime | None) -> str:
    """Local time with day and zone; a dash for None."""
    return exact_moment(at) or NOTHING


def processed(counts: Counts) -> int:
    """Records that are dealt with: loaded, skipped or rejected."""
    return counts.loaded + counts.skipped + counts.rejected


def known_total(run: Run) -> int | None:
    """How many records there are, when every stream says so."""
    totals = [stream.total for stream in run.streams]
    known = [total for total in totals if total is not None]
    return sum(known) if totals and len(known) == len(totals) else None


def headline(run: Run, total: int | None) -> str:
    """For example 208,801 of 336,776 records."""
    done = number(processed(run.counts))
    if total is None:
        if run.status.ended:
            return counts.tr("{0} records", "", processed(run.counts)).format(done)
        # beside the number read, which is ahead of it
        text = translate("runs", "{0} loaded").format(number(run.counts.loaded))
        ready = sum(1 for stream in run.streams if stream.state is StreamState.DONE)
        if len(run.streams) < 2:
            return text
        streams = counts.tr("{0} of {1} streams done", "", len(run.streams))
        return f"{text} · {streams.format(number(ready), number(len(run.streams)))}"
    text = counts.tr("{0} of {1} records", "", total)
    return text.format(done, number(total))


def share_done(run: Run, total: int | None) -> float | None:
    """0 to 1, never 1 before the run has completed; None when it can't be known."""
    if run.status in {RunStatus.SUCCESS, RunStatus.PARTIAL}:
        return 1.0
    if total is None:
        return None
    share = min(processed(run.counts) / total, 1.0) if total else 0.0
    return min(share, 0.999) if run.status in ACTIVE_STATUSES else share


def share_drawn(run: Run, total: int | None) -> float:
    """The same as a bar shows it: without a total the share of the streams, so that it moves."""
    share = share_done(run, total)
    if share is not None:
        return share
    shares = [stream_share(stream) or 0.0 for stream in run.streams]
    return min(sum(shares) / len(shares), 0.999) if shares else 0.0


def stream_share(stream: RunStream) -> float | None:
    """The same for one stream."""
    if stream.state is StreamState.DONE:
        return 1.0
    if not stream.total:
        return None
    return min(processed(stream.counts) / stream.total, 0.999)


def pace(live: LiveRun | None, run: Run, total: int | None) -> str:
    """For example 62 % · 118,400 /s · 1 s left; of an ended run its mean rate."""
    parts = []
    share = share_done(run, total)
    if share is not None:
        parts.append(f"{int(share * 100)} %")
    if live is not None:
        if live.rate > 0:
            parts.append(rate(live.rate))
        if live.seconds_left is not None:
            parts.append(time_left(live.seconds_left))
    elif run.duration_seconds and run.counts.read:
        mean = rate(run.counts.read / run.duration_seconds)
        parts.append(translate("runs", "{0} on average").format(mean))
    return " · ".join(parts)


def waiting(live: LiveRun, passed: float) -> str:
    """For example waiting 42 s: the server asked for it (429); empty when it doesn't wait.

    `passed` are the seconds since the wait was reported.
    """
    if live.waiting_seconds is None:
        return ""
    left = max(live.waiting_seconds - passed, 0.0)
    seconds = duration(left) if left >= 60 else translate("runs", "{0} s").format(int(left + 0.999))
    reason = visible(said(live.waiting_reason))
    if not reason:
        return translate("runs", "waiting {0}").format(seconds)
    return translate("runs", "waiting {0}: {1}").format(seconds, reason)


def goes_on(at: datetime, now: datetime) -> str:
    """For example goes on by itself at 14:05, in 42 min 10 s: the server asked for it."""
    left = (at - now).total_seconds()
    if left <= 0:
        return translate("runs", "goes on by itself in a moment")
    text = translate("runs", "goes on by itself at {0}, in {1}: the server asked for it")
    return text.format(clock(at), duration(left))


def sum_line(counts: Counts, *, active: bool) -> str:
    """Promise 1 with its numbers: read = loaded + skipped + rejected, and whether it holds."""
    equation = translate("runs", "{0} read = {1} loaded + {2} skipped + {3} rejected").format(
        number(counts.read), number(counts.loaded), number(counts.skipped), number(counts.rejected)
    )
    if counts.adds_up:
        return f"{equation} ✓"
    missing = number(counts.read - processed(counts))
    if active:
        return translate("runs", "{0} + {1} on the way").format(equation, missing)
    return translate("runs", "{0} ✗ {1} unaccounted for").format(equation, missing)


def received(counts: Counts) -> str:
    """For example 64.1 MB."""
    return size(counts.received_bytes)


def record_position(record: RejectedRecord) -> str:
    """Where in the source it was, for example page 12, record 205."""
    return translate("runs", "page {0}, record {1}").format(
        number(record.page), number(record.index + 1)
    )

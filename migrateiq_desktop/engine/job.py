"""The run of a whole job: its streams in turn, and what that makes of the run. Over ports only."""

from collections import Counter
from logging import getLogger

from migrateiq_desktop.model.connector import Stream
from migrateiq_desktop.model.errors import (
    DefinitionError,
    DestinationUnavailableError,
    MigrateIQError,
    RejectLimitError,
    UnreachableError,
)
from migrateiq_desktop.model.events import RunEnded, StreamEnded
from migrateiq_desktop.model.job import RunJob
from migrateiq_desktop.model.run import Counts, RunStatus, StreamState
from migrateiq_desktop.model.sync import SyncStream, WriteDisposition

from .context import RunContext
from .limits import RejectWatch, RunRejectLimitError
from .references import fill, in_order
from .stream import StreamOutcome, StreamRun, Work, prepare

_log = getLogger(__name__)

_ENDS_ALL = (UnreachableError, DestinationUnavailableError, RunRejectLimitError)
"""What the next stream would meet as well, or what ends the run on purpose."""
_STATUS = {
    StreamState.FAILED: RunStatus.FAILED,
    StreamState.INCOMPLETE: RunStatus.INCOMPLETE,
    StreamState.STOPPED: RunStatus.PAUSED,
}
# a paused run isn't judged: it goes on, and tries again what has failed
_WORST_FIRST = (
    RunStatus.PAUSED,
    RunStatus.FAILED,
    RunStatus.INCOMPLETE,
    RunStatus.PARTIAL,
    RunStatus.SUCCESS,
)


async def run_job(context: RunContext) -> RunEnded:
    """Run all streams of a job. Gives the last event, which is the caller's to emit.

    What fails stands in it; a cancellation is passed on, with what was committed told before.
    """
    try:
        # a wrong definition ends the run before anything is opened or fetched
        works = prepared(context)
        await context.thread.call(context.destination.open)
        try:
            return await _run_streams(context, works)
        finally:
            await context.thread.call(context.destination.close)
    except MigrateIQError as error:
        _log.error("run %s: %s", context.job.run_id, error)
        return RunEnded(status=RunStatus.FAILED, error=error.report())
    finally:
        context.thread.close()
        await context.source.aclose()


def prepared(context: RunContext) -> list[Work]:
    """All streams, compiled. Raises DefinitionError; the streams that are wrong are told of."""
    check_targets(context.job)
    works: list[Work] = []
    errors: list[DefinitionError] = []
    for definition in context.job.streams:
        try:
            stream = stream_of(context.job, definition.resource)
            works.append(prepare(context, stream, definition))
        except DefinitionError as error:
            errors.append(error)
            _say_refused(context, definition, error)
    if errors:
        raise errors[0]
    return in_order(context, works)


async def _run_streams(context: RunContext, works: list[Work]) -> RunEnded:
    job = context.job
    if job.is_trial:
        _log.info(
            "run %s is a trial of %s records a stream, into tables of their own (…_trial);"
            " the real tables and their checkpoints stay as they are",
            job.run_id,
            f"{job.limit:,}",
        )
    watch = RejectWatch(job.reject_limit)
    outcomes: list[StreamOutcome] = []
    states: dict[str, StreamState] = {}
    for work in works:
        if job.retry is not None and work.stream.name not in job.retry.streams:
            continue
        try:
            await fill(context, work, works, states)
            outcome = await StreamRun(context, work, watch).run()
        except MigrateIQError as error:
            _say_refused(context, work.definition, error)
            outcome = StreamOutcome(StreamState.FAILED, Counts(), error)
        states[work.stream.name] = outcome.state
        outcomes.append(outcome)
        watch.stream_ended(outcome.counts)
        if _ends_all(outcome):
            break
    return _ended(outcomes, watch)


def stream_of(job: RunJob, name: str) -> Stream:
    """The source's stream of that name. Raises DefinitionError."""
    for stream in job.source.streams():
        if stream.name == name:
            return stream
    known = ", ".join(stream.name for stream in job.source.resources) or "none"
    raise DefinitionError(
        f"{job.source_name} has no stream {name}",
        cause=f"it has {known}",
        next_step="Correct the sync's streams.",
    )


def check_targets(job: RunJob) -> None:
    """Raises DefinitionError when two streams would spoil each other's table or checkpoint."""
    named = Counter(definition.resource for definition in job.streams)
    doubled = [name for name, count in named.items() if count > 1]
    if doubled:
        raise DefinitionError(
            f"The sync names the stream {doubled[0]} twice",
            next_step="Name each stream once, or make a second sync.",
        )
    tables = Counter(definition.target.casefold() for definition in job.streams)
    for definition in job.streams:
        replaces = (
            definition.disposition(stream_of(job, definition.resource)) is WriteDisposition.REPLACE
        )
        if tables[definition.target.casefold()] > 1 and (replaces or job.is_trial):
            raise DefinitionError(
                f"Several streams go into the table {definition.target}",
                cause=f"{definition.resource} would replace what the others have loaded",
                next_step="Give each stream a table of its own, or append.",
            )


def _say_refused(context: RunContext, definition: SyncStream, error: MigrateIQError) -> None:
    _log.error("stream %s: %s", definition.resource, error)
    context.emit(
        StreamEnded(
            stream=definition.resource,
            table=definition.target,
            state=StreamState.FAILED,
            counts=Counts(),
        )
    )


def _ends_all(outcome: StreamOutcome) -> bool:
    return outcome.state is StreamState.STOPPED or isinstance(outcome.error, _ENDS_ALL)


def _ended(outcomes: list[StreamOutcome], watch: RejectWatch) -> RunEnded:
    """The run's status is the worst of its streams', its error the first of that status."""
    statuses = [_status_of(outcome) for outcome in outcomes]
    if RunStatus.PAUSED not in statuses:
        try:
            watch.check_end()
        except RejectLimitError as error:
            return RunEnded(status=RunStatus.FAILED, error=error.report())
    worst = next(status for status in _WORST_FIRST if status in statuses)
    errors = [
        outcome.error
        for outcome, status in zip(outcomes, statuses, strict=True)
        if status is worst and outcome.error is not None
    ]
    return RunEnded(status=worst, error=errors[0].report() if errors else None)


def _status_of(outcome: StreamOutcome) -> RunStatus:
    rejects = RunStatus.PARTIAL if outcome.counts.rejected else RunStatus.SUCCESS
    return _STATUS.get(outcome.state, rejects)

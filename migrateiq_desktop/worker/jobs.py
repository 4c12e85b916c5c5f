"""What each kind of job does, in the worker. All go through the same engine."""

import asyncio
import logging
import os

from migrateiq_desktop.destinations.counting import count_rows
from migrateiq_desktop.destinations.factory import destination_of
from migrateiq_desktop.engine.context import RunContext, RunControl
from migrateiq_desktop.engine.dry_run import dry
from migrateiq_desktop.engine.fetching import BatchLimits
from migrateiq_desktop.engine.incremental.states import change_state, known_states
from migrateiq_desktop.engine.job import run_job
from migrateiq_desktop.engine.mapping.changes import Resources
from migrateiq_desktop.engine.ports import Source
from migrateiq_desktop.engine.preview import Wanted, preview
from migrateiq_desktop.engine.progress import StreamProgress
from migrateiq_desktop.model.errors import DefinitionError, ErrorReport, MigrateIQError
from migrateiq_desktop.model.events import (
    ConnectionTested,
    CursorsKnown,
    DestinationChecked,
    Discovered,
    Previewed,
    RowsCounted,
    RunEnded,
    SignedIn,
    WorkerEvent,
)
from migrateiq_desktop.model.job import (
    AnyJob,
    CheckDestinationJob,
    CountRowsJob,
    DiscoverJob,
    PreviewJob,
    RunJob,
    SignInJob,
    StateJob,
    TestJob,
)
from migrateiq_desktop.model.masking import masking
from migrateiq_desktop.model.run import Counts, RunStatus
from migrateiq_desktop.model.sampling import SampleJob, SampleTaken
from migrateiq_desktop.model.schema import StreamSchema
from migrateiq_desktop.model.undoing import UndoJob, UndoTold
from migrateiq_desktop.sources.rest import SignIn
from migrateiq_desktop.sources.stored import StoredRecords

from .clock import SystemClock
from .crashpoints import crashpoint_of
from .discovering import discover
from .reporting import AcknowledgedSink, Emit
from .signing_in import tokens_for
from .sources import rest_source_of, source_of
from .undoing import undone

_log = logging.getLogger(__name__)


async def do_job(
    job: AnyJob, emit: Emit, sink: AcknowledgedSink, control: RunControl, sign_in: SignIn
) -> WorkerEvent:
    """Do the job, but not one that stays to be asked. Gives its last event.

    The redactor of `sign_in` knows the job's secrets.
    """
    with masking(sign_in.redactor.clean):
        return await _do(job, emit, sink, control, sign_in)


async def _do(  # noqa: PLR0911 - one a kind
    job: AnyJob, emit: Emit, sink: AcknowledgedSink, control: RunControl, sign_in: SignIn
) -> WorkerEvent:
    match job:
        case RunJob():
            return await _run(job, emit, sink, control, sign_in)
        case TestJob():
            return await _test(job, emit, sign_in)
        case PreviewJob():
            return await _preview(job, emit, sign_in)
        case DiscoverJob():
            return await discover(job, emit, sign_in)
        case SampleJob():
            raise TypeError("a worker that holds a sample is asked again and again")
        case SignInJob():
            return await tokens_for(job, emit, SystemClock())
        case CheckDestinationJob():
            return await asyncio.to_thread(_check_destination, job)
        case StateJob():
            return await asyncio.to_thread(_tell_state, job)
        case UndoJob():
            return await asyncio.to_thread(undone, job, crashpoint_of(os.environ))
        case CountRowsJob():
            return await asyncio.to_thread(_count_rows, job)


def failed(job: AnyJob, report: ErrorReport) -> WorkerEvent:  # noqa: PLR0911 - one a kind
    """The last event of a job that failed."""
    match job:
        case RunJob():
            return RunEnded(status=RunStatus.FAILED, error=report)
        case TestJob():
            return ConnectionTested(
                connected=False,
                response_time_ms=0.0,
                message=report.sentence(),
                endpoint=job.source.base_url,
                error=report,
            )
        case PreviewJob():
            return Previewed(
                stream=job.stream,
                records=(),
                loaded_schema=StreamSchema(),
                rows=(),
                rejected=(),
                error=report,
            )
        case SampleJob():
            return SampleTaken(stream=job.stream, error=report)
        case DiscoverJob():
            return Discovered(stream=job.stream, definition=job.source, error=report)
        case SignInJob():
            return SignedIn(error=report)
        case CheckDestinationJob():
            return DestinationChecked(writable=False, message=report.sentence(), error=report)
        case StateJob():
            return CursorsKnown(error=report)
        case UndoJob():
            return UndoTold(error=report)
        case CountRowsJob():
            return RowsCounted(error=report)


async def _run(
    job: RunJob, emit: Emit, sink: AcknowledgedSink, control: RunControl, sign_in: SignIn
) -> RunEnded:
    clock = SystemClock()
    crashpoint = crashpoint_of(os.environ)
    # a trial has a checkpoint of its own: that of the real run stays as it is
    sync_key = f"{job.sync_key} (trial)" if job.is_trial else job.sync_key
    destination = destination_of(
        job.destination,
        sync_key,
        job.run_uid,
        secrets=job.destination_secrets,
        crashpoint=crashpoint,
    )
    source: Source = source_of(job, clock, sign_in)
    if job.retry is not None:
        source = StoredRecords(job.retry.file)
    return await run_job(
        RunContext(
            job=job,
            source=source,
            destination=dry(destination) if job.dry_run else destination,
            sink=sink,
            emit=emit,
            clock=clock,
            control=control,
            crashpoint=crashpoint,
            batch_limits=BatchLimits(records=job.batch_records),
        )
    )


async def _test(job: TestJob, emit: Emit, sign_in: SignIn) -> ConnectionTested:
    clock = SystemClock()
    source = rest_source_of(job, clock, sign_in)
    observer = StreamProgress("", "test", emit=emit, clock=clock, committed=Counts())
    try:
        return await source.test(observer)
    finally:
        await source.aclose()


async def _preview(job: PreviewJob, emit: Emit, sign_in: SignIn) -> Previewed:
    clock = SystemClock()
    stream = next((one for one in job.source.streams() if one.name == job.stream), None)
    if stream is None:
        raise DefinitionError(
            f"{job.source_name} has no stream {job.stream}",
            next_step="Choose one of the connector's streams.",
        )
    source: Source = source_of(job, clock, sign_in)
    wanted = Wanted(stream, job.limit, job.transform, Resources(job.secrets))
    return await preview(source, wanted, clock=clock, emit=emit)


def _check_destination(job: CheckDestinationJob) -> DestinationChecked:
    destination = destination_of(
        job.destination, "check", "check", secrets=job.secrets, patience_seconds=5
    )
    try:
        destination.open()
        destination.close()
    except MigrateIQError as error:
        report = error.report()
        return DestinationChecked(writable=False, message=report.sentence(), error=report)
    return DestinationChecked(
        writable=True, message=f"{job.destination.endpoint} can be written to"
    )


def _tell_state(job: StateJob) -> CursorsKnown:
    destination = destination_of(
        job.destination, job.sync_key, "state", secrets=job.secrets, patience_seconds=5
    )
    try:
        destination.open()
        try:
            if job.change is not None:
                change_state(destination, job.change)
            return CursorsKnown(states=known_states(destination, job.streams))
        finally:
            destination.close()
    except MigrateIQError as error:
        return CursorsKnown(error=error.report())


def _count_rows(job: CountRowsJob) -> RowsCounted:
    try:
        return RowsCounted(rows=count_rows(job.destination, job.secrets, job.tables))
    except MigrateIQError as error:
        return RowsCounted(error=error.report())

"""A worker that holds a sample of a stream's records and maps it as often as it is asked.

Ends when its input closes, or when it is cancelled. Of several mappings that wait only the newest
is looked at.
"""

import asyncio
from collections.abc import Sequence
from typing import NoReturn

from migrateiq_desktop.engine.mapping.changes import Resources
from migrateiq_desktop.engine.ports import Page, ShapedRecords, Source
from migrateiq_desktop.engine.preview import fetch_first
from migrateiq_desktop.engine.progress import StreamProgress
from migrateiq_desktop.engine.sampled_fields import fields_of
from migrateiq_desktop.engine.sampling import map_sample
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.connector import Stream
from migrateiq_desktop.model.errors import DefinitionError, MigrateIQError
from migrateiq_desktop.model.masking import masking
from migrateiq_desktop.model.planning import PlanSample, secrets_of
from migrateiq_desktop.model.run import Counts
from migrateiq_desktop.model.sampling import MapSample, SampleJob, SampleMapped, SampleTaken
from migrateiq_desktop.sources.rest import SignIn

from .clock import SystemClock
from .newest_request import NewestRequest
from .planning import planned
from .reporting import Emit
from .sources import source_of


async def hold_sample(
    job: SampleJob, emit: Emit, sign_in: SignIn, requests: NewestRequest
) -> NoReturn:
    """Take the sample, say it, and answer until the task is cancelled."""
    stream = stream_of(job)
    with masking(sign_in.redactor.clean):
        records = await _take(job, stream, emit, sign_in)
        while True:
            request = await requests.take()
            for value in secrets_of(request):
                sign_in.redactor.add(value.get_secret_value())
            match request:
                case MapSample():
                    emit(_mapped(stream, records, request))
                case PlanSample():
                    emit(await planned(stream, records, request))
            # those that came meanwhile are heard before the next one is chosen
            await asyncio.sleep(0)


def stream_of(job: SampleJob) -> Stream:
    """The stream as it is read. Raises DefinitionError when there is none."""
    for stream in job.source.streams():
        if stream.name == job.stream:
            return stream
    raise DefinitionError(
        f"{job.source_name} has no stream {job.stream}",
        next_step="Choose one of the connector's streams.",
    )


async def _take(job: SampleJob, stream: Stream, emit: Emit, sign_in: SignIn) -> list[Json]:
    clock = SystemClock()
    source: Source = source_of(job, clock, sign_in)
    progress = StreamProgress("", stream.name, emit=emit, clock=clock, committed=Counts())
    pages: list[Page] = []
    failure: MigrateIQError | None = None
    try:
        await fetch_first(source, stream, progress, job.limit, pages)
    except MigrateIQError as error:
        failure = error
    finally:
        await source.aclose()
    records = [record for page in pages for record in _plain(page.records)]
    emit(
        SampleTaken(
            stream=stream.name,
            records=tuple(records),
            fields=fields_of(records),
            total=progress.total,
            error=failure.report() if failure else None,
        )
    )
    return records


def _plain(records: Sequence[Json]) -> Sequence[Json]:
    return records.exact() if isinstance(records, ShapedRecords) else records


def _mapped(stream: Stream, records: Sequence[Json], request: MapSample) -> SampleMapped:
    number, resources = request.number, Resources(request.secrets)
    try:
        return map_sample(stream, records, request.definition, resources, number=number)
    except MigrateIQError as error:
        return SampleMapped(number=number, error=error.report())

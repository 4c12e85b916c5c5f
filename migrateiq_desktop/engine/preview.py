"""The first records of a stream, as received and as they would be loaded: the code of a run."""

from collections import Counter
from collections.abc import AsyncGenerator
from contextlib import aclosing
from dataclasses import dataclass
from typing import cast

from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.connector import Stream
from migrateiq_desktop.model.errors import MigrateIQError
from migrateiq_desktop.model.events import Previewed
from migrateiq_desktop.model.run import Counts
from migrateiq_desktop.model.schema import StreamSchema
from migrateiq_desktop.model.transform import EMPTY_TRANSFORM, Transform

from .batches import BatchMapper
from .mapping.apply import RecordMapper
from .mapping.changes import Resources
from .mapping.checks import RecordChecks
from .mapping.plan import plan_of
from .ports import Clock, Page, Source
from .progress import Emit, StreamProgress
from .remarks import remarks_on, remarks_on_checks
from .table import NEW_TABLE, StreamTable


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which records are to be seen, and how."""

    stream: Stream
    limit: int
    transform: Transform = EMPTY_TRANSFORM
    resources: Resources | None = None


async def preview(source: Source, wanted: Wanted, *, clock: Clock, emit: Emit) -> Previewed:
    """Fetch so many records and map them. What fails stands in the answer's `error`, beside what
    came before it. The source is closed."""
    stream, limit = wanted.stream, wanted.limit
    progress = StreamProgress("", stream.name, emit=emit, clock=clock, committed=Counts())
    pages: list[Page] = []
    failure: MigrateIQError | None = None
    try:
        await fetch_first(source, stream, progress, limit, pages)
    except MigrateIQError as error:
        failure = error
    finally:
        await source.aclose()
    try:
        mapped = _mapped(wanted, pages, progress)
    except MigrateIQError as error:
        failure = failure or error
        mapped = _unmapped(stream, pages)
    return mapped.model_copy(
        update={
            "total": progress.total,
            "findings": (*progress.findings, *progress.warnings),
            "error": failure.report() if failure else None,
        }
    )


async def fetch_first(
    source: Source, stream: Stream, progress: StreamProgress, limit: int, pages: list[Page]
) -> None:
    """Add the pages of the first records to `pages`, also when it fails on the way."""
    left = limit
    found = source.pages(stream, progress, position=None, pages_done=0)
    # every source gives a generator; closed early, it gives its connection back
    async with aclosing(cast("AsyncGenerator[Page, None]", found)) as stream_pages:
        async for page in stream_pages:
            progress.page_received(page)
            pages.append(Page(page.number, page.records[:left], page.next_position, page.total))
            left -= len(page.records)
            if left <= 0:
                return


def _mapped(wanted: Wanted, pages: list[Page], progress: StreamProgress) -> Previewed:
    stream = wanted.stream
    notes: Counter[str] = Counter()
    plan = plan_of(wanted.transform, notes, wanted.resources)
    table = StreamTable(plan, NEW_TABLE)
    checks = RecordChecks(wanted.transform, plan)
    try:
        batch = BatchMapper(stream.name, RecordMapper(plan), table, checks).map(pages, 1)
    finally:
        checks.close()
    table.finish()
    counts = Counts(
        read=batch.read,
        loaded=len(batch.rows),
        skipped=batch.skipped,
        rejected=len(batch.rejected),
    )
    for remark in remarks_on(table, notes, counts):
        progress.warned(remark)
    for remark in remarks_on_checks(table, checks, counts):
        progress.warned(remark)
    width = len(table.schema.columns)
    return Previewed(
        stream=stream.name,
        records=_records(pages),
        loaded_schema=table.schema,
        # columns that only had nulls came at the very end
        rows=tuple((*row, *[None] * (width - len(row))) for row in batch.rows),
        rejected=tuple(batch.rejected),
    )


def _unmapped(stream: Stream, pages: list[Page]) -> Previewed:
    return Previewed(
        stream=stream.name,
        records=_records(pages),
        loaded_schema=StreamSchema(),
        rows=(),
        rejected=(),
    )


def _records(pages: list[Page]) -> tuple[Json, ...]:
    return tuple(record for page in pages for record in page.records)

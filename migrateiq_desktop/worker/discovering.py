"""The discovery of a stream, in the worker: the engine's source reads, discovery judges.

What a value is, and what it means as a cursor, is told by the engine: as a run would take it.
"""

from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing
from itertools import pairwise
from typing import cast

from migrateiq_desktop.discovery.changing import changes_between
from migrateiq_desktop.discovery.children import find_children
from migrateiq_desktop.discovery.cursors import find_cursors
from migrateiq_desktop.discovery.keys import find_keys
from migrateiq_desktop.discovery.rates import find_rate
from migrateiq_desktop.discovery.sampling import see_fields
from migrateiq_desktop.discovery.suggesting import suggested
from migrateiq_desktop.engine.incremental.cursors import cursor_of
from migrateiq_desktop.engine.ports import Page
from migrateiq_desktop.engine.progress import StreamProgress
from migrateiq_desktop.engine.reading.binding import UnboundError, bound, parent_record
from migrateiq_desktop.engine.reading.related import RelatedStreams
from migrateiq_desktop.engine.values import type_of_value
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.connector import Stream
from migrateiq_desktop.model.discovered import PageSeen
from migrateiq_desktop.model.errors import DefinitionError, MigrateIQError, SourceError
from migrateiq_desktop.model.events import Discovered
from migrateiq_desktop.model.incremental import CursorKind
from migrateiq_desktop.model.job import DiscoverJob
from migrateiq_desktop.model.parents import Parent
from migrateiq_desktop.model.run import Counts
from migrateiq_desktop.model.schema import FieldType
from migrateiq_desktop.sources.rest import RestSource, SignIn
from migrateiq_desktop.sources.rest.exploring import Exploration

from .clock import SystemClock
from .reporting import Emit
from .sources import rest_source_of

_MEANS = {
    CursorKind.DATETIME: FieldType.DATETIME,
    CursorKind.LOCAL_DATETIME: FieldType.DATETIME,
    CursorKind.DATE: FieldType.DATE,
    CursorKind.DECIMAL: FieldType.FLOAT,
    CursorKind.INTEGER: FieldType.INT,
}

MOST_PARENTS = 5
"""So many records of the parent are tried until one has children."""


async def discover(job: DiscoverJob, emit: Emit, sign_in: SignIn) -> Discovered:
    """What is found at a stream's address; what failed stands in it.

    Raises DefinitionError when the source has no such stream.
    """
    clock = SystemClock()
    streams = job.source.streams()
    stream = next((one for one in streams if one.name == job.stream), None)
    if stream is None:
        raise DefinitionError(
            f"{job.source_name} has no stream {job.stream}",
            next_step="Choose one of the connector's streams.",
        )
    source = rest_source_of(job, clock, sign_in)
    progress = StreamProgress("", stream.name, emit=emit, clock=clock, committed=Counts())
    try:
        found = await _explored(source, RelatedStreams(source, streams, clock), stream, progress)
    finally:
        await source.aclose()
    return judged(job, stream, found, progress.warnings)


async def _explored(
    source: RestSource, related: RelatedStreams, stream: Stream, progress: StreamProgress
) -> Exploration:
    """The first pages of a stream; of one with a parent those of the first record that has any."""
    if stream.parent is None:
        return await source.explore(stream, progress)
    found = Exploration()
    try:
        for one in await _of_first_parents(related, stream, stream.parent, progress):
            found = await source.explore(one, progress)
            if found.records or found.error is not None:
                break
    except MigrateIQError as error:
        found.error = error.report()
    return found


async def _of_first_parents(
    related: RelatedStreams, stream: Stream, parent: Parent, progress: StreamProgress
) -> list[Stream]:
    """The stream as it is asked for each of the parent's first records.

    Raises SourceError when none of them can be asked for, and what reading the parent raises.
    """
    parents = related.stream(parent.resource)
    found = related.pages(parents, progress, position=None, pages_done=0)
    why = f"{parents.name} has no record"
    asked: list[Stream] = []
    async with aclosing(cast("AsyncGenerator[Page, None]", found)) as pages:
        async for page in pages:
            for record in page.records[:MOST_PARENTS]:
                try:
                    asked.append(bound(stream, parent, parent_record(parent, record)))
                except UnboundError as error:
                    why = str(error)
            if len(page.records):
                break
    if not asked:
        raise SourceError(
            f"{stream.name}: nothing can be asked for",
            cause=why,
            next_step=f"Look at {parents.name} first: {stream.name} is read once for each of its"
            " records.",
        )
    return asked


def judged(
    job: DiscoverJob, stream: Stream, found: Exploration, warnings: Sequence[str]
) -> Discovered:
    """What the first pages tell."""
    records = found.records
    keys = find_keys(records)
    key = stream.key or (keys[0].fields if keys else ())
    seen = Discovered(
        stream=stream.name,
        definition=job.source,
        records=found.lists,
        paginators=found.ways,
        fields=see_fields(records, _type_of, _meaning),
        keys=keys,
        cursors=find_cursors(records, cursor_of),
        children=find_children(records, key, found.url),
        rate=find_rate(found.headers),
        pages=_compared(found.pages),
        total=found.total,
        complete=found.complete,
        warnings=tuple(warnings),
        error=found.error,
    )
    definition = suggested(seen, stream.name, found.selector, found.paginator)
    return seen.model_copy(update={"definition": definition})


def _compared(pages: Sequence[PageSeen]) -> tuple[PageSeen, ...]:
    """The pages, each with what its request has otherwise than the one before."""
    compared = [
        page.model_copy(update={"changes": changes_between(before.request, page.request)})
        for before, page in pairwise(pages)
    ]
    return (*pages[:1], *compared)


def _type_of(value: Json) -> FieldType | None:
    kind = type_of_value(value)
    return kind.type if kind else None


def _meaning(text: str) -> FieldType | None:
    if text.lower() in {"true", "false"}:
        return FieldType.BOOL
    cursor = cursor_of(text)
    return _MEANS.get(cursor.kind) if cursor else None

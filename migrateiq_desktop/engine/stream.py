"""The run of one stream: pages → batches → mapping → load → checkpoint, over the ports.

Knows no HTTP, no SQL and no screen.
"""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, replace
from logging import getLogger

from migrateiq_desktop.model.connector import Stream
from migrateiq_desktop.model.errors import IncompleteError, MigrateIQError, WaitAskedError
from migrateiq_desktop.model.events import StreamEnded, StreamStarted
from migrateiq_desktop.model.job import RunJob
from migrateiq_desktop.model.run import Counts, StreamState
from migrateiq_desktop.model.schema import StreamSchema
from migrateiq_desktop.model.sync import SyncStream, WriteDisposition

from .batches import BatchMapper, MappedBatch, Nested
from .child_table import ParentKey
from .context import RunContext
from .fetching import Fetcher, Gathered
from .incremental.intake import Beginning, Intake, intake_of
from .keeping_last import overwriting
from .limits import RejectWatch, check_first_thousand
from .mapping.apply import RecordMapper, Slot
from .mapping.changes import Resources
from .mapping.checks import RecordChecks
from .mapping.plan import Plan, plan_of
from .mapping.type_changes import StrictMapper, mapper_of
from .nesting import (
    check_destination,
    finish_tables,
    nested_of,
    parent_key,
    schema_of,
    stream_table,
)
from .oddities import Oddities
from .ports import Batch, Checkpoint, KeepsSeen, Page, Refusals, RefusesValues, Target
from .progress import StreamProgress
from .remarks import (
    remark_on_mapping,
    remarks_on,
    remarks_on_checks,
    remarks_on_children,
    remarks_on_retry,
)
from .remembering import cannot_remember, restore
from .table import StreamTable, TableStart
from .targets import retried, target_of

_log = getLogger(__name__)

NO_SCHEMA = StreamSchema()


@dataclass(frozen=True, slots=True)
class StreamOutcome:
    """How a stream ended."""

    state: StreamState
    counts: Counts
    error: MigrateIQError | None = None


@dataclass(frozen=True, slots=True)
class Work:
    """One stream to be moved."""

    stream: Stream
    definition: SyncStream
    target: Target
    plan: Plan
    mapper: RecordMapper
    checks: RecordChecks
    table_key: tuple[Slot, ...]
    parent_key: tuple[ParentKey, tuple[Slot, ...]]
    """What rows of child tables lead back by, where lists become any."""
    notes: Counter[str]
    oddities: Oddities


def prepare(context: RunContext, stream: Stream, definition: SyncStream) -> Work:
    """Compile what a stream needs. Raises DefinitionError."""
    notes: Counter[str] = Counter()
    plan = plan_of(definition.transform, notes, Resources(context.job.secrets))
    target, key = target_of(stream, definition, plan, trial=context.job.is_trial)
    target, table_key = overwriting(target, stream, definition, plan)
    # a trial's table holds as many records as the trial was asked for
    trial = context.job.is_trial
    target = replace(
        target,
        allow_shrink=context.job.allow_shrink or trial,
        # what is tried again is named one by one: none of it is too old
        incremental=stream.incremental is not None and context.job.retry is None,
    )
    mapper = mapper_of(plan, key, definition.type_changes, stream.name)
    checks = RecordChecks(definition.transform, plan)
    check_destination(context, stream.name, plan)
    table_key = table_key or mapper.key_slots
    lead_back = parent_key(stream, target, plan, table_key)
    if context.job.retry is not None:
        target = retried(target)
    if checks.remembers and not isinstance(context.destination, KeepsSeen):
        raise cannot_remember(stream.name)
    return Work(
        stream=stream,
        definition=definition,
        target=target,
        plan=plan,
        mapper=mapper,
        checks=checks,
        table_key=table_key or lead_back[1],
        parent_key=lead_back,
        notes=notes,
        oddities=Oddities(stream, definition, plan),
    )


def keeps_cursor(job: RunJob, stream: Stream, definition: SyncStream) -> bool:
    """Whether the next run reads on from where this one ends. A table that is replaced each time
    holds only what one run reads, so that run has to read everything."""
    if stream.incremental is None or job.is_trial:
        return False
    replaced = definition.disposition(stream) is WriteDisposition.REPLACE
    return job.full_refresh or not replaced


class StreamRun:
    """One stream on its way. Used once."""

    def __init__(self, context: RunContext, work: Work, watch: RejectWatch) -> None:
        self._context = context
        self._work = work
        self._watch = watch
        self._progress = self._new_progress(Counts())
        self._intake: Intake | None = None
        self._existing: StreamSchema | None = None
        self._checkpoint = Checkpoint(
            run_uid=context.job.run_uid, stream=work.target.stream, batch=0
        )
        self._done_before = False
        self._nested: Nested | None = None

    async def run(self) -> StreamOutcome:
        """Move the stream. Its own failures stand in the outcome; a cancellation is passed on."""
        state = StreamState.FAILED
        error: MigrateIQError | None = None
        try:
            state = await self._run()
        except IncompleteError as incomplete:
            state, error = StreamState.INCOMPLETE, incomplete
        except WaitAskedError as pause:
            state, error = StreamState.STOPPED, pause
        except MigrateIQError as failure:
            error = failure
        except asyncio.CancelledError:
            self._say_ended(StreamState.STOPPED)
            raise
        finally:
            self._work.checks.close()
        if error is not None:
            _log.error("stream %s: %s", self._work.stream.name, error)
        self._say_ended(state)
        return StreamOutcome(state, self._progress.committed, error)

    async def _run(self) -> StreamState:
        start = await self._begin()
        if start is None:
            return StreamState.DONE
        work = self._work
        for remark in remarks_on_retry(self._context.job.retry, work.target):
            self._progress.warned(remark)
        # on a thread of its own: it asks the destination's
        self._nested = await asyncio.to_thread(
            nested_of, self._context, work.target, work.plan, work.parent_key, start
        )
        table = stream_table(work.plan, start, work.target, work.table_key, self._nested)
        if isinstance(work.mapper, StrictMapper):
            work.mapper.begin(lambda slot: table.existing.get(table.name_for(slot)))
        mapper = BatchMapper(
            work.stream.name, work.mapper, table, work.checks, await self._refusals(), self._nested
        )
        if start.resume:
            work.oddities.goes_on(table)
            await restore(self._context, work.target, work.checks)
        if not self._checkpoint.exhausted and not await self._move(mapper, table):
            return StreamState.STOPPED
        await self._finish(table)
        return StreamState.DONE

    async def _refusals(self) -> Refusals | None:
        """What the destination, in which the stream has begun, can't hold."""
        destination = self._context.destination
        if not isinstance(destination, RefusesValues):
            return None
        return await self._context.thread.call(destination.refusals, self._work.target)

    async def _remembered(self, found: Checkpoint | None) -> StreamSchema:
        """What became of the stream's fields before; a retry goes by what the stream knows."""
        context, name = self._context, self._work.stream.name
        if name != self._work.target.stream and (found is None or not found.batch):
            found = await context.thread.call(context.destination.checkpoint, name)
        return found.table_schema if found is not None else NO_SCHEMA

    async def _begin(self) -> TableStart | None:
        """Find the checkpoint and prepare the table. None: this run has finished the stream."""
        context, target = self._context, self._work.target
        found = await context.thread.call(context.destination.checkpoint, target.stream)
        before = await self._remembered(found)
        mine = context.job.resume and found is not None and found.run_uid == context.job.run_uid
        if found is not None and mine:
            self._checkpoint = found
            self._progress = self._new_progress(found.counts)
            self._progress.total = found.total
        if context.job.resume:
            await context.sink.forget_after(self._work.stream.name, self._checkpoint.batch)
        context.emit(
            StreamStarted(
                stream=self._work.stream.name,
                table=target.table,
                resumed_batch=self._checkpoint.batch or None,
                counts=self._checkpoint.counts,
            )
        )
        if self._checkpoint.finished:
            self._done_before = True
            return None
        context.crashpoint("before_begin")
        existing = await context.thread.call(context.destination.begin, target, resume=mine)
        context.crashpoint("after_begin")
        self._existing = existing if context.job.dry_run else None
        self._take_in(found, mine=mine, table_is_there=bool(existing.columns))
        earlier = context.job.mapped_otherwise.get(self._work.stream.name)
        for remark in remark_on_mapping(earlier, target) if existing.columns else ():
            self._progress.warned(remark)
        _log.info(
            "run %s: stream %s into %s (%s)%s",
            context.job.run_id,
            target.stream,
            target.table,
            target.disposition,
            f", goes on after batch {self._checkpoint.batch}" if self._checkpoint.batch else "",
        )
        # before its first batch what is remembered is still the last run's
        return TableStart(existing, before, resume=mine and self._checkpoint.batch > 0)

    def _take_in(self, found: Checkpoint | None, *, mine: bool, table_is_there: bool) -> None:
        """Tell what of the stream is to be read."""
        if not self._work.target.incremental:
            return
        job, stream = self._context.job, self._work.stream
        beginning = Beginning(
            stream=stream,
            target=self._work.target,
            found=found,
            mine=mine,
            table_is_there=table_is_there,
            anew=job.full_refresh,
            keeps=keeps_cursor(job, stream, self._work.definition),
        )
        self._intake = intake_of(beginning, self._context.clock, job.run_uid)
        if self._intake is None:
            return
        self._progress.found(self._intake.opening)
        if not stream.key and self._work.definition.write_disposition is None and not job.is_trial:
            self._progress.warned(
                f"{stream.name} has no primary_key: its table is replaced in each run, and"
                " everything is read each time. Give it one, or append."
            )
        for remark in self._intake.remarks:
            self._progress.warned(remark)
        self._checkpoint = self._checkpoint.model_copy(update={"cursor": self._intake.state})

    async def _move(self, mapper: BatchMapper, table: StreamTable) -> bool:
        """Batch after batch to the end. False when it was asked to pause before."""
        context = self._context
        self._check_position()
        async with Fetcher(
            self._pages(),
            context.clock,
            on_page=self._progress.page_received,
            batch=context.batch_limits,
        ) as fetcher:
            context.control.tell(fetcher.stop)
            try:
                while True:
                    gathered = await fetcher.gather()
                    await self._load(gathered, mapper, table)
                    if gathered.error is not None:
                        raise gathered.error
                    if gathered.exhausted or self._limit_reached():
                        return True
                    if gathered.stopped:
                        return False
            finally:
                context.control.tell(None)

    def _check_position(self) -> None:
        if self._checkpoint.batch > 0 and self._checkpoint.position is None:
            raise IncompleteError(
                f"{self._work.stream.name} can't go on",
                cause="the source ended too early and didn't say where to ask for more",
                next_step="Check the pagination of the stream, then start the sync anew.",
            )

    async def _pages(self) -> AsyncIterator[Page]:
        """The source's pages; in a trial only so many records of them."""
        context, left = self._context, self._context.job.limit
        context.crashpoint("before_fetch")
        stream = self._work.stream if self._intake is None else self._intake.stream
        async for page in context.source.pages(
            stream,
            self._progress,
            position=self._checkpoint.position,
            pages_done=self._checkpoint.counts.pages,
        ):
            context.crashpoint("after_fetch")
            if left is None:
                yield page
            else:
                yield _shortened(page, left)
                left -= len(page.records)
                if left <= 0:
                    return
            context.crashpoint("before_fetch")

    def _limit_reached(self) -> bool:
        limit = self._context.job.limit
        return limit is not None and self._progress.committed.read >= limit

    async def _load(self, gathered: Gathered, mapper: BatchMapper, table: StreamTable) -> None:
        """Map a batch, keep its rejects, then commit its rows together with the checkpoint."""
        if not gathered.pages:
            return
        context, number = self._context, self._checkpoint.batch + 1
        mapped = await asyncio.to_thread(self._mapped, mapper, gathered.pages, number)
        check_first_thousand(self._work.stream.name, self._progress.committed, mapped)
        if mapped.rejected:
            await context.sink.keep(mapped.rejected)
            context.crashpoint("after_rejects")
        self._watch.check(self._progress.committed, mapped)
        checkpoint = self._next(gathered, mapped, table)
        self._work.oddities.see(gathered.pages, mapped.rows, table, checkpoint.table_schema)
        batch = Batch(
            checkpoint.table_schema, mapped.rows, checkpoint, mapped.seen, mapped.children
        )
        context.crashpoint("before_load")
        await context.thread.call(context.destination.load, self._work.target, batch)
        self._checkpoint = checkpoint
        self._progress.batch_committed(checkpoint.counts)

    def _mapped(self, mapper: BatchMapper, pages: Sequence[Page], batch: int) -> MappedBatch:
        """What of the pages is new, mapped."""
        if self._intake is None:
            return mapper.map(pages, batch)
        sifted = self._intake.sift(pages, batch)
        mapped = mapper.map(sifted.pages, batch)
        return replace(
            mapped,
            rejected=[*sifted.rejected, *mapped.rejected],
            read=mapped.read + sifted.skipped + len(sifted.rejected),
            skipped=mapped.skipped + sifted.skipped,
        )

    def _next(self, gathered: Gathered, mapped: MappedBatch, table: StreamTable) -> Checkpoint:
        done = self._progress.committed
        counts = done.model_copy(
            update={
                "read": done.read + mapped.read,
                "loaded": done.loaded + len(mapped.rows),
                "skipped": done.skipped + mapped.skipped,
                "rejected": done.rejected + len(mapped.rejected),
                "pages": done.pages + len(gathered.pages),
            }
        )
        return self._checkpoint.model_copy(
            update={
                "batch": self._checkpoint.batch + 1,
                "position": gathered.pages[-1].next_position,
                "exhausted": gathered.exhausted,
                "counts": counts,
                "total": self._progress.total,
                "table_schema": schema_of(table, self._nested),
                "reading": None if self._intake is None else self._intake.reading,
            }
        )

    async def _finish(self, table: StreamTable) -> None:
        """Check that everything is there, then make it count."""
        progress = self._progress
        finish_tables(table, self._nested)
        for remark in remarks_on(table, self._work.notes, progress.committed):
            progress.warned(remark)
        for remark in () if self._nested is None else remarks_on_children(self._nested.tables):
            progress.warned(remark)
        for remark in remarks_on_checks(table, self._work.checks, progress.committed):
            progress.warned(remark)
        for remark in self._work.oddities.remarks():
            progress.warned(remark)
        self._check_complete()
        for remark in () if self._intake is None else self._intake.closing_remarks():
            progress.warned(remark)
        checkpoint = self._checkpoint.model_copy(
            update={
                "position": None,
                "finished": True,
                "counts": progress.committed,
                "total": progress.total,
                "table_schema": schema_of(table, self._nested),
                "cursor": None if self._intake is None else self._intake.finished(),
                "reading": None,
            }
        )
        report = await self._context.thread.call(
            self._context.destination.finish, self._work.target, checkpoint
        )
        self._checkpoint = checkpoint
        for warning in report.warnings:
            progress.warned(warning)

    def _check_complete(self) -> None:
        counts, total = self._progress.committed, self._progress.total
        if self._progress.read != counts.read or not counts.adds_up:
            raise IncompleteError(
                f"The numbers of {self._work.stream.name} don't add up",
                cause=f"{self._progress.read:,} records were received, {counts.loaded:,} loaded,"
                f" {counts.skipped:,} skipped and {counts.rejected:,} rejected",
                next_step="Run the sync again from the start. If it happens again, report it.",
            )
        if self._context.job.limit is None and total is not None and counts.read < total:
            raise IncompleteError(
                f"{self._work.stream.name} is incomplete",
                cause=f"the source says it has {total:,} records and gave {counts.read:,}",
                next_step="Check the pagination of the stream, then run the sync again.",
            )

    def _new_progress(self, committed: Counts) -> StreamProgress:
        context = self._context
        return StreamProgress(
            context.job.sync,
            self._work.stream.name,
            emit=context.emit,
            clock=context.clock,
            committed=committed,
        )

    def _say_ended(self, state: StreamState) -> None:
        progress, target = self._progress, self._work.target
        self._context.emit(
            StreamEnded(
                stream=self._work.stream.name,
                table=target.table,
                state=state,
                counts=progress.committed,
                total=progress.total,
                loaded_schema=self._checkpoint.table_schema,
                existing_schema=self._existing,
                warnings=tuple(progress.warnings),
                done_before=self._done_before,
            )
        )


def _shortened(page: Page, limit: int) -> Page:
    if len(page.records) <= limit:
        return page
    return replace(page, records=page.records[:limit], next_position=None)

"""Takes back what a run has loaded into a SQL database, in one transaction, where that is proven.

Proven means: the run made the table, nobody has loaded into it since, and it holds as many rows as
the run has loaded. Everything else is refused, with the reason.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import chain

from migrateiq_desktop.destinations import undo_refusals as refusals
from migrateiq_desktop.destinations.leases import LeaseKeeper
from migrateiq_desktop.engine.ports import Checkpoint, Target
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.sync import WriteDisposition
from migrateiq_desktop.model.undoing import ReadAgain, UndoJob, Undone, UndoneTable

from .cursors import CURSORS_TABLE, CursorTable
from .grounds import Ground
from .lease_table import claim, give_back
from .loads_table import (
    LOADS_TABLE,
    Begun,
    Loaded,
    LoadedBy,
    Noted,
    folded_name,
    is_undone,
    loads_into,
    marks_of,
    note_undone,
    streams_of,
    tables_of,
)
from .rules import STAGING
from .state import key_text, read_checkpoint, restore_checkpoint


@dataclass(frozen=True, slots=True)
class RunToUndo:
    """Which run, as the destination knows it."""

    run_id: int
    sync_key: str
    run_uid: str
    streams: Sequence[str]


def run_to_undo(job: UndoJob) -> RunToUndo:
    """Of a job."""
    return RunToUndo(job.run_id, job.sync_key, job.run_uid, job.streams)


@dataclass(frozen=True, slots=True)
class StreamToUndo:
    """One stream of the run, how it stood before, and what the run has made of it."""

    name: str
    begun: Begun
    now: Checkpoint


@dataclass(frozen=True, slots=True)
class TableToUndo:
    """One table whose rows go."""

    table: str
    rows: int
    marks: tuple[Json, ...] | None = None
    """By which they are told from others; None: the run has made the table."""


@dataclass(slots=True)
class Plan:
    """What is to be done."""

    streams: list[StreamToUndo] = field(default_factory=list)
    tables: list[TableToUndo] = field(default_factory=list)
    was_done: bool = False

    def undone(self, *, removes: bool) -> Undone:
        """For a person."""
        return Undone(
            tables=tuple(
                UndoneTable(name=one.table, rows=one.rows, removed=removes and one.marks is None)
                for one in self.tables
            ),
            reads=tuple(_reads(one) for one in self.streams),
            was_done=self.was_done,
        )

    @property
    def staged(self) -> Iterator[str]:
        """Tables of streams that are to be replaced, which nobody sees."""
        for one in self.streams:
            if one.begun.disposition is WriteDisposition.REPLACE:
                yield STAGING + one.begun.table
                yield from (STAGING + child.table for child in one.now.table_schema.children)


def plan_undo(ground: Ground, run: RunToUndo) -> Plan:
    """What would be done. Raises DefinitionError where it isn't proven."""
    if ground.kind_of(LOADS_TABLE) != "table":
        raise refusals.not_noted(run.run_id)
    if is_undone(ground, run.run_uid):
        return Plan(was_done=True)
    plan = Plan(streams=list(_streams(ground, run)))
    if not plan.streams:
        raise refusals.not_noted(run.run_id)
    targets = tables_of(ground, run.run_uid)
    for stream in plan.streams:
        _check_noted(ground, stream, targets, run)
    plan.tables = [_table(ground, target, run, plan.streams) for target in targets]
    return plan


def take_back(
    ground: Ground,
    run: RunToUndo,
    agreed: Undone,
    keeper: LeaseKeeper,
    crashpoint: Callable[[str], None],
) -> tuple[Undone, Plan]:
    """Do it, within a transaction. Raises DefinitionError when that isn't what was agreed to."""
    plan = plan_undo(ground, run)
    if plan.was_done:
        return plan.undone(removes=ground.removes), plan
    for stream in plan.streams:
        # as if it were to be replaced: nobody else may load into it
        target = Target(stream.name, stream.begun.table, WriteDisposition.REPLACE, ())
        claim(ground, keeper, target, ground.named(target.table).casefold())
    for one in plan.tables:
        ground.lock(one.table)
    plan = plan_undo(ground, run)
    done = plan.undone(removes=ground.removes)
    if done.tables != agreed.tables:
        raise refusals.changed_since_asked(run.run_id)
    for one in plan.tables:
        _take_away(ground, run, one)
        crashpoint("after_swap")
    if ground.removes:
        for table in plan.staged:
            ground.drop(table)
    _restore_states(ground, run, plan)
    give_back(ground, keeper)
    crashpoint("before_commit")
    return done, plan


def _take_away(ground: Ground, run: RunToUndo, one: TableToUndo) -> None:
    reason = ground.in_the_way(one.table)
    if reason:
        raise refusals.in_the_way(run.run_id, one.table, reason)
    marks = None if one.marks is None else ground.marks(one.table)
    if one.marks is not None and marks is not None:
        reason = marks.in_the_way()
        if reason:
            raise refusals.in_the_way(run.run_id, one.table, reason)
        went: int | None = marks.delete(one.marks)
    else:
        went = ground.take_away(one.table)
    if went is not None and went != one.rows:
        raise refusals.not_as_many(run.run_id, one.table, went, one.rows)


def _restore_states(ground: Ground, run: RunToUndo, plan: Plan) -> None:
    """Every stream is as it was before the run; the run counts as undone."""
    all_go = ground.removes and all(one.marks is None for one in plan.tables)
    for stream in plan.streams:
        before = stream.begun.before
        # what is known of the fields belongs to the columns, which go with the tables only
        restore_checkpoint(ground, run.sync_key, stream.name, before, schema=all_go)
        if stream.begun.incremental:
            is_there = ground.kind_of(CURSORS_TABLE) == "table"
            cursors = CursorTable(ground.query, is_there, ground.mark, ground.state_types)
            cursors.set(run.sync_key, stream.name, None if before is None else before.cursor)
    note_undone(ground, run.run_uid, datetime.now(UTC).isoformat())


def _streams(ground: Ground, run: RunToUndo) -> Iterator[StreamToUndo]:
    noted = {one.by.stream: one for one in streams_of(ground, run.run_uid)}
    for name in run.streams:
        now = read_checkpoint(ground, run.sync_key, name)
        one = noted.get(key_text(name))
        if now is None or now.run_uid != run.run_uid:
            if one is None:
                continue  # the run has never got to it
            raise refusals.later_run(run.run_id, name)
        begun = None if one is None else one.begun()
        if begun is None:
            raise refusals.not_noted(run.run_id)
        yield StreamToUndo(name, begun, now)


def _check_noted(
    ground: Ground, stream: StreamToUndo, targets: Sequence[str], run: RunToUndo
) -> None:
    """Raises DefinitionError when rows were loaded without a note, by another version."""
    if stream.begun.disposition is WriteDisposition.REPLACE and not stream.now.finished:
        return
    loaded = {stream.begun.table: stream.now.counts.loaded}
    loaded |= {child.table: child.rows for child in stream.now.table_schema.children}
    if any(
        rows and folded_name(ground.named(name)) not in targets for name, rows in loaded.items()
    ):
        raise refusals.not_noted(run.run_id)


def _table(
    ground: Ground, target: str, run: RunToUndo, streams: Sequence[StreamToUndo]
) -> TableToUndo:
    entries = loads_into(ground, target)
    mine = [one for one in entries if one.by.run == key_text(run.run_uid)]
    notes = [(one, note) for one in mine if (note := one.loaded()) is not None]
    if len(notes) != len(mine) or not notes:
        raise refusals.not_noted(run.run_id)
    table, first = notes[0][1].table, mine[0].number
    later = [one for one in entries if one.number >= first and one not in mine]
    if later:
        raise refusals.other_sync(run.run_id, table, _sync_name(later[-1].by))
    made, told = mine[0].made, ground.marks(table)
    marks = () if told is None else told.usable(_marks(ground, mine))
    if not made and not marks:
        raise refusals.not_made(run.run_id, table, notes[0][1].disposition)
    by_stream = {key_text(one.name): one for one in streams}
    rows = sum(_rows(run, one, note, by_stream) for one, note in notes)
    found = ground.count(table)
    if found != rows if made else found < rows:
        raise refusals.not_as_many(run.run_id, table, found, rows)
    if marks and told is not None and not told.all_there(marks, rows):
        raise refusals.rows_changed(run.run_id, table)
    return TableToUndo(table, rows, None if made else marks)


def _marks(ground: Ground, mine: Sequence[Noted]) -> tuple[Json, ...]:
    """Of all rows that were added to a table; empty: not all of them can be told."""
    found = [marks_of(ground, one) for one in mine]
    return tuple(chain.from_iterable(found)) if all(found) else ()


def _rows(run: RunToUndo, one: Noted, note: Loaded, streams: dict[str, StreamToUndo]) -> int:
    """How many of a table's rows a stream of the run has put there."""
    stream = streams.get(one.by.stream)
    if stream is None:
        raise refusals.not_noted(run.run_id)
    whole = note.rows is not None or not note.keyed
    replaced = note.disposition is WriteDisposition.REPLACE
    if not whole or (replaced and not stream.now.finished):
        raise refusals.unfinished(run.run_id, note.table)
    if note.rows is not None:
        return note.rows
    if note.table == stream.begun.table:
        return stream.now.counts.loaded
    children = stream.now.table_schema.children
    return sum(child.rows for child in children if child.table == note.table)


def _reads(stream: StreamToUndo) -> ReadAgain:
    before = stream.begun.before
    cursor = None if before is None or not stream.begun.incremental else before.cursor
    return ReadAgain(stream=stream.name, value=None if cursor is None else cursor.value)


def _sync_name(by: LoadedBy) -> str:
    return by.sync.partition("/")[2] or by.sync

"""When a run's notes of what it found are written: before its rows are, within their transaction.

Knows the moments; `loads_table` knows the notes.
"""

from collections.abc import Iterable, Mapping

from migrateiq_desktop.engine.ports import Batch, Checkpoint, ChildBatch, Target
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.sync import WriteDisposition

from .cursors import CursorTable, with_cursor
from .grounds import Ground
from .loads_table import (
    LoadedBy,
    is_made,
    is_marked,
    note_begun,
    note_loading,
    note_mark,
    note_rows,
    note_unmarked,
)
from .rules import written_table
from .transactions import Statements


class LoadNotes:
    """The notes of one run of a sync."""

    def __init__(self, sync_key: str, run_uid: str) -> None:
        self._sync_key = sync_key
        self._run_uid = run_uid
        self._marked: set[tuple[str, str]] = set()
        """Streams and tables whose rows are all told by marks."""

    def begin(
        self, statements: Statements, target: Target, known: Checkpoint | None, cursors: CursorTable
    ) -> None:
        """Before the state of the stream is reset."""
        state, reading = cursors.read(self._sync_key, target.stream)
        before = with_cursor(known, target.stream, state, reading)
        note_begun(statements, self._by(target), target, before)

    def batch(self, ground: Ground, target: Target, children: Iterable[ChildBatch]) -> None:
        """Before a batch goes into the tables themselves. What is staged is in nobody's yet."""
        if target.disposition is not WriteDisposition.REPLACE:
            for table in (target.table, *(child.table for child in children)):
                self._note(ground, target, table)

    def before_rows(self, ground: Ground, target: Target, batch: Batch) -> dict[str, Json]:
        """What has to be known of each table before rows are added to it."""
        if target.disposition is not WriteDisposition.APPEND:
            return {}
        tables = _with_rows(target, batch)
        marks = {table: ground.marks(table) for table in tables}
        return {table: one.before() for table, one in marks.items() if one is not None}

    def added(
        self, ground: Ground, target: Target, batch: Batch, before: Mapping[str, Json]
    ) -> None:
        """After they were, in the same transaction."""
        for table, rows in _with_rows(target, batch).items():
            marks = ground.marks(table)
            if table in before and marks is not None:
                found = marks.after(before[table], rows)
                by, named = self._by(target), ground.named(table)
                key = (target.stream, table)
                if found is not None and (key in self._marked or is_marked(ground, by, named)):
                    self._marked.add(key)
                    note_mark(ground, by, named, batch.checkpoint.batch, found)
                else:
                    self._marked.discard(key)
                    note_unmarked(ground, by, named)

    def end(self, ground: Ground, target: Target, checkpoint: Checkpoint) -> None:
        """Before what was staged takes its place; where records overwrite each other, how many
        rows the tables have now."""
        replaces = target.disposition is WriteDisposition.REPLACE
        if not replaces and not target.key:
            return
        by = self._by(target)
        for table in (target.table, *(one.table for one in checkpoint.table_schema.children)):
            written, named = written_table(_into(target, table)), ground.named(table)
            if replaces and ground.kind_of(written) is not None:
                self._note(ground, target, table)
            if is_made(ground, by, named):
                note_rows(ground, by, named, ground.count(written))

    def _note(self, ground: Ground, target: Target, table: str) -> None:
        is_there = ground.kind_of(table) is not None
        into, named = _into(target, table), ground.named(table)
        note_loading(ground, self._by(target), into, named, is_there=is_there)

    def _by(self, target: Target) -> LoadedBy:
        return LoadedBy(self._sync_key, self._run_uid, target.stream)


def _with_rows(target: Target, batch: Batch) -> dict[str, int]:
    tables = {target.table: len(batch.rows)}
    tables |= {child.table: len(child.rows) for child in batch.children}
    return {table: rows for table, rows in tables.items() if rows}


def _into(target: Target, table: str) -> Target:
    """A child table's rows go with the records that are overwritten: it keeps the key here."""
    return Target(target.stream, table, target.disposition, target.key)

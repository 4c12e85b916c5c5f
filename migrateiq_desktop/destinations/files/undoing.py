"""Takes back what a run has written to files, all of it or nothing, where that is proven.

Proven means: every file is byte for byte as the run has left it, and what it was before is in it,
or there was none. Everything else is refused, with the reason.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from migrateiq_desktop.destinations import undo_refusals as refusals
from migrateiq_desktop.destinations.leases import LeaseKeeper
from migrateiq_desktop.model.sync import WriteDisposition
from migrateiq_desktop.model.undoing import ReadAgain, UndoJob, Undone, UndoneTable

from .assembly import FileFormat
from .former import Cut, FileMark
from .layout import Layout
from .manifest import Manifest
from .run_notes import NotedFile, RunNote, read_notes
from .undo_journal import (
    FileChange,
    Journal,
    StreamChange,
    carry_out,
    claimed,
    decide,
    finish_pending,
    journal_file,
    pending,
)
from .writing import cannot_write, written

Crashpoint = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class StreamPlan:
    """One stream of the run, and the files that are to be as they were."""

    name: str
    note: RunNote
    now: Manifest
    files: tuple[NotedFile, ...]

    def change(self, before: Manifest | None, files: Sequence[FileChange]) -> StreamChange:
        """What becomes of it. Nobody else may load into any of its tables meanwhile."""
        tables = tuple(dict.fromkeys(one.table for one in self.now.files))
        return StreamChange(stream=self.name, tables=tables, before=before, files=tuple(files))

    @property
    def reads(self) -> ReadAgain:
        """From where the next run reads it."""
        before = self.note.before
        cursor = None
        if before is not None and self.note.incremental:
            cursor = before.checkpoint.cursor
        return ReadAgain(stream=self.name, value=None if cursor is None else cursor.value)


def undo_in_files(
    folder: Path, file_format: FileFormat, job: UndoJob, crashpoint: Crashpoint
) -> Undone:
    """Take a run back, or tell what that would do.

    Raises DefinitionError where it isn't proven, DestinationError, HeldError.
    """
    layout = Layout(folder, file_format.suffix, job.sync_key)
    with _translated(folder):
        return _Undoing(layout, file_format, job).undone(crashpoint)


@contextmanager
def _translated(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise cannot_write(Path(error.filename or folder), error) from error


class _Undoing:
    """The undo of one run."""

    def __init__(self, layout: Layout, file_format: FileFormat, job: UndoJob) -> None:
        self._layout = layout
        self._format = file_format
        self._job = job
        self._keeper = LeaseKeeper(job.sync_key, job.run_uid)

    def undone(self, crashpoint: Crashpoint) -> Undone:
        """Tell it, or do it."""
        journal = pending(self._layout)
        if journal is not None and journal.run != self._job.run_uid:
            finish_pending(self._layout, self._keeper)
            journal = None
        if journal is None:
            return self._begun(crashpoint)
        if self._job.agreed is None:
            return journal.undone
        with claimed(self._layout, self._keeper, journal.streams):
            return carry_out(self._layout, journal, crashpoint)

    def _begun(self, crashpoint: Crashpoint) -> Undone:
        plans = self._plans()
        agreed = self._job.agreed
        if not plans:
            return Undone(was_done=True)
        if agreed is None:
            return self._told(plans)
        leases = [plan.change(plan.note.before, ()) for plan in plans]
        with claimed(self._layout, self._keeper, leases):
            plans = self._plans()
            told = self._told(plans)
            if told.tables != agreed.tables:
                raise refusals.changed_since_asked(self._job.run_id)
            journal = Journal(
                run=self._job.run_uid,
                at=datetime.now(UTC).isoformat(),
                undone=told,
                streams=self._prepared(plans),
            )
            crashpoint("before_swap")
            decide(self._layout, journal)
            return carry_out(self._layout, journal, crashpoint)

    def _plans(self) -> list[StreamPlan]:
        """Of the run's streams; empty when it is undone already."""
        notes = {
            name: read_notes(self._layout.manifest(name).parent).of(self._job.run_uid)
            for name in self._job.streams
        }
        if any(note is not None and note.undone_at is not None for note in notes.values()):
            return []
        plans = [plan for name, note in notes.items() if (plan := self._plan(name, note))]
        if not plans:
            raise refusals.not_noted(self._job.run_id)
        return plans

    def _plan(self, stream: str, note: RunNote | None) -> StreamPlan | None:
        self._layout.check_no_links(stream)
        run_id, now = self._job.run_id, self._layout.known(stream)
        mine = now is not None and now.checkpoint.run_uid == self._job.run_uid
        if note is None and not mine:
            return None  # the run has never got to it
        if note is None:
            raise refusals.not_noted(run_id)
        if now is None or not mine:
            raise refusals.later_run(run_id, stream)
        folder = self._layout.manifest(stream).parent
        if now.other is not None and not now.other.finished:
            raise refusals.being_retried(run_id, stream)
        if not now.checkpoint.finished:
            if any(one.took_place(folder) for one in now.files):
                raise refusals.unfinished(run_id, now.table)
            return StreamPlan(stream, note, now, ())
        if now.checkpoint.counts.loaded and not note.files:
            raise refusals.not_noted(run_id)
        for one in note.files:
            self._check(one, note, folder)
        return StreamPlan(stream, note, now, note.files)

    def _check(self, one: NotedFile, note: RunNote, folder: Path) -> None:
        file = self._layout.file(one.table)
        if not one.made and note.disposition is WriteDisposition.REPLACE:
            raise refusals.not_made(self._job.run_id, file.name, note.disposition)
        if not one.left.is_of(file):
            raise refusals.file_changed(self._job.run_id, file.name)
        if not one.made:
            cut = self._cut(one, note, folder)
            if cut is None or not self._format.can_cut(cut):
                raise refusals.former_not_kept(self._job.run_id, file.name)

    def _cut(self, one: NotedFile, note: RunNote, folder: Path) -> Cut | None:
        if one.former is None or note.before is None:
            return None
        known = note.before.file_of(one.table)
        return Cut(self._layout.file(one.table), one.former, known, folder)

    def _prepared(self, plans: Sequence[StreamPlan]) -> tuple[StreamChange, ...]:
        """With the files that are to take the places of others, whole, beside the journal."""
        try:
            return tuple(self._changes(plans))
        except BaseException:
            # nothing is decided: they would only take up the room that may be missing
            journal = journal_file(self._layout)
            for path in journal.parent.glob(f"{journal.stem}.*"):
                path.unlink()
            raise

    def _changes(self, plans: Sequence[StreamPlan]) -> Iterator[StreamChange]:
        number = 0
        for plan in plans:
            before = plan.note.before
            files: list[FileChange] = []
            for one in plan.files:
                change = FileChange(table=one.table, left=one.left)
                cut = self._cut(one, plan.note, self._layout.manifest(plan.name).parent)
                if cut is not None and before is not None:
                    number += 1
                    path = journal_file(self._layout).with_suffix(f".{number}")
                    with written(path) as opened:
                        self._format.cut(opened, cut)
                    made = FileMark.of(path)
                    changes = {"new": path.name, "former": cut.former.mark, "becomes": made}
                    change = change.model_copy(update=changes)
                    if cut.known.file_mark is not None:
                        before = before.with_mark(one.table, made.sha256)
                files.append(change)
            yield plan.change(before, files)

    def _told(self, plans: Sequence[StreamPlan]) -> Undone:
        files = (one for plan in plans for one in plan.files)
        return Undone(
            tables=tuple(
                UndoneTable(
                    name=self._layout.file(one.table).name,
                    rows=one.rows,
                    removed=one.made,
                    is_file=True,
                )
                for one in files
            ),
            reads=tuple(plan.reads for plan in plans),
        )

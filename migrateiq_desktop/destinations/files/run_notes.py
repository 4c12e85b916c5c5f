"""What each run found before it wrote a stream's files: noted beside the stream's parts, so that a
run can be taken back.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Self

from pydantic import ValidationError

from migrateiq_desktop.engine.ports import RETRY_SUFFIX, Checkpoint, Target
from migrateiq_desktop.model.base import Model
from migrateiq_desktop.model.exact_json import dumps, loads
from migrateiq_desktop.model.sync import WriteDisposition

from .former import FileMark, FormerFile
from .manifest import NOTES, Manifest
from .writing import write_whole

KEPT = 8
"""Runs that are remembered: no more can be taken back in a row."""


class NotedFile(Model):
    """What a run has made of one file."""

    table: str
    rows: int
    """That it has brought."""
    made: bool
    """There was none before."""
    left: FileMark
    """The file as the run has left it."""
    former: FormerFile | None = None
    """What it has added to; None: it made the file, or what was there isn't in it."""


class RunNote(Model):
    """How a stream stood when a run began it, and what the run has made of its files."""

    run: str
    disposition: WriteDisposition
    incremental: bool
    before: Manifest | None
    """As it is to be again; None: nothing was known of the stream."""
    files: tuple[NotedFile, ...] = ()
    """Noted before any of them takes its place."""
    undone_at: str | None = None


class RunNotes(Model):
    """Of one stream, in a file of their own: they are written when a run begins and ends, and the
    manifest with every batch."""

    format: int = 1
    runs: tuple[RunNote, ...] = ()

    def of(self, run: str) -> RunNote | None:
        """None: there is no note of it."""
        return next((note for note in self.runs if note.run == run), None)

    def changed(self, note: RunNote) -> Self:
        """The same with another note of that run."""
        runs = (note if one.run == note.run else one for one in self.runs)
        return self.model_copy(update={"runs": tuple(runs)})

    def left_anew(self, table: str, former: FileMark, becomes: FileMark) -> Self:
        """The same, where a file that a run has left was made again with other bytes."""
        runs = []
        for note in self.runs:
            files = (
                one.model_copy(update={"left": becomes})
                if (one.table, one.left) == (table, former)
                else one
                for one in note.files
            )
            runs.append(note.model_copy(update={"files": tuple(files)}))
        return self.model_copy(update={"runs": tuple(runs)})


def read_notes(folder: Path) -> RunNotes:
    """Of the stream whose parts are in this folder. Notes that nobody can read prove nothing."""
    try:
        return RunNotes.model_validate(loads((folder / NOTES).read_bytes()))
    except (FileNotFoundError, ValidationError, ValueError):
        return RunNotes()


def write_notes(folder: Path, notes: RunNotes) -> None:
    """Put them in place of what was noted."""
    write_whole(folder / NOTES, dumps(notes.model_dump(mode="python")).encode())


def note_begun(folder: Path, run: str, target: Target, known: Manifest | None) -> None:
    """Before a run begins the stream from its start. What its first beginning noted stays."""
    notes = read_notes(folder)
    if target.stream.endswith(RETRY_SUFFIX) or notes.of(run) is not None:
        return
    if known is not None and any(one.took_place(folder) for one in known.files):
        # rows of a run that never came to its end are in some of the files: nothing tells which
        # of them the next one would read again
        return
    note = RunNote(
        run=run,
        disposition=target.disposition,
        incremental=target.incremental,
        before=None if known is None else _to_return_to(known),
    )
    write_notes(folder, RunNotes(runs=(*notes.runs[-(KEPT - 1) :], note)))


def note_files(folder: Path, run: str, files: Sequence[NotedFile]) -> None:
    """Before any of them takes its place."""
    notes = read_notes(folder)
    note = notes.of(run)
    if note is not None:
        write_notes(folder, notes.changed(note.model_copy(update={"files": tuple(files)})))


def _to_return_to(known: Manifest) -> Manifest:
    """The parts of a run that is given up go when the next one begins: it would begin anew."""
    found = known.checkpoint
    if not found.finished:
        found = Checkpoint(
            run_uid=found.run_uid,
            stream=found.stream,
            batch=0,
            table_schema=found.table_schema,
            cursor=found.cursor,
        )
    other = known.other if known.other is not None and known.other.finished else None
    children = tuple(one.without_run() for one in known.children)
    return known.without_run().model_copy(
        update={"checkpoint": found, "other": other, "children": children}
    )

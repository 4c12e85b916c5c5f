"""An undo in files that is decided: what is to be done, written down whole before anything is, so
that whoever comes after a crash does the rest.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path

from pydantic import ValidationError

from migrateiq_desktop.destinations.leases import LeaseKeeper
from migrateiq_desktop.engine.ports import Target
from migrateiq_desktop.model.base import Model
from migrateiq_desktop.model.errors import DestinationError
from migrateiq_desktop.model.exact_json import dumps, loads
from migrateiq_desktop.model.sync import WriteDisposition
from migrateiq_desktop.model.undoing import Undone

from .former import FileMark
from .layout import HIDDEN, Layout
from .lease_file import LeaseFile
from .manifest import Manifest, tidy, write_manifest
from .run_notes import read_notes, write_notes
from .writing import remove, rename, write_whole

PATIENCE_SECONDS = 5.0


class FileChange(Model):
    """What becomes of one file."""

    table: str
    left: FileMark
    """As the run has left it: another one was changed by somebody since."""
    new: str | None = None
    """The file that takes its place, beside the journal; None: it goes."""
    former: FileMark | None = None
    becomes: FileMark | None = None
    """What was made again may have other bytes: those before count as having left them."""


class StreamChange(Model):
    """What becomes of one stream."""

    stream: str
    tables: tuple[str, ...]
    """That nobody else may load into meanwhile."""
    before: Manifest | None
    files: tuple[FileChange, ...]


class Journal(Model):
    """One undo. Once it is there, the run counts as undone."""

    format: int = 1
    run: str
    at: str
    undone: Undone
    streams: tuple[StreamChange, ...]


def journal_file(layout: Layout) -> Path:
    """Of the undo of a sync's run."""
    own = sha256(layout.sync_key.encode("utf-8", "surrogatepass")).hexdigest()
    return layout.folder / HIDDEN / f"undo-{own[:16]}.json"


def pending(layout: Layout) -> Journal | None:
    """What was decided and isn't done yet. Raises DestinationError when it can't be read."""
    path = journal_file(layout)
    try:
        return Journal.model_validate(loads(path.read_bytes()))
    except FileNotFoundError:
        return None
    except (ValidationError, ValueError) as error:
        raise DestinationError(
            f"{path} can't be read",
            cause="it was changed by another program or a newer version",
            next_step="Undo the run with the version of the program that began to.",
            details=str(error),
        ) from error


def decide(layout: Layout, journal: Journal) -> None:
    """From here on it is done to its end, whatever happens."""
    write_whole(journal_file(layout), dumps(journal.model_dump(mode="python")).encode())


def carry_out(layout: Layout, journal: Journal, crashpoint: Callable[[str], None]) -> Undone:
    """All that isn't done yet. The leases are held. A file that somebody has changed since it was
    decided is kept under another name."""
    backups: list[str] = []
    for stream in journal.streams:
        for one in stream.files:
            backups += _change_file(layout, one)
            crashpoint("after_swap")
    for stream in journal.streams:
        _restore_stream(layout, journal, stream)
    crashpoint("before_commit")
    remove(journal_file(layout))
    crashpoint("after_commit")
    return journal.undone.model_copy(update={"backups": tuple(backups)})


def finish_pending(layout: Layout, keeper: LeaseKeeper) -> None:
    """Do the rest of an undo that was cut short. Raises HeldError, DestinationError, OSError."""
    journal = pending(layout)
    if journal is not None:
        with claimed(layout, keeper, journal.streams):
            carry_out(layout, journal, lambda _name: None)


@contextmanager
def claimed(layout: Layout, keeper: LeaseKeeper, streams: Sequence[StreamChange]) -> Iterator[None]:
    """Nobody else loads into the files meanwhile. Raises HeldError."""
    held: list[LeaseFile] = []
    try:
        for stream in streams:
            for table in stream.tables:
                target = Target(stream.stream, table, WriteDisposition.REPLACE, ())
                lease = LeaseFile(layout.lease(table), keeper, target)
                keeper.claimed(layout.file(table).name, lease.claim)
                held.append(lease)
        yield
    finally:
        for lease in held:
            lease.give_back()
        keeper.forget()


def _change_file(layout: Layout, one: FileChange) -> Iterator[str]:
    file = layout.file(one.table)
    new = None if one.new is None else journal_file(layout).with_name(one.new)
    if new is not None and not new.exists():
        return
    there = file.exists() or file.is_symlink()
    if there and not one.left.is_of(file):
        aside = layout.free_name(file)
        rename(file, aside, patience_seconds=PATIENCE_SECONDS)
        yield str(aside)
    elif there and new is None:
        remove(file)
    if new is not None:
        rename(new, file, patience_seconds=PATIENCE_SECONDS)


def _restore_stream(layout: Layout, journal: Journal, stream: StreamChange) -> None:
    path = layout.manifest(stream.stream)
    if stream.before is not None:
        write_manifest(path, stream.before)
    elif path.exists():
        remove(path)
    tidy(path.parent, stream.before)
    notes = read_notes(path.parent)
    note = notes.of(journal.run)
    if note is not None:
        notes = notes.changed(note.model_copy(update={"undone_at": journal.at}))
        for one in stream.files:
            if one.former is not None and one.becomes is not None:
                notes = notes.left_anew(one.table, one.former, one.becomes)
        write_notes(path.parent, notes)

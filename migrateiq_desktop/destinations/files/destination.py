"""Files in a folder as a destination: parts, a manifest, and one file a table that appears whole.

Every batch is a part of its own and counts once the manifest names it. At the end the file is
assembled beside the one that is there, and renamed over it. Merging is not for files.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from hashlib import sha256
from itertools import chain, islice
from logging import getLogger
from pathlib import Path

from migrateiq_desktop.destinations import full_disk
from migrateiq_desktop.destinations.leases import LeaseKeeper, taken_over
from migrateiq_desktop.engine.ports import (
    Batch,
    Checkpoint,
    LoadReport,
    Refusals,
    SeenKey,
    Target,
)
from migrateiq_desktop.model.errors import DestinationError, DestinationUnavailableError
from migrateiq_desktop.model.incremental import CursorState
from migrateiq_desktop.model.schema import StreamSchema

from .assembly import FileFormat
from .beginning import begun_anew, check_can_add, check_only_added, columns_of
from .finishing import Finishing
from .layout import HIDDEN, Layout
from .lease_file import LeaseFile
from .manifest import Manifest, Part, TableFile, read_manifest, tidy, write_manifest
from .run_notes import note_begun
from .undo_journal import finish_pending
from .writing import cannot_write, written

PATIENCE_SECONDS = 60.0

_log = getLogger(__name__)


def _no_crashpoint(_name: str) -> None:
    """Where a test may end the process."""


class FilesDestination:
    """Implements `engine.ports.Destination` for one folder."""

    def __init__(
        self,
        folder: Path,
        file_format: FileFormat,
        sync_key: str,
        run_uid: str,
        *,
        patience_seconds: float = PATIENCE_SECONDS,
        crashpoint: Callable[[str], None] = _no_crashpoint,
    ) -> None:
        self._folder = folder
        self._layout = Layout(folder, file_format.suffix, sync_key)
        self._format = file_format
        self._run_uid = run_uid
        self._patience = patience_seconds
        self._crashpoint = crashpoint
        self._remembered: Iterator[SeenKey] = iter(())
        self._keeper = LeaseKeeper(sync_key, run_uid)
        self._leases: dict[str, LeaseFile] = {}

    def open(self) -> None:
        """Prove that files can be made there, and leave no trace of it. An undo that was cut short
        comes to its end."""
        with self._translated():
            made = not self._folder.exists()
            if made and not self._folder.parent.is_dir():
                raise DestinationUnavailableError(
                    f"{self._folder} can't be made",
                    cause="the folder that it would be in doesn't exist",
                    next_step="Choose a folder that exists and that you may write to.",
                )
            if self._folder.is_file():
                raise DestinationUnavailableError(
                    f"{self._folder} can't be written to",
                    cause="it is a file",
                    next_step="Choose a folder: each table becomes a file in it.",
                )
            _make(self._folder)
            probe = self._folder / f"{HIDDEN}-probe"
            with written(probe) as file:
                file.write(b"x")
            probe.unlink()
            if made:
                self._folder.rmdir()
            finish_pending(self._layout, self._keeper)

    def checkpoint(self, stream: str) -> Checkpoint | None:
        """The last committed checkpoint of this sync's stream."""
        with self._translated():
            found = self._layout.known(stream)
        return found.checkpoint if found is not None and found.checkpoint.run_uid else None

    def begin(self, target: Target, *, resume: bool) -> StreamSchema:
        """Prepare the stream's folder of parts; the file stays as it is."""
        check_only_added(target)
        with self._translated():
            self._layout.check_no_links(target.stream)
            manifest_file = self._layout.manifest(target.stream)
            manifest_file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._claim(target)
            known = self._layout.known(target.stream)
            check_can_add(known, target)
            if not resume or known is None:
                note_begun(manifest_file.parent, self._run_uid, target, known)
                finishing = self._finishing(target)
                known = begun_anew(known, target, self._run_uid, self._layout, finishing)
                self._layout.commit(target.stream, known)
                tidy(manifest_file.parent, known)
            return columns_of(known, target, known.checkpoint.table_schema)

    def begin_child(self, target: Target, table: str, *, resume: bool) -> StreamSchema:
        """Claim the file of a child table, which stays as it is; gives the columns that it has."""
        child = target.child(table)
        with self._translated():
            manifest_file = self._layout.manifest(target.stream)
            known = self._layout.known(target.stream)
            if known is None:
                raise taken_over(target.table)
            self._claim(child)
            self._layout.check_own(known.file_of(table), manifest_file.parent)
            tables = known.checkpoint.table_schema.children
            loaded = (one.table_schema for one in tables if resume and one.table == table)
            return columns_of(known.file_of(table), target, next(loaded, StreamSchema()))

    def refusals(self, target: Target) -> Refusals | None:  # noqa: ARG002  # the same for all
        """What such a file can't hold."""
        return self._format.refusals()

    def load(self, target: Target, batch: Batch) -> None:
        """Write the part, and those of child tables, then commit them with their checkpoint."""
        with self._translated():
            self._hold(target.table, *(child.table for child in batch.children))
            manifest_file = self._layout.manifest(target.stream)
            known = self._at(target, batch.checkpoint, batch.checkpoint.batch - 1)
            part = self._written_part(manifest_file.parent, batch)
            self._crashpoint("after_part")
            known = known.with_children(self._with_parts(known, manifest_file.parent, batch))
            self._crashpoint("before_checkpoint")
            changed = {"checkpoint": batch.checkpoint, "parts": (*known.parts, part)}
            self._crashpoint("before_commit")
            self._layout.commit(target.stream, known.model_copy(update=changed))
        self._crashpoint("after_commit")

    def seen(self, target: Target, *, after: bytes, limit: int) -> Sequence[SeenKey]:
        """The next keys that the committed batches of the stream were to keep, batch by batch:
        what was noted of a key later comes later. `after` is where the last call ended."""
        with self._translated():
            if not after:
                self._remembered = self._all_seen(self._layout.manifest(target.stream))
            return tuple(islice(self._remembered, limit))

    def finish(self, target: Target, checkpoint: Checkpoint) -> LoadReport:
        """Assemble the files, put them in their places, and mark the stream as finished."""
        with self._translated():
            children = (child.table for child in checkpoint.table_schema.children)
            hold = partial(self._hold, target.table, *children)
            hold()
            known = self._at(target, checkpoint, checkpoint.batch)
            report = self._finishing(target).finish(known, checkpoint, hold)
        self._crashpoint("after_finish")
        return report

    def set_cursor(self, stream: str, state: CursorState | None) -> None:
        """Put a person's state in place of what is known of a stream."""
        with self._translated():
            manifest_file = self._layout.manifest(stream)
            known = read_manifest(manifest_file)
            if known is None:
                if state is None:
                    return
                manifest_file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
                fresh = Checkpoint(run_uid=self._run_uid, stream=stream, batch=0)
                known = Manifest(table=state.table, checkpoint=fresh)
            changed = known.checkpoint.model_copy(update={"cursor": state, "reading": None})
            write_manifest(manifest_file, known.model_copy(update={"checkpoint": changed}))

    def describe(self, target: Target) -> StreamSchema:
        """The columns of the file that this sync has made of the table, or of a child table of
        the stream; nothing is changed."""
        with self._translated():
            known = read_manifest(self._layout.manifest(target.stream))
            there = known is not None and self._layout.file(target.table).exists()
        return known.file_of(target.table).file_schema if known and there else StreamSchema()

    def close(self) -> None:
        """Give the leases back."""
        self._remembered = iter(())
        try:
            for lease in self._leases.values():
                lease.give_back()
        except OSError as error:
            # they run out by themselves, at once when this process has ended
            _log.warning("a claim could not be given back: %s", error)
        finally:
            self._leases.clear()
            self._keeper.forget()

    def _claim(self, target: Target) -> None:
        name = self._layout.file(target.table).name
        lease = LeaseFile(self._layout.lease(target.table), self._keeper, target)
        self._keeper.claimed(name, lease.claim)
        self._leases[target.table] = lease

    def _hold(self, *tables: str) -> None:
        for table in tables:
            self._leases[table].hold()

    def _finishing(self, target: Target) -> Finishing:
        return Finishing(
            self._layout,
            self._format,
            target,
            patience_seconds=self._patience,
            crashpoint=self._crashpoint,
        )

    def _part_name(self, batch: Batch) -> str:
        run = sha256(self._run_uid.encode()).hexdigest()[:8]
        return f"{run}-{batch.checkpoint.batch:06}"

    def _with_parts(self, known: Manifest, folder: Path, batch: Batch) -> Iterator[TableFile]:
        """The child tables' rows, a part each."""
        for number, child in enumerate(batch.children, 1):
            name = f"part-{self._part_name(batch)}-{number}{self._format.part_suffix}"
            with written(folder / name) as file:
                self._format.write_part(file, child.rows, child.table_schema)
            one = known.file_of(child.table)
            parts = (*one.parts, Part(name=name, rows=len(child.rows)))
            yield one.model_copy(update={"parts": parts})
            self._crashpoint("after_part")

    def _written_part(self, folder: Path, batch: Batch) -> Part:
        name = f"part-{self._part_name(batch)}{self._format.part_suffix}"
        with written(folder / name) as file:
            self._format.write_part(file, batch.rows, batch.table_schema)
        seen = f"seen-{self._part_name(batch)}.arrow" if batch.seen else None
        if seen is not None:
            from .parts import write_seen  # noqa: PLC0415  # it loads PyArrow

            with written(folder / seen) as file:
                write_seen(file, batch.seen)
        return Part(name=name, rows=len(batch.rows), seen=seen)

    @staticmethod
    def _all_seen(manifest_file: Path) -> Iterator[SeenKey]:
        # PyArrow takes its time to load, and few streams remember anything
        from .parts import seen_in  # noqa: PLC0415  # it loads PyArrow

        known = read_manifest(manifest_file)
        parts = () if known is None else known.parts
        files = (manifest_file.with_name(part.seen) for part in parts if part.seen is not None)
        return chain.from_iterable(map(seen_in, files))

    def _at(self, target: Target, checkpoint: Checkpoint, batch: int) -> Manifest:
        """The manifest, which has to be where this run left it."""
        known = self._layout.known(target.stream)
        if (
            known is None
            or known.checkpoint.finished
            or (known.checkpoint.run_uid, known.checkpoint.batch) != (checkpoint.run_uid, batch)
        ):
            raise DestinationError(
                f"Another run of the same sync works on {checkpoint.stream}",
                cause="the checkpoint in the destination was moved by it",
                next_step="Wait for the other run; then run the sync again.",
            )
        return known

    @contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise cannot_write(Path(error.filename or self._folder), error) from error


def _make(folder: Path) -> None:
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        if error.errno in full_disk.NUMBERS:
            raise
        raise DestinationUnavailableError(
            f"{folder} can't be made",
            cause=error.strerror or str(error),
            next_step="Choose a folder that exists and that you may write to.",
        ) from error

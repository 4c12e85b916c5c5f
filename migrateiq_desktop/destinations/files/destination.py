"""Files in a folder as a destination: parts, a manifest, and one file a table that appears whole.

Every batch is a part of its own and counts once the manifest names it. At the end the file is
assembled beside the one that is there, and renamed over it. Merging is not for files.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from hashlib import sha256
from logging import getLogger
from pathlib import Path

from migrateiq_desktop.destinations.leases import LeaseKeeper
from migrateiq_desktop.destinations.shrinking import check_shrink
from migrateiq_desktop.engine.ports import Batch, Checkpoint, LoadReport, Target
from migrateiq_desktop.model.errors import DestinationError, IncompleteError
from migrateiq_desktop.model.schema import StreamSchema
from migrateiq_desktop.model.sync import WriteDisposition

from .formats import FileFormat
from .lease_file import LeaseFile
from .manifest import Manifest, Part, read_manifest, write_manifest
from .names import file_name
from .parts import Row, part_lines, rows_of_part, widened_value
from .writing import cannot_write, rename, write_through

HIDDEN = ".migrateiq"
"""The folder, beside the files, of parts and manifests."""

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
        crashpoint: Callable[[str], None] = _no_crashpoint,
    ) -> None:
        self._folder = folder
        self._format = file_format
        self._sync_key = sync_key
        self._run_uid = run_uid
        self._crashpoint = crashpoint
        self._keeper = LeaseKeeper(sync_key, run_uid)
        self._leases: dict[str, LeaseFile] = {}

    def open(self) -> None:
        """Prove that files can be made there, and leave no trace of it."""
        with self._translated():
            made = not self._folder.exists()
            self._folder.mkdir(mode=0o700, exist_ok=True)
            probe = self._folder / f"{HIDDEN}-probe"
            write_through(probe, [b"x"])
            probe.unlink()
            if made:
                self._folder.rmdir()

    def checkpoint(self, stream: str) -> Checkpoint | None:
        """The last committed checkpoint of this sync's stream."""
        with self._translated():
            found = read_manifest(self._manifest(stream))
        return None if found is None else found.checkpoint

    def begin(self, target: Target, *, resume: bool) -> StreamSchema:
        """Prepare the stream's folder of parts; the file stays as it is."""
        if target.disposition is WriteDisposition.MERGE:
            raise DestinationError(
                f"{target.stream} can't be merged into a file",
                cause="a file can't be changed row by row",
                next_step="Choose append or replace for the stream, or a database.",
            )
        with self._translated():
            manifest_file = self._manifest(target.stream)
            manifest_file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._claim(target)
            known = read_manifest(manifest_file)
            if not resume or known is None:
                known = self._fresh(target, known)
                write_manifest(manifest_file, known)
            if known.parts:
                return known.parts[-1].part_schema
            appends = target.disposition is WriteDisposition.APPEND
            return known.file_schema if appends else StreamSchema()

    def load(self, target: Target, batch: Batch) -> None:
        """Write the part, then commit it together with its checkpoint."""
        with self._translated():
            self._leases[target.table].hold()
            manifest_file = self._manifest(target.stream)
            known = self._at(manifest_file, batch.checkpoint, batch.checkpoint.batch - 1)
            schema = batch.table_schema
            part = Part(
                name=f"part-{batch.checkpoint.batch:06}.jsonl",
                rows=len(batch.rows),
                part_schema=schema,
            )
            write_through(manifest_file.with_name(part.name), part_lines(batch.rows, schema))
            self._crashpoint("before_checkpoint")
            changed = {"checkpoint": batch.checkpoint, "parts": (*known.parts, part)}
            self._crashpoint("before_commit")
            write_manifest(manifest_file, known.model_copy(update=changed))
        self._crashpoint("after_commit")

    def finish(self, target: Target, checkpoint: Checkpoint) -> LoadReport:
        """Assemble the file, put it in its place, and mark the stream as finished."""
        report = LoadReport(warnings=self._names_changed(target))
        with self._translated():
            self._leases[target.table].hold()
            manifest_file = self._manifest(target.stream)
            known = self._at(manifest_file, checkpoint, checkpoint.batch)
            self._assemble(target, checkpoint, known, report)
        self._crashpoint("after_finish")
        return report

    def close(self) -> None:
        """Give the leases back."""
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
        name = self._file(target.table).name
        lease = LeaseFile(self._folder / HIDDEN / f"{name}.lease", self._keeper, target)
        self._keeper.claimed(name, lease.claim)
        self._leases[target.table] = lease

    def _assemble(
        self, target: Target, checkpoint: Checkpoint, known: Manifest, report: LoadReport
    ) -> None:
        manifest_file, final = self._manifest(target.stream), self._file(target.table)
        appends = target.disposition is WriteDisposition.APPEND
        loaded = sum(part.rows for part in known.parts)
        rows = loaded + (known.file_rows if appends else 0)
        schema = checkpoint.table_schema
        new = manifest_file.with_name(f"assembled{self._format.suffix}")
        if known.assembled is None:
            self._check(target, checkpoint, known, report)
            if schema.columns:
                write_through(
                    new, self._pieces(manifest_file.parent, final, known, schema, appends)
                )
                report.warnings += self._format.remarks(final.name)
                known = known.model_copy(update={"assembled": new.name, "assembled_rows": rows})
                write_manifest(manifest_file, known)
        self._crashpoint("before_swap")
        if known.assembled is not None and new.exists():
            rename(new, final)
        self._crashpoint("after_swap")
        self._crashpoint("before_finish")
        done = Manifest(
            table=target.table, checkpoint=checkpoint, file_schema=schema, file_rows=rows
        )
        write_manifest(manifest_file, done)
        for part in known.parts:
            manifest_file.with_name(part.name).unlink(missing_ok=True)

    def _check(
        self, target: Target, checkpoint: Checkpoint, known: Manifest, report: LoadReport
    ) -> None:
        loaded = sum(part.rows for part in known.parts)
        if loaded != checkpoint.counts.loaded:
            raise IncompleteError(
                f"{target.table} would not hold what was loaded",
                cause=f"{checkpoint.counts.loaded:,} rows were loaded, {loaded:,} are there",
                next_step="Start the sync anew. The file is as it was before.",
            )
        if not checkpoint.table_schema.columns:
            report.warnings.append(f"No records came: the table {target.table} was not made.")
        if target.disposition is not WriteDisposition.REPLACE:
            return
        before = known.file_rows if self._file(target.table).exists() else 0
        warning = check_shrink(target, before, loaded)
        if warning is not None:
            report.warnings.append(warning)

    def _pieces(
        self,
        parts: Path,
        final: Path,
        known: Manifest,
        schema: StreamSchema,
        appends: bool,  # noqa: FBT001
    ) -> Iterator[bytes]:
        yield self._format.header(schema)
        if appends and final.exists():
            with final.open("rb") as lines:
                yield from self._format.kept(lines, known.file_schema, schema)
        for part in known.parts:
            with (parts / part.name).open("rb") as lines:
                for row in rows_of_part(iter(lines), part.part_schema):
                    yield self._format.line(_fitted(row, part.part_schema, schema), schema)

    def _fresh(self, target: Target, known: Manifest | None) -> Manifest:
        """A run begins the stream from its start. What became of its fields before stays known."""
        final, folder = self._file(target.table), self._manifest(target.stream).parent
        mine = known is not None and known.table == target.table
        if final.exists() and not mine:
            raise DestinationError(
                f"{final} is there already",
                cause="it was not made by this sync",
                next_step="Move it away, or give the stream another table.",
            )
        fields = StreamSchema() if known is None else known.checkpoint.table_schema
        schema, rows = StreamSchema(), 0
        if known is not None and mine and final.exists():
            schema, rows = known.file_schema, known.file_rows
            if known.assembled is not None and not (folder / known.assembled).exists():
                # a run died right after it had put its file in its place
                schema, rows = fields, known.assembled_rows
        for part in folder.glob("part-*"):
            part.unlink()
        checkpoint = Checkpoint(
            run_uid=self._run_uid, stream=target.stream, batch=0, table_schema=fields
        )
        return Manifest(
            table=target.table, checkpoint=checkpoint, file_schema=schema, file_rows=rows
        )

    def _at(self, manifest_file: Path, checkpoint: Checkpoint, batch: int) -> Manifest:
        """The manifest, which has to be where this run left it."""
        known = read_manifest(manifest_file)
        if (
            known is None
            or known.checkpoint.finished
            or (
                known.checkpoint.run_uid,
                known.checkpoint.batch,
            )
            != (checkpoint.run_uid, batch)
        ):
            raise DestinationError(
                f"Another run of the same sync works on {checkpoint.stream}",
                cause="the checkpoint in the destination was moved by it",
                next_step="Wait for the other run; then run the sync again.",
            )
        return known

    def _manifest(self, stream: str) -> Path:
        own = sha256(f"{self._sync_key}\0{stream}".encode()).hexdigest()[:16]
        return self._folder / HIDDEN / own / "manifest.json"

    def _file(self, table: str) -> Path:
        return self._folder / (file_name(table) + self._format.suffix)

    def _names_changed(self, target: Target) -> list[str]:
        name = file_name(target.table)
        same = name == target.table
        return [] if same else [f"The file of {target.table} is {name}{self._format.suffix}."]

    @contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise cannot_write(Path(error.filename or self._folder), error) from error


def _fitted(row: Row, schema: StreamSchema, wider: StreamSchema) -> Row:
    """A part's row under the schema of the whole stream."""
    if schema.columns == wider.columns:
        return row
    values = dict(zip((column.name for column in schema.columns), row, strict=True))
    kinds = {column.name: column.type for column in schema.columns}
    return tuple(
        values.get(column.name)
        if kinds.get(column.name) in (None, column.type)
        else widened_value(values[column.name], column.type)
        for column in wider.columns
    )

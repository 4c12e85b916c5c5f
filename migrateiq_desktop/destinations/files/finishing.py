"""The end of a stream: its file is assembled beside the one that is there, and takes its place.

Each step is known by the manifest, so that whoever resumes goes on at the right one.
"""

from collections.abc import Callable
from hashlib import file_digest
from pathlib import Path

from migrateiq_desktop.destinations.shrinking import check_shrink
from migrateiq_desktop.engine.ports import Checkpoint, LoadReport, Target
from migrateiq_desktop.model.errors import IncompleteError
from migrateiq_desktop.model.sync import WriteDisposition

from .assembly import Assembly, Before, FileFormat
from .layout import Layout
from .manifest import Manifest, tidy, write_manifest
from .writing import rename, written


class Finishing:
    """Finishes one stream."""

    def __init__(
        self,
        layout: Layout,
        file_format: FileFormat,
        target: Target,
        *,
        patience_seconds: float,
        crashpoint: Callable[[str], None],
    ) -> None:
        self._format = file_format
        self._target = target
        self._layout = layout
        self._manifest = layout.manifest(target.stream)
        self._file = layout.file(target.table)
        self._patience = patience_seconds
        self._crashpoint = crashpoint
        self._report = LoadReport()

    def finish(self, known: Manifest, checkpoint: Checkpoint) -> LoadReport:
        """Assemble, put in place, note. Raises IncompleteError when the file must not be put there:
        the one that is there would be emptied, or the new one doesn't hold what was loaded."""
        if self._file.stem != self._target.table:
            self._report.warnings.append(f"The file of {self._target.table} is {self._file.name}.")
        if known.assembled is None:
            self._check(known, checkpoint)
            if checkpoint.table_schema.columns:
                known = self._assembled(known, checkpoint)
        self._crashpoint("before_swap")
        if known.assembled is not None:
            self._put_in_place(self._manifest.with_name(known.assembled), known)
        self._crashpoint("after_swap")
        done = known.in_place(keeps_parts=self._format.rewrites)
        done = done.model_copy(update={"checkpoint": checkpoint})
        self._crashpoint("before_finish")
        write_manifest(self._manifest, done)
        tidy(self._manifest.parent, done)
        return self._report

    @property
    def _appends(self) -> bool:
        return self._target.disposition is WriteDisposition.APPEND

    def _check(self, known: Manifest, checkpoint: Checkpoint) -> None:
        table, loaded = self._target.table, known.loaded_rows
        if loaded != checkpoint.counts.loaded:
            raise IncompleteError(
                f"{table} would not hold what was loaded",
                cause=f"{checkpoint.counts.loaded:,} rows were loaded, {loaded:,} are there",
                next_step="Start the sync anew. The file is as it was before.",
            )
        if not checkpoint.table_schema.columns:
            self._report.warnings.append(f"No records came: the table {table} was not made.")
        before = known.file_rows if self._file.exists() and not self._appends else 0
        warning = check_shrink(self._target, before, loaded)
        if warning is not None:
            self._report.warnings.append(warning)

    def _assembled(self, known: Manifest, checkpoint: Checkpoint) -> Manifest:
        """The new file is whole, and the manifest says so."""
        new = self._manifest.with_name(f"assembled{self._format.suffix}")
        again = self._format.rewrites
        there = self._appends and self._file.exists()
        assembly = Assembly(
            name=self._file.name,
            table=self._target.table,
            folder=self._manifest.parent,
            schema=checkpoint.table_schema,
            parts=(known.kept if there and again else ()) + known.parts,
            before=Before(self._file, known.file_schema) if there and not again else None,
            remarks=self._report.warnings,
        )
        with written(new) as file:
            self._format.write(file, assembly)
        known = known.model_copy(
            update={
                "assembled": new.name,
                "assembled_rows": known.loaded_rows + (known.file_rows if there else 0),
                "assembled_mark": _mark(new) if again else None,
                "kept": known.kept if there else (),
                "checkpoint": known.checkpoint.model_copy(
                    update={"table_schema": checkpoint.table_schema}
                ),
            }
        )
        write_manifest(self._manifest, known)
        return known

    def _put_in_place(self, new: Path, known: Manifest) -> None:
        if not new.exists():
            return
        changed = self._format.rewrites and self._appends and self._file.exists()
        if changed and _mark(self._file) != known.file_mark:
            aside = self._layout.free_name(self._file)
            rename(self._file, aside, patience_seconds=self._patience)
            self._report.warnings.append(
                f"{self._file.name} was changed by another program: that one is {aside.name} now."
            )
        rename(new, self._file, patience_seconds=self._patience)


def _mark(path: Path) -> str:
    with path.open("rb") as file:
        return file_digest(file, "sha256").hexdigest()

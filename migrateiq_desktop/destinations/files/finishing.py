"""The end of a stream: its files are assembled beside those that are there, and take their places.

Each step is known by the manifest, so that whoever resumes goes on at the right one.
"""

from collections.abc import Callable, Mapping
from pathlib import Path

from migrateiq_desktop.destinations.shrinking import check_shrink
from migrateiq_desktop.engine.ports import RETRY_SUFFIX, Checkpoint, LoadReport, Target
from migrateiq_desktop.model.errors import IncompleteError
from migrateiq_desktop.model.schema import StreamSchema
from migrateiq_desktop.model.sync import WriteDisposition

from .assembly import Assembly, Before, FileFormat
from .former import FileMark, FormerFile
from .layout import Layout
from .manifest import Assembled, Manifest, TableFile, tidy
from .run_notes import NotedFile, note_files
from .writing import rename, written


class Finishing:
    """Finishes one stream, with its child tables."""

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
        self._patience = patience_seconds
        self._crashpoint = crashpoint
        self._report = LoadReport()
        self._noted: list[NotedFile] = []

    def finish(
        self, known: Manifest, checkpoint: Checkpoint, hold: Callable[[], None]
    ) -> LoadReport:
        """Assemble, put in place, note.

        `hold` proves that the files are still this run's, and is asked after what may take long.
        Raises IncompleteError when a file must not be put there: the one that is there would be
        emptied, or the new one doesn't hold what was loaded; DestinationError when somebody
        else's stands there, or another run has taken over.
        """
        if not any(one.assembled for one in known.files):
            self._check(known, checkpoint)
            known = self._assembled(known, checkpoint)
            hold()
        self._say_names(known)
        self._put_in_place(known)
        done = known.all_in_place(keeps_parts=self._format.rewrites)
        done = done.model_copy(update={"checkpoint": checkpoint})
        self._crashpoint("before_finish")
        self._layout.commit(self._target.stream, done)
        tidy(self._manifest.parent, done)
        return self._report

    def settled(self, known: Manifest) -> Manifest:
        """What a run has left that is given up: once one of its files has taken its place, all do,
        so that no table has rows that lead to none in another; before that, none."""
        if not any(one.took_place(self._manifest.parent) for one in known.files):
            return known
        self._put_in_place(known)
        return known.all_in_place(keeps_parts=self._format.rewrites)

    @property
    def _appends(self) -> bool:
        return self._target.disposition is WriteDisposition.APPEND

    def _say_names(self, known: Manifest) -> None:
        for one in (known, *known.children):
            file = self._layout.file(one.table)
            if file.stem != one.table and (one is known or one.assembled is not None):
                self._report.warnings.append(f"The file of {one.table} is {file.name}.")

    def _check(self, known: Manifest, checkpoint: Checkpoint) -> None:
        table, loaded = self._target.table, known.loaded_rows
        _check_arrived(table, checkpoint.counts.loaded, loaded)
        for child in checkpoint.table_schema.children:
            one = known.file_of(child.table)
            _check_arrived(child.table, child.rows, one.loaded_rows)
            self._layout.check_own(one, self._manifest.parent)
        if not checkpoint.table_schema.columns:
            self._report.warnings.append(f"No records came: the table {table} was not made.")
        there = self._layout.file(table).exists() and not self._appends
        warning = check_shrink(self._target, known.file_rows if there else 0, loaded)
        if warning is not None:
            self._report.warnings.append(warning)

    def _assembled(self, known: Manifest, checkpoint: Checkpoint) -> Manifest:
        """The new files are whole, and the manifest says so."""
        schema = checkpoint.table_schema
        children = {child.table: child.table_schema for child in schema.children}
        known = known.with_children(self._assembled_children(known, children))
        changes: dict[str, object] = {
            "checkpoint": known.checkpoint.model_copy(update={"table_schema": schema})
        }
        if schema.columns:
            own = schema.model_copy(update={"children": ()})
            changes["assembled"] = self._new_file(known, own, "assembled")
        known = known.model_copy(update=changes)
        if not self._target.stream.endswith(RETRY_SUFFIX):
            note_files(self._manifest.parent, known.checkpoint.run_uid, self._noted)
        self._layout.commit(self._target.stream, known)
        return known

    def _assembled_children(
        self, known: Manifest, schemas: Mapping[str, StreamSchema]
    ) -> list[TableFile]:
        """As in a database: what is replaced may become empty, what is appended to stays as it is
        where nothing comes."""
        found: list[TableFile] = []
        for number, (table, schema) in enumerate(schemas.items(), 1):
            one = known.file_of(table)
            if one.parts or not self._appends:
                made = self._new_file(one, schema, f"assembled-{number}")
                found.append(one.model_copy(update={"assembled": made}))
        return found

    def _new_file(self, one: TableFile, schema: StreamSchema, name: str) -> Assembled:
        file = self._layout.file(one.table)
        new = self._manifest.with_name(f"{name}{self._format.suffix}")
        again = self._format.rewrites
        there = self._appends and file.exists()
        if there:
            schema = _after(one.file_schema, schema)
        assembly = Assembly(
            name=file.name,
            table=one.table,
            folder=self._manifest.parent,
            schema=schema,
            parts=(one.kept if there and again else ()) + one.parts,
            before=Before(file, one.file_schema) if there and not again else None,
            remarks=self._report.warnings,
        )
        with written(new) as opened:
            self._format.write(opened, assembly)
        left = FileMark.of(new)
        self._noted.append(
            NotedFile(
                table=one.table,
                rows=one.loaded_rows,
                made=not file.exists(),
                left=left,
                former=self._former(one, file) if there else None,
            )
        )
        return Assembled(
            name=new.name,
            table_schema=schema,
            rows=one.loaded_rows + (one.file_rows if there else 0),
            mark=left.sha256 if again else None,
            parts=assembly.parts,
        )

    def _former(self, one: TableFile, file: Path) -> FormerFile | None:
        """What is added to; None when what is made again isn't what stands there."""
        mark = FileMark.of(file)
        if self._format.rewrites and mark.sha256 != one.file_mark:
            return None
        return FormerFile(mark=mark, types=self._format.types_in(file))

    def _put_in_place(self, known: Manifest) -> None:
        """The records' own table comes last: whoever finds a new record finds its members."""
        for one in known.files:
            if one.assembled is not None:
                self._crashpoint("before_swap")
                self._rename(self._manifest.with_name(one.assembled.name), one)
                self._crashpoint("after_swap")

    def _rename(self, new: Path, one: TableFile) -> None:
        if not new.exists():
            return
        file = self._layout.file(one.table)
        changed = self._format.rewrites and self._appends and file.exists()
        if changed and FileMark.of(file).sha256 != one.file_mark:
            aside = self._layout.free_name(file)
            rename(file, aside, patience_seconds=self._patience)
            self._report.warnings.append(
                f"{file.name} was changed by another program: that one is {aside.name} now."
            )
        rename(new, file, patience_seconds=self._patience)


def _after(before: StreamSchema, schema: StreamSchema) -> StreamSchema:
    """The columns of the file that is there in their order, then those that are new."""
    wide = {column.name: column for column in schema.columns}
    first = [wide.pop(column.name, column) for column in before.columns]
    return schema.model_copy(update={"columns": (*first, *wide.values())})


def _check_arrived(table: str, loaded: int, there: int) -> None:
    if loaded != there:
        raise IncompleteError(
            f"{table} would not hold what was loaded",
            cause=f"{loaded:,} rows were loaded, {there:,} are there",
            next_step="Start the sync anew. The file is as it was before.",
        )

"""What a stream has written so far: its checkpoint and its parts, one small file a stream."""

from collections.abc import Iterable
from pathlib import Path
from typing import Self

from pydantic import ValidationError

from migrateiq_desktop.engine.ports import Checkpoint
from migrateiq_desktop.model.base import Model
from migrateiq_desktop.model.errors import DestinationError
from migrateiq_desktop.model.exact_json import dumps, loads
from migrateiq_desktop.model.schema import StreamSchema

from .writing import write_whole

MANIFEST = "manifest.json"
NOTES = "runs.json"
"""What each run found before it."""


class Part(Model):
    """The rows of one batch."""

    name: str
    rows: int
    seen: str | None = None
    """The file of what its records leave to be remembered."""


class Assembled(Model):
    """A new file that is whole, under a temporary name, until it has taken its place."""

    name: str
    table_schema: StreamSchema
    rows: int
    mark: str | None = None
    """A hash of it, where it is made of parts that are kept."""
    parts: tuple[Part, ...] = ()
    """What it was made of."""


class TableFile(Model):
    """The file of one table, and what goes into it."""

    table: str
    parts: tuple[Part, ...] = ()
    """Of this run."""
    assembled: Assembled | None = None
    file_schema: StreamSchema = StreamSchema()
    """Of the file that stands in its place; no columns: the stream has not put one there."""
    file_rows: int = 0
    kept: tuple[Part, ...] = ()
    """The parts of earlier runs, where a file can only be made again from all of them."""
    file_mark: str | None = None
    """A hash of the file that was made of them: another one was changed by somebody."""

    @property
    def loaded_rows(self) -> int:
        """Of this run's parts."""
        return sum(part.rows for part in self.parts)

    def took_place(self, folder: Path) -> bool:
        """Whether the assembled file has been renamed to where it belongs."""
        return self.assembled is not None and not (folder / self.assembled.name).exists()

    def in_place(self, *, keeps_parts: bool) -> Self:
        """The same once the assembled file, if there is one, has taken its place."""
        done = self.without_run()
        made = self.assembled
        if made is None:
            return done if keeps_parts else done.model_copy(update={"kept": ()})
        kept = tuple(part.model_copy(update={"seen": None}) for part in made.parts)
        return done.model_copy(
            update={
                "file_schema": made.table_schema,
                "file_rows": made.rows,
                "file_mark": made.mark,
                "kept": kept if keeps_parts else (),
            }
        )

    def without_run(self) -> Self:
        """The file that stands there, and nothing of what a run has loaded since."""
        return self.model_copy(update={"parts": (), "assembled": None})


class Manifest(TableFile):
    """Renamed into its place whole: that is what commits a batch, with its child tables' rows."""

    format: int = 1
    checkpoint: Checkpoint
    children: tuple[TableFile, ...] = ()
    """The files of child tables."""
    other: Checkpoint | None = None
    """Of rejected records that are tried again: they go into the same files, when no run does. To
    them `checkpoint` is theirs, and this one the stream's."""

    @property
    def files(self) -> tuple[TableFile, ...]:
        """Of all tables: those of child tables first."""
        return (*self.children, self)

    def file_of(self, table: str) -> TableFile:
        """What is known of a table's file; a new one's when there is none."""
        return next((one for one in self.files if one.table == table), TableFile(table=table))

    def with_children(self, changed: Iterable[TableFile]) -> Self:
        """The same with other files of child tables, or more."""
        children = {one.table: one for one in (*self.children, *changed)}
        return self.model_copy(update={"children": tuple(children.values())})

    def with_mark(self, table: str, mark: str) -> Self:
        """The same, where a table's file was made again."""
        changed = {"file_mark": mark}
        if table == self.table:
            return self.model_copy(update=changed)
        return self.with_children([self.file_of(table).model_copy(update=changed)])

    def seen_from_other(self) -> Self:
        """The same manifest, as rejected records that are tried again see it; and back."""
        own = self.other or Checkpoint(run_uid="", stream=self.checkpoint.stream, batch=0)
        return self.model_copy(update={"checkpoint": own, "other": self.checkpoint})

    def all_in_place(self, *, keeps_parts: bool) -> Self:
        """The same once all assembled files have taken their places."""
        children = (one.in_place(keeps_parts=keeps_parts) for one in self.children)
        return self.in_place(keeps_parts=keeps_parts).with_children(children)


def read_manifest(path: Path) -> Manifest | None:
    """None when there is none. Raises DestinationError when it can't be read."""
    try:
        text = path.read_bytes()
    except FileNotFoundError:
        return None
    try:
        return Manifest.model_validate(loads(text))
    except (ValidationError, ValueError) as error:
        raise DestinationError(
            f"{path} can't be read",
            cause="it was changed by another program or a newer version",
            next_step="Remove it, and start the sync anew.",
            details=str(error),
        ) from error


def tidy(folder: Path, known: Manifest | None) -> None:
    """Remove what a manifest that has no parts of its own doesn't name; without one, all parts."""
    files = () if known is None else known.files
    kept = {MANIFEST, NOTES} | {part.name for one in files for part in one.kept}
    for path in folder.iterdir():
        if path.name not in kept:
            path.unlink()


def write_manifest(path: Path, manifest: Manifest) -> None:
    """Commit."""
    write_whole(path, dumps(manifest.model_dump(mode="python")).encode())

"""What a stream has written so far: its checkpoint and its parts, one small file a stream."""

from pathlib import Path

from pydantic import ValidationError

from migrateiq_desktop.engine.ports import Checkpoint
from migrateiq_desktop.model.base import Model
from migrateiq_desktop.model.errors import DestinationError
from migrateiq_desktop.model.exact_json import dumps, loads
from migrateiq_desktop.model.schema import StreamSchema

from .writing import write_whole

MANIFEST = "manifest.json"


class Part(Model):
    """The rows of one batch."""

    name: str
    rows: int
    seen: str | None = None
    """The file of what its records leave to be remembered."""


class Manifest(Model):
    """Renamed into its place whole: that is what commits a batch."""

    format: int = 1
    table: str
    checkpoint: Checkpoint
    parts: tuple[Part, ...] = ()
    assembled: str | None = None
    """The new file's temporary name, from when it is whole until it has taken its place."""
    assembled_rows: int = 0
    assembled_mark: str | None = None
    file_schema: StreamSchema = StreamSchema()
    """Of the file that stands in its place."""
    file_rows: int = 0
    kept: tuple[Part, ...] = ()
    """The parts of earlier runs, where a file can only be made again from all of them."""
    file_mark: str | None = None
    """A hash of the file that was made of them: another one was changed by somebody."""

    @property
    def loaded_rows(self) -> int:
        """Of this run's parts."""
        return sum(part.rows for part in self.parts)

    def in_place(self, *, keeps_parts: bool) -> "Manifest":
        """The same once the assembled file, if there is one, has taken its place."""
        same = self.assembled is None
        parts = tuple(part.model_copy(update={"seen": None}) for part in self.parts)
        return Manifest(
            table=self.table,
            checkpoint=self.checkpoint,
            file_schema=self.file_schema if same else self.checkpoint.table_schema,
            file_rows=self.file_rows if same else self.assembled_rows,
            file_mark=self.file_mark if same else self.assembled_mark,
            kept=(self.kept + parts) if keeps_parts else (),
        )


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


def tidy(folder: Path, known: Manifest) -> None:
    """Remove what a manifest that has no parts of its own doesn't name."""
    kept = {part.name for part in known.kept}
    for path in folder.iterdir():
        if path.name != MANIFEST and path.name not in kept:
            path.unlink()


def write_manifest(path: Path, manifest: Manifest) -> None:
    """Commit."""
    write_whole(path, dumps(manifest.model_dump(mode="python")).encode())

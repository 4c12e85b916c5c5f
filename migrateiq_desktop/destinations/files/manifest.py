"""What a stream has written so far: its checkpoint and its parts, one small file a stream."""

from pathlib import Path

from pydantic import ValidationError

from migrateiq_desktop.engine.ports import Checkpoint
from migrateiq_desktop.model.base import Model
from migrateiq_desktop.model.errors import DestinationError
from migrateiq_desktop.model.exact_json import dumps, loads
from migrateiq_desktop.model.schema import StreamSchema

from .writing import write_whole


class Part(Model):
    """The rows of one batch."""

    name: str
    rows: int
    part_schema: StreamSchema


class Manifest(Model):
    """Renamed into its place whole: that is what commits a batch."""

    format: int = 1
    table: str
    checkpoint: Checkpoint
    parts: tuple[Part, ...] = ()
    assembled: str | None = None
    """The new file's temporary name, from when it is whole until it has taken its place."""
    assembled_rows: int = 0
    file_schema: StreamSchema = StreamSchema()
    """Of the file that stands in its place."""
    file_rows: int = 0


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


def write_manifest(path: Path, manifest: Manifest) -> None:
    """Commit."""
    write_whole(path, [dumps(manifest.model_dump(mode="python")).encode()])

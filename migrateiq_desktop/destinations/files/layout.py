"""Where the files of a sync's streams are in the folder that a person chose."""

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from migrateiq_desktop.engine.ports import RETRY_SUFFIX
from migrateiq_desktop.model.errors import DestinationError

from .manifest import MANIFEST, Manifest, TableFile, read_manifest, write_manifest
from .names import file_name

HIDDEN = ".migrateiq"
"""The folder, beside the files, of parts and manifests."""


@dataclass(frozen=True, slots=True)
class Layout:
    """One sync's files in one folder."""

    folder: Path
    suffix: str
    sync_key: str

    def manifest(self, stream: str) -> Path:
        """A stream's manifest; its parts are beside it. Rejected records of it that are tried again
        have no other one."""
        stream = stream.removesuffix(RETRY_SUFFIX)
        own = sha256(f"{self.sync_key}\0{stream}".encode("utf-8", "surrogatepass")).hexdigest()
        return self.folder / HIDDEN / own[:16] / MANIFEST

    def known(self, stream: str) -> Manifest | None:
        """What a stream, or its rejected records, have written so far. None: nothing.

        Raises DestinationError when it can't be read.
        """
        found = read_manifest(self.manifest(stream))
        if found is None or not stream.endswith(RETRY_SUFFIX):
            return found
        return found.seen_from_other()

    def commit(self, stream: str, manifest: Manifest) -> None:
        """Put it in place of what was known."""
        if stream.endswith(RETRY_SUFFIX):
            manifest = manifest.seen_from_other()
        write_manifest(self.manifest(stream), manifest)

    def file(self, table: str) -> Path:
        """The file of a table."""
        return self.folder / (file_name(table) + self.suffix)

    def lease(self, table: str) -> Path:
        """Who loads into a table's file at the moment."""
        return self.folder / HIDDEN / f"{self.file(table).name}.lease"

    def check_no_links(self, stream: str) -> None:
        """Raises DestinationError when what is ours leads elsewhere: somebody else made it."""
        parts = self.manifest(stream).parent
        for path in (parts.parent, parts):
            if path.is_symlink():
                raise DestinationError(
                    f"{path} is a link to another place",
                    cause="it was not made by MigrateIQ, which keeps what it has loaded there",
                    next_step="Remove the link, or choose another folder.",
                )

    def check_own(self, one: TableFile, parts: Path) -> None:
        """Raises DestinationError when the file in a child table's place is not the stream's;
        `parts` is the folder of its parts."""
        file = self.file(one.table)
        mine = bool(one.file_schema.columns) or one.took_place(parts)
        if file.is_symlink() or (file.exists() and not mine):
            raise not_made_here(file)

    def free_name(self, path: Path) -> Path:
        """Beside a file, for what somebody made of it."""
        number = 1
        while True:
            said = "changed" if number == 1 else f"changed {number}"
            aside = path.with_name(f"{path.stem} ({said}){path.suffix}")
            if not aside.exists() and not aside.is_symlink():
                return aside
            number += 1


def not_made_here(file: Path) -> DestinationError:
    """A file is left alone that stands where a table's would be."""
    return DestinationError(
        f"{file} is there already",
        cause="it was not made by this sync",
        next_step="Move it away, or give the stream another table.",
    )

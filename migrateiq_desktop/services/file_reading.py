"""Opens migration files and reads them. Needs no open workspace, and loads no database library."""

from pathlib import Path

from migrateiq_desktop.importers.migration_file import (
    read_migration_file,
    read_with_keys,
    resolve_paths,
)
from migrateiq_desktop.model.errors import DefinitionError
from migrateiq_desktop.model.migration_file import MigrationFile

LARGEST_BYTES = 1_000_000
"""Definitions are small; what is larger was not meant to be one."""


def read_file(path: Path) -> MigrationFile:
    """A migration file, its relative paths made absolute from its folder.

    Raises DefinitionError that names file, line and key.
    """
    file = read_migration_file(read_text(path), str(path))
    return resolve_paths(file, path.absolute().parent)


def read_file_with_keys(path: Path) -> tuple[MigrationFile, dict[str, dict[str, str]]]:
    """The same, and the keys that are written out, by connector and name. Raises as above."""
    file, keys = read_with_keys(read_text(path), str(path))
    return resolve_paths(file, path.absolute().parent), keys


def read_text(path: Path, largest: int = LARGEST_BYTES) -> str:
    """A definition as text. Raises DefinitionError: unreadable, too large, not UTF-8."""
    try:
        size = path.stat().st_size
        if size > largest:
            raise DefinitionError(
                f"{path} is too large for a definition",
                cause=f"It has {size:,} bytes; {largest:,} are allowed",
                next_step="Check that it is the right file.",
            )
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise DefinitionError(
            f"{path} is not UTF-8 text", cause=str(error), next_step="Save it as UTF-8."
        ) from error
    except (OSError, ValueError) as error:
        raise DefinitionError(
            f"{path} can't be read",
            cause=getattr(error, "strerror", None) or str(error),
            next_step="Check its name and who may read it.",
        ) from error

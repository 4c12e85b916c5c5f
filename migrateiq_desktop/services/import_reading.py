"""What is read from a file or a pasted text, for those who show it: the importers' own words.

Loads every importer; what a start needs stands in `importing`.
"""

from migrateiq_desktop.importers.again import chosen_again
from migrateiq_desktop.importers.imported import Imported, SourceKind
from migrateiq_desktop.importers.merging import Change, Difference, Merged, merge
from migrateiq_desktop.importers.migration_file import write_migration_file
from migrateiq_desktop.importers.reading import picked, read_text
from migrateiq_desktop.importers.recognising import Wishes, recognise
from migrateiq_desktop.model.migration_file import MigrationFile

__all__ = [
    "Change",
    "Difference",
    "Imported",
    "Merged",
    "SourceKind",
    "Wishes",
    "as_file",
    "chosen_again",
    "merge",
    "picked",
    "read_text",
    "recognise",
]


def as_file(draft: Imported, name: str | None = None) -> str:
    """The draft as a migration file, keys as references."""
    return write_migration_file(MigrationFile(connectors={name or draft.name: draft.connector}))

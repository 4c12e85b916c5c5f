"""Taking back what a run has loaded, in whatever kind of destination."""

from collections.abc import Callable

from migrateiq_desktop.model.connector import FolderConnector, SqliteConnector
from migrateiq_desktop.model.undoing import UndoJob, Undone

from .factory import file_format_of
from .planning import database_of
from .sql.undo_transactions import undo_in_database, undo_in_file


def undo_run(job: UndoJob, crashpoint: Callable[[str], None]) -> Undone:
    """Do what was agreed to, or tell what would be done.

    Raises DefinitionError where it isn't proven what is the run's, DestinationError,
    UnreachableError.
    """
    definition = job.destination
    if isinstance(definition, SqliteConnector):
        return undo_in_file(definition.path, job, crashpoint)
    if isinstance(definition, FolderConnector):
        from .files.undoing import undo_in_files  # noqa: PLC0415  # when wanted

        return undo_in_files(definition.path, file_format_of(definition), job, crashpoint)
    database = database_of(definition, dict(job.secrets))
    database.open()
    try:
        return undo_in_database(database, job, crashpoint)
    finally:
        database.close()

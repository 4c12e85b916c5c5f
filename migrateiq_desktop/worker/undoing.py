"""Taking back a run: done in the worker, which alone may open destinations."""

from collections.abc import Callable

from migrateiq_desktop.destinations.undoing import undo_run
from migrateiq_desktop.model.errors import MigrateIQError
from migrateiq_desktop.model.undoing import UndoJob, UndoTold


def undone(job: UndoJob, crashpoint: Callable[[str], None]) -> UndoTold:
    """The answer. Why it can't be done stands in its `error`; nothing has changed then."""
    try:
        return UndoTold(undone=undo_run(job, crashpoint))
    except MigrateIQError as error:
        return UndoTold(error=error.report())

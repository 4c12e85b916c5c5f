"""Taking back what a run has loaded: what is asked of its destination, and what comes of it.

Definition only: knows no database.
"""

from typing import Literal

from pydantic import SecretStr

from .base import Json, Model
from .connector import Destination
from .errors import ErrorReport


class UndoneTable(Model):
    """What becomes of one table or file."""

    name: str
    """As it is called there."""
    rows: int
    """Of the run, which are deleted."""
    removed: bool
    """The table goes with them: the run has made it."""
    is_file: bool = False
    """It is a file, which nobody has changed since."""


class ReadAgain(Model):
    """From where the next run of the sync reads one stream."""

    stream: str
    value: Json = None
    """The cursor's; None: from its start."""


class Undone(Model):
    """What undoing a run does, all of it or nothing."""

    tables: tuple[UndoneTable, ...] = ()
    """Empty: nothing of it is in any table."""
    reads: tuple[ReadAgain, ...] = ()
    backups: tuple[str, ...] = ()
    """Paths that files were moved to, which somebody has changed while it was being undone."""
    was_done: bool = False
    """The destination knows the run as undone already."""

    @property
    def rows(self) -> int:
        """Of all tables."""
        return sum(table.rows for table in self.tables)


class UndoJob(Model):
    """Take back what a run has loaded, or tell what that would do."""

    kind: Literal["undo"] = "undo"
    run_id: int
    run_uid: str
    sync_key: str
    streams: tuple[str, ...]
    """Of the run, also those that it never got to."""
    destination: Destination
    """A path in it is absolute."""
    agreed: Undone | None = None
    """What a person has agreed to; None: only tell. It isn't done when it would do anything else
    by now."""
    secrets: dict[str, SecretStr] = {}
    log_level: Literal["DEBUG", "INFO"] = "INFO"


class UndoTold(Model):
    """What was done, or would be."""

    event: Literal["undo_told"] = "undo_told"
    undone: Undone = Undone()
    error: ErrorReport | None = None
    """Why it can't be done: nothing has changed then."""

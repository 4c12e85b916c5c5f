"""Where a run's rejected records go: into its own inbox, or back to the one they came from."""

from array import array
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Protocol

from migrateiq_desktop.model.exact_json import dumps
from migrateiq_desktop.model.retry import Retry, place_of
from migrateiq_desktop.model.run import RejectedRecord, Run
from migrateiq_desktop.paths import WorkspacePaths
from migrateiq_desktop.workspace.database import WorkspaceDatabase
from migrateiq_desktop.workspace.rejects import Awaited

from .retrying import later_run


class Inbox(Protocol):
    """Keeps what a run rejects. Called on the database's lane."""

    def add(self, records: Sequence[RejectedRecord]) -> None:
        """Keep records: once it returns they survive a power cut."""

    def forget_after(self, stream: str, batch: int) -> None:
        """Drop what later batches of a stream rejected: they were never committed."""

    def stream_done(self, stream: str) -> None:
        """A stream is complete."""

    def close(self) -> None:
        """The run is over."""


class OwnInbox:
    """Of a run that reads its source."""

    def __init__(self, database: WorkspaceDatabase, run: Run) -> None:
        self._rejects = database.rejects
        self._run = run
        self._awaited: Awaited = {}
        """What a person has dealt with while the run was interrupted."""

    def add(self, records: Sequence[RejectedRecord]) -> None:
        """Keep them under the run's own number."""
        self._rejects.add(self._run.id, records, self._awaited)

    def forget_after(self, stream: str, batch: int) -> None:
        """Drop those of later batches; what a person has made of them is kept until they come."""
        self._rejects.forget_after(self._run.id, stream, batch)
        self._awaited |= self._rejects.awaited(self._run.id, stream)

    def stream_done(self, stream: str) -> None:
        """What did not come again has no place here any more."""
        if self._awaited:
            self._rejects.forget_awaited(self._run.id, stream)

    def close(self) -> None:
        """The same."""


class RetryInbox:
    """Of a run that tries the rejected records of another one again: they stay where they are, or
    leave once they are loaded."""

    def __init__(self, database: WorkspaceDatabase, run: Run, file: Path) -> None:
        """`file` has the records, in their order."""
        self._retries = database.retries
        self._run = run
        self._file = file
        self._places: Mapping[str, array[int]] = database.retries.places(run.id)
        self._later_run = None if run.retry_of is None else later_run(database, run.retry_of)

    @property
    def retry(self) -> Retry:
        """What the worker is told."""
        streams = tuple(self._places)
        return Retry(file=self._file, streams=streams, later_run=self._later_run)

    def add(self, records: Sequence[RejectedRecord]) -> None:
        """Say anew what is wrong with them."""
        self._retries.failed_again(
            (self._places[record.stream][place_of(record.page, record.index)], record)
            for record in records
        )

    def forget_after(self, stream: str, batch: int) -> None:
        """They have not failed again so far."""
        self._retries.forget_after(self._run.id, stream, batch)

    def stream_done(self, stream: str) -> None:
        """What didn't fail again has left."""
        self._retries.settle(self._run.id, stream)

    def close(self) -> None:
        """The file has done its service."""
        self._file.unlink(missing_ok=True)


def open_inbox(database: WorkspaceDatabase, paths: WorkspacePaths, run: Run) -> Inbox:
    """The inbox of a run that is about to start, or to go on. Called on the database's lane.

    A retry's records are written to a file of the workspace's owner, for the worker to read.
    """
    if run.retry_of is None:
        return OwnInbox(database, run)
    file = paths.retry_file(run.id)
    file.parent.mkdir(mode=0o700, exist_ok=True)
    with file.open("wb") as lines:
        for claimed in database.retries.claimed(run.id):
            lines.write(dumps([claimed.stream, claimed.record]).encode() + b"\n")
    return RetryInbox(database, run, file)

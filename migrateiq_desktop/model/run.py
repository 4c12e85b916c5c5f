"""One execution of a sync: its states, its numbers, its rejected records."""

from datetime import datetime
from enum import StrEnum

from .base import Json, Model
from .errors import ErrorReport


class RunStatus(StrEnum):
    """The states of a run."""

    PENDING = "PENDING"
    RUNNING = "RUNNING"
    PAUSED = "PAUSED"
    SUCCESS = "SUCCESS"
    PARTIAL = "PARTIAL"
    """Completed, with rejected records."""
    INCOMPLETE = "INCOMPLETE"
    """Ended, but the source says that there is more, or the counts do not add up."""
    FAILED = "FAILED"
    CANCELLED = "CANCELLED"
    INTERRUPTED = "INTERRUPTED"
    """The process died; it can be resumed."""

    @property
    def ended(self) -> bool:
        """Whether nothing works on it any more."""
        return self not in ACTIVE_STATUSES

    @property
    def resumable(self) -> bool:
        """Whether it can go on at its last checkpoint."""
        return self in RESUMABLE_STATUSES


ACTIVE_STATUSES = frozenset({RunStatus.PENDING, RunStatus.RUNNING})
RESUMABLE_STATUSES = frozenset(
    {
        RunStatus.PAUSED,
        RunStatus.INTERRUPTED,
        RunStatus.CANCELLED,
        RunStatus.FAILED,
        RunStatus.INCOMPLETE,
    }
)
COMPLETED_STATUSES = frozenset({RunStatus.SUCCESS, RunStatus.PARTIAL})


class StreamState(StrEnum):
    """What a stream of a run is doing."""

    WAITING = "WAITING"
    READING = "READING"
    DONE = "DONE"
    INCOMPLETE = "INCOMPLETE"
    FAILED = "FAILED"
    STOPPED = "STOPPED"


class Counts(Model):
    """The numbers of a stream. read = loaded + skipped + rejected once a batch is committed."""

    read: int = 0
    loaded: int = 0
    skipped: int = 0
    rejected: int = 0
    pages: int = 0
    requests: int = 0
    retries: int = 0
    received_bytes: int = 0
    waited_milliseconds: int = 0
    """For the server, for the rate budget and before retries. Whole, so that it sums exactly."""

    @property
    def waited_seconds(self) -> float:
        """The same in seconds; that of several streams that waited at once is their sum."""
        return self.waited_milliseconds / 1000

    @property
    def adds_up(self) -> bool:
        """Promise 1 of the product."""
        return self.read == self.loaded + self.skipped + self.rejected

    def __add__(self, other: "Counts") -> "Counts":
        return Counts(
            **{name: getattr(self, name) + getattr(other, name) for name in Counts.model_fields}
        )


class RunStream(Model):
    """One stream of a run, with its numbers."""

    stream: str
    table: str
    state: StreamState = StreamState.WAITING
    counts: Counts = Counts()
    total: int | None = None
    """How many records the source says it has, when it says so."""
    warnings: tuple[str, ...] = ()
    children: tuple[tuple[str, int], ...] = ()
    """Child tables, each with the rows that the run has loaded into it."""


class Run(Model):
    """One execution of a sync, as it stands in the history."""

    id: int
    uid: str
    """Unique everywhere: what the checkpoint in the destination knows the run by."""
    sync: str
    source: str
    destination: str
    status: RunStatus
    started_by: str = "hand"
    """hand, command line or schedule."""
    limit: int | None = None
    """A trial of so many records a stream."""
    retry_of: int | None = None
    """The run whose rejected records this one tries again."""
    created_at: datetime
    """UTC."""
    started_at: datetime | None = None
    ended_at: datetime | None = None
    duration_seconds: float | None = None
    """Seconds of work, over all resumptions."""
    counts: Counts = Counts()
    streams: tuple[RunStream, ...] = ()
    error: ErrorReport | None = None
    undone_at: datetime | None = None
    """UTC. When what it had loaded was taken back."""
    undone_rows: int | None = None
    """How many rows that were, of all tables."""

    @property
    def inbox(self) -> int:
        """The run that keeps what this one rejected: a retry's stays where it came from."""
        return self.id if self.retry_of is None else self.retry_of


class RejectedRecord(Model):
    """A record that could not be converted or was refused: kept whole, with field and reason."""

    stream: str
    batch: int
    page: int
    index: int
    """Position in the page, from 0."""
    field: str | None = None
    value: str | None = None
    """The offending value as JSON text, cut at 1,000 characters."""
    reason: str
    record: Json
    """The record as received."""

"""What a worker says: a closed union of frozen events. The same events feed the live view,
the history and the command line's progress."""

from datetime import UTC, datetime
from typing import Annotated, Literal, TypeAlias

from pydantic import Field, TypeAdapter

from .base import WHEN_USED, Json, Model
from .discovered import Discovery
from .errors import ErrorReport
from .incremental import CursorState
from .planning import SamplePlanned
from .run import Counts, RejectedRecord, RunStatus, StreamState
from .sampling import SampleMapped, SampleTaken
from .schema import StreamSchema
from .tokens import SignInTokens
from .undoing import UndoTold

PROTOCOL_VERSION = 1


class WorkerReady(Model):
    """The first line of a worker."""

    event: Literal["ready"] = "ready"
    protocol: int = PROTOCOL_VERSION
    pid: int


class StreamStarted(Model):
    """A stream is opened; `resumed_batch` is the last committed batch when it goes on there."""

    event: Literal["stream_started"] = "stream_started"
    stream: str
    table: str
    resumed_batch: int | None = None
    counts: Counts = Counts()


class Progress(Model):
    """How far a stream is. `loaded` counts only what is committed."""

    event: Literal["progress"] = "progress"
    sync: str
    stream: str
    state: StreamState
    counts: Counts
    total: int | None = None
    rate: float = 0.0
    """Records read a second, over the last seconds."""


class Waiting(Model):
    """A stream waits: for the server (429), before a retry, or for the rate budget."""

    event: Literal["waiting"] = "waiting"
    stream: str
    seconds: float
    reason: str


class RecordsRejected(Model):
    """Rejected records of a batch that is about to be committed.

    The worker commits only after the other side has answered with `Acknowledge(number)`, so that
    no rejected record is lost. Those of a batch that never got committed are dropped on resume.
    """

    event: Literal["records_rejected"] = "records_rejected"
    number: int
    records: tuple[RejectedRecord, ...]


class StreamResumed(Model):
    """Batches after `batch` were never committed: forget their rejects. Is acknowledged."""

    event: Literal["stream_resumed"] = "stream_resumed"
    number: int
    stream: str
    batch: int


class StreamEnded(Model):
    """A stream is complete, incomplete, failed or stopped. The numbers are final."""

    event: Literal["stream_ended"] = "stream_ended"
    stream: str
    table: str
    state: StreamState
    counts: Counts
    total: int | None = None
    loaded_schema: StreamSchema = StreamSchema()
    existing_schema: StreamSchema | None = None
    """Of a dry run: the table as it stands. None: unknown."""
    warnings: tuple[str, ...] = ()
    done_before: bool = False
    """An earlier worker of the run has completed it, and said its warnings then."""


class RunEnded(Model):
    """The last event of a run."""

    event: Literal["run_ended"] = "run_ended"
    status: RunStatus
    error: ErrorReport | None = None


class ConnectionTested(Model):
    """The outcome of a test."""

    event: Literal["connection_tested"] = "connection_tested"
    connected: bool
    response_time_ms: float
    message: str
    endpoint: str
    status_code: int | None = None
    records: int | None = None
    error: ErrorReport | None = None


class Previewed(Model):
    """The first records of a stream, as received and as they would be loaded."""

    event: Literal["previewed"] = "previewed"
    stream: str
    records: tuple[Json, ...]
    """As received."""
    loaded_schema: StreamSchema
    rows: tuple[tuple[Json, ...], ...]
    """As they would be loaded, in the order of the schema's columns."""
    rejected: tuple[RejectedRecord, ...]
    total: int | None = None
    findings: tuple[str, ...] = ()
    """What was found automatically, each with its reason."""
    error: ErrorReport | None = None


class Discovered(Discovery):
    """What was found at an address."""

    event: Literal["discovered"] = "discovered"


class DestinationChecked(Model):
    """Whether a destination can be written to."""

    event: Literal["destination_checked"] = "destination_checked"
    writable: bool
    message: str
    error: ErrorReport | None = None


class CursorsKnown(Model):
    """How far the asked streams are read; those that nothing is known of are left out."""

    event: Literal["cursors_known"] = "cursors_known"
    states: dict[str, CursorState] = {}
    error: ErrorReport | None = None


class RowsCounted(Model):
    """How many rows the asked tables have; one that isn't there has none."""

    event: Literal["rows_counted"] = "rows_counted"
    rows: dict[str, int] = {}
    error: ErrorReport | None = None


class LogLine(Model):
    """A line of the run's log, redacted."""

    event: Literal["log"] = "log"
    at: datetime = Field(default_factory=lambda: datetime.now(UTC))
    level: Literal["DEBUG", "INFO", "WARNING", "ERROR"]
    message: str


class TokensWanted(Model):
    """The worker is about to renew the tokens of its source's sign-in, and needs what is kept."""

    event: Literal["tokens_wanted"] = "tokens_wanted"
    number: int


class TokensRenewed(Model):
    """New tokens, which the worker uses only once they are stored. Never logged or passed on."""

    event: Literal["tokens_renewed"] = "tokens_renewed"
    number: int
    tokens: SignInTokens


class TokensReturned(Model):
    """The worker has no more to do with the tokens: the next one may."""

    event: Literal["tokens_returned"] = "tokens_returned"


class SignedIn(Model):
    """The answer of a sign-in job. Never logged."""

    event: Literal["signed_in"] = "signed_in"
    tokens: SignInTokens = SignInTokens()
    error: ErrorReport | None = None


TokenEvent: TypeAlias = TokensWanted | TokensRenewed | TokensReturned
WorkerEvent: TypeAlias = (
    WorkerReady
    | StreamStarted
    | Progress
    | Waiting
    | RecordsRejected
    | StreamResumed
    | StreamEnded
    | RunEnded
    | ConnectionTested
    | Previewed
    | Discovered
    | SampleTaken
    | SampleMapped
    | SamplePlanned
    | DestinationChecked
    | CursorsKnown
    | UndoTold
    | RowsCounted
    | TokensWanted
    | TokensRenewed
    | TokensReturned
    | SignedIn
    | LogLine
)
WORKER_EVENT: TypeAdapter[WorkerEvent] = TypeAdapter(
    Annotated[WorkerEvent, Field(discriminator="event")], config=WHEN_USED
)

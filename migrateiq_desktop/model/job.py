"""What a worker is told: the job, with the secrets it needs, and the commands that follow it.

Both travel over the worker's standard input only, never in arguments or the environment.
"""

from pathlib import Path
from typing import Annotated, Literal, TypeAlias

from pydantic import Field, SecretStr, TypeAdapter

from .base import WHEN_USED, Model
from .connector import Destination
from .errors import ErrorReport
from .planning import PlanSample
from .retry import Retry
from .sampling import MapSample, SampleJob
from .source_job import SourceJob
from .sync import RejectLimit, SyncStream
from .tokens import SignInTokens
from .transform import EMPTY_TRANSFORM, Transform
from .undoing import UndoJob


class RunJob(SourceJob):
    """Run a sync, or go on with it at its checkpoint."""

    kind: Literal["run"] = "run"
    run_id: int
    run_uid: str
    sync: str
    sync_key: str
    """What the state table in the destination knows the sync by: workspace and name."""
    destination: Destination
    """A path in it is absolute."""
    streams: tuple[SyncStream, ...]
    """Never empty."""
    destination_secrets: dict[str, SecretStr] = {}
    """A source and a destination may call theirs by one name."""
    resume: bool = False
    limit: int | None = Field(default=None, ge=1)
    """A trial of so many records a stream."""
    retry: Retry | None = None
    """Rejected records of an earlier run instead of the source's."""
    mapped_otherwise: dict[str, int] = {}
    """Streams that an earlier run loaded with another mapping: which run."""
    full_refresh: bool = False
    """Incremental streams are read from their start, whatever is known of them."""
    dry_run: bool = False
    """Read, map and check everything, and write nothing."""
    allow_shrink: bool = False
    """A replace may leave less than half of the rows."""
    reject_limit: RejectLimit = RejectLimit()
    batch_records: int = Field(default=10_000, ge=1)
    """Records that commit together: whole pages, until there are so many."""
    requests_file: Path | None = None
    """Where each request is listed, as `model.exchanges` says."""

    @property
    def is_trial(self) -> bool:
        """Whether it goes into tables of its own."""
        return self.limit is not None and not self.dry_run


class TestJob(SourceJob):
    """Test a connector."""

    __test__ = False

    kind: Literal["test"] = "test"


class PreviewJob(SourceJob):
    """Fetch and map the first records of a stream."""

    kind: Literal["preview"] = "preview"
    stream: str
    transform: Transform = EMPTY_TRANSFORM
    limit: int = Field(default=100, ge=1, le=10_000)


class DiscoverJob(SourceJob):
    """Find out how a stream is to be read, by reading its first pages."""

    kind: Literal["discover"] = "discover"
    stream: str
    """One of the source's."""


class CheckDestinationJob(Model):
    """Prove that a destination can be written to, and leave no trace."""

    kind: Literal["check_destination"] = "check_destination"
    destination: Destination
    secrets: dict[str, SecretStr] = {}
    log_level: Literal["DEBUG", "INFO"] = "INFO"


class CursorChange(Model):
    """From where a stream is to be read on."""

    stream: str
    cursor_path: str
    table: str
    value: str | None
    """None: from its start."""


class StateJob(Model):
    """Tell how far a sync's incremental streams are read, or change that."""

    kind: Literal["state"] = "state"
    destination: Destination
    sync_key: str
    streams: tuple[str, ...]
    change: CursorChange | None = None
    secrets: dict[str, SecretStr] = {}
    log_level: Literal["DEBUG", "INFO"] = "INFO"


class CountRowsJob(Model):
    """Tell how many rows tables, or files, have now."""

    kind: Literal["count_rows"] = "count_rows"
    destination: Destination
    """A path in it is absolute."""
    tables: tuple[str, ...]
    secrets: dict[str, SecretStr] = {}
    log_level: Literal["DEBUG", "INFO"] = "INFO"


class SignInJob(SourceJob):
    """Change the code that a browser brought for tokens."""

    kind: Literal["sign_in"] = "sign_in"
    code: SecretStr
    verifier: SecretStr
    """RFC 7636 section 4.1."""
    redirect_uri: str


AnyJob: TypeAlias = (
    RunJob
    | TestJob
    | PreviewJob
    | DiscoverJob
    | SampleJob
    | CheckDestinationJob
    | StateJob
    | CountRowsJob
    | SignInJob
    | UndoJob
)
JOB: TypeAdapter[AnyJob] = TypeAdapter(
    Annotated[AnyJob, Field(discriminator="kind")], config=WHEN_USED
)


AsksSource: TypeAlias = RunJob | TestJob | PreviewJob | DiscoverJob | SampleJob | SignInJob
"""Jobs that send requests."""


def revealed_secrets(job: AnyJob) -> list[str]:
    """The values of all secrets that a job carries, for a redactor to know."""
    own = list(job.secrets.values())
    if isinstance(job, AsksSource):
        own += job.network.secrets.values()
    if isinstance(job, RunJob):
        own += job.destination_secrets.values()
    if isinstance(job, SignInJob):
        own += (job.code, job.verifier)
    return [value.get_secret_value() for value in own]


class Cancel(Model):
    """Stop now; what is committed stays."""

    command: Literal["cancel"] = "cancel"


class Pause(Model):
    """Stop at the next batch; the run can be resumed."""

    command: Literal["pause"] = "pause"


class Acknowledge(Model):
    """The rejected records of that number are stored."""

    command: Literal["acknowledge"] = "acknowledge"
    number: int


class TokensGiven(Model):
    """What is kept of the source's sign-in; the worker has the desk until it gives it back."""

    command: Literal["tokens_given"] = "tokens_given"
    number: int
    tokens: SignInTokens


class TokensRefused(Model):
    """Tokens can't be given, or not be kept, and why."""

    command: Literal["tokens_refused"] = "tokens_refused"
    number: int
    error: ErrorReport


TokenCommand: TypeAlias = TokensGiven | TokensRefused | Acknowledge
Command: TypeAlias = (
    Cancel | Pause | Acknowledge | TokensGiven | TokensRefused | MapSample | PlanSample
)
COMMAND: TypeAdapter[Command] = TypeAdapter(
    Annotated[Command, Field(discriminator="command")], config=WHEN_USED
)

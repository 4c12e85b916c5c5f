"""What the use cases give to a window or a command line: frozen values, no Qt, no database."""

from datetime import date, datetime
from enum import StrEnum
from pathlib import Path

from migrateiq_desktop.model.base import Model
from migrateiq_desktop.model.connector import AnyConnector
from migrateiq_desktop.model.errors import ErrorReport
from migrateiq_desktop.model.incremental import CursorState
from migrateiq_desktop.model.run import (
    Counts,
    RejectedRecord,
    Run,
    RunStatus,
    RunStream,
    StreamState,
)
from migrateiq_desktop.model.schema import StreamSchema
from migrateiq_desktop.model.sync import Sync, WriteDisposition


class KeyState(StrEnum):
    """What is known of a connector's keys, without reading them."""

    NOT_NEEDED = "not_needed"
    STORED = "stored"
    MISSING = "missing"
    OTHER_HOST = "other_host"
    """Stored, but for another host than the definition goes to now."""


class ConnectorSummary(Model):
    """A row of the connector list."""

    name: str
    label: str
    type: str
    endpoint: str
    auth_type: str
    active: bool
    streams: int
    key_state: KeyState
    last_run_id: int | None = None
    last_run_at: datetime | None = None
    last_status: RunStatus | None = None
    records: int = 0
    """Records loaded by its last completed run."""


class StoredConnector(Model):
    """A connector as it stands in the workspace."""

    name: str
    definition: AnyConnector
    frequency: str = "MANUAL"
    """Of the connector's own sync, the one that Sync now runs."""
    sync: str | None = None
    """The name of that sync."""
    key_state: KeyState = KeyState.NOT_NEEDED
    key_origin: str | None = None
    """Where its keys may go, for example `https://api.example.com:443`."""
    created_at: datetime
    updated_at: datetime


class SyncSummary(Model):
    """A row of the sync list."""

    name: str
    source: str
    destination: str
    """The destination's name, or `Local data`."""
    frequency: str
    streams: int
    last_run_id: int | None = None
    last_run_at: datetime | None = None
    last_status: RunStatus | None = None
    last_undone: bool = False
    """What its last run had loaded was taken back."""


class Upcoming(Model):
    """When a sync runs next by itself."""

    sync: str
    frequency: str
    at: datetime | None
    """None for a cron line that is never due."""
    missed_at: datetime | None = None
    """When it was due and didn't run, until it runs again."""
    missed_reason: str = ""


class RunFilter(Model):
    """Which runs to list."""

    sync: str | None = None
    connector: str | None = None
    statuses: tuple[RunStatus, ...] = ()
    since: datetime | None = None
    search: str = ""
    """In the sync's name and the error's text."""


class Wait(Model):
    """A run had to wait."""

    at: datetime
    seconds: float
    reason: str


class LiveRun(Model):
    """A run in progress, as last reported; at most ten a second."""

    run: Run
    rate: float = 0.0
    """Records read a second."""
    seconds_left: float | None = None
    total: int | None = None
    """Known only when every stream's total is."""
    waiting_seconds: float | None = None
    waiting_reason: str = ""
    last_wait: Wait | None = None
    """The latest one, also when it is over: news come only so often, and waits may be short."""
    checkpoint_at: datetime | None = None
    """When the latest batch was committed, as far as this process has seen one."""
    stopping: RunStatus | None = None
    """CANCELLED or PAUSED once asked for, until it is so."""

    @property
    def streams(self) -> tuple[RunStream, ...]:
        """The run's streams with their numbers."""
        return self.run.streams


class Totals(Model):
    """The dashboard's numbers. The first six are those of `migrateiq stats`."""

    total_connectors: int
    active_connectors: int
    total_records_synced: int
    last_24h_syncs: int
    success_rate: float
    """Percent of the ended runs that completed; cancelled ones don't count. 0 without any."""
    avg_sync_duration: float
    """Seconds, of completed runs."""
    records_today: int = 0
    completed_24h: int = 0
    failed_24h: int = 0
    total_runs: int = 0


class DayTotals(Model):
    """One day's records, and how its runs ended."""

    day: date
    loaded: int
    rejected: int
    completed: int = 0
    failed: int = 0
    """Failed, incomplete or interrupted; cancelled runs are in neither."""
    duration_seconds: float = 0.0
    """Of the completed runs, together."""


class AttentionKind(StrEnum):
    """Why something needs a person."""

    FAILED = "failed"
    INCOMPLETE = "incomplete"
    INTERRUPTED = "interrupted"
    REJECTED = "rejected"
    CHANGED = "changed"
    """A run was told something odd of its source that it wasn't told the time before."""
    MISSED = "missed"
    KEY_MISSING = "key_missing"


class Attention(Model):
    """One thing that needs a person, with the one place that mends it."""

    kind: AttentionKind
    subject: str
    """The sync, or the connector as people call it."""
    text: str
    """Why, as the program says it; for rejected records and keys the numbers and hosts below."""
    rejected: int = 0
    read: int = 0
    origin: str = ""
    """Where the key shall go that isn't there."""
    error_kind: str = ""
    """The class of the error that a run ended with."""
    run_id: int | None = None
    connector: str | None = None
    sync: str | None = None


class KeeperKind(StrEnum):
    """Where secrets are kept."""

    SYSTEM = "system"
    SESSION = "session"
    VAULT = "vault"
    NONE = "none"


class KeeperStatus(Model):
    """The keeper of secrets in use."""

    kind: KeeperKind
    label: str
    """For the status bar, for example `GNOME Keyring (Secret Service)`."""
    problem: str = ""
    """Why no system keyring can be used, when it can't."""
    vault_exists: bool = False


class StoredSecret(Model):
    """That a secret is stored, never its value."""

    connector: str
    name: str
    origin: str
    keeper: KeeperKind
    stored_at: datetime


class TableInfo(Model):
    """A table of loaded data."""

    name: str
    columns: tuple[str, ...]
    types: tuple[str, ...]
    rows: int


class WorkspaceInfo(Model):
    """A workspace that can be opened."""

    name: str
    folder: Path
    current: bool = False


class StreamCursor(Model):
    """An incremental stream of a sync, and how far it is read."""

    stream: str
    table: str
    cursor_path: str
    disposition: WriteDisposition
    state: CursorState | None = None
    """None: nothing is known, the next run reads from the start."""


class SyncVersion(Model):
    """What a sync said when it was saved."""

    saved_at: datetime
    definition: Sync


class DryStream(Model):
    """What a run would do with one stream."""

    stream: str
    table: str
    state: StreamState
    counts: Counts
    """`loaded` is what would be."""
    total: int | None = None
    existing: StreamSchema | None = None
    """The table as it stands; without columns: it would be made. None: unknown."""
    planned: StreamSchema = StreamSchema()
    """As it would be."""
    reasons: dict[str, int] = {}
    """Why records would be rejected, and how many."""
    examples: tuple[RejectedRecord, ...] = ()
    warnings: tuple[str, ...] = ()


class DryRun(Model):
    """What a run would do."""

    sync: str
    status: RunStatus
    error: ErrorReport | None = None
    streams: tuple[DryStream, ...] = ()

"""What the repositories take and give beside the model: frozen values, no database."""

from datetime import datetime
from typing import Protocol
from uuid import uuid4

from pydantic import Field

from migrateiq_desktop.model.base import Model
from migrateiq_desktop.model.connector import AnyConnector, RestConnector
from migrateiq_desktop.model.run import RunStatus, RunStream
from migrateiq_desktop.model.run_definition import RunDefinition
from migrateiq_desktop.model.secret import NeededSecret
from migrateiq_desktop.model.sync import Sync


class ConnectorRow(Model):
    """A stored connector."""

    name: str
    definition: AnyConnector = Field(discriminator="type")
    created_at: datetime
    updated_at: datetime


class ImportRow(Model):
    """What a connector was imported as."""

    kind: str
    definition: RestConnector
    offered: tuple[str, ...]
    """Names of all streams that could be picked then."""


class ConnectorHead(Model):
    """What a list shows of a connector, without reading its whole definition."""

    name: str
    label: str
    type: str
    endpoint: str
    auth_type: str
    active: bool
    origin: str | None
    """What its keys are bound to; None for a connector without a host."""
    needed: tuple[NeededSecret, ...]
    """The secrets without which it can't be asked."""
    streams: int
    created_at: datetime
    updated_at: datetime


class SyncRow(Model):
    """A stored sync."""

    name: str
    definition: Sync
    created_at: datetime
    updated_at: datetime


class SyncVersionRow(Model):
    """What a sync said when it was saved."""

    id: int
    saved_at: datetime
    definition: Sync


class ScheduleRow(Model):
    """When a sync was due last."""

    sync_id: int
    sync: str
    frequency: str
    anchor: datetime | None
    """None as long as nobody has looked at it."""
    handled: datetime | None
    missed_at: datetime | None
    missed_reason: str | None


class NewRun(Model):
    """A run that is about to start."""

    definition: RunDefinition
    uid: str = Field(default_factory=lambda: uuid4().hex)
    started_by: str = "hand"
    limit: int | None = None
    retry_of: int | None = None
    streams: tuple[RunStream, ...] = ()


class RunSelection(Protocol):
    """Which runs to list; every condition that is given must hold."""

    @property
    def sync(self) -> str | None:
        """The sync's name."""

    @property
    def connector(self) -> str | None:
        """The name of the source or of the destination."""

    @property
    def statuses(self) -> tuple[RunStatus, ...]:
        """Any of these; empty: all."""

    @property
    def since(self) -> datetime | None:
        """Created then or later."""

    @property
    def search(self) -> str:
        """Part of the sync's name, of its connector's label or of the error's text."""


class LatestRun(Model):
    """The newest run of a sync or connector."""

    run_id: int
    at: datetime
    status: RunStatus
    undone: bool = False
    """What it had loaded was taken back."""
    records: int = 0
    """Loaded by the newest completed run."""


class SecretIndexRow(Model):
    """That a secret is stored, where and for whom; never its value."""

    connector: str
    name: str
    origin: str
    keeper: str
    stored_at: datetime


class CheckpointRow(Model):
    """How far a stream of a sync is at the destination, as far as the app was told."""

    sync: str
    stream: str
    run_id: int
    finished: bool
    read: int
    loaded: int
    updated_at: datetime


class ConnectorTotals(Model):
    """How many connectors there are."""

    total: int
    active: int


class StatusTotals(Model):
    """Sums over the runs of one status."""

    runs: int = 0
    loaded: int = 0
    rejected: int = 0
    duration_seconds: float = 0.0


class RecordTotals(Model):
    """Records of the runs that were created in some span of time."""

    loaded: int = 0
    rejected: int = 0


class Troubled(Model):
    """The newest run of a sync that needs a person."""

    run_id: int
    sync: str
    source: str
    status: RunStatus
    read: int
    rejected: int
    error: str
    """The error as one sentence, empty when there is none."""
    error_kind: str = ""
    """The class of the error."""
    news: tuple[str, ...] = ()
    """What its streams are told to be odd, and were not in the run before."""

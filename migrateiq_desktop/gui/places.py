"""The places of the window and the targets inside them that a page can ask for. No widgets."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

from migrateiq_desktop.services.views import RunFilter


class Place(StrEnum):
    """Where a person can be, in the order of the left side and of Ctrl+1 … Ctrl+6."""

    HOME = "home"
    CONNECTORS = "connectors"
    SYNCS = "syncs"
    RUNS = "runs"
    DATA = "data"
    SETTINGS = "settings"

    @property
    def guide_address(self) -> str:
        """The part of the user guide that is about it."""
        heading = "settings-workspaces-keys" if self is Place.SETTINGS else self.value
        return f"user-guide#{heading}"


@dataclass(frozen=True, slots=True)
class AddConnector:
    """Connectors: open the dialog that adds one."""


@dataclass(frozen=True, slots=True)
class ShowConnector:
    """Connectors: choose this one."""

    name: str


@dataclass(frozen=True, slots=True)
class EditConnector:
    """Connectors: choose this one and open its dialog, for example to replace its key."""

    name: str


@dataclass(frozen=True, slots=True)
class AddSync:
    """Syncs: open the dialog that adds one."""


@dataclass(frozen=True, slots=True)
class ShowSync:
    """Syncs: choose this one."""

    name: str


@dataclass(frozen=True, slots=True)
class EditSync:
    """Syncs: open the editor of this one, where a field of a stream is mapped."""

    name: str
    stream: str = ""
    field: str = ""


@dataclass(frozen=True, slots=True)
class ShowRun:
    """Runs: choose this run; with `rejected`, on its rejected records."""

    run_id: int
    rejected: bool = False


@dataclass(frozen=True, slots=True)
class ShowRuns:
    """Runs: list those that the filter lets through."""

    filter: RunFilter = field(default_factory=RunFilter)


@dataclass(frozen=True, slots=True)
class ShowRejected:
    """Runs: what waits in the inbox of rejected records, of one sync or of all."""

    sync: str | None = None


@dataclass(frozen=True, slots=True)
class ShowTable:
    """Data: show this table."""

    name: str


Target: TypeAlias = (
    AddConnector
    | ShowConnector
    | EditConnector
    | AddSync
    | ShowSync
    | EditSync
    | ShowRun
    | ShowRuns
    | ShowRejected
    | ShowTable
)

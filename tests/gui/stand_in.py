"""Use cases in memory, with the signatures of the real ones, for tests of what a window shows."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Literal, cast

from migrateiq_desktop.model.errors import SecretMissingError
from migrateiq_desktop.model.run import Counts, Run, RunStatus
from migrateiq_desktop.model.schedule import Schedule
from migrateiq_desktop.services.network import NetworkSettings
from migrateiq_desktop.services.schedules import NextTimes
from migrateiq_desktop.services.tasks import TaskLanes
from migrateiq_desktop.services.views import (
    Attention,
    AttentionKind,
    ConnectorSummary,
    DayTotals,
    KeeperKind,
    KeeperStatus,
    KeyState,
    LiveRun,
    RunFilter,
    StoredSecret,
    SyncSummary,
    Totals,
    Upcoming,
    WorkspaceInfo,
)

if TYPE_CHECKING:
    from migrateiq_desktop.services.container import Services
    from migrateiq_desktop.services.workspaces import WorkspaceRegistry

NOW = datetime(2026, 11, 21, 14, 2, tzinfo=UTC)
PASSPHRASE = "correct horse battery staple"


def a_run(run_id: int, status: RunStatus, sync: str = "Flights", loaded: int = 336_776) -> Run:
    """A run that ended, or is in progress."""
    return Run(
        id=run_id,
        uid=f"uid-{run_id}",
        sync=sync,
        source="practice_api",
        destination="Local data",
        status=status,
        created_at=NOW - timedelta(hours=run_id),
        started_at=NOW - timedelta(hours=run_id),
        ended_at=NOW - timedelta(hours=run_id) if status.ended else None,
        duration_seconds=12.4 if status.ended else None,
        counts=Counts(read=loaded, loaded=loaded),
    )


class StandInStatistics:
    """Numbers that a test sets."""

    def __init__(self) -> None:
        self.total = Totals(
            total_connectors=5,
            active_connectors=4,
            total_records_synced=10_482_113,
            last_24h_syncs=12,
            success_rate=95.5,
            avg_sync_duration=2.3,
            records_today=336_776,
            completed_24h=11,
            failed_24h=1,
            total_runs=1_284,
        )
        self.items: tuple[Attention, ...] = (
            Attention(
                kind=AttentionKind.FAILED,
                subject="HubSpot contacts",
                text="The key was refused: 401.",
                run_id=3,
            ),
            Attention(
                kind=AttentionKind.REJECTED,
                subject="Shopify orders",
                text="",
                rejected=41,
                read=92_310,
                run_id=2,
            ),
            Attention(
                kind=AttentionKind.KEY_MISSING,
                subject="Zendesk",
                text="No key for https://acme.zendesk.com:443 is stored.",
                connector="zendesk",
            ),
        )

    async def totals(self) -> Totals:
        """The numbers."""
        return self.total

    async def days(self, count: int = 14) -> tuple[DayTotals, ...]:
        """A curve."""
        amounts = (40, 52, 47, 60, 58, 66, 30, 62, 70, 74, 68, 80, 88, 96)
        return tuple(
            DayTotals(
                day=date(2026, 11, 21) - timedelta(days=count - 1 - index),
                loaded=amounts[index % 14] * 3_500,
                rejected=(index % 3 == 0) * 12_000,
                completed=19,
                failed=1,
                duration_seconds=19 * 2.3,
            )
            for index in range(count)
        )

    async def slowest(self, _count: int = 14) -> float | None:
        """All but few runs took less."""
        return 41.0

    async def attention(self) -> tuple[Attention, ...]:
        """What needs a person."""
        return self.items


class StandInRuns:
    """Runs that a test moves by `report`."""

    def __init__(self) -> None:
        self.live: dict[int, LiveRun] = {}
        self.callbacks: list[Callable[[LiveRun], None]] = []
        self.cancelled: list[int] = []
        self.paused: list[int] = []
        self.resumed: list[int] = []
        self.started: list[str] = []
        self.log_level: Literal["DEBUG", "INFO"] = "INFO"

    def active(self) -> tuple[LiveRun, ...]:
        """The runs in progress."""
        return tuple(self.live.values())

    def subscribe(self, callback: Callable[[LiveRun], None]) -> Callable[[], None]:
        """Hear of changes."""
        self.callbacks.append(callback)
        return lambda: self.callbacks.remove(callback)

    def report(self, live: LiveRun) -> None:
        """Tell everybody."""
        if live.run.status.ended:
            self.live.pop(live.run.id, None)
        else:
            self.live[live.run.id] = live
        for callback in tuple(self.callbacks):
            callback(live)

    async def start(self, sync_name: str, **_options: object) -> int:
        """Start a sync."""
        self.started.append(sync_name)
        return 99

    async def pause(self, run_id: int) -> None:
        """Pause a run."""
        self.paused.append(run_id)

    async def resume(self, run_id: int) -> int:
        """Go on with a run."""
        self.resumed.append(run_id)
        return run_id

    async def cancel(self, run_id: int) -> None:
        """Cancel a run."""
        self.cancelled.append(run_id)


class StandInHistory:
    """Runs that ended."""

    def __init__(self) -> None:
        self.runs = [
            a_run(1, RunStatus.SUCCESS),
            a_run(2, RunStatus.PARTIAL, "Shopify orders", 92_269),
            a_run(3, RunStatus.FAILED, "HubSpot contacts", 0),
            a_run(4, RunStatus.CANCELLED, "Zendesk tickets", 1_033),
        ]

    async def list(self, selection: RunFilter, offset: int, limit: int) -> tuple[Run, ...]:
        """A page of them."""
        wanted = selection.statuses or tuple(RunStatus)
        found = [run for run in self.runs if run.status in wanted]
        return tuple(found[offset : offset + limit])


class StandInSecrets:
    """A keeper that a test chooses."""

    def __init__(self) -> None:
        self.state = KeeperStatus(kind=KeeperKind.SYSTEM, label="GNOME Keyring")
        self.stored = [
            StoredSecret(
                connector="flights",
                name="token",
                origin="https://flights.example.com:443",
                keeper=KeeperKind.SYSTEM,
                stored_at=NOW,
            )
        ]

    async def status(self) -> KeeperStatus:
        """The keeper in use."""
        return self.state

    async def use_system(self) -> KeeperStatus:
        """Try again."""
        return self.state

    async def keep_for_session(self) -> None:
        """In memory."""
        self.state = KeeperStatus(kind=KeeperKind.SESSION, label="This session")

    async def open_vault(self, passphrase: str) -> None:
        """With the right passphrase only."""
        if passphrase != PASSPHRASE:
            raise SecretMissingError("The passphrase is wrong", next_step="Try again.")
        await self.create_vault(passphrase)

    async def create_vault(self, _passphrase: str) -> None:
        """A vault."""
        self.state = KeeperStatus(kind=KeeperKind.VAULT, label="Vault", vault_exists=True)

    async def list(self) -> tuple[StoredSecret, ...]:
        """What is stored."""
        return tuple(self.stored)

    async def remove(self, connector: str, name: str) -> None:
        """Forget one."""
        self.stored = [one for one in self.stored if (one.connector, one.name) != (connector, name)]


class StandInSettings:
    """Texts by name."""

    def __init__(self) -> None:
        self.values: dict[str, str] = {}

    async def get(self, key: str, default: str) -> str:
        """A value."""
        return self.values.get(key, default)

    async def set(self, key: str, value: str) -> None:
        """Store it."""
        self.values[key] = value


class StandInPractice:
    """A sample that is always ready."""

    async def add_sample(self) -> str:
        """The sync's name."""
        return "practice_api"

    async def ensure_running(self) -> None:
        """It is."""


class StandInSchedules:
    """What a test lets be due."""

    def __init__(self) -> None:
        self.dues: tuple[Upcoming, ...] = ()
        self.callbacks: list[Callable[[], None]] = []

    async def upcoming(self) -> tuple[Upcoming, ...]:
        """The next one first."""
        return self.dues

    async def next_times(self, _sync: str, frequency: str, count: int) -> NextTimes:
        """As they are."""
        schedule = Schedule(frequency, NOW, UTC)
        return NextTimes(tuple(schedule.following(NOW, count)), UTC)

    def subscribe(self, callback: Callable[[], None]) -> Callable[[], None]:
        """Hear of changes."""
        self.callbacks.append(callback)
        return lambda: self.callbacks.remove(callback)


class StandInConnectors:
    """Connectors that are called as they are named."""

    def __init__(self) -> None:
        self.types: tuple[str, ...] = ("rest_api",)

    async def list(self) -> tuple[ConnectorSummary, ...]:
        """One of each type."""
        return tuple(
            ConnectorSummary(
                name=type_,
                label=type_,
                type=type_,
                endpoint="",
                auth_type="",
                active=True,
                streams=1,
                key_state=KeyState.NOT_NEEDED,
            )
            for type_ in self.types
        )

    async def labels(self) -> dict[str, str]:
        return {}


class StandInSyncs:
    """Two of them."""

    def __init__(self) -> None:
        self.names: tuple[str, ...] = ("Flights", "Salt & pepper")

    async def list(self, search: str = "") -> tuple[SyncSummary, ...]:
        """By name."""
        return tuple(
            SyncSummary(
                name=name,
                source="api",
                destination="Local data",
                frequency="DAILY",
                streams=1,
            )
            for name in self.names
            if search in name
        )


class StandInNetwork:
    """The way out, as it is saved."""

    def __init__(self) -> None:
        self.kept = NetworkSettings()
        self.passwords: list[str | None] = []

    async def settings(self) -> NetworkSettings:
        """What is kept."""
        return self.kept

    async def save(self, chosen: NetworkSettings, password: str | None = None) -> NetworkSettings:
        """Keep it. Raises DefinitionError."""
        chosen.proxy()
        self.passwords.append(password)
        self.kept = chosen.model_copy(update={"has_password": bool(password)})
        return self.kept


class StandInServices:
    """All of them."""

    def __init__(self, folder: Path, name: str = "Acme migration") -> None:
        self.info = WorkspaceInfo(name=name, folder=folder, current=True)
        self.tasks = TaskLanes()
        self.statistics = StandInStatistics()
        self.runs = StandInRuns()
        self.history = StandInHistory()
        self.secrets = StandInSecrets()
        self.settings = StandInSettings()
        self.network = StandInNetwork()
        self.practice = StandInPractice()
        self.schedules = StandInSchedules()
        self.connectors = StandInConnectors()
        self.syncs = StandInSyncs()
        self.closed = False

    @property
    def typed(self) -> "Services":
        """As the window knows them."""
        return cast("Services", self)

    async def aclose(self) -> None:
        """Let the threads go."""
        self.closed = True
        await self.tasks.aclose()


class StandInRegistry:
    """Workspaces of a test."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.remembered: list[Path] = []

    @property
    def typed(self) -> "WorkspaceRegistry":
        """As the window knows it."""
        return cast("WorkspaceRegistry", self)

    def list(self) -> tuple[WorkspaceInfo, ...]:
        """Two of them."""
        return (
            WorkspaceInfo(name="Acme migration", folder=self.folder / "acme"),
            WorkspaceInfo(name="Other client", folder=self.folder / "other"),
        )

    def remember(self, folder: Path) -> None:
        """Note which was opened."""
        self.remembered.append(folder)

    def create(self, name: str) -> WorkspaceInfo:
        """A new one."""
        return WorkspaceInfo(name=name, folder=self.folder / name)

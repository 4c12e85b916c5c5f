"""The numbers of the home page, and what needs a person."""

from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from math import ceil

from migrateiq_desktop.model.connector import DEFAULT_PORTS
from migrateiq_desktop.model.run import COMPLETED_STATUSES, RunStatus
from migrateiq_desktop.workspace.database import WorkspaceDatabase
from migrateiq_desktop.workspace.rows import ConnectorHead, ScheduleRow, StatusTotals, Troubled

from .key_states import key_state
from .secrets import SecretService
from .tasks import TaskLanes
from .views import Attention, AttentionKind, DayTotals, KeyState, StoredSecret, Totals

UNCOUNTED = frozenset({RunStatus.CANCELLED, RunStatus.PAUSED, RunStatus.PENDING, RunStatus.RUNNING})
"""Neither a success nor a failure."""
FAILURES = frozenset({RunStatus.FAILED, RunStatus.INCOMPLETE, RunStatus.INTERRUPTED})
A_DAY = timedelta(days=1)
FILES_FOR = timedelta(days=7)
"""So long a failed run of a migration file asks for attention; nobody may ever run it again."""


def _now() -> datetime:
    return datetime.now(UTC)


class StatisticsService:
    """Sums over the history."""

    def __init__(
        self,
        *,
        database: WorkspaceDatabase,
        tasks: TaskLanes,
        secrets: SecretService,
        now: Callable[[], datetime] = _now,
        zone: tzinfo | None = None,
    ) -> None:
        """`zone` is where a day begins at midnight; None: where this computer is."""
        self._database = database
        self._tasks = tasks
        self._secrets = secrets
        self._now = now
        self._zone = zone

    async def totals(self) -> Totals:
        """The dashboard's numbers."""
        now = self._now()
        today = self._midnight(self._today(now))
        return await self._tasks.on_database(_totals, self._database, now, today)

    async def days(self, count: int = 14) -> tuple[DayTotals, ...]:
        """Records of the last days, today's last; a day is that of the person's time zone."""
        today = self._today(self._now())
        days = [today - timedelta(days=back) for back in range(count - 1, -1, -1)]
        borders = [self._midnight(day) for day in [*days, today + A_DAY]]
        return await self._tasks.on_database(_days, self._database, days, borders)

    async def slowest(self, count: int = 14, share: float = 0.95) -> float | None:
        """Seconds that a share of the completed runs of the last days stayed below; None without
        any. Of the newest two thousand."""
        start = self._midnight(self._today(self._now()) - timedelta(days=count - 1))
        durations = await self._tasks.on_database(self._database.statistics.durations_since, start)
        if not durations:
            return None
        return durations[max(ceil(share * len(durations)) - 1, 0)]

    async def attention(self) -> tuple[Attention, ...]:
        """What needs a person, each with the one place that mends it: runs, what was missed,
        keys."""
        files_since = self._now() - FILES_FOR
        troubled, heads = await self._tasks.on_database(_troubles, self._database, files_since)
        schedules = await self._tasks.on_database(self._database.schedules.list)
        stored = await self._secrets.list()
        of_runs = (attention_of_run(run) for run in troubled)
        missed = (_attention_of_missed(row) for row in schedules if row.missed_at is not None)
        return (*of_runs, *missed, *_attention_of_keys(heads, stored))

    def _today(self, now: datetime) -> date:
        return now.astimezone(self._zone).date()

    def _midnight(self, day: date) -> datetime:
        """When a day begins. Its offset is that of this very day: clocks change in between."""
        midnight = datetime.combine(day, time.min, tzinfo=self._zone)
        return midnight.astimezone(UTC)


def attention_of_run(run: Troubled) -> Attention:
    """Why the newest run of a sync needs a person."""
    kinds = {
        RunStatus.FAILED: AttentionKind.FAILED,
        RunStatus.INCOMPLETE: AttentionKind.INCOMPLETE,
        RunStatus.INTERRUPTED: AttentionKind.INTERRUPTED,
    }
    usual = AttentionKind.CHANGED if run.news else AttentionKind.REJECTED
    return Attention(
        kind=kinds.get(run.status, usual),
        subject=run.sync,
        text=" ".join(run.news) or run.error,
        rejected=run.rejected,
        read=run.read,
        error_kind=run.error_kind,
        run_id=run.run_id,
        connector=run.source,
        sync=run.sync,
    )


def _attention_of_missed(row: ScheduleRow) -> Attention:
    return Attention(
        kind=AttentionKind.MISSED,
        subject=row.sync,
        text=row.missed_reason or "",
        sync=row.sync,
    )


def _host(origin: str | None) -> str:
    """What a person calls it: without the scheme, and without the port that goes without saying."""
    scheme, _, rest = (origin or "").partition("://")
    host, _, port = rest.rpartition(":")
    usual = port == str(DEFAULT_PORTS.get(scheme, ""))
    return host if usual and host else rest


def _attention_of_keys(
    heads: Iterable[ConnectorHead], stored: Iterable[StoredSecret]
) -> Iterable[Attention]:
    kept = tuple(stored)
    for head in heads:
        state = key_state(head.name, head.needed, kept) if head.active else None
        if state is KeyState.MISSING:
            text = f"No key for {_host(head.origin)} is stored."
        elif state is KeyState.OTHER_HOST:
            text = f"Its key is stored for another host than {_host(head.origin)}."
        else:
            continue
        yield Attention(
            kind=AttentionKind.KEY_MISSING,
            subject=head.label,
            text=text,
            origin=_host(head.origin) if state is KeyState.MISSING else "",
            connector=head.name,
        )


def _totals(database: WorkspaceDatabase, now: datetime, today: datetime) -> Totals:
    statistics = database.statistics
    connectors = statistics.connectors()
    by_status = statistics.by_status()
    last_day = statistics.runs_since(now - A_DAY)
    completed = _sum(by_status, COMPLETED_STATUSES)
    judged = _sum(by_status, set(RunStatus) - UNCOUNTED)
    return Totals(
        total_connectors=connectors.total,
        active_connectors=connectors.active,
        total_records_synced=sum(one.loaded for one in by_status.values()),
        last_24h_syncs=sum(last_day.values()),
        success_rate=100 * completed.runs / judged.runs if judged.runs else 0.0,
        avg_sync_duration=completed.duration_seconds / completed.runs if completed.runs else 0.0,
        records_today=statistics.records_between(today, today + 2 * A_DAY).loaded,
        completed_24h=sum(last_day.get(status, 0) for status in COMPLETED_STATUSES),
        failed_24h=sum(last_day.get(status, 0) for status in FAILURES),
        total_runs=sum(one.runs for one in by_status.values()),
    )


def _sum(by_status: dict[RunStatus, StatusTotals], statuses: Iterable[RunStatus]) -> StatusTotals:
    chosen = [by_status[status] for status in statuses if status in by_status]
    return StatusTotals(
        runs=sum(one.runs for one in chosen),
        loaded=sum(one.loaded for one in chosen),
        rejected=sum(one.rejected for one in chosen),
        duration_seconds=sum(one.duration_seconds for one in chosen),
    )


def _days(
    database: WorkspaceDatabase, days: list[date], borders: list[datetime]
) -> tuple[DayTotals, ...]:
    return tuple(
        _day(day, database.statistics.between(start, end))
        for day, start, end in zip(days, borders, borders[1:], strict=False)
    )


def _day(day: date, by_status: dict[RunStatus, StatusTotals]) -> DayTotals:
    completed = _sum(by_status, COMPLETED_STATUSES)
    return DayTotals(
        day=day,
        loaded=sum(one.loaded for one in by_status.values()),
        rejected=sum(one.rejected for one in by_status.values()),
        completed=completed.runs,
        failed=_sum(by_status, FAILURES).runs,
        duration_seconds=completed.duration_seconds,
    )


def _troubles(
    database: WorkspaceDatabase, files_since: datetime
) -> tuple[tuple[Troubled, ...], tuple[ConnectorHead, ...]]:
    return database.statistics.troubled(files_since), database.connectors.heads()

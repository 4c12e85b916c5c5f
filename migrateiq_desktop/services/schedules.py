"""Starts syncs when they are due, as long as the program is open. Knows no window.

Looks at the clock every half minute, so that neither sleep of the computer nor a change of the
clock makes it late by more. What was due meanwhile is caught up once, or shown as missed, with
the reason that two clocks tell.
"""

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo

from migrateiq_desktop.model.errors import MigrateIQError
from migrateiq_desktop.model.schedule import Schedule
from migrateiq_desktop.model.sync import WhenMissed
from migrateiq_desktop.workspace.database import WorkspaceDatabase
from migrateiq_desktop.workspace.rows import ScheduleRow

from .clock_watch import ClockWatch, seconds_since_boot
from .runs import RunService
from .tasks import TaskLanes
from .views import Upcoming

_log = logging.getLogger(__name__)

TIMER_SECONDS = 30.0
ON_TIME = timedelta(minutes=2)
"""What is due since longer was missed: the program was closed, or the computer asleep."""
FORGOTTEN = timedelta(hours=2)
"""How far the clock may be put back for what it had come to before to count still."""
STARTED_BY = "schedule"


@dataclass(frozen=True, slots=True)
class _Due:
    """A sync that has to run."""

    row: ScheduleRow
    at: datetime
    late: str
    """Why it wasn't started then; empty when it is on time."""


@dataclass(frozen=True, slots=True)
class NextTimes:
    """When a schedule is due next, UTC, and in whose time it is meant."""

    times: tuple[datetime, ...]
    zone: tzinfo


def local_zone() -> tzinfo:
    """The zone that this computer is set to, as the IANA names it."""
    # only a workspace with schedules needs it
    from tzlocal import get_localzone  # noqa: PLC0415

    return get_localzone()


class ScheduleService:
    """Made and used on one event loop. Starts nothing before `watch`."""

    def __init__(
        self,
        database: WorkspaceDatabase,
        tasks: TaskLanes,
        runs: RunService,
        *,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        elapsed: Callable[[], float] = seconds_since_boot,
        zone: Callable[[], tzinfo] = local_zone,
    ) -> None:
        self._database = database
        self._tasks = tasks
        self._runs = runs
        self._clock = clock
        self._watch = ClockWatch(clock, elapsed)
        self._zone = zone
        self._timer: asyncio.TimerHandle | None = None
        self._subscribers: list[Callable[[], None]] = []

    def watch(self) -> None:
        """From now on start what is due, and catch up with what was missed."""
        self._on_timer()

    def subscribe(self, on_change: Callable[[], None]) -> Callable[[], None]:
        """Told when something was started or missed; gives what ends it."""
        self._subscribers.append(on_change)
        return lambda: self._subscribers.remove(on_change)

    def close(self) -> None:
        """Start nothing any more."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    async def upcoming(self) -> tuple[Upcoming, ...]:
        """Every sync that isn't started by hand only, the next one first."""
        now = self._clock()
        found = [_upcoming(*one, now) for one in await self._schedules(now)]
        never = datetime.max.replace(tzinfo=UTC)
        return tuple(sorted(found, key=lambda one: (one.at or never, one.sync)))

    async def cron_lines(self) -> dict[str, str]:
        """The cron line of each sync that isn't started by hand only, by its name."""
        found = await self._schedules(self._clock())
        return {row.sync: schedule.cron_line or "" for row, schedule in found}

    async def next_times(self, sync: str, frequency: str, count: int) -> NextTimes:
        """When a sync would be due with a frequency, whether it has it already or not.

        Nothing for a cron line that can't be understood.
        """
        now = self._clock()
        return await self._tasks.on_database(self._next_times, sync, frequency, count, now)

    async def look(self) -> None:
        """Start what is due now; what was missed is caught up in the background."""
        now, reason = self._watch.look()
        due, begun = await self._tasks.on_database(self._take_due, now, reason)
        late = [one for one in due if one.late]
        if late:
            self._tasks.spawn(self._catch_up_with(late), "catch up with schedules")
        for one in due:
            if not one.late:
                await self._start(one)
        if due or begun:
            self._tell()

    def _on_timer(self) -> None:
        self._timer = None
        if self._tasks.closed:
            return
        self._tasks.spawn(self._look_and_go_on(), "schedule")

    async def _look_and_go_on(self) -> None:
        try:
            await self.look()
        except MigrateIQError as error:
            _log.warning("schedules could not be read: %s", error)
        finally:
            if not self._tasks.closed:
                loop = asyncio.get_running_loop()
                self._timer = loop.call_later(TIMER_SECONDS, self._on_timer)

    async def _schedules(self, now: datetime) -> list[tuple[ScheduleRow, Schedule]]:
        rows = await self._tasks.on_database(self._begun, now)
        zone = self._zone() if rows else UTC
        return [(row, Schedule(row.frequency, row.anchor or now, zone)) for row in rows]

    def _begun(self, now: datetime) -> tuple[ScheduleRow, ...]:
        """On the database's thread: all schedules; those that nobody has looked at begin now."""
        schedules = self._database.schedules
        rows = schedules.list()
        new = [row for row in rows if row.anchor is None]
        for row in new:
            schedules.begin(row, now)
        return schedules.list() if new else rows

    def _next_times(self, sync: str, frequency: str, count: int, now: datetime) -> NextTimes:
        rows = self._database.schedules.list()
        anchors = (row.anchor for row in rows if (row.sync, row.frequency) == (sync, frequency))
        zone = self._zone()
        schedule = Schedule(frequency, next(anchors, None) or now, zone)
        return NextTimes(tuple(schedule.following(now, count)), zone)

    def _take_due(self, now: datetime, reason: str) -> tuple[list[_Due], int]:
        """On the database's thread: what is due, each once among all programs that look, and how
        many schedules have begun."""
        schedules = self._database.schedules
        begun = 0
        due: list[_Due] = []
        rows = schedules.list()
        zone = self._zone() if rows else UTC
        for row in rows:
            if row.anchor is None or row.handled is None:
                schedules.begin(row, now)
                begun += 1
                continue
            if row.handled > now + FORGOTTEN:
                # the clock was put back by so much that nobody would wait until it is there again
                begun += schedules.take(row, now)
                continue
            at = Schedule(row.frequency, row.anchor, zone).latest(row.handled, now)
            if at is not None and schedules.take(row, at):
                due.append(_Due(row, at, late=reason if now - at > ON_TIME else ""))
        return due, begun

    async def _catch_up_with(self, late: list[_Due]) -> None:
        """One after the other: a computer that wakes up must not start all of them at once."""
        for one in late:
            await self._catch_up(one)
            self._tell()

    async def _catch_up(self, due: _Due) -> None:
        sync = await self._tasks.on_database(self._database.syncs.find, due.row.sync)
        if sync is not None and sync.definition.when_missed is WhenMissed.SKIP:
            await self._note_missed(due, due.late)
            return
        _log.info("%s was due at %s and is caught up", due.row.sync, due.at)
        run_id = await self._start(due)
        if run_id is not None:
            await self._runs.wait(run_id)

    async def _start(self, due: _Due) -> int | None:
        try:
            run_id = await self._runs.start(due.row.sync, started_by=STARTED_BY)
        except MigrateIQError as error:
            await self._note_missed(due, error.report().sentence())
            return None
        await self._tasks.on_database(self._database.schedules.note_started, due.row)
        return run_id

    async def _note_missed(self, due: _Due, reason: str) -> None:
        _log.warning("%s was due at %s and did not run: %s", due.row.sync, due.at, reason)
        await self._tasks.on_database(self._database.schedules.note_missed, due.row, due.at, reason)

    def _tell(self) -> None:
        for subscriber in tuple(self._subscribers):
            subscriber()


def _upcoming(row: ScheduleRow, schedule: Schedule, now: datetime) -> Upcoming:
    return Upcoming(
        sync=row.sync,
        frequency=row.frequency,
        at=schedule.next_after(now),
        missed_at=row.missed_at,
        missed_reason=row.missed_reason or "",
    )

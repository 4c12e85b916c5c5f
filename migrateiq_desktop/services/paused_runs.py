"""Goes on with runs whose server asked for a long wait, when that is over. Knows no window.

A run that a person paused waits for the person. Timers are short and look at the clock again, so
that neither sleep of the computer nor a change of the clock makes a run wait too long.
"""

import asyncio
import logging
from collections.abc import Callable
from datetime import UTC, datetime

from migrateiq_desktop.model.errors import MigrateIQError
from migrateiq_desktop.model.run import Run, RunStatus

from .history import HistoryService
from .runs import RunService
from .tasks import TaskLanes
from .views import LiveRun, RunFilter

_log = logging.getLogger(__name__)

LONGEST_TIMER_SECONDS = 60.0
_LOOKED_AT = 200
"""Paused runs at the start, newest first; older ones wait for a person."""


def goes_on_at(run: Run) -> datetime | None:
    """When a paused run may ask again; None where it waits for a person, or doesn't wait."""
    if run.status is not RunStatus.PAUSED or run.error is None:
        return None
    return run.error.until


class PausedRuns:
    """Made and used on one event loop. Does nothing before `watch`."""

    def __init__(
        self,
        runs: RunService,
        history: HistoryService,
        tasks: TaskLanes,
        *,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._runs = runs
        self._history = history
        self._tasks = tasks
        self._clock = clock
        self._due: dict[int, datetime] = {}
        self._timer: asyncio.TimerHandle | None = None

    async def watch(self) -> None:
        """From now on go on with each such run at its time, those of earlier days included."""
        self._runs.subscribe(self._on_run_changed)
        paused = RunFilter(statuses=(RunStatus.PAUSED,))
        for run in await self._history.list(paused, 0, _LOOKED_AT):
            self._note(run)

    def close(self) -> None:
        """Go on with none any more."""
        self._due.clear()
        if self._timer is not None:
            self._timer.cancel()

    def _on_run_changed(self, live: LiveRun) -> None:
        if live.run.status.ended:
            self._note(live.run)

    def _note(self, run: Run) -> None:
        at = goes_on_at(run)
        if at is None:
            self._due.pop(run.id, None)
        else:
            self._due[run.id] = at
        self._set_timer()

    def _set_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if self._due and not self._tasks.closed:
            seconds = (min(self._due.values()) - self._clock()).total_seconds()
            delay = min(max(seconds, 0.0), LONGEST_TIMER_SECONDS)
            self._timer = asyncio.get_running_loop().call_later(delay, self._on_timer)

    def _on_timer(self) -> None:
        self._timer = None
        if self._tasks.closed:
            return
        now = self._clock()
        for run_id in [run_id for run_id, at in self._due.items() if at <= now]:
            del self._due[run_id]
            self._tasks.spawn(self._go_on(run_id), f"go on with run {run_id}")
        self._set_timer()

    async def _go_on(self, run_id: int) -> None:
        run = await self._history.get(run_id)
        at = goes_on_at(run)
        if at is None or at > self._clock():
            # a person was quicker, or the server asked for more
            return
        try:
            await self._runs.resume(run_id)
        except MigrateIQError as error:
            _log.warning("run %d does not go on by itself: %s", run_id, error)

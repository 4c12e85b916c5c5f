"""Runs that a test moves by hand, with the signatures of `RunService`; the rest of the services
is real."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field

from migrateiq_desktop.model.errors import MigrateIQError, NotFoundError
from migrateiq_desktop.model.events import LogLine, WorkerEvent
from migrateiq_desktop.model.run import RunStatus
from migrateiq_desktop.services.views import LiveRun


@dataclass
class ScriptedRuns:
    """Notes what was asked for; tells what a test has happen."""

    live: dict[int, LiveRun] = field(default_factory=dict)
    callbacks: list[Callable[[LiveRun], None]] = field(default_factory=list)
    listeners: dict[int, list[Callable[[WorkerEvent], None]]] = field(default_factory=dict)
    asked: list[tuple[str, object]] = field(default_factory=list)
    refusal: MigrateIQError | None = None
    gate: asyncio.Event | None = None
    """Requests wait for it."""
    next_run: int = 0

    def active(self) -> tuple[LiveRun, ...]:
        return tuple(self.live.values())

    def subscribe(self, callback: Callable[[LiveRun], None]) -> Callable[[], None]:
        self.callbacks.append(callback)
        return lambda: self.callbacks.remove(callback)

    def subscribe_events(
        self, run_id: int, callback: Callable[[WorkerEvent], None]
    ) -> Callable[[], None]:
        if run_id not in self.live:
            raise NotFoundError(f"Run {run_id} isn't running")
        listeners = self.listeners.setdefault(run_id, [])
        listeners.append(callback)
        return lambda: listeners.remove(callback)

    async def start(
        self, sync_name: str, *, limit: int | None = None, restart: bool = False
    ) -> int:
        await self._answer("start", (sync_name, limit, restart))
        return self.next_run

    async def resume(self, run_id: int, *, allow_shrink: bool = False) -> int:
        assert not allow_shrink
        await self._answer("resume", run_id)
        return run_id

    async def retry_as_it_is_now(self, run_id: int, choice: object = None) -> int:
        assert choice is None
        await self._answer("retry", run_id)
        return self.next_run

    async def cancel(self, run_id: int) -> None:
        await self._answer("cancel", run_id)

    async def pause(self, run_id: int) -> None:
        await self._answer("pause", run_id)

    async def aclose(self) -> None:
        self.live.clear()

    def report(self, live: LiveRun) -> None:
        """Tell everybody how a run stands."""
        if live.run.status.ended:
            self.live.pop(live.run.id, None)
        else:
            self.live[live.run.id] = live
        for callback in tuple(self.callbacks):
            callback(live)

    def end(self, run_id: int, status: RunStatus) -> None:
        """A run is over."""
        live = self.live[run_id]
        self.report(live.model_copy(update={"run": live.run.model_copy(update={"status": status})}))

    def log(self, run_id: int, line: LogLine) -> None:
        """The worker says something."""
        for listener in tuple(self.listeners.get(run_id, ())):
            listener(line)

    async def _answer(self, what: str, which: object) -> None:
        self.asked.append((what, which))
        if self.gate is not None:
            await self.gate.wait()
        if self.refusal is not None:
            raise self.refusal

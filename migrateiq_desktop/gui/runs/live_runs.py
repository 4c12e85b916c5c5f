"""The runs at work as signals, with what was asked of them and how fast they went. No widget."""

from datetime import UTC, datetime
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from migrateiq_desktop.model.run import RunStatus
from migrateiq_desktop.services.views import LiveRun

from .rate_history import RateHistory

if TYPE_CHECKING:
    from migrateiq_desktop.services.runs import RunService

_HISTORIES_KEPT = 20


class LiveRuns(QObject):
    """Subscribes for as long as it isn't released."""

    changed = Signal(object)
    """LiveRun: at most ten times a second each."""
    appeared = Signal(int)
    """The number of a run that wasn't at work before."""
    ended = Signal(object)
    """The Run, as it ended."""

    def __init__(self, runs: "RunService", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runs: dict[int, LiveRun] = {}
        self._heard: dict[int, float] = {}
        self._asked: dict[int, RunStatus] = {}
        self._rates: dict[int, RateHistory] = {}
        for live in runs.active():
            self._runs[live.run.id] = live
            self._note_rate(live)
        self._unsubscribe = runs.subscribe(self._on_live)

    def get(self, run_id: int) -> LiveRun | None:
        """A run at work, as last heard of."""
        return self._runs.get(run_id)

    def stopping(self, run_id: int) -> RunStatus | None:
        """What was asked of a run: CANCELLED or PAUSED, from the moment of the click."""
        live = self._runs.get(run_id)
        told = live.stopping if live is not None else None
        return told or self._asked.get(run_id)

    def ask(self, run_id: int, status: RunStatus | None) -> None:
        """Note what is being asked of a run; None when it was refused."""
        if status is None:
            self._asked.pop(run_id, None)
        else:
            self._asked[run_id] = status

    def seconds_since_heard(self, run_id: int) -> float:
        """How old the last news of a run are."""
        return monotonic() - self._heard.get(run_id, monotonic())

    def rates(self, run_id: int) -> RateHistory | None:
        """How fast a run has been going since this window is open; None when it wasn't seen."""
        return self._rates.get(run_id)

    def release(self) -> None:
        """Hear nothing more."""
        unsubscribe, self._unsubscribe = self._unsubscribe, _nothing
        unsubscribe()

    def _on_live(self, live: LiveRun) -> None:
        run_id = live.run.id
        new = run_id not in self._runs
        if live.run.status.ended:
            self._runs.pop(run_id, None)
            self._asked.pop(run_id, None)
            self.changed.emit(live)
            self.ended.emit(live.run)
            return
        self._runs[run_id] = live
        self._heard[run_id] = monotonic()
        self._note_rate(live)
        if new:
            self.appeared.emit(run_id)
        self.changed.emit(live)

    def _note_rate(self, live: LiveRun) -> None:
        rates = self._rates.setdefault(live.run.id, RateHistory())
        now = datetime.now(UTC)
        rates.add(now, live.rate)
        if live.last_wait is not None:
            rates.wait(live.last_wait.at, live.last_wait.seconds, live.last_wait.reason)
        while len(self._rates) > _HISTORIES_KEPT:
            del self._rates[next(iter(self._rates))]


def _nothing() -> None:
    """In place of an unsubscription that is done."""

"""Tries a stream while it is being typed: after a rest, the newest instead of the older.

Knows no widget; the work itself is done by whoever reads the first pages.
"""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from PySide6.QtCore import QObject, QTimer, Signal

from migrateiq_desktop.model.connector import RestConnector
from migrateiq_desktop.model.discovered import Discovery
from migrateiq_desktop.model.errors import MigrateIQError

from .named_tasks import NamedTasks, SpawnTask

REST_MS = 450
"""So long the typing has to rest."""
TASK = "try a stream"


@dataclass(frozen=True, slots=True)
class Trial:
    """A stream as it stands, with what the others around it need."""

    name: str
    """Under which stored keys are looked up."""
    definition: RestConnector
    """With only what a person said: the rest is to be found."""
    stream: str
    keys: Mapping[str, str] = field(default_factory=dict, repr=False)


Discover: TypeAlias = Callable[[Trial], Awaitable[Discovery]]


class StreamTrials(QObject):
    """`ask` it after every change; what was tried already isn't tried again."""

    started = Signal(str)
    """A stream's name."""
    found = Signal(str, object)
    """A stream's name, Discovery."""
    failed = Signal(str, object)
    """A stream's name, ErrorReport."""

    def __init__(self, discover: Discover, spawn: SpawnTask, parent: QObject) -> None:
        super().__init__(parent)
        self._discover = discover
        self._tasks = NamedTasks(spawn)
        self._done: dict[str, tuple[Trial, Discovery]] = {}
        self._wanted: Trial | None = None
        self._under_way: Trial | None = None
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._on_rested)

    def ask(self, trial: Trial, *, now: bool = False) -> None:
        """Try it once the typing rests; with `now` at once. Known answers are told at once."""
        if trial == self._wanted and self._rest.isActive() and not now:
            return
        if trial == self._under_way:
            self._rest.stop()
            return
        self.stop()
        known = self._done.get(trial.stream)
        if known is not None and known[0] == trial:
            self.found.emit(trial.stream, known[1])
            return
        self._wanted = trial
        if now:
            self._on_rested()
        else:
            self._rest.start()

    def forget(self) -> None:
        """Another connector: nothing is known."""
        self.stop()
        self._done.clear()

    def stop(self) -> None:
        """Give up what is under way or waits for rest."""
        self._rest.stop()
        self._tasks.stop()
        self._wanted = self._under_way = None

    def known_ones(self) -> dict[str, Discovery]:
        """What was found of each stream when it was last tried."""
        return {stream: found for stream, (_, found) in self._done.items()}

    def _on_rested(self) -> None:
        self._rest.stop()
        trial, self._wanted = self._wanted, None
        if trial is not None:
            self._under_way = trial
            self.started.emit(trial.stream)
            self._tasks.start(self._try(trial), TASK)

    async def _try(self, trial: Trial) -> None:
        try:
            found = await self._discover(trial)
        except MigrateIQError as error:
            self._under_way = None
            self.failed.emit(trial.stream, error.report())
            return
        self._under_way = None
        if found.error is None:
            self._done[trial.stream] = (trial, found)
        self.found.emit(trial.stream, found)

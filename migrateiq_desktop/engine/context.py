"""What every stream of a run shares. Values and protocols only."""

from collections.abc import Callable
from dataclasses import dataclass, field

from migrateiq_desktop.model.job import RunJob

from .fetching import BatchLimits
from .loading import DestinationThread
from .ports import Clock, Destination, RejectSink, Source
from .progress import Emit

Crashpoint = Callable[[str], None]


def no_crashpoint(_name: str) -> None:
    """Where a test may end the process; otherwise nothing."""


class RunControl:
    """How a run is asked to pause."""

    def __init__(self) -> None:
        self.pausing = False
        self._on_pause: Callable[[], None] | None = None

    def pause(self) -> None:
        """Stop at the next batch."""
        self.pausing = True
        if self._on_pause is not None:
            self._on_pause()

    def tell(self, on_pause: Callable[[], None] | None) -> None:
        """Who is to hear of it from now on. One that was asked for before is told at once."""
        self._on_pause = on_pause
        if self.pausing and on_pause is not None:
            on_pause()


@dataclass(frozen=True, slots=True)
class RunContext:
    """A run's collaborators."""

    job: RunJob
    source: Source
    destination: Destination
    sink: RejectSink
    emit: Emit
    clock: Clock
    control: RunControl = field(default_factory=RunControl)
    crashpoint: Crashpoint = no_crashpoint
    thread: DestinationThread = field(default_factory=DestinationThread)
    batch_limits: BatchLimits = field(default_factory=BatchLimits)

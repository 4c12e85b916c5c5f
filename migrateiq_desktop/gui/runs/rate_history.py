"""Records per second over the whole of a run, in a bounded number of points. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

LARGEST = 240
"""Points kept. When there are more, each two neighbours become one: the whole run stays in view."""
SHORTEST = timedelta(seconds=0.5)
"""Between two points. What is told in between goes into their mean."""


@dataclass(frozen=True, slots=True)
class RatePoint:
    """The rate at a moment."""

    at: datetime
    rate: float


@dataclass(frozen=True, slots=True)
class Dip:
    """A wait that explains a fall of the rate."""

    at: datetime
    seconds: float
    reason: str


class RateHistory:
    """The points of one run, oldest first."""

    def __init__(self) -> None:
        self._points: list[RatePoint] = []
        self._dip: Dip | None = None
        self._gap = SHORTEST
        self._pending: list[RatePoint] = []

    @property
    def points(self) -> Sequence[RatePoint]:
        """What is to be drawn."""
        return self._points

    @property
    def last_dip(self) -> Dip | None:
        """The last time the run had to wait."""
        return self._dip

    @property
    def peak(self) -> float:
        """The highest rate drawn."""
        return max((point.rate for point in self._points), default=0.0)

    def add(self, at: datetime, rate: float) -> bool:
        """The rate now. Gives whether there is a new point."""
        self._pending.append(RatePoint(at, rate))
        if self._points and at - self._points[-1].at < self._gap:
            return False
        self._points.append(RatePoint(at, _mean(self._pending)))
        self._pending.clear()
        if len(self._points) > LARGEST:
            self._gap *= 2
            pairs = range(0, len(self._points) - 1, 2)
            odd = self._points[-1:] if len(self._points) % 2 else []
            # a pair stands where its first point stood: the run's start stays in view
            self._points = [
                RatePoint(self._points[at].at, _mean(self._points[at : at + 2])) for at in pairs
            ] + odd
        return True

    def wait(self, at: datetime, seconds: float, reason: str) -> None:
        """The run waits. Told again while it lasts, it stays one wait."""
        if self._dip is None or self._dip.reason != reason or self._dip.seconds < seconds:
            self._dip = Dip(at, seconds, reason)

    def nearest(self, share: float) -> int:
        """The index of the point nearest to a share of the time shown, 0 to 1; -1 without any."""
        if not self._points:
            return -1
        first, last = self._points[0].at, self._points[-1].at
        at = first + (last - first) * min(max(share, 0.0), 1.0)
        return min(range(len(self._points)), key=lambda index: abs(self._points[index].at - at))


def _mean(points: Sequence[RatePoint]) -> float:
    return sum(point.rate for point in points) / len(points)

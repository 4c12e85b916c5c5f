"""Records per second over the whole of a run, in a bounded number of points. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

LARGEST = 240
"""Points kept. When there are more, each two neighbours become one: the whole run stays in view."""
DIPS_KEPT = 60
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
        self._dips: list[Dip] = []
        self._gap = SHORTEST
        self._pending: list[RatePoint] = []

    @property
    def points(self) -> Sequence[RatePoint]:
        """What is to be drawn."""
        return self._points

    @property
    def last_dip(self) -> Dip | None:
        """The last time the run had to wait."""
        return self._dips[-1] if self._dips else None

    @property
    def dips(self) -> Sequence[Dip]:
        """The last times that the run had to wait, oldest first."""
        return self._dips

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
        last = self.last_dip
        lasts = last is not None and at <= last.at + timedelta(seconds=last.seconds)
        if last is None or last.reason != reason or not lasts:
            self._dips.append(Dip(at, seconds, reason))
            del self._dips[:-DIPS_KEPT]


def _mean(points: Sequence[RatePoint]) -> float:
    return sum(point.rate for point in points) / len(points)

"""Where the lines of a scale stand and how its numbers are written. Pure: no widget."""

from collections.abc import Sequence
from enum import StrEnum
from itertools import pairwise

from migrateiq_desktop.gui import formatting

_STEPS = (1, 2, 2.5, 5, 10)
_SECONDS = (60, 120, 300, 600, 900, 1_800, 3_600, 7_200, 14_400, 21_600, 43_200, 86_400)
_NOTHING = 1e-9
"""Smaller values stand on the line at 0: no step fits what is nearly no number any more."""
_MOST_LINES = 4
"""Above the line at 0."""


class Unit(StrEnum):
    """What is measured."""

    AMOUNT = "amount"
    RATE = "rate"
    DURATION = "duration"
    PERCENT = "percent"

    def text(self, value: float) -> str:
        """A value in full."""
        match self:
            case Unit.AMOUNT:
                return formatting.number(round(value))
            case Unit.RATE:
                return formatting.rate(value)
            case Unit.DURATION:
                return formatting.duration(value)
            case Unit.PERCENT:
                return formatting.percent(value)

    def short(self, value: float) -> str:
        """A value of the scale, in as few characters as can be."""
        match self:
            case Unit.AMOUNT | Unit.RATE:
                return formatting.short_number(value)
            case Unit.DURATION:
                return formatting.short_duration(value)
            case Unit.PERCENT:
                return formatting.percent(value, 0)

    def lines(self, largest: float) -> tuple[float, ...]:
        """Where lines stand, from 0 to one that is not below the largest value."""
        if self is Unit.PERCENT:
            return (0.0, 25.0, 50.0, 75.0, 100.0)
        whole = self in {Unit.AMOUNT, Unit.RATE}
        step = _step(largest, seconds=self is Unit.DURATION)
        if whole:
            step = max(step, 1.0)
        count = 1
        # a bar that ends just above a line, by the inexactness of floating point, needs no other
        while step * count < largest * (1 - 1e-9):
            count += 1
        return tuple(step * line for line in range(count + 1))


def _step(largest: float, *, seconds: bool) -> float:
    if largest < _NOTHING:
        return 1.0
    if seconds and largest > _SECONDS[0]:
        fitting = (step for step in _SECONDS if step * _MOST_LINES >= largest)
        found = next(fitting, None)
        if found is not None:
            return float(found)
        return _SECONDS[-1] * _step(largest / _SECONDS[-1], seconds=False)
    power = 1.0
    while power * _MOST_LINES >= largest:
        power /= 10
    while power * 10 * _MOST_LINES < largest:
        power *= 10
    return next(power * step for step in _STEPS if power * step * _MOST_LINES >= largest)


def not_overlapping(
    centres: Sequence[float], widths: Sequence[float], gap: float
) -> tuple[int, ...]:
    """Which labels can stand side by side: evenly spaced, the last one among them.

    `centres` and `widths` in pixels, in either direction.
    """
    count = len(centres)
    for every in range(1, count + 1):
        chosen = range((count - 1) % every, count, every)
        if all(
            abs(centres[after] - centres[before]) >= (widths[before] + widths[after]) / 2 + gap
            for before, after in pairwise(chosen)
        ):
            return tuple(chosen)
    return ()

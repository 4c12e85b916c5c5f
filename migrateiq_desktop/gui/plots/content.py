"""What a plot shows, as frozen values, and how it is said in words. Pure: no widget."""

from dataclasses import dataclass, field
from enum import StrEnum

from migrateiq_desktop.gui.formatting import NOTHING
from migrateiq_desktop.gui.theme import Token

from .scale import Unit


class Shape(StrEnum):
    """How a series is drawn."""

    BARS = "bars"
    """Several of them are stacked, the first at the bottom."""
    LINE = "line"
    POINTS = "points"
    """Points that a line joins: for few values, each of which counts."""


@dataclass(frozen=True, slots=True)
class Point:
    """A place on the horizontal axis: a day, a moment."""

    x: float
    label: str
    """Short, below the axis."""
    title: str
    """In full, for the hover text and the table."""


@dataclass(frozen=True, slots=True)
class Series:
    """One row of values, one for each point; None where there is none."""

    name: str
    values: tuple[float | None, ...]
    token: Token
    shape: Shape = Shape.BARS
    unit: Unit = Unit.AMOUNT
    drawn: bool = True
    """False: only told on hover and in the table."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A moment that explains what is seen, for example a wait for a rate limit."""

    x: float
    text: str


@dataclass(frozen=True, slots=True)
class PlotContent:
    """All that one plot shows, oldest first."""

    points: tuple[Point, ...] = ()
    series: tuple[Series, ...] = ()
    marks: tuple[Mark, ...] = ()
    summary: str = ""
    """The plot in a sentence, for a screen reader and the tool tip."""
    axis: str = ""
    """What the points are: the title of the table's first column."""
    _marks: dict[int, list[str]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        for series in self.series:
            if len(series.values) != len(self.points):
                raise ValueError(f"{series.name}: {len(series.values)} values")
        by_point: dict[int, list[str]] = {}
        for mark in self.marks:
            by_point.setdefault(self.nearest(mark.x), []).append(mark.text)
        object.__setattr__(self, "_marks", by_point)

    def nearest(self, x: float) -> int:
        """The index of the point nearest to a place on the axis; -1 without any."""
        if not self.points:
            return -1
        return min(range(len(self.points)), key=lambda index: abs(self.points[index].x - x))

    def marks_at(self, index: int) -> tuple[str, ...]:
        """What happened at a point."""
        return tuple(self._marks.get(index, ()))

    def told(self, index: int) -> str:
        """A point in words, a line for each series."""
        if not 0 <= index < len(self.points):
            return ""
        lines = [self.points[index].title, *self.marks_at(index)]
        lines.extend(f"{one.name} {value_text(one, index)}" for one in self.series)
        return "\n".join(lines)


def value_text(series: Series, index: int) -> str:
    """A value in full, with its unit."""
    value = series.values[index]
    return NOTHING if value is None else series.unit.text(value)

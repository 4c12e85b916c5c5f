"""The plots of Home, derived from the totals of days. Pure: no widget, no use case."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from migrateiq_desktop.gui import formatting
from migrateiq_desktop.gui.plots import PlotContent, Point, Series, Shape, Unit
from migrateiq_desktop.gui.theme import Token
from migrateiq_desktop.services.views import DayTotals

translate = QCoreApplication.translate


class Measure(StrEnum):
    """What is shown over the days."""

    RECORDS = "records"
    DURATION = "duration"
    SUCCESS = "success"


def day_plot(measure: Measure, days: Sequence[DayTotals]) -> PlotContent:
    """What a measure was on each day, oldest first."""
    ordered = sorted(days, key=lambda one: one.day)
    match measure:
        case Measure.RECORDS:
            return records_per_day(ordered)
        case Measure.DURATION:
            return duration_per_day(ordered)
        case Measure.SUCCESS:
            return success_per_day(ordered)


def is_empty(measure: Measure, days: Sequence[DayTotals]) -> bool:
    """Whether there is nothing to be seen."""
    if measure is Measure.RECORDS:
        return not any(day.loaded or day.rejected for day in days)
    return not any(day.completed or (measure is Measure.SUCCESS and day.failed) for day in days)


def records_per_day(days: Sequence[DayTotals]) -> PlotContent:
    """A bar for each day: what was loaded, and what was rejected upon it."""
    loaded = tuple(day.loaded for day in days)
    rejected = tuple(day.rejected for day in days)
    summary = translate("Home", "{0} records loaded and {1} rejected in {2} days.").format(
        formatting.number(sum(loaded)), formatting.number(sum(rejected)), len(days)
    )
    return PlotContent(
        points=_points(days),
        series=(
            Series(translate("Home", "loaded"), loaded, Token.ACCENT),
            Series(translate("Home", "rejected"), rejected, Token.BAD),
        ),
        summary=summary,
        axis=translate("Home", "Day"),
    )


def duration_per_day(days: Sequence[DayTotals]) -> PlotContent:
    """How long a completed run took, on average; nothing on days without one."""
    averages = tuple(
        day.duration_seconds / day.completed if day.completed else None for day in days
    )
    known = [one for one in averages if one is not None]
    slowest = formatting.duration(max(known, default=None))
    return PlotContent(
        points=_points(days),
        series=(
            Series(
                translate("Home", "average duration"),
                averages,
                Token.ACCENT,
                Shape.POINTS,
                Unit.DURATION,
            ),
            Series(
                translate("Home", "completed runs"),
                tuple(day.completed for day in days),
                Token.MUTED,
                drawn=False,
            ),
        ),
        summary=translate("Home", "Average duration of a run by day: {0} at most.").format(slowest),
        axis=translate("Home", "Day"),
    )


def success_per_day(days: Sequence[DayTotals]) -> PlotContent:
    """How many of a day's runs completed, in percent; nothing on days without any."""
    rates = tuple(
        100 * day.completed / (day.completed + day.failed) if day.completed + day.failed else None
        for day in days
    )
    completed = tuple(day.completed for day in days)
    failed = tuple(day.failed for day in days)
    summary = translate("Home", "{0} runs completed and {1} failed in {2} days.").format(
        formatting.number(sum(completed)), formatting.number(sum(failed)), len(days)
    )
    return PlotContent(
        points=_points(days),
        series=(
            Series(
                translate("Home", "success rate"), rates, Token.GOOD, Shape.POINTS, Unit.PERCENT
            ),
            Series(translate("Home", "completed runs"), completed, Token.GOOD, drawn=False),
            Series(translate("Home", "failed runs"), failed, Token.BAD, drawn=False),
        ),
        summary=summary,
        axis=translate("Home", "Day"),
    )


def _points(days: Sequence[DayTotals]) -> tuple[Point, ...]:
    locale = QLocale()
    form = translate("formatting", "d MMM", "Qt's format of a day")
    points = []
    for index, day in enumerate(days):
        date = QDate(day.day.year, day.day.month, day.day.day)
        short = locale.toString(date, form)
        points.append(Point(index, short, f"{locale.toString(date, 'ddd')} {short}"))
    return tuple(points)

"""A cron line as a sentence. Values in, texts out; complete sentences, for translators' sake."""

from collections.abc import Sequence
from itertools import pairwise, product

from PySide6.QtCore import QLocale, QTime

from migrateiq_desktop.gui.formatting import frequency, number, translate
from migrateiq_desktop.model.errors import DefinitionError
from migrateiq_desktop.model.schedule import check_cron_line
from migrateiq_desktop.services.system_schedules.cron_fields import (
    LAST_DAY,
    CronFields,
    cron_fields,
)

_MOST_TIMES = 6
_MONDAY_TO_FRIDAY = (1, 2, 3, 4, 5)
_HOUR, _DAY = 60, 24
_FIELDS = 5


def cron_sentence(line: str) -> str:
    """For example "At 06:00, from Monday to Friday."; empty for what has no plain words."""
    if len(line.split()) != _FIELDS:
        return ""
    try:
        fields = cron_fields(line)
    except DefinitionError:
        return ""
    if () in (fields.minutes, fields.hours, fields.days, fields.months, fields.weekdays):
        return ""
    time, days, months = _times(fields), _days(fields), _months(fields)
    if months:
        return translate("schedules", "{0}, {1}, in {2}.").format(time, days, months)
    return translate("schedules", "{0}, {1}.").format(time, days)


def how_often(often: str) -> str:
    """A frequency in words, a cron line too where it has any."""
    named = frequency(often)
    if named != often:
        return named
    return cron_sentence(often).rstrip(".") or often


def cron_problem(line: str) -> str:
    """What is wrong with a cron line; empty when nothing is."""
    if len(line.split()) != _FIELDS:
        return translate(
            "schedules",
            "It needs five parts: minute, hour, day of the month, month, day of the week.",
        )
    try:
        check_cron_line(line)
    except ValueError as error:
        reason = str(error).rpartition(": ")[2]
        usual = translate("schedules", "This line can't be understood, or is never due.")
        return _reasons().get(reason, usual)
    return ""


def _reasons() -> dict[str, str]:
    """By what cronsim says."""
    return {
        "Bad minute": translate("schedules", "The minute is wrong: 0 to 59."),
        "Bad hour": translate("schedules", "The hour is wrong: 0 to 23."),
        "Bad day-of-month": translate(
            "schedules", "The day of the month is wrong: 1 to 31, or L for the last one."
        ),
        "Bad month": translate("schedules", "The month is wrong: 1 to 12, or JAN to DEC."),
        "Bad day-of-week": translate(
            "schedules", "The day of the week is wrong: 0 to 7, or SUN to SAT."
        ),
    }


def _times(fields: CronFields) -> str:
    hours, minutes = fields.hours, fields.minutes
    if hours is None:
        return _minutes(minutes)
    if minutes is not None and len(hours) * len(minutes) <= _MOST_TIMES:
        clocks = [_clock(hour, minute) for hour, minute in product(hours, minutes)]
        return translate("schedules", "At {0}").format(_listed(clocks))
    if (step := _step(hours, _DAY)) and minutes is not None and len(minutes) == 1:
        if step == 1:
            return _minutes(minutes)
        text = translate("schedules", "Every {0} hours, at minute {1}")
        return text.format(number(step), number(minutes[0]))
    if len(hours) > 1 and hours[-1] - hours[0] == len(hours) - 1:
        text = translate("schedules", "{0} from {1} to {2}")
        last = 59 if minutes is None else minutes[-1]
        return text.format(_minutes(minutes), _clock(hours[0], 0), _clock(hours[-1], last))
    text = translate("schedules", "{0} in the hours {1}")
    return text.format(_minutes(minutes), _listed([_clock(hour, 0) for hour in hours]))


def _minutes(minutes: tuple[int, ...] | None) -> str:
    if minutes is None:
        return translate("schedules", "Every minute")
    step = _step(minutes, _HOUR)
    if step == 1:
        return translate("schedules", "Every minute")
    if step and len(minutes) > 1:
        return translate("schedules", "Every {0} minutes").format(number(step))
    if minutes == (0,):
        return translate("schedules", "Every full hour")
    if len(minutes) == 1:
        return translate("schedules", "Every hour at minute {0}").format(number(minutes[0]))
    return translate("schedules", "Every hour at the minutes {0}").format(_numbers(minutes))


def _days(fields: CronFields) -> str:
    days, weekdays = fields.days, fields.weekdays
    if days is None and weekdays is None:
        return translate("schedules", "every day")
    if days is None:
        return _weekdays(weekdays or ())
    if weekdays is None:
        return _days_of_month(days)
    # where both are given, cron means either of them, unless one begins with a star
    either = translate("schedules", "{0} and also {1}")
    text = translate("schedules", "{0}, but only {1}") if fields.both else either
    return text.format(_days_of_month(days), _weekdays(weekdays))


def _days_of_month(days: tuple[int, ...]) -> str:
    if days == (LAST_DAY,):
        return translate("schedules", "on the last day of the month")
    if len(days) == 1:
        return translate("schedules", "on day {0} of the month").format(number(days[0]))
    return translate("schedules", "on the days {0} of the month").format(_numbers(days))


def _weekdays(days: tuple[int, ...]) -> str:
    name = QLocale().dayName
    if days == _MONDAY_TO_FRIDAY:
        return translate("schedules", "from {0} to {1}").format(name(1), name(5))
    # Sunday is cron's first day and Qt's last
    names = [name(day) for day in sorted(day or 7 for day in days)]
    return translate("schedules", "on {0}").format(_listed(names))


def _months(fields: CronFields) -> str:
    if fields.months is None:
        return ""
    return _listed([QLocale().standaloneMonthName(month) for month in fields.months])


def _step(numbers: tuple[int, ...], around: int) -> int:
    """By how much each is more than the one before, all around the clock; 0 where they differ."""
    steps = {after - before for before, after in pairwise((*numbers, around))}
    return steps.pop() if numbers[0] == 0 and len(steps) == 1 else 0


def _clock(hour: int, minute: int) -> str:
    return QTime(hour, minute).toString("HH:mm")


def _numbers(numbers: Sequence[int]) -> str:
    return _listed([number(one) for one in numbers])


def _listed(texts: Sequence[str]) -> str:
    return QLocale().createSeparatedList(list(texts))

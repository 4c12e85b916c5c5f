"""A cron line taken apart, for schedulers that write times in another way. Pure."""

from collections.abc import Iterator
from dataclasses import dataclass

from migrateiq_desktop.model.errors import DefinitionError

DAYS = ("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT")
MONTHS = (
    *("JAN", "FEB", "MAR", "APR", "MAY", "JUN"),
    *("JUL", "AUG", "SEP", "OCT", "NOV", "DEC"),
)
LAST_DAY = 0
"""Stands for the last day of the month, which has another number each."""


@dataclass(frozen=True, slots=True)
class CronFields:
    """The numbers that each field allows; None where it allows all."""

    minutes: tuple[int, ...] | None
    hours: tuple[int, ...] | None
    days: tuple[int, ...] | None
    """1 to 31, or LAST_DAY."""
    months: tuple[int, ...] | None
    weekdays: tuple[int, ...] | None
    """0 is Sunday."""
    both: bool = False
    """Day and weekday are given and have to fit together; usually one of them is enough."""


def cron_fields(line: str) -> CronFields:
    """Take a cron line apart that is known to be right.

    Raises DefinitionError for what only few schedulers know: `5#2`, `5L`, `15W`.
    """
    minute, hour, day, month, weekday = line.upper().split()
    weekdays = _numbers(line, weekday, 0, 7, DAYS)
    return CronFields(
        minutes=_numbers(line, minute, 0, 59),
        hours=_numbers(line, hour, 0, 23),
        days=(LAST_DAY,) if day == "L" else _numbers(line, day, 1, 31),
        months=_numbers(line, month, 1, 12, MONTHS),
        weekdays=None if weekdays is None else tuple(sorted({day % 7 for day in weekdays})),
        # as in Debian's cron (crontab(5)): one that begins with a star narrows the other
        both="*" in (day[0], weekday[0]) and "*" not in (day, weekday),
    )


def _numbers(
    line: str, field: str, first: int, last: int, names: tuple[str, ...] = ()
) -> tuple[int, ...] | None:
    if field in ("*", "?"):
        return None
    try:
        found = {
            number
            for part in field.split(",")
            for number in _range(part, first, last, {n: at for at, n in enumerate(names, first)})
        }
    except ValueError as error:
        raise unsaid("The system's scheduler", line) from error
    return tuple(sorted(found))


def _range(part: str, first: int, last: int, names: dict[str, int]) -> Iterator[int]:
    span, _, step = part.partition("/")
    start, _, end = span.partition("-")
    if span == "*":
        numbers = range(first, last + 1)
    elif end:
        numbers = range(_number(start, names), _number(end, names) + 1)
    else:
        only = _number(start, names)
        numbers = range(only, (last if step else only) + 1)
    yield from numbers[:: int(step or 1)]


def _number(text: str, names: dict[str, int]) -> int:
    return names[text] if text in names else int(text)


def unsaid(scheduler: str, line: str) -> DefinitionError:
    """A scheduler has no words for a cron line."""
    return DefinitionError(
        f"{scheduler} can't express the schedule {line}",
        next_step="Choose a plainer one for the sync, for example 0 6 1 * *, or another scheduler.",
    )

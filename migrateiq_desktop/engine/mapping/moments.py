"""Dates and times out of text: ISO 8601 or a strptime format, local times to UTC by IANA zone.

Pure. ISO 8601 is read as in its profile RFC 3339, the zone optional, also with a blank for the T
and in the basic form without dashes and colons.
"""

import re
from collections import Counter
from contextlib import suppress
from datetime import UTC, date, datetime, time, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.errors import DefinitionError
from migrateiq_desktop.model.patterns import check_format

from .conversions import ConversionError, Convert, shown

_ISO = re.compile(
    r"(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})(?P<rest>[Tt ].+)?"
    r"|(?P<year_>\d{4})(?P<month_>\d{2})(?P<day_>\d{2})(?P<rest_>[Tt ].+)?",
    re.ASCII,
)
_TIME = re.compile(
    r"(?P<clock>\d{2}(:\d{2}(:\d{2})?|\d{2}(\d{2})?)?)([.,](?P<fraction>\d+))?"
    r" ?(?P<zone>[Zz]|[+-]\d{2}(:?\d{2})?)?",
    re.ASCII,
)
CUT_FRACTION = "Fractions of a second are kept to 6 digits, more were given"


def date_conversion(pattern: str | None) -> Convert:
    """Text to a date. A time of day other than midnight is refused: it would be lost."""
    check_format(pattern)

    def to_date(value: Json) -> date:
        moment = _parsed(value, pattern, "date", None)
        if moment.time() != time(0):
            raise ConversionError(f"a date with a time of day: {shown(value)}")
        return moment.date()

    return to_date


def datetime_conversion(
    pattern: str | None, zone_name: str | None, notes: Counter[str] | None = None
) -> Convert:
    """Text to a moment: UTC when the value has a zone or one is given, naive otherwise.

    A local time that the clocks skip is refused; of one that they show twice the first is taken.
    `notes` counts what was kept less exactly than it was given.
    """
    check_format(pattern)
    zone = _zone(zone_name)

    def to_datetime(value: Json) -> datetime:
        moment = _parsed(value, pattern, "date and time", notes)
        try:
            if moment.tzinfo is None:
                return moment if zone is None else _in_utc(moment, zone)
            return moment if moment.tzinfo is UTC else moment.astimezone(UTC)
        except OverflowError as error:
            raise ConversionError(f"no such time: {shown(value)}") from error

    return to_datetime


def _zone(name: str | None) -> tzinfo | None:
    if name is None:
        return None
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise DefinitionError(
            f"There is no time zone {name}",
            next_step="Use a name of the IANA list, for example Europe/Paris.",
        ) from error


def _in_utc(moment: datetime, zone: tzinfo) -> datetime:
    utc = moment.replace(tzinfo=zone).astimezone(UTC)
    if utc.astimezone(zone).replace(tzinfo=None) != moment:
        raise ConversionError(f"no such time in {zone}: {moment} (the clocks skip it)")
    return utc


def _parsed(value: Json, pattern: str | None, what: str, notes: Counter[str] | None) -> datetime:
    if pattern is not None:
        return _by_pattern(value, pattern, what)
    if not isinstance(value, str):
        raise ConversionError(f"not a {what}: {shown(value)}")
    return _iso(value.strip(), what, notes)


def _by_pattern(value: Json, pattern: str, what: str) -> datetime:
    if isinstance(value, bool) or not isinstance(value, (str, int)):
        raise ConversionError(f"not a {what}: {shown(value)}")
    text = str(value).strip()
    try:
        return datetime.strptime(text, pattern)  # noqa: DTZ007  # the caller adds the zone
    except ValueError as error:
        if "format" in str(error) or "unconverted" in str(error):
            raise ConversionError(f"not a {what} like {pattern}: {shown(value)}") from error
        raise ConversionError(f"no such day: {text}") from error


def _iso(text: str, what: str, notes: Counter[str] | None) -> datetime:
    if len(text) == 20 and text[19] == "Z" and text[4] == text[7] == "-" and text[10] == "T":
        # the form that nearly all APIs use; what isn't right is looked at again below
        with suppress(ValueError):
            return datetime.fromisoformat(text)
    match = _ISO.fullmatch(text)
    if match is None:
        raise ConversionError(f"not a {what}: {shown(text)}")
    year, month, day, rest = match.group("year", "month", "day", "rest")
    if year is None:
        year, month, day, rest = match.group("year_", "month_", "day_", "rest_")
    try:
        midnight = datetime(int(year), int(month), int(day))  # noqa: DTZ001  # a zone may follow
    except ValueError as error:
        raise ConversionError(f"no such day: {text}") from error
    return midnight if rest is None else _with_time(midnight, rest[1:], text, notes)


def _with_time(midnight: datetime, rest: str, text: str, notes: Counter[str] | None) -> datetime:
    match = _TIME.fullmatch(rest)
    if match is None:
        raise ConversionError(f"not a date and time: {shown(text)}")
    fraction = match["fraction"] or ""
    if notes is not None and fraction[6:].strip("0"):
        notes[CUT_FRACTION] += 1
    micro = f".{fraction[:6].ljust(6, '0')}" if fraction else ""
    zone = (match["zone"] or "").upper()
    if micro and len(match["clock"].replace(":", "")) < 6:
        raise ConversionError(f"not a date and time: {shown(text)}")
    try:
        clock = time.fromisoformat(f"{match['clock']}{micro}{zone}")
    except ValueError as error:
        raise ConversionError(f"no such time: {text}") from error
    return datetime.combine(midnight.date(), clock)

"""Moments as sources write them: read exactly, and written again in the very same form. Pure.

ISO 8601 (also basic, with a blank, with slashes, with any number of digits), RFC 2822 section 3.3
and the `/Date(…)/` of ASP.NET. A moment is a whole number of attoseconds since 1970 in UTC.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from email.utils import format_datetime, parsedate_to_datetime

from migrateiq_desktop.model.incremental import CursorKind

SECOND = 10**18
DAY = 86_400 * SECOND
_FINEST = 18
"""Digits of a second that are told apart."""
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

Write = Callable[[int], str]


@dataclass(frozen=True, slots=True)
class Moment:
    """A moment and how it was written."""

    at: int
    kind: CursorKind
    write: Write
    """Another moment in the same form, never later than it."""


_ISO = re.compile(
    r"(?P<year>\d{4})(?P<dash>[-/]?)(?P<month>\d{2})(?P=dash)(?P<day>\d{2})"
    r"(?:(?P<between>[Tt ])(?P<hour>\d{2})(?P<colon>:?)(?P<minute>\d{2})"
    r"(?:(?P=colon)(?P<second>\d{2})(?:(?P<point>[.,])(?P<fraction>\d{1,18}))?)?"
    r"(?P<zone>(?P<blank> ?)(?:[Zz]|UTC|GMT|[+-]\d{2}(?::?\d{2})?))?)?",
    re.ASCII,
)
_ASP_NET = re.compile(
    r"(?P<before>\\?/Date\()(?P<ms>-?\d+)(?P<after>(?:[+-]\d{4})?\)\\?/)", re.ASCII
)
_MAIL = re.compile(
    r"(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} (?:GMT|UT|[+-]\d{4})"
)
AMBIGUOUS = re.compile(r"\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}(?:\D.*)?", re.ASCII | re.DOTALL)
"""A day and a month in an order that nobody can tell; as text they would be in the wrong order."""


def moment_of(text: str) -> Moment | None:
    """What a text says; None when it is no moment that can be told for certain."""
    for read in (_iso, _asp_net, _mail):
        try:
            found = read(text)
        except (ValueError, OverflowError):
            found = None
        if found is not None:
            return found
    return None


def looks_like_moment(text: str) -> bool:
    """Whether a text has the form of a moment, even of one that doesn't exist."""
    return not text.isdecimal() and any(form.fullmatch(text) for form in (_ISO, _ASP_NET, _MAIL))


def _iso(text: str) -> Moment | None:
    match = _ISO.fullmatch(text)
    if match is None:
        return None
    year, month, day = int(match["year"]), int(match["month"]), int(match["day"])
    if match["hour"] is None and not match["dash"]:
        # eight digits are a number: the order is the same, and who knows
        return None
    if match["hour"] is None:
        midnight = datetime(year, month, day, tzinfo=UTC)
        pattern = match["dash"].join(("%Y", "%m", "%d"))
        return Moment(_since_epoch(midnight), CursorKind.DATE, lambda at: _date(at, pattern))
    zone = _zone(match["zone"])
    second = int(match["second"] or 0)
    # a leap second is the first of the next minute
    whole = datetime(
        *(year, month, day, int(match["hour"]), int(match["minute"])), tzinfo=zone or UTC
    ) + timedelta(seconds=second)
    if second > 60:
        return None
    fraction = int((match["fraction"] or "").ljust(_FINEST, "0"))
    kind = CursorKind.LOCAL_DATETIME if zone is None else CursorKind.DATETIME
    return Moment(
        _since_epoch(whole) + fraction, kind, lambda at: _write_iso(match, zone or UTC, at)
    )


def _zone(text: str | None) -> timezone | None:
    if text is None:
        return None
    digits = text.strip().replace(":", "")
    if digits[0] not in "+-":
        return UTC
    away = timedelta(hours=int(digits[1:3]), minutes=int(digits[3:5] or 0))
    return timezone(-away if digits[0] == "-" else away)


def _write_iso(form: re.Match[str], zone: timezone, at: int) -> str:
    local, rest = _local(at, zone)
    colon = form["colon"]
    text = f"{local.year:04}{form['dash']}{local:%m}{form['dash']}{local:%d}{form['between']}"
    text += f"{local:%H}{colon}{local:%M}"
    if form["second"] is not None:
        text += f"{colon}{local:%S}"
    if form["fraction"] is not None:
        digits = len(form["fraction"])
        text += f"{form['point']}{rest // 10 ** (_FINEST - digits):0{digits}}"
    return text + (form["zone"] or "")


def _date(at: int, pattern: str) -> str:
    local, _ = _local(at, UTC)
    return local.strftime(pattern).rjust(len(pattern) + 2, "0")


def _asp_net(text: str) -> Moment | None:
    match = _ASP_NET.fullmatch(text)
    if match is None:
        return None
    milli = SECOND // 1000
    return Moment(
        int(match["ms"]) * milli,
        CursorKind.DATETIME,
        lambda at: f"{match['before']}{at // milli}{match['after']}",
    )


def _mail(text: str) -> Moment | None:
    if not _MAIL.fullmatch(text):
        return None
    found = parsedate_to_datetime(text)
    zone = found.tzinfo if isinstance(found.tzinfo, timezone) else UTC
    by_name = text.endswith("GMT") and zone is UTC

    def write(at: int) -> str:
        return format_datetime(_local(at, zone)[0], usegmt=by_name)

    return Moment(_since_epoch(found.replace(tzinfo=zone)), CursorKind.DATETIME, write)


def _since_epoch(moment: datetime) -> int:
    away = moment - _EPOCH
    return (away.days * 86_400 + away.seconds) * SECOND


def _local(at: int, zone: timezone) -> tuple[datetime, int]:
    """A moment's whole second in a zone, and the rest; before the calendar begins its first day."""
    seconds, rest = divmod(at, SECOND)
    try:
        return (_EPOCH + timedelta(seconds=seconds)).astimezone(zone), rest
    except OverflowError:
        return datetime(1, 1, 2, tzinfo=zone), 0

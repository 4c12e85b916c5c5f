"""Cursor values, compared by what they mean and exactly: moments, dates, numbers, texts. Pure."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import TypeAlias

from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.incremental import CursorKind

from .times import AMBIGUOUS, DAY, SECOND, looks_like_moment, moment_of

Key: TypeAlias = int | Fraction | str
"""What values of one family are compared by."""

_NUMBER = re.compile(r"-?(?:0|[1-9]\d{0,999})(?:\.\d{1,100})?", re.ASCII)
# from 2000 to 2100: what lies outside is taken for a plain number
_EPOCHS = (
    (CursorKind.EPOCH_SECONDS, 1),
    (CursorKind.EPOCH_MILLISECONDS, 10**3),
    (CursorKind.EPOCH_MICROSECONDS, 10**6),
    (CursorKind.EPOCH_NANOSECONDS, 10**9),
)
_EARLIEST, _LATEST = 946_684_800, 4_102_444_800
_FAMILIES = {
    CursorKind.DATETIME: "time",
    CursorKind.LOCAL_DATETIME: "time",
    CursorKind.DATE: "time",
    CursorKind.TEXT: "text",
}


@dataclass(frozen=True, slots=True)
class Cursor:
    """A value that can be compared with others of its family."""

    raw: Json
    """As the source wrote it."""
    key: Key
    kind: CursorKind
    write: Callable[[int], Json] | None = None
    """Another key in the same form."""

    @property
    def family(self) -> str:
        """Only values of one family have an order: times, numbers or texts."""
        return _FAMILIES.get(self.kind, "number")

    @property
    def second(self) -> int:
        """How much of the key is a second; 0 where that means nothing."""
        if self.family == "time":
            return SECOND
        return dict(_EPOCHS).get(self.kind, 0)

    def before(self, seconds: float) -> Key:
        """The key so long before; of a date whole days, so that no part of one is left out."""
        if not self.second or isinstance(self.key, str):
            return self.key
        away = int(Fraction(seconds) * self.second)
        if self.kind is CursorKind.DATE:
            away = -(-away // DAY) * DAY
        return self.key - away

    def written(self, key: Key) -> Json:
        """A key in the form of this value, not later than it."""
        if key == self.key or self.write is None or isinstance(key, str):
            return self.raw
        return self.write(key // 1)


def cursor_of(value: Json) -> Cursor | None:
    """A value of a record or a definition; None when it has no place in any order."""
    match value:
        case bool() | None:
            return None
        case int():
            return _number(value, value, int)
        case float() | Decimal():
            number = Decimal(repr(value)) if isinstance(value, float) else value
            return _number(value, _exact(number), int) if number.is_finite() else None
        case str():
            return _of_text(value)
        case _:
            return None


def _of_text(value: str) -> Cursor | None:
    text = value.strip()
    if not text or AMBIGUOUS.fullmatch(text):
        return None
    moment = moment_of(text)
    if moment is not None:
        return Cursor(value, moment.at, moment.kind, moment.write)
    if _NUMBER.fullmatch(text):
        return _number(value, _exact(Decimal(text)), str)
    # what has the form of a moment and is none, the 31st of February, has no place among them
    return None if looks_like_moment(text) else as_text(value)


def as_text(value: str) -> Cursor:
    """A text taken as a text, whatever it looks like."""
    return Cursor(value, value, CursorKind.TEXT)


def _exact(number: Decimal) -> int | Fraction:
    exact = Fraction(number)
    return exact.numerator if exact.denominator == 1 else exact


def _number(raw: Json, number: int | Fraction, write: Callable[[int], Json]) -> Cursor:
    plain = CursorKind.INTEGER if isinstance(number, int) else CursorKind.DECIMAL
    times = (k for k, unit in _EPOCHS if _EARLIEST * unit <= number < _LATEST * unit)
    kind = next(times, plain)
    return Cursor(raw, number, kind, write)

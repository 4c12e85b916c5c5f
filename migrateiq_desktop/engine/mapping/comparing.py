"""How values are compared and told apart: strict in kind, exact in number. Pure.

A text beside a date or a moment is read as ISO 8601. Null never gets here.
"""

import hashlib
from collections.abc import Iterable
from datetime import UTC, date, datetime, time
from decimal import Decimal

from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.exact_json import dumps, moment_text

from .conversions import ConversionError, shown
from .moments import date_conversion, datetime_conversion
from .numbers import exact

_LONG = 10**18
DIGEST_BYTES = 16

_to_date = date_conversion(None)
_to_moment = datetime_conversion(None, None)


def order_of(one: Json, other: Json) -> int:
    """-1, 0 or 1. Raises ConversionError for values of kinds that have no common order."""
    left, right = _comparable(one, other)
    is_more: bool = left > right  # type: ignore[operator]  # of one kind by now
    is_less: bool = left < right  # type: ignore[operator]
    return is_more - is_less


def same(one: Json, other: Json) -> bool:
    """Whether two values are equal: 1 and 1.0 are, 1 and "1" can't be compared."""
    if isinstance(one, (dict, list)) and isinstance(other, (dict, list)):
        return identity(one) == identity(other)
    return order_of(one, other) == 0


def _comparable(one: Json, other: Json) -> tuple[object, object]:
    left, right = _kind(one), _kind(other)
    if left == right and left != "nested":
        if left == "moment":
            return _aligned(one, other)
        return one, other
    if {left, right} <= {"date", "moment", "text"} and {left, right} & {"date", "moment"}:
        return _aligned(_as_moment(one, other), _as_moment(other, one))
    raise ConversionError(f"{shown(one)} can't be compared with {shown(other)}")


def _kind(value: Json) -> str:
    match value:
        case bool():
            return "bool"
        case int() | float() | Decimal():
            return "number"
        case str():
            return "text"
        case datetime():
            return "moment"
        case date():
            return "date"
        case _:
            return "nested"


def _as_moment(value: Json, beside: Json) -> Json:
    """Of a text beside a moment the moment; of dates their midnight, in the other's zone."""
    zoned = isinstance(beside, datetime) and beside.tzinfo is not None
    if isinstance(value, str):
        if not isinstance(beside, datetime) and len(value.strip()) <= 10:
            return datetime.combine(_date(value), time(0))
        value = _to_moment(value)
    elif isinstance(value, date) and not isinstance(value, datetime):
        value = datetime.combine(value, time(0))
    # a day or a time without a zone, beside a moment that has one, is in UTC
    if zoned and isinstance(value, datetime) and value.tzinfo is None:
        return value.replace(tzinfo=UTC)
    return value


def _date(text: str) -> date:
    found = _to_date(text)
    if not isinstance(found, date):
        raise TypeError("no date")
    return found


def _aligned(one: Json, other: Json) -> tuple[object, object]:
    """Moments of which only one has a zone: the other is taken in UTC."""
    if isinstance(one, datetime) and isinstance(other, datetime):
        if one.tzinfo is None and other.tzinfo is not None:
            one = one.replace(tzinfo=UTC)
        elif other.tzinfo is None and one.tzinfo is not None:
            other = other.replace(tzinfo=UTC)
    return one, other


def identity(value: Json) -> str:  # noqa: PLR0911  # one arm for each kind
    """A text that two values share exactly when they are the same: 1, 1.0 and 1.00 are."""
    match value:
        case bool():
            return f"b{value}"
        case int():
            return _whole_identity(value)
        case float() | Decimal():
            return _number_identity(exact(value))
        case str():
            return f"t{value}"
        case datetime():
            return f"m{moment_text(value)}"
        case date():
            return f"d{value.isoformat()}"
        case _:
            return f"j{dumps(_ordered(value))}"


def _whole_identity(number: int) -> str:
    """As of the same number with a fraction. Most keys are such numbers."""
    if not -_LONG < number < _LONG:
        return _number_identity(Decimal(number))
    text = str(abs(number))
    stripped = text.rstrip("0")
    sign = "-" if number < 0 else ""
    return f"n{sign}{stripped}e{len(text) - len(stripped)}" if stripped else "n0"


def _number_identity(number: Decimal) -> str:
    sign, digits, exponent = number.as_tuple()
    text = "".join(map(str, digits)).lstrip("0")
    stripped = text.rstrip("0")
    if not stripped or not isinstance(exponent, int):
        return "n0"
    return f"n{'-' * sign}{stripped}e{exponent + len(text) - len(stripped)}"


def _ordered(value: Json) -> Json:
    """Objects with their names in order: it means nothing in JSON."""
    if isinstance(value, dict):
        return {name: _ordered(value[name]) for name in sorted(value)}
    return [_ordered(member) for member in value] if isinstance(value, list) else value


def digest(scope: str, values: Iterable[Json]) -> bytes:
    """16 bytes that stand for values within a scope (BLAKE2b): a collision needs 2^64 records."""
    found = hashlib.blake2b(digest_size=DIGEST_BYTES)
    for text in (scope, *map(identity, values)):
        data = text.encode("utf-8", "surrogatepass")
        found.update(len(data).to_bytes(8, "big"))
        found.update(data)
    return found.digest()

"""Conversions of single values, strict but sensible: a value fits its new type or says why not.

Pure. Null never gets here.
"""

import re
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from math import isfinite

from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.exact_json import depth_exceeds, dumps, moment_text, number_text
from migrateiq_desktop.model.masking import cut
from migrateiq_desktop.model.schema import FieldType

Convert = Callable[[Json], object]

_NUMBER = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,5})?", re.ASCII)
_LONGEST_WHOLE = 4000
"""Digits of a whole number: Python itself refuses to print more than 4,300."""
_TRUE = frozenset({"true", "t", "yes", "y", "on", "1"})
_FALSE = frozenset({"false", "f", "no", "n", "off", "0"})
_SHOWN = 80


class ConversionError(ValueError):
    """A value doesn't fit the type; the text says why, in words for a person."""


def shown(value: Json) -> str:
    """A value as it stands in a reason, masked and shortened."""
    match value:
        case str():
            return f"“{cut(value, _SHOWN)}”"
        case dict():
            return "an object"
        case list():
            return "a list"
        case bool() | None:
            return dumps(value)
        case int() | float() | Decimal():
            return cut(number_text(value), _SHOWN)
        case _:
            return str(value)


def to_int(value: Json) -> int:
    """42 from 42, "42", " 42 ", 42.0; not from 42.5, true or "12,5O"."""
    if type(value) is int:
        return value
    number = _number(value)
    if isinstance(number, int):
        return number
    if isinstance(number, Decimal) and not number.is_finite():
        raise ConversionError(f"not a whole number: {shown(value)}")
    if isinstance(number, Decimal) and number.adjusted() > _LONGEST_WHOLE:
        raise ConversionError(f"has more than {_LONGEST_WHOLE:,} digits: {shown(value)}")
    whole = int(number)
    if whole != number:
        raise ConversionError(f"not a whole number: {shown(value)}")
    return whole


def to_float(value: Json) -> float:
    """The nearest float of a number; not of one that is too large for any."""
    if type(value) is float:
        return value
    try:
        number = float(_number(value))
    except OverflowError:
        number = float("inf")
    if not isfinite(number):
        raise ConversionError(f"too large for a float: {shown(value)}")
    return number


def to_decimal(value: Json) -> Decimal:
    """An exact number, with every digit that was given."""
    number = _number(value)
    return Decimal(number_text(number)) if isinstance(number, float) else Decimal(number)


def to_bool(value: Json) -> bool:
    """From true, false, 1, 0, and yes, no, y, n, t, f, on, off in any case."""
    if isinstance(value, bool):
        return value
    if isinstance(value, (int, float, Decimal)) and value in (0, 1):
        return bool(value)
    if isinstance(value, str):
        word = value.strip().lower()
        if word in _TRUE:
            return True
        if word in _FALSE:
            return False
    raise ConversionError(f"neither true nor false: {shown(value)}")


def to_text(value: Json) -> str:
    """Text as it is; of everything else its JSON text."""
    if isinstance(value, str):
        return value
    if isinstance(value, (int, float, Decimal)) and not isinstance(value, bool):
        return number_text(value)
    return to_json(value)


def to_json(value: Json) -> str:
    """The JSON text of the value."""
    if depth_exceeds(value):
        raise ConversionError("nested more than 500 levels deep")
    return dumps(value)


def text_value(value: Json) -> str:
    """A single value as text, dates and moments in ISO 8601. Not of objects and lists."""
    if isinstance(value, (dict, list)):
        raise ConversionError(f"a text is needed, not {shown(value)}")
    if isinstance(value, datetime):
        return moment_text(value)
    return value.isoformat() if isinstance(value, date) else to_text(value)


CONVERSIONS: dict[FieldType, Convert] = {
    FieldType.INT: to_int,
    FieldType.FLOAT: to_float,
    FieldType.DECIMAL: to_decimal,
    FieldType.BOOL: to_bool,
    FieldType.TEXT: to_text,
    FieldType.JSON: to_json,
}
"""All but dates and times, which also depend on a format and a zone."""


def _number(value: Json) -> int | float | Decimal:
    if isinstance(value, (int, float, Decimal)) and not isinstance(value, bool):
        return value
    if isinstance(value, str):
        text = value.strip()
        match = _NUMBER.fullmatch(text)
        if match and len(text) <= _LONGEST_WHOLE:
            plain_whole = match[2] is None and match[3] is None and "." not in text
            return int(text) if plain_whole else Decimal(text)
    raise ConversionError(f"not a number: {shown(value)}")

"""Exact arithmetic for mappings: whole numbers of any size, decimals, floats. Pure."""

from decimal import (
    ROUND_HALF_UP,
    Context,
    Decimal,
    DivisionByZero,
    InvalidOperation,
    Overflow,
)
from math import isfinite

from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.exact_json import number_text

from .conversions import ConversionError, shown

Number = int | float | Decimal

MOST_DIGITS = 4_000
QUOTIENT_DIGITS = 28
EXACT = Context(
    prec=2 * MOST_DIGITS,
    rounding=ROUND_HALF_UP,
    Emax=999_999,
    Emin=-999_999,
    traps=[InvalidOperation, DivisionByZero, Overflow],
)


def is_number(value: Json) -> bool:
    """Whether it is a number; true and false aren't."""
    return isinstance(value, (int, float, Decimal)) and not isinstance(value, bool)


def exact(number: Number) -> Decimal:
    """The number as it is written."""
    return Decimal(number_text(number)) if isinstance(number, float) else Decimal(number)


def rounded(number: Number, digits: int) -> Number:
    """To so many decimals, halves away from zero; of the number's own kind.

    Raises ConversionError for a number of too many digits.
    """
    if isinstance(number, int) and digits >= 0:
        return number
    try:
        found = EXACT.quantize(exact(number), Decimal(1).scaleb(-digits))
    except InvalidOperation as error:
        raise ConversionError(f"too large to be rounded: {shown(number)}") from error
    if isinstance(number, int):
        return int(found)
    return float(found) if isinstance(number, float) else _plain(found)


def _plain(number: Decimal) -> Decimal:
    """Without an exponent where there need not be one."""
    return number if number.as_tuple().exponent not in range(1, 31) else number.quantize(Decimal(1))


def finite(number: Number) -> Number:
    """The number. Raises ConversionError when no type holds it."""
    if isinstance(number, float) and not isfinite(number):
        raise ConversionError("the result is too large for a float")
    if isinstance(number, int) and number.bit_length() > MOST_DIGITS * 3.3:
        raise ConversionError(f"the result has more than {MOST_DIGITS:,} digits")
    if isinstance(number, Decimal) and len(number.as_tuple().digits) > MOST_DIGITS:
        raise ConversionError(f"the result has more than {MOST_DIGITS:,} digits")
    return number

"""What the operators and functions of SQL expressions make of values. Pure, strict, bounded.

Null in gives null out, but for those that are about null. A value of a wrong kind is a
ConversionError: the record is rejected, nothing is guessed.
"""

import operator
from collections.abc import Callable, Sequence
from decimal import Context, Decimal, InvalidOperation

from migrateiq_desktop.model.base import Json

from .comparing import same
from .conversions import ConversionError, shown, text_value, to_int
from .numbers import EXACT, QUOTIENT_DIGITS, Number, exact, finite, is_number, rounded

Evaluate = Callable[[Json], Json]
"""A row (whatever the names were compiled for) to a value."""

LONGEST_TEXT = 10_000_000
_QUOTIENT = Context(prec=QUOTIENT_DIGITS)


def truth(value: Json) -> bool | None:
    """True, false or null. Raises ConversionError for anything else."""
    if value is None or isinstance(value, bool):
        return value
    raise ConversionError(f"neither true nor false: {shown(value)}")


def sql_not(value: Json) -> bool | None:
    """NOT: null stays null."""
    known = truth(value)
    return None if known is None else not known


def sql_and(parts: Sequence[Evaluate]) -> Evaluate:
    """False when one is false, null when one is null, otherwise true."""
    return lambda row: _decided(parts, row, by=False)


def sql_or(parts: Sequence[Evaluate]) -> Evaluate:
    """True when one is true, null when one is null, otherwise false."""
    return lambda row: _decided(parts, row, by=True)


def _decided(parts: Sequence[Evaluate], row: Json, *, by: bool) -> bool | None:
    unknown = False
    for part in parts:
        value = truth(part(row))
        if value is by:
            return by
        unknown = unknown or value is None
    return None if unknown else not by


def is_member(value: Json, members: Sequence[Json]) -> bool | None:
    """IN: null when it isn't found and one of them is null."""
    if value is None:
        return None
    if any(member is not None and same(value, member) for member in members):
        return True
    return None if None in members else False


def _bounded(text: str) -> str:
    if len(text) > LONGEST_TEXT:
        raise ConversionError(f"the result has more than {LONGEST_TEXT:,} characters")
    return text


def joined(values: Sequence[Json]) -> str:
    """One text of several values."""
    return _bounded("".join([text_value(value) for value in values]))


def substring(text: str, start: int, length: int | None) -> str:
    """From a position that counts from 1 or, when negative, from the end (SQLite's substr)."""
    if length is not None and length < 0:
        raise ConversionError(f"a length can't be negative: {length}")
    begin = start - 1 if start > 0 else max(0, len(text) + start) if start < 0 else 0
    if start == 0 and length is not None:
        length = max(0, length - 1)
    return text[begin:] if length is None else text[begin : begin + length]


def whole(value: Json) -> int:
    """An argument that has to be a whole number."""
    if not is_number(value):
        raise ConversionError(f"not a whole number: {shown(value)}")
    found = to_int(value)
    if abs(found) > LONGEST_TEXT:
        raise ConversionError(f"too large: {shown(value)}")
    return found


def number(value: Json) -> Number:
    """An operand that has to be a number."""
    if isinstance(value, (int, float, Decimal)) and not isinstance(value, bool):
        return value
    raise ConversionError(f"not a number: {shown(value)}")


def rounded_value(value: Json, digits: Json) -> Number:
    """Halves away from zero."""
    places = whole(digits)
    if not -30 <= places <= 30:
        raise ConversionError(f"can't round to {places} decimals")
    return rounded(number(value), places)


def negated(value: Json) -> Number:
    """With the other sign."""
    given = number(value)
    # a minus sign would round it to the digits of the context
    return given.copy_negate() if isinstance(given, Decimal) else -given


def absolute(value: Json) -> Number:
    """Without a sign."""
    given = number(value)
    return given.copy_abs() if isinstance(given, Decimal) else abs(given)


Operation = Callable[[Number, Number], Number]


def _exactly(plain: Callable[[int, int], int], decimal: Operation) -> Operation:
    """Whole numbers and decimals exactly; a float stays one, but beside a decimal."""

    def work(one: Number, other: Number) -> Number:
        if isinstance(one, int) and isinstance(other, int):
            return plain(one, other)
        if isinstance(one, Decimal) or isinstance(other, Decimal):
            return decimal(exact(one), exact(other))
        return decimal(float(one), float(other))

    return work


def _divided(one: Number, other: Number) -> Number:
    """Never cut: 7 / 2 is 3.5. What has no end is a decimal of 28 digits, or a float of floats."""
    if isinstance(one, int) and isinstance(other, int):
        return one // other if one % other == 0 else _QUOTIENT.divide(Decimal(one), Decimal(other))
    if isinstance(one, Decimal) or isinstance(other, Decimal):
        return _QUOTIENT.divide(exact(one), exact(other))
    return float(one) / float(other)


def _remainder(one: Number, other: Number) -> Number:
    """With the sign of the dividend, as in SQL."""
    if isinstance(one, int) and isinstance(other, int):
        left = abs(one) % abs(other)
        return -left if one < 0 else left
    left_over = EXACT.remainder(exact(one), exact(other))
    either = isinstance(one, Decimal) or isinstance(other, Decimal)
    return left_over if either else float(left_over)


def _decimal(context: Callable[[Decimal, Decimal], Decimal], plain: Operation) -> Operation:
    def work(one: Number, other: Number) -> Number:
        if isinstance(one, Decimal) and isinstance(other, Decimal):
            return context(one, other)
        return plain(one, other)

    return work


_OPERATIONS: dict[str, Operation] = {
    "+": _exactly(operator.add, _decimal(EXACT.add, operator.add)),
    "-": _exactly(operator.sub, _decimal(EXACT.subtract, operator.sub)),
    "*": _exactly(operator.mul, _decimal(EXACT.multiply, operator.mul)),
    "/": _divided,
    "%": _remainder,
}


def arithmetic(sign: str) -> Callable[[Json, Json], Json]:
    """The operation of two operands, null when one is null. Raises ConversionError at run time."""
    operation = _OPERATIONS[sign]

    def work(one: Json, other: Json) -> Json:
        if one is None or other is None:
            return None
        left, right = number(one), number(other)
        if sign in "/%" and right == 0:
            raise ConversionError(f"division by zero: {shown(left)} {sign} 0")
        try:
            return finite(operation(left, right))
        except (OverflowError, InvalidOperation) as error:
            raise ConversionError("the result is too large") from error

    return work

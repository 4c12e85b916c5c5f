"""Types of values and of whole columns, and how a value is kept in a wider column. Pure.

The types form a lattice, so that a column's type doesn't depend on where batches end: a column of
ints that floats hold exactly may become one of floats; any other int with a float becomes decimal.
"""

from collections.abc import Callable, Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from math import isfinite
from typing import cast

from migrateiq_desktop.model.exact_json import (
    DEEPEST,
    depth_exceeds,
    dumps,
    number_text,
    text_of,
)
from migrateiq_desktop.model.schema import FieldType, widened

from .ports import Missing, Moments

EXACT_IN_FLOAT = 2**53
LARGEST_INT = 2**63 - 1
SMALLEST_INT = -(2**63)


@dataclass(frozen=True, slots=True)
class ColumnType:
    """A column's type, and for ints whether some are beyond what a float holds exactly."""

    type: FieldType
    beyond_float: bool = False


INT = ColumnType(FieldType.INT)
WIDE_INT = ColumnType(FieldType.INT, beyond_float=True)
DECIMAL = ColumnType(FieldType.DECIMAL)

_TYPES: dict[type, ColumnType] = {
    bool: ColumnType(FieldType.BOOL),
    float: ColumnType(FieldType.FLOAT),
    Decimal: DECIMAL,
    str: ColumnType(FieldType.TEXT),
    dict: ColumnType(FieldType.JSON),
    list: ColumnType(FieldType.JSON),
    date: ColumnType(FieldType.DATE),
    datetime: ColumnType(FieldType.DATETIME),
}
_NULL: frozenset[type] = frozenset({type(None), Missing})


def joined(one: ColumnType | None, other: ColumnType | None) -> ColumnType | None:
    """The narrowest type that holds every value of both without loss. None: no value yet."""
    if one is None or other is None:
        return other or one
    if one.type is other.type:
        return one if one.beyond_float or not other.beyond_float else other
    if {one, other} == {INT, _TYPES[float]}:
        return _TYPES[float]
    return ColumnType(widened(one.type, other.type))


def type_of_column(
    values: Iterable[object], kinds: AbstractSet[type], declared: FieldType | None
) -> ColumnType | None:
    """The type of values that are all of the given kinds. None when there is only null.

    A declared type is the values' own, since they went through its conversion; only whole numbers
    can be too large for it.
    """
    found: ColumnType | None = None
    for kind in kinds:
        if kind is int:
            found = joined(found, _int_type(values))
        elif kind not in _NULL:
            found = joined(found, _TYPES[kind])
    if declared is None or found is None or declared is FieldType.INT:
        return found
    return ColumnType(declared)


def type_of_value(value: object) -> ColumnType | None:
    """The type of one value. None for null."""
    kind = type(value)
    return type_of_column((value,), {kind}, None)


def _int_type(values: Iterable[object]) -> ColumnType:
    numbers = [value for value in values if type(value) is int]
    smallest, largest = min(numbers), max(numbers)
    if smallest < SMALLEST_INT or largest > LARGEST_INT:
        return DECIMAL
    return INT if smallest >= -EXACT_IN_FLOAT and largest <= EXACT_IN_FLOAT else WIDE_INT


def adapted(values: Sequence[object], kinds: AbstractSet[type], to: FieldType) -> Sequence[object]:
    """The values as a column of that type keeps them."""
    natural = _NATURAL[to]
    if kinds <= natural:
        return values
    keep = _KEEP[to]
    return [value if type(value) in natural else keep(value) for value in values]


def _exact_decimal(value: object) -> Decimal:
    if isinstance(value, (int, float)):
        return Decimal(number_text(value))
    raise TypeError(f"{type(value).__name__} in a decimal column")


def _exact_float(value: object) -> float:
    if isinstance(value, int):
        return float(value)
    raise TypeError(f"{type(value).__name__} in a float column")


def _impossible(value: object) -> object:
    raise TypeError(f"a column that is too narrow for {type(value).__name__}")


_NATURAL: dict[FieldType, frozenset[type]] = {
    FieldType.INT: _NULL | {int},
    FieldType.FLOAT: _NULL | {float},
    FieldType.DECIMAL: _NULL | {Decimal},
    FieldType.BOOL: _NULL | {bool},
    FieldType.DATE: _NULL | {date},
    FieldType.DATETIME: _NULL | {datetime},
    FieldType.TEXT: _NULL | {str},
    FieldType.JSON: _NULL | {str},
}
_KEEP: dict[FieldType, Callable[[object], object]] = {
    FieldType.INT: _impossible,
    FieldType.FLOAT: _exact_float,
    FieldType.DECIMAL: _exact_decimal,
    FieldType.BOOL: _impossible,
    FieldType.DATE: _impossible,
    FieldType.DATETIME: _impossible,
    FieldType.TEXT: text_of,
    FieldType.JSON: text_of,
}


FAULTLESS: frozenset[type] = frozenset({int, bool, type(None)})
"""Kinds of values that every destination can keep."""


def fault_of(value: object) -> str | None:
    """Why a mapped value can't be kept by any destination, in words; None when it can."""
    if type(value) in FAULTLESS:
        return None
    match value:
        case str():
            return None if encodable(value) else "a broken character (lone surrogate)"
        case float():
            return None if isfinite(value) else "not a number that JSON knows"
        case dict() | list():
            # a broken character inside is kept exactly, by its JSON escape
            return "nested more than 500 levels deep" if depth_exceeds(value) else None
        case _:
            return None


def kinds_of(values: Sequence[object]) -> AbstractSet[type]:
    """The types of the values in a column."""
    return values.kinds if isinstance(values, Moments) else set(map(type, values))


def faultless(values: Sequence[object], kinds: AbstractSet[type]) -> bool:
    """Whether a glance over a whole column, with no values of other kinds, finds nothing to look
    at."""
    if dict in kinds or list in kinds:
        return False
    if float in kinds and not all_finite(values, kinds):
        return False
    if str in kinds:
        texts = values if len(kinds) == 1 else [value for value in values if type(value) is str]
        try:
            "".join(cast("Sequence[str]", texts)).encode()
        except UnicodeEncodeError:
            return False
    return True


def all_finite(values: Sequence[object], kinds: AbstractSet[type]) -> bool:
    """Whether all floats are, of values of these kinds."""
    floats = values if kinds == {float} else [value for value in values if type(value) is float]
    numbers = cast("Sequence[float]", floats)
    # one that isn't finite makes the sum so; a sum may also become too large by itself
    return isfinite(sum(numbers)) or all(map(isfinite, numbers))


def json_texts(values: Sequence[object]) -> list[object] | None:
    """Objects and lists as JSON columns keep them; None when one is nested too deep to be kept."""
    texts = [value if type(value) in _NULL else dumps(value) for value in values]
    for text, value in zip(texts, values, strict=True):
        # as deep as it has brackets at most, and few have so many
        if (
            isinstance(text, str)
            and text.count("{") + text.count("[") > DEEPEST
            and depth_exceeds(value)
        ):
            return None
    return texts


def encodable(text: str) -> bool:
    """Whether the text can be written in UTF-8: lone surrogates can't."""
    if text.isascii():
        return True
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True

"""Conversions of whole columns of plain values, at the speed of the interpreter's own loops. Pure.

Each gives just what the conversion of single values gives, or None when a value isn't plain enough
for that to be certain at a glance. MISSING and null stay what they are.
"""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import cast

from migrateiq_desktop.engine.ports import Missing, Moments
from migrateiq_desktop.engine.values import all_finite
from migrateiq_desktop.model.schema import FieldType
from migrateiq_desktop.model.transform import FieldRule

BulkConvert = Callable[[Sequence[object]], Sequence[object] | None]

LONGEST_NUMBER = 100
"""Characters. Longer ones have limits of their own."""

_NOTHING: frozenset[type] = frozenset({type(None), Missing})
_DIGITS = str.maketrans("123456789", "000000000")
_DAY = "0000-00-00"
_MOMENTS_IN_UTC = frozenset(
    f"{_DAY}T00:00:00{fraction}{zone}"
    for fraction in ("", ".000", ".000000")
    for zone in ("Z", "+00:00")
)
_KEPT_AS_TEXT = frozenset({f"{_DAY}T00:00:00", f"{_DAY}T00:00:00Z"})
_MOMENTS_NAIVE = frozenset(
    f"{_DAY}{between}00:00:00{fraction}" for between in "T " for fraction in ("", ".000", ".000000")
)


def bulk_conversion(rule: FieldRule) -> BulkConvert | None:
    """The bulk conversion of a rule; None when there is none."""
    match rule.type:
        case FieldType.DATE if rule.format is None:
            return _dates
        case FieldType.DATETIME if rule.format is None:
            return _moments if rule.timezone is None else _moments_in_utc
        case FieldType.INT | FieldType.FLOAT | FieldType.TEXT | FieldType.BOOL:
            return _BULK[rule.type]
        case _:
            return None


def _ints(values: Sequence[object]) -> Sequence[object] | None:
    kinds = set(map(type, values)) - _NOTHING
    if kinds <= {int}:
        return values
    # a sign in the wrong place, or no digit at all, is refused by int() itself
    return _of_texts(values, kinds, int, "0-")


def _floats(values: Sequence[object]) -> Sequence[object] | None:
    kinds = set(map(type, values)) - _NOTHING
    if kinds <= {float}:
        return values
    converted = (
        _each(values, cast("Callable[[object], object]", float))
        if kinds == {int}
        else _of_texts(values, kinds, float, "0.-+")
    )
    if converted is None or not all_finite(converted, set(map(type, converted))):
        return None
    return converted


def _texts(values: Sequence[object]) -> Sequence[object] | None:
    kinds = set(map(type, values)) - _NOTHING
    if kinds <= {str}:
        return values
    return _each(values, str) if kinds == {int} else None


def _bools(values: Sequence[object]) -> Sequence[object] | None:
    return values if set(map(type, values)) - _NOTHING <= {bool} else None


def _dates(values: Sequence[object]) -> Sequence[object] | None:
    if _pattern(values) != _DAY:
        return None
    return _each(values, cast("Callable[[object], object]", date.fromisoformat))


def _moments(values: Sequence[object]) -> Sequence[object] | None:
    """Of texts that are all written alike: in UTC, or all without a zone."""
    pattern = _pattern(values)
    if pattern in _MOMENTS_NAIVE or pattern in _MOMENTS_IN_UTC:
        return _read_moments(values, kept=pattern in _KEPT_AS_TEXT)
    return None


def _moments_in_utc(values: Sequence[object]) -> Sequence[object] | None:
    pattern = _pattern(values)
    if pattern not in _MOMENTS_IN_UTC:
        return None
    return _read_moments(values, kept=pattern in _KEPT_AS_TEXT)


def _read_moments(values: Sequence[object], *, kept: bool) -> Sequence[object] | None:
    read = cast("Callable[[object], object]", datetime.fromisoformat)
    if not kept:
        return _each(values, read)
    # read to prove that they are moments: no 30th of February, no hour of 25
    return Moments(values) if _each(list(set(values)), read) is not None else None


def _pattern(values: Sequence[object]) -> str | None:
    """How all texts are written, a 0 for each digit; None when they differ, or aren't texts."""
    texts = [value for value in values if type(value) is str]
    kinds = set(map(type, values)) - _NOTHING
    if kinds != {str}:
        return None
    pattern = texts[0].translate(_DIGITS)
    whole = "".join(texts).translate(_DIGITS)
    alike = set(map(len, texts)) == {len(pattern)} and whole == pattern * len(texts)
    return pattern if alike else None


def _of_texts(
    values: Sequence[object], kinds: set[type], convert: Callable[[str], object], allowed: str
) -> Sequence[object] | None:
    if kinds != {str}:
        return None
    texts = [value for value in values if type(value) is str]
    if max(map(len, texts)) > LONGEST_NUMBER:
        return None
    if not set("".join(texts).translate(_DIGITS)) <= set(allowed):
        return None
    return _each(values, cast("Callable[[object], object]", convert))


def _each(values: Sequence[object], convert: Callable[[object], object]) -> list[object] | None:
    try:
        if not _NOTHING & set(map(type, values)):
            return list(map(convert, values))
        return [value if type(value) in _NOTHING else convert(value) for value in values]
    except (ValueError, OverflowError):
        return None


_BULK: dict[FieldType, BulkConvert] = {
    FieldType.INT: _ints,
    FieldType.FLOAT: _floats,
    FieldType.TEXT: _texts,
    FieldType.BOOL: _bools,
}

"""Conversions of whole columns of plain values, at the speed of the interpreter's own loops. Pure.

Each gives just what the conversion of single values gives, or None when a value isn't plain enough
for that to be certain at a glance. MISSING and null stay what they are.
"""

from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from datetime import date, datetime
from typing import TypeAlias, cast

from migrateiq_desktop.engine.ports import Missing, Moments
from migrateiq_desktop.engine.values import all_finite
from migrateiq_desktop.model.schema import FieldType
from migrateiq_desktop.model.transform import FieldRule

Kinds: TypeAlias = AbstractSet[type]
BulkConvert = Callable[[Sequence[object], Kinds], Sequence[object] | None]
"""Takes values and the kinds that they are of, no more and no fewer. What isn't the very same
sequence holds the rule's type only, beside MISSING and null, and nothing that can't be kept."""

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


def _ints(values: Sequence[object], kinds: Kinds) -> Sequence[object] | None:
    if kinds - _NOTHING <= {int}:
        return values
    # a sign in the wrong place, or no digit at all, is refused by int() itself
    return _of_texts(values, kinds, int, "0-")


def _floats(values: Sequence[object], kinds: Kinds) -> Sequence[object] | None:
    there = kinds - _NOTHING
    if there <= {float}:
        return values
    converted = (
        _each(values, kinds, cast("Callable[[object], object]", float))
        if there == {int}
        else _of_texts(values, kinds, float, "0.-+")
    )
    if converted is None or not all_finite(converted, {float} | (kinds & _NOTHING)):
        return None
    return converted


def _texts(values: Sequence[object], kinds: Kinds) -> Sequence[object] | None:
    there = kinds - _NOTHING
    if there <= {str}:
        return values
    return _each(values, kinds, str) if there == {int} else None


def _bools(values: Sequence[object], kinds: Kinds) -> Sequence[object] | None:
    return values if kinds - _NOTHING <= {bool} else None


def _dates(values: Sequence[object], kinds: Kinds) -> Sequence[object] | None:
    if kinds - _NOTHING != {str} or _pattern(set(values)) != _DAY:
        return None
    return _each(values, kinds, cast("Callable[[object], object]", date.fromisoformat))


def _moments(values: Sequence[object], kinds: Kinds) -> Sequence[object] | None:
    """Of texts that are all written alike: in UTC, or all without a zone."""
    return _read_moments(values, kinds, _MOMENTS_NAIVE | _MOMENTS_IN_UTC)


def _moments_in_utc(values: Sequence[object], kinds: Kinds) -> Sequence[object] | None:
    return _read_moments(values, kinds, _MOMENTS_IN_UTC)


def _read_moments(
    values: Sequence[object], kinds: Kinds, patterns: AbstractSet[str]
) -> Sequence[object] | None:
    if kinds - _NOTHING != {str}:
        return None
    # records that come one after the other often have the same
    different = set(values)
    pattern = _pattern(different)
    if pattern not in patterns:
        return None
    read = cast("Callable[[object], object]", datetime.fromisoformat)
    if pattern not in _KEPT_AS_TEXT:
        return _each(values, kinds, read)
    # read to prove that they are moments: no 30th of February, no hour of 25
    proved = _each(list(different), kinds, read) is not None
    return Moments(values, kinds) if proved else None


def _pattern(different: AbstractSet[object]) -> str | None:
    """How all texts among the values are written, a 0 for each digit; None when they differ."""
    texts = [value for value in different if type(value) is str]
    pattern = texts[0].translate(_DIGITS)
    whole = "".join(texts).translate(_DIGITS)
    alike = set(map(len, texts)) == {len(pattern)} and whole == pattern * len(texts)
    return pattern if alike else None


def _of_texts(
    values: Sequence[object], kinds: Kinds, convert: Callable[[str], object], allowed: str
) -> Sequence[object] | None:
    if kinds - _NOTHING != {str}:
        return None
    texts = [value for value in values if type(value) is str]
    if max(map(len, texts)) > LONGEST_NUMBER:
        return None
    if not set("".join(texts).translate(_DIGITS)) <= set(allowed):
        return None
    return _each(values, kinds, cast("Callable[[object], object]", convert))


def _each(
    values: Sequence[object], kinds: Kinds, convert: Callable[[object], object]
) -> list[object] | None:
    try:
        if not _NOTHING & kinds:
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

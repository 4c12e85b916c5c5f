"""Changes, compiled: functions that are applied to a value in order, before its conversion. Pure.

Null passes every change but an expression. A number, true or false is taken by its text where a
text is needed; an object or a list isn't.
"""

import hashlib
import hmac
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from pydantic import SecretStr

from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.changes import (
    Change,
    ExpressionChange,
    FixedValue,
    HashChange,
    JoinChange,
    LookupChange,
    MapChange,
    MaskChange,
    Otherwise,
    PatternChange,
    ReplaceChange,
    ReplacePatternChange,
    RoundChange,
    SliceBounds,
    SliceChange,
    SplitChange,
)
from migrateiq_desktop.model.errors import SecretMissingError
from migrateiq_desktop.model.patterns import check_groups, group_of
from migrateiq_desktop.model.secret import SecretRef

from .conversions import ConversionError, shown, text_value, to_decimal, to_json
from .expressions import compiled
from .lookups import read_lookup
from .numbers import is_number, rounded
from .patterns import Pattern

Record = Mapping[str, Json]
Apply = Callable[[Json, Record], Json]
"""A value and the record that it stands in, as received, to what becomes of the value."""
Single = Callable[[Json], Json]

_Simple = (
    str
    | ReplaceChange
    | ReplacePatternChange
    | PatternChange
    | SplitChange
    | JoinChange
    | SliceChange
    | MapChange
    | LookupChange
    | HashChange
    | MaskChange
    | RoundChange
)
"""A change that looks at nothing but the value."""
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


@dataclass(frozen=True, slots=True)
class Resources:
    """What a mapping needs besides its definition."""

    secrets: Mapping[str, SecretStr] = field(default_factory=dict)
    asked: set[str] = field(default_factory=set)
    """Fields of received records that expressions name and that no record had so far."""


def changes_of(changes: Sequence[Change], resources: Resources) -> Apply | None:
    """One function for all changes, in order; None when there are none.

    It raises ConversionError where a value can't be changed. Raises DefinitionError for a pattern,
    file or salt that can't be used.
    """
    steps = [_step(change, resources) for change in changes]
    if not steps:
        return None

    def apply(value: Json, record: Record) -> Json:
        for step in steps:
            value = step(value, record)
        return value

    return apply


def expression_of(text: str, asked: set[str]) -> Apply:
    """An expression over `value` and the fields of a record as received. Null is no obstacle."""
    waiting: dict[str, Single] = {}

    def getter(name: str) -> Single:
        if name == "value":
            return lambda row: row[0]  # type: ignore[index]  # a pair
        asked.add(name)
        waiting[name] = _from_record(name, asked)
        return waiting[name]

    evaluate = compiled(text, getter, "The expression")

    def apply(value: Json, record: Record) -> Json:
        row = (value, record)
        if waiting:
            # a name in an arm that isn't reached is looked for as well
            for name, get in tuple(waiting.items()):
                get(row)
                if name not in asked:
                    del waiting[name]
        return evaluate(row)

    return apply


def _from_record(name: str, asked: set[str]) -> Single:
    path = name.split(".")

    def get(row: Json) -> Json:
        found: Json = row[1]  # type: ignore[index]  # a pair
        for part in (name,) if name in found else path:  # type: ignore[operator]  # a record
            if not isinstance(found, dict) or part not in found:
                return None
            found = found[part]
        asked.discard(name)
        return found

    return get


def _step(change: Change, resources: Resources) -> Apply:
    if isinstance(change, ExpressionChange):
        return expression_of(change.expression, resources.asked)
    single = _single(change, resources)
    return lambda value, _record: None if value is None else single(value)


def _single(change: _Simple, resources: Resources) -> Single:  # noqa: C901, PLR0911  # one arm each
    match change:
        case str():
            return _WORDS[change]
        case ReplaceChange():
            return lambda value: text_value(value).replace(change.replace, change.with_)
        case ReplacePatternChange():
            return _replace_pattern(change)
        case PatternChange():
            return _extract(change)
        case SplitChange():
            return _split(change)
        case JoinChange():
            return lambda value: _joined(value, change.join)
        case SliceChange():
            return lambda value: _sliced(value, change.slice)
        case MapChange():
            return _known(change.map, change.otherwise, "isn't in the map")
        case LookupChange():
            known = read_lookup(change.lookup)
            return _known(known, change.otherwise, f"isn't in {change.lookup.file.name}")
        case HashChange():
            return _hash(change.salt, resources)
        case MaskChange():
            return lambda value: _masked(text_value(value), change.mask, change.with_)
        case RoundChange():
            return lambda value: _rounded(value, change.round)


def _of_text(change: Callable[[str], str]) -> Single:
    """Numbers, true and false have no case and no blanks: they stay."""

    def apply(value: Json) -> Json:
        if isinstance(value, str):
            return change(value)
        text_value(value)
        return value

    return apply


def _title(text: str) -> str:
    return _WORD.sub(lambda word: word[0][:1].upper() + word[0][1:].lower(), text)


_WORDS: dict[str, Single] = {
    "trim": _of_text(str.strip),
    "lower": _of_text(str.lower),
    "upper": _of_text(str.upper),
    "title": _of_text(_title),
    "to_json": to_json,
}


def _otherwise(otherwise: Otherwise, reason: str) -> Single:
    """What becomes of a value that isn't known."""
    fixed = otherwise.value if isinstance(otherwise, FixedValue) else otherwise
    if isinstance(otherwise, str) and otherwise == "keep":
        return lambda value: value
    if isinstance(otherwise, str) and otherwise == "reject":

        def refuse(value: Json) -> Json:
            raise ConversionError(f"{shown(value)} {reason}")

        return refuse
    if isinstance(otherwise, str) and otherwise == "null":
        return lambda _value: None
    return lambda _value: fixed


def _known(known: Mapping[str, Json], otherwise: Otherwise, reason: str) -> Single:
    unknown = _otherwise(otherwise, reason)

    def apply(value: Json) -> Json:
        text = text_value(value)
        return known[text] if text in known else unknown(value)

    return apply


def _replace_pattern(change: ReplacePatternChange) -> Single:
    pattern = Pattern(change.replace_pattern)
    check_groups(change, pattern.compiled.groups)
    return lambda value: pattern.replaced(text_value(value), change.with_)


def _extract(change: PatternChange) -> Single:
    pattern = Pattern(change.pattern)
    group = group_of(change, pattern.compiled)
    unmatched = _otherwise(change.otherwise, f"doesn't match {pattern.text}")

    def apply(value: Json) -> Json:
        found, part = pattern.group_of(text_value(value), group)
        return part if found else unmatched(value)

    return apply


def _split(change: SplitChange) -> Single:
    def apply(value: Json) -> Json:
        parts = text_value(value).split(change.split)
        if change.take is None:
            return parts
        at = change.take - 1 if change.take > 0 else change.take + len(parts)
        return parts[at] if 0 <= at < len(parts) else None

    return apply


def _joined(value: Json, between: str) -> Json:
    if not isinstance(value, list):
        raise ConversionError(f"a list is needed to join, not {shown(value)}")
    return between.join(text_value(part) for part in value if part is not None)


def _sliced(value: Json, bounds: SliceBounds) -> Json:
    whole = value if isinstance(value, list) else text_value(value)
    start = bounds.start - 1 if bounds.start > 0 else max(0, len(whole) + bounds.start)
    end = None if bounds.length is None else start + bounds.length
    return whole[start:end]


def _hash(salt: SecretRef | None, resources: Resources) -> Single:
    key = None if salt is None else _salt(salt, resources)

    def apply(value: Json) -> Json:
        try:
            data = text_value(value).encode()
        except UnicodeEncodeError as error:
            raise ConversionError(f"a broken character (lone surrogate): {shown(value)}") from error
        if key is None:
            return hashlib.sha256(data).hexdigest()
        return hmac.new(key, data, hashlib.sha256).hexdigest()

    return apply


def _salt(salt: SecretRef, resources: Resources) -> bytes:
    value = resources.secrets.get(salt.secret)
    if value is None:
        raise SecretMissingError(
            f"The secret {salt.secret} of the mapping is missing",
            cause="a hash in the mapping has it as its salt",
            next_step=f"Store it as {salt.secret} of the source connector.",
        )
    return value.get_secret_value().encode()


def _masked(text: str, kept: int, mark: str) -> str:
    tail = text[-kept:] if 0 < kept < len(text) else ""
    return mark * (len(text) - len(tail)) + tail


def _rounded(value: Json, digits: int) -> Json:
    if isinstance(value, (int, float, Decimal)) and is_number(value):
        return rounded(value, digits)
    return rounded(to_decimal(value), digits)

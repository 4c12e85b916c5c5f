"""What PostgreSQL can't hold although others can, and why, in words. Pure.

Sources: postgresql.org/docs, Character Types; JSON Types, 8.14 (jsonb refuses U+0000 and surrogates
that stand alone); Numeric Types, 8.1.2.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from decimal import Decimal

from migrateiq_desktop.destinations.texts import encodable, texts_in
from migrateiq_desktop.engine.ports import Missing, Moments
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.exact_json import text_of

from .postgresql_names import short_name

MOST_BEFORE_POINT = 131_072
MOST_AFTER_POINT = 16_383
_LIMITED = re.compile(r"(?:character varying|character)\((\d+)\)")
_NUL = "U+0000, the character NUL, can't be kept in PostgreSQL"
_BEYOND_NUMERIC = "a number with more digits than PostgreSQL's numeric has"
_ALWAYS_TAKEN: frozenset[type] = frozenset({type(None), Missing})
_NUMBERS: frozenset[type] = frozenset({Decimal})
_NESTED: frozenset[type] = frozenset({dict, list})


class PostgresqlRefusals:
    """Implements `engine.ports.Refusals` for one table."""

    def __init__(self, declared: Mapping[str, str]) -> None:
        """The types of the columns that are there."""
        self._limits = {
            name: int(match[1])
            for name, kind in declared.items()
            if (match := _LIMITED.fullmatch(kind))
        }
        self._binary = {name for name, kind in declared.items() if kind == "jsonb"}

    def none_in(self, column: str, values: Sequence[object], kinds: AbstractSet[type]) -> bool:
        """Whether no text has a NUL or is too long, and nothing is a decimal or has an inside."""
        if isinstance(values, Moments):
            return short_name(column) not in self._limits
        kinds = kinds - _ALWAYS_TAKEN
        texts = texts_in(values) if str in kinds else []
        limit = self._limits.get(short_name(column))
        if limit is not None and (kinds != {str} or max(map(len, texts), default=0) > limit):
            return False
        looked_at = _NUMBERS | (_NESTED if short_name(column) in self._binary else frozenset())
        return not kinds & looked_at and "\0" not in "".join(texts)

    def reason(self, column: str, value: object) -> str | None:
        """Why that column can't hold a value."""
        name = short_name(column)
        match value:
            case str() if "\0" in value:
                return _NUL
            case Decimal() if _beyond_numeric(value):
                return _BEYOND_NUMERIC
            case dict() | list() if name in self._binary:
                return _fault_in_jsonb(value)
        limit = self._limits.get(name)
        if limit is not None and len(text := text_of(value)) > limit:
            return f"{len(text):,} characters, and the column {name} takes {limit:,}"
        return None


def _beyond_numeric(number: Decimal) -> bool:
    exponent = number.as_tuple().exponent
    after = -exponent if isinstance(exponent, int) else 0
    return bool(number) and (number.adjusted() >= MOST_BEFORE_POINT or after > MOST_AFTER_POINT)


def _fault_in_jsonb(value: Json) -> str | None:
    for inner in _scalars(value):
        if isinstance(inner, str):
            if "\0" in inner:
                return _NUL
            if not encodable(inner):
                return "a broken character (lone surrogate), which jsonb can't keep"
        elif isinstance(inner, Decimal) and _beyond_numeric(inner):
            return _BEYOND_NUMERIC
    return None


def _scalars(value: Json) -> Iterator[Json]:
    """All names and values inside, however deep."""
    todo: list[Json] = [value]
    while todo:
        item = todo.pop()
        if isinstance(item, dict):
            yield from item.keys()
            todo += item.values()
        elif isinstance(item, (list, tuple)):
            todo += item
        else:
            yield item

"""Judges whole columns as `RecordChecks` judges record by record, or says that it can't. Pure.

The same functions are asked, but each different value once. What they refuse is only pointed at:
the reason comes from the record itself.
"""

from collections.abc import Callable, Hashable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from itertools import compress
from typing import TypeVar, cast

from migrateiq_desktop.engine.ports import Missing, Moments
from migrateiq_desktop.model.base import Json

from .apply import Mapped, Slot
from .checks import CheckedField, RecordChecks
from .conversions import ConversionError
from .rules import judged

T = TypeVar("T")

_NOTHING: frozenset[type] = frozenset({type(None), Missing})
_TOLD_APART: frozenset[type] = frozenset({int, str, bool, date})
"""Of values of one of these kinds equal ones are the same in every respect."""
_NUMBERS: frozenset[type] = frozenset({int, float, Decimal})


@dataclass(frozen=True, slots=True)
class JudgedColumn:
    """Values, and the kinds of which they are."""

    values: Sequence[object]
    kinds: AbstractSet[type]


@dataclass(frozen=True, slots=True)
class Judgement:
    """What becomes of rows."""

    passes: Sequence[bool]
    """Of each row whether it is loaded."""
    skipped: int
    """So many of the others are left out by the filter."""
    suspects: Sequence[int]
    """The rows that are left, each to be judged by itself."""


class ColumnChecks:
    """What a mapping checks, by columns."""

    def __init__(self, checks: RecordChecks) -> None:
        self._checks = checks

    @property
    def slots(self) -> frozenset[Slot] | None:
        """The columns that are looked at; None when records have to be judged one by one."""
        return self._checks.slots

    def judge(self, columns: Mapping[Slot, JudgedColumn], count: int) -> Judgement:
        """What becomes of so many rows. Columns without a value may be left out."""
        known = self._filtered(columns, count)
        passes = [one is True for one in known]
        suspects = [row for row, one in enumerate(known) if one is None]
        skipped = count - sum(passes) - len(suspects)
        broken: set[int] = set()
        for field in self._checks.fields:
            if field.slot is not None:
                broken.update(_broken(field, columns.get(field.slot), passes))
        for row in broken:
            passes[row] = False
        return Judgement(passes, skipped, sorted((*suspects, *broken)))

    def _filtered(self, columns: Mapping[Slot, JudgedColumn], count: int) -> list[bool | None]:
        """Of each row whether the filter lets it through; None where it can't be applied."""
        checks = self._checks
        there = {slot: columns[slot] for slot in checks.filter_slots if slot in columns}
        if not checks.filters:
            return [True] * count
        slots = tuple(there)

        def passes(values: Sequence[object]) -> bool | None:
            row: Mapped = {
                slot: value
                for slot, value in zip(slots, values, strict=True)
                if type(value) is not Missing
            }
            try:
                return checks.lets_through(row)
            except ConversionError:
                return None

        if not slots:
            return [passes(())] * count
        return _of_rows(list(there.values()), passes)


def _of_rows(columns: Sequence[JudgedColumn], ask: Callable[[Sequence[object]], T]) -> list[T]:
    """An answer for each row; rows that are the same are asked about once."""
    keys = [_texts(one.values) for one in columns]
    if not all(map(_are_told_apart, columns)):
        return [ask(row) for row in zip(*(one.values for one in columns), strict=True)]
    read = [isinstance(one.values, Moments) for one in columns]
    rows = cast("list[Hashable]", list(zip(*keys, strict=True)))
    answers = {row: ask(_values(cast("tuple[object, ...]", row), read)) for row in set(rows)}
    return [answers[row] for row in rows]


def _texts(values: Sequence[object]) -> Sequence[object]:
    return values.texts if isinstance(values, Moments) else values


def _values(row: Sequence[object], read: Sequence[bool]) -> Sequence[object]:
    return [
        datetime.fromisoformat(value) if moment and isinstance(value, str) else value
        for value, moment in zip(row, read, strict=True)
    ]


def _are_told_apart(column: JudgedColumn) -> bool:
    if isinstance(column.values, Moments):
        return True
    there = column.kinds - _NOTHING
    return len(there) < 2 and there <= _TOLD_APART


def _broken(field: CheckedField, column: JudgedColumn | None, passes: Sequence[bool]) -> list[int]:
    """The rows, of those that pass so far, whose value breaks a rule."""
    if column is None:
        return [row for row, one in enumerate(passes) if one] if field.required else []
    rows = range(len(passes))
    if not all(passes):
        rows = list(compress(rows, passes))  # type: ignore[assignment]  # any sequence of rows
        left = list(compress(_texts(column.values), passes))
        moments = isinstance(column.values, Moments)
        column = JudgedColumn(Moments(left) if moments else left, column.kinds)
    if _all_within(field, column):
        return []

    def fits(row: Sequence[object]) -> bool:
        value: Json = row[0]
        if value is None or type(value) is Missing:
            return not field.required
        return all(judged(judge, value) is None for judge in field.judges)

    return [row for row, fit in zip(rows, _of_rows([column], fits), strict=True) if not fit]


def _all_within(field: CheckedField, column: JudgedColumn) -> bool:
    """Whether it is certain at a glance: of numbers in a range the ends tell it."""
    if not len(column.values):
        return True
    empty = column.kinds & _NOTHING
    if field.required and empty:
        return False
    there = column.kinds - _NOTHING
    if not there or not field.judges:
        return not field.required or not empty
    if not field.only_range or not there <= _NUMBERS:
        return False
    values = cast("Sequence[float]", column.values)
    numbers = [value for value in values if type(value) not in _NOTHING] if empty else values
    if not numbers:
        return True
    ends = (min(numbers), max(numbers))
    return all(judged(judge, end) is None for judge in field.judges for end in ends)

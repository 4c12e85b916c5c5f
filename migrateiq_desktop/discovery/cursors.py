"""Finds fields by which new records could be told from old ones. Pure.

What a value means as a cursor is the engine's to say: it is handed in.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Literal, Protocol

from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.incremental import CursorKind

from .findings import FoundCursor
from .sampling import walked

MOST_CANDIDATES = 8
_CHANGED = re.compile(r"(updat|modif|chang|edit|revis|last_?(write|touch|sav))", re.IGNORECASE)
_MADE = re.compile(r"(creat|insert|add(ed)?_?(at|on)|post(ed)|publish|start|issued)", re.IGNORECASE)
_TIMELY = re.compile(r"(date|time|stamp|_at$|[a-z]At$|_on$|since)", re.IGNORECASE)
_COUNTING = re.compile(
    r"(^|_|\.)(id|seq|sequence|version|rev|revision|offset|number|no)$", re.IGNORECASE
)
_MOMENTS = frozenset(
    {
        CursorKind.DATETIME,
        CursorKind.LOCAL_DATETIME,
        CursorKind.EPOCH_SECONDS,
        CursorKind.EPOCH_MILLISECONDS,
        CursorKind.EPOCH_MICROSECONDS,
        CursorKind.EPOCH_NANOSECONDS,
    }
)

Direction = Literal["ascending", "descending", "unordered"]


class CursorValue(Protocol):
    """A value that has a place in an order."""

    @property
    def key(self) -> Any:  # noqa: ANN401  # of whatever type: values of one family compare
        """What is compared."""

    @property
    def kind(self) -> CursorKind:
        """What the values are."""

    @property
    def family(self) -> str:
        """Only values of one family have an order."""


CursorOf = Callable[[Json], CursorValue | None]


@dataclass(slots=True)
class _Column:
    """One field's values, in the order of the records."""

    values: list[Json]
    keys: list[CursorValue]


def find_cursors(records: Sequence[Json], cursor_of: CursorOf) -> tuple[FoundCursor, ...]:
    """Fields that every record has and that can be put in order: moments, and growing numbers.

    The best first: a moment of change before one of creation, before a number that counts up.
    """
    sample = [record for record in records if isinstance(record, dict)]
    columns: dict[str, _Column] = {}
    for number, record in enumerate(sample):
        present: set[str] = set()
        for name, value in walked(record):
            cursor = cursor_of(value)
            if cursor is None or not _follows(name, columns, number, cursor):
                continue
            column = columns.setdefault(name, _Column([], []))
            column.values.append(value)
            column.keys.append(cursor)
            present.add(name)
        for name in [one for one in columns if one not in present]:
            del columns[name]
    found = [_judged(name, column) for name, column in columns.items()]
    likely = [one for one in found if one is not None]
    return tuple(sorted(likely, key=lambda one: -one.score)[:MOST_CANDIDATES])


def _follows(name: str, columns: dict[str, _Column], number: int, cursor: CursorValue) -> bool:
    """Whether a field had a value of the same family in every record so far."""
    column = columns.get(name)
    if column is None:
        return number == 0
    return len(column.keys) == number and column.keys[0].family == cursor.family


def _judged(name: str, column: _Column) -> FoundCursor | None:
    kinds = {cursor.kind for cursor in column.keys}
    kind = column.keys[0].kind if len(kinds) == 1 else CursorKind.INTEGER
    moment = kinds <= _MOMENTS
    last_name = name.rpartition(".")[2]
    direction = _direction([cursor.key for cursor in column.keys])
    if moment or kind is CursorKind.DATE:
        score, what = _moment_score(last_name, kind)
    elif kind is CursorKind.INTEGER and _COUNTING.search(last_name) and direction != "unordered":
        score, what = 35, "a number that counts records: new ones are found by it, changes are not"
    else:
        return None
    score -= 10 * name.count(".")
    score += 0 if direction == "unordered" else 8
    if len(column.keys) < 2:
        score //= 2
    sorted_by = "" if direction == "unordered" else f", and the answer is sorted by it, {direction}"
    ends = sorted(range(len(column.keys)), key=lambda at: column.keys[at].key)
    return FoundCursor(
        field=name,
        kind=kind,
        direction=direction,
        first=column.values[ends[0]],
        last=column.values[ends[-1]],
        reason=f"{name} is {what}; each of {len(column.keys):,} records has it{sorted_by}",
        score=max(1, min(100, score)),
    )


def _moment_score(name: str, kind: CursorKind) -> tuple[int, str]:
    if _CHANGED.search(name):
        score, what = 85, "the moment of a record's last change"
    elif _MADE.search(name):
        score, what = 60, "the moment a record was made: changes are not found by it"
    elif _TIMELY.search(name):
        score, what = 50, f"a {kind.value}"
    else:
        score, what = 35, f"a {kind.value}"
    return score - (10 if kind is CursorKind.DATE else 0), what


def _direction(keys: Sequence[Any]) -> Direction:
    if len(keys) < 3 or keys[0] == keys[-1]:
        return "unordered"
    if all(one <= other for one, other in pairwise(keys)):
        return "ascending"
    if all(one >= other for one, other in pairwise(keys)):
        return "descending"
    return "unordered"

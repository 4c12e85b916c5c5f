"""The windows that a stretch of a cursor's values is asked for in, one after the other. Pure."""

from collections.abc import Iterator
from dataclasses import dataclass

from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.errors import DefinitionError
from migrateiq_desktop.model.incremental import CursorKind, Incremental

from .cursors import Cursor, cursor_of
from .times import DAY


@dataclass(frozen=True, slots=True)
class Span:
    """One window."""

    start: Json
    end: Json
    """Belongs to it, and to the next one as well: nobody knows whether the server gives it with
    the one or the other. None: no upper bound."""
    is_last: bool


def spans(stream: str, definition: Incremental) -> Iterator[Span]:
    """From `initial_value` to `end_value`, in windows of the definition's width.

    Raises DefinitionError where values have no such windows.
    """
    start, end = _cursor(stream, definition.initial_value), None
    if definition.end_value is not None:
        end = _cursor(stream, definition.end_value)
        if start.family != end.family:
            raise _unfit(stream, f"it starts at the {start.kind} {start.raw}, not a {end.kind}")
    step = _step(stream, definition, start)
    raw, key = start.raw, start.key
    while end is not None and key + step < end.key:  # type: ignore[operator]  # of one family
        key += step  # type: ignore[operator]  # no text
        after = start.written(key)
        yield Span(raw, after, is_last=False)
        raw = after
    yield Span(raw, definition.end_value, is_last=True)


def _step(stream: str, definition: Incremental, start: Cursor) -> int:
    if definition.window_seconds is not None:
        if not start.second:
            raise _unfit(stream, f"{start.raw} is of the kind {start.kind}, which has no seconds")
        step = definition.window_seconds * start.second
        # half a day can't be asked for by dates
        return -(-step // DAY) * DAY if start.kind is CursorKind.DATE else step
    if definition.window_size is None:
        raise ValueError("a stream without windows")
    if start.family != "number":
        raise _unfit(stream, f"{start.raw} is of the kind {start.kind}: give window_seconds")
    return definition.window_size


def _cursor(stream: str, value: Json) -> Cursor:
    cursor = cursor_of(value)
    if cursor is None or isinstance(cursor.key, str):
        raise _unfit(stream, f"{str(value)[:80]} is no time and no number")
    return cursor


def _unfit(stream: str, cause: str) -> DefinitionError:
    return DefinitionError(
        f"{stream} can't be asked for in windows",
        cause=cause,
        next_step="Correct initial_value, end_value or the width under the stream's incremental.",
    )

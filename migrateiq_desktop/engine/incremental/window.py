"""Where the reading of a stream starts and ends: from the definition and from what is known. Pure.

Values come from the data. The local clock is used only for `end_param`, which asks for it.
"""

from dataclasses import dataclass, replace
from datetime import UTC, datetime

from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.connector import Stream
from migrateiq_desktop.model.errors import DefinitionError
from migrateiq_desktop.model.incremental import (
    DEFAULT_LOOKBACK_SECONDS,
    CursorKind,
    CursorReading,
    CursorState,
    Incremental,
)

from .cursors import Cursor, Key, as_text, cursor_of
from .times import DAY
from .wording import asking_between


@dataclass(frozen=True, slots=True)
class Window:
    """What is read of a stream in one run."""

    start: Cursor | None = None
    """In the form in which it is sent; None: everything."""
    least: Key | None = None
    """Records with a smaller key were loaded before."""
    known: Cursor | None = None
    """The greatest value that was read before."""
    end: Json = None
    """As it is sent; None: without an upper bound."""
    last: Cursor | None = None
    """The definition's end."""
    remark: str = ""
    """What there is to say about it, in words."""

    @property
    def family(self) -> str | None:
        """What the records' values have to be; None when nothing is known yet."""
        cursor = self.known or self.start or self.last
        return None if cursor is None else cursor.family

    @property
    def most(self) -> Key | None:
        """Records with a greater key are not wanted."""
        if self.last is None or isinstance(self.last.key, str):
            return None if self.last is None else self.last.key
        return self.last.key + DAY - 1 if self.last.kind is CursorKind.DATE else self.last.key


def lookback_of(definition: Incremental, cursor: Cursor) -> float:
    """Seconds that are read again before a value."""
    if definition.lookback_seconds is not None:
        return definition.lookback_seconds
    return DEFAULT_LOOKBACK_SECONDS if cursor.second else 0


def window_of(
    stream: str, definition: Incremental, state: CursorState | None, *, now: float
) -> Window:
    """The window of a run that begins now. Raises DefinitionError for values that mean nothing.

    Where rows are appended it never reaches further back than what is known of them.
    """
    if state is None:
        return _with_end(stream, definition, _first(stream, definition), now)
    value = state.value
    known = as_text(str(value)) if state.kind == "text" else cursor_of(value)
    if known is None:
        raise DefinitionError(
            f"{stream} can't be read on from {value!r}",
            cause="it is no date, number or text that can be compared",
            next_step="Set another value (migrateiq state set), or run with --full-refresh.",
        )
    back = lookback_of(definition, known) + state.overlap_seconds
    if state.border_seconds is not None:
        back = min(back, state.border_seconds)
    least = known.before(back)
    start = cursor_of(known.written(least)) if least != known.key else known
    remark = f"reads on from {definition.cursor_path} {shown(value)} ({known.kind})"
    if start is not None and start.raw != value:
        remark += f", and once more what came since {shown(start.raw)}"
    return _with_end(stream, definition, Window(start, least, known, remark=remark), now)


def _first(stream: str, definition: Incremental) -> Window:
    value = definition.initial_value
    if value is None:
        return Window(remark=f"reads everything, as nothing of {definition.cursor_path} is known")
    cursor = cursor_of(value)
    if cursor is None:
        raise DefinitionError(
            f"{stream} can't be read from {value!r} on",
            cause="initial_value is no date, number or text that can be compared",
            next_step="Write dates like 2013-01-31 or 2013-01-31T10:00:00Z.",
        )
    return Window(cursor, cursor.key, remark=f"reads from {definition.cursor_path} {shown(value)}")


def _with_end(stream: str, definition: Incremental, window: Window, now: float) -> Window:
    if definition.end_value is not None:
        return _up_to(stream, definition.end_value, window)
    if definition.end_param is None:
        return window
    form = window.known or window.start
    if form is None:
        # nobody knows yet how this source writes its values
        return window
    if not form.second or isinstance(form.key, str):
        raise DefinitionError(
            f"{stream} can't have an end_param",
            cause=f"its values are of the kind {form.kind}, not times",
            next_step="Leave end_param out.",
        )
    at = round(now) * form.second
    if isinstance(window.least, str) or (
        window.least is not None and at < max(window.least, form.key)
    ):
        # a clock that is behind the data must not keep anything away
        clock = datetime.fromtimestamp(now, UTC).isoformat(" ", "seconds")
        remark = (
            f"{window.remark}; without an upper bound, as this computer's clock says {clock},"
            " which is before that"
        )
        return replace(window, remark=remark)
    return replace(window, end=form.written(at))


def _up_to(stream: str, value: str | float, window: Window) -> Window:
    """The window with the definition's end."""
    last = as_text(str(value)) if window.family == "text" else cursor_of(value)
    form = window.known or window.start
    if last is None or (form is not None and form.family != last.family):
        raise DefinitionError(
            f"{stream} can't be read up to {value!r}",
            cause="end_value is no date, number or text that can be compared"
            if form is None or last is None
            else f"it is of the kind {last.kind}; {shown(form.raw)} is of the kind {form.kind}",
            next_step="Correct end_value, or leave it out.",
        )
    remark = f"{window.remark}, up to {shown(value)}"
    bounded = replace(window, end=value, last=last, remark=remark)
    start = window.start
    if start is not None and start.key > last.key:  # type: ignore[operator]  # of one family
        # all of it was read before: a server would refuse an end before the start
        return replace(bounded, start=last, remark=f"{remark}: all of it was read before")
    return bounded


def asked_for(stream: Stream, reading: CursorReading) -> Stream:
    """The stream with the parameters that ask for what is new."""
    definition = stream.incremental
    if definition is None:
        return stream
    if definition.in_windows:
        # each window asks for its own part of it
        whole = {"initial_value": reading.start, "end_value": reading.end}
        return stream.model_copy(update={"incremental": definition.model_copy(update=whole)})
    params = asking_between(stream, definition, reading.start, reading.end)
    return stream.model_copy(update={"params": params})


def shown(value: Json) -> str:
    """A value in a sentence."""
    return str(value)[:80]

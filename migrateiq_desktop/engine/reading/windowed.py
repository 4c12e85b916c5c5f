"""Reads a stream window by window of its cursor. Over the port Source only."""

from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterator
from dataclasses import dataclass, replace

from migrateiq_desktop.engine.incremental.spans import Span, spans
from migrateiq_desktop.engine.incremental.wording import asking_between
from migrateiq_desktop.engine.ports import AskedSpan, Page
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.connector import Stream
from migrateiq_desktop.model.errors import DefinitionError
from migrateiq_desktop.model.incremental import Incremental

VERSION = 1

ReadPart = Callable[[Stream, Json, int], AsyncIterator[Page]]
"""The pages of a window from a position on; the last argument continues their numbers."""


@dataclass(frozen=True, slots=True)
class _Place:
    """A place between two pages."""

    window: int = 0
    """Windows done."""
    inner: Json = None
    """Where the next page of the window in hand is; None: at its start."""
    pages: int = 0
    """Pages of the window in hand that are done."""

    def as_json(self, of: Json) -> Json:
        return {
            "version": VERSION,
            "of": of,
            "window": self.window,
            "inner": self.inner,
            "pages": self.pages,
        }


class WindowedReader:
    """The pages of one stream that is asked for in windows. Used once."""

    def __init__(self, stream: Stream, definition: Incremental, read: ReadPart) -> None:
        """`initial_value` and `end_value` say what is to be read now."""
        self._stream = stream
        self._definition = definition
        self._read = read
        width = definition.window_seconds or definition.window_size
        self._of: Json = [definition.initial_value, width]
        """What windows are counted by."""

    async def pages(self, position: Json, pages_done: int) -> AsyncGenerator[Page, None]:
        """Pages of all windows, numbered on, each with the window that it was asked for."""
        start, number = self._place(position), pages_done
        before: Span | None = None
        for window, span in enumerate(self._spans()):
            if window < start.window:
                before = span
                continue
            place = start if window == start.window else _Place(window)
            begins = before is None and place.inner is None
            async for page in self._read(self._asking(span), place.inner, place.pages):
                number += 1
                yield self._placed(page, number, window, span, begins=begins)
                begins = False
            before = span

    def _spans(self) -> Iterator[Span]:
        return spans(self._stream.name, self._definition)

    def _placed(self, page: Page, number: int, window: int, span: Span, *, begins: bool) -> Page:
        """The page as one of the whole stream."""
        after: _Place | None = _Place(window, page.next_position, page.number)
        if page.next_position is None:
            after = None if span.is_last else _Place(window + 1)
        position = None if after is None else after.as_json(self._of)
        asked = AskedSpan(
            since=span.start if window else None,
            until=None if span.is_last else span.end,
            begins=begins,
        )
        # a total is one window's, and was compared with what came for it
        return replace(
            page, number=number, next_position=position, total=None, by_limit=False, span=asked
        )

    def _asking(self, span: Span) -> Stream:
        """The stream with the parameters of one window."""
        stream = self._stream
        params = asking_between(stream, self._definition, span.start, span.end)
        return stream.model_copy(update={"params": params, "incremental": None})

    def _place(self, position: Json) -> _Place:
        if position is None:
            return _Place()
        fits = isinstance(position, dict) and position.get("version") == VERSION
        if not fits or position.get("of") != self._of:  # type: ignore[attr-defined]  # a dict
            raise DefinitionError(
                f"{self._stream.name} can't go on where it stopped",
                cause="it was asked for in other windows",
                next_step="Start the sync anew.",
            )
        return _Place(position["window"], position["inner"], position["pages"])  # type: ignore[index]

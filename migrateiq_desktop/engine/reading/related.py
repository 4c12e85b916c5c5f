"""A source whose streams may have parents and windows, over one whose streams have neither."""

from collections.abc import AsyncIterator, Callable, Iterable

from migrateiq_desktop.engine.incremental.sieve import Sieve, Sought
from migrateiq_desktop.engine.incremental.window import asked_for, window_of
from migrateiq_desktop.engine.ports import Clock, Page, Source, SourceObserver
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.connector import Stream
from migrateiq_desktop.model.incremental import CursorReading

from .children import ChildReader, Family
from .windowed import WindowedReader


class RelatedStreams:
    """Reads streams of every kind. Implements `engine.ports.Source`."""

    def __init__(
        self, source: Source, streams: Iterable[Stream], clock: Clock, *, at_once: int = 1
    ) -> None:
        """`streams` are all of the connector's; up to `at_once` parents are asked for at a time."""
        self._source = source
        self._streams = {stream.name: stream for stream in streams}
        self._clock = clock
        self._at_once = at_once

    def stream(self, name: str) -> Stream:
        """One of the connector's streams."""
        return self._streams[name]

    def pages(
        self, stream: Stream, observer: SourceObserver, *, position: Json | None, pages_done: int
    ) -> AsyncIterator[Page]:
        """Pages of a stream, in order."""
        if stream.parent is not None:
            parents, keep = self._all_of(self._streams[stream.parent.resource])
            family = Family(stream, stream.parent, parents, keep)
            children = ChildReader(family, self._read, observer, at_once=self._at_once)
            return children.pages(position, pages_done)
        if stream.incremental is not None and stream.incremental.in_windows:

            def part(one: Stream, place: Json, done: int) -> AsyncIterator[Page]:
                return self._read(one, observer, place, done)

            return WindowedReader(stream, stream.incremental, part).pages(position, pages_done)
        return self._source.pages(stream, observer, position=position, pages_done=pages_done)

    def _read(
        self, stream: Stream, observer: SourceObserver, position: Json, pages_done: int
    ) -> AsyncIterator[Page]:
        return self.pages(stream, observer, position=position, pages_done=pages_done)

    def _all_of(self, stream: Stream) -> tuple[Stream, Callable[[Page], Page]]:
        """A stream from its definition's start to its end, whatever is known of it.

        Raises DefinitionError for bounds that mean nothing.
        """
        definition = stream.incremental
        if definition is None:
            return stream, lambda page: page
        window = window_of(stream.name, definition, None, now=self._clock.time())
        start = None if window.start is None else window.start.raw
        reading = CursorReading(start=start, end=window.end)
        sought = Sought(
            stream=stream.name,
            definition=definition,
            window=window,
            state=None,
            appends=False,
            keyed=bool(stream.key),
        )
        sieve = Sieve(sought, reading, lambda: 0.0)
        return asked_for(stream, reading), lambda page: sieve.sift([page], 1).pages[0]

    async def aclose(self) -> None:
        """Give the connections back."""
        await self._source.aclose()

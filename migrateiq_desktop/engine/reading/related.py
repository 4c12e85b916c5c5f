"""A source whose streams may have parents, over one whose streams have none."""

from collections.abc import AsyncIterator, Iterable

from migrateiq_desktop.engine.ports import Clock, Page, Source, SourceObserver
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.connector import Stream

from .children import ChildReader, Family


class RelatedStreams:
    """Reads streams with and without parents. Implements `engine.ports.Source`."""

    def __init__(
        self, source: Source, streams: Iterable[Stream], clock: Clock, *, at_once: int = 1
    ) -> None:
        """`streams` are all of the connector's; up to `at_once` parents are asked for at a time."""
        self._source = source
        self._streams = {stream.name: stream for stream in streams}
        self._clock = clock
        self._at_once = at_once

    def pages(
        self, stream: Stream, observer: SourceObserver, *, position: Json | None, pages_done: int
    ) -> AsyncIterator[Page]:
        """Pages of a stream, in order."""
        if stream.parent is None:
            return self._source.pages(stream, observer, position=position, pages_done=pages_done)
        family = Family(stream, stream.parent, self._streams[stream.parent.resource])
        reader = ChildReader(family, self._read, observer, at_once=self._at_once)
        return reader.pages(position, pages_done)

    def _read(
        self, stream: Stream, observer: SourceObserver, position: Json, pages_done: int
    ) -> AsyncIterator[Page]:
        return self.pages(stream, observer, position=position, pages_done=pages_done)

    async def aclose(self) -> None:
        """Give the connections back."""
        await self._source.aclose()

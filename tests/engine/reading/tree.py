"""A source whose streams lie at paths, in memory, and how a stream with parents is read over it."""

from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from dataclasses import dataclass, field

from migrateiq_desktop.engine.ports import Page, SourceObserver
from migrateiq_desktop.engine.reading.related import RelatedStreams
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.connector import RestConnector, Stream
from migrateiq_desktop.model.errors import MigrateIQError, SourceError
from tests.servers.virtual_clock import VirtualClock
from tests.sources.rest.recording import RecordingObserver


@dataclass
class TreeSource:
    """Gives the records at a path in pages. Implements `engine.ports.Source`."""

    lists: Mapping[str, Sequence[Json]]
    page_size: int = 2
    before: Callable[[str, int], None] | None = None
    """Called with path and page before each page."""
    asked: list[tuple[str, int]] = field(default_factory=list)
    params: list[dict[str, object]] = field(default_factory=list)
    trailing: bool = False
    """The last page says that there may be another one, and then there is none."""

    async def pages(
        self, stream: Stream, observer: SourceObserver, *, position: Json | None, pages_done: int
    ) -> AsyncIterator[Page]:
        """The pages from a position on."""
        path = stream.path
        self.params.append(dict(stream.params))
        observer.found(f"{path}: records at @: a list")
        number = position if isinstance(position, int) else 1
        more = True
        while more:
            self.asked.append((path, number))
            observer.request_sent()
            if self.before is not None:
                self.before(path, number)
            if path not in self.lists:
                raise SourceError(f"{path}: the server answered 404 Not Found")
            records = self.lists[path]
            part = list(records[(number - 1) * self.page_size : number * self.page_size])
            more = number * self.page_size < len(records)
            pages_done += 1
            number += 1
            if not part and number > 2:
                return
            follows = more or (self.trailing and len(part) > 0)
            yield Page(pages_done, part, number if follows else None, total=len(records))
            more = follows

    async def aclose(self) -> None:
        """Nothing is held."""


@dataclass
class Read:
    """What came of reading."""

    pages: list[Page]
    observer: RecordingObserver
    error: MigrateIQError | None = None

    @property
    def records(self) -> list[Json]:
        """Of all pages, in order."""
        return [record for page in self.pages for record in page.records]


async def read(
    source: TreeSource,
    streams: Sequence[dict[str, object]],
    name: str,
    *,
    at_once: int = 1,
    position: Json | None = None,
    pages_done: int = 0,
    fails: bool = False,
) -> Read:
    """All pages of one of the streams, from a position on."""
    connector = RestConnector.model_validate(
        {"base_url": "http://localhost", "resources": list(streams)}
    )
    related = RelatedStreams(source, connector.streams(), VirtualClock(), at_once=at_once)
    (stream,) = (one for one in connector.streams() if one.name == name)
    observer = RecordingObserver()
    collected = Read([], observer)
    try:
        async for page in related.pages(stream, observer, position=position, pages_done=pages_done):
            collected.pages.append(page)
    except MigrateIQError as error:
        collected.error = error
    if collected.error is not None and not fails:
        raise collected.error
    return collected

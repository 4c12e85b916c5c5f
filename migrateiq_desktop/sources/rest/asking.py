"""Asks for the pages of one stream by their states, several at once where they can be foreseen.

Knows requests and strategies; what an answer holds is the reader's business.
"""

from typing import Self

from migrateiq_desktop.discovery.probing import Probe
from migrateiq_desktop.model.connector import RestConnector, Stream
from migrateiq_desktop.model.errors import (
    KeyRefusedError,
    MigrateIQError,
    SourceError,
    UnreachableError,
)
from migrateiq_desktop.sources.shapes import ShapedDecoder

from .client import Answer
from .fetcher import Document, Fetcher
from .lookahead import Lookahead
from .pagination.choosing import Paging
from .pagination.strategy import PageFacts, RequestChange, State
from .requests import StreamRequests

NOT_FOUND = frozenset({404})
REFUSALS = frozenset({400, 404, 405, 406, 409, 410, 411, 413, 414, 415, 416, 422, 500, 501})
"""What a server may answer to a parameter that it doesn't know, or doesn't like."""


class GuessUnansweredError(Exception):
    """The source failed, again and again, while a second page was asked for."""

    def __init__(self, why: MigrateIQError, *, hurried: bool) -> None:
        """`hurried`: a person waits, and it was tried a few times only."""
        super().__init__(str(why))
        self.why = why
        self.hurried = hurried


class PageAsker:
    """The way to the pages of one stream. Use as an asynchronous context manager."""

    def __init__(self, connector: RestConnector, stream: Stream, fetcher: Fetcher) -> None:
        self._fetcher = fetcher
        self._most = stream.pages_by.maximum_pages
        self._requests = StreamRequests(connector, stream)
        self._ahead = Lookahead(self._fetch, connector.concurrency)
        self.paging: Paging | None = None
        """Once it is known."""
        self.shapes: ShapedDecoder | None = None
        """What decodes records all at once, once it is known how."""

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._ahead.aclose()

    async def page(self, number: int, state: State, before: PageFacts | None) -> Document:
        """The document of a state, an absent one if the answer was 404 and pages are counted.

        `before` are the facts of the page before, which tell what may be asked for already.
        """
        room = min(self._ahead.room, self._most - number)
        foreseen: list[RequestChange] = []
        if self.paging is not None and before is not None and room > 0:
            later = self.paging.strategy.ahead(state, before, room)
            foreseen = [self._change(one) for one in later]
        return await self._ahead.document(self._change(state), foreseen)

    async def again(self, state: State) -> Document:
        """The same page once more; a 404 is an error."""
        request = self._requests.page(self._change(state))
        return await self._fetcher.fetch(request, shapes=self.shapes)

    async def probe(self, probe: Probe) -> Document | None:
        """What comes for a request that is only a guess; None when it is refused.

        Raises GuessUnansweredError when the source fails, as it would for a page; SourceError and
        UnreachableError when nothing can be told from what came.
        """
        request = self._requests.page(RequestChange(params=probe.params, body=probe.body))
        guessing = self._fetcher.guessing()
        try:
            document = await guessing.fetch(request, absent=REFUSALS)
        except KeyRefusedError:
            # the first page came with the same key: what is refused is the guess
            return None
        except (SourceError, UnreachableError) as error:
            if guessing.gave_up:
                raise GuessUnansweredError(error, hurried=guessing.hurried) from error
            raise
        return None if document.absent else document

    def keep(self, probe: Probe, document: Document) -> None:
        """What came for a guess is what a page is going to be asked for: it isn't asked again."""
        self._ahead.keep(RequestChange(params=probe.params, body=probe.body), document)

    async def beyond(self, state: State) -> Document | None:
        """What comes, perhaps an absent one, for a page far beyond all; None where nothing is
        counted."""
        far = self.paging.strategy.far(state) if self.paging else None
        if far is None:
            return None
        request = self._requests.page(self._change(far))
        document = await self._fetcher.fetch(request, absent=NOT_FOUND)
        document.told.counted(None)
        return document

    def refusal(self, state: State, answer: Answer) -> MigrateIQError:
        """The error that the answer to a page's request means."""
        return self._fetcher.refusal(self._requests.page(self._change(state)), answer)

    def settled(self, state: State, answer: Answer, page: int) -> State:
        """The next state with its link made whole. Raises SourceError when it leads elsewhere."""
        return self._requests.settled(state, answer, page)

    def _change(self, state: State) -> RequestChange:
        return self.paging.strategy.request(state) if self.paging else RequestChange()

    async def _fetch(self, change: RequestChange) -> Document:
        counted = self.paging is not None and self.paging.strategy.counted
        # what a 404 means is known when the page's turn has come
        absent: frozenset[int] = NOT_FOUND if counted else frozenset()
        request = self._requests.page(change)
        return await self._fetcher.fetch(request, absent=absent, shapes=self.shapes)

"""Reads one stream page after page: request, records, way on, guards, position.

Knows strategies and documents; how a document is fetched is the fetcher's business.
"""

import logging
from collections.abc import AsyncGenerator, Sequence
from dataclasses import dataclass

from migrateiq_desktop.discovery.findings import FoundPaginator
from migrateiq_desktop.discovery.sent import SentRequest
from migrateiq_desktop.engine.ports import Page, SourceObserver
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.connector import RestConnector, Stream
from migrateiq_desktop.model.errors import (
    DefinitionError,
    IncompleteError,
    MigrateIQError,
    SourceError,
)
from migrateiq_desktop.model.paginators import AutoPaginator, CursorPaginator
from migrateiq_desktop.sources.shapes import ShapedDecoder

from .addresses import shown
from .asking import PageAsker
from .client import Answer
from .decoding import decode_sound, exact_fraction
from .fetcher import Document, Fetcher
from .finding import Guessed, find_ways
from .guards import LoopGuard, RepeatedPageError
from .holes import Holes
from .pagination.choosing import ConcretePaginator, Paging
from .pagination.strategy import Ended, PageFacts, State, Stuck
from .paths import BodyPath
from .position import VERSION, Position
from .selecting import RecordSelector
from .tally import Tally, suspicious_page

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _WayOn:
    """Where a page leads: a state, nowhere, or into a problem that is told after the page."""

    state: State | None = None
    problem: MigrateIQError | None = None
    by_limit: bool = False
    """It leads on, but the definition said to stop here."""


class StreamReader:
    """The pages of one stream, once."""

    def __init__(
        self,
        connector: RestConnector,
        stream: Stream,
        fetcher: Fetcher,
        observer: SourceObserver,
        guessed: Guessed | None = None,
    ) -> None:
        """`guessed` is shared by all readings of one stream: one for each parent."""
        self._stream = stream
        self._guessed = guessed or Guessed()
        self._fetcher = fetcher
        self._observer = observer
        self.asker = PageAsker(connector, stream, fetcher)
        """Knows how records are decoded all at once, when that is known."""
        self._selector = RecordSelector(stream.name, stream.data_selector, fetcher.clean)
        self._tally = Tally(stream.name)
        self._guard = LoopGuard(stream.name, counted=True, key=stream.key)
        self._holes = Holes()
        self._facts: PageFacts | None = None
        """Of the page before."""
        self._paging: Paging | None = None
        self.ways: tuple[FoundPaginator, ...] = ()
        """How pages may go on, the first as they do, where that had to be found."""
        self.document: Document | None = None
        """What the last page came in."""
        if not isinstance(stream.pages_by, AutoPaginator):
            self._use(stream.pages_by)

    @property
    def paginator(self) -> ConcretePaginator | None:
        """How pages go on, once it is known."""
        return self._paging.paginator if self._paging else None

    @property
    def selector(self) -> str | None:
        """Where the records are, once it is known."""
        return self._selector.text

    async def pages(self, position: Position | None, pages_done: int) -> AsyncGenerator[Page, None]:
        """Pages from a position on; a problem with the way on is raised after its page."""
        state: State | None = self._resumed(position) if position else self._first_state()
        number = pages_done
        async with self.asker:
            if position is not None and position.ended:
                # what is missing may be where there was nothing
                ask, tally = self.asker.again, self._tally
                refilled = self._holes.refilled(position, tally, ask, self._selected, number)
                async for page in refilled:
                    number = page.number
                    yield page
            while state is not None:
                number += 1
                _check_page_cap(self._stream, number)
                page, way_on = await self._page(number, state)
                yield page
                if way_on.problem is not None:
                    raise way_on.problem
                state = way_on.state

    def _first_state(self) -> State:
        return self._paging.strategy.start() if self._paging else {}

    def _resumed(self, position: Position) -> State:
        """Take up everything that a position remembers."""
        name = self._stream.name
        self._fetcher.readable.add(name)
        if self._paging is None:
            self._use(_with_wishes(position.paginator, self._stream))
        elif self._paging.paginator.type != position.paginator.type:
            raise DefinitionError(
                f"{name}: the run can't go on where it stopped",
                cause=f"its pages went by {position.paginator.type}, now they would go by"
                f" {self._paging.paginator.type}",
                next_step="Start the sync anew.",
            )
        if self._selector.text is None:
            self._selector = RecordSelector(name, position.selector, self._fetcher.clean)
        self._tally = Tally(name, position.records, position.taken, position.total)
        self._holes = Holes(position.holes)
        self._guard = LoopGuard(
            name,
            counted=self._known.strategy.counted,
            key=self._stream.key,
            memory=position.guard,
            again=position.taken > 0,
        )
        self._guard.token_by_post = _token_by_post(self._stream, self._known.paginator)
        return position.state

    async def _page(self, number: int, state: State) -> tuple[Page, _WayOn]:
        if self._paging is not None:
            self._guard.asked(state)
        document = self.document = await self.asker.page(number, state, self._facts)
        if document.absent or document.ignored:
            return self._nothing_there(number, state, document)
        if self._paging is None:
            state = await self._found_out(document)
        try:
            return self._taken_in(number, state, document)
        except RepeatedPageError as repeated:
            if not await self._minds_the_page(state, document):
                raise repeated.loop from None
        # a page that was a mistake of the server comes right when it is asked for again
        document = self.document = await self.asker.again(state)
        if document.ignored:
            return self._nothing_there(number, state, document)
        try:
            return self._taken_in(number, state, document)
        except RepeatedPageError as repeated:
            self._warn(f"{repeated.loop.cause}: its records have no key and may be alike; loaded")
        self._guard.take_once_more()
        return self._taken_in(number, state, document)

    def _nothing_there(self, number: int, state: State, document: Document) -> tuple[Page, _WayOn]:
        """The end, where a response action says so, or a 404 as some servers answer past the last
        page."""
        problem, position = None, None
        if document.ignored:
            # the same words for each page and each parent: that it happened is said once
            self._warn(f"taken for the end, as response_actions say: {document.ignored}")
            problem, _ = self._tally.judge_end(Ended())
        elif not self._may_end():
            raise self.asker.refusal(state, document.answer)
        # after an empty page nobody expected another one
        elif not (self._tally.complete or state.get("empty")):
            self._warn(
                f"the server answered page {number} with 404; taken as the end,"
                f" after {self._tally.read:,} records"
            )
        way_on = _WayOn(problem=problem)
        if problem is not None:
            position = self._position(state, 0, way_on)
        return Page(number, [], position, self._tally.total), way_on

    async def _minds_the_page(self, state: State, document: Document) -> bool:
        """Whether the server gives something else, or nothing, for a page far beyond this one."""
        try:
            there = await self.asker.beyond(state)
            if there is None:
                return False
            if there.absent or there.ignored:
                return True
            here: Sequence[Json] | None = document.records
            if here is None:
                here = self._selector.select(document.value, 1)
            return list(here) != list(self._selector.select(there.value, 1))
        except SourceError:
            return True

    def _taken_in(self, number: int, state: State, document: Document) -> tuple[Page, _WayOn]:
        answer = document.answer
        records = self._selected(number, document)
        if document.records is None and not document.warning:
            self._learn_shape(document.value, records)
        paging = self._known
        self._guard.check_page(records, answer.body, number)
        if records and state.get("empty"):
            self._warn(
                f"page {number - 1} held no records, although page {number} does: some may be"
                " missing there"
            )
        fresh = self._tally.take(records)
        self._tally.learn_total(paging, document.value, answer.headers, self._selector.text or "@")
        self._facts = facts = PageFacts(
            document.value,
            answer.headers,
            len(records),
            self._tally.read,
            self._tally.total,
            records[-1] if records else None,
        )
        way_on = self._way_on(number, state, facts, document)
        self._holes.note(state, len(records))
        position = self._position(state, len(records), way_on)
        page = Page(
            number,
            fresh,
            position,
            self._tally.total,
            answer.received_bytes,
            len(answer.body),
            by_limit=way_on.by_limit,
        )
        return page, way_on

    def _selected(self, number: int, document: Document) -> Sequence[Json]:
        """The records of a document, with what is to be said of it."""
        records = self._chosen(document, number)
        document.told.counted(len(records))
        _tell(self._stream.method, document.answer, len(records), self._fetcher)
        if document.warning:
            self._warn(f"page {number}: {document.warning}")
        return records

    def _chosen(self, document: Document, number: int) -> Sequence[Json]:
        """The records of a document, found on the first page if need be."""
        if self._selector.text is None:
            self._observer.found(f"{self._stream.name}: {self._selector.discover(document.value)}")
        if document.records is not None:
            return document.records
        return self._selector.select(document.value, number)

    def _learn_shape(self, body: Json, records: Sequence[Json]) -> None:
        """Pages like this one can be decoded all at once, where nobody has to look into records."""
        if self.asker.shapes is None:
            names = self._selector.names
            if names is None or not _looks_beside(self._known.paginator, names):
                return
            self.asker.shapes = ShapedDecoder(names, decode_sound, exact_fraction)
        self.asker.shapes.learn(body, records)

    async def _found_out(self, document: Document) -> State:
        """Find out how pages go on, if need be by asking for a second one; gives the state that
        this first page had."""
        records = self._chosen(document, 1)
        self.ways = await find_ways(self.asker, document, records, self._selector, self._guessed)
        found, name = self.ways[0], self._stream.name
        self._use(_with_wishes(found.paginator, self._stream))
        self._observer.found(f"{name}: pages by {found.paginator.type}: {found.reason}")
        if found.warning:
            self._warn(found.warning)
        state = self._known.strategy.start()
        self._guard.asked(state)
        return state

    def _way_on(self, number: int, state: State, facts: PageFacts, document: Document) -> _WayOn:
        strategy = self._known.strategy
        outcome = strategy.following(state, facts)
        if isinstance(outcome, Ended):
            problem, warning = self._tally.judge_end(outcome)
            told = self.ways and self.ways[0].warning
            if number == 1 and self._tally.total is None and not told:
                asked = SentRequest.of(str(document.answer.url), document.request.json_body)
                warning = suspicious_page(self._known.paginator, facts.count, asked) or warning
            if warning:
                self._warn(warning)
            return _WayOn(problem=problem, by_limit=bool(outcome.by_limit))
        if isinstance(outcome, Stuck):
            error = IncompleteError(
                f"{self._stream.name}: there is more than the {self._tally.read:,} records read",
                cause=outcome.reason,
                next_step="Check the stream's paginator; resume goes on at this page.",
            )
            return _WayOn(problem=error)
        try:
            following = self.asker.settled(outcome, document.answer, number)
            self._guard.check_next(following, number)
        except MigrateIQError as error:
            return _WayOn(problem=error)
        return _WayOn(state=following)

    def _position(self, state: State, count: int, way_on: _WayOn) -> Json:
        """Where to go on: the next page or, where a problem bars the way, this page once more."""
        if way_on.state is None and way_on.problem is None:
            return None
        position = Position.model_construct(
            version=VERSION,
            paginator=self._known.paginator,
            selector=self._selector.text or "@",
            state=state if way_on.state is None else way_on.state,
            taken=count if way_on.state is None else 0,
            records=self._tally.read,
            total=self._tally.total,
            guard=self._guard.memory(),
            holes=self._holes.states(ended=way_on.state is None),
            ended=way_on.state is None,
        )
        return position.as_json()

    def _use(self, paginator: ConcretePaginator) -> None:
        self._paging = self.asker.paging = Paging.by(paginator)
        self._guard = LoopGuard(
            self._stream.name, counted=self._paging.strategy.counted, key=self._stream.key
        )
        self._guard.token_by_post = _token_by_post(self._stream, paginator)

    def _may_end(self) -> bool:
        """Whether there may be nothing where a page was asked for."""
        if self._paging is None or not self._paging.strategy.counted:
            return False
        return self._tally.complete or self._nothing_said(self._paging.paginator)

    def _nothing_said(self, paginator: ConcretePaginator) -> bool:
        """Whether records came and nothing told how many follow.

        Then the page before was not empty (that would have been the end), so a 404 can only be
        what comes after it. A page that is asked for once more was there before.
        """
        told = paginator.has_more_path or getattr(paginator, "total_path", None)
        tally = self._tally
        return not told and tally.total is None and tally.read > 0 and tally.taken == 0

    def _warn(self, text: str) -> None:
        self._observer.warned(f"{self._stream.name}: {text}")

    @property
    def _known(self) -> Paging:
        if self._paging is None:
            raise ValueError("the way of paging is not known yet")
        return self._paging


def _tell(method: str, answer: Answer, count: int, fetcher: Fetcher) -> None:
    level = logging.INFO if fetcher.tell_of_page() else logging.DEBUG
    if _log.isEnabledFor(level):
        line, time = fetcher.clean(shown(answer.url)), answer.elapsed * 1000
        records = f"{count:,}"
        _log.log(
            level, "%s %s → %d, %s records, %.0f ms", method, line, answer.status, records, time
        )


def _check_page_cap(stream: Stream, number: int) -> None:
    cap = stream.pages_by.maximum_pages
    if number > cap:
        raise IncompleteError(
            f"{stream.name}: stopped after {cap:,} pages, although more follow",
            cause="maximum_pages guards against endless loops",
            next_step="Raise maximum_pages of the stream's paginator and resume.",
        )


def _looks_beside(paginator: ConcretePaginator, records: tuple[str, ...]) -> bool:
    """Whether all of a paginator's paths lead past the records, by plain names."""
    paths = [
        value
        for key, value in paginator
        if key.endswith("_path") and not key.endswith("body_path") and value
    ]
    found = [BodyPath(path, "path").names for path in paths]
    return all(
        names and names[: len(records)] != records and records[: len(names)] != names
        for names in found
    )


def _with_wishes(paginator: ConcretePaginator, stream: Stream) -> ConcretePaginator:
    """A found paginator with what the definition says about all kinds."""
    wishes = stream.pages_by
    return paginator.model_copy(
        update={
            "maximum_pages": wishes.maximum_pages,
            "has_more_path": wishes.has_more_path or paginator.has_more_path,
        }
    )


def _token_by_post(stream: Stream, paginator: ConcretePaginator) -> bool:
    """Whether a token is sent with a request whose body may be its place."""
    return isinstance(paginator, CursorPaginator) and stream.method == "POST"

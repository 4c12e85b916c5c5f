"""Decides which query of a sparse table comes next and drops answers that came too late.

One task, one query at a time: first another list, then a new count, then the page that was looked
at last. Knows no Qt and no database.
"""

import asyncio
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic

from migrateiq_desktop.model.errors import MigrateIQError

from .row_source import Row, RowSource, Spawn

PAGES_WANTED = 4
"""Pages a viewport can touch; what was passed on the way is forgotten, not fetched."""
REST_SECONDS = 0.03
"""How long the scroll bar has to rest before a page is fetched."""
_MOST_RESTS = 6
"""After so many a page is fetched although the bar moves on."""


@dataclass(frozen=True)
class PageReceiver(Generic[Row]):
    """Who the answers are for. Called on the loop, never with an answer that came too late."""

    take_list: Callable[[Sequence[Row], int], None]
    """Another list: its first page and its length."""
    take_total: Callable[[int], None]
    """The same list has this length now, and may have changed anywhere."""
    take_page: Callable[[int, Sequence[Row]], None]
    """A page of the list."""
    take_error: Callable[[MigrateIQError], None]
    """A query failed."""


class PageFetcher(Generic[Row]):
    """Fetches what a table wants, coalesced."""

    def __init__(
        self,
        receiver: PageReceiver[Row],
        spawn: Spawn,
        page_size: int,
        *,
        rest_seconds: float = REST_SECONDS,
    ) -> None:
        self._receiver = receiver
        self._spawn = spawn
        self._page_size = page_size
        self._rest_seconds = rest_seconds
        self._source: RowSource[Row] | None = None
        self._next: RowSource[Row] | None = None
        self._generation = 0
        self._recount = False
        self._wanted: OrderedDict[int, None] = OrderedDict()
        self._refused: set[int] = set()
        self._working = False

    @property
    def working(self) -> bool:
        """Whether something is being fetched."""
        return self._working

    def show(self, source: RowSource[Row]) -> None:
        """Fetch another list; answers of the former one count for nothing from now on."""
        self._generation += 1
        self._next = source
        self._start()

    def forget(self) -> None:
        """Fetch nothing more and drop what is still to come."""
        self._generation += 1
        self._source = self._next = None
        self._reset()

    def recount(self) -> None:
        """Ask for the list's length again."""
        if self._source is not None:
            self._recount = True
            self._start()

    def want(self, page: int) -> None:
        """A page is looked at that isn't at hand. A refused one is asked for again by `recount`."""
        if page in self._refused or self._source is None:
            return
        self._wanted[page] = None
        self._wanted.move_to_end(page)
        while len(self._wanted) > PAGES_WANTED:
            self._wanted.popitem(last=False)
        self._start()

    def _start(self) -> None:
        if not self._working:
            self._working = True
            self._spawn(self._work(), "fetch rows of a table")

    async def _work(self) -> None:
        try:
            while True:
                generation = self._generation
                page = None
                try:
                    if self._next is not None:
                        await self._fetch_list(self._next, generation)
                    elif self._source is not None and self._recount:
                        await self._fetch_total(self._source, generation)
                    elif self._source is not None and self._wanted:
                        page = await self._wanted_at_rest()
                        await self._fetch_page(self._source, page, generation)
                    else:
                        return
                except MigrateIQError as error:
                    self._take_error(error, page, generation)
        finally:
            self._working = False

    async def _fetch_list(self, source: RowSource[Row], generation: int) -> None:
        self._next = None
        rows = await source.rows(0, self._page_size)
        short = len(rows) < self._page_size
        total = len(rows) if short else max(await source.count(), len(rows))
        if generation == self._generation:
            self._source = source
            self._reset()
            self._receiver.take_list(rows, total)

    async def _fetch_total(self, source: RowSource[Row], generation: int) -> None:
        self._recount = False
        total = await source.count()
        if generation == self._generation:
            self._refused.clear()
            self._receiver.take_total(total)

    async def _wanted_at_rest(self) -> int:
        """The page that was looked at last, once no other one is for a moment."""
        for _ in range(_MOST_RESTS):
            newest = next(reversed(self._wanted))
            await asyncio.sleep(self._rest_seconds)
            if not self._wanted or next(reversed(self._wanted)) == newest:
                return self._taken(newest)
        return self._taken(next(reversed(self._wanted)))

    def _taken(self, page: int) -> int:
        self._wanted.pop(page, None)
        return page

    async def _fetch_page(self, source: RowSource[Row], page: int, generation: int) -> None:
        if generation != self._generation:
            return
        rows = await source.rows(page * self._page_size, self._page_size)
        # before a new count the rows may have moved: they are asked for again after it
        if generation == self._generation and not self._recount:
            self._receiver.take_page(page, rows)

    def _take_error(self, error: MigrateIQError, page: int | None, generation: int) -> None:
        if generation == self._generation:
            if page is not None:
                self._refused.add(page)
            self._receiver.take_error(error)

    def _reset(self) -> None:
        self._recount = False
        self._wanted.clear()
        self._refused.clear()

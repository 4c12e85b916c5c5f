"""Asks for pages before their turn, as far as it can be told which they will be.

Knows no page and no guard: whoever reads takes each answer in its turn, as if it had just asked.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress

from migrateiq_desktop.model.exact_json import dumps

from .fetcher import Document
from .pagination.strategy import RequestChange

MOST_BYTES = 32 * 1024 * 1024
"""Of answers that were asked for before their turn, as large as the largest so far."""
MOST_MISSES = 3
"""So often the pages may turn out to be others than foreseen; then each is awaited."""

_Key = tuple[str | None, frozenset[tuple[str, object]], str]


class Window:
    """How many answers may be under way or waiting for their turn, the one awaited included."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._width = 1
        self._misses = 0
        self._largest = 1

    @property
    def width(self) -> int:
        """At least 1."""
        return max(1, min(self._width, self._most, MOST_BYTES // self._largest))

    def hit(self, size: int) -> None:
        """An answer of so many bytes came in its turn. The window opens like that of TCP: a trial
        of a few records asks for few pages in vain."""
        self._largest = max(self._largest, size)
        if self._misses <= MOST_MISSES:
            self._width = min(2 * self._width, self._most)

    def miss(self) -> None:
        """Another page was wanted than foreseen."""
        self._misses += 1
        self._width = 1


class Lookahead:
    """The answers that are under way; to be closed."""

    def __init__(self, fetch: Callable[[RequestChange], Awaitable[Document]], at_once: int) -> None:
        """`fetch` gets one answer, however often it has to ask; up to `at_once` are under way."""
        self._fetch = fetch
        self._window = Window(at_once)
        self._begun: dict[_Key, asyncio.Task[Document]] = {}
        self._dropped: set[asyncio.Task[Document]] = set()
        self._kept: dict[_Key, Document] = {}

    async def aclose(self) -> None:
        """Break off what is under way."""
        self._drop()
        if self._dropped:
            await asyncio.wait(self._dropped)

    @property
    def room(self) -> int:
        """So many pages may be foreseen beside the one whose turn it is."""
        return self._window.width - 1

    async def document(
        self, change: RequestChange, foreseen: Sequence[RequestChange] = ()
    ) -> Document:
        """The answer whose turn it is; meanwhile those that are foreseen after it are asked for.

        Raises what `fetch` raises, in the turn of the page that it befell.
        """
        kept = self._kept.pop(_key(change), None)
        self._kept.clear()
        if kept is not None:
            return kept
        task = self._begun.pop(_key(change), None)
        if task is None and self._begun:
            self._drop()
            self._window.miss()
            foreseen = ()
        if task is None and not foreseen:
            document = await self._fetch(change)
        else:
            task = task or self._begin(change)
            for later in foreseen:
                if _key(later) not in self._begun:
                    self._begun[_key(later)] = self._begin(later)
            document = await self._taken(task)
        self._window.hit(len(document.answer.body))
        return document

    def keep(self, change: RequestChange, document: Document) -> None:
        """An answer that is there already, should its turn come next."""
        self._kept[_key(change)] = document

    async def _taken(self, task: asyncio.Task[Document]) -> Document:
        try:
            return await task
        except asyncio.CancelledError:
            self._let_go(task)
            raise

    def _begin(self, change: RequestChange) -> asyncio.Task[Document]:
        async def fetch() -> Document:
            return await self._fetch(change)

        return asyncio.get_running_loop().create_task(fetch(), name="page ahead")

    def _drop(self) -> None:
        """What is under way is not wanted any more, and what went wrong with it is nobody's."""
        for task in self._begun.values():
            task.cancel()
            self._let_go(task)
        self._begun.clear()

    def _let_go(self, task: asyncio.Task[Document]) -> None:
        self._dropped.add(task)
        task.add_done_callback(self._forget)

    def _forget(self, task: asyncio.Task[Document]) -> None:
        self._dropped.discard(task)
        with suppress(asyncio.CancelledError):
            task.exception()


def _key(change: RequestChange) -> _Key:
    body = dumps(dict(change.body)) if change.body else ""
    return change.link, frozenset(change.params.items()), body

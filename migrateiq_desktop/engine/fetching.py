"""Reads pages ahead of the loading, within bounds, and gathers them to batches of whole pages.

Knows no mapping and no destination.
"""

import asyncio
from collections import deque
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from dataclasses import dataclass, field
from typing import Self

from .ports import Clock, Page


@dataclass(frozen=True, slots=True)
class BatchLimits:
    """A batch is full at the first of these."""

    records: int = 10_000
    size: int = 16 * 1024 * 1024
    """Bytes, inflated."""
    seconds: float = 1.0


@dataclass(frozen=True, slots=True)
class QueueLimits:
    """How far fetching may be ahead of loading."""

    pages: int = 64
    size: int = 8 * 1024 * 1024
    """Bytes, inflated."""


@dataclass(slots=True)
class Gathered:
    """Pages that make a batch, and what came after them."""

    pages: list[Page] = field(default_factory=list)
    records: int = 0
    size: int = 0
    exhausted: bool = False
    """There are no more pages."""
    error: Exception | None = None
    """Why no more pages came, after these."""
    stopped: bool = False
    """Gathering was asked to stop."""

    def add(self, page: Page) -> None:
        """One more page."""
        self.pages.append(page)
        self.records += len(page.records)
        self.size += page.size


class Fetcher:
    """Runs ahead of its one reader. Use as an asynchronous context manager."""

    def __init__(
        self,
        pages: AsyncIterator[Page],
        clock: Clock,
        *,
        on_page: Callable[[Page], None],
        batch: BatchLimits | None = None,
        ahead: QueueLimits | None = None,
    ) -> None:
        self._source = pages
        self._clock = clock
        self._on_page = on_page
        self._batch = batch or BatchLimits()
        self._ahead = ahead or QueueLimits()
        self._queue: deque[Page] = deque()
        self._queued_bytes = 0
        self._queued_records = 0
        self._wanted = 0
        """So many records in the queue are worth a look, unless it is full or the time is up."""
        self._news = asyncio.Event()
        self._room = asyncio.Event()
        self._ended = False
        self._error: Exception | None = None
        self._stop = False
        self._asking = True
        """The source is asked for a page, rather than one being handed over."""
        self._cut = False
        """The source was not asked to its end."""
        self._task: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        self._task = asyncio.get_running_loop().create_task(self._fetch(), name="fetch")
        # also when it is cancelled before its first step
        self._task.add_done_callback(self._end)
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait({self._task})
        if isinstance(self._source, AsyncGenerator):
            # left where it waits, it would hold its connection until it is collected
            await self._source.aclose()

    def stop(self) -> None:
        """Hand over what is there, and ask the source for no more."""
        self._stop = True
        if self._asking and self._task is not None and not self._task.done():
            self._cut = True
            self._task.cancel()
        self._news.set()
        self._room.set()

    async def gather(self) -> Gathered:
        """The next batch of pages. What went wrong comes after the pages that came before it."""
        gathered = Gathered()
        deadline: float | None = None
        waits = True
        while not self._full(gathered):
            if self._queue:
                gathered.add(self._take())
                if deadline is None:
                    deadline = self._clock.monotonic() + self._batch.seconds
            elif self._ended or not waits:
                break
            else:
                self._wanted = self._batch.records - gathered.records if gathered.pages else 0
                # when the time is up, what has come meanwhile still belongs to the batch
                waits = await self._more(None if self._stop else deadline)
        self._wanted = 0
        if gathered.pages and gathered.pages[-1].next_position is None:
            # whether it really was the last one is to be known before it is committed
            while not (self._ended or self._queue):
                await self._more(None)
        gathered.stopped = self._stop and not self._queue
        if self._ended and not self._queue and not self._cut:
            gathered.exhausted, gathered.error = self._error is None, self._error
        return gathered

    def _full(self, gathered: Gathered) -> bool:
        limits = self._batch
        return gathered.records >= limits.records or gathered.size >= limits.size

    def _take(self) -> Page:
        page = self._queue.popleft()
        self._queued_bytes -= page.size
        self._queued_records -= len(page.records)
        self._room.set()
        return page

    async def _more(self, deadline: float | None) -> bool:
        """Waits until something changes; False when the batch has waited long enough."""
        self._news.clear()
        left = None if deadline is None else deadline - self._clock.monotonic()
        try:
            async with asyncio.timeout(left):
                await self._news.wait()
        except TimeoutError:
            return False
        return True

    async def _fetch(self) -> None:
        try:
            async for page in self._source:
                self._asking = False
                self._on_page(page)
                await self._put(page)
                # after the last page the source only says that it was
                self._asking = page.next_position is not None
                if self._stop and self._asking:
                    self._cut = True
                    break
        except Exception as error:  # noqa: BLE001  # carried to the reader, who raises it
            self._error = error

    def _end(self, _: object) -> None:
        self._ended = True
        self._news.set()

    async def _put(self, page: Page) -> None:
        while not self._stop and self._is_full(page):
            self._news.set()
            self._room.clear()
            await self._room.wait()
        self._queue.append(page)
        self._queued_bytes += page.size
        self._queued_records += len(page.records)
        # small pages are not worth a look each
        if self._queued_records >= self._wanted or page.next_position is None:
            self._news.set()

    def _is_full(self, page: Page) -> bool:
        """Whether the queue has no room for a page; an empty one has room for any."""
        limits = self._ahead
        many = len(self._queue) >= limits.pages
        return bool(self._queue) and (many or self._queued_bytes + page.size > limits.size)

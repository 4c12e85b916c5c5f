"""Reads several lists of pages at once and gives them one after the other, in bounds.

Knows neither streams nor parents: what is read is told by items, how by a function.
"""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from contextlib import aclosing
from dataclasses import dataclass, field
from typing import Generic, TypeVar, cast

from migrateiq_desktop.engine.ports import Page

Item = TypeVar("Item")

PAGES_AHEAD = 2
"""Of each list, beside the one that is being fetched."""
MOST_BYTES = 32 * 1024 * 1024
"""Of pages that wait for their turn, all taken to be as large as the largest so far."""


@dataclass(eq=False)
class _Reading(Generic[Item]):
    """One list of pages that is being read."""

    item: Item
    pages: asyncio.Queue[Page | None] = field(
        default_factory=lambda: asyncio.Queue(maxsize=PAGES_AHEAD)
    )
    """None: there are no more."""
    error: Exception | None = None
    """Why there are no more."""
    task: asyncio.Task[None] | None = None


class Abreast(Generic[Item]):
    """Lists of pages, up to `at_once` of them at a time. Used once."""

    def __init__(
        self,
        items: AsyncIterator[Item],
        read: Callable[[Item], AsyncIterator[Page]],
        at_once: int,
    ) -> None:
        self._items = items
        self._read = read
        self._at_once = at_once
        self._width = 1
        self._largest = 1
        self._under_way = 0
        self._room = asyncio.Event()
        self._order: asyncio.Queue[_Reading[Item] | None] = asyncio.Queue()
        self._error: Exception | None = None
        """Why there are no more items."""
        self._readings: set[asyncio.Task[None]] = set()

    async def pages(self) -> AsyncGenerator[tuple[Item, Page], None]:
        """The pages of each item, in the order of the items; what goes wrong with one is raised
        in its turn."""
        feeding = asyncio.get_running_loop().create_task(self._feed(), name="parents")
        try:
            while (reading := await self._order.get()) is not None:
                while (page := await reading.pages.get()) is not None:
                    self._largest = max(self._largest, page.size)
                    yield reading.item, page
                if reading.error is not None:
                    raise reading.error
                self._has_ended()
            if self._error is not None:
                raise self._error
        finally:
            tasks = {feeding, *self._readings}
            for task in tasks:
                task.cancel()
            await asyncio.wait(tasks)

    def _has_ended(self) -> None:
        """One list is through. The width opens with each, as a trial reads few of them."""
        self._under_way -= 1
        self._width = min(2 * self._width, self._at_once)
        self._room.set()

    @property
    def _is_full(self) -> bool:
        most = min(self._width, MOST_BYTES // (self._largest * (PAGES_AHEAD + 1)))
        return self._under_way >= max(1, most)

    async def _feed(self) -> None:
        """Begin the items in their order, as many at a time as may be."""
        try:
            # every list of items is made by a generator; closed early, it lets go of what it holds
            async with aclosing(cast("AsyncGenerator[Item, None]", self._items)) as items:
                async for item in items:
                    while self._is_full:
                        self._room.clear()
                        await self._room.wait()
                    self._begin(item)
        except Exception as error:  # noqa: BLE001  # carried to the reader, who raises it
            self._error = error
        self._order.put_nowait(None)

    def _begin(self, item: Item) -> None:
        reading = _Reading(item)
        self._under_way += 1
        task = asyncio.get_running_loop().create_task(self._fill(reading), name="children")
        self._readings.add(task)
        task.add_done_callback(self._readings.discard)
        self._order.put_nowait(reading)

    async def _fill(self, reading: _Reading[Item]) -> None:
        try:
            found = cast("AsyncGenerator[Page, None]", self._read(reading.item))
            async with aclosing(found) as pages:
                async for page in pages:
                    await reading.pages.put(page)
        except Exception as error:  # noqa: BLE001  # raised where its turn comes
            reading.error = error
        await reading.pages.put(None)

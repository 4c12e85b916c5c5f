"""Pages are read ahead within bounds, and gathered to batches of whole pages."""

import asyncio
from collections.abc import AsyncIterator

from migrateiq_desktop.engine.fetching import BatchLimits, Fetcher, Gathered, QueueLimits
from migrateiq_desktop.engine.ports import Page
from migrateiq_desktop.model.errors import SourceError
from tests.servers.virtual_clock import VirtualClock


def page(number: int, *, records: int = 10, last: bool = False) -> Page:
    return Page(
        number, [{}] * records, None if last else number + 1, received_bytes=10, decoded_bytes=100
    )


class Pages:
    """A source's pages, which a test lets come one after the other."""

    def __init__(self, count: int, *, error: Exception | None = None) -> None:
        self.count = count
        self.error = error
        self.given = 0
        self.closed = False
        self.free = asyncio.Event()
        self.free.set()
        self.held_at = 0
        self.held = asyncio.Event()

    async def __call__(self) -> AsyncIterator[Page]:
        try:
            for number in range(1, self.count + 1):
                if number == self.held_at:
                    self.held.set()
                    await self.free.wait()
                self.given += 1
                yield page(number, last=number == self.count and self.error is None)
            if self.error is not None:
                raise self.error
        finally:
            self.closed = True


def numbers(gathered: Gathered) -> list[int]:
    return [one.number for one in gathered.pages]


def fetcher(pages: Pages, *, records: int = 30, ahead: QueueLimits | None = None) -> Fetcher:
    return Fetcher(
        pages(),
        VirtualClock(),
        on_page=lambda _: None,
        batch=BatchLimits(records=records),
        ahead=ahead,
    )


async def test_batches_are_whole_pages_up_to_the_limit() -> None:
    async with fetcher(Pages(7)) as found:
        batches = [await found.gather() for _ in range(3)]
    assert [numbers(batch) for batch in batches] == [[1, 2, 3], [4, 5, 6], [7]]
    assert [batch.exhausted for batch in batches] == [False, False, True]


async def test_the_last_page_is_handed_over_only_with_the_end() -> None:
    async with fetcher(Pages(3)) as found:
        batch = await found.gather()
    assert numbers(batch) == [1, 2, 3]
    assert batch.exhausted


async def test_an_error_comes_after_the_pages_before_it() -> None:
    error = SourceError("page 3 is odd")
    async with fetcher(Pages(2, error=error)) as found:
        batch = await found.gather()
    assert numbers(batch) == [1, 2]
    assert batch.error is error
    assert not batch.exhausted


async def test_a_source_without_pages() -> None:
    async with fetcher(Pages(0)) as found:
        batch = await found.gather()
    assert numbers(batch) == []
    assert batch.exhausted


async def test_it_reads_no_further_ahead_than_it_may() -> None:
    pages = Pages(100)
    async with fetcher(pages, ahead=QueueLimits(pages=5)) as found:
        await found.gather()
        for _ in range(20):
            await asyncio.sleep(0)
        # a batch of 3, 5 waiting, and the one that waits for room
        assert pages.given == 9
    assert pages.closed


async def test_bytes_bound_it_too() -> None:
    pages = Pages(100)
    async with fetcher(pages, ahead=QueueLimits(size=250)) as found:
        await found.gather()
        for _ in range(20):
            await asyncio.sleep(0)
        assert pages.given == 6


async def test_a_batch_is_bounded_by_what_was_inflated() -> None:
    limits = BatchLimits(size=150)
    async with Fetcher(Pages(9)(), VirtualClock(), on_page=lambda _: None, batch=limits) as found:
        assert numbers(await found.gather()) == [1, 2]


async def test_a_page_larger_than_the_bound_passes_alone() -> None:
    async with fetcher(Pages(3), ahead=QueueLimits(size=1)) as found:
        assert numbers(await found.gather()) == [1, 2, 3]


async def test_stopping_hands_over_what_is_there() -> None:
    pages = Pages(100)
    pages.free.clear()
    pages.held_at = 3
    async with fetcher(pages) as found:
        await pages.held.wait()
        found.stop()
        batch = await found.gather()
    assert numbers(batch) == [1, 2]
    assert batch.stopped


async def test_stopping_ends_a_wait_without_pages() -> None:
    pages = Pages(100)
    pages.free.clear()
    pages.held_at = 1
    async with fetcher(pages) as found:
        waiting = asyncio.ensure_future(found.gather())
        await pages.held.wait()
        found.stop()
        batch = await waiting
    assert numbers(batch) == []
    assert batch.stopped


async def test_a_batch_does_not_wait_for_ever() -> None:
    pages = Pages(100)
    pages.free.clear()
    pages.held_at = 2
    clock = VirtualClock()
    limits = BatchLimits(seconds=0)
    async with Fetcher(pages(), clock, on_page=lambda _: None, batch=limits) as found:
        batch = await found.gather()
    assert numbers(batch) == [1]
    assert not batch.exhausted


async def test_leaving_ends_the_fetching() -> None:
    pages = Pages(100)
    pages.free.clear()
    pages.held_at = 3
    async with fetcher(pages):
        await pages.held.wait()
    assert pages.closed


async def test_stopping_asks_the_source_for_nothing_more() -> None:
    pages = Pages(20)
    pages.held_at = 5
    pages.free.clear()
    async with fetcher(pages, records=100) as found:
        await pages.held.wait()
        found.stop()
        pages.free.set()
        batch = await found.gather()
        assert pages.given == 4
    assert numbers(batch) == [1, 2, 3, 4]
    assert batch.stopped
    assert not batch.exhausted


async def test_stopping_loads_all_that_came_in() -> None:
    pages = Pages(20)
    pages.held_at = 9
    pages.free.clear()
    async with fetcher(pages) as found:
        await pages.held.wait()
        found.stop()
        batches = [await found.gather() for _ in range(3)]
    assert [numbers(batch) for batch in batches] == [[1, 2, 3], [4, 5, 6], [7, 8]]
    assert [batch.stopped for batch in batches] == [False, False, True]


async def test_a_page_that_waits_for_room_is_not_lost_by_stopping() -> None:
    pages = Pages(20)
    async with fetcher(pages, records=100, ahead=QueueLimits(pages=3)) as found:
        while pages.given < 4:  # noqa: ASYNC110  # the queue has no event for it
            await asyncio.sleep(0)
        found.stop()
        await asyncio.sleep(0)
        batch = await found.gather()
    assert numbers(batch) == [1, 2, 3, 4]
    assert batch.stopped
    assert pages.given == 4


async def test_stopping_after_the_last_page_still_learns_that_it_was() -> None:
    pages = Pages(3)
    async with fetcher(pages, records=100, ahead=QueueLimits(pages=2)) as found:
        while pages.given < 3:  # noqa: ASYNC110  # the queue has no event for it
            await asyncio.sleep(0)
        found.stop()
        batch = await found.gather()
    assert numbers(batch) == [1, 2, 3]
    assert batch.exhausted


async def test_what_came_while_time_ran_out_belongs_to_the_batch() -> None:
    pages = Pages(20)
    pages.held_at = 6
    pages.free.clear()
    async with Fetcher(
        pages(),
        VirtualClock(),
        on_page=lambda _: None,
        batch=BatchLimits(records=1000, seconds=0.01),
    ) as found:
        batch = await found.gather()
    assert numbers(batch) == [1, 2, 3, 4, 5]

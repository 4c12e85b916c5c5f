"""Which query comes next: one at a time, the last wanted first, late answers dropped."""

import asyncio
from collections.abc import Sequence

import pytest

from migrateiq_desktop.gui.tables.page_fetcher import PAGES_WANTED, PageFetcher, PageReceiver
from migrateiq_desktop.model.errors import MigrateIQError

from .lists import Background, ComputedList, Item


class _Answers:
    def __init__(self) -> None:
        self.lists: list[tuple[str, int, int]] = []
        self.totals: list[int] = []
        self.pages: list[int] = []
        self.errors: list[MigrateIQError] = []
        self.receiver: PageReceiver[Item] = PageReceiver(
            self._take_list, self.totals.append, self._take_page, self.errors.append
        )

    def _take_list(self, rows: Sequence[Item], total: int) -> None:
        self.lists.append((rows[0].text if rows else "", len(rows), total))

    def _take_page(self, page: int, rows: Sequence[Item]) -> None:
        assert rows
        self.pages.append(page)


@pytest.fixture
def answers() -> _Answers:
    return _Answers()


@pytest.fixture
def background() -> Background:
    return Background()


@pytest.fixture
def fetcher(answers: _Answers, background: Background) -> PageFetcher[Item]:
    return PageFetcher(answers.receiver, background.spawn, page_size=10, rest_seconds=0)


async def test_a_short_list_needs_no_count(
    fetcher: PageFetcher[Item], answers: _Answers, background: Background
) -> None:
    source = ComputedList(9)
    fetcher.show(source)
    await background.settle()
    assert answers.lists == [("item 9", 9, 9)]
    assert (source.queries, source.counts) == ([(0, 10)], 0)
    assert not fetcher.working


async def test_a_long_list_takes_two_queries(
    fetcher: PageFetcher[Item], answers: _Answers, background: Background
) -> None:
    source = ComputedList(1_000_000)
    fetcher.show(source)
    await background.settle()
    assert answers.lists == [("item 1000000", 10, 1_000_000)]
    assert (len(source.queries), source.counts) == (1, 1)


async def test_scrolling_past_pages_fetches_only_the_last_ones(
    fetcher: PageFetcher[Item], answers: _Answers, background: Background
) -> None:
    source = ComputedList(1_000_000)
    fetcher.show(source)
    await background.settle()
    for page in range(1, 5_000):
        fetcher.want(page)
    await background.settle()
    assert answers.pages == [4_999, 4_998, 4_997, 4_996]
    assert len(answers.pages) == PAGES_WANTED
    assert background.started == 2


async def test_the_answer_of_an_older_list_is_dropped(
    fetcher: PageFetcher[Item], answers: _Answers, background: Background
) -> None:
    slow = ComputedList(50, label="slow", gate=asyncio.Event())
    fetcher.show(slow)
    await asyncio.sleep(0)
    assert slow.queries
    for label in ("typed", "typed more"):
        fetcher.show(ComputedList(5, label=label))
    assert slow.gate is not None
    slow.gate.set()
    await background.settle()
    assert answers.lists == [("typed more 5", 5, 5)]


async def test_a_page_of_an_older_list_is_dropped(
    fetcher: PageFetcher[Item], answers: _Answers, background: Background
) -> None:
    first = ComputedList(100, label="first")
    fetcher.show(first)
    await background.settle()
    first.gate = asyncio.Event()
    fetcher.want(3)
    await asyncio.sleep(0)
    fetcher.show(ComputedList(3, label="second"))
    first.gate.set()
    await background.settle()
    assert answers.pages == []
    assert answers.lists[-1] == ("second 3", 3, 3)


async def test_after_a_new_count_the_page_is_asked_for_again(
    fetcher: PageFetcher[Item], answers: _Answers, background: Background
) -> None:
    source = ComputedList(100)
    fetcher.show(source)
    await background.settle()
    source.gate = asyncio.Event()
    fetcher.want(2)
    await asyncio.sleep(0)
    source.size = 101
    fetcher.recount()
    source.gate.set()
    await background.settle()
    assert answers.pages == []
    assert answers.totals == [101]


async def test_a_refused_page_is_not_asked_for_at_each_painting(
    fetcher: PageFetcher[Item], answers: _Answers, background: Background
) -> None:
    source = ComputedList(100)
    fetcher.show(source)
    await background.settle()
    source.fails = True
    for _ in range(5):
        fetcher.want(4)
        await background.settle()
    assert [str(error) for error in answers.errors] == ["The list can't be read."]
    source.fails = False
    fetcher.recount()
    await background.settle()
    fetcher.want(4)
    await background.settle()
    assert answers.pages == [4]


async def test_a_list_that_fails_says_so_and_the_former_one_stays(
    fetcher: PageFetcher[Item], answers: _Answers, background: Background
) -> None:
    fetcher.show(ComputedList(100))
    await background.settle()
    fetcher.show(ComputedList(5, fails=True))
    await background.settle()
    assert len(answers.lists) == 1
    assert len(answers.errors) == 1
    fetcher.want(1)
    await background.settle()
    assert answers.pages == [1]


async def test_nothing_comes_after_forget(
    fetcher: PageFetcher[Item], answers: _Answers, background: Background
) -> None:
    source = ComputedList(100, gate=asyncio.Event())
    fetcher.show(source)
    await asyncio.sleep(0)
    fetcher.forget()
    assert source.gate is not None
    source.gate.set()
    fetcher.want(1)
    fetcher.recount()
    await background.settle()
    assert (answers.lists, answers.pages, answers.totals) == ([], [], [])


async def test_while_one_scrolls_on_nothing_is_fetched_until_it_rests(
    fetcher: PageFetcher[Item], answers: _Answers, background: Background
) -> None:
    source = ComputedList(1_000_000)
    fetcher.show(source)
    await background.settle()
    for page in range(10, 14):
        fetcher.want(page)
        await asyncio.sleep(0)
    assert len(source.queries) == 1
    await background.settle()
    assert answers.pages[0] == 13


async def test_whoever_never_rests_is_served_all_the_same(
    fetcher: PageFetcher[Item], answers: _Answers, background: Background
) -> None:
    source = ComputedList(1_000_000)
    fetcher.show(source)
    await background.settle()
    for page in range(10, 60):
        fetcher.want(page)
        await asyncio.sleep(0)
        await asyncio.sleep(0)
    assert answers.pages
    await background.settle()

"""Pages by number."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from migrateiq_desktop.model.paginators import PageNumberPaginator
from migrateiq_desktop.sources.rest.pagination.page_number import PageNumber
from migrateiq_desktop.sources.rest.pagination.strategy import Ended, PageFacts
from tests.servers.paged_api import PagedApi, Reply, some_records
from tests.sources.rest.pagination.walking import walk


def _facts(count: int, read: int, total: int | None = None, **body: object) -> PageFacts:
    return PageFacts(body, {}, count, read, total)


@given(count=st.integers(1, 100), hidden=st.integers(0, 9), total=st.booleans())
def test_a_short_page_does_not_end_it(count: int, hidden: int, *, total: bool) -> None:
    api = PagedApi(some_records(count), "page_number", 10)

    def spoil(number: int, reply: Reply) -> Reply:
        part = reply.value["data"]
        assert isinstance(part, list)
        return reply.with_body(reply.value | {"data": part[hidden:] if number == 2 else part})

    result = walk(PageNumber(PageNumberPaginator()), api, total=total, spoil=spoil)
    missing = api.records[10 : 10 + hidden]
    assert result.records == [record for record in api.records if record not in missing]


def test_without_a_total_two_empty_pages_end_it_or_one_when_nothing_came() -> None:
    strategy = PageNumber(PageNumberPaginator())
    after = strategy.following({"page": 3, "size": 10, "empty": 0}, _facts(0, 20))
    assert after == {"page": 4, "size": 10, "empty": 1}
    assert strategy.following(after, _facts(0, 20)) == Ended()
    assert strategy.following(after, _facts(10, 30)) == {"page": 5, "size": 10, "empty": 0}
    assert strategy.following(strategy.start(), _facts(0, 0)) == Ended()


def test_no_collection_has_the_page_far_away() -> None:
    strategy = PageNumber(PageNumberPaginator(base_page=0))
    far = strategy.far(strategy.start())
    assert far is not None
    assert strategy.request(far).params == {"page": 1_000_000}


def test_empty_pages_are_passed_over_while_the_total_says_more_but_not_for_ever() -> None:
    strategy = PageNumber(PageNumberPaginator())
    state = strategy.start()
    numbers = []
    for _ in range(5):
        outcome = strategy.following(state, _facts(0, 20, 30))
        if isinstance(outcome, Ended):
            break
        assert isinstance(outcome, dict)
        numbers.append(outcome["page"])
        state = outcome
    assert numbers == [2, 3]


def test_a_short_page_ends_it_once_the_total_is_reached() -> None:
    strategy = PageNumber(PageNumberPaginator())
    assert strategy.following({"page": 3, "size": 10, "empty": 0}, _facts(7, 27, 27)) == Ended()
    # a full page may come with a number that counts something else
    full = strategy.following({"page": 1, "size": 0, "empty": 0}, _facts(10, 10, 10))
    assert full == {"page": 2, "size": 10, "empty": 0}


@pytest.mark.parametrize("base", [0, 1, 5])
def test_total_pages_count_from_the_base(base: int) -> None:
    strategy = PageNumber(PageNumberPaginator(base_page=base, total_path="pages"))
    state = strategy.start()
    for _ in range(2):
        outcome = strategy.following(state, _facts(10, 10, pages=3))
        assert isinstance(outcome, dict)
        state = outcome
    assert state["page"] == base + 2
    assert strategy.following(state, _facts(10, 30, pages="3")) == Ended()


def test_the_flag_has_the_last_word() -> None:
    strategy = PageNumber(PageNumberPaginator(has_more_path="more", total_path="pages"))
    start = strategy.start()
    assert strategy.following(start, _facts(10, 10, more=False, pages=9)) == Ended()
    assert isinstance(strategy.following(start, _facts(0, 10, more=True, pages=1)), dict)


def test_maximum_page_is_the_last_one_asked_for() -> None:
    strategy = PageNumber(PageNumberPaginator(base_page=0, maximum_page=0))
    outcome = strategy.following(strategy.start(), _facts(10, 10))
    assert outcome == Ended(by_limit="maximum_page 0")


def test_asks_by_its_parameter() -> None:
    strategy = PageNumber(PageNumberPaginator(page_param="p", base_page=4))
    assert strategy.request(strategy.start()).params == {"p": 4}
    with pytest.raises(TypeError):
        strategy.request({"page": "4"})

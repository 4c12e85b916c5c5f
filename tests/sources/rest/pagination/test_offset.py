"""Pages by offset."""

from hypothesis import given
from hypothesis import strategies as st

from migrateiq_desktop.model.paginators import OffsetPaginator
from migrateiq_desktop.sources.rest.pagination.offset import Offset
from migrateiq_desktop.sources.rest.pagination.strategy import Ended, PageFacts, State
from tests.servers.paged_api import PagedApi, some_records
from tests.sources.rest.pagination.walking import walk


def _facts(count: int, read: int, total: int | None = None, **body: object) -> PageFacts:
    return PageFacts(body, {}, count, read, total)


@given(count=st.integers(0, 120), limit=st.integers(1, 50), cap=st.integers(1, 50))
def test_a_server_that_caps_the_limit_loses_nothing(count: int, limit: int, cap: int) -> None:
    api = PagedApi(some_records(count), "offset", cap)
    assert walk(Offset(OffsetPaginator(limit=limit)), api).records == api.records


def test_asks_by_its_parameters() -> None:
    strategy = Offset(OffsetPaginator(limit=5, offset_param="skip", limit_param="take"))
    assert strategy.request({"offset": 15}).params == {"skip": 15, "take": 5}


def test_goes_on_by_what_came_in() -> None:
    strategy = Offset(OffsetPaginator(limit=100))
    assert strategy.following({"offset": 40}, _facts(7, 47)) == {"offset": 47}


def test_steps_over_an_empty_page_while_the_total_says_more() -> None:
    strategy = Offset(OffsetPaginator(limit=10, total_path="n"))
    empty: State = {"offset": 20, "empty": True}
    assert strategy.following({"offset": 10}, _facts(0, 10, n=30)) == empty
    assert strategy.following({"offset": 20}, _facts(0, 10, n=30)) == Ended()
    unasked = Offset(OffsetPaginator(limit=10))
    assert unasked.following({"offset": 10}, _facts(0, 10, 30)) == empty


def test_without_a_total_two_empty_pages_end_it_or_one_when_nothing_came() -> None:
    strategy = Offset(OffsetPaginator(limit=10))
    after = strategy.following({"offset": 10}, _facts(0, 10))
    assert after == {"offset": 20, "empty": True}
    assert strategy.following(after, _facts(0, 10)) == Ended()
    assert strategy.following(after, _facts(4, 14)) == {"offset": 24}
    assert strategy.following(strategy.start(), _facts(0, 0)) == Ended()
    assert strategy.far({"offset": 20, "empty": True}) == {"offset": 1_000_000_020}


def test_the_latest_total_counts() -> None:
    strategy = Offset(OffsetPaginator(limit=10, total_path="n"))
    assert strategy.following({"offset": 0}, _facts(10, 10, n=10)) == Ended()
    assert strategy.following({"offset": 0}, _facts(10, 10, n="11")) == {"offset": 10}
    assert strategy.total({"n": 11}) == 11


def test_a_total_that_nobody_named_does_not_end_a_full_page() -> None:
    strategy = Offset(OffsetPaginator(limit=10))
    assert strategy.following({"offset": 0}, _facts(10, 10, 10)) == {"offset": 10}


def test_the_flag_has_the_last_word() -> None:
    strategy = Offset(OffsetPaginator(limit=10, has_more_path="more", total_path="n"))
    assert strategy.following({"offset": 0}, _facts(10, 10, n=90, more=False)) == Ended()
    assert strategy.following({"offset": 0}, _facts(10, 10, n=1, more=True)) == {"offset": 10}

"""Counting against the source's own total."""

import pytest

from migrateiq_desktop.discovery.sent import SentRequest
from migrateiq_desktop.model.errors import IncompleteError
from migrateiq_desktop.model.paginators import (
    ConcretePaginator,
    CursorPaginator,
    OffsetPaginator,
    PageNumberPaginator,
    SinglePagePaginator,
)
from migrateiq_desktop.sources.rest.pagination.choosing import Paging
from migrateiq_desktop.sources.rest.pagination.strategy import Ended
from migrateiq_desktop.sources.rest.tally import Tally, suspicious_page


def test_fewer_than_stated_is_incomplete_with_both_numbers() -> None:
    error, warning = Tally("x", read=1900, total=2000).judge_end(Ended())
    assert isinstance(error, IncompleteError)
    assert error.title == "x: 1,900 records were read, but the source says there are 2,000"
    assert not warning


def test_more_than_stated_is_only_odd() -> None:
    error, warning = Tally("x", read=2001, total=2000).judge_end(Ended())
    assert error is None
    assert warning == "2,001 records were read, but the source says there are 2,000"


def test_as_stated_or_without_a_word_is_fine() -> None:
    assert Tally("x", read=5, total=5).judge_end(Ended()) == (None, "")
    assert Tally("x", read=5).judge_end(Ended()) == (None, "")


def test_a_limit_that_was_asked_for_is_no_loss() -> None:
    error, warning = Tally("x", read=5, total=9).judge_end(Ended(by_limit="maximum_page 1"))
    assert error is None
    assert warning == "stopped at maximum_page 1, after 5 of 9 records"


def test_what_was_taken_before_is_not_counted_twice() -> None:
    tally = Tally("x", read=10, taken=3)
    assert tally.take([1, 2, 3, 4]) == [4]
    assert tally.read == 11
    assert tally.take([5]) == [5]
    shrunk = Tally("x", read=10, taken=3)
    assert shrunk.take([1, 2]) == []
    assert shrunk.read == 10


def test_the_latest_total_is_kept() -> None:
    tally = Tally("x")
    for body, total in (({}, None), ({"total": 7}, 7), ({}, 7), ({"total": 8}, 8)):
        tally.learn_total(Paging.by(CursorPaginator()), body, {}, "data")
        assert tally.total == total


def test_a_number_of_pages_is_no_total() -> None:
    tally = Tally("x")
    paging = Paging.by(PageNumberPaginator(total_path="total"))
    tally.learn_total(paging, {"total": 5}, {}, "data")
    assert tally.total is None


def test_a_named_total_beats_a_found_one() -> None:
    tally = Tally("x")
    paging = Paging.by(OffsetPaginator(total_path="matches"))
    tally.learn_total(paging, {"total": 5, "matches": 3}, {}, "data")
    assert tally.total == 3


ASKED = SentRequest.of("https://h/x?per_page=7", None)
NOTHING = SentRequest.of("https://h/x", None)


@pytest.mark.parametrize(
    ("paginator", "count", "asked", "warns"),
    [
        (CursorPaginator(), 100, NOTHING, True),
        (CursorPaginator(), 57, NOTHING, False),
        (CursorPaginator(has_more_path="more"), 100, NOTHING, False),
        (PageNumberPaginator(), 100, NOTHING, False),
        (OffsetPaginator(), 100, NOTHING, False),
        (SinglePagePaginator(), 100, NOTHING, False),
        (SinglePagePaginator(), 7, ASKED, True),
        (SinglePagePaginator(), 6, ASKED, False),
        (SinglePagePaginator(), 5, SentRequest.of("https://h/x", {"q": {"size": 5}}), True),
    ],
)
def test_one_full_page_and_nothing_that_says_how_to_go_on(
    paginator: ConcretePaginator, count: int, asked: SentRequest, *, warns: bool
) -> None:
    said = suspicious_page(paginator, count, asked)
    assert bool(said) == warns
    assert not said or f"exactly one full page of {count} records" in said

"""Pages by cursor."""

import json
from decimal import Decimal

import pytest

from migrateiq_desktop.model.paginators import CursorPaginator
from migrateiq_desktop.sources.rest.pagination.cursor import Cursor
from migrateiq_desktop.sources.rest.pagination.strategy import (
    Ended,
    PageFacts,
    RequestChange,
    Stuck,
)

START: dict[str, object] = {"cursor": None}


def _facts(**body: object) -> PageFacts:
    return PageFacts(body, {}, 1, 1)


@pytest.mark.parametrize(
    ("value", "sent"),
    [
        ("abc", "abc"),
        ("0", "0"),
        (17, 17),
        (Decimal("1.50"), "1.50"),
        ([1, "a"], '[1,"a"]'),
        ({"id": 3}, '{"id":3}'),
    ],
)
def test_what_comes_goes_back(value: object, sent: object) -> None:
    strategy = Cursor(CursorPaginator(cursor_param="after"))
    state = strategy.following(START, _facts(next=value))
    assert isinstance(state, dict)
    assert strategy.request(json.loads(json.dumps(state))).params == {"after": sent}


@pytest.mark.parametrize("value", [None, "", 0, False, [], {}])
def test_nothing_is_the_end(value: object) -> None:
    assert Cursor(CursorPaginator()).following(START, _facts(next=value)) == Ended()
    assert Cursor(CursorPaginator()).following(START, _facts()) == Ended()


def test_the_flag_and_the_cursor_must_agree() -> None:
    strategy = Cursor(CursorPaginator(has_more_path="more"))
    assert strategy.following(START, _facts(next="a", more=True)) == {"cursor": "a"}
    assert strategy.following(START, _facts(next="a")) == {"cursor": "a"}
    assert strategy.following(START, _facts(next="a", more=False)) == Ended()
    assert strategy.following(START, _facts(next=None, more=False)) == Ended()
    outcome = strategy.following(START, _facts(next=None, more=True))
    assert outcome == Stuck("more says so, but next holds no cursor")


def test_the_first_page_is_asked_for_without_one() -> None:
    strategy = Cursor(CursorPaginator())
    assert strategy.request(strategy.start()) == RequestChange()


def test_a_cursor_in_a_header() -> None:
    strategy = Cursor(CursorPaginator(cursor_header="X-Next", has_more_path="more"))
    assert strategy.following(START, PageFacts({}, {"x-next": "abc"}, 1, 1)) == {"cursor": "abc"}
    assert strategy.following(START, PageFacts({"next": "no"}, {}, 1, 1)) == Ended()
    stuck = strategy.following(START, PageFacts({"more": True}, {}, 1, 1))
    assert stuck == Stuck("more says so, but the header x-next holds no cursor")


def test_a_cursor_goes_back_in_the_body_as_it_came() -> None:
    strategy = Cursor(CursorPaginator(cursor_path="sort", cursor_body_path="search_after"))
    state = strategy.following(START, _facts(sort=[Decimal("0.5"), "a", Decimal("1E+400")]))
    assert state == {"cursor": [0.5, "a", "1E+400"]}
    assert isinstance(state, dict)
    sent = strategy.request(json.loads(json.dumps(state)))
    assert sent == RequestChange(body={"search_after": [0.5, "a", "1E+400"]})
    assert strategy.request(strategy.start()) == RequestChange()

"""Pages by link."""

import pytest

from migrateiq_desktop.model.paginators import HeaderLinkPaginator, JsonLinkPaginator
from migrateiq_desktop.sources.rest.pagination.links import HeaderLink, JsonLink
from migrateiq_desktop.sources.rest.pagination.strategy import (
    Ended,
    PageFacts,
    RequestChange,
    Stuck,
)

START: dict[str, object] = {"link": None}


def _facts(*, link: str = "", **body: object) -> PageFacts:
    return PageFacts(body, {"link": link} if link else {}, 1, 1)


def test_a_link_in_the_body_replaces_the_address() -> None:
    strategy = JsonLink(JsonLinkPaginator(next_url_path="links.next"))
    state = strategy.following(START, _facts(links={"next": "/x?page=2"}))
    assert state == {"link": "/x?page=2"}
    assert strategy.request({"link": "/x?page=2"}) == RequestChange(link="/x?page=2")
    assert strategy.request(strategy.start()) == RequestChange()


@pytest.mark.parametrize("value", [None, "", False])
def test_no_link_in_the_body_is_the_end(value: object) -> None:
    assert JsonLink(JsonLinkPaginator()).following(START, _facts(next=value)) == Ended()


@pytest.mark.parametrize("value", [5, True, ["x"], {"href": "x"}])
def test_what_is_no_address_is_no_end(value: object) -> None:
    outcome = JsonLink(JsonLinkPaginator()).following(START, _facts(next=value))
    assert isinstance(outcome, Stuck)


def test_a_link_in_the_header_is_found_by_its_relation() -> None:
    header = '<https://h/x?page=1>; rel="prev", <https://h/x?page=3>; rel="Next"'
    strategy = HeaderLink(HeaderLinkPaginator())
    assert strategy.following(START, _facts(link=header)) == {"link": "https://h/x?page=3"}
    other = HeaderLink(HeaderLinkPaginator(links_next_key="prev"))
    assert other.following(START, _facts(link=header)) == {"link": "https://h/x?page=1"}
    assert strategy.following(START, _facts()) == Ended()


def test_the_flag_and_the_link_must_agree() -> None:
    body = JsonLink(JsonLinkPaginator(has_more_path="more"))
    assert body.following(START, _facts(next="/x", more=False)) == Ended()
    assert isinstance(body.following(START, _facts(more=True)), Stuck)
    header = HeaderLink(HeaderLinkPaginator(has_more_path="more"))
    assert isinstance(header.following(START, _facts(more=True)), Stuck)

"""One page."""

from migrateiq_desktop.model.paginators import SinglePagePaginator
from migrateiq_desktop.sources.rest.pagination.single_page import SinglePage
from migrateiq_desktop.sources.rest.pagination.strategy import (
    Ended,
    PageFacts,
    RequestChange,
    Stuck,
)


def test_is_asked_for_once_and_as_it_is() -> None:
    strategy = SinglePage(SinglePagePaginator())
    assert strategy.request(strategy.start()) == RequestChange()
    assert strategy.following(strategy.start(), PageFacts({}, {}, 5, 5)) == Ended()


def test_a_flag_that_says_more_is_not_overheard() -> None:
    strategy = SinglePage(SinglePagePaginator(has_more_path="more"))
    facts = PageFacts({"more": True}, {}, 5, 5)
    assert isinstance(strategy.following(strategy.start(), facts), Stuck)

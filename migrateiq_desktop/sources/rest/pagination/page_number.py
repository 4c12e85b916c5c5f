"""`?page=1`, `?page=2`, … A short page is not the last one; an empty page is."""

from collections.abc import Sequence
from typing import ClassVar

from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.paginators import PageNumberPaginator
from migrateiq_desktop.sources.rest.paths import BodyPath, whole_number

from .more import HasMore
from .strategy import Ended, Outcome, PageFacts, RequestChange, State

EMPTY_PAGES_TRIED = 3
"""So many empty pages in a row are passed over while the total says that there is more."""
EMPTY_PAGES_UNTOLD = 2
"""So many empty pages in a row are the end where nothing says how much there is: one may be the
server's mistake."""
FAR = 1_000_000
"""Pages."""


class PageNumber:
    """Counts pages.

    The state: `page`, `size` (records of the fullest page so far), `empty` (empty pages in a row).
    """

    counted: ClassVar[bool] = True

    def __init__(self, paginator: PageNumberPaginator) -> None:
        self._paginator = paginator
        self._more = HasMore(paginator)
        path = paginator.total_path
        self._pages = BodyPath(path, "total_path") if path else None

    def start(self) -> State:
        """The first page."""
        return {"page": self._paginator.base_page, "size": 0, "empty": 0}

    def request(self, state: State) -> RequestChange:
        """The page's number as a parameter, or in the body."""
        return RequestChange(*self._paginator.placed(_int(state, "page")))

    def following(self, state: State, facts: PageFacts) -> Outcome:
        """The next number, until a page is empty, or a count says that this was the last."""
        page, size = _int(state, "page"), _int(state, "size")
        empty = 0 if facts.count else _int(state, "empty") + 1
        if self._is_last(page, facts, short=facts.count < size, empty=empty):
            return Ended()
        maximum = self._paginator.maximum_page
        if maximum is not None and page >= maximum:
            return Ended(by_limit=f"maximum_page {maximum}")
        return {"page": page + 1, "size": max(size, facts.count), "empty": empty}

    def ahead(self, state: State, facts: PageFacts, most: int) -> Sequence[State]:
        """The next numbers, up to the last page where it is known."""
        if not facts.count:
            return ()
        page, size = _int(state, "page"), _int(state, "size")
        last = page + most
        pages = self._count(facts.body)
        if pages is not None:
            last = min(last, self._paginator.base_page + pages - 1)
        elif facts.total is not None:
            left = -(-(facts.total - facts.read) // size) if size else 0
            last = min(last, page + left - 1)
        if self._paginator.maximum_page is not None:
            last = min(last, self._paginator.maximum_page)
        return [{**state, "page": number} for number in range(page + 1, last + 1)]

    def far(self, state: State) -> State | None:
        """A page that no collection has."""
        return {**state, "page": _int(state, "page") + FAR}

    def total(self, body: Json) -> int | None:
        """`total_path` counts pages, so it doesn't say."""
        del body
        return None

    def _is_last(self, page: int, facts: PageFacts, *, short: bool, empty: int) -> bool:
        more = self._more.says(facts.body)
        if more is not None:
            return not more
        pages = self._count(facts.body)
        if pages is not None:
            return page - self._paginator.base_page + 1 >= pages
        complete = facts.total is None or facts.read >= facts.total
        if empty and facts.total is None:
            return facts.read == 0 or empty >= EMPTY_PAGES_UNTOLD
        if empty:
            return complete or empty >= EMPTY_PAGES_TRIED
        # a full page may be the last one, and "total" may count pages: one more request tells
        return short and facts.total is not None and complete

    def _count(self, body: Json) -> int | None:
        """How many pages there are, when the page says so."""
        return whole_number(self._pages.find(body)) if self._pages else None


def _int(state: State, name: str) -> int:
    value = state.get(name, 0)
    if not isinstance(value, int):
        raise TypeError(f"not a state of this strategy: {state}")
    return value

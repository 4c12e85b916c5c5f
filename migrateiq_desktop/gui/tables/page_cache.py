"""The pages of a long list that are at hand, the least recently used dropped. Knows no Qt."""

from collections import OrderedDict
from collections.abc import Callable, Hashable, Sequence
from typing import Generic

from .row_source import Row


def page_of(number: int, page_size: int) -> int:
    """The page that holds a row; both count from 0."""
    return number // page_size


def page_bounds(page: int, page_size: int, total: int) -> tuple[int, int]:
    """First row of a page and how many rows it has, in a list of `total` rows."""
    first = page * page_size
    return first, max(0, min(page_size, total - first))


class PageCache(Generic[Row]):
    """Up to `capacity` pages of `page_size` rows, and where each row's key stands.

    A stale page still gives its rows: they are shown until the new ones have come.
    """

    def __init__(
        self, page_size: int, capacity: int, key: Callable[[Row], Hashable] | None = None
    ) -> None:
        self.page_size = page_size
        self._capacity = capacity
        self._key = key
        self._pages: OrderedDict[int, list[Row | None]] = OrderedDict()
        self._stale: set[int] = set()
        self._numbers: dict[Hashable, int] = {}

    def __len__(self) -> int:
        return len(self._pages)

    def row(self, number: int) -> Row | None:
        """The row of that number, or None when it isn't at hand."""
        page = number // self.page_size
        rows = self._pages.get(page)
        if rows is None:
            return None
        self._pages.move_to_end(page)
        place = number - page * self.page_size
        return rows[place] if place < len(rows) else None

    def needs(self, page: int) -> bool:
        """Whether a page has to be fetched: it isn't at hand, or is stale."""
        return page not in self._pages or page in self._stale

    def put(self, page: int, rows: Sequence[Row | None]) -> None:
        """Keep a page as fresh; the least recently used one goes when there are too many."""
        self._forget(page)
        self._pages[page] = list(rows)
        self._index(page, rows)
        while len(self._pages) > self._capacity:
            self._forget(next(iter(self._pages)))

    def find(self, key: Hashable) -> int | None:
        """The number of the row with that key, when it is at hand."""
        return self._numbers.get(key)

    def replace(self, number: int, row: Row) -> None:
        """Put a newer value of the same key in the place of a row that is at hand."""
        page, place = divmod(number, self.page_size)
        self._pages[page][place] = row

    def mark_stale(self) -> None:
        """Everything at hand is to be fetched again, once it is looked at."""
        self._stale = set(self._pages)

    def clear(self) -> None:
        """Forget everything."""
        self._pages.clear()
        self._stale.clear()
        self._numbers.clear()

    def insert_at_top(self, added: int) -> None:
        """So many rows have come in before the first: what is at hand moves down, and is stale."""
        moved: OrderedDict[int, list[Row | None]] = OrderedDict()
        for page, rows in self._pages.items():
            for place, row in enumerate(rows):
                to_page, to_place = divmod(page * self.page_size + place + added, self.page_size)
                target = moved.setdefault(to_page, [None] * self.page_size)
                target[to_place] = row
        self.clear()
        for page, rows in moved.items():
            self.put(page, rows)
        self.mark_stale()

    def _index(self, page: int, rows: Sequence[Row | None]) -> None:
        if self._key is None:
            return
        first = page * self.page_size
        for place, row in enumerate(rows):
            if row is not None:
                self._numbers[self._key(row)] = first + place

    def _forget(self, page: int) -> None:
        rows = self._pages.pop(page, None)
        self._stale.discard(page)
        if rows is None or self._key is None:
            return
        first = page * self.page_size
        for place, row in enumerate(rows):
            if row is not None and self._numbers.get(self._key(row)) == first + place:
                del self._numbers[self._key(row)]

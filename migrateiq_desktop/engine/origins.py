"""Where the records of a batch came from. Pure."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, count

from migrateiq_desktop.model.base import Json

from .ports import Page


@dataclass(frozen=True, slots=True)
class Origin:
    """A record and where it came from."""

    page: int
    index: int
    record: Json


def origins_of(pages: Sequence[Page]) -> Iterator[Origin]:
    """All records of pages, in their order."""
    for page in pages:
        at = count() if page.indexes is None else page.indexes
        for index, record in zip(at, page.records, strict=page.indexes is not None):
            yield Origin(page.number, index, record)


class RowOrigins:
    """The same for single rows, by their place among all records of some pages."""

    def __init__(self, pages: Sequence[Page]) -> None:
        self._pages = pages
        self._starts = list(accumulate((len(page.records) for page in pages), initial=0))
        self._read: tuple[Page, list[Origin]] | None = None

    def at(self, row: int) -> Origin:
        """A row's. Rows are best asked for in their order."""
        number = bisect_right(self._starts, row) - 1
        page = self._pages[number]
        if self._read is None or self._read[0] is not page:
            # a page that was decoded at once is read record by record for this
            self._read = page, list(origins_of([page]))
        return self._read[1][row - self._starts[number]]

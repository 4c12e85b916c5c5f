"""Counts a stream's records against what the source says there are. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from migrateiq_desktop.discovery.envelopes import LIMIT_PARAMS
from migrateiq_desktop.discovery.paginators import is_round
from migrateiq_desktop.discovery.sent import SentRequest
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.errors import IncompleteError
from migrateiq_desktop.model.paginators import (
    ConcretePaginator,
    OffsetPaginator,
    PageNumberPaginator,
    SinglePagePaginator,
)

from .pagination.choosing import Paging
from .pagination.strategy import Ended
from .totals import stated_total


@dataclass(slots=True)
class Tally:
    """How far a stream is."""

    stream: str
    read: int = 0
    """Records, over all resumptions."""
    taken: int = 0
    """So many records of the page that is asked for next were read already."""
    total: int | None = None
    """The source's latest word."""

    def take(self, records: Sequence[Json]) -> Sequence[Json]:
        """The records of a page that were not read yet; counts them."""
        fresh = records[self.taken :] if self.taken else records
        self.taken = 0
        self.read += len(fresh)
        return fresh

    def learn_total(
        self, paging: Paging, body: Json, headers: Mapping[str, str], selector: str
    ) -> None:
        """Take the total from a page, when it says one."""
        paginator = paging.paginator
        # as in dlt, the total_path of page_number leads to a number of pages
        pages = paginator.total_path if isinstance(paginator, PageNumberPaginator) else None
        total = paging.strategy.total(body)
        if total is None:
            total = stated_total(body, headers, selector, ignored=pages)
        if total is not None:
            self.total = total

    @property
    def complete(self) -> bool:
        """Whether as many records were read as the source says, when it says so."""
        return self.total is not None and 0 < self.total <= self.read

    def judge_end(self, ended: Ended) -> tuple[IncompleteError | None, str]:
        """Whether the end is one, and a warning where it is odd: the total must agree."""
        if self.total is None or self.total == self.read:
            return None, ""
        if ended.by_limit:
            left = self.read < self.total
            text = f"stopped at {ended.by_limit}, after {self.read:,} of {self.total:,} records"
            return None, text if left else ""
        said = f"{self.read:,} records were read, but the source says there are {self.total:,}"
        if self.read > self.total:
            return None, said
        return IncompleteError(
            f"{self.stream}: {said}",
            cause="its pages ended early",
            next_step="Check the stream's paginator; resume goes on at the last page.",
        ), ""


def suspicious_page(paginator: ConcretePaginator, count: int, asked: SentRequest) -> str:
    """A warning when the only page holds just as many records as a full page would.

    Where pages are counted the next one was asked for. Where the definition says that there is
    only one, what it asks for tells how many a full one holds.
    """
    if isinstance(paginator, SinglePagePaginator):
        limit = asked.find_number(LIMIT_PARAMS)
        if limit is None or limit.number is None or not 0 < limit.number <= count:
            return ""
        return (
            f"exactly one full page of {count:,} records, as many as {limit.name} asks for, and"
            " nothing that says how to go on: there may be more"
        )
    counted = isinstance(paginator, PageNumberPaginator | OffsetPaginator)
    # a flag that says there is no more is believed
    if counted or paginator.has_more_path or not is_round(count):
        return ""
    return (
        f"exactly one full page of {count:,} records and nothing that says how to go on: there may"
        " be more"
    )

"""Finds how pages go on, from one response. Pure: gets the response as values.

Each rule looks for one kind of evidence; the strongest finding wins, and says why.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.paginators import (
    CursorPaginator,
    HeaderLinkPaginator,
    SinglePagePaginator,
)

from .counting import (
    find_next_number,
    find_offset,
    find_page_number,
    find_requested_offset,
    find_requested_page,
    find_told_pages,
)
from .envelopes import Envelope
from .findings import FoundPaginator, found_way
from .following import (
    cursor_sent_to,
    find_body_link,
    find_cursor,
    find_listed_link,
    places_for_cursor,
)
from .links import link_relations

ROUND_FROM = 10
CURSOR_HEADERS = {
    "x-next-cursor": "cursor",
    "next-cursor": "cursor",
    "x-next-page-token": "page_token",
    "x-continuation-token": "continuation_token",
    "x-ms-continuation": "continuation",
    "x-next-token": "next_token",
    "x-cursor": "cursor",
    "x-after-cursor": "after",
    "x-next-page": "page",
}
"""Header with a token → the parameter that usually takes it back."""


@dataclass(frozen=True, slots=True)
class SeenResponse:
    """What is known of a response."""

    body: Json
    headers: Mapping[str, str]
    """With names in lower case."""
    url: str
    """As asked for, with its query."""
    count: int
    """Records on the page."""
    sent_body: Mapping[str, Json] | None = None
    """The request's JSON body, when it had one."""
    records: Sequence[Json] = ()
    """Those of the page, for comparing it with others."""
    total: int | None = None
    """How many records there are, when the source says so."""

    @property
    def envelope(self) -> Envelope:
        """What stands around the records."""
        return Envelope.of(self.body, self.url, self.count, self.sent_body)


Rule = Callable[[Envelope], FoundPaginator | None]


def find_paginator(response: SeenResponse) -> FoundPaginator:
    """The likeliest way to the next page; a single page when nothing says otherwise."""
    return find_paginators(response)[0]


def find_paginators(response: SeenResponse) -> tuple[FoundPaginator, ...]:
    """The ways on that something speaks for, the likeliest first, and at last a single page."""
    envelope = response.envelope
    found = [_header_link(response.headers)]
    rules: tuple[Rule, ...] = (
        find_body_link,
        find_listed_link,
        find_cursor,
        find_next_number,
        find_page_number,
        find_told_pages,
        find_offset,
        find_requested_page,
        find_requested_offset,
    )
    found += [rule(envelope) for rule in rules]
    found.append(_header_cursor(response.headers, envelope))
    likely = [finding for finding in found if finding is not None]
    likely.sort(key=lambda finding: -finding.score)
    return (*likely, _single_page(response.count, envelope))


def _header_link(headers: Mapping[str, str]) -> FoundPaginator | None:
    relations = link_relations(headers.get("link", ""))
    if "next" in relations:
        return found_way(
            HeaderLinkPaginator(), "the Link header names the next page (RFC 8288)", 100
        )
    if relations.keys() & {"first", "last", "prev", "previous"}:
        return found_way(
            HeaderLinkPaginator(), "the Link header names other pages and no next one", 90
        )
    return None


def _header_cursor(headers: Mapping[str, str], envelope: Envelope) -> FoundPaginator | None:
    name = next((one for one in CURSOR_HEADERS if headers.get(one)), None)
    if name is None:
        return None
    place = places_for_cursor(envelope, name, CURSOR_HEADERS[name])[0]
    paginator = cursor_sent_to(CursorPaginator(cursor_header=name), place)
    reason = f"the header {name} holds a cursor, which goes back as {place.name}"
    return found_way(paginator, reason, 78)


def _single_page(count: int, envelope: Envelope) -> FoundPaginator:
    reason = f"exactly one page of {count:,} records and nothing that says how to go on"
    limit = envelope.requested_limit()
    if limit is not None and count >= limit > 0:
        warning = f"{reason}, although it is as many as were asked for ({limit:,})"
    elif count >= ROUND_FROM and is_round(count):
        warning = f"{reason}, although {count:,} is a round number: there may be more"
    else:
        warning = ""
    return found_way(SinglePagePaginator(), reason, 10, warning=warning)


def is_round(count: int) -> bool:
    """Whether a count looks like a page size: 10, 20, 25, 50, 100, 250, 500, 1,000, …"""
    return count >= ROUND_FROM and (count % 10 == 0 or count % 25 == 0)

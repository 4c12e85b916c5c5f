"""What discovery gives: a finding, why it is thought so, and how sure it is."""

from dataclasses import dataclass

from migrateiq_desktop.model.paginators import (
    CursorPaginator,
    HeaderLinkPaginator,
    JsonLinkPaginator,
    OffsetPaginator,
    PageNumberPaginator,
    SinglePagePaginator,
)

FoundPaginatorModel = (
    SinglePagePaginator
    | PageNumberPaginator
    | OffsetPaginator
    | CursorPaginator
    | JsonLinkPaginator
    | HeaderLinkPaginator
)


@dataclass(frozen=True, slots=True)
class FoundRecords:
    """Where the records are."""

    selector: str
    """JMESPath to the list."""
    reason: str
    count: int
    """Records on this page."""
    score: int
    """From 0 to 100."""


@dataclass(frozen=True, slots=True)
class FoundPaginator:
    """How pages go on."""

    paginator: FoundPaginatorModel
    reason: str
    score: int
    """From 0 to 100."""
    warning: str = ""
    """Set when it may well be otherwise."""


@dataclass(frozen=True, slots=True)
class FoundKey:
    """A field that could be the primary key."""

    fields: tuple[str, ...]
    reason: str
    score: int
    """From 0 to 100."""

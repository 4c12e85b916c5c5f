"""The strategy that belongs to a definition."""

from dataclasses import dataclass
from typing import assert_never

from migrateiq_desktop.model.paginators import (
    ConcretePaginator,
    CursorPaginator,
    HeaderLinkPaginator,
    JsonLinkPaginator,
    LastRecordPaginator,
    OffsetPaginator,
    PageNumberPaginator,
    SinglePagePaginator,
)

from .cursor import Cursor
from .last_record import LastRecord
from .links import HeaderLink, JsonLink
from .offset import Offset
from .page_number import PageNumber
from .single_page import SinglePage
from .strategy import Strategy


def strategy_for(paginator: ConcretePaginator) -> Strategy:
    """The strategy of a paginator. Raises DefinitionError when a path of it isn't JMESPath."""
    strategy: Strategy
    match paginator:
        case SinglePagePaginator():
            strategy = SinglePage(paginator)
        case PageNumberPaginator():
            strategy = PageNumber(paginator)
        case OffsetPaginator():
            strategy = Offset(paginator)
        case CursorPaginator():
            strategy = Cursor(paginator)
        case JsonLinkPaginator():
            strategy = JsonLink(paginator)
        case HeaderLinkPaginator():
            strategy = HeaderLink(paginator)
        case LastRecordPaginator():
            strategy = LastRecord(paginator)
        case _:
            assert_never(paginator)
    return strategy


@dataclass(frozen=True, slots=True)
class Paging:
    """A paginator with its strategy."""

    paginator: ConcretePaginator
    strategy: Strategy

    @classmethod
    def by(cls, paginator: ConcretePaginator) -> "Paging":
        """The paging of a definition. Raises DefinitionError when a path of it isn't JMESPath."""
        return cls(paginator, strategy_for(paginator))


__all__ = ["ConcretePaginator", "Paging", "strategy_for"]

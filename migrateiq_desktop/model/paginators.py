"""How a collection is split into pages: definitions only; the strategies live in sources.rest."""

from typing import Annotated, Literal, TypeAlias

from pydantic import Field, model_validator

from .base import Model

MAXIMUM_PAGES = 1_000_000


class Paginator(Model):
    """What all styles share."""

    has_more_path: str | None = None
    """JMESPath to a boolean of the body that says whether more pages follow."""
    maximum_pages: int = Field(default=MAXIMUM_PAGES, ge=1)
    """A guard against endless loops: the run ends INCOMPLETE when it is reached."""


class AutoPaginator(Paginator):
    """Found from the first page, and reported."""

    type: Literal["auto"] = "auto"


class SinglePagePaginator(Paginator):
    """One response holds everything."""

    type: Literal["single_page"] = "single_page"


class PageNumberPaginator(Paginator):
    """`?page=1`, `?page=2`, … until a page is empty, the total is reached or `maximum_page`."""

    type: Literal["page_number"] = "page_number"
    page_param: str = "page"
    base_page: int = 1
    total_path: str | None = None
    """JMESPath to the number of pages, as in dlt."""
    maximum_page: int | None = None


class OffsetPaginator(Paginator):
    """`?offset=0&limit=N`, `?offset=N&limit=N`, …"""

    type: Literal["offset"] = "offset"
    limit: int = Field(default=100, ge=1)
    offset_param: str = "offset"
    limit_param: str = "limit"
    total_path: str | None = None
    """JMESPath to the number of records, as in dlt."""


class CursorPaginator(Paginator):
    """A token in the body that is sent back as a parameter."""

    type: Literal["cursor"] = "cursor"
    cursor_path: str = "next"
    cursor_param: str = "cursor"


class JsonLinkPaginator(Paginator):
    """The address of the next page stands in the body."""

    type: Literal["json_link"] = "json_link"
    next_url_path: str = "next"


class HeaderLinkPaginator(Paginator):
    """The address of the next page stands in the Link header (RFC 8288)."""

    type: Literal["header_link"] = "header_link"
    links_next_key: str = "next"


ConcretePaginator: TypeAlias = (
    SinglePagePaginator
    | PageNumberPaginator
    | OffsetPaginator
    | CursorPaginator
    | JsonLinkPaginator
    | HeaderLinkPaginator
)
"""Those that say how to go on."""
AnyPaginator = Annotated[AutoPaginator | ConcretePaginator, Field(discriminator="type")]


class PaginatorHolder(Model):
    """A model with a `paginator` key; the short form `paginator: auto` names just the type."""

    paginator: AnyPaginator | None = None

    @model_validator(mode="before")
    @classmethod
    def _expand_short_form(cls, data: object) -> object:
        if isinstance(data, dict) and isinstance(data.get("paginator"), str):
            return {**data, "paginator": {"type": data["paginator"]}}
        return data

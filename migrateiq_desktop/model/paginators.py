"""How a collection is split into pages: definitions only; the strategies live in sources.rest."""

from typing import Annotated, Literal, TypeAlias

from pydantic import Field, model_validator

from .base import Json, Model, Scalar

MAXIMUM_PAGES = 1_000_000

BodyField: TypeAlias = Annotated[str, Field(pattern=r"^[^.]+(\.[^.]+)*$")]
"""A place in a request's JSON body: names with dots between them, made where they are missing."""

Placed: TypeAlias = tuple[dict[str, Scalar], dict[str, Json]]
"""What asks for a page: query parameters by name, and values by their place in the body."""


class Paginator(Model):
    """What all styles share."""

    has_more_path: str | None = None
    """JMESPath to a boolean of the body that says whether more pages follow."""
    maximum_pages: int = Field(default=MAXIMUM_PAGES, ge=1)
    """A guard against endless loops: the run ends INCOMPLETE when it is reached."""


class AutoPaginator(Paginator):
    """Found from the first pages, and reported. What was found stays for the whole run."""

    type: Literal["auto"] = "auto"


class SinglePagePaginator(Paginator):
    """One response holds everything."""

    type: Literal["single_page"] = "single_page"


class PageNumberPaginator(Paginator):
    """`?page=1`, `?page=2`, … until a page is empty, the total is reached or `maximum_page`."""

    type: Literal["page_number"] = "page_number"
    page_param: str = "page"
    page_body_path: BodyField | None = None
    """Where the number goes in the request's JSON body; then `page_param` is not sent."""
    base_page: int = 1
    total_path: str | None = None
    """JMESPath to the number of pages, as in dlt."""
    maximum_page: int | None = None

    def placed(self, page: int) -> Placed:
        """Where the page's number goes in a request: parameters, and places in the body."""
        if self.page_body_path is not None:
            return {}, {self.page_body_path: page}
        return {self.page_param: page}, {}


class OffsetPaginator(Paginator):
    """`?offset=0&limit=N`, `?offset=N&limit=N`, …"""

    type: Literal["offset"] = "offset"
    limit: int = Field(default=100, ge=1)
    offset_param: str = "offset"
    limit_param: str = "limit"
    offset_body_path: BodyField | None = None
    """Where the offset goes in the request's JSON body; then `offset_param` is not sent."""
    limit_body_path: BodyField | None = None
    """Where the limit goes in the request's JSON body; then `limit_param` is not sent."""
    total_path: str | None = None
    """JMESPath to the number of records, as in dlt."""

    def placed(self, offset: int) -> Placed:
        """Where the offset and the limit go in a request: parameters, and places in the body."""
        params: dict[str, Scalar] = {}
        body: dict[str, Json] = {}
        for place, param, value in (
            (self.offset_body_path, self.offset_param, offset),
            (self.limit_body_path, self.limit_param, self.limit),
        ):
            if place is None:
                params[param] = value
            else:
                body[place] = value
        return params, body


class CursorPaginator(Paginator):
    """A token of the answer that is sent back with the next request."""

    type: Literal["cursor"] = "cursor"
    cursor_path: str = "next"
    """JMESPath to the token in the body."""
    cursor_header: str | None = Field(default=None, min_length=1)
    """The answer's header that holds the token; then `cursor_path` is not looked at."""
    cursor_param: str = "cursor"
    """The query parameter that takes it back."""
    cursor_body_path: BodyField | None = None
    """Where it goes in the request's JSON body; then `cursor_param` is not sent."""


class JsonLinkPaginator(Paginator):
    """The address of the next page stands in the body."""

    type: Literal["json_link"] = "json_link"
    next_url_path: str = "next"


class HeaderLinkPaginator(Paginator):
    """The address of the next page stands in the Link header (RFC 8288)."""

    type: Literal["header_link"] = "header_link"
    links_next_key: str = "next"


class LastRecordPaginator(Paginator):
    """A value of the page's last record is sent with the next request: `?starting_after=ID`."""

    type: Literal["last_record"] = "last_record"
    field: str = Field(default="id", min_length=1)
    """The field of the record, dotted for one inside an object."""
    param: str = Field(default="after", min_length=1)
    """The query parameter that takes its value."""
    body_path: BodyField | None = None
    """Where the value goes in the request's JSON body; then `param` is not sent."""


ConcretePaginator: TypeAlias = (
    SinglePagePaginator
    | PageNumberPaginator
    | OffsetPaginator
    | CursorPaginator
    | JsonLinkPaginator
    | HeaderLinkPaginator
    | LastRecordPaginator
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

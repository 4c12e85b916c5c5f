"""Evidence of counted pages and offsets, in a body or in the request's own query. Pure."""

from migrateiq_desktop.model.paginators import OffsetPaginator, PageNumberPaginator

from .envelopes import LIMIT_PARAMS, Envelope
from .findings import FoundPaginator, found_way
from .sent import SentField

PAGE_PATHS = ("current_page", "currentPage", "page_number", "pageNumber", "page", "number")
PAGES_PATHS = (
    "total_pages",
    "totalPages",
    "last_page",
    "lastPage",
    "page_count",
    "pageCount",
    "num_pages",
    "pages",
)
SURE_PAGES_PATHS = (
    *(name for name in PAGES_PATHS if name != "pages"),
    *("meta.pages", "pagination.pages", "paging.pages"),
)
"""Those that count nothing else, such as a book's pages."""
TOLD_PAGES = 52
"""Score of a number of pages alone."""
NEXT_PATHS = ("next_page", "nextPage", "next")
SIZE_PATHS = ("per_page", "perPage", "page_size", "pageSize", "limit", "size")
PAGE_PARAMS = ("page", "page_number", "pageNumber", "page[number]", "_page", "p", "pg")
OFFSET_PATHS = ("offset", "skip", "startAt", "start_at", "start")
OFFSET_PARAMS = (*OFFSET_PATHS, "$skip", "from", "_start", "startIndex", "page[offset]", "_offset")
LIMIT_PATHS = ("limit", "maxResults", "max_results", "page_size", "per_page", "size", "count")
TOTAL_PATHS = ("total", "total_count", "totalCount", "total_records", "totalRecords", "count")


def find_page_number(envelope: Envelope) -> FoundPaginator | None:
    """Fields with the page's number and how many pages there are."""
    page = envelope.number(*PAGE_PATHS)
    if page is None:
        return None
    path, _, number = page
    pages = envelope.number(*PAGES_PATHS)
    size = envelope.number(*SIZE_PATHS)
    if pages is None and size is None:
        return None
    place = where_to_send(envelope, PAGE_PARAMS, "page")
    paginator = PageNumberPaginator(
        page_param="page" if place.in_body else place.name,
        page_body_path=place.name if place.in_body else None,
        base_page=number,
        total_path=pages[0] if pages else None,
        has_more_path=None if pages else envelope.has_more_path(),
    )
    if pages is not None:
        reason = f"{path} is the page's number and {pages[0]} says there are {pages[2]:,}"
        return found_way(paginator, reason, 75)
    reason = f"{path} is the page's number, so pages are asked for until one is empty"
    return found_way(paginator, reason, 55)


def find_told_pages(envelope: Envelope) -> FoundPaginator | None:
    """A number of pages, without the number of the page itself: from where they count, and which
    parameter takes a number, has to be tried."""
    pages = envelope.number(*SURE_PAGES_PATHS)
    if pages is None or pages[2] < 2 or names_its_page(envelope):
        return None
    place = where_to_send(envelope, PAGE_PARAMS, "page")
    paginator = PageNumberPaginator(
        page_param="page" if place.in_body else place.name,
        page_body_path=place.name if place.in_body else None,
        total_path=pages[0],
    )
    reason = f"{pages[0]} says that there are {pages[2]:,} pages"
    return found_way(paginator, reason, TOLD_PAGES)


def names_its_page(envelope: Envelope) -> bool:
    """Whether the page's number stands in the answer or in the request."""
    asked = envelope.sent.find_number(PAGE_PARAMS)
    return asked is not None or envelope.number(*PAGE_PATHS) is not None


def find_next_number(envelope: Envelope) -> FoundPaginator | None:
    """A field with the number that follows on the one that the request asks for."""
    asked = envelope.sent.find_number(PAGE_PARAMS)
    following = envelope.number(*NEXT_PATHS)
    if asked is None or asked.number is None or following is None:
        return None
    if following[2] != asked.number + 1:
        return None
    pages = envelope.number(*PAGES_PATHS)
    paginator = PageNumberPaginator(
        page_param="page" if asked.in_body else asked.name,
        page_body_path=asked.name if asked.in_body else None,
        base_page=asked.number,
        total_path=pages[0] if pages else None,
        has_more_path=None if pages else envelope.has_more_path(),
    )
    reason = f"{following[0]} is one more than {asked.name}, which the request asks for"
    return found_way(paginator, reason, 88)


def find_offset(envelope: Envelope) -> FoundPaginator | None:
    """Fields with an offset and a limit."""
    offset = envelope.number(*OFFSET_PATHS)
    if offset is None or offset[2] != 0:
        return None
    limit = envelope.number(*LIMIT_PATHS)
    if limit is None or limit[2] < 1:
        return None
    total = envelope.number(*(name for name in TOTAL_PATHS if name.lower() != limit[1].lower()))
    # a total smaller than this page can't be one
    if total is not None and total[2] < envelope.count:
        total = None
    paginator = offset_by(
        where_to_send(envelope, OFFSET_PARAMS, offset[1]),
        where_to_send(envelope, LIMIT_PARAMS, limit[1]),
        limit[2],
    ).model_copy(
        update={
            "total_path": total[0] if total else None,
            "has_more_path": None if total else envelope.has_more_path(),
        }
    )
    until = f" of {total[2]:,} in {total[0]}" if total else ""
    reason = f"{offset[0]} and {limit[0]} count records{until}"
    return found_way(paginator, reason, 72 if total else 58)


def find_requested_page(envelope: Envelope) -> FoundPaginator | None:
    """A request that itself asks for a page by number."""
    asked = envelope.sent.find_number(PAGE_PARAMS)
    if asked is None:
        return None
    # a number of pages counts from the first one
    pages = envelope.number(*SURE_PAGES_PATHS) if asked.number in {0, 1} else None
    paginator = PageNumberPaginator(
        page_param="page" if asked.in_body else asked.name,
        page_body_path=asked.name if asked.in_body else None,
        base_page=asked.number or 0,
        total_path=pages[0] if pages else None,
        has_more_path=None if pages else envelope.has_more_path(),
    )
    if pages is not None:
        reason = f"the request asks for {asked.name}, and {pages[0]} says there are {pages[2]:,}"
        return found_way(paginator, reason, TOLD_PAGES)
    reason = f"the request asks for {asked.name}, so pages are asked for until one is empty"
    return found_way(paginator, reason, 30)


def find_requested_offset(envelope: Envelope) -> FoundPaginator | None:
    """A request that itself asks for an offset of 0."""
    asked = envelope.sent.find_number(OFFSET_PARAMS)
    if asked is None or asked.number != 0:
        return None
    limit = envelope.requested_limit() or envelope.count
    if limit < 1:
        return None
    place = where_to_send(envelope, LIMIT_PARAMS, "limit")
    paginator = offset_by(asked, place, limit).model_copy(
        update={"has_more_path": envelope.has_more_path()}
    )
    reason = f"the request asks for {asked.name}, so records are counted until none comes"
    return found_way(paginator, reason, 30)


def offset_by(offset: SentField, limit: SentField, size: int) -> OffsetPaginator:
    """The paginator that sends both where they stand."""
    plain = OffsetPaginator(limit=size)
    return plain.model_copy(
        update={
            "offset_param": plain.offset_param if offset.in_body else offset.name,
            "offset_body_path": offset.name if offset.in_body else None,
            "limit_param": plain.limit_param if limit.in_body else limit.name,
            "limit_body_path": limit.name if limit.in_body else None,
        }
    )


def where_to_send(envelope: Envelope, names: tuple[str, ...], otherwise: str) -> SentField:
    """Where the request has one of the names; otherwise that name, in the body if there is one."""
    asked = envelope.sent.find(names)
    return asked or SentField(otherwise, None, in_body=envelope.sent.has_body)

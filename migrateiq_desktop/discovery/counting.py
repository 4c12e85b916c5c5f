"""Evidence of counted pages and offsets, in a body or in the request's own query. Pure."""

from migrateiq_desktop.model.paginators import OffsetPaginator, PageNumberPaginator

from .envelopes import LIMIT_PARAMS, Envelope
from .findings import FoundPaginator, found_way

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
SIZE_PATHS = ("per_page", "perPage", "page_size", "pageSize", "limit", "size")
PAGE_PARAMS = ("page", "page_number", "pageNumber", "page[number]", "_page", "p", "pg")
OFFSET_PATHS = ("offset", "skip", "startAt", "start_at", "start")
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
    paginator = PageNumberPaginator(
        page_param=_asked_for(envelope, PAGE_PARAMS) or "page",
        base_page=number,
        total_path=pages[0] if pages else None,
        has_more_path=None if pages else envelope.has_more_path(),
    )
    if pages is not None:
        reason = f"{path} is the page's number and {pages[0]} says there are {pages[2]:,}"
        return found_way(paginator, reason, 75)
    reason = f"{path} is the page's number, so pages are asked for until one is empty"
    return found_way(paginator, reason, 55)


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
    paginator = OffsetPaginator(
        limit=limit[2],
        offset_param=_asked_for(envelope, OFFSET_PATHS) or offset[1],
        limit_param=_asked_for(envelope, LIMIT_PARAMS) or limit[1],
        total_path=total[0] if total else None,
        has_more_path=None if total else envelope.has_more_path(),
    )
    until = f" of {total[2]:,} in {total[0]}" if total else ""
    reason = f"{offset[0]} and {limit[0]} count records{until}"
    return found_way(paginator, reason, 72 if total else 58)


def find_requested_page(envelope: Envelope) -> FoundPaginator | None:
    """A request that itself asks for a page by number."""
    param = _asked_for(envelope, PAGE_PARAMS)
    if param is None or not envelope.query[param].isdecimal():
        return None
    paginator = PageNumberPaginator(page_param=param, base_page=int(envelope.query[param]))
    reason = f"the request asks for {param}, so pages are asked for until one is empty"
    return found_way(paginator, reason, 30)


def _asked_for(envelope: Envelope, names: tuple[str, ...]) -> str | None:
    return next((name for name in names if name in envelope.query), None)

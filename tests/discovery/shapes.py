"""Answers as well-known APIs give them, cut to a few records: what discovery must understand."""

from dataclasses import dataclass, field

from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.paginators import (
    AnyPaginator,
    CursorPaginator,
    HeaderLinkPaginator,
    JsonLinkPaginator,
    OffsetPaginator,
    PageNumberPaginator,
    SinglePagePaginator,
)

ROWS: list[Json] = [{"id": 1, "name": "a"}, {"id": 2, "name": "b"}, {"id": 3, "name": "c"}]


@dataclass(frozen=True)
class Shape:
    """One API's answer, and what is to be found in it."""

    api: str
    body: Json
    selector: str
    paginator: AnyPaginator
    url: str = "https://h/things"
    headers: dict[str, str] = field(default_factory=dict)


SHAPES = [
    Shape("a bare list", ROWS, "@", SinglePagePaginator()),
    Shape(
        "GitHub",
        ROWS,
        "@",
        HeaderLinkPaginator(),
        headers={"link": '<https://h/things?page=2>; rel="next", <https://h/x?page=9>; rel="last"'},
    ),
    Shape(
        "GitHub's last page",
        ROWS,
        "@",
        HeaderLinkPaginator(),
        headers={"link": '<https://h/things?page=1>; rel="first"'},
    ),
    Shape(
        "Django REST framework",
        {"count": 9, "next": "https://h/things?page=2", "previous": None, "results": ROWS},
        "results",
        JsonLinkPaginator(next_url_path="next"),
    ),
    Shape(
        "Laravel",
        {
            "data": ROWS,
            "links": {"first": "https://h/things?page=1", "next": "https://h/things?page=2"},
            "meta": {"current_page": 1, "last_page": 3, "per_page": 3, "total": 9},
        },
        "data",
        JsonLinkPaginator(next_url_path="links.next"),
    ),
    Shape(
        "JSON:API",
        {"data": ROWS, "links": {"next": "https://h/things?page[number]=2"}, "included": [{}, {}]},
        "data",
        JsonLinkPaginator(next_url_path="links.next"),
    ),
    Shape(
        "HAL",
        {"_embedded": {"things": ROWS}, "_links": {"next": {"href": "/things?page=2"}}},
        "_embedded.things",
        JsonLinkPaginator(next_url_path="_links.next.href"),
    ),
    Shape(
        "OData",
        {"@odata.context": "x", "value": ROWS, "@odata.nextLink": "https://h/things?$skip=3"},
        "value",
        JsonLinkPaginator(next_url_path='"@odata.nextLink"'),
    ),
    Shape(
        "Salesforce",
        {"totalSize": 9, "done": False, "nextRecordsUrl": "/query/01g-2000", "records": ROWS},
        "records",
        JsonLinkPaginator(next_url_path="nextRecordsUrl"),
    ),
    Shape(
        "HubSpot",
        {"results": ROWS, "paging": {"next": {"after": "NTI1", "link": "https://h/x?after=NTI1"}}},
        "results",
        JsonLinkPaginator(next_url_path="paging.next.link"),
    ),
    Shape(
        "Facebook Graph",
        {"data": ROWS, "paging": {"cursors": {"before": "MA", "after": "MjQ"}}},
        "data",
        CursorPaginator(cursor_path="paging.cursors.after", cursor_param="after"),
    ),
    Shape(
        "Slack",
        {"ok": True, "members": ROWS, "response_metadata": {"next_cursor": "dXNlcjo="}},
        "members",
        CursorPaginator(cursor_path="response_metadata.next_cursor", cursor_param="cursor"),
    ),
    Shape(
        "Google",
        {"kind": "x#list", "nextPageToken": "abc", "items": ROWS},
        "items",
        CursorPaginator(cursor_path="nextPageToken", cursor_param="pageToken"),
    ),
    Shape(
        "Notion",
        {"object": "list", "results": ROWS, "next_cursor": "x-1", "has_more": True},
        "results",
        CursorPaginator(cursor_path="next_cursor", cursor_param="cursor", has_more_path="has_more"),
    ),
    Shape(
        "Notion, the parameter being known",
        {"results": ROWS, "next_cursor": "x-1"},
        "results",
        CursorPaginator(cursor_path="next_cursor", cursor_param="after"),
        url="https://h/things?after=x-0",
    ),
    Shape(
        "the practice API",
        {"data": ROWS, "next": "MTAwMA", "total": 9},
        "data",
        CursorPaginator(cursor_path="next", cursor_param="cursor"),
    ),
    Shape(
        "Spring",
        {"content": ROWS, "number": 0, "size": 3, "totalPages": 3, "totalElements": 9},
        "content",
        PageNumberPaginator(page_param="page", base_page=0, total_path="totalPages"),
    ),
    Shape(
        "pages in a block of their own",
        {"items": ROWS, "pagination": {"page": 1, "per_page": 3, "total_pages": 3}},
        "items",
        PageNumberPaginator(total_path="pagination.total_pages"),
    ),
    Shape(
        "the page's number without how many there are",
        {"items": ROWS, "page": 1, "per_page": 3},
        "items",
        PageNumberPaginator(),
    ),
    Shape(
        "a link to the next page by number",
        {"items": ROWS, "next_page": 2},
        "items",
        CursorPaginator(cursor_path="next_page", cursor_param="page"),
    ),
    Shape(
        "Jira",
        {"startAt": 0, "maxResults": 3, "total": 9, "issues": ROWS},
        "issues",
        OffsetPaginator(
            limit=3, offset_param="startAt", limit_param="maxResults", total_path="total"
        ),
    ),
    Shape(
        "offset and limit",
        {"data": ROWS, "offset": 0, "limit": 3, "total": 9},
        "data",
        OffsetPaginator(limit=3, total_path="total"),
    ),
    Shape(
        "the request says page",
        ROWS,
        "@",
        PageNumberPaginator(page_param="_page", base_page=1),
        url="https://h/things?_page=1&_limit=3",
    ),
    Shape(
        "Datasette",
        {
            "database": "shop",
            "columns": ["id", "name"],
            "primary_keys": ["id"],
            "rows": ROWS,
            "suggested_facets": [{"name": "a", "toggle_url": "https://h/x"}] * 5,
            "next": "3",
            "next_url": "https://h/things?_next=3",
            "filtered_table_rows_count": 9,
        },
        "rows",
        JsonLinkPaginator(next_url_path="next_url"),
    ),
    Shape(
        "Elasticsearch",
        {"took": 3, "hits": {"total": {"value": 9}, "hits": ROWS}},
        "hits.hits",
        SinglePagePaginator(),
    ),
    Shape(
        "GraphQL",
        {"data": {"things": {"nodes": ROWS, "pageInfo": {"endCursor": "Y3", "hasNextPage": True}}}},
        "data.things.nodes",
        CursorPaginator(
            cursor_path="data.things.pageInfo.endCursor",
            cursor_param="after",
            has_more_path="data.things.pageInfo.hasNextPage",
        ),
    ),
    Shape(
        "GeoJSON",
        {"type": "FeatureCollection", "features": ROWS},
        "features",
        SinglePagePaginator(),
    ),
]

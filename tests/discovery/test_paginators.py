"""How pages go on."""

import pytest

from migrateiq_desktop.discovery.paginators import SeenResponse, find_paginator, is_round
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.paginators import (
    CursorPaginator,
    JsonLinkPaginator,
    SinglePagePaginator,
)
from tests.discovery.shapes import ROWS, SHAPES, Shape


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.api)
def test_is_found(shape: Shape) -> None:
    found = find_paginator(SeenResponse(shape.body, shape.headers, shape.url, len(ROWS)))
    assert found.paginator == shape.paginator
    assert found.reason
    assert not found.warning


@pytest.mark.parametrize(
    ("body", "paginator"),
    [
        ({"data": ROWS, "next_url": None}, JsonLinkPaginator(next_url_path="next_url")),
        ({"data": ROWS, "links": {"next": None}}, JsonLinkPaginator(next_url_path="links.next")),
        ({"data": ROWS, "next_cursor": None}, CursorPaginator(cursor_path="next_cursor")),
        ({"data": ROWS, "next": None}, CursorPaginator(cursor_path="next")),
    ],
)
def test_an_empty_way_on_tells_that_this_is_the_last_page(body: Json, paginator: object) -> None:
    found = find_paginator(SeenResponse(body, {}, "https://h/x", 3))
    assert found.paginator == paginator
    assert "empty" in found.reason


@pytest.mark.parametrize(
    ("body", "path"),
    [
        ({"value": ROWS, "@odata.nextLink": "Orders?%24skiptoken=40"}, '"@odata.nextLink"'),
        ({"data": ROWS, "next_url": "things/page/2"}, "next_url"),
    ],
)
def test_a_link_may_be_relative_to_the_request(body: Json, path: str) -> None:
    found = find_paginator(SeenResponse(body, {}, "https://h/x", 3))
    assert found.paginator == JsonLinkPaginator(next_url_path=path)


def test_a_token_that_looks_like_a_piece_of_a_path_is_a_cursor() -> None:
    found = find_paginator(SeenResponse({"data": ROWS, "next": "a/b?c"}, {}, "https://h/x", 3))
    assert found.paginator == CursorPaginator(cursor_path="next")


@pytest.mark.parametrize(
    ("count", "url", "warns"),
    [
        (100, "https://h/x", True),
        (10, "https://h/x", True),
        (9, "https://h/x", False),
        (57, "https://h/x", False),
        (7, "https://h/x?limit=7", True),
        (6, "https://h/x?limit=7", False),
        (0, "https://h/x", False),
    ],
)
def test_a_single_page_is_called_what_it_is(count: int, url: str, *, warns: bool) -> None:
    found = find_paginator(SeenResponse([{"id": n} for n in range(count)], {}, url, count))
    assert found.paginator == SinglePagePaginator()
    said = f"exactly one page of {count} records and nothing that says how to go on"
    assert found.reason == said
    assert found.warning.startswith(said) == warns
    assert bool(found.warning) == warns


def test_records_themselves_are_no_evidence() -> None:
    body = {"data": [{"next": "https://h/x", "page": 1, "next_cursor": "a"}] * 3}
    found = find_paginator(SeenResponse(body, {}, "https://h/x", 3))
    assert found.paginator == SinglePagePaginator()


@pytest.mark.parametrize("body", [None, 5, "text", [], {}, {"a": {"b": {}}}])
def test_anything_can_be_looked_at(body: Json) -> None:
    found = find_paginator(SeenResponse(body, {}, "", 0))
    assert found.paginator == SinglePagePaginator()


def test_round_numbers() -> None:
    assert [n for n in range(101) if is_round(n)] == [
        *range(10, 21, 10),
        25,
        *range(30, 51, 10),
        60,
        70,
        75,
        80,
        90,
        100,
    ]

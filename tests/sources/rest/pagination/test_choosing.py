"""Every strategy over every size: nothing lost, nothing doubled, and an end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from migrateiq_desktop.model.errors import DefinitionError
from migrateiq_desktop.model.paginators import (
    CursorPaginator,
    HeaderLinkPaginator,
    JsonLinkPaginator,
    OffsetPaginator,
    PageNumberPaginator,
    SinglePagePaginator,
)
from migrateiq_desktop.sources.rest.pagination.choosing import ConcretePaginator, strategy_for
from migrateiq_desktop.sources.rest.pagination.strategy import Ended
from tests.servers.paged_api import PagedApi, Style, some_records
from tests.sources.rest.pagination.walking import walk

WAYS: list[tuple[Style, ConcretePaginator]] = [
    ("single_page", SinglePagePaginator()),
    ("page_number", PageNumberPaginator()),
    ("page_number", PageNumberPaginator(total_path="total_pages")),
    ("offset", OffsetPaginator(limit=7)),
    ("offset", OffsetPaginator(limit=7, total_path="total")),
    ("cursor", CursorPaginator()),
    ("cursor", CursorPaginator(has_more_path="has_more")),
    ("json_link", JsonLinkPaginator()),
    ("header_link", HeaderLinkPaginator()),
]


@given(
    way=st.sampled_from(WAYS),
    count=st.integers(0, 200),
    page_size=st.integers(1, 60),
    total=st.booleans(),
)
def test_reads_every_record_once(
    way: tuple[Style, ConcretePaginator], count: int, page_size: int, *, total: bool
) -> None:
    style, paginator = way
    api = PagedApi(some_records(count), style, page_size)
    result = walk(strategy_for(paginator), api, total=total)
    assert result.records == api.records
    assert result.end == Ended()
    assert len(result.states) <= max(1, -(-count // min(page_size, 7))) + 2


@pytest.mark.parametrize(
    ("paginator", "key"),
    [
        (CursorPaginator(cursor_path="a..b"), "cursor_path"),
        (CursorPaginator(has_more_path="["), "has_more_path"),
        (JsonLinkPaginator(next_url_path="["), "next_url_path"),
        (PageNumberPaginator(total_path="["), "total_path"),
        (OffsetPaginator(total_path="["), "total_path"),
    ],
)
def test_a_path_that_is_none_names_its_key(paginator: ConcretePaginator, key: str) -> None:
    with pytest.raises(DefinitionError, match=f"^{key} "):
        strategy_for(paginator)

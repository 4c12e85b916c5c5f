"""Every paginator over any page size and any total: nothing is lost, and guards fire."""

import asyncio
from dataclasses import replace

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from migrateiq_desktop.model.errors import IncompleteError, SourceError
from migrateiq_desktop.model.paginators import (
    AnyPaginator,
    CursorPaginator,
    HeaderLinkPaginator,
    JsonLinkPaginator,
    LastRecordPaginator,
    OffsetPaginator,
    PageNumberPaginator,
    SinglePagePaginator,
)
from tests.servers.paged_api import PagedApi, Reply, Style, some_records
from tests.sources.rest.in_process import InProcessApi, Reading, read_in_process

SINGLE: dict[Style, AnyPaginator] = {"single_page": SinglePagePaginator()}
PAGED: dict[Style, AnyPaginator] = {
    "page_number": PageNumberPaginator(),
    "offset": OffsetPaginator(limit=7),
    "cursor": CursorPaginator(),
    "header_cursor": CursorPaginator(cursor_header="X-Next-Cursor"),
    "json_link": JsonLinkPaginator(),
    "header_link": HeaderLinkPaginator(),
    "last_record": LastRecordPaginator(param="starting_after"),
}
IN_BODY: dict[Style, AnyPaginator] = {
    "page_number": PageNumberPaginator(page_body_path="query.page"),
    "offset": OffsetPaginator(limit=7, offset_body_path="offset", limit_body_path="query.limit"),
    "cursor": CursorPaginator(cursor_body_path="variables.cursor"),
    "header_cursor": CursorPaginator(cursor_header="x-next-cursor", cursor_body_path="cursor"),
    "json_link": JsonLinkPaginator(),
    "last_record": LastRecordPaginator(param="x", body_path="query.starting_after"),
}
POST = {"method": "POST", "json": {"query": {"text": "all"}}}
COUNTS, SIZES = st.integers(0, 90), st.integers(1, 40)
QUICK = settings(max_examples=40, deadline=None)
COUNTED: tuple[Style, ...] = ("page_number", "offset")


def read(api: InProcessApi, paginator: AnyPaginator | None, **more: object) -> Reading:
    return asyncio.run(read_in_process(api, paginator, **more))  # type: ignore[arg-type]


@pytest.mark.parametrize(("style", "paginator"), [*SINGLE.items(), *PAGED.items()])
@given(count=COUNTS, size=SIZES, says_total=st.booleans())
@QUICK
def test_any_page_size_and_any_total(
    style: Style, paginator: AnyPaginator, count: int, size: int, *, says_total: bool
) -> None:
    api = InProcessApi(PagedApi(some_records(count), style, size, says_total=says_total))
    reading = read(api, paginator)
    assert reading.error is None
    assert reading.records == api.api.records


@pytest.mark.parametrize(("style", "paginator"), IN_BODY.items())
@given(count=COUNTS, size=SIZES, says_total=st.booleans())
@QUICK
def test_the_same_in_the_body_of_a_search(
    style: Style, paginator: AnyPaginator, count: int, size: int, *, says_total: bool
) -> None:
    api = InProcessApi(PagedApi(some_records(count), style, size, says_total=says_total))
    reading = read(api, paginator, **POST)
    assert reading.error is None
    assert reading.records == api.api.records
    assert all(asked["text"] == "all" for asked in api.asked)


@pytest.mark.parametrize(("style", "paginator"), PAGED.items())
@given(count=COUNTS, size=SIZES, added=st.integers(1, 30), at=st.integers(1, 6))
@QUICK
def test_records_added_at_the_end_meanwhile_lose_none(
    style: Style, paginator: AnyPaginator, count: int, size: int, added: int, at: int
) -> None:
    grown = some_records(count + added)

    def before(number: int, api: InProcessApi) -> None:
        if number == at:
            api.api = replace(api.api, records=grown)

    api = InProcessApi(PagedApi(some_records(count), style, size), before)
    reading = read(api, paginator)
    assert reading.records[:count] == grown[:count]
    ids = [record["id"] for record in reading.records if isinstance(record, dict)]
    if style == "page_number" and reading.error is not None:
        # a page that was short has grown since it was read: what is missing is told
        assert isinstance(reading.error, IncompleteError)
        assert len(ids) < count + added
    else:
        assert reading.error is None
        assert ids == list(range(1, len(ids) + 1))


@pytest.mark.parametrize("style", COUNTED)
@given(count=COUNTS, size=SIZES, added=st.integers(1, 30), at=st.integers(2, 6))
@QUICK
def test_records_added_at_the_front_meanwhile_come_twice_and_none_is_lost(
    style: Style, count: int, size: int, added: int, at: int
) -> None:
    old = some_records(count)
    front = [{**record, "id": -int(str(record["id"]))} for record in some_records(added)]

    def before(number: int, api: InProcessApi) -> None:
        if number == at:
            api.api = replace(api.api, records=[*front, *old])

    api = InProcessApi(PagedApi(old, style, size), before)
    reading = read(api, PAGED[style])
    # a page that is there again in full is taken for a loop: that is said, not swallowed
    if reading.error is None:
        found = [record for record in reading.records if record in old]
        assert {str(record) for record in found} == {str(record) for record in old}
    else:
        assert isinstance(reading.error, SourceError | IncompleteError)


@pytest.mark.parametrize(("style", "paginator"), PAGED.items())
@given(count=st.integers(1, 90), size=SIZES, data=st.data())
@QUICK
def test_resumed_anywhere_nothing_is_lost_or_doubled(
    style: Style, paginator: AnyPaginator, count: int, size: int, data: st.DataObject
) -> None:
    api = PagedApi(some_records(count), style, size)
    whole = read(InProcessApi(api), paginator)
    stop = data.draw(st.integers(1, len(whole.pages)))
    first = read(InProcessApi(api), paginator, stop_after=stop)
    position = first.pages[-1].next_position
    rest = [] if position is None else read(InProcessApi(api), paginator, position=position).records
    assert first.records + rest == api.records


@pytest.mark.parametrize("style", COUNTED)
@given(count=COUNTS, size=SIZES, at_once=st.integers(2, 8), says_total=st.booleans())
@QUICK
def test_several_pages_at_once_keep_their_order(
    style: Style, count: int, size: int, at_once: int, *, says_total: bool
) -> None:
    api = InProcessApi(PagedApi(some_records(count), style, size, says_total=says_total))
    reading = read(api, PAGED[style], concurrency=at_once)
    assert reading.error is None
    assert reading.records == api.api.records


@pytest.mark.parametrize("style", [*SINGLE, *PAGED])
@given(count=COUNTS, size=st.integers(10, 40), says_total=st.booleans())
@QUICK
def test_found_by_itself_nothing_is_lost(
    style: Style, count: int, size: int, *, says_total: bool
) -> None:
    # a full page of records that nothing moves on is told, not read
    api = InProcessApi(PagedApi(some_records(count), style, size, says_total=says_total))
    reading = read(api, None)
    assert reading.error is None
    assert reading.records == api.api.records
    assert any("pages by" in finding for finding in reading.observer.findings)


@pytest.mark.parametrize(("style", "base"), [("page_number", 0), ("page_number", 1), ("offset", 1)])
@given(count=st.integers(1, 90), size=st.integers(10, 40))
@QUICK
def test_found_where_the_answer_is_nothing_but_the_list(
    style: Style, base: int, count: int, size: int
) -> None:
    class FromBase(PagedApi):
        def page_of(self, query: dict[str, str]) -> int:
            page = super().page_of({"page": str(base), **query})
            return page + 1 - base if style == "page_number" else page

    records = some_records(count)
    api = InProcessApi(FromBase(records, style, size, says_total=False, bare=True))
    reading = read(api, None)
    assert reading.error is None
    assert reading.records == records


@pytest.mark.parametrize(("style", "paginator"), PAGED.items())
@given(size=st.integers(2, 20), pages=st.integers(3, 6), data=st.data())
@QUICK
def test_a_page_that_comes_again_is_never_read_twice(
    style: Style, paginator: AnyPaginator, size: int, pages: int, data: st.DataObject
) -> None:
    """A server that gives one page for ever from some request on."""
    stuck = data.draw(st.integers(1, pages - 1))
    kept: list[Reply] = []

    def spoil(number: int, reply: Reply) -> Reply:
        if number <= stuck:
            kept[:] = [reply]
            return reply
        return kept[0]

    api = InProcessApi(PagedApi(some_records(size * pages), style, size), spoil=spoil)
    reading = read(api, paginator)
    assert isinstance(reading.error, SourceError | IncompleteError)
    assert len(reading.records) <= size * (stuck + 1)


@pytest.mark.parametrize(("style", "paginator"), PAGED.items())
@given(size=SIZES, pages=st.integers(2, 6), cap=st.integers(1, 5))
@QUICK
def test_a_cap_of_pages_ends_incomplete(
    style: Style, paginator: AnyPaginator, size: int, pages: int, cap: int
) -> None:
    assume(cap < pages)
    if isinstance(paginator, OffsetPaginator):
        size = min(size, paginator.limit)
    capped = paginator.model_copy(update={"maximum_pages": cap})
    api = InProcessApi(PagedApi(some_records(size * pages), style, size))
    reading = read(api, capped)
    assert isinstance(reading.error, IncompleteError)
    assert f"stopped after {cap} pages" in str(reading.error)
    assert len(reading.pages) == cap

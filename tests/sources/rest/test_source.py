"""The REST source against a real server: every style of paging, resumed anywhere."""

import gzip

import pytest

from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.errors import DefinitionError, IncompleteError
from migrateiq_desktop.model.paginators import (
    AnyPaginator,
    AutoPaginator,
    CursorPaginator,
    HeaderLinkPaginator,
    JsonLinkPaginator,
    OffsetPaginator,
    PageNumberPaginator,
    SinglePagePaginator,
)
from tests.servers.fault_server import FaultServer
from tests.servers.faults import Fault
from tests.servers.paged_api import PagedApi, Style, some_records
from tests.sources.rest.recording import connector_for, read

PAGINATORS: dict[Style, AnyPaginator] = {
    "single_page": SinglePagePaginator(),
    "page_number": PageNumberPaginator(),
    "offset": OffsetPaginator(limit=10),
    "cursor": CursorPaginator(),
    "json_link": JsonLinkPaginator(),
    "header_link": HeaderLinkPaginator(),
}
STYLES = list(PAGINATORS.items())


@pytest.mark.parametrize(("style", "paginator"), STYLES)
@pytest.mark.parametrize("count", [0, 1, 9, 10, 11, 30, 57])
@pytest.mark.parametrize("says_total", [True, False])
async def test_reads_every_record_once(
    style: Style, paginator: AnyPaginator, count: int, *, says_total: bool
) -> None:
    api = PagedApi(some_records(count), style, says_total=says_total)
    async with FaultServer(api) as server:
        outcome = await read(connector_for(server.base_url, paginator))
    assert outcome.error is None
    assert outcome.records == api.records
    assert [page.number for page in outcome.pages] == list(range(1, len(outcome.pages) + 1))
    assert outcome.position is None
    assert outcome.observer.requests == len(server.seen) == len(outcome.pages)
    assert {page.total for page in outcome.pages} == {count if says_total else None}
    assert all(page.received_bytes > 0 for page in outcome.pages)


async def test_a_packed_page_says_how_large_it_is_inflated() -> None:
    api = PagedApi(some_records(50), page_size=50)
    packed = gzip.compress(api.reply({}, "").body)
    fault = Fault("status_200", {"Content-Encoding": "gzip"}, body=packed)
    async with FaultServer(api, page_faults={1: fault}) as server:
        outcome = await read(connector_for(server.base_url, PAGINATORS["cursor"]))
    (page,) = outcome.pages
    assert page.decoded_bytes > page.received_bytes > 0
    assert page.size == page.decoded_bytes


@pytest.mark.parametrize("style", [style for style, _ in STYLES])
@pytest.mark.parametrize("count", [7, 35])
async def test_finds_the_way_by_itself(style: Style, count: int) -> None:
    api = PagedApi(some_records(count), style)
    async with FaultServer(api) as server:
        outcome = await read(connector_for(server.base_url, AutoPaginator()))
    assert outcome.error is None
    assert outcome.records == api.records
    assert outcome.observer.findings[0].startswith("records: records at data: a list of ")
    assert len(outcome.observer.findings) == 2


@pytest.mark.parametrize("style", [style for style, _ in STYLES])
@pytest.mark.parametrize("automatic", [True, False])
async def test_goes_on_at_any_page(style: Style, *, automatic: bool) -> None:
    api = PagedApi(some_records(57), style)
    paginator = AutoPaginator() if automatic else PAGINATORS[style]
    async with FaultServer(api) as server:
        connector = connector_for(server.base_url, paginator)
        whole = await read(connector)
        for done in range(1, len(whole.pages)):
            before = await read(connector, stop_after=done)
            rest = await read(connector, position=before.position, pages_done=done)
            assert rest.error is None
            assert before.records + rest.records == api.records
            assert rest.pages[0].number == done + 1
            assert not rest.observer.findings


async def test_a_bare_list_with_links_is_read() -> None:
    api = PagedApi(some_records(35), "header_link", says_total=False, bare=True)
    async with FaultServer(api) as server:
        outcome = await read(connector_for(server.base_url))
    assert outcome.records == api.records
    assert outcome.observer.findings[0] == "records: records at @: the answer itself is the list"


async def test_a_position_of_another_way_of_paging_is_refused() -> None:
    async with FaultServer(PagedApi(some_records(30))) as server:
        before = await read(connector_for(server.base_url, CursorPaginator()), stop_after=1)
        changed = connector_for(server.base_url, PageNumberPaginator())
        outcome = await read(changed, position=before.position, pages_done=1)
    assert isinstance(outcome.error, DefinitionError)
    assert not outcome.pages


@pytest.mark.parametrize("junk", [{"version": 1}, "junk", {"state": 3}])
async def test_a_position_that_is_none_is_refused(junk: Json) -> None:
    connector = connector_for("http://127.0.0.1:1")
    outcome = await read(connector, position=junk, pages_done=1)
    assert isinstance(outcome.error, DefinitionError)


async def test_the_page_cap_ends_incomplete_and_a_higher_one_goes_on() -> None:
    api = PagedApi(some_records(57))
    async with FaultServer(api) as server:
        capped = await read(connector_for(server.base_url, CursorPaginator(maximum_pages=3)))
        assert isinstance(capped.error, IncompleteError)
        assert "3 pages" in capped.error.title
        rest = await read(
            connector_for(server.base_url, CursorPaginator()),
            position=capped.position,
            pages_done=3,
        )
    assert capped.records + rest.records == api.records


async def test_maximum_page_is_a_wish_and_the_rest_is_mentioned() -> None:
    api = PagedApi(some_records(57), "page_number")
    async with FaultServer(api) as server:
        outcome = await read(connector_for(server.base_url, PageNumberPaginator(maximum_page=2)))
    assert outcome.error is None
    assert len(outcome.records) == 20
    assert [page.by_limit for page in outcome.pages] == [False, True]
    assert outcome.observer.warnings == [
        "records: stopped at maximum_page 2, after 20 of 57 records"
    ]


async def test_a_server_that_answers_404_after_the_last_page_is_understood() -> None:
    api = PagedApi(some_records(20), "page_number")
    async with FaultServer(api, page_faults={3: "status_404"}) as server:
        outcome = await read(connector_for(server.base_url, PageNumberPaginator()))
    assert outcome.error is None
    assert outcome.records == api.records


@pytest.mark.parametrize("style", ["page_number", "offset"])
async def test_a_404_after_a_page_with_records_ends_a_stream_without_a_total(style: Style) -> None:
    api = PagedApi(some_records(20), style, says_total=False)
    async with FaultServer(api, page_faults={3: "status_404"}) as server:
        connector = connector_for(server.base_url, PAGINATORS[style])
        outcome = await read(connector)
        before = await read(connector, stop_after=2)
        rest = await read(connector, position=before.position, pages_done=2)
    assert outcome.error is None
    assert outcome.records == api.records
    assert outcome.observer.warnings == [
        "records: the server answered page 3 with 404; taken as the end, after 20 records"
    ]
    assert rest.error is None
    assert rest.records == []
    assert rest.observer.warnings == outcome.observer.warnings


async def test_a_404_as_the_first_answer_is_an_error() -> None:
    api = PagedApi(some_records(20), "page_number", says_total=False)
    async with FaultServer(api, page_faults={1: "status_404"}) as server:
        outcome = await read(connector_for(server.base_url, PageNumberPaginator()))
    assert outcome.error is not None
    assert "404" in outcome.error.title


async def test_a_404_where_the_source_said_that_more_follows_is_an_error() -> None:
    api = PagedApi(some_records(40), "page_number", says_total=False)
    paginator = PageNumberPaginator(total_path="total_pages")
    async with FaultServer(api, page_faults={3: "status_404"}) as server:
        outcome = await read(connector_for(server.base_url, paginator))
    assert outcome.error is not None
    assert "404" in outcome.error.title


async def test_a_404_before_the_total_is_reached_is_an_error() -> None:
    api = PagedApi(some_records(40), "page_number")
    async with FaultServer(api, page_faults={3: "status_404"}) as server:
        outcome = await read(connector_for(server.base_url, PageNumberPaginator()))
    assert outcome.error is not None
    assert "404" in outcome.error.title
    assert len(outcome.records) == 20

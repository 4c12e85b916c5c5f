"""T12–T15: pages that end early, go in circles or overlap, and keys that come up twice."""

import pytest

from migrateiq_desktop.model.paginators import (
    AnyPaginator,
    CursorPaginator,
    JsonLinkPaginator,
    OffsetPaginator,
    PageNumberPaginator,
)
from migrateiq_desktop.model.run import RunStatus
from tests.destinations.contract.moving import Place
from tests.faults.moving import Mover, mended
from tests.servers.fault_server import FaultServer
from tests.servers.faults import Fault
from tests.servers.paged_api import PagedApi, Style, some_records

APPEND: dict[str, object] = {"write_disposition": "append"}
KEYED: dict[str, object] = {"primary_key": "id"}
STYLES: list[tuple[Style, AnyPaginator]] = [
    ("cursor", CursorPaginator()),
    ("json_link", JsonLinkPaginator()),
    ("page_number", PageNumberPaginator()),
    ("offset", OffsetPaginator(limit=10)),
]


@pytest.mark.parametrize(("style", "paginator"), STYLES)
async def test_t12_a_page_that_is_empty_by_mistake_is_missed(
    place: Place, style: Style, paginator: AnyPaginator
) -> None:
    async with FaultServer(
        PagedApi(some_records(57), style), page_faults={3: "empty_page"}
    ) as server:
        mover = Mover(server, place, paginator, stream=KEYED)
        moved = await mover.run()
        assert moved.status is RunStatus.INCOMPLETE
        assert "47 records were read, but the source says there are 57" in moved.error.title
        records = server.api.records
        assert mover.holds([*records[:20], *records[30:]])
        server.page_faults.clear()
        again = await mover.run("run-2")
        assert again.status is RunStatus.SUCCESS
        assert mover.holds(records)


@pytest.mark.parametrize(("style", "paginator"), STYLES)
async def test_t12_an_empty_page_is_asked_for_once_more_by_who_goes_on(
    place: Place, style: Style, paginator: AnyPaginator
) -> None:
    async with FaultServer(
        PagedApi(some_records(57), style), page_faults={3: "empty_page", 5: "empty_page"}
    ) as server:
        mover = Mover(server, place, paginator, sync=APPEND)
        assert (await mover.run()).status is RunStatus.INCOMPLETE
        del server.page_faults[5]
        half = await mover.run(resume=True)
        assert half.status is RunStatus.INCOMPLETE
        assert half.pages_asked[:-1] == [3, 5]
        server.page_faults.clear()
        whole = await mover.run(resume=True)
        assert whole.status is RunStatus.SUCCESS
        assert whole.pages_asked[:-1] == [3]
        assert mover.holds(server.api.records)


async def test_t12_without_a_total_one_page_more_is_read(place: Place) -> None:
    api = PagedApi(some_records(57), "page_number", says_total=False)
    async with FaultServer(api, page_faults={3: "empty_page"}) as server:
        mover = Mover(server, place, PageNumberPaginator(), sync=APPEND)
        moved = await mover.run()
        assert "page 3 held no records, although page 4 does" in moved.warnings
        assert moved.pages_asked == [1, 2, 3, 4, 5, 6, 7, 8]
        assert mover.holds([*api.records[:20], *api.records[30:]])


@pytest.mark.parametrize("fault", ["early_end", "more_without_next"])
async def test_t12_an_end_before_the_end_is_incomplete_with_both_numbers(
    place: Place, fault: str
) -> None:
    paginator = CursorPaginator(has_more_path="has_more" if fault != "early_end" else None)
    async with FaultServer(PagedApi(some_records(57)), page_faults={3: fault}) as server:
        mover = Mover(server, place, paginator, sync=APPEND)
        moved = await mover.run()
        assert moved.status is RunStatus.INCOMPLETE
        assert "30 records" in moved.error.title
        assert mover.holds(server.api.records[:30])
        await mended(mover, moved)


async def test_t12_a_short_page_is_not_the_end(place: Place) -> None:
    api = PagedApi(some_records(57), says_total=False)
    short = api.reply({"cursor": "after-2"}, "").value
    data = short["data"]
    assert isinstance(data, list)
    body = Fault("given_body", body=api.reply({}, "").with_body(short | {"data": data[:4]}).body)
    async with FaultServer(api, page_faults={3: body}) as server:
        mover = Mover(server, place, sync=APPEND)
        moved = await mover.run()
        assert moved.status is RunStatus.SUCCESS
        assert mover.holds([*api.records[:24], *api.records[30:]])


@pytest.mark.parametrize("length", [1, 2, 3])
async def test_t13_a_circle_of_cursors_ends_before_a_page_is_read_twice(
    place: Place, length: int
) -> None:
    api = PagedApi(some_records(57), says_total=False)
    page = api.reply({"cursor": "after-3"}, "").value | {"next": f"after-{4 - length}"}
    fault = Fault("given_body", body=api.reply({}, "").with_body(page).body)
    async with FaultServer(api, page_faults={4: fault}) as server:
        mover = Mover(server, place, sync=APPEND)
        moved = await mover.run()
        assert moved.status is RunStatus.FAILED
        assert "the pages go round in a loop" in moved.error.title
        start = f'"after-{4 - length}"'
        way = moved.error.cause.rpartition(": ")[2]
        assert way.startswith(start)
        assert way.endswith(start)
        assert way.count("→") == length
        assert moved.pages_asked == [1, 2, 3, 4]
        assert mover.holds(api.records[:40])
        await mended(mover, moved)


@pytest.mark.parametrize(("style", "paginator"), STYLES[2:])
async def test_t13_a_server_that_does_not_mind_the_page_is_noticed(
    place: Place, style: Style, paginator: AnyPaginator
) -> None:
    api = PagedApi(some_records(57), style)
    first = Fault("given_body", body=api.reply({}, "").body)
    async with FaultServer(api, faults=dict.fromkeys(range(2, 20), first)) as server:
        mover = Mover(server, place, paginator, sync=APPEND)
        moved = await mover.run()
        assert moved.status is RunStatus.FAILED
        assert "the pages go round in a loop" in moved.error.title
        assert mover.holds(api.records[:10])
        await mended(mover, moved)


@pytest.mark.parametrize(("style", "paginator"), STYLES[2:])
async def test_t13_pages_of_records_that_are_all_alike_are_no_loop(
    place: Place, style: Style, paginator: AnyPaginator
) -> None:
    async with FaultServer(PagedApi([{"on": True}] * 40, style)) as server:
        mover = Mover(server, place, paginator, sync=APPEND)
        assert (await mover.run()).status is RunStatus.SUCCESS
        assert mover.holds(server.api.records)

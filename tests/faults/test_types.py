"""T14, T15, T17, T18: keys that come up again, types that change, fields that come and go."""

from collections.abc import Sequence

import pytest

from migrateiq_desktop.model.paginators import OffsetPaginator
from migrateiq_desktop.model.run import RunStatus
from tests.destinations.contract.moving import Place
from tests.faults.moving import Mover
from tests.servers.fault_server import FaultServer
from tests.servers.paged_api import PagedApi, Record, some_records

APPEND: dict[str, object] = {"write_disposition": "append"}
KEYED: dict[str, object] = {"primary_key": "id"}


def _drifted(count: int = 57) -> list[Record]:
    """As by an offset while a record is put in front: the last of page 2 is on page 3 again."""
    records = some_records(count)
    return [*records[:20], records[19], *records[20:]]


async def test_t14_a_key_on_two_pages_is_one_row_and_told(place: Place) -> None:
    async with FaultServer(PagedApi(_drifted(), "offset")) as server:
        mover = Mover(server, place, OffsetPaginator(limit=10), stream=KEYED)
        moved = await mover.run()
        assert moved.status is RunStatus.SUCCESS
        assert "1 record has the key of an earlier one (id = 20)" in moved.warnings
        assert mover.holds(some_records(57))


async def test_t14_appended_it_stands_there_twice_and_that_is_told(place: Place) -> None:
    async with FaultServer(PagedApi(_drifted(), "offset")) as server:
        mover = Mover(server, place, OffsetPaginator(limit=10), stream=KEYED, sync=APPEND)
        moved = await mover.run()
        assert "stand there twice. Pages by number or offset drift" in moved.warnings
        assert mover.holds(_drifted())


async def test_t14_appended_it_is_skipped_where_that_is_wanted(place: Place) -> None:
    async with FaultServer(PagedApi(_drifted(), "offset")) as server:
        sync = {**APPEND, "transform": {"deduplicate": {"key": ["id"]}}}
        mover = Mover(server, place, OffsetPaginator(limit=10), stream=KEYED, sync=sync)
        moved = await mover.run()
        assert moved.counts.skipped == 1
        assert not moved.warnings
        assert mover.holds(some_records(57))


async def test_t15_of_two_records_with_one_key_in_a_batch_the_last_counts(place: Place) -> None:
    records = some_records(57)
    first = [{**record, "name": "old"} for record in records[:3]]
    async with FaultServer(PagedApi([*first, *records])) as server:
        mover = Mover(server, place, stream=KEYED)
        moved = await mover.run()
        assert "3 records have the key of an earlier one (id = 1)" in moved.warnings
        assert mover.holds(records)


def _changing(values: Sequence[object]) -> PagedApi:
    records = [{**record, "x": 1} for record in some_records(57)]
    later = [{**record, "x": value} for record, value in zip(records[25:], values, strict=False)]
    return PagedApi([*records[:25], *later, *records[25 + len(values) :]])


@pytest.mark.parametrize("values", [["a text", ""], [0.5, 1e300], [True], [2**70], [{"a": 1}]])
async def test_t17_a_type_that_changes_widens_the_whole_column(
    place: Place, values: list[object]
) -> None:
    api = _changing(values)
    async with FaultServer(api) as server:
        mover = Mover(server, place, stream=KEYED)
        assert (await mover.run()).status is RunStatus.SUCCESS
        assert mover.holds(api.records)


@pytest.mark.parametrize("values", [["a text", ""], [0.5, 1e300], [True], [2**70], [{"a": 1}]])
async def test_t17_its_records_are_rejected_where_that_is_wanted(
    place: Place, values: list[object]
) -> None:
    api = _changing(values)
    async with FaultServer(api) as server:
        mover = Mover(server, place, stream=KEYED, sync={"type_changes": "reject"})
        moved = await mover.run()
        assert moved.status is RunStatus.PARTIAL
        assert [one.index for one in moved.rejects] == [5, 6][: len(values)]
        assert {one.field for one in moved.rejects} == {"x"}
        assert moved.rejects[0].reason.endswith(" in a field that was int before")
        assert mover.holds([*api.records[:25], *api.records[25 + len(values) :]])


async def test_t17_the_run_fails_where_that_is_wanted(place: Place) -> None:
    api = _changing(["a text"])
    async with FaultServer(api) as server:
        mover = Mover(server, place, sync={**APPEND, "type_changes": "fail"})
        moved = await mover.run()
        assert moved.status is RunStatus.FAILED
        assert moved.error.title == "records: the field x has changed its type"
        assert mover.holds(api.records[:20])
        mover.sync = APPEND
        assert (await mover.run(resume=True)).status is RunStatus.SUCCESS
        assert mover.holds(api.records)


async def test_t18_a_new_field_is_a_new_column_and_told_once(place: Place) -> None:
    records = some_records(57)
    api = PagedApi([*records[:30], *({**record, "new": 1} for record in records[30:])])
    async with FaultServer(api) as server:
        mover = Mover(server, place, stream=KEYED)
        moved = await mover.run()
        assert "first page that has them: new (page 4)." in moved.warnings
        assert mover.holds(api.records)


async def test_t18_a_field_that_goes_missing_is_told_and_overwrites_nothing(place: Place) -> None:
    records = some_records(57)
    async with FaultServer(PagedApi(records)) as server:
        mover = Mover(server, place, stream=KEYED)
        await mover.run()
        less = [{"id": record["id"], "name": "new"} for record in records[30:]]
        server.api = PagedApi([*records[:30], *less])
        moved = await mover.run("run-2")
        assert "even (3 pages, the first is page 4)" in moved.warnings
        kept = [{**record, "name": "new"} for record in records[30:]]
        assert mover.holds([*records[:30], *kept])

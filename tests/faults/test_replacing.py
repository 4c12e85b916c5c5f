"""T39: a source that suddenly has much less than it had must not take the rows with it."""

import pytest

from migrateiq_desktop.model.run import RunStatus
from tests.destinations.contract.moving import Place
from tests.faults.moving import Mover
from tests.servers.fault_server import FaultServer
from tests.servers.paged_api import PagedApi, some_records

REPLACE: dict[str, object] = {"write_disposition": "replace"}


@pytest.mark.parametrize(("count", "said"), [(0, "emptied"), (28, "lose more than half")])
async def test_t39_a_source_that_has_lost_most_of_its_records_replaces_nothing(
    place: Place, count: int, said: str
) -> None:
    async with FaultServer(PagedApi(some_records(57))) as server:
        mover = Mover(server, place, sync=REPLACE)
        assert (await mover.run()).status is RunStatus.SUCCESS
        before = server.api.records
        server.api = PagedApi(some_records(count))
        moved = await mover.run("run-2")
        assert moved.status is RunStatus.INCOMPLETE
        assert said in moved.error.title
        assert "57" in moved.error.cause
        assert mover.holds(before)


async def test_t39_a_person_may_say_that_it_is_right(place: Place) -> None:
    async with FaultServer(PagedApi(some_records(57))) as server:
        mover = Mover(server, place, sync=REPLACE)
        await mover.run()
        server.api = PagedApi(some_records(20))
        assert (await mover.run("run-2")).status is RunStatus.INCOMPLETE
        mover.job = {"allow_shrink": True}
        asked = len(server.seen)
        moved = await mover.run("run-2", resume=True)
        assert moved.status is RunStatus.SUCCESS
        assert len(server.seen) == asked, "what was read needs no second reading"
        assert "records had 57 rows and now has 20." in moved.warnings
        assert mover.holds(server.api.records)

"""S2, S4: where keys must not be found, whatever goes wrong."""

import pytest

from migrateiq_desktop.model.run import RunStatus
from tests.destinations.contract.moving import Place
from tests.faults.moving import KEY, Mover
from tests.servers.fault_server import FaultServer
from tests.servers.faults import Fault
from tests.servers.paged_api import PagedApi, some_records

IN_THE_QUERY: dict[str, object] = {
    "auth": {"type": "api_key", "name": "api_key", "location": "query"}
}


@pytest.mark.parametrize(
    "fault", ["reset", "garbage", "status_500", "status_404", "html", "trickle", "redirect"]
)
async def test_s2_a_key_in_the_address_stands_in_no_event(
    place: Place, fault: str, caplog: pytest.LogCaptureFixture
) -> None:
    """The promises that hold after each run are checked by the mover: no key in any event."""
    where = f"http://127.0.0.1:1/?api_key={KEY}"
    faults = {3: Fault(fault, location=where, body=f"your key is {KEY}".encode())}
    caplog.set_level("DEBUG", logger="migrateiq_desktop")
    async with FaultServer(PagedApi(some_records(57)), page_faults=faults) as server:
        connector = {**IN_THE_QUERY, "timeout_seconds": 0.1 if fault == "trickle" else 60}
        moved = await Mover(server, place, connector=connector).run()
        assert moved.status is RunStatus.FAILED
        assert server.seen[0].query["api_key"] == KEY
        ours = [one.getMessage() for one in caplog.records if "migrateiq" in one.name]
        assert ours
        assert KEY not in "".join(ours)


async def test_s4_no_key_is_kept_with_a_checkpoint(place: Place) -> None:
    """A server that echoes the key in its links must not get it stored beside the data."""
    api = PagedApi(some_records(57), "json_link")
    async with FaultServer(api) as server:
        echo = f"{server.base_url}/records?page=3&api_key={KEY}"
        server.page_faults = {
            2: Fault("next_elsewhere", location=echo),
            3: Fault("status_404"),
        }
        mover = Mover(server, place, None, connector=IN_THE_QUERY)
        assert (await mover.run()).status is RunStatus.FAILED
        destination = place.destination("run-1")
        destination.open()
        try:
            checkpoint = destination.checkpoint("records")
        finally:
            destination.close()
        assert checkpoint is not None
        assert "page=3" in checkpoint.model_dump_json()
        assert KEY not in checkpoint.model_dump_json()

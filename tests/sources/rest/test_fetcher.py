"""Documents, their failures, and what the log says of both."""

import logging

import pytest

from migrateiq_desktop.model.paginators import CursorPaginator
from tests.servers.fault_server import FaultServer
from tests.servers.faults import Fault
from tests.servers.paged_api import PagedApi, some_records
from tests.sources.rest.recording import connector_for, read

KEY = "CANARY-4711-key"
LOGGER = "migrateiq_desktop.sources.rest"


async def test_the_log_tells_each_request(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, LOGGER)
    faults: dict[int, str | Fault] = {2: Fault("status_429", {"Retry-After": "4"}), 3: "status_503"}
    async with FaultServer(PagedApi(some_records(12)), faults=faults) as server:
        await read(connector_for(server.base_url, CursorPaginator()))
    lines = [record.getMessage() for record in caplog.records]
    assert lines[0] == "GET /records → 200, 10 records, 0 ms"
    assert lines[1].startswith("GET /records?cursor=after-1 → 429 Status, waiting 4.")
    assert lines[1].endswith(" s as the server asked")
    assert lines[2].startswith("GET /records?cursor=after-1 → 503 Status, waiting ")
    assert lines[3] == "GET /records?cursor=after-1 → 200, 2 records, 0 ms"
    assert len(lines) == 4


@pytest.mark.parametrize("fault", ["status_500", "status_400", "status_401", "html", "reset"])
async def test_no_key_is_in_log_or_error(fault: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, LOGGER)
    spoiled = Fault(fault, {"X-Echo": KEY}, body=f"your key {KEY} is bad".encode())
    async with FaultServer(page_faults={2: spoiled}) as server:
        connector = connector_for(
            server.base_url,
            CursorPaginator(),
            auth={"type": "api_key", "name": "key", "location": "query"},
            headers={"X-Too": {"secret": "api_key"}},
        )
        outcome = await read(connector, secrets={"api_key": KEY})
    assert server.seen[-1].holds(KEY)
    assert outcome.error is not None
    told = outcome.error.report().model_dump_json() + caplog.text + str(outcome.observer)
    assert KEY not in told
    assert caplog.records


async def test_every_wait_is_told_with_its_reason() -> None:
    faults: dict[int, str | Fault] = {1: "reset", 2: Fault("status_503", {"Retry-After": "9"})}
    async with FaultServer(PagedApi(some_records(5)), faults=faults) as server:
        outcome = await read(connector_for(server.base_url, CursorPaginator()))
    (_, first), (seconds, second) = outcome.observer.waits
    assert first.startswith("trying again after: the connection broke off")
    assert second == "the server asked for it (503)"
    assert 9 <= seconds <= 10
    assert len(outcome.observer.retries) == 2
    assert outcome.observer.requests == 3


@pytest.mark.parametrize(("page", "told"), [(1, "Only JSON can be read."), (2, "Try again when")])
async def test_a_web_page_in_place_of_the_first_page_does_not_pass(page: int, told: str) -> None:
    async with FaultServer(PagedApi(some_records(12)), page_faults={page: "html"}) as server:
        outcome = await read(connector_for(server.base_url, CursorPaginator()))
    assert outcome.error is not None
    assert "expected JSON, got text/html" in outcome.error.title
    next_step = outcome.error.next_step
    assert next_step.startswith(told)
    assert ("can be resumed" in next_step) == (page == 2)

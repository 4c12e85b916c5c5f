"""What was found for one parent holds for the others."""

import pytest

from migrateiq_desktop.model.connector import RestConnector, Stream
from migrateiq_desktop.model.errors import MigrateIQError, UnreachableError, WaitAskedError
from migrateiq_desktop.sources.rest import RestSource
from tests.servers.fault_server import FaultServer
from tests.servers.faults import Fault
from tests.servers.paged_api import PagedApi, Style, some_records
from tests.servers.virtual_clock import VirtualClock
from tests.sources.rest.recording import RecordingObserver, connector_for, read


async def _asked(style: Style, count: int) -> tuple[list[int], int]:
    """Requests and records of three readings of one stream."""
    api = PagedApi(some_records(count), style, says_total=False, bare=True)
    async with FaultServer(api) as server:
        stream = Stream(name="records", path="/records")
        connector = RestConnector(base_url=server.base_url, resources=(stream,))
        source = RestSource(connector, {}, VirtualClock())
        requests, records = [], 0
        for _ in range(3):
            before = len(server.seen)
            pages = source.pages(stream, RecordingObserver(), position=None, pages_done=0)
            async for page in pages:
                records += len(page.records)
            requests.append(len(server.seen) - before)
        await source.aclose()
    return requests, records


async def test_guesses_are_made_once() -> None:
    requests, records = await _asked("single_page", 30)
    assert records == 90
    assert requests[0] > 1
    assert requests[1:] == [1, 1]


async def test_what_works_is_used_at_once() -> None:
    requests, records = await _asked("page_number", 25)
    assert records == 75
    # three pages, two empty ones, and page 1 by its number
    assert requests == [6, 5, 5]


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (Fault("status_429", {"Retry-After": "3600"}), WaitAskedError),
        (Fault("reset"), MigrateIQError),
        (Fault("status_503"), MigrateIQError),
    ],
)
async def test_a_source_that_fails_is_not_taken_for_one_of_a_single_page(
    fault: Fault, error: type[MigrateIQError]
) -> None:
    api = PagedApi(some_records(60), "page_number", says_total=False, bare=True)
    async with FaultServer(api, page_faults={2: fault}) as server:
        outcome = await read(connector_for(server.base_url))
    assert isinstance(outcome.error, error)
    assert not isinstance(outcome.error, UnreachableError)
    assert outcome.pages == []


async def test_a_source_that_fails_for_a_while_is_found_out_all_the_same() -> None:
    api = PagedApi(some_records(60), "page_number", says_total=False, bare=True)
    fault = Fault("status_429", {"Retry-After": "100"}, times=4)
    async with FaultServer(api, page_faults={2: fault}) as server:
        outcome = await read(connector_for(server.base_url))
    assert outcome.error is None
    assert outcome.records == api.records

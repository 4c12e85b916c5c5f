"""The test of a connector."""

from collections.abc import Mapping

import pytest
from pydantic import SecretStr

from migrateiq_desktop.model.connector import RestConnector
from migrateiq_desktop.model.events import ConnectionTested
from migrateiq_desktop.sources.rest import RestSource
from tests.servers.fault_server import FaultServer
from tests.servers.faults import Fault
from tests.servers.paged_api import PagedApi, some_records
from tests.servers.virtual_clock import VirtualClock
from tests.sources.rest.recording import RecordingObserver, connector_for

KEY = "CANARY-4711-key"


async def _test(
    connector: RestConnector, secrets: Mapping[str, str] | None = None
) -> tuple[ConnectionTested, VirtualClock]:
    clock = VirtualClock()
    values = {name: SecretStr(value) for name, value in (secrets or {}).items()}
    source = RestSource(connector, values, clock)
    try:
        return await source.test(RecordingObserver()), clock
    finally:
        await source.aclose()


async def test_asks_for_the_first_page_of_the_first_stream() -> None:
    async with FaultServer(PagedApi(some_records(57)), token=KEY) as server:
        connector = connector_for(server.base_url, auth={"type": "bearer"})
        outcome, _ = await _test(connector, {"token": KEY})
    assert outcome == ConnectionTested(
        connected=True,
        response_time_ms=0.0,
        message="Connection successful",
        endpoint=f"{server.base_url}/records",
        status_code=200,
        records=10,
    )
    assert len(server.seen) == 1


async def test_calls_what_the_definition_names() -> None:
    async with FaultServer(page_faults={1: Fault("given_body", body=b"OK")}) as server:
        connector = connector_for(server.base_url, test={"path": "/status?x=1"})
        outcome, _ = await _test(connector)
    assert outcome.connected
    assert outcome.records is None
    assert outcome.endpoint == f"{server.base_url}/status?x=1"
    assert [request.target for request in server.seen] == ["/status?x=1"]


async def test_calls_the_base_url_where_there_is_nothing_else() -> None:
    async with FaultServer() as server:
        outcome, _ = await _test(RestConnector(base_url=server.base_url + "/v1"))
    assert outcome.connected
    assert [request.target for request in server.seen] == ["/v1"]


@pytest.mark.parametrize(
    ("fault", "status", "kind", "requests"),
    [
        ("status_401", 401, "KeyRefusedError", 1),
        ("status_404", 404, "SourceError", 1),
        ("status_503", 503, "SourceError", 3),
        ("html", 200, "SourceError", 1),
        ("missing_path", 200, "SourceError", 1),
        ("reset", None, "SourceError", 3),
    ],
)
async def test_what_fails_stands_in_the_outcome(
    fault: str, status: int | None, kind: str, requests: int
) -> None:
    async with FaultServer(page_faults={1: fault}) as server:
        outcome, clock = await _test(connector_for(server.base_url))
    assert not outcome.connected
    assert outcome.status_code == status
    assert outcome.error is not None
    assert outcome.error.kind == kind
    assert outcome.message == outcome.error.sentence()
    assert outcome.records is None
    assert len(server.seen) == requests
    assert clock.passed <= 3


async def test_a_key_that_is_missing_is_not_called_refused() -> None:
    async with FaultServer(page_faults={1: "status_401"}) as server:
        outcome, _ = await _test(connector_for(server.base_url))
    assert outcome.error is not None
    assert outcome.error.title.endswith(": the server asks for a key, and none is set")
    assert "authentication" in outcome.error.next_step


async def test_a_web_page_is_no_reason_to_wait() -> None:
    async with FaultServer(page_faults={1: "html"}) as server:
        outcome, _ = await _test(connector_for(server.base_url))
    assert outcome.error is not None
    assert outcome.error.next_step.startswith("Only JSON can be read.")
    assert "Expecting value" not in outcome.message


async def test_nobody_there_is_known_soon() -> None:
    outcome, clock = await _test(connector_for("http://127.0.0.1:1"))
    assert not outcome.connected
    assert outcome.error is not None
    assert outcome.error.kind == "UnreachableError"
    assert outcome.error.title == "127.0.0.1:1: the server can't be reached"
    assert outcome.error.cause == "no connection to 127.0.0.1:1 (Connection refused) after 3 tries"
    assert clock.passed <= 3


async def test_a_name_that_nobody_has_is_said() -> None:
    outcome, _ = await _test(connector_for("http://nobody.invalid"))
    assert outcome.error is not None
    assert "no connection to nobody.invalid:80 (" in outcome.error.cause
    assert "attempts" not in outcome.error.cause


async def test_a_missing_key_is_said_before_anything_is_sent() -> None:
    async with FaultServer() as server:
        outcome, _ = await _test(connector_for(server.base_url, auth={"type": "bearer"}))
    assert outcome.error is not None
    assert outcome.error.kind == "SecretMissingError"
    assert not server.seen


async def test_an_echoed_key_is_masked() -> None:
    fault = Fault("status_400", body=f"bad key {KEY}".encode())
    async with FaultServer(page_faults={1: fault}) as server:
        auth = {"type": "api_key", "name": "key", "location": "query"}
        outcome, _ = await _test(connector_for(server.base_url, auth=auth), {"api_key": KEY})
    assert server.seen[0].query["key"] == KEY
    assert KEY not in outcome.model_dump_json()

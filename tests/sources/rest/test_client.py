"""One request and its answer."""

from collections.abc import Mapping

import httpx
import pytest
from pydantic import SecretStr

from migrateiq_desktop.model.connector import RestConnector
from migrateiq_desktop.model.errors import DefinitionError, SecretMissingError, SourceError
from migrateiq_desktop.model.secret import SecretRef
from migrateiq_desktop.sources.rest.bodies import BodyLimits
from migrateiq_desktop.sources.rest.client import (
    Answer,
    PageRequest,
    RestClient,
    too_slow,
)
from migrateiq_desktop.sources.rest.retries import FailedRequestError
from tests.servers.fault_server import FaultServer
from tests.servers.faults import Fault
from tests.servers.virtual_clock import VirtualClock

KEY = "CANARY-4711-key"


async def _send(
    server: FaultServer,
    request: PageRequest | None = None,
    *,
    secrets: Mapping[str, str] | None = None,
    limits: BodyLimits | None = None,
    **changes: object,
) -> Answer:
    connector = RestConnector.model_validate({"base_url": server.base_url, **changes})
    values = {name: SecretStr(value) for name, value in (secrets or {}).items()}
    client = RestClient(connector, values, VirtualClock(), limits or BodyLimits())
    try:
        wanted = request or PageRequest(httpx.URL(server.base_url + "/records"))
        return await client.send(wanted, lambda: None)
    finally:
        await client.aclose()


class HastyClock(VirtualClock):
    """Ten seconds go by from one look to the next."""

    def monotonic(self) -> float:
        self.looks = getattr(self, "looks", 0) + 1
        return self.looks * 10.0


async def test_a_trickle_is_left_before_the_deadline() -> None:
    async with FaultServer(page_faults={1: "trickle"}) as server:
        connector = RestConnector(base_url=server.base_url, timeout_seconds=600)
        client = RestClient(connector, {}, HastyClock())
        with pytest.raises(FailedRequestError, match="sent less than 1,024 bytes a second"):
            await client.send(PageRequest(httpx.URL(server.base_url + "/records")), lambda: None)
        await client.aclose()


@pytest.mark.parametrize(
    ("received", "pieces", "seconds", "slow"),
    [
        (17, 17, 31.0, True),
        (17, 17, 29.0, False),
        (31 * 1024, 17, 31.0, False),
        # thought over for long, then there at once
        (500, 1, 300.0, False),
    ],
)
def test_when_an_answer_trickles(received: int, pieces: int, seconds: float, *, slow: bool) -> None:
    assert too_slow(received, pieces, seconds) is slow


async def test_says_who_it_is_and_what_it_takes() -> None:
    async with FaultServer() as server:
        answer = await _send(server)
    assert answer.success
    assert answer.content_type == "application/json"
    assert answer.received_bytes == len(answer.body)
    headers = server.seen[0].headers
    assert headers["accept"] == "application/json"
    assert headers["accept-encoding"] == "gzip, deflate, br, zstd"
    assert headers["user-agent"].startswith("MigrateIQ-Desktop/")


async def test_headers_of_stream_beat_those_of_the_connector() -> None:
    async with FaultServer() as server:
        request = PageRequest(
            httpx.URL(server.base_url + "/records"),
            headers={"x-one": "stream", "ACCEPT": "text/csv", "X-Key": SecretRef(secret="key")},
        )
        await _send(
            server, request, secrets={"key": KEY}, headers={"X-One": "connector", "X-Two": "2"}
        )
    headers = server.seen[0].headers
    assert (headers["x-one"], headers["x-two"], headers["accept"]) == ("stream", "2", "text/csv")
    assert headers["x-key"] == KEY


async def test_a_cookie_joins_those_of_the_definition() -> None:
    async with FaultServer() as server:
        await _send(
            server,
            secrets={"api_key": KEY},
            headers={"Cookie": "a=b"},
            auth={"type": "api_key", "name": "session", "location": "cookie"},
        )
    assert server.seen[0].headers["cookie"] == f"a=b; session={KEY}"


async def test_the_environment_is_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:1")
    async with FaultServer() as server:
        assert (await _send(server)).success


@pytest.mark.parametrize(
    ("status", "method"),
    [(301, "GET"), (302, "GET"), (303, "GET"), (307, "POST"), (308, "POST")],
)
async def test_a_redirected_post_keeps_its_body_only_where_it_stays_one(
    status: int, method: str
) -> None:
    fault = Fault(f"status_{status}", {"Location": "/other"})
    async with FaultServer(faults={1: fault}) as server:
        url = httpx.URL(server.base_url + "/records")
        answer = await _send(server, PageRequest(url, "POST", json_body={"q": 1}))
    assert answer.url.path == "/other"
    assert server.seen[1].method == method
    assert server.seen[1].body == (b'{"q":1}' if method == "POST" else b"")


async def test_a_redirect_to_nowhere_is_told() -> None:
    async with FaultServer(faults={1: "status_302"}) as server:
        with pytest.raises(SourceError, match="no address to go to"):
            await _send(server)


async def test_the_request_itself_stays_at_home() -> None:
    async with FaultServer() as server, FaultServer() as other:
        with pytest.raises(SourceError, match="Host not allowed"):
            await _send(server, PageRequest(httpx.URL(other.base_url + "/records")))
    assert not server.seen
    assert not other.seen


@pytest.mark.parametrize("value", [None, ""])
async def test_without_its_key_nothing_is_sent(value: str | None) -> None:
    async with FaultServer() as server:
        secrets = {} if value is None else {"token": value}
        with pytest.raises(SecretMissingError, match="token"):
            await _send(server, secrets=secrets, auth={"type": "bearer"})
    assert not server.seen


async def test_a_key_in_the_query_stands_in_no_answer() -> None:
    async with FaultServer() as server:
        auth = {"type": "api_key", "name": "key", "location": "query"}
        answer = await _send(server, secrets={"api_key": KEY}, auth=auth)
    assert server.seen[0].query == {"key": KEY}
    assert KEY not in str(answer.url)


async def test_a_large_answer_is_cut_off() -> None:
    async with FaultServer() as server:
        with pytest.raises(SourceError, match="larger than 0 MB"):
            await _send(server, limits=BodyLimits(decoded=100))


async def test_a_large_refusal_is_not_read_to_its_end() -> None:
    fault = Fault("status_400", body=b"x" * 5_000_000)
    async with FaultServer(faults={1: fault}) as server:
        answer = await _send(server)
    assert answer.status == 400
    assert len(answer.body) < 1_000_000


@pytest.mark.parametrize(
    "headers", [{"X-Bad": "a\nb"}, {"bad name": "x"}, {"X-Name": "Zoë €"}, {"X-Bad": " a"}]
)
async def test_a_header_that_cannot_be_sent_is_a_fault_of_the_definition(
    headers: dict[str, str],
) -> None:
    async with FaultServer() as server:
        with pytest.raises(DefinitionError):
            await _send(server, headers=headers)
    assert not server.seen

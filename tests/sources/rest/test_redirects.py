"""Keys, cookies and bodies go to no other host, whatever a redirect says."""

import httpx
import pytest
from pydantic import SecretStr

from migrateiq_desktop.model.connector import RestConnector
from migrateiq_desktop.model.errors import SourceError
from migrateiq_desktop.sources.rest.client import PageRequest, RestClient
from tests.servers.fault_server import FaultServer
from tests.servers.faults import Fault
from tests.servers.virtual_clock import VirtualClock

KEY = "CANARY-redirected-key-0815"
COOKIE = "CANARY-session-cookie-4711"
PLACES = [
    {"type": "bearer"},
    {"type": "api_key", "name": "X-Key", "location": "header"},
    {"type": "api_key", "name": "key", "location": "query"},
    {"type": "api_key", "name": "key", "location": "cookie"},
]


def _client(server: FaultServer, auth: object, **changes: object) -> RestClient:
    given = {"base_url": server.base_url, "auth": auth, **changes}
    secrets = {name: SecretStr(KEY) for name in ("token", "api_key")}
    return RestClient(RestConnector.model_validate(given), secrets, VirtualClock())


def _post(server: FaultServer) -> PageRequest:
    url = httpx.URL(server.base_url + "/records?signed=yes")
    return PageRequest(url, "POST", json_body={"secret": KEY})


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("auth", PLACES, ids=["bearer", "header", "query", "cookie"])
async def test_nothing_goes_to_another_host(status: int, auth: object) -> None:
    async with FaultServer() as other, FaultServer() as server:
        away = {"Location": f"{other.base_url}/records", "Set-Cookie": f"session={COOKIE}"}
        server.faults = {1: Fault(f"status_{status}", away)}
        client = _client(server, auth, headers={"X-Own": KEY})
        with pytest.raises(SourceError, match="Host not allowed: the redirect") as raised:
            await client.send(_post(server), lambda: None)
        await client.aclose()
    assert KEY not in repr(raised.value.report())
    assert len(server.seen) == 1
    assert other.seen == []


@pytest.mark.parametrize(
    "away",
    [
        "//localhost:{port}/records",
        "http://user@127.0.0.1:{port}/records",
        "https://127.0.0.1:{port}/records",
        "http://127.0.0.1:1/records",
        "http:////localhost:{port}/records",
        "file:///etc/passwd",
        "http://127.0.0.1.nip.example:{port}/",
        "http://127.1:{port}/",
        "http://127.0.0.1:{port}@other.example/",
    ],
)
async def test_crooked_addresses_lead_nowhere(away: str) -> None:
    async with FaultServer() as server:
        location = away.format(port=server.base_url.rpartition(":")[2])
        server.faults = {1: Fault("status_307", {"Location": location})}
        client = _client(server, PLACES[2])
        with pytest.raises(SourceError, match=r"Host not allowed|not a web address"):
            await client.send(_post(server), lambda: None)
        await client.aclose()
    assert len(server.seen) == 1


@pytest.mark.parametrize("path", ["/\\\\localhost/records", "records", "?page=2", "/./records"])
async def test_what_stays_at_home_is_asked_there(path: str) -> None:
    async with FaultServer(faults={1: Fault("status_307", {"Location": path})}) as server:
        client = _client(server, PLACES[2])
        answer = await client.send(_post(server), lambda: None)
        await client.aclose()
    assert answer.success
    assert len(server.seen) == 2


@pytest.mark.parametrize("auth", PLACES, ids=["bearer", "header", "query", "cookie"])
async def test_at_home_they_go_along(auth: object) -> None:
    there = {"Location": "/records?page=2", "Set-Cookie": f"session={COOKIE}"}
    async with FaultServer(faults={1: Fault("status_302", there)}) as server:
        client = _client(server, auth)
        answer = await client.send(_post(server), lambda: None)
        await client.aclose()
    assert answer.success
    assert server.seen[1].holds(KEY)
    assert server.seen[1].body == b""
    assert COOKIE in server.seen[1].headers["cookie"]


async def test_cookies_of_one_connector_are_not_those_of_another() -> None:
    set_for_all = {"Set-Cookie": f"session={COOKIE}; Path=/"}
    body = b"[]"
    fault = Fault("status_200", set_for_all, body=body)
    async with FaultServer(faults={1: fault}) as server, FaultServer() as other:
        for one in (server, other):
            client = _client(one, PLACES[0])
            await client.send(_post(one), lambda: None)
            await client.aclose()
    assert not other.seen[0].holds(COOKIE)

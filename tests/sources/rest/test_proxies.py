"""Requests by way of a real proxy: what it sees, what it asks for, and whom it isn't for."""

import base64
import ssl
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr

from migrateiq_desktop.model.errors import (
    DefinitionError,
    ErrorReport,
    KeyRefusedError,
    MigrateIQError,
    UnreachableError,
)
from migrateiq_desktop.model.network import Network, Proxy
from migrateiq_desktop.model.secret import SecretRef
from migrateiq_desktop.sources.rest import RestSource
from migrateiq_desktop.sources.rest.ways_out import goes_directly, route_to
from tests.servers.certificates import self_signed
from tests.servers.fault_server import FaultServer
from tests.servers.proxy_server import ProxyServer
from tests.servers.virtual_clock import VirtualClock
from tests.sources.rest.recording import RecordingObserver, connector_for

KEY = "CANARY-api-key-0123456789"
PASSWORD = "CANARY-proxy-pass-012345"


def _tls(tmp_path: Path) -> tuple[ssl.SSLContext, str]:
    certificate = self_signed(tmp_path)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate.chain, certificate.key)
    return context, str(certificate.chain)


async def _read(
    server: FaultServer,
    network: Network | None = None,
    **changes: Any,  # noqa: ANN401 - keys of the connector
) -> MigrateIQError | int:
    """How many records came, or what went wrong."""
    given = {"token": KEY, "proxy_password": PASSWORD}
    secrets = {name: SecretStr(value) for name, value in given.items()}
    connector = connector_for(server.base_url, auth={"type": "bearer"}, **changes)
    source = RestSource(connector, secrets, VirtualClock(), network=network or Network())
    pages = source.pages(connector.streams()[0], RecordingObserver(), position=None, pages_done=0)
    try:
        return sum([len(page.records) async for page in pages])
    except MigrateIQError as error:
        return error
    finally:
        await source.aclose()


def _with_password(proxy: ProxyServer) -> Mapping[str, object]:
    return {"url": proxy.url, "username": "me", "password": {"secret": "proxy_password"}}


@pytest.mark.parametrize("http2", [False, True])
async def test_s15_tls_goes_end_to_end_through_the_proxy(tmp_path: Path, *, http2: bool) -> None:
    context, authority = _tls(tmp_path)
    async with ProxyServer("me", PASSWORD) as proxy, FaultServer(tls=context, token=KEY) as server:
        changes: dict[str, Any] = {
            "proxy": _with_password(proxy),
            "verify_tls": authority,
            "http2": http2,
        }
        assert await _read(server, **changes) == 200
    assert set(proxy.connects) == {server.base_url.removeprefix("https://")}
    assert KEY.encode() not in proxy.seen
    assert not any("proxy-authorization" in request.headers for request in server.seen)
    assert not any(server_request.holds(PASSWORD) for server_request in server.seen)


async def test_without_tls_the_proxy_passes_requests_on() -> None:
    async with ProxyServer() as proxy, FaultServer(token=KEY) as server:
        assert await _read(server, proxy=proxy.url) == 200
    assert proxy.passed
    assert proxy.passed[0].startswith(f"{server.base_url}/records")


@pytest.mark.parametrize("over_tls", [False, True])
async def test_a_proxy_that_asks_for_a_password_is_asked_once(
    tmp_path: Path, *, over_tls: bool
) -> None:
    context, authority = _tls(tmp_path)
    tls = context if over_tls else None
    async with ProxyServer("somebody", "else") as proxy, FaultServer(tls=tls) as server:
        error = await _read(
            server, proxy=_with_password(proxy), verify_tls=authority if over_tls else True
        )
    assert isinstance(error, KeyRefusedError)
    assert "asks for a user name and password" in error.title
    assert PASSWORD not in repr(error.report())
    assert proxy.seen.count(b" HTTP/1.1\r\n") == 1
    assert server.seen == []


async def test_a_proxy_that_refuses_the_host_says_so(tmp_path: Path) -> None:
    context, authority = _tls(tmp_path)
    async with ProxyServer(refuses=403) as proxy, FaultServer(tls=context) as server:
        error = await _read(server, proxy=proxy.url, verify_tls=authority)
    assert isinstance(error, UnreachableError)
    assert "answered 403" in error.cause
    assert proxy.seen.count(b"CONNECT") == 1


async def test_a_proxy_that_is_away_is_named() -> None:
    async with ProxyServer() as proxy:
        pass
    async with FaultServer() as server:
        error = await _read(server, proxy=proxy.url)
    assert isinstance(error, UnreachableError)
    assert f"no connection to the proxy {proxy.url.removeprefix('http://')}" in error.cause
    assert server.seen == []


async def test_a_certificate_is_judged_through_the_proxy_too(tmp_path: Path) -> None:
    context, _ = _tls(tmp_path)
    async with ProxyServer() as proxy, FaultServer(tls=context) as server:
        error = await _read(server, proxy=proxy.url)
    assert isinstance(error, UnreachableError)
    assert "can't be trusted" in error.title
    assert len(proxy.connects) == 1


async def test_hosts_that_are_excepted_are_asked_directly() -> None:
    async with ProxyServer() as proxy, FaultServer(token=KEY) as server:
        assert await _read(server, proxy={"url": proxy.url, "no_proxy": ["127.0.0.0/8"]}) == 200
    assert proxy.seen == b""


async def test_no_proxy_of_the_workspace_or_the_system_is_asked_for_this_computer() -> None:
    async with ProxyServer() as proxy, FaultServer(token=KEY) as server:
        own = Proxy(url=proxy.url)
        assert await _read(server, Network(proxy=own)) == 200
        assert await _read(server, Network(system_http=own, system_https=own)) == 200
    assert proxy.seen == b""


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "127.1", "[::ffff:7f00:1]"])
@pytest.mark.parametrize("http2", [False, True])
async def test_an_imported_connector_leads_no_proxy_to_this_computer(
    host: str, *, http2: bool
) -> None:
    async with ProxyServer() as proxy, FaultServer() as server:
        url = server.base_url.replace("127.0.0.1", host)
        if http2:
            url = url.replace("http:", "https:")
        for own, network in (
            (proxy.url, Network()),
            ("system", Network(system_http=Proxy(url=proxy.url))),
        ):
            error = await _tested(url, own, network, http2=http2)
            assert error.kind == DefinitionError.__name__
            assert error.title == "The connector's address isn't allowed"
    assert proxy.seen == b""
    assert not server.seen


@pytest.mark.parametrize("http2", [False, True])
async def test_an_imported_connector_does_not_take_this_computer_for_a_proxy(
    *, http2: bool
) -> None:
    async with ProxyServer() as proxy:
        for url in (proxy.url, proxy.url.replace("127.0.0.1", "127.1")):
            error = await _tested("https://192.0.2.1", url, Network(), http2=http2)
            assert error.kind == DefinitionError.__name__
    assert proxy.seen == b""


@pytest.mark.parametrize("http2", [False, True])
async def test_a_persons_own_proxy_on_this_computer_serves_imported_connectors(
    *, http2: bool
) -> None:
    async with ProxyServer(refuses=403) as proxy:
        network = Network(proxy=Proxy(url=proxy.url))
        error = await _tested("https://192.0.2.1", None, network, http2=http2)
        assert error.kind == UnreachableError.__name__
    assert proxy.seen.startswith(b"CONNECT 192.0.2.1:443 ")


async def _tested(url: str, proxy: str | None, network: Network, *, http2: bool) -> ErrorReport:
    """What stands against a connector out of a file."""
    connector = connector_for(url, proxy=proxy, allow_local=False, http2=http2)
    source = RestSource(connector, {}, VirtualClock(), network=network)
    tested = await source.test(RecordingObserver())
    await source.aclose()
    assert tested.error is not None
    return tested.error


HOME = ("https", "api.example.com", 443)


@pytest.mark.parametrize(
    ("own", "network", "chosen"),
    [
        (None, {}, None),
        (None, {"system_https": "s"}, "s"),
        (None, {"system_http": "s"}, None),
        (None, {"proxy": "w", "system_https": "s"}, "w"),
        (None, {"proxy": "none", "system_https": "s"}, None),
        ("none", {"proxy": "w"}, None),
        ("system", {"proxy": "w", "system_https": "s"}, "s"),
        ("http://own:1", {"proxy": "w"}, "own:1"),
    ],
)
def test_what_the_connector_says_goes_first(
    own: str | None, network: dict[str, str], chosen: str | None
) -> None:
    known = {name: Proxy(url=f"http://{name}") for name in ("s", "w")}
    given = {name: known.get(value, value) for name, value in network.items()}
    connector = connector_for("https://api.example.com", proxy=own)
    route = route_to(HOME, connector, Network.model_validate(given), lambda _: "")
    assert (route.shown if route else None) == chosen


@pytest.mark.parametrize(
    ("host", "exception", "directly"),
    [
        ("api.example.com", "example.com", True),
        ("api.example.com", ".example.com", True),
        ("api.example.com", "*.example.com", True),
        ("api.example.com", "API.example.com.", True),
        ("api.example.com", "api.example.com:443", True),
        ("api.example.com", "api.example.com:8443", False),
        ("badexample.com", "example.com", False),
        ("api.example.com", "*", True),
        ("api.example.com", "", False),
        ("10.1.2.3", "10.0.0.0/8", True),
        ("11.1.2.3", "10.0.0.0/8", False),
        ("10.1.2.3", "10.1.2.3", True),
        ("::1", "[::1]", True),
        ("::1", "[::1]:443", True),
        ("::1", "[::1]:80", False),
        ("fd00::5", "fd00::/8", True),
    ],
)
def test_exceptions_are_read_as_curl_reads_them(
    host: str, exception: str, *, directly: bool
) -> None:
    assert goes_directly(host, 443, [exception]) is directly


def test_a_key_that_a_proxy_would_see_is_bound_to_it() -> None:
    proxy = {"url": "http://proxy:3128", "password": {"secret": "proxy_password"}}
    plain = connector_for("http://api.example.com", proxy=proxy)
    tls = connector_for("https://api.example.com", proxy=proxy)
    assert plain.origin == "http://api.example.com:80 via http://proxy:3128"
    assert tls.origin == "https://api.example.com:443"
    assert tls.secret_origin(SecretRef(secret="proxy_password")) == "http://proxy:3128"


async def test_the_password_of_the_proxy_stands_in_no_error() -> None:
    pair = base64.b64encode(f"me:{PASSWORD}".encode())
    async with ProxyServer("me", PASSWORD) as proxy, FaultServer() as server:
        error = await _read(server, proxy=_with_password(proxy))
    assert pair in proxy.seen
    assert not isinstance(error, MigrateIQError) or PASSWORD not in repr(error.report())

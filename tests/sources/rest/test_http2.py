"""HTTP/2 against a real server, over TLS with ALPN."""

import asyncio
import gzip
from pathlib import Path
from typing import Any

import httpx
import pytest
from pydantic import SecretStr

from migrateiq_desktop.model.errors import SourceError
from migrateiq_desktop.model.paginators import CursorPaginator
from migrateiq_desktop.sources.rest.client import PageRequest, RestClient
from tests.servers.certificates import Certificate, self_signed
from tests.servers.http2_server import Http2Server
from tests.servers.proxy_server import ProxyServer
from tests.servers.virtual_clock import VirtualClock
from tests.sources.rest.recording import connector_for, read

KEY = "CANARY-key-over-http2-01"
AT_ONCE = 40


@pytest.fixture
def certificate(tmp_path: Path) -> Certificate:
    return self_signed(tmp_path)


def _client(
    server: Http2Server,
    certificate: Certificate,
    **changes: Any,  # noqa: ANN401 - keys of the connector
) -> RestClient:
    connector = connector_for(
        server.base_url,
        auth={"type": "bearer"},
        verify_tls=str(certificate.chain),
        http2=True,
        **changes,
    )
    return RestClient(connector, {"token": SecretStr(KEY)}, VirtualClock())


async def test_a_stream_is_read_over_one_connection(certificate: Certificate) -> None:
    async with Http2Server(certificate) as server:
        connector = connector_for(
            server.base_url, CursorPaginator(), verify_tls=str(certificate.chain), http2=True
        )
        outcome = await read(connector)
    assert outcome.error is None
    assert outcome.records == server.api.records
    assert set(server.versions) == {"2"}
    assert server.connections == 1


async def test_many_requests_are_under_way_at_once_on_one_connection(
    certificate: Certificate,
) -> None:
    async with Http2Server(certificate, together=AT_ONCE) as server:
        client = _client(server, certificate)
        urls = [httpx.URL(f"{server.base_url}/records?page={one}") for one in range(AT_ONCE)]
        answers = await asyncio.gather(
            *(client.send(PageRequest(url), lambda: None) for url in urls)
        )
        await client.aclose()
    assert {answer.status for answer in answers} == {200}
    assert [answer.url for answer in answers] == urls
    assert server.versions == {"2": AT_ONCE}
    assert server.connections == 1
    assert all(one.headers["authorization"] == f"Bearer {KEY}" for one in server.seen)


async def test_a_server_that_speaks_none_is_read_as_ever(certificate: Certificate) -> None:
    async with Http2Server(certificate, speaks=("http/1.1",)) as server:
        client = _client(server, certificate)
        url = httpx.URL(server.base_url + "/records")
        answer = await client.send(PageRequest(url, "POST", json_body={"q": 1}), lambda: None)
        await client.aclose()
    assert answer.success
    assert server.versions == {"1.1": 1}
    assert server.seen[0].body == b'{"q":1}'


async def test_a_body_that_swells_is_left(certificate: Certificate) -> None:
    bomb = gzip.compress(b"0" * 20_000_000)
    packed = {"content-encoding": "gzip"}
    async with Http2Server(certificate, headers=packed, body=bomb) as server:
        client = _client(server, certificate)
        with pytest.raises(SourceError, match="grows more than 200-fold"):
            await client.send(PageRequest(httpx.URL(server.base_url + "/records")), lambda: None)
        await client.aclose()


async def test_through_a_proxy_it_is_spoken_end_to_end(certificate: Certificate) -> None:
    async with ProxyServer() as proxy, Http2Server(certificate) as server:
        client = _client(server, certificate, proxy=proxy.url)
        answer = await client.send(
            PageRequest(httpx.URL(server.base_url + "/records")), lambda: None
        )
        await client.aclose()
    assert answer.success
    assert server.versions == {"2": 1}
    assert KEY.encode() not in proxy.seen

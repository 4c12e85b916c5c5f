"""What the transport below httpx keeps to, against a real server."""

import asyncio
import gc

import httpx
import pytest

from migrateiq_desktop.model.errors import SourceError
from migrateiq_desktop.model.paginators import CursorPaginator
from migrateiq_desktop.sources.rest.tls import ssl_context
from migrateiq_desktop.sources.rest.wire import Wire, WireLimits, address
from tests.servers.fault_server import FaultServer
from tests.servers.faults import Fault
from tests.servers.paged_api import PagedApi, some_records
from tests.sources.rest.recording import connector_for, read

CURSOR = CursorPaginator()


def _wire() -> Wire:
    return Wire(ssl_context(verify=True, needed=False), WireLimits(5))


async def _asked(wire: Wire, url: str, **headers: str) -> bytes:
    response = await wire.handle_async_request(httpx.Request("GET", url, headers=headers))
    body = b"".join([chunk async for chunk in response.aiter_raw()])
    await response.aclose()
    return body


@pytest.mark.parametrize(
    "headers",
    [
        {"X-Long": "v" * 70_000},
        {f"X-{number}": "v" * 1000 for number in range(70)},
        {f"X-{number}": "v" for number in range(1500)},
    ],
    ids=["one long", "seventy of 1 KB", "fifteen hundred"],
)
async def test_a_flood_of_headers_ends_at_once(headers: dict[str, str]) -> None:
    api = PagedApi(some_records(30))
    async with FaultServer(api, page_faults={2: Fault("status_200", headers)}) as server:
        outcome = await read(connector_for(server.base_url, CURSOR))
    assert isinstance(outcome.error, SourceError)
    assert outcome.error.title == (
        "The answer to GET /records?cursor=after-1 has headers of more than 64 KB"
    )
    assert server.pages_asked == [1, 2]
    assert len(outcome.records) == 10


async def test_long_but_bearable_headers_are_read() -> None:
    api = PagedApi(some_records(10))
    body = api.reply({}, "").body
    fault = Fault("status_200", {"X-Long": "v" * 60_000}, body=body)
    async with FaultServer(api, page_faults={1: fault}) as server:
        outcome = await read(connector_for(server.base_url, CURSOR))
    assert outcome.records == api.records


@pytest.mark.parametrize("fault", ["close", "reset"])
async def test_a_kept_connection_that_breaks_off_is_told_and_not_repeated_unasked(
    fault: str,
) -> None:
    async with FaultServer(faults={2: fault}) as server:
        wire = _wire()
        await _asked(wire, server.base_url + "/records")
        with pytest.raises(httpx.TransportError):
            await _asked(wire, server.base_url + "/records")
        assert len(server.seen) == 2
        await wire.aclose()


async def test_the_address_is_sent_as_it_is_written() -> None:
    target = "/records?a=%2F&b=c+d&e=%7e&f=%C3%BC&g==&h"
    async with FaultServer() as server:
        wire = _wire()
        await _asked(wire, server.base_url + target)
        await wire.aclose()
    assert server.seen[0].target == target


async def test_nothing_is_sent_that_was_not_asked_for() -> None:
    async with FaultServer() as server:
        wire = _wire()
        await _asked(wire, server.base_url + "/records", accept="text/csv")
        await wire.aclose()
    host = server.base_url.removeprefix("http://")
    assert server.seen[0].headers == {"host": host, "accept": "text/csv"}


async def test_connections_are_kept_and_a_body_that_was_not_read_takes_its_own_along() -> None:
    ports: list[int] = []

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while await reader.readline():
            while await reader.readline() != b"\r\n":
                pass
            ports.append(writer.get_extra_info("peername")[1])
            writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 900000\r\n\r\n" + bytes(900_000))
        writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/"
    wire = _wire()
    async with server:
        assert len(await _asked(wire, url)) == len(await _asked(wire, url)) == 900_000
        response = await wire.handle_async_request(httpx.Request("GET", url))
        await response.aclose()
        assert len(await _asked(wire, url)) == 900_000
        await wire.aclose()
    assert ports[0] == ports[1] == ports[2] != ports[3]


async def test_a_cancelled_request_leaves_nothing_open() -> None:
    async with FaultServer(faults={1: "silence"}) as server:
        wire = _wire()
        asking = asyncio.create_task(_asked(wire, server.base_url + "/records"))
        while not server.seen:  # noqa: ASYNC110  # the server has no event for it
            await asyncio.sleep(0)
        asking.cancel()
        await asyncio.wait({asking})
        assert await _asked(wire, server.base_url + "/records")
        await wire.aclose()
    # what is left open says so when it is collected, and warnings are errors
    gc.collect()


async def test_cookies_go_back_to_whom_set_them() -> None:
    api = PagedApi(some_records(30))
    fault = Fault("given_body", {"Set-Cookie": "node=7; Path=/"}, body=api.reply({}, "").body)
    async with FaultServer(api, page_faults={1: fault}) as server:
        outcome = await read(connector_for(server.base_url, CURSOR))
    assert outcome.records == api.records
    assert [request.headers.get("cookie") for request in server.seen] == [None, "node=7", "node=7"]


def test_an_ipv6_address_may_end_as_an_ipv4_one() -> None:
    sent = address(httpx.URL("http://[::127.0.0.1]:9/records?page=2"))
    assert str(sent) == "http://[::7f00:1]:9/records?page=2"
    assert (sent.host, sent.port) == ("::7f00:1", 9)

"""A real HTTP server on loopback that misbehaves on demand, for tests of everything above it.

    async with FaultServer(PagedApi(some_records(200)), faults={3: "reset"}) as server:
        connector = RestConnector(base_url=server.base_url, resources=(Stream(name="records",
                                  path="/records"),))
        ...
        assert rows == server.api.records
        assert server.pages_asked == [1, 2, 3, 3, 4, ...]

`faults` are by request number (from 1) and happen once; `page_faults` are by page and happen each
time that page is asked for. The names are in `tests/servers/faults.py`. `server.seen` is the log:
what came in, with all headers, so that a test can prove that a key did not.
"""

import asyncio
import socket
import ssl
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from types import TracebackType
from typing import Self
from urllib.parse import parse_qsl, urlsplit

from .faults import Fault, Raw, Scene, spoiled
from .paged_api import PagedApi, Reply, some_records

TRICKLE_SECONDS = 0.02


@dataclass(frozen=True)
class SeenRequest:
    """A request as it came in."""

    method: str
    target: str
    headers: dict[str, str]
    """With names in lower case."""
    body: bytes

    @property
    def query(self) -> dict[str, str]:
        """The parameters."""
        return dict(parse_qsl(urlsplit(self.target).query, keep_blank_values=True))

    def holds(self, text: str) -> bool:
        """Whether a text stands anywhere in the request."""
        whole = "\n".join([self.target, *self.headers, *self.headers.values()])
        return text in whole or text.encode() in self.body


class FaultServer:
    """Serves a PagedApi at `/records`, with faults. An asynchronous context manager."""

    def __init__(
        self,
        api: PagedApi | None = None,
        *,
        faults: Mapping[int, str | Fault] | None = None,
        page_faults: Mapping[int, str | Fault] | None = None,
        token: str = "",
        tls: ssl.SSLContext | None = None,
    ) -> None:
        """With a `token`, requests without `Authorization: Bearer TOKEN` get a 401."""
        self.api = api or PagedApi(some_records(200))
        self.faults = dict(faults or {})
        self.page_faults = dict(page_faults or {})
        self.token = token
        self._tls = tls
        self.seen: list[SeenRequest] = []
        self._server: asyncio.Server | None = None
        self._open: dict[asyncio.Task[None], asyncio.StreamWriter] = {}
        self._port = 0

    @property
    def base_url(self) -> str:
        """Where it listens."""
        return f"{'https' if self._tls else 'http'}://127.0.0.1:{self._port}"

    @property
    def pages_asked(self) -> list[int]:
        """The page of each request, in order."""
        return [self.api.page_of(request.query) for request in self.seen]

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(
            self._serve, "127.0.0.1", self._port, ssl=self._tls
        )
        self._port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        assert self._server is not None
        self._server.close()
        for writer in self._open.values():
            writer.transport.abort()
        await asyncio.gather(*self._open)
        await self._server.wait_closed()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._open[task] = writer
        try:
            while await self._answer(reader, writer):
                await writer.drain()
        except (ConnectionError, asyncio.IncompleteReadError):
            pass  # the client went away, as some of them should
        finally:
            del self._open[task]
            writer.close()

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        """Answer one request; gives whether the connection goes on."""
        request = await _read_request(reader)
        if request is None:
            return False
        self.seen.append(request)
        result = self._result(request)
        if isinstance(result, Reply):
            writer.write(_as_bytes(result))
            return True
        await _end(reader, writer, result)
        return False

    def _result(self, request: SeenRequest) -> Reply | Raw:
        address = f"{self.base_url}{urlsplit(request.target).path}"
        if self.token and request.headers.get("authorization") != f"Bearer {self.token}":
            return Reply(401, body=b'{"error": "no valid key"}')
        page = self.api.page_of(request.query)
        fault = self.faults.get(len(self.seen)) or self.page_faults.get(page)
        reply = self.api.reply(request.query, address)
        if fault is None:
            return reply
        named = Fault(fault) if isinstance(fault, str) else fault
        if named.times and self.pages_asked.count(page) > named.times:
            return reply
        return spoiled(Scene(named, reply, page, address, self.api))


async def _read_request(reader: asyncio.StreamReader) -> SeenRequest | None:
    head = await reader.readuntil(b"\r\n\r\n")
    first, *lines = head.decode("latin-1").split("\r\n")
    if not first:
        return None
    method, target, _ = first.split(" ", 2)
    pairs = [line.split(":", 1) for line in lines if line]
    headers = {name.strip().lower(): value.strip() for name, value in pairs}
    body = await reader.readexactly(int(headers.get("content-length", "0")))
    return SeenRequest(method, target, headers, body)


def _as_bytes(reply: Reply) -> bytes:
    lines = [f"HTTP/1.1 {reply.status} Status"]
    lines += [f"{name}: {value}" for name, value in reply.headers.items()]
    if reply.status != 204:
        lines += [f"Content-Type: {reply.content_type}", f"Content-Length: {len(reply.body)}"]
    return "\r\n".join([*lines, "", ""]).encode("latin-1") + reply.body


async def _end(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, raw: Raw) -> None:
    if raw.ending == "trickle":
        for byte in raw.data:
            writer.write(bytes([byte]))
            await writer.drain()
            await asyncio.sleep(TRICKLE_SECONDS)
        return
    writer.write(raw.data)
    await writer.drain()
    if raw.ending == "hang":
        # until the client or the end of the test closes the connection
        await reader.read()
    elif raw.ending == "reset":
        linger = struct.pack("ii", 1, 0)
        writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        writer.transport.abort()

"""A real HTTP/2 server over TLS with ALPN: hypercorn, which is built on h2.

async with Http2Server(certificate, together=20) as server:
    ...
    assert server.connections == 1
"""

import asyncio
import socket
from collections import Counter
from collections.abc import Awaitable, Callable
from types import TracebackType
from typing import Any, Self
from urllib.parse import parse_qsl

from hypercorn.asyncio import serve
from hypercorn.config import Config

from .certificates import Certificate
from .fault_server import SeenRequest
from .paged_api import PagedApi, some_records

Scope = Any  # what ASGI gives has a type of its own for each protocol
Send = Callable[[Any], Awaitable[None]]


class Http2Server:
    """Serves a PagedApi at every path. An asynchronous context manager."""

    def __init__(
        self,
        certificate: Certificate,
        api: PagedApi | None = None,
        *,
        together: int = 1,
        speaks: tuple[str, ...] = ("h2", "http/1.1"),
        headers: dict[str, str] | None = None,
        body: bytes | None = None,
    ) -> None:
        """No request is answered before so many are under way `together`."""
        self.api = api or PagedApi(some_records(200))
        self.seen: list[SeenRequest] = []
        self.versions: Counter[str] = Counter()
        self.clients: Counter[int] = Counter()
        """Requests by the port that they came from."""
        self._together = asyncio.Barrier(together)
        self._headers = headers or {}
        self._body = body
        self._config = Config()
        self._config.certfile, self._config.keyfile = str(certificate.chain), str(certificate.key)
        self._config.alpn_protocols = list(speaks)
        self._config.errorlog = None
        self._config.graceful_timeout = 0.1
        self._ended = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self._port = 0

    @property
    def base_url(self) -> str:
        """Where it listens."""
        return f"https://127.0.0.1:{self._port}"

    @property
    def connections(self) -> int:
        """How many were made."""
        return len(self.clients)

    async def __aenter__(self) -> Self:
        listening = socket.create_server(("127.0.0.1", 0))
        self._port = listening.getsockname()[1]
        # whose number it is now the server's to close
        self._config.bind = [f"fd://{listening.detach()}"]
        self._task = asyncio.create_task(
            serve(self._serve, self._config, shutdown_trigger=self._until_the_end)
        )
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        assert self._task is not None
        self._ended.set()
        await self._task

    async def _until_the_end(self) -> None:
        await self._ended.wait()

    async def _serve(self, scope: Scope, receive: Callable[[], Awaitable[Any]], send: Send) -> None:
        if scope["type"] == "lifespan":
            while (await receive())["type"] != "lifespan.shutdown":
                await send({"type": "lifespan.startup.complete"})
            await send({"type": "lifespan.shutdown.complete"})
            return
        self.versions[scope["http_version"]] += 1
        self.clients[scope["client"][1]] += 1
        query = scope["query_string"].decode()
        headers = {name.decode(): value.decode() for name, value in scope["headers"]}
        body = await _whole(receive)
        self.seen.append(SeenRequest(scope["method"], f"{scope['path']}?{query}", headers, body))
        await self._together.wait()
        address = f"{self.base_url}{scope['path']}"
        reply = self.api.reply(dict(parse_qsl(query)), address)
        told = {"content-type": reply.content_type, **reply.headers, **self._headers}
        pairs = [(name.lower().encode(), value.encode()) for name, value in told.items()]
        await send({"type": "http.response.start", "status": reply.status, "headers": pairs})
        whole = reply.body if self._body is None else self._body
        await send({"type": "http.response.body", "body": whole})


async def _whole(receive: Callable[[], Awaitable[Any]]) -> bytes:
    body = b""
    while (message := await receive())["type"] == "http.request":
        body += message.get("body", b"")
        if not message.get("more_body", False):
            break
    return body

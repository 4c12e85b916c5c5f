"""A real HTTP proxy on loopback: CONNECT tunnels, plain requests passed on, and a log of both.

`server.connects` and `server.passed` are what it saw; in a tunnel that is names and no more.
"""

import asyncio
import base64
from contextlib import suppress
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit


class ProxyServer:
    """An asynchronous context manager."""

    def __init__(self, user: str = "", password: str = "", *, refuses: int = 0) -> None:
        """With a `user`, others get a 407; with `refuses` all get that status."""
        pair = base64.b64encode(f"{user}:{password}".encode()).decode()
        self._wanted = f"Basic {pair}" if user else ""
        self._refuses = refuses
        self.connects: list[str] = []
        self.passed: list[str] = []
        self.seen = b""
        """Every byte that clients sent."""
        self._server: asyncio.Server | None = None
        self._open: dict[asyncio.Task[None], asyncio.StreamWriter] = {}
        self.url = ""

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.url = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"
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
        with suppress(ConnectionError, asyncio.IncompleteReadError):
            await self._answer(reader, writer)
        del self._open[task]
        writer.close()

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        self.seen += head
        first, *lines = head.decode("latin-1").split("\r\n")
        method, target, _ = first.split(" ", 2)
        headers = {
            name.lower(): value.strip() for name, _, value in (one.partition(":") for one in lines)
        }
        status = self._refuses
        if self._wanted and headers.get("proxy-authorization") != self._wanted:
            status = 407
        if status:
            writer.write(f"HTTP/1.1 {status} No\r\nContent-Length: 0\r\n\r\n".encode())
            await writer.drain()
            return
        if method == "CONNECT":
            self.connects.append(target)
            host, _, port = target.rpartition(":")
            onward = await asyncio.open_connection(host.strip("[]"), int(port))
            writer.write(b"HTTP/1.1 200 Go\r\n\r\n")
        else:
            self.passed.append(target)
            parts = urlsplit(target)
            onward = await asyncio.open_connection(parts.hostname, parts.port)
            kept = [one for one in lines if one and not one.lower().startswith("proxy-")]
            path = target.partition(parts.netloc)[2] or "/"
            onward[1].write(
                "\r\n".join([f"{method} {path} HTTP/1.1", *kept, "", ""]).encode("latin-1")
            )
        await asyncio.gather(self._pass(reader, onward[1], log=True), self._pass(onward[0], writer))

    async def _pass(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, *, log: bool = False
    ) -> None:
        with suppress(ConnectionError):
            while data := await reader.read(65_536):
                if log:
                    self.seen += data
                writer.write(data)
                await writer.drain()
        writer.close()

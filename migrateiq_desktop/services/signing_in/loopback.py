"""Hears the browser come back: one request to 127.0.0.1 (RFC 8252 section 7.3). Knows no OAuth."""

import asyncio
import contextlib
from collections.abc import Callable
from html import escape

from migrateiq_desktop.model.errors import DefinitionError, MigrateIQError

HOST = "127.0.0.1"
LARGEST_HEAD = 16 * 1024
HEAD_SECONDS = 10.0
HEADERS = (
    "Content-Type: text/html; charset=utf-8",
    "Cache-Control: no-store",
    "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'",
    "Referrer-Policy: no-referrer",
    "X-Content-Type-Options: nosniff",
    "Connection: close",
)
DONE = ("You can close this page", "Go back to MigrateIQ Desktop.")
FAILED = ("The sign-in didn't work", "Go back to MigrateIQ Desktop: it says why.")
NOTHING = ("There is nothing here", "This page belongs to MigrateIQ Desktop.")

Take = Callable[[str], None]
"""Given the address that was asked for; raises MigrateIQError when it isn't what is waited for."""


class Loopback:
    """Listens for one answer. The first request that asks for its page decides."""

    def __init__(self) -> None:
        self.take: Take | None = None
        """What hears the answer, once somebody is to come back."""
        self._server: asyncio.Server | None = None
        self._taken = False
        self.port = 0

    async def listen(self, port: int | None = None) -> None:
        """Listen at a free port, or at this one. Raises DefinitionError when it is taken."""
        try:
            self._server = await asyncio.start_server(
                self._serve, HOST, port or 0, limit=LARGEST_HEAD
            )
        except OSError as error:
            raise DefinitionError(
                f"Nothing can listen at {HOST}:{port or 'any port'}",
                cause=error.strerror or str(error),
                next_step="Close what uses the port, or register another redirect_port.",
            ) from error
        self.port = self._server.sockets[0].getsockname()[1]

    @property
    def address(self) -> str:
        """Where the browser is to come back to."""
        return f"http://{HOST}:{self.port}/"

    async def aclose(self) -> None:
        """Stop listening."""
        if self._server is not None:
            self._server.close()
            await self._server.wait_closed()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        # a browser that goes away, or says nothing, or too much, is no answer
        with contextlib.suppress(OSError, TimeoutError, ValueError, asyncio.IncompleteReadError):
            try:
                async with asyncio.timeout(HEAD_SECONDS):
                    head = await reader.readuntil(b"\r\n\r\n")
                status, page = self._answer(head.decode("latin-1"))
                writer.write(_response(status, *page))
                await writer.drain()
            finally:
                writer.close()
                await writer.wait_closed()

    def _answer(self, head: str) -> tuple[str, tuple[str, str]]:
        """Status and page for a request."""
        line, *rest = head.split("\r\n")
        method, _, target = line.rpartition(" ")[0].partition(" ")
        fields = [one.partition(":") for one in rest if one]
        hosts = [value.strip() for name, _, value in fields if name.strip().lower() == "host"]
        if hosts != [f"{HOST}:{self.port}"]:
            # by another name it was led here, not sent (DNS rebinding)
            return "421 Misdirected Request", NOTHING
        take = None if self._taken else self.take
        if method != "GET" or target.partition("?")[0] != "/" or take is None:
            return "404 Not Found", NOTHING
        self._taken = True
        try:
            take(f"http://{HOST}:{self.port}{target}")
        except MigrateIQError:
            return "400 Bad Request", FAILED
        return "200 OK", DONE


def _response(status: str, title: str, text: str) -> bytes:
    body = (
        f'<!doctype html><html lang="en"><meta charset="utf-8"><title>{escape(title)}</title>'
        '<body style="font: 16px system-ui, sans-serif; margin: 20vh auto; max-width: 30em">'
        f"<h1>{escape(title)}</h1><p>{escape(text)}</p></body></html>"
    ).encode()
    head = "\r\n".join((f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *HEADERS))
    return f"{head}\r\n\r\n".encode() + body

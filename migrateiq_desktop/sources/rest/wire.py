"""One exchange with a server over aiohttp: no redirect, proxy or unpacking of its own.

Chosen by measurement: docs/decisions/0009. The address is the one that httpx.URL has read, never
parsed anew. Knows no secret, no retry and no page; foreign exceptions pass through.
"""

import json
import re
import ssl
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager

import aiohttp
import httpx
import yarl

_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_VALUE = re.compile(r"(?![ \t])[^\x00-\x08\x0a-\x1f\x7f]*(?<![ \t])")


class HeaderError(ValueError):
    """A header holds a character that can't be sent (RFC 9110 section 5)."""


class Wire:
    """The connections to one server, kept open between requests."""

    def __init__(self, context: ssl.SSLContext, connect_seconds: float) -> None:
        self._context = context
        self._timeout = aiohttp.ClientTimeout(total=None, sock_connect=connect_seconds)
        self._session: aiohttp.ClientSession | None = None

    @asynccontextmanager
    async def exchange(
        self,
        method: str,
        url: httpx.URL,
        headers: httpx.Headers,
        json_body: Mapping[str, object] | None,
    ) -> AsyncIterator[aiohttp.ClientResponse]:
        """The response's head; its body is read inside. Raises aiohttp.ClientError, OSError,
        TimeoutError, HeaderError."""
        data = None
        if json_body is not None:
            text = json.dumps(json_body, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
            data = text.encode()
            headers.setdefault("Content-Type", "application/json")
        session = self._session or self._opened()
        response = await session.request(
            method, _address(url), headers=_written(headers), data=data, allow_redirects=False
        )
        try:
            yield response
        except BaseException:
            response.close()
            raise
        else:
            # a body that was not read to its end takes its connection along
            response.release()

    async def aclose(self) -> None:
        """Close the connections."""
        if self._session is not None:
            await self._session.close()

    def _opened(self) -> aiohttp.ClientSession:
        self._session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(ssl=self._context),
            cookie_jar=aiohttp.CookieJar(unsafe=True, quote_cookie=False),
            auto_decompress=False,
            trust_env=False,
            timeout=self._timeout,
            read_bufsize=1 << 18,
            skip_auto_headers=("Accept", "Accept-Encoding", "User-Agent", "Content-Type"),
        )
        # when a request is repeated is the fetcher's to decide, and to tell; there is no open door
        # to this (aiohttp's own test client takes the same), so tests of the faults watch over it
        self._session._retry_connection = False  # noqa: SLF001
        return self._session


def _address(url: httpx.URL) -> yarl.URL:
    path, _, query = url.raw_path.decode("ascii").partition("?")
    return yarl.URL.build(
        scheme=url.scheme,
        host=url.raw_host.decode("ascii"),
        port=url.port,
        path=path or "/",
        query_string=query,
        encoded=True,
    )


def _written(headers: httpx.Headers) -> list[tuple[str, str]]:
    pairs = [(name.decode("ascii"), value.decode("latin-1")) for name, value in headers.raw]
    for name, value in pairs:
        if not _NAME.fullmatch(name) or not _VALUE.fullmatch(value):
            raise HeaderError(name)
    return pairs

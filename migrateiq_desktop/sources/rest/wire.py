"""The transport below httpx: its requests and responses over aiohttp's connections.

Chosen by measurement: docs/decisions/0040. Follows no redirect, keeps no cookie, unpacks nothing,
repeats nothing. Knows no secret and no page.
"""

import base64
import re
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from ipaddress import ip_address

import aiohttp
import httpx
import yarl
from aiohttp.http_exceptions import HttpProcessingError
from multidict import CIMultiDict

from . import own_network
from .ways_out import ProxyRoute

MAXIMUM_HEAD = 64 * 1024
"""Bytes of all headers of a response together."""
MOST_HEADERS = 1000
"""A connection is given up before more are kept, whatever their size."""
READ_AT_ONCE = 256 * 1024
"""Bytes that may wait to be read; beyond, the server has to."""
TOO_LARGE = f"headers of more than {MAXIMUM_HEAD // 1024} KB"

_MEANINGS: tuple[tuple[type[Exception], type[httpx.TransportError]], ...] = (
    (aiohttp.ConnectionTimeoutError, httpx.ConnectTimeout),
    (aiohttp.ClientConnectorError, httpx.ConnectError),
    (aiohttp.InvalidURL, httpx.UnsupportedProtocol),
    (aiohttp.NonHttpUrlClientError, httpx.UnsupportedProtocol),
    (TimeoutError, httpx.ReadTimeout),
    (aiohttp.ServerDisconnectedError, httpx.RemoteProtocolError),
    (aiohttp.ClientResponseError, httpx.RemoteProtocolError),
    (aiohttp.ClientPayloadError, httpx.RemoteProtocolError),
)
"""The first that fits; anything else broke off."""

_FLOODS = ("Too many headers", "Got more than")
"""How aiohttp's parser begins to tell that a limit is passed."""

_NAME = re.compile(rb"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_VALUE = re.compile(rb"(?![ \t])[^\x00-\x08\x0a-\x1f\x7f]*(?<![ \t])")


class HeadTooLargeError(httpx.RemoteProtocolError):
    """The headers of a response pass the limit. Asking again would not help."""


class ProxyRefusedError(httpx.ProxyError):
    """A proxy that doesn't let anybody through, with its status."""

    def __init__(self, said: str, route: ProxyRoute | None, status: int | None = None) -> None:
        super().__init__(said)
        digits = said[:3]
        self.status = status or (int(digits) if digits.isdigit() else None)
        self.proxy = route.shown if route else ""


class ProxyUnreachableError(httpx.ConnectError):
    """The proxy itself can't be reached."""


@dataclass(frozen=True, slots=True)
class WireLimits:
    """How long is waited, in seconds, and where nobody is asked."""

    connect_seconds: float
    read_seconds: float | None = None
    """The longest silence."""
    allow_local: bool = True
    """False: no address of this computer or its own network is asked."""


class Wire(httpx.AsyncBaseTransport):
    """Connections that are kept open between requests. Proxies of the environment are not asked."""

    def __init__(
        self, context: ssl.SSLContext, limits: WireLimits, route: ProxyRoute | None = None
    ) -> None:
        """Without a `route` every server is asked directly."""
        self._context = context
        self._allow_local = limits.allow_local
        self._timeout = aiohttp.ClientTimeout(
            total=None, sock_connect=limits.connect_seconds, sock_read=limits.read_seconds
        )
        self._route = route
        self._proxy = None if route is None else yarl.URL(route.url)
        self._proof = "" if route is None or not route.username else _basic(route)
        self._session: aiohttp.ClientSession | None = None

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """The head of the response; its stream is to be read and closed.

        Raises httpx.TransportError, HeadTooLargeError and OwnNetworkError among them.
        """
        if not self._allow_local:
            await own_network.check_way(request.url, self._route)
        session = self._session or self._opened()
        headers, to_proxy = _written(request.headers), None
        if self._proof and request.url.scheme == "https":
            # goes with CONNECT, never into the tunnel
            to_proxy = {"Authorization": self._proof}
        elif self._proof:
            headers["Proxy-Authorization"] = self._proof
        try:
            # the address is the one that httpx has read, never parsed anew
            response = await session.request(
                request.method,
                address(request.url),
                headers=headers,
                data=request.content or None,
                allow_redirects=False,
                proxy=self._proxy,
                proxy_headers=to_proxy,
            )
        except ProxyRefusedError as error:
            raise ProxyRefusedError(str(error), self._route, error.status) from error.__cause__
        except (aiohttp.ClientError, OSError, TimeoutError) as error:
            raise translated(error) from error.__cause__
        stream = _Body(response)
        if sum(len(name) + len(value) + 4 for name, value in response.raw_headers) > MAXIMUM_HEAD:
            await stream.aclose()
            raise HeadTooLargeError(TOO_LARGE)
        return httpx.Response(
            response.status,
            headers=list(response.raw_headers),
            stream=stream,
            extensions={"reason_phrase": (response.reason or "").encode("latin-1", "replace")},
        )

    async def aclose(self) -> None:
        """Close the connections."""
        if self._session is not None:
            await self._session.close()

    def _resolver(self) -> aiohttp.ThreadedResolver:
        if self._allow_local or not own_network.is_guarded(self._route):
            return aiohttp.ThreadedResolver()
        return own_network.GuardedResolver()

    def _opened(self) -> aiohttp.ClientSession:
        self._session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(ssl=self._context, resolver=self._resolver(), limit=0),
            cookie_jar=aiohttp.DummyCookieJar(),
            auto_decompress=False,
            trust_env=False,
            timeout=self._timeout,
            read_bufsize=READ_AT_ONCE,
            max_line_size=MAXIMUM_HEAD,
            max_field_size=MAXIMUM_HEAD,
            max_headers=MOST_HEADERS,
            skip_auto_headers=("Accept", "Accept-Encoding", "User-Agent", "Content-Type"),
            middlewares=(_once,),
        )
        return self._session


class _Body(httpx.AsyncByteStream):
    """The body of a response, as it comes in."""

    def __init__(self, response: aiohttp.ClientResponse) -> None:
        self._response = response

    async def __aiter__(self) -> AsyncIterator[bytes]:
        content = self._response.content
        try:
            while chunk := await content.readany():
                yield chunk
        except (aiohttp.ClientError, OSError, TimeoutError) as error:
            raise translated(error) from error.__cause__

    async def aclose(self) -> None:
        # a body that was not read to its end takes its connection along
        if self._response.content.at_eof():
            self._response.release()
        else:
            self._response.close()


async def _once(
    request: aiohttp.ClientRequest,
    send: Callable[[aiohttp.ClientRequest], Awaitable[aiohttp.ClientResponse]],
) -> aiohttp.ClientResponse:
    """aiohttp would repeat a request by itself when a kept connection breaks off. When one is
    repeated is the fetcher's to decide, and to tell: so aiohttp never sees its own error."""
    try:
        return await send(request)
    except (aiohttp.ClientError, OSError, TimeoutError) as error:
        # what went wrong below is what tells a certificate from a name and a closed port
        raise translated(error) from error.__cause__


def translated(error: Exception) -> httpx.TransportError:
    """The same in the words of httpx."""
    if _is_flood(error.__cause__):
        return HeadTooLargeError(TOO_LARGE)
    if isinstance(error, aiohttp.ClientHttpProxyError):
        return ProxyRefusedError(_said(error), None, error.status)
    if isinstance(error, aiohttp.ClientProxyConnectionError):
        return ProxyUnreachableError(_said(error))
    for kind, meaning in _MEANINGS:
        if isinstance(error, kind):
            return meaning(_said(error))
    return httpx.ReadError(_said(error))


def _is_flood(cause: BaseException | None) -> bool:
    # what aiohttp raised at first is gone by now, its message isn't
    return isinstance(cause, HttpProcessingError) and cause.message.startswith(_FLOODS)


def _said(error: Exception) -> str:
    """What was wrong, in one line. Never aiohttp's own text of an error with the request in it:
    there the whole address stands, key included."""
    match error:
        case aiohttp.ClientResponseError() | aiohttp.InvalidURL():
            said = error.message if isinstance(error, aiohttp.ClientResponseError) else ""
        case aiohttp.ClientPayloadError() if isinstance(error.__cause__, HttpProcessingError):
            said = error.__cause__.message
        case aiohttp.ServerDisconnectedError():
            said = "closed without an answer"
        case OSError() if error.strerror:
            said = error.strerror
        case _:
            said = str(error)
    return said.partition("\n")[0].strip().rstrip(".:")


def _basic(route: ProxyRoute) -> str:
    pair = f"{route.username}:{route.password}".encode()
    return f"Basic {base64.b64encode(pair).decode('ascii')}"


def address(url: httpx.URL) -> yarl.URL:
    """The same for aiohttp, not read anew."""
    path, _, query = url.raw_path.decode("ascii").partition("?")
    host = url.raw_host.decode("ascii")
    if ":" in host:
        # yarl adds no brackets to what is encoded, and reads no end of it that is written as IPv4
        host = f"[{ip_address(host).compressed}]"
    return yarl.URL.build(
        scheme=url.scheme,
        host=host,
        port=url.port,
        path=path or "/",
        query_string=query,
        encoded=True,
    )


def _written(headers: httpx.Headers) -> CIMultiDict[str]:
    """The headers as they are sent. Raises httpx.LocalProtocolError when one can't be (RFC 9110
    section 5); it doesn't say which, since values may be secret."""
    written: CIMultiDict[str] = CIMultiDict()
    for name, value in headers.raw:
        if not _NAME.fullmatch(name) or not _VALUE.fullmatch(value):
            raise httpx.LocalProtocolError("a header that can't be sent")
        # whose headers these are sends the Host of the address, and the length of the body
        if name.lower() not in {b"host", b"content-length"}:
            written.add(name.decode("ascii"), value.decode("latin-1"))
    return written

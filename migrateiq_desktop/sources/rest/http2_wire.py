"""The transport below httpx where HTTP/2 is asked for: httpcore's connections, by its own errors.

Follows no redirect, keeps no cookie, unpacks nothing, repeats nothing: as `wire` does for HTTP/1.1.
"""

import ssl
from collections.abc import AsyncIterator, Iterable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

import httpcore
import httpx

from . import own_network
from .ways_out import ProxyRoute
from .wire import MAXIMUM_HEAD, TOO_LARGE, HeadTooLargeError, ProxyRefusedError, WireLimits

_MEANINGS: tuple[tuple[type[Exception], type[httpx.TransportError]], ...] = (
    (httpcore.ConnectTimeout, httpx.ConnectTimeout),
    (httpcore.TimeoutException, httpx.ReadTimeout),
    (httpcore.ConnectError, httpx.ConnectError),
    (httpcore.LocalProtocolError, httpx.LocalProtocolError),
    (httpcore.ProtocolError, httpx.RemoteProtocolError),
    (httpcore.UnsupportedProtocol, httpx.UnsupportedProtocol),
)
"""The first that fits; anything else broke off."""


class Http2Wire(httpx.AsyncBaseTransport):
    """Connections that speak HTTP/2 where the server does, and HTTP/1.1 where it doesn't."""

    def __init__(
        self, context: ssl.SSLContext, limits: WireLimits, route: ProxyRoute | None = None
    ) -> None:
        """Without `limits.allow_local` no address of this computer or its own network is asked."""
        self._limits = limits
        self._route = route
        read = limits.read_seconds
        self._timeouts = {"connect": limits.connect_seconds, "read": read, "write": read}
        free = limits.allow_local or not own_network.is_guarded(route)
        backend = httpcore.AnyIOBackend() if free else _GuardedBackend()
        kinds: dict[str, Any] = {"ssl_context": context, "http2": True, "network_backend": backend}
        if route is None:
            self._pool = httpcore.AsyncConnectionPool(**kinds)
        else:
            asked = (route.username, route.password) if route.username else None
            self._pool = httpcore.AsyncHTTPProxy(route.url, proxy_auth=asked, **kinds)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """The head of the response; its stream is to be read and closed. Raises as `wire` does."""
        if not self._limits.allow_local:
            await own_network.check_way(request.url, self._route)
        asked = httpcore.Request(
            method=request.method,
            url=httpcore.URL(
                scheme=request.url.raw_scheme,
                host=request.url.raw_host,
                port=request.url.port,
                target=request.url.raw_path,
            ),
            headers=request.headers.raw,
            content=request.content,
            extensions={"timeout": self._timeouts},
        )
        with _translating(self._route):
            response = await self._pool.handle_async_request(asked)
        stream = _Body(response)
        if sum(len(name) + len(value) + 4 for name, value in response.headers) > MAXIMUM_HEAD:
            await stream.aclose()
            raise HeadTooLargeError(TOO_LARGE)
        return httpx.Response(
            response.status,
            headers=response.headers,
            stream=stream,
            extensions=response.extensions,
        )

    async def aclose(self) -> None:
        """Close the connections."""
        await self._pool.aclose()


class _Body(httpx.AsyncByteStream):
    """The body of a response, as it comes in."""

    def __init__(self, response: httpcore.Response) -> None:
        self._response = response

    async def __aiter__(self) -> AsyncIterator[bytes]:
        with _translating(None):
            async for chunk in self._response.aiter_stream():
                yield chunk

    async def aclose(self) -> None:
        await self._response.aclose()


class _GuardedBackend(httpcore.AnyIOBackend):
    """Connects to the very addresses that were looked at, so that no name can change between."""

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109  # httpcore's own name
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        try:
            found = await own_network.GuardedResolver().resolve(host, port)
        except OSError as error:
            raise httpcore.ConnectError(str(error)) from error
        *others, last = (one["host"] for one in found)
        for address in others:
            with suppress(httpcore.ConnectError, httpcore.ConnectTimeout):
                return await super().connect_tcp(
                    address, port, timeout, local_address, socket_options
                )
        return await super().connect_tcp(last, port, timeout, local_address, socket_options)


@contextmanager
def _translating(route: ProxyRoute | None) -> Iterator[None]:
    """The errors of httpcore in the words of httpx; why a connection failed stays behind them."""
    try:
        yield
    except httpcore.ProxyError as error:
        raise ProxyRefusedError(str(error), route) from error
    except (httpcore.NetworkError, httpcore.ProtocolError, httpcore.TimeoutException) as error:
        for kind, meaning in _MEANINGS:
            if isinstance(error, kind):
                raise meaning(str(error)) from error
        raise httpx.ReadError(str(error)) from error

"""One request and its whole answer over httpx: own redirects, keys that stay at home, limits.

Foreign exceptions end here. Knows no retry, no page and no record.
"""

import asyncio
import os
import socket
from collections.abc import AsyncIterable, Callable, Mapping
from dataclasses import dataclass, field, replace

import httpx
from pydantic import SecretStr

from migrateiq_desktop import __version__
from migrateiq_desktop.engine.ports import Clock
from migrateiq_desktop.model.connector import RestConnector
from migrateiq_desktop.model.errors import (
    DefinitionError,
    SecretMissingError,
    SourceError,
    UnreachableError,
)
from migrateiq_desktop.model.network import Network
from migrateiq_desktop.model.secret import SecretRef

from .addresses import (
    Origin,
    check_home,
    host_and_port,
    origin,
    parse,
    resolve,
    shown,
    with_params,
    written,
)
from .bodies import (
    ACCEPTED,
    DEFAULT_LIMITS,
    BodyLimits,
    BodyReader,
    BodyTooLargeError,
    BrokenBodyError,
)
from .credentials import Credentials, credentials, revealed_headers
from .own_network import OwnNetworkError
from .retries import FailedRequestError, Failure, FailureKind
from .tls import tls_error, tls_fault
from .ways_out import route_to
from .wire import HeadTooLargeError, ProxyRefusedError, ProxyUnreachableError
from .wires import PROXY_ASKS, proxy_error, wire_of

DIRECT = Network()
"""Where nobody says anything: no proxy, nothing shared."""
MAXIMUM_REDIRECTS = 5
REDIRECTS = frozenset({301, 302, 303, 307, 308})
LEAST_BYTES_A_SECOND = 1024
PATIENT_SECONDS = 30.0
"""After these an answer has to have come at that rate."""
FEW_PIECES = 16
EXCERPT_BYTES = 64 * 1024
"""More of an answer that isn't a success is not read."""

OWN_HEADERS = {
    "Accept": "application/json",
    "Accept-Encoding": ACCEPTED,
    "User-Agent": f"MigrateIQ-Desktop/{__version__}",
}


@dataclass(frozen=True, slots=True)
class PageRequest:
    """A request without credentials; headers may still refer to secrets."""

    url: httpx.URL
    method: str = "GET"
    headers: Mapping[str, str | SecretRef] = field(default_factory=dict)
    json_body: Mapping[str, object] | None = None
    form: Mapping[str, str] | None = field(default=None, repr=False)
    """Sent as a form instead, by who asks for a token."""
    credentials: Credentials | None = field(default=None, repr=False)
    """What says who asks; None: what the connector's definition says by itself."""

    @property
    def line(self) -> str:
        """Method, path and query, as it stands in a log."""
        return f"{self.method} {shown(self.url)}"


@dataclass(frozen=True, slots=True)
class Answer:
    """A whole response."""

    status: int
    phrase: str
    headers: Mapping[str, str]
    """With names in lower case; repeated ones joined by commas."""
    url: httpx.URL
    """After redirects, without credentials."""
    body: bytes
    received_bytes: int
    elapsed: float
    """Seconds from sending to the last byte, redirects included."""
    sent: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    """The headers of the request, keys included: kept only of what was refused, and where the
    client is told to."""

    @property
    def content_type(self) -> str:
        """The Content-Type header, empty when there is none."""
        return self.headers.get("content-type", "")

    @property
    def success(self) -> bool:
        """Whether the status is 2xx."""
        return 200 <= self.status < 300


class RestClient:
    """Sends requests to one connector's host."""

    def __init__(
        self,
        connector: RestConnector,
        secrets: Mapping[str, SecretStr],
        clock: Clock,
        limits: BodyLimits = DEFAULT_LIMITS,
        network: Network = DIRECT,
    ) -> None:
        self._connector = connector
        self._secrets = {**network.secrets, **secrets}
        self._clock = clock
        self._limits = limits
        self.home: Origin = origin(parse(connector.base_url))
        self._route = route_to(self.home, connector, network, self.reveal)
        self._wire = wire_of(connector, self.home, network, self._route)
        self._cookies: httpx.Cookies | None = None
        """Those that the server has set, if any."""
        self.keeps_sent: Callable[[], bool] = lambda: False
        """Whether answers tell which headers were sent for them; those that are no success do."""

    async def send(self, request: PageRequest, on_sent: Callable[[], None]) -> Answer:
        """The answer to a request, whatever its status; `on_sent` is called for each hop.

        Raises FailedRequestError where repeating may help, SourceError, UnreachableError,
        DefinitionError where not.
        """
        try:
            async with asyncio.timeout(self._connector.timeout_seconds):
                return await self._send_following(request, on_sent)
        except (TimeoutError, httpx.TimeoutException) as error:
            where, most = host_and_port(self.home), self._connector.timeout_seconds
            connecting = isinstance(error, httpx.ConnectTimeout)
            patience = min(most, self._connector.connect_timeout_seconds)
            silence = self._connector.read_timeout_seconds
            if isinstance(error, httpx.ReadTimeout) and silence is not None:
                most = min(most, silence)
            reason = (
                f"no connection to {where} within {patience:g} seconds"
                if connecting
                else f"no whole answer from {where} within {most:g} seconds"
            )
            raise FailedRequestError(Failure(FailureKind.TIMEOUT, reason)) from error
        except HeadTooLargeError as error:
            raise SourceError(
                f"The answer to {request.line} has {error}",
                next_step="Ask the makers of the API.",
            ) from error
        except (ProxyRefusedError, ProxyUnreachableError) as error:
            raise proxy_error(error, self._route, self.home[1]) from error
        except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, UnicodeEncodeError) as error:
            raise self._translated(error) from error

    async def aclose(self) -> None:
        """Close the connections."""
        await self._wire.aclose()

    async def _send_following(self, request: PageRequest, on_sent: Callable[[], None]) -> Answer:
        started = self._clock.monotonic()
        received = 0
        for _ in range(MAXIMUM_REDIRECTS + 1):
            answer = await self._send_once(request, on_sent)
            received += answer.received_bytes
            if answer.status not in REDIRECTS:
                elapsed = self._clock.monotonic() - started
                return replace(answer, received_bytes=received, elapsed=elapsed)
            request = self._redirected(request, answer)
        raise SourceError(
            f"The server redirects {request.line} in a circle",
            cause=f"after {MAXIMUM_REDIRECTS} redirects there was still no answer",
            next_step="Check the address of the stream.",
        )

    def _redirected(self, request: PageRequest, answer: Answer) -> PageRequest:
        """The request that a redirect asks for (RFC 9110 section 15.4), if it stays at home."""
        location = answer.headers.get("location")
        what = f"the redirect of {request.line}"
        if not location:
            raise SourceError(
                f"The server answered {request.line} with {answer.status} and no address to go to",
                next_step="Check the address of the stream.",
            )
        target = resolve(request.url, location, self.home, what)
        stays = request.method == "GET" or answer.status in {307, 308}
        return replace(
            request,
            url=target,
            method=request.method if stays else "GET",
            json_body=request.json_body if stays else None,
            form=request.form if stays else None,
        )

    async def _send_once(self, request: PageRequest, on_sent: Callable[[], None]) -> Answer:
        check_home(request.url, self.home, f"the request {request.line}")
        built = self._built(request)
        on_sent()
        response = await self._exchange(built)
        if response.status_code == PROXY_ASKS and self._route is not None:
            await response.aclose()
            raise ProxyRefusedError(str(PROXY_ASKS), self._route)
        try:
            body, received = await self._read(response, request)
        finally:
            await response.aclose()
        return Answer(
            status=response.status_code,
            phrase=response.reason_phrase,
            headers={name.lower(): value for name, value in response.headers.items()},
            url=request.url,
            body=body,
            received_bytes=received,
            elapsed=0.0,
            sent=tuple(built.headers.items())
            if not response.is_success or self.keeps_sent()
            else (),
        )

    async def _exchange(self, request: httpx.Request) -> httpx.Response:
        """The head of the answer. Cookies go back to whom set them, as a browser would send them.

        httpx.AsyncClient, which would do this and a lot that is done here already, costs as much
        as all else of a small page.
        """
        if self._cookies is not None:
            # the library adds none where there are some already
            own = request.headers.pop("cookie", "")
            self._cookies.set_cookie_header(request)
            both = [one for one in (own, request.headers.get("cookie", "")) if one]
            if both:
                request.headers["Cookie"] = "; ".join(both)
        response = await self._wire.handle_async_request(request)
        response.request = request
        if "set-cookie" in response.headers:
            self._cookies = self._cookies or httpx.Cookies()
            self._cookies.extract_cookies(response)
        return response

    def _built(self, request: PageRequest) -> httpx.Request:
        """The request with its credentials: the one place where secrets enter."""
        proof = request.credentials or credentials(self._connector.auth, self.reveal)
        headers: dict[str, tuple[str, str]] = {}
        for some in (
            OWN_HEADERS,
            revealed_headers(self._connector.headers, self.reveal),
            revealed_headers(request.headers, self.reveal),
            proof.headers,
        ):
            headers.update((name.lower(), (name, value)) for name, value in some.items())
        if proof.cookies:
            own = [headers["cookie"][1]] if "cookie" in headers else []
            own += [f"{name}={value}" for name, value in proof.cookies.items()]
            headers["cookie"] = ("Cookie", "; ".join(own))
        url = with_params(request.url, dict(proof.params))
        return httpx.Request(
            request.method,
            url,
            headers=list(headers.values()),
            json=request.json_body,
            data=request.form,
        )

    async def _read(self, response: httpx.Response, request: PageRequest) -> tuple[bytes, int]:
        """The body, unpacked, and how many bytes came in."""
        try:
            reader = BodyReader(response.headers.get("content-encoding", ""), self._limits)
            started, pieces = self._clock.monotonic(), 0
            async for chunk in _chunks(response):
                reader.feed(chunk)
                pieces += 1
                if too_slow(reader.received, pieces, self._clock.monotonic() - started):
                    raise FailedRequestError(self._slow())
                if reader.received > EXCERPT_BYTES and not response.is_success:
                    return reader.so_far(), reader.received
            return reader.finish(), reader.received
        except BrokenBodyError as error:
            raise FailedRequestError(
                Failure(FailureKind.BROKEN, f"the answer {error}", response.status_code)
            ) from error
        except BodyTooLargeError as error:
            raise SourceError(
                f"The answer to {request.line} {error}",
                next_step="Ask for fewer records a page.",
            ) from error

    def _slow(self) -> Failure:
        where = host_and_port(self.home)
        reason = f"{where} sent less than {LEAST_BYTES_A_SECOND:,} bytes a second"
        return Failure(FailureKind.TIMEOUT, reason)

    def reveal(self, ref: SecretRef) -> str:
        """The value of a secret. Raises SecretMissingError."""
        value = self._secrets.get(ref.secret)
        if value is None or not value.get_secret_value():
            raise SecretMissingError(
                f"The secret “{ref.secret}” is missing",
                cause=f"none is stored for {written(self.home)}",
                next_step="Store the key for this connector.",
            )
        return value.get_secret_value()

    def _translated(self, error: Exception) -> Exception:
        """What a person should hear of an error of the HTTP library."""
        host = self.home[1]
        fault = tls_fault(error)
        if fault is not None:
            return tls_error(fault, host)
        if isinstance(error, OwnNetworkError):
            return DefinitionError(
                "The connector's address isn't allowed",
                cause=f"{error}, and the connector came from a file",
                next_step="If the address is right, save the connector in the window, or import the"
                " file with --allow-local.",
            )
        if isinstance(error, httpx.LocalProtocolError | httpx.InvalidURL | UnicodeEncodeError):
            # the library's own words may quote the value of a header
            return DefinitionError(
                "The request can't be written",
                cause="a header or the address holds a character that can't be sent",
                next_step="Check the stream's path, parameters and headers.",
            )
        if isinstance(error, httpx.UnsupportedProtocol | httpx.TooManyRedirects):
            return UnreachableError(f"{host} can't be reached", cause=str(error))
        if isinstance(error, httpx.ConnectError):
            kind = FailureKind.NAME if _is_unknown_name(error) else FailureKind.CONNECTION
            reason = f"no connection to {host_and_port(self.home)} ({_cause(error)})"
            return FailedRequestError(Failure(kind, reason))
        reason = f"the connection broke off ({str(error) or type(error).__name__})"
        return FailedRequestError(Failure(FailureKind.BROKEN, reason))


def too_slow(received: int, pieces: int, seconds: float) -> bool:
    """Whether an answer trickles so that waiting for its end is of no use.

    One that is thought over for long and then comes in a few pieces doesn't trickle.
    """
    waited = seconds > PATIENT_SECONDS and pieces > FEW_PIECES
    return waited and received < seconds * LEAST_BYTES_A_SECOND


def _chunks(response: httpx.Response) -> AsyncIterable[bytes]:
    """The body as it comes in: `aiter_raw` without its accounts, which nobody reads."""
    if not isinstance(response.stream, httpx.AsyncByteStream):
        raise TypeError("the wire gives streams to be awaited")
    return response.stream


def _is_unknown_name(error: BaseException) -> bool:
    """Whether the host's name is what could not be found."""
    current: BaseException | None = error
    while current is not None:
        if isinstance(current, socket.gaierror):
            return True
        current = current.__cause__ or current.__context__
    return False


def _cause(error: BaseException) -> str:
    """What the operating system said, which the libraries wrap several times over."""
    said = str(error)
    current: BaseException | None = error
    while current is not None:
        if isinstance(current, OSError) and current.errno is not None:
            # gai errors have numbers of their own, and their text
            known = current.errno > 0 and not isinstance(current, socket.gaierror)
            said = os.strerror(current.errno) if known else current.strerror or said
        current = current.__cause__ or current.__context__
    return said

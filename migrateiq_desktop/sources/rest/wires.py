"""The transport of a connector, and what a proxy's refusal means for a person. Sends nothing."""

from urllib.parse import urlsplit

import httpx

from migrateiq_desktop.model.connector import RestConnector
from migrateiq_desktop.model.errors import KeyRefusedError, UnreachableError
from migrateiq_desktop.model.network import Network

from .addresses import Origin
from .retries import RETRIED_STATUSES, FailedRequestError, Failure, FailureKind
from .tls import ssl_context
from .ways_out import ProxyRoute
from .wire import ProxyRefusedError, ProxyUnreachableError, Wire, WireLimits

PROXY_ASKS = 407
"""RFC 9110 section 15.5.8."""


def wire_of(
    connector: RestConnector, home: Origin, network: Network, route: ProxyRoute | None
) -> httpx.AsyncBaseTransport:
    """Connections as the connector asks for them. Raises DefinitionError."""
    over_tls = home[0] == "https" or (route is not None and urlsplit(route.url).scheme == "https")
    context = ssl_context(connector.verify_tls, needed=over_tls, also=network.ca_file)
    limits = WireLimits(
        connect_seconds=min(connector.connect_timeout_seconds, connector.timeout_seconds),
        read_seconds=connector.read_timeout_seconds,
        allow_local=connector.allow_local,
    )
    if connector.http2 and home[0] == "https":
        # its libraries are for those who ask for it
        from .http2_wire import Http2Wire  # noqa: PLC0415

        return Http2Wire(context, limits, route)
    return Wire(context, limits, route)


def proxy_error(
    error: ProxyRefusedError | ProxyUnreachableError, route: ProxyRoute | None, host: str
) -> Exception:
    """What a person should hear of a proxy that lets nobody through."""
    proxy = route.shown if route else "the proxy"
    if isinstance(error, ProxyUnreachableError):
        reason = f"no connection to the proxy {proxy} ({error})"
        return FailedRequestError(Failure(FailureKind.CONNECTION, reason))
    if error.status == PROXY_ASKS:
        return KeyRefusedError(
            f"The proxy {proxy} asks for a user name and password",
            cause=f"it answered {PROXY_ASKS}",
            next_step="Give them in the settings, under Network, or under the connector's proxy.",
        )
    said = f"the proxy {proxy} answered {error.status or error}"
    if error.status in RETRIED_STATUSES:
        return FailedRequestError(Failure(FailureKind.CONNECTION, said))
    return UnreachableError(
        f"{host} can't be reached through the proxy {proxy}",
        cause=said,
        next_step="Ask whose proxy it is, or name the host as one that is asked directly.",
    )

"""By which proxy a server is asked. Pure; secrets are revealed by the one who sends.

What a connector says goes before the workspace's settings, and those before the system's.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from ipaddress import ip_address, ip_network

from migrateiq_desktop.model.connector import RestConnector
from migrateiq_desktop.model.network import Network, Proxy
from migrateiq_desktop.model.secret import SecretRef

from .addresses import Origin

Reveal = Callable[[SecretRef], str]


@dataclass(frozen=True, slots=True)
class ProxyRoute:
    """A proxy with what it asks for."""

    url: str
    username: str = ""
    password: str = field(default="", repr=False)
    by_connector: bool = False
    """The connector's definition names it; otherwise a person's settings or the system do."""

    @property
    def shown(self) -> str:
        """For a person."""
        return self.url.partition("://")[2].rstrip("/")


def route_to(
    home: Origin, connector: RestConnector, network: Network, reveal: Reveal
) -> ProxyRoute | None:
    """The proxy for a server; None: it is asked directly. Raises SecretMissingError."""
    own: Proxy | str | None = network.proxy if connector.proxy is None else connector.proxy
    by_connector = isinstance(connector.proxy, Proxy)
    scheme, host, port = home
    if own == "system":
        own = network.system_https if scheme == "https" else network.system_http
    if not isinstance(own, Proxy) or goes_directly(host, port, own.no_proxy):
        return None
    # the proxy's own loopback is another one than ours: only who writes it down can mean that
    if not by_connector and is_loopback(host):
        return None
    username = reveal(own.username) if isinstance(own.username, SecretRef) else own.username
    password = "" if own.password is None else reveal(own.password)
    return ProxyRoute(own.url, username or "", password, by_connector)


def is_loopback(host: str) -> bool:
    """Whether a host is this computer, by its name or address."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host.lower().rstrip(".") == "localhost" or host.lower().endswith(".localhost")


def goes_directly(host: str, port: int, exceptions: Iterable[str]) -> bool:
    """Whether a host is one of those that no proxy is asked for, as curl reads NO_PROXY: names
    with all below them, addresses, networks, each perhaps with a port, and `*`."""
    name = host.lower().rstrip(".")
    return any(_is_meant(name, port, one.strip().lower()) for one in exceptions if one.strip())


def _is_meant(host: str, port: int, exception: str) -> bool:
    if exception == "*":
        return True
    if _in_network(host, exception):
        return True
    named, colon, number = exception.rpartition(":")
    if colon and number.isdigit() and "]" not in number and named.count(":") in {0, _colons(named)}:
        if int(number) != port:
            return False
        exception = named.strip("[]")
    exception = exception.lstrip("*").lstrip(".").rstrip(".")
    return bool(exception) and (host == exception or host.endswith(f".{exception}"))


def _colons(named: str) -> int:
    """Those of an IPv6 address in brackets; of any other there may be none before a port."""
    return named.count(":") if named.startswith("[") and named.endswith("]") else 0


def _in_network(host: str, exception: str) -> bool:
    try:
        return ip_address(host) in ip_network(exception.strip("[]"), strict=False)
    except ValueError:
        return False

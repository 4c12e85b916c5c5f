"""Whether an address is on this computer or its own link, where a stranger's file must not lead.

Checked on the addresses that a name has come to, for the very connection that is made: a name
that means something else the next time (DNS rebinding) gains nothing.
"""

import socket
from collections.abc import Iterator
from contextlib import suppress
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from urllib.parse import urlsplit

import aiohttp
import httpx
from aiohttp.abc import ResolveResult

from .ways_out import ProxyRoute, is_loopback

PRIVATE_IPV6 = ip_network("fd00::/8")
"""RFC 4193. Networks such as 10.0.0.0/8 are where companies keep their APIs: not refused."""
THIS_NETWORK = ip_network("0.0.0.0/8")
"""RFC 6890 section 2.2.2."""
BROADCAST = ip_address("255.255.255.255")
LOCAL_TRANSLATION = ip_network("64:ff9b:1::/48")
"""RFC 8215: whoever runs the network says which IPv4 addresses these are."""
ENDS_IN_IPV4 = (
    # IPv4-compatible, RFC 4291 section 2.5.5.1; mapped, 2.5.5.2
    ip_network("::/96"),
    ip_network("::ffff:0:0/96"),
    # translated, RFC 2765 section 2.1; NAT64, RFC 6052 section 2.1
    ip_network("::ffff:0:0:0/96"),
    ip_network("64:ff9b::/96"),
)
"""Networks whose addresses hold an IPv4 address as their last 32 bits."""
ISATAP = frozenset({0x00005EFE, 0x02005EFE})
"""Before the IPv4 address of an interface, RFC 5214 section 6.1."""


class OwnNetworkError(httpx.UnsupportedProtocol):
    """An address that the connector may not ask. Asking again would not help."""


def is_own(text: str) -> bool:
    """Whether an IP address is loopback, link-local, private IPv6, or none at all; by itself, or
    as the IPv4 address that an IPv6 address stands for."""
    address = ip_address(text.partition("%")[0])
    meant: list[IPv4Address | IPv6Address] = [address]
    if isinstance(address, IPv6Address):
        meant += _embedded(address)
    return any(map(_is_own, meant))


def check(host: str, found: list[str] | None = None) -> None:
    """Raises OwnNetworkError when a host, or one of the addresses it has come to, is our own."""
    if found is None:
        if is_loopback(host):
            raise _refused(host, host)
        literal = _literal(host)
        found = [] if literal is None else [literal]
    for one in found:
        if is_own(one):
            raise _refused(host, one)


async def check_way(url: httpx.URL, route: ProxyRoute | None) -> None:
    """Raises OwnNetworkError when a request would go to our own network, as far as that is known
    before there is a connection: the resolver knows more where no proxy is asked."""
    host = url.raw_host.decode("ascii")
    check(host)
    if route is None:
        return
    if route.by_connector:
        check(urlsplit(route.url).hostname or "")
    # the proxy finds the address; what our own network calls by that name is not for it.
    # Where names are the proxy's alone to know, nothing can be said
    with suppress(OSError):
        await GuardedResolver().resolve(host, url.port or 0)


def is_guarded(route: ProxyRoute | None) -> bool:
    """Whether the first computer of the way is one that a stranger's file names. A proxy of a
    person's own settings may well be on this computer."""
    return route is None or route.by_connector


class GuardedResolver(aiohttp.ThreadedResolver):
    """Finds addresses of names, and refuses our own."""

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
    ) -> list[ResolveResult]:
        """The addresses. Raises OwnNetworkError when one of them is our own."""
        found = await super().resolve(host, port, family)
        check(host, [one["host"] for one in found])
        return found


def _is_own(address: IPv4Address | IPv6Address) -> bool:
    return (
        address.is_loopback
        or address.is_link_local
        or address.is_unspecified
        or address.is_multicast
        or (isinstance(address, IPv6Address) and address.is_site_local)
        or address == BROADCAST
        or any(address in network for network in (PRIVATE_IPV6, THIS_NETWORK, LOCAL_TRANSLATION))
    )


def _embedded(address: IPv6Address) -> Iterator[IPv4Address]:
    """The IPv4 addresses that packets for an IPv6 address may come to."""
    if address.is_loopback or address.is_unspecified:
        return
    bits = int(address)
    if any(address in network for network in ENDS_IN_IPV4) or (bits >> 32) & 0xFFFFFFFF in ISATAP:
        yield IPv4Address(bits & 0xFFFFFFFF)
    if address.sixtofour is not None:
        yield address.sixtofour
    if address.teredo is not None:
        yield from address.teredo


def _literal(host: str) -> str | None:
    """The address that a host is by its own writing; None when it is a name."""
    host = host.strip("[]")
    with suppress(ValueError):
        return str(ip_address(host))
    try:
        # 127.1, 2130706433, 0x7f.1, 0177.0.0.1: what the resolver of the C library takes for one
        return socket.inet_ntoa(socket.inet_aton(host.rstrip(".")))
    except (OSError, UnicodeEncodeError):
        return None


def _refused(host: str, found: str) -> OwnNetworkError:
    shown = found if found == host else f"{host} ({found})"
    return OwnNetworkError(f"{shown} is an address of this computer or its own network")

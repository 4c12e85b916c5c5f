"""Whether an address is on this computer or its own link, where a stranger's file must not lead.

Checked on the addresses that a name has come to, for the very connection that is made: a name
that means something else the next time (DNS rebinding) gains nothing.
"""

import socket
from ipaddress import IPv6Address, ip_address, ip_network

import aiohttp
import httpx
from aiohttp.abc import ResolveResult

PRIVATE_IPV6 = ip_network("fd00::/8")
"""RFC 4193. Networks such as 10.0.0.0/8 are where companies keep their APIs: not refused."""


class OwnNetworkError(httpx.UnsupportedProtocol):
    """An address that the connector may not ask. Asking again would not help."""


def is_own(text: str) -> bool:
    """Whether an IP address is loopback, link-local, private IPv6, or none at all."""
    address = ip_address(text.partition("%")[0])
    if isinstance(address, IPv6Address) and address.ipv4_mapped is not None:
        address = address.ipv4_mapped
    return (
        address.is_loopback
        or address.is_link_local
        or address.is_unspecified
        or address.is_multicast
        or address in PRIVATE_IPV6
    )


def check(host: str, found: list[str] | None = None) -> None:
    """Raises OwnNetworkError when a host, or one of the addresses it has come to, is our own."""
    if found is None:
        try:
            ip_address(host)
        except ValueError:
            return
        found = [host]
    for one in found:
        if is_own(one):
            shown = one if one == host else f"{host} ({one})"
            raise OwnNetworkError(f"{shown} is an address of this computer or its own network")


class GuardedResolver(aiohttp.ThreadedResolver):
    """Finds addresses of names, and refuses our own."""

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        """The addresses. Raises OwnNetworkError when one of them is our own."""
        found = await super().resolve(host, port, family)
        check(host, [one["host"] for one in found])
        return found

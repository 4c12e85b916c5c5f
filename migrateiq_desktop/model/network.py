"""By which way servers are reached: proxies and whom to trust. Definitions only."""

from pathlib import Path
from typing import Literal, TypeAlias
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, field_validator

from .base import Model
from .secret import SecretRef

PROXY_PORTS = {"http": 80, "https": 443}


class Proxy(Model):
    """An HTTP proxy. To servers that speak https it is a tunnel (CONNECT, RFC 9110 section 9.3.6):
    it sees their names and nothing else."""

    url: str
    """`http://proxy.example.com:3128`; https:// where the proxy itself is spoken to over TLS."""
    username: str | SecretRef | None = None
    password: SecretRef | None = None
    no_proxy: tuple[str, ...] = ()
    """Hosts that are asked directly: names (with all below them), addresses, networks, `*`."""

    @field_validator("url")
    @classmethod
    def _check_url(cls, value: str) -> str:
        return checked_proxy_url(value)

    @property
    def origin(self) -> str:
        """What its password is bound to, for example `http://proxy.example.com:3128`."""
        parts = urlsplit(self.url)
        host = parts.hostname or ""
        host = f"[{host}]" if ":" in host else host
        return f"{parts.scheme}://{host}:{parts.port or PROXY_PORTS[parts.scheme]}"

    def secret_refs(self) -> tuple[SecretRef, ...]:
        """What it needs to let somebody through."""
        both = (self.username, self.password)
        return tuple(one for one in both if isinstance(one, SecretRef))


ProxyMode: TypeAlias = Literal["system", "none"]
"""system: as the operating system or the environment says. none: every server directly."""


class Network(Model):
    """What a job is told of the way out, beside its connector. Travels over the worker's pipe."""

    proxy: ProxyMode | Proxy = "system"
    """Of connectors without one of their own."""
    system_http: Proxy | None = None
    """The system's own proxy for servers that speak http."""
    system_https: Proxy | None = None
    ca_file: Path | None = None
    """Authorities to trust beside the system's."""
    budget: Path | None = None
    """The file in which all runs of a workspace share the connector's rate budget."""
    secrets: dict[str, SecretStr] = Field(default={})
    """Values that the proxies here refer to."""


def checked_proxy_url(value: str) -> str:
    """The address of a proxy. Raises ValueError."""
    try:
        parts = urlsplit(value)
        port = parts.port
    except ValueError as error:
        raise ValueError(f"is not an address ({error})") from error
    if parts.scheme not in PROXY_PORTS or not parts.hostname or port == 0:
        raise ValueError("must be the address of a proxy, such as http://proxy.example.com:3128")
    if parts.username or parts.password:
        raise ValueError("must not hold a user name or password: put them beside it")
    if parts.path not in {"", "/"} or parts.query or parts.fragment:
        raise ValueError("must end after the port")
    return value

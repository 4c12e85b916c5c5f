"""The proxies of the operating system, or of the environment: HTTP_PROXY, HTTPS_PROXY, NO_PROXY.

Read by the program itself, so that no library follows them unasked.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal
from urllib.parse import unquote, urlsplit

from pydantic import SecretStr, ValidationError

from migrateiq_desktop.model.network import Proxy
from migrateiq_desktop.model.secret import SecretRef


@dataclass(frozen=True, slots=True)
class SystemProxies:
    """For servers that speak http and https; user names and passwords apart."""

    http: Proxy | None = None
    https: Proxy | None = None
    secrets: Mapping[str, SecretStr] = field(default_factory=dict, repr=False)


def system_proxies(address: str, environment: Mapping[str, str]) -> SystemProxies:
    """What the system says for a server. Its variables go before the system's own settings.

    A proxy of another kind (SOCKS), and one whose address can't be read, is passed over.
    """
    # a tenth of a second that only those starts pay which send requests
    from urllib.request import getproxies, getproxies_environment, proxy_bypass  # noqa: PLC0415

    named = _variables(environment)
    found = named or {
        kind: url for kind, url in getproxies().items() if kind not in getproxies_environment()
    }
    if not found:
        return SystemProxies()
    direct = tuple(part.strip() for part in named.get("no", "").split(",") if part.strip())
    host = urlsplit(address).hostname or ""
    # Windows and macOS keep exceptions of their own; variables have theirs in NO_PROXY
    if not named and host and proxy_bypass(host):
        return SystemProxies()
    everything = found.get("all")
    secrets: dict[str, SecretStr] = {}
    return SystemProxies(
        http=_proxy("http", found.get("http", everything), direct, secrets),
        https=_proxy("https", found.get("https", everything), direct, secrets),
        secrets=secrets,
    )


def _variables(environment: Mapping[str, str]) -> dict[str, str]:
    """As curl reads them: in small letters first; HTTP_PROXY in capitals may come from a request
    where a web server has started the program (httpoxy, CVE-2016-5385)."""
    found = {}
    for kind in ("http", "https", "all", "no"):
        small, large = f"{kind}_proxy", f"{kind}_proxy".upper()
        value = environment.get(small)
        if value is None and not (kind == "http" and "REQUEST_METHOD" in environment):
            value = environment.get(large)
        if value:
            found[kind] = value
    return found if found.keys() - {"no"} else {}


def _proxy(
    kind: Literal["http", "https"],
    url: str | None,
    direct: tuple[str, ...],
    secrets: dict[str, SecretStr],
) -> Proxy | None:
    if not url:
        return None
    try:
        parts = urlsplit(url if "://" in url else f"http://{url}")
        host = parts.hostname or ""
        host = f"[{host}]" if ":" in host else host
        port = f":{parts.port}" if parts.port else ""
        references = {}
        for name, value in (("username", parts.username), ("password", parts.password)):
            if value:
                secrets[f"system.{kind}.{name}"] = SecretStr(unquote(value))
                references[name] = SecretRef(secret=f"system.{kind}.{name}")
        return Proxy(url=f"{parts.scheme}://{host}{port}", no_proxy=direct, **references)
    except (ValueError, ValidationError):
        return None

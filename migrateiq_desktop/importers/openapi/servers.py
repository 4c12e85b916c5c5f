"""Where a described API is: servers with variables, or host and base path. Pure."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from migrateiq_desktop.importers.requests import wrong_address

from .references import Node, as_list, as_node

UNKNOWN = "https://server.invalid"
"""Stands for a server that the description doesn't name (RFC 2606)."""
_VARIABLE = re.compile(r"\{([^{}]+)\}")


@dataclass(frozen=True, slots=True)
class Server:
    """A base URL, and what is to be known about it."""

    url: str
    notes: tuple[str, ...] = ()
    known: bool = True
    """False: somebody has to give the address."""


def server_of(root: Node, values: Mapping[str, str], base_url: str | None) -> Server:
    """The server of a description. `values` fill in its variables; `base_url` is a person's word.

    A server that is only a path is below `base_url` when that has no path of its own.
    """
    urls, notes = _openapi(root, values) if "openapi" in root else _swagger(root)
    described = next((url for url in urls if _usable(url)), None)
    if base_url is not None:
        if not _usable(base_url):
            raise wrong_address(base_url, "it doesn't begin with https:// or http:// and a host")
        relative = next((url for url in urls if url.startswith("/")), "")
        below = not urlsplit(base_url).path.strip("/")
        return Server(base_url.rstrip("/") + (relative.rstrip("/") if below else ""))
    if described is not None:
        if len({url for url in urls if _usable(url)}) > 1:
            notes.append(f"Of {len(urls)} servers the first was taken: {described}.")
        return Server(described.rstrip("/"), tuple(notes))
    relative = next((url for url in urls if url.startswith("/")), "")
    note = "The description doesn't say on which server the API is: give its address (base_url)."
    return Server(UNKNOWN + relative.rstrip("/"), (note,), known=False)


def _usable(url: str) -> bool:
    try:
        parts = urlsplit(url)
        return (
            parts.scheme in {"http", "https"}
            and bool(re.fullmatch(r"[A-Za-z0-9._:\[\]-]+", parts.hostname or ""))
            and parts.port != 0
            and not parts.username
            and not parts.query
        )
    except ValueError:
        return False


def _openapi(root: Node, values: Mapping[str, str]) -> tuple[list[str], list[str]]:
    urls, notes = [], []
    for one in as_list(root.get("servers")):
        server = as_node(one)
        url = str(server.get("url") or "")
        variables = as_node(server.get("variables"))
        for name in _VARIABLE.findall(url):
            variable = as_node(variables.get(name))
            value = values.get(name, variable.get("default"))
            if value is None:
                continue
            url = url.replace(f"{{{name}}}", str(value))
            if name not in values:
                notes.append(f"In the server's address {name} is {str(value)[:60]}.")
        urls.append(url if not url.startswith("//") else f"https:{url}")
    return urls, notes


def _swagger(root: Node) -> tuple[list[str], list[str]]:
    host, path = str(root.get("host") or ""), str(root.get("basePath") or "")
    path = f"/{path.strip('/')}" if path.strip("/") else ""
    if not host:
        return [path or "/"], []
    schemes = [one for one in as_list(root.get("schemes")) if one in {"https", "http"}]
    schemes.sort(key=lambda scheme: scheme != "https")
    return [f"{schemes[0] if schemes else 'https'}://{host}{path}"], []

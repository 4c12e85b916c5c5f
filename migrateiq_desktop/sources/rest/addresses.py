"""URLs: where a stream is, what a log may show, and the one rule that keeps keys at home.

Everything goes through httpx.URL, the very parser that the request is sent with, so that no other
reading of a crooked address can lead elsewhere.
"""

from collections.abc import Mapping
from urllib.parse import quote_plus, unquote_plus

import httpx

from migrateiq_desktop.model.base import Scalar
from migrateiq_desktop.model.connector import DEFAULT_PORTS
from migrateiq_desktop.model.errors import DefinitionError, SourceError

Origin = tuple[str, str, int]


def origin(url: httpx.URL) -> Origin:
    """Scheme, host and port (RFC 6454). Raises ValueError when it isn't a web address."""
    if url.scheme not in DEFAULT_PORTS or not url.host:
        raise ValueError(f"not a web address: {shown(url)}")
    return url.scheme, url.host, url.port or DEFAULT_PORTS[url.scheme]


def written(where: Origin) -> str:
    """An origin for a person: `https://api.example.com:443`."""
    return f"{where[0]}://{host_and_port(where)}"


def host_and_port(where: Origin) -> str:
    """The same without its scheme: `api.example.com:443`."""
    _, host, port = where
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"


def parse(text: str) -> httpx.URL:
    """An address out of a definition. Raises DefinitionError when it can't be one."""
    try:
        return httpx.URL(text)
    except (httpx.InvalidURL, UnicodeError, ValueError) as error:
        raise DefinitionError(
            f"“{text[:200]}” is not a web address",
            cause=str(error),
            next_step="Correct the connector's base URL or the stream's path.",
        ) from error


def stream_url(base_url: str, path: str, params: Mapping[str, Scalar]) -> httpx.URL:
    """The address of a path below the base URL, or of a whole URL of the same host."""
    base = parse(base_url)
    if path.lower().startswith(("http://", "https://")):
        url = parse(path)
    else:
        own_path, _, own_query = path.partition("?")
        # as it is written: decoded, a %2F inside a name would become a slash between two
        above = base.raw_path.partition(b"?")[0].decode("ascii")
        joined = above.rstrip("/") + "/" + own_path.lstrip("/") if own_path else above
        query = "&".join(part for part in (base.query.decode("ascii"), own_query) if part)
        url = parse(str(base.copy_with(raw_path=_raw_path(joined, query))))
    return with_params(url, params)


def with_params(url: httpx.URL, params: Mapping[str, Scalar]) -> httpx.URL:
    """The address with these query parameters set; all others stay exactly as they were.

    A query is never parsed and written anew: a signed link would no longer match its signature.
    """
    if not params:
        return url
    kept = _pairs_without(url, params)
    added = [f"{quote_plus(name)}={quote_plus(_as_text(value))}" for name, value in params.items()]
    return url.copy_with(query="&".join(kept + added).encode("ascii"))


def without_param(url: httpx.URL, name: str) -> httpx.URL:
    """The address without a query parameter: a server that echoes a key must not get it stored."""
    kept = _pairs_without(url, {name: ""})
    return url.copy_with(query="&".join(kept).encode("ascii") if kept else None)


def resolve(url: httpx.URL, link: str, home: Origin, what: str) -> httpx.URL:
    """Where a link or redirect on a page leads (RFC 3986 section 5), if it stays at home.

    Raises SourceError when it leads to another scheme, host or port: neither key, cookie nor body
    may go there.
    """
    try:
        target = url.join(link.strip())
    except (httpx.InvalidURL, UnicodeError, ValueError) as error:
        raise SourceError(
            f"{what} is not a web address",
            cause=str(error),
            next_step="Ask the makers of the API, or choose another way to go on to the next page.",
        ) from error
    check_home(target, home, what)
    return target


def check_home(url: httpx.URL, home: Origin, what: str) -> None:
    """Raises SourceError unless the address has the connector's own scheme, host and port."""
    try:
        there = origin(url)
        place = written(there)
    except ValueError:
        there, place = None, f"a {url.scheme or 'nameless'} address"
    if there == home and not url.userinfo:
        return
    if url.userinfo:
        place = f"{place} with a user name in the address"
    raise SourceError(
        f"Host not allowed: {what} leads to {place}",
        cause=f"the key is stored for {written(home)} and is sent nowhere else",
        next_step="If that address is right, make it the connector's base URL and store the key"
        " for it.",
    )


def shown(url: httpx.URL) -> str:
    """Path and query, for a log line. Secrets in it are masked by value afterwards."""
    return url.raw_path.decode("ascii", errors="replace")


def _raw_path(path: str, query: str) -> bytes:
    whole = httpx.URL(scheme="http", host="x", path=path).raw_path
    if not query:
        return whole
    return whole + b"?" + httpx.URL("http://x/?" + query).query


def _pairs_without(url: httpx.URL, names: Mapping[str, object]) -> list[str]:
    query = url.query.decode("ascii")
    pairs = query.split("&") if query else []
    return [pair for pair in pairs if unquote_plus(pair.partition("=")[0]) not in names]


def _as_text(value: Scalar) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)

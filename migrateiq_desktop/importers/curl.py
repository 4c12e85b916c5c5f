"""curl commands, as people and browsers write them, to a connector. Runs nothing, opens no file."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from urllib.parse import quote, quote_plus, unquote, urlsplit

from migrateiq_desktop.model.errors import DefinitionError

from .assembling import SortedRequest, assembled
from .curl_options import NOT_IMPORTABLE, Option, options
from .imported import Imported, Skipped, SourceKind
from .request_parts import PlainRequest, RequestParts
from .requests import parts_of
from .shell_words import commands

MAXIMUM_CHARACTERS = 2_000_000
_CURL = re.compile(r"(.*[\\/])?curl(\.exe)?$", re.IGNORECASE)
_SCHEME = re.compile(r"^[a-z][a-z0-9+.-]*://", re.IGNORECASE)
_PROMPT = frozenset({"$", "%", "#", ">"})
_DATA = frozenset({"data", "data-raw", "data-binary", "data-ascii", "data-urlencode", "json"})
_AS_HEADERS = {
    "cookie": "Cookie",
    "oauth2-bearer": "Authorization",
    "referer": "Referer",
    "user-agent": "User-Agent",
}


@dataclass(slots=True)
class _Reading:
    """A command while its options are read, one after the other."""

    urls: list[str] = field(default_factory=list)
    method: str = ""
    headers: list[tuple[str, str]] = field(default_factory=list)
    data: list[str] = field(default_factory=list)
    query: list[str] = field(default_factory=list)
    as_query: bool = False
    as_json: bool = False
    user: str | None = None
    proxy: str = ""
    proxy_user: str = ""
    no_proxy: str = ""
    fields: dict[str, object] = field(default_factory=dict)
    skipped: list[Skipped] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def is_curl(text: str) -> bool:
    """Whether a text begins with a curl command."""
    return bool(re.match(r"\s*([$%#>]\s+)?([^\s'\"]*[\\/])?curl(\.exe)?\s", text, re.IGNORECASE))


def import_curl(text: str) -> Imported:
    """The connector of one or more curl commands. Raises DefinitionError."""
    if len(text) > MAXIMUM_CHARACTERS:
        raise _no_curl("it is larger than 2 MB")
    requests: list[SortedRequest] = []
    fields: dict[str, object] = {}
    skipped: list[Skipped] = []
    for words in commands(text):
        while words and words[0] in _PROMPT:
            words.pop(0)
        if not words or not _CURL.match(words[0]):
            continue
        for reading in _readings(words):
            sorted_ones = _sorted(reading)
            requests += sorted_ones
            fields |= _connector_fields(reading, sorted_ones)
            skipped += reading.skipped
    if not requests:
        raise _no_curl("no curl command with an address is in it")
    return assembled(SourceKind.CURL, requests, fields=fields, skipped=skipped)


def _no_curl(why: str) -> DefinitionError:
    return DefinitionError(
        "This is not a curl command that can be imported",
        cause=why,
        next_step="Copy the whole command, from curl to its last line.",
    )


def _readings(words: list[str]) -> Iterable[_Reading]:
    """The requests of a command: `--next` begins another."""
    reading = _Reading()
    for option in options(words):
        if option.name == "next":
            yield reading
            reading = _Reading()
        else:
            _take(reading, option)
    yield reading


def _take(reading: _Reading, option: Option) -> None:
    name, value = option.name, option.value
    match name:
        case "url":
            reading.urls.append(value)
        case "request":
            reading.method = value
        case "header":
            _take_header(reading, value)
        case _ if name in _DATA:
            _take_data(reading, name, value)
        case "url-query":
            reading.query.append(_urlencoded(value.removeprefix("+"), reading))
        case "get":
            reading.as_query = True
        case "user":
            reading.user = value
        case _ if name in _AS_HEADERS:
            _take_special_header(reading, name, value)
        case _:
            _take_setting(reading, option)


def _take_special_header(reading: _Reading, name: str, value: str) -> None:
    if name == "cookie" and "=" not in value:
        reading.skipped.append(Skipped("--cookie FILE", "cookies from a file are not read"))
        return
    header, text = _AS_HEADERS[name], value
    if name == "oauth2-bearer":
        text = f"Bearer {value}"
    elif name == "referer":
        text = value.partition(";auto")[0]
    reading.headers.append((header, text))


def _take_setting(reading: _Reading, option: Option) -> None:
    """Options of how, not of what."""
    name, value = option.name, option.value
    match name:
        case "head":
            reading.notes.append("-I asks for headers only; records are asked for with GET.")
        case "proxy":
            reading.proxy = value
        case "proxy-user":
            reading.proxy_user = value
        case "noproxy":
            reading.no_proxy = value
        case "max-time" | "connect-timeout":
            key = "timeout_seconds" if name == "max-time" else "connect_timeout_seconds"
            if re.fullmatch(r"\d{1,6}(\.\d+)?", value) and float(value) > 0:
                reading.fields[key] = float(value)
        case "cacert":
            reading.fields["verify_tls"] = value
        case "http2" | "http2-prior-knowledge":
            reading.fields["http2"] = True
        case _ if name in NOT_IMPORTABLE:
            reading.skipped.append(Skipped(f"--{name}", NOT_IMPORTABLE[name]))
        case _:
            # how curl reports and retries: the program has ways of its own
            return


def _take_header(reading: _Reading, text: str) -> None:
    if text.startswith("@"):
        reading.skipped.append(Skipped("--header @FILE", "headers from a file are not read"))
        return
    name, colon, value = text.partition(":")
    if colon and value.strip():
        reading.headers.append((name.strip(), value.strip()))
    elif not colon and text.endswith(";"):
        reading.headers.append((text[:-1].strip(), ""))


def _take_data(reading: _Reading, name: str, value: str) -> None:
    if name == "data-urlencode":
        reading.data.append(_urlencoded(value, reading))
        return
    if value.startswith("@") and name != "data-raw":
        reading.skipped.append(Skipped(f"--{name} {value[:80]}", "files are not read or sent"))
        return
    reading.as_json = reading.as_json or name == "json"
    reading.data.append(value)


def _urlencoded(text: str, reading: _Reading) -> str:
    """`content`, `=content`, `name=content`; from files (`@`) nothing is read."""
    at, sign = text.find("@"), text.find("=")
    if at >= 0 and (sign < 0 or at < sign):
        reading.skipped.append(Skipped("--data-urlencode @FILE", "files are not read or sent"))
        return ""
    name, equals, content = text.partition("=")
    if not equals:
        return quote(text, safe="")
    return f"{name}={quote_plus(content)}" if name else quote_plus(content)


def _sorted(reading: _Reading) -> list[SortedRequest]:
    body = ("" if reading.as_json else "&").join(one for one in reading.data if one)
    query = [one for one in reading.query if one]
    has_body = bool(reading.data) and not reading.as_query
    if reading.as_query and body:
        query.append(body)
    username, password = _user(reading.user)
    found = []
    for url in reading.urls:
        plain = PlainRequest(
            url=_with_query(_with_scheme(url, reading), query),
            method=reading.method or ("POST" if has_body else "GET"),
            headers=tuple(reading.headers),
            body=body if has_body else None,
            content_type="application/json" if reading.as_json else "",
            username=username,
            password=password,
        )
        parts = parts_of(plain)
        parts.notes += reading.notes
        found.append(SortedRequest(parts, f"{parts.method} {_shown(plain.url)}"))
    return found


def _user(text: str | None) -> tuple[str | None, str | None]:
    if text is None:
        return None, None
    username, _, password = text.partition(":")
    return username, password


def _with_scheme(url: str, reading: _Reading) -> str:
    if _SCHEME.match(url):
        return url
    reading.notes.append("The address has no scheme; as curl does, http:// was taken.")
    return f"http://{url}"


def _with_query(url: str, query: list[str]) -> str:
    # a fragment is never sent (RFC 9110 section 4.2.5)
    url = url.partition("#")[0]
    for one in query:
        url += ("&" if "?" in url else "?") + one
    return url


def _shown(url: str) -> str:
    """Path alone: the query may hold a key."""
    try:
        return urlsplit(url).path or "/"
    except ValueError:
        return "/"


def _connector_fields(reading: _Reading, requests: list[SortedRequest]) -> dict[str, object]:
    fields = dict(reading.fields)
    if reading.proxy and requests:
        proxy = _proxy(reading, requests[0].parts)
        if proxy is not None:
            fields["proxy"] = proxy
    return fields


def _proxy(reading: _Reading, parts: RequestParts) -> dict[str, object] | None:
    text = reading.proxy if _SCHEME.match(reading.proxy) else f"http://{reading.proxy}"
    try:
        split = urlsplit(text)
        port = split.port
    except ValueError:
        split, port = urlsplit(""), None
    if split.scheme not in {"http", "https"} or not split.hostname:
        reading.skipped.append(Skipped("--proxy", "only HTTP proxies can be used"))
        return None
    # curl's own default port (CURLOPT_PROXYPORT)
    proxy: dict[str, object] = {"url": f"{split.scheme}://{split.hostname}:{port or 1080}"}
    username, password = _user(reading.proxy_user or None)
    if username is None and split.username:
        username, password = unquote(split.username), unquote(split.password or "")
    if username:
        proxy["username"] = username
        proxy["password"] = parts.keep("proxy_password", password or "")
    if reading.no_proxy:
        proxy["no_proxy"] = [one.strip() for one in reading.no_proxy.split(",") if one.strip()]
    return proxy

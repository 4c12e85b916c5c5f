"""HAR 1.2 recordings of a browser to a connector: one stream an endpoint. Pure.

Answers in the recording say which requests gave JSON; everything else a page loads is left out.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from migrateiq_desktop.model.errors import DefinitionError

from .assembling import SortedRequest, assembled
from .imported import Imported, Skipped, SourceKind
from .request_parts import PlainRequest, is_json
from .requests import parts_of
from .structured import parse_structured

_MOST_ENTRIES = 20_000


@dataclass(slots=True)
class _Endpoint:
    """The entries of one address, whatever their query."""

    request: PlainRequest
    count: int = 0


def is_har(data: object) -> bool:
    """Whether decoded values are a recording."""
    return isinstance(data, dict) and isinstance(data.get("log"), dict) and "entries" in data["log"]


def import_har(text: str) -> Imported:
    """The connector of a recording. Raises DefinitionError."""
    return from_har(parse_structured(text, "the HAR recording"))


def from_har(data: object) -> Imported:
    """The same of values that are decoded already."""
    if not isinstance(data, dict) or not is_har(data):
        raise DefinitionError(
            "This is no HAR recording",
            cause="it has no log.entries",
            next_step="Save the network tab of a browser's developer tools as HAR.",
        )
    endpoints: dict[tuple[str, str], _Endpoint] = {}
    skipped: dict[Skipped, None] = {}
    for entry in _list(data["log"].get("entries"))[:_MOST_ENTRIES]:
        _take(_dict(entry), endpoints, skipped)
    requests = []
    for (method, place), endpoint in endpoints.items():
        try:
            parts = parts_of(endpoint.request)
        except DefinitionError as error:
            skipped[Skipped(f"{method} {place}", error.cause or error.title)] = None
            continue
        reasons = (f"recorded {endpoint.count} times",) if endpoint.count > 1 else ()
        requests.append(SortedRequest(parts, f"{method} {place}", reasons=reasons))
    return assembled(SourceKind.HAR, requests, skipped=skipped)


def _take(
    entry: Mapping[str, object],
    endpoints: dict[tuple[str, str], _Endpoint],
    skipped: dict[Skipped, None],
) -> None:
    request, response = _dict(entry.get("request")), _dict(entry.get("response"))
    method, url = str(request.get("method") or "GET").upper(), str(request.get("url") or "")
    try:
        parts = urlsplit(url)
        place = f"{parts.netloc.rpartition('@')[2]}{parts.path}"
    except ValueError:
        skipped[Skipped("an entry", "its address can't be read")] = None
        return
    content = _dict(response.get("content"))
    media = str(content.get("mimeType") or "")
    if not is_json(media):
        # pictures, scripts, pages: nobody wants to be told of each
        return
    status = response.get("status")
    if not isinstance(status, int) or not 200 <= status < 300:
        skipped[Skipped(f"{method} {place}", f"it was answered with {status}")] = None
        return
    body = _dict(request.get("postData"))
    plain = PlainRequest(
        url=url,
        method=method,
        headers=_headers(request),
        body=str(body["text"]) if isinstance(body.get("text"), str) else None,
        content_type=str(body.get("mimeType") or ""),
    )
    endpoint = endpoints.setdefault((method, place), _Endpoint(plain))
    endpoint.count += 1


def _headers(request: Mapping[str, object]) -> tuple[tuple[str, str], ...]:
    found = []
    for one in _list(request.get("headers")):
        header = _dict(one)
        if isinstance(header.get("name"), str) and isinstance(header.get("value"), str):
            found.append((str(header["name"]), str(header["value"])))
    # devtools note what only a browser sends also where they leave its sec-headers out
    return (*found, ("sec-fetch-mode", "cors"))


def _dict(value: object) -> Mapping[str, object]:
    return value if isinstance(value, dict) else {}


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else []

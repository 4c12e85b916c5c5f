"""One request, however it was written down, as a stream with its connector's parts.

cURL, HAR and Postman all come through here: headers are sorted out, keys become references,
paging parameters a paginator. Pure; sends nothing.
"""

import re
from collections.abc import Mapping
from urllib.parse import unquote, unquote_plus, urlsplit

import msgspec

from migrateiq_desktop.model.base import Scalar
from migrateiq_desktop.model.errors import DefinitionError

from .naming import split_base
from .paging_signs import PagingParams, paging_params
from .request_headers import basic_auth, key_auth, sort_credentials, sort_headers
from .request_parts import PlainRequest, RequestParts, is_json
from .secret_signs import is_secret_param


def parts_of(request: PlainRequest) -> RequestParts:
    """Sort a request out. Raises DefinitionError when its address can't be one."""
    parts = RequestParts()
    query = _place(request, parts)
    sort_credentials(request, parts)
    sort_headers(request, parts)
    _params(query, parts)
    _body(request, parts)
    return parts


def _place(request: PlainRequest, parts: RequestParts) -> str:
    """Address and method; gives the query."""
    try:
        split = urlsplit(request.url.strip())
        port = f":{split.port}" if split.port else ""
        host = split.hostname or ""
    except ValueError as error:
        raise wrong_address(request.url, str(error)) from None
    if split.scheme not in {"http", "https"} or not re.fullmatch(r"[^\s/?#@{}<>\\^`|]+", host):
        raise wrong_address(request.url, "it doesn't begin with https:// or http:// and a host")
    parts.method = request.method.upper()
    host = f"[{host}]" if ":" in host else host
    base, parts.path = split_base(split.path)
    parts.base_url = f"{split.scheme}://{host}{port}{base}"
    if parts.path.startswith("//") or base.startswith("//"):
        parts.base_url, parts.path = (
            f"{split.scheme}://{host}{port}",
            f"{split.scheme}://{host}{port}{split.path}",
        )
    if split.username is not None:
        user, word = unquote(split.username), unquote(split.password or "")
        parts.auth = basic_auth(user, word, parts)
        parts.notes.append("The user name and password in the address are sent as HTTP Basic.")
    return split.query


def wrong_address(url: str, why: str) -> DefinitionError:
    """That an address can't be used; it is shown without what may be a key."""
    shown = url.partition("?")[0].rpartition("@")[2][:120]
    return DefinitionError(
        f"“{shown}” is not the address of a web API",
        cause=why,
        next_step="Give the whole address, for example https://api.example.com/v1/users.",
    )


def _params(query: str, parts: RequestParts) -> None:
    pairs = [
        (unquote_plus(name), unquote_plus(value), f"{name}{sign}{value}")
        for name, sign, value in (one.partition("=") for one in query.split("&") if one)
    ]
    names = [name for name, _, _ in pairs]
    kept: list[str] = []
    for name, value, written in pairs:
        if is_secret_param(name, value):
            _secret_param(name, value, parts)
        elif names.count(name) > 1 or not name:
            # a parameter that stands twice fits only into the path
            kept.append(written)
        else:
            parts.params[name] = value
    if kept:
        parts.path += "?" + "&".join(kept)
    _paginate(parts)


def _secret_param(name: str, value: str, parts: RequestParts) -> None:
    if parts.auth["type"] == "none":
        parts.auth = key_auth(name, value, parts, "query")
    else:
        parts.skip(
            f"parameter {name}", "it looks like a second key, and only one fits into the address"
        )


def _paginate(parts: RequestParts) -> None:
    """Let paging parameters page. The copied page may be any: reading starts at the first."""
    found = paging_params(parts.params)
    paginator = paginator_of(found, parts.params)
    if paginator is not None:
        parts.paginator = paginator
        for name in (found.page or found.offset, found.limit if found.offset else None):
            if name is not None:
                parts.params.pop(name, None)
        parts.notes.append(f"Pages are asked for by {found.page or found.offset}.")
    elif found.cursor is not None and parts.params.get(found.cursor) not in {None, ""}:
        parts.params.pop(found.cursor)
        note = f"{found.cursor} was left out, so that reading starts at the first page."
        parts.notes.append(note)


def paginator_of(
    found: PagingParams, params: Mapping[str, Scalar], *, limit: int = 100
) -> dict[str, object] | None:
    """A paginator of counted pages, None where none is asked for."""
    if found.page is not None and _whole(params.get(found.page, 1)) is not None:
        base = 0 if _whole(params.get(found.page, 1)) == 0 else 1
        return {"type": "page_number", "page_param": found.page, "base_page": base}
    if found.offset is not None and found.limit is not None:
        size = _whole(params.get(found.limit, limit))
        if _whole(params.get(found.offset, 0)) is not None and size:
            return {
                "type": "offset",
                "limit": size,
                "offset_param": found.offset,
                "limit_param": found.limit,
            }
    return None


def _whole(value: object) -> int | None:
    text = str(value)
    return int(text) if text.isdecimal() and len(text) < 10 else None


def _body(request: PlainRequest, parts: RequestParts) -> None:
    if request.body is None or not request.body.strip():
        return
    if parts.method != "POST":
        parts.skip("body", f"a body is sent with POST only, and this is {parts.method}")
        return
    try:
        body = msgspec.json.decode(request.body)
    except (msgspec.DecodeError, RecursionError, UnicodeError):
        parts.skip("body", "it is no JSON, and only JSON can be sent")
        return
    if not isinstance(body, dict):
        parts.skip("body", "it is JSON, but no object, and only an object can be sent")
        return
    parts.json_body = {
        name: value for name, value in body.items() if not _is_secret_member(name, value, parts)
    }
    types = [value for name, value in request.headers if name.lower() == "content-type"]
    if not types and not is_json(request.content_type):
        parts.notes.append("The body is sent as JSON.")
    for name in [one for one in parts.headers if one.lower() == "content-type"]:
        if not is_json(str(parts.headers[name])):
            del parts.headers[name]


def _is_secret_member(name: str, value: object, parts: RequestParts) -> bool:
    if isinstance(value, str) and value and is_secret_param(name, value):
        parts.skip(f"{name} in the body", "it looks like a key, and a body can't refer to one yet")
        return True
    return False

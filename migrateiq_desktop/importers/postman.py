"""Postman collections (2.0 and 2.1) and environments to a connector. Pure; runs no scripts.

Folders pass their authentication on; variables come from the collection, then the environment.
What has no value stays as `{{name}}` and is a need.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import quote

from migrateiq_desktop.model.errors import DefinitionError

from .assembling import SortedRequest, assembled
from .imported import Imported, Skipped, SourceKind
from .naming import snake
from .request_parts import PlainRequest, RequestParts
from .requests import parts_of
from .secret_signs import secret_name
from .structured import parse_structured

_VARIABLE = re.compile(r"\{\{\s*([^{}]+?)\s*\}\}")
_PATH_VARIABLE = re.compile(r"(?<=/):([A-Za-z_][\w-]*)")
_DEEPEST = 30
_Node = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class _Item:
    """A request of the collection with what its folders pass on."""

    node: _Node
    name: str
    folders: tuple[str, ...]
    auth: _Node


def is_postman(data: object) -> bool:
    """Whether decoded values are a collection."""
    if not isinstance(data, dict) or not isinstance(data.get("item"), list):
        return False
    info = data.get("info")
    return isinstance(info, dict) and ("schema" in info or "_postman_id" in info or "name" in info)


def import_postman(
    text: str, *, environment: str | None = None, values: Mapping[str, str] | None = None
) -> Imported:
    """The connector of a collection; `environment` is the text of an exported environment.

    `values` fill in variables and win. Raises DefinitionError.
    """
    data = parse_structured(text, "the Postman collection")
    known = {}
    if environment is not None:
        known = _variables(
            _dict(parse_structured(environment, "the Postman environment")), "values"
        )
    return from_postman(data, {**known, **(values or {})})


def from_postman(data: object, values: Mapping[str, str]) -> Imported:
    """The same of values that are decoded already."""
    if not is_postman(data):
        raise DefinitionError(
            "This is no Postman collection",
            cause="it has no info and items; version 1 can't be imported",
            next_step="Export the collection from Postman as version 2.1.",
        )
    root = _dict(data)
    known = {**_variables(root, "variable"), **values}
    skipped: list[Skipped] = []
    requests = []
    for item in _items(root, (), _dict(root.get("auth")), _DEEPEST):
        try:
            requests.append(_sorted(item, known))
        except DefinitionError as error:
            skipped.append(Skipped(item.name, error.cause or error.title))
    name = str(_dict(root.get("info")).get("name") or "")
    return assembled(SourceKind.POSTMAN, requests, name=snake(name), skipped=skipped)


def _variables(node: _Node, key: str) -> dict[str, str]:
    found = {}
    for one in _list(node.get(key)):
        variable = _dict(one)
        name = variable.get("key", variable.get("id"))
        value = variable.get("value")
        enabled = variable.get("enabled", True) and not variable.get("disabled")
        if isinstance(name, str) and enabled and isinstance(value, (str, int, float)):
            found[name] = str(value)
    return found


def _items(node: _Node, folders: tuple[str, ...], auth: _Node, depth: int) -> Iterator[_Item]:
    for one in _list(node.get("item")):
        item = _dict(one)
        name = str(item.get("name") or "")
        own = _dict(item.get("auth")) or auth
        if "item" in item:
            if depth:
                yield from _items(item, (*folders, name), own, depth - 1)
        elif isinstance(item.get("request"), str):
            yield _Item({"url": item["request"]}, name, folders, own)
        elif isinstance(item.get("request"), dict):
            request = _dict(item["request"])
            yield _Item(request, name, folders, _dict(request.get("auth")) or own)


def _sorted(item: _Item, known: Mapping[str, str]) -> SortedRequest:
    url = _PATH_VARIABLE.sub(
        lambda match: _path_value(match, item.node, known), _filled(_url(item.node), known)
    )
    unknown = _VARIABLE.findall(url.partition("?")[0])
    # what is not known becomes a placeholder that can be filled in
    url = _VARIABLE.sub(lambda match: f"{{{secret_name(match[1])}}}", url)
    headers = [
        (str(one["key"]), _filled(str(one.get("value") or ""), known))
        for one in map(_dict, _list(item.node.get("header")))
        if isinstance(one.get("key"), str) and not one.get("disabled")
    ]
    body = _dict(item.node.get("body"))
    raw = body.get("raw") if body.get("mode") == "raw" else None
    plain = PlainRequest(
        url=url if "://" in url else f"https://{url}",
        method=str(item.node.get("method") or "GET"),
        headers=tuple(headers),
        body=_filled(raw, known) if isinstance(raw, str) else None,
    )
    parts = parts_of(plain)
    if body.get("mode") not in {None, "raw"} and parts.method == "POST":
        parts.skip(f"body of {item.name}", f"it is {body.get('mode')}, and only JSON can be sent")
    _authenticate(item.auth, known, parts)
    in_path = re.findall(r"\{([\w.-]+)\}", parts.path)
    return SortedRequest(
        parts,
        " / ".join((*item.folders, item.name)) or f"{parts.method} {parts.path}",
        name=snake(item.name)[:80],
        group=" / ".join(item.folders),
        needs=tuple(dict.fromkeys((*in_path, *map(secret_name, unknown)))),
    )


def _url(node: _Node) -> str:
    url = node.get("url")
    if isinstance(url, str):
        return url
    parts = _dict(url)
    pairs = [
        f"{one['key']}={one.get('value') or ''}"
        for one in map(_dict, _list(parts.get("query")))
        if isinstance(one.get("key"), str) and not one.get("disabled")
    ]
    raw = str(parts.get("raw") or "")
    if not raw:
        host, path = parts.get("host"), parts.get("path")
        raw = ".".join(map(str, host)) if isinstance(host, list) else str(host or "")
        tail = "/".join(map(str, path)) if isinstance(path, list) else str(path or "")
        raw = f"{parts.get('protocol') or 'https'}://{raw}/{tail.lstrip('/')}"
    # raw has the disabled parameters too
    base = raw.partition("?")[0]
    return f"{base}?{'&'.join(pairs)}" if pairs else base


def _path_value(match: re.Match[str], node: _Node, known: Mapping[str, str]) -> str:
    own = _variables(_dict(node.get("url")), "variable")
    value = _filled(own.get(match[1], ""), known) or known.get(match[1], "")
    return quote(value, safe="") if value and "{{" not in value else f"{{{match[1]}}}"


def _filled(text: str, known: Mapping[str, str]) -> str:
    for _ in range(3):
        # a variable's value may hold others; three steps are what people write
        changed = _VARIABLE.sub(lambda match: known.get(match[1], match[0]), text)
        if changed == text or len(changed) > 1_000_000:
            break
        text = changed
    return text


def _authenticate(auth: _Node, known: Mapping[str, str], parts: RequestParts) -> None:
    kind = str(auth.get("type") or "noauth")
    own = auth.get(kind)
    fields = dict(own) if isinstance(own, dict) else _variables({"own": own}, "own")
    values = {name: _filled(str(value), known) for name, value in fields.items()}
    if parts.auth["type"] != "none":
        return
    match kind:
        case "noauth":
            return
        case "bearer":
            parts.auth = {"type": "bearer", "token": parts.keep("token", values.get("token", ""))}
        case "basic":
            parts.auth = {
                "type": "http_basic",
                "username": values.get("username") or {"secret": "username"},
                "password": parts.keep("password", values.get("password", "")),
            }
        case "apikey":
            parts.auth = {
                "type": "api_key",
                "name": values.get("key") or "X-API-Key",
                "api_key": parts.keep(values.get("key") or "api_key", values.get("value", "")),
                "location": "query" if values.get("in") == "query" else "header",
            }
        case "oauth2":
            token = values.get("accessToken", "")
            parts.auth = {"type": "bearer", "token": parts.keep("token", token)}
            parts.notes.append("OAuth 2.0 of the collection: its token is sent until it ends.")
        case _:
            parts.skip(f"authentication {kind}", "it can't be done yet")


def _dict(value: object) -> _Node:
    return value if isinstance(value, dict) else {}


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else []

"""Airbyte low-code manifests (declarative YAML) to a connector, as far as they are plain. Pure.

Only what stands there as data is taken: no expressions but `config[...]`, no classes.
"""

import re
from collections.abc import Mapping
from urllib.parse import urlsplit

from pydantic import ValidationError

from migrateiq_desktop.model.connector import Stream
from migrateiq_desktop.model.errors import DefinitionError

from .imported import Candidate, Imported, Shape, Skipped, SourceKind, checked_connector
from .naming import connector_name, name_of_host
from .openapi.references import Node, References, as_list, as_node
from .secret_signs import secret_name
from .structured import parse_structured

_EXPRESSION = re.compile(r"\{\{.*?\}\}", re.DOTALL)
_CONFIG = re.compile(r"\{\{\s*config(?:\[['\"]([\w.-]+)['\"]\]|\.([\w-]+))\s*\}\}")
_RESPONSE = re.compile(r"\{\{\s*response((?:\.\w+|\[['\"][\w@.-]+['\"]\]|\.get\(['\"]\w+['\"]\))+)")


def is_airbyte(data: object) -> bool:
    """Whether decoded values are a manifest."""
    return isinstance(data, dict) and data.get("type") == "DeclarativeSource"


def import_airbyte(text: str, *, values: Mapping[str, str] | None = None) -> Imported:
    """The connector of a manifest; `values` fill in `config`. Raises DefinitionError."""
    return from_airbyte(parse_structured(text, "the Airbyte manifest"), values or {})


def from_airbyte(data: object, values: Mapping[str, str]) -> Imported:
    """The same of values that are decoded already."""
    if not is_airbyte(data):
        raise DefinitionError(
            "This is no Airbyte manifest",
            cause="its type isn't DeclarativeSource",
            next_step="Give the manifest.yaml of a low-code connector.",
        )
    manifest = _Manifest(as_node(data), values)
    return manifest.imported()


def _has_host(url: str) -> bool:
    try:
        return url.startswith("http") and bool(urlsplit(url).hostname)
    except ValueError:
        return False


class _Manifest:
    """One manifest while it is read."""

    def __init__(self, root: Node, values: Mapping[str, str]) -> None:
        self._root = root
        self._references = References(root)
        self._values = values
        self._skipped: list[Skipped] = []

    def imported(self) -> Imported:
        """The draft. Raises DefinitionError where no stream is plain enough."""
        streams = [self._node(one) for one in as_list(self._root.get("streams"))]
        requesters = [self._requester(one) for one in streams]
        bases = [self._text(one.get("url_base") or one.get("url")) for one in requesters]
        base_url = next((one for one in bases if "{{" not in one and _has_host(one)), "")
        if not base_url:
            raise DefinitionError(
                "The Airbyte manifest can't be imported",
                cause="no stream has an address that stands there as it is",
                next_step="Fill in what the address needs: --set NAME=VALUE.",
            )
        candidates = [
            found
            for stream, requester, base in zip(streams, requesters, bases, strict=True)
            if (found := self._candidate(stream, requester, base, base_url)) is not None
        ]
        auth = next((one for one in map(self._auth, requesters) if one["type"] != "none"), None)
        draft = Imported(
            kind=SourceKind.AIRBYTE,
            name=connector_name(name_of_host(base_url)),
            connector=checked_connector(
                {"base_url": base_url.rstrip("/"), "auth": auth or {"type": "none"}}
            ),
            candidates=tuple(candidates),
            skipped=tuple(self._skipped),
        )
        return draft.choose_usual()

    def _node(self, value: object) -> Node:
        if isinstance(value, str) and value.startswith("#/"):
            value = {"$ref": value}
        node = self._references.resolve(value)
        above = node.get("$parameters")
        return {**as_node(above), **node} if above else node

    def _requester(self, stream: Node) -> Node:
        return self._node(self._node(stream.get("retriever")).get("requester"))

    def _text(self, value: object) -> str:
        """A text with what `config` gives filled in."""
        text = value if isinstance(value, str) else ""

        def known(match: re.Match[str]) -> str:
            return self._values.get(match[1] or match[2], match[0])

        return _CONFIG.sub(known, text)

    def _candidate(
        self, stream: Node, requester: Node, base: str, base_url: str
    ) -> Candidate | None:
        name = str(stream.get("name") or "stream")
        path = self._text(requester.get("path"))
        retriever = self._node(stream.get("retriever"))
        problem = ""
        if base.rstrip("/") != base_url.rstrip("/"):
            problem = "its address is another than that of the first stream"
        elif _EXPRESSION.search(path):
            problem = "its path is an expression"
        elif retriever.get("partition_router"):
            problem = "it is asked for once a record of another stream: set its parent by hand"
        if problem:
            self._skipped.append(Skipped(f"stream {name}", problem))
            return None
        selector = self._node(self._node(retriever.get("record_selector")).get("extractor"))
        fields = as_list(selector.get("field_path"))
        key = stream.get("primary_key")
        usable = isinstance(key, str) or (
            isinstance(key, list) and key and all(isinstance(one, str) for one in key)
        )
        try:
            made = Stream.model_validate(
                {
                    "name": name,
                    "path": path,
                    "method": str(requester.get("http_method") or "GET").upper(),
                    "params": self._params(requester, name),
                    "data_selector": ".".join(map(str, fields)) or None,
                    "primary_key": (key or None) if usable else None,
                    "paginator": self._paginator(retriever),
                }
            )
        except ValidationError as error:
            why = str(error.errors(include_input=False)[0]["msg"])
            self._skipped.append(Skipped(f"stream {name}", why))
            return None
        if stream.get("incremental_sync"):
            why = "its cursor has to be set by hand"
            self._skipped.append(Skipped(f"incremental_sync of {name}", why))
        return Candidate(made, f"stream {name}", Shape.LIST)

    def _params(self, requester: Node, name: str) -> dict[str, object]:
        params: dict[str, object] = {}
        for key, value in as_node(requester.get("request_parameters")).items():
            text = self._text(value) if isinstance(value, str) else value
            if isinstance(text, str) and _EXPRESSION.search(text):
                self._skipped.append(Skipped(f"parameter {key} of {name}", "it is an expression"))
            elif isinstance(text, (str, int, float)):
                params[key] = text
        return params

    def _paginator(self, retriever: Node) -> dict[str, object] | None:
        paginator = self._node(retriever.get("paginator"))
        strategy = self._node(paginator.get("pagination_strategy"))
        option = self._node(paginator.get("page_token_option"))
        param = str(option.get("field_name") or "")
        match strategy.get("type"):
            case "PageIncrement" if param:
                first = strategy.get("start_from_page", 0)
                return {"type": "page_number", "page_param": param, "base_page": first}
            case "OffsetIncrement" if param:
                size = self._node(paginator.get("page_size_option")).get("field_name") or "limit"
                limit = strategy.get("page_size")
                return {
                    "type": "offset",
                    "offset_param": param,
                    "limit_param": str(size),
                    "limit": limit if isinstance(limit, int) else 100,
                }
            case "CursorPagination":
                found = _RESPONSE.match(str(strategy.get("cursor_value") or ""))
                path = ".".join(
                    re.findall(r"[\w@]+", (found[1] if found else "").replace("get(", ""))
                )
                if path and option.get("type") == "RequestPath":
                    return {"type": "json_link", "next_url_path": path}
                if path and param:
                    return {"type": "cursor", "cursor_path": path, "cursor_param": param}
        return {"type": "single_page"} if paginator.get("type") == "NoPagination" else None

    def _auth(self, requester: Node) -> dict[str, object]:
        auth = self._node(requester.get("authenticator"))
        match auth.get("type"):
            case "BearerAuthenticator":
                return {"type": "bearer", "token": {"secret": "token"}}
            case "BasicHttpAuthenticator":
                return {
                    "type": "http_basic",
                    "username": {"secret": "username"},
                    "password": {"secret": "password"},
                }
            case "ApiKeyAuthenticator":
                into = self._node(auth.get("inject_into"))
                name = str(into.get("field_name") or auth.get("header") or "X-API-Key")
                place = "query" if into.get("inject_into") == "request_parameter" else "header"
                reference = {"secret": secret_name(name)}
                return {"type": "api_key", "name": name, "api_key": reference, "location": place}
            case None | "NoAuth":
                return {"type": "none"}
        why = f"{str(auth.get('type'))[:60]} has to be set by hand"
        self._skipped.append(Skipped("authenticator", why))
        return {"type": "none"}

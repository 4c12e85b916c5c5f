"""How an operation's pages go on: by its parameters, its answer's schema and headers. Pure.

What is only half known is left to be found from the first answers.
"""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from migrateiq_desktop.importers.paging_signs import PagingParams, paging_params
from migrateiq_desktop.model.base import Scalar

from .parameters import Parameter
from .references import Node, as_node
from .schemas import Schemas

_PLAIN = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_NEXT_LINK = re.compile(
    r"^(@odata\.nextlink|odata\.nextlink|next[_-]?(page[_-]?)?(url|uri|link|href)|nextrecordsurl)$",
    re.IGNORECASE,
)
_NEXT_CURSOR = re.compile(
    r"^(next[_-]?(page[_-]?)?(token|cursor|marker|key|bookmark)|(end|after)[_-]?cursor"
    r"|continuation([_-]?token)?|continue|scroll[_-]?id|bookmark|pagination[_-]?token|cursor"
    r"|nextcontinuationtoken|response_metadata\.next_cursor|next|after|marker)$",
    re.IGNORECASE,
)
_HAS_MORE = re.compile(r"^(has[_-]?(more|next([_-]?page)?)|more|is_?truncated)$", re.IGNORECASE)
_PAGES = re.compile(
    r"^(total[_-]?pages?|pages?[_-]?(count|total)|last[_-]?page|num[_-]?pages)$", re.IGNORECASE
)
_TOTAL = re.compile(
    r"^(total|total[_-]?(count|records|results|items|size|elements)|totalresults)$", re.IGNORECASE
)
_AROUND = re.compile(
    r"(meta|pag(e|ing|ination)|links?|info|cursors?|response_metadata|metadata|next)", re.IGNORECASE
)
_DEEPEST = 3


@dataclass(frozen=True, slots=True)
class FoundPaging:
    """A paginator as the file has it, and parameters that make pages large."""

    paginator: dict[str, object] | None = None
    params: dict[str, Scalar] = field(default_factory=dict)
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What an operation says that may be about pages."""

    parameters: tuple[Parameter, ...]
    answer: object
    """The schema of the answer's body."""
    headers: Mapping[str, object]
    extension: Node
    """`x-ms-pageable`."""


def find_paging(schemas: Schemas, evidence: Evidence) -> FoundPaging:
    """How pages go on, as far as the description says."""
    query = {one.name: one for one in evidence.parameters if one.place == "query"}
    names = paging_params(query)
    params = _large_pages(names, query)
    fields = dict(_envelope(schemas, evidence.answer, (), _DEEPEST))
    link = evidence.extension.get("nextLinkName")
    if isinstance(link, str) and link:
        reason = f"x-ms-pageable says that {link} holds the next page's address"
        return FoundPaging(
            {"type": "json_link", "next_url_path": _written((link,))}, params, reason
        )
    found = (
        _by_link(fields)
        or _by_cursor(names, fields)
        or _by_header(evidence.headers)
        or _by_count(names, query, fields)
    )
    if found is None:
        return FoundPaging(None, params)
    paginator, reason = found
    if paginator["type"] == "offset":
        params.pop(str(paginator["limit_param"]), None)
    return FoundPaging(paginator, params, reason)


_Found = tuple[dict[str, object], str]
_Fields = Mapping[tuple[str, ...], Node]


def _large_pages(names: PagingParams, query: Mapping[str, Parameter]) -> dict[str, Scalar]:
    size = query[names.limit].page_size if names.limit else None
    return {names.limit: size} if names.limit and size else {}


def _envelope(
    schemas: Schemas, value: object, path: tuple[str, ...], depth: int
) -> Iterable[tuple[tuple[str, ...], Node]]:
    for name, member in schemas.members(value).items():
        node = schemas.resolve(member)
        if schemas.kind(node) == "array":
            continue
        yield (*path, name), node
        if depth and _AROUND.search(name):
            yield from _envelope(schemas, node, (*path, name), depth - 1)


def _by_link(fields: _Fields) -> _Found | None:
    for path, node in fields.items():
        whole = ".".join(path).lower()
        usual = _NEXT_LINK.match(path[-1]) or re.search(r"links?\.next(\.href)?$", whole)
        is_uri = path[-1].lower() == "next" and node.get("format") in {
            "uri",
            "url",
            "uri-reference",
        }
        if (usual or is_uri) and not as_node(node.get("properties")):
            written = _written(path)
            return {"type": "json_link", "next_url_path": written}, f"{written} holds a link"
    return None


def _by_cursor(names: PagingParams, fields: _Fields) -> _Found | None:
    if names.cursor is None:
        return None
    candidates = [path for path in fields if _NEXT_CURSOR.match(path[-1])]
    more = _first(fields, "has_more_path", _HAS_MORE)
    if not candidates and more and re.match(r"(starting_)?after(_id)?$", names.cursor):
        # as Stripe does it: nothing in the answer but whether there is more
        paginator = {"type": "last_record", "field": "id", "param": names.cursor, **more}
        return paginator, f"the id of the last record goes back as {names.cursor}"
    if not candidates:
        return None
    path = min(candidates, key=lambda one: ("next" not in ".".join(one).lower(), len(one)))
    paginator = {
        "type": "cursor",
        "cursor_path": _written(path),
        "cursor_param": names.cursor,
        **more,
    }
    return paginator, f"{_written(path)} goes back as {names.cursor}"


def _by_header(headers: Mapping[str, object]) -> _Found | None:
    if any(name.lower() == "link" for name in headers):
        return {"type": "header_link"}, "the answer has a Link header"
    return None


def _by_count(
    names: PagingParams, query: Mapping[str, Parameter], fields: _Fields
) -> _Found | None:
    if names.page is not None:
        schema = query[names.page].schema
        first = schema.get("default", schema.get("minimum", 1))
        paginator: dict[str, object] = {
            "type": "page_number",
            "page_param": names.page,
            "base_page": 0 if str(first) in {"0", "0.0"} else 1,
            **_first(fields, "total_path", _PAGES),
        }
        return paginator, f"{names.page} asks for a page by its number"
    if names.offset is not None and names.limit is not None:
        limit = query[names.limit]
        size = limit.page_size or _whole(limit.value) or 100
        paginator = {
            "type": "offset",
            "limit": size,
            "offset_param": names.offset,
            "limit_param": names.limit,
            **_first(fields, "total_path", _TOTAL),
        }
        return paginator, f"{names.offset} and {names.limit} count records"
    return None


def _first(fields: _Fields, key: str, pattern: re.Pattern[str]) -> dict[str, object]:
    for path in fields:
        if pattern.match(path[-1]):
            return {key: _written(path)}
    return {}


def _written(path: Iterable[str]) -> str:
    """As JMESPath."""
    return ".".join(name if _PLAIN.fullmatch(name) else json.dumps(name) for name in path)


def _whole(value: object) -> int | None:
    usable = isinstance(value, int) and not isinstance(value, bool) and 0 < value <= 10_000
    return int(str(value)) if usable else None

"""One operation as a stream: path, parameters, pages, records, key and cursor. Pure."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import quote, urlsplit

from migrateiq_desktop.importers.imported import Shape
from migrateiq_desktop.importers.naming import collection_of
from migrateiq_desktop.importers.paging_signs import is_since
from migrateiq_desktop.importers.secret_signs import is_secret_param
from migrateiq_desktop.model.base import Scalar
from migrateiq_desktop.model.parents import PLACEHOLDER

from .operations import Operation
from .paging import Evidence, find_paging
from .parameters import Parameter, fixed_params
from .records import cursor_of, key_of
from .references import as_list, as_node
from .schemas import Schemas

_TEMPLATE = re.compile(r"\{([^{}/]*)\}")
_DEEPEST_BODY = 4


@dataclass(slots=True)
class StreamDraft:
    """A stream's fields as the file has them, and what isn't known yet."""

    operation: Operation
    fields: dict[str, object]
    needs: list[str]
    """Parameters that have no value."""
    reasons: list[str]
    refused: str = ""

    @property
    def path(self) -> str:
        """With `{placeholders}` for what isn't known."""
        return str(self.fields["path"])

    @property
    def in_path(self) -> list[str]:
        """The placeholders of its path, in order."""
        return PLACEHOLDER.findall(self.path)


def draft_of(
    schemas: Schemas, operation: Operation, values: Mapping[str, str], base_url: str
) -> StreamDraft:
    """The stream of an operation, without name and parent."""
    params, needs = fixed_params(operation.parameters, "query", values)
    for name in [one for one in params if is_secret_param(one)]:
        # a key has no place among the parameters, also where the description has an example of one
        del params[name]
        needs.append(name)
    headers, header_needs = fixed_params(operation.parameters, "header", values)
    path, path_needs = _path(operation, values)
    fields: dict[str, object] = {"path": path, "method": operation.method}
    reasons: list[str] = []
    _page(schemas, operation, fields, params, reasons)
    body_needs = _body(schemas, operation, fields)
    fields["params"] = params
    fields["headers"] = {
        name: str(value)
        for name, value in headers.items()
        if name.lower() not in {"accept", "content-type", "authorization"}
    }
    unpaged = {name for name in needs if _is_set_by(fields.get("paginator"), name)}
    unknown = [name for name in (*needs, *header_needs) if name.lower() not in _OWN_HEADERS]
    draft = StreamDraft(
        operation=operation,
        fields=fields,
        needs=[*path_needs, *(one for one in unknown if one not in unpaged), *body_needs],
        reasons=reasons,
        refused=operation.refused,
    )
    _relocate(draft, base_url)
    return draft


_OWN_HEADERS = frozenset({"accept", "content-type", "authorization", "user-agent", "host"})


def _path(operation: Operation, values: Mapping[str, str]) -> tuple[str, list[str]]:
    """The path without what isn't sent, known values filled in; names of the unknown ones."""
    known = {one.name: one for one in operation.parameters if one.place == "path"}
    needs: list[str] = []

    def filled(match: re.Match[str]) -> str:
        name = match[1]
        parameter = known.get(name)
        value: Scalar | None = values.get(name, parameter.value if parameter else None)
        if value is not None:
            return quote(str(value), safe="")
        plain = re.sub(r"[^A-Za-z0-9_.-]+", "_", name).strip("_.-") or "value"
        plain = plain if re.match(r"[A-Za-z_]", plain) else f"_{plain}"
        needs.append(plain)
        return f"{{{plain}}}"

    path = operation.path.partition("#")[0]
    return _TEMPLATE.sub(filled, path), needs


def _is_set_by(paginator: object, name: str) -> bool:
    return isinstance(paginator, dict) and name in paginator.values()


def _page(
    schemas: Schemas,
    operation: Operation,
    fields: dict[str, object],
    params: dict[str, Scalar],
    reasons: list[str],
) -> None:
    """Records, pages, key and cursor, where it is a list."""
    if operation.shape not in {Shape.LIST, Shape.SEARCH}:
        if operation.shape is Shape.OBJECT:
            fields["paginator"] = {"type": "single_page"}
        return
    pageable = as_node(operation.node.get("x-ms-pageable"))
    evidence = Evidence(operation.parameters, operation.answer, operation.headers, pageable)
    paging = find_paging(schemas, evidence)
    if operation.method == "GET":
        # in a search the body pages, which is found out from the answers
        if paging.paginator is not None:
            fields["paginator"] = paging.paginator
            for name in paging.paginator.values():
                params.pop(str(name), None)
        params |= {name: value for name, value in paging.params.items() if name not in params}
        reasons += [paging.reason] if paging.reason else []
    if operation.records is None:
        return
    records = operation.records
    if records.selector is not None:
        fields["data_selector"] = records.selector
    reasons.append(records.reason)
    key, why = key_of(schemas, records.item, collection_of(operation.path))
    if key is not None:
        fields["primary_key"] = key
        reasons.append(why)
    _cursor(schemas, operation, fields, reasons)


def _cursor(
    schemas: Schemas, operation: Operation, fields: dict[str, object], reasons: list[str]
) -> None:
    """Reading only what is new, where the server can be asked for it; else only a hint."""
    cursor = cursor_of(schemas, operation.records.item) if operation.records else None
    if cursor is None:
        return
    since = next(
        (
            one.name
            for one in operation.parameters
            if one.place == "query" and is_since(one.name) and _takes_a_moment(one)
        ),
        None,
    )
    if since is None:
        reasons.append(f"{cursor} could be the cursor")
    else:
        fields["incremental"] = {"cursor_path": cursor, "start_param": since}
        reasons.append(f"{since} asks for what changed since {cursor}")


def _takes_a_moment(parameter: Parameter) -> bool:
    kind, form = parameter.schema.get("type"), parameter.schema.get("format")
    return kind in {"string", None} and form in {"date-time", "datetime", None}


def _body(schemas: Schemas, operation: Operation, fields: dict[str, object]) -> list[str]:
    if operation.method != "POST":
        return []
    needs: list[str] = []
    fields["json"] = _example(schemas, operation.body, _DEEPEST_BODY, needs)
    return needs


def _example(schemas: Schemas, node: object, depth: int, needs: list[str]) -> dict[str, object]:
    """The least body that the schema allows: what is required, by its default."""
    schema = schemas.resolve(node)
    body: dict[str, object] = {}
    members = schemas.members(schema)
    for name in as_list(schema.get("required")):
        member = schemas.resolve(members.get(str(name)))
        choices = as_list(member.get("enum"))
        if "default" in member:
            body[str(name)] = member["default"]
        elif len(choices) == 1:
            body[str(name)] = choices[0]
        elif schemas.kind(member) == "object" and depth:
            body[str(name)] = _example(schemas, member, depth - 1, needs)
        elif schemas.kind(member) == "array":
            body[str(name)] = []
        else:
            needs.append(str(name))
    return body


def _relocate(draft: StreamDraft, base_url: str) -> None:
    """An operation with a server of its own: below the same host, or not at all."""
    servers = as_list(draft.operation.servers)
    url = as_node(servers[0]).get("url") if servers else None
    if not isinstance(url, str) or "{" in url or url.startswith("/"):
        return
    try:
        own, base = urlsplit(url), urlsplit(base_url)
    except ValueError:
        return
    if (own.scheme, own.netloc) != (base.scheme, base.netloc):
        draft.refused = f"it is on another host ({own.netloc[:80]})"
    elif own.path.rstrip("/") != base.path.rstrip("/"):
        draft.fields["path"] = url.rstrip("/") + draft.path

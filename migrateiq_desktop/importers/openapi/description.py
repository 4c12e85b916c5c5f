"""A whole description to a connector draft with everything that could be picked. Pure."""

import re
from collections.abc import Iterable, Mapping

from pydantic import ValidationError

from migrateiq_desktop.importers.imported import (
    BASE_URL,
    Candidate,
    Imported,
    Shape,
    Skipped,
    SourceKind,
    checked_connector,
)
from migrateiq_desktop.importers.naming import (
    LONGEST_STREAM,
    connector_name,
    name_of_host,
    snake,
    stream_name,
)
from migrateiq_desktop.importers.structured import parse_structured
from migrateiq_desktop.model.connector import Stream
from migrateiq_desktop.model.errors import DefinitionError

from .operations import Operation, Operations
from .parents import Families
from .references import Node, References, as_list, as_node
from .schemas import Schemas
from .security import FoundSecurity, security_of
from .servers import Server, server_of
from .streams import StreamDraft, draft_of

WHAT = "the OpenAPI description"
_ORDER = {Shape.LIST: 0, Shape.SEARCH: 1, Shape.UNKNOWN: 2, Shape.OBJECT: 3}
_LONGEST_TITLE = 200
_DATED = re.compile(r"\d{4}-\d{2}-\d{2}(-\w+)?")


def is_description(data: object) -> bool:
    """Whether decoded values are an OpenAPI or Swagger description."""
    return isinstance(data, dict) and ("openapi" in data or "swagger" in data)


def import_openapi(
    text: str, *, values: Mapping[str, str] | None = None, base_url: str | None = None
) -> Imported:
    """The connector of an OpenAPI 3 or Swagger 2 description, JSON or YAML.

    `values` fill in parameters and the server's variables by name; `base_url` is the server where
    the description doesn't say it. Raises DefinitionError.
    """
    return from_description(parse_structured(text, WHAT), values or {}, base_url)


def from_description(data: object, values: Mapping[str, str], base_url: str | None) -> Imported:
    """The same of values that are decoded already."""
    root = _checked(data)
    references = References(root)
    schemas = Schemas(references)
    values = {**_own_values(root), **values}
    server = server_of(root, values, base_url)
    walk = Operations(root, references, schemas)
    operations = list(walk.all())
    drafts = _named(draft_of(schemas, one, values, server.url) for one in operations)
    Families(schemas, drafts).settle()
    security = _security(references, root, drafts)
    candidates, odd = _candidates(drafts, security)
    draft = Imported(
        kind=SourceKind.OPENAPI,
        name=_name(root, server),
        connector=checked_connector(_connector(root, server, security)),
        candidates=candidates,
        skipped=(*security.skipped, *walk.skipped, *odd, *references.skipped),
        notes=(*server.notes, *security.notes, *_left_out(walk)),
        needs=() if server.known else (BASE_URL,),
    )
    return draft.choose_usual()


def _own_values(root: Node) -> dict[str, str]:
    """What a description says of its parameters elsewhere: Azure's `api-version` is its own.

    Azure REST API Guidelines, "Versioning": `info.version` is what the parameter has to be.
    """
    version = as_node(root.get("info")).get("version")
    dated = isinstance(version, str) and _DATED.fullmatch(version)
    return {"api-version": str(version)} if dated else {}


def _checked(data: object) -> Node:
    root = as_node(data)
    version = str(root.get("openapi") or root.get("swagger") or "")
    if not version.startswith(("3.", "2.")):
        cause = (
            f"its version is {version[:20]}" if version else "it says neither openapi nor swagger"
        )
        raise DefinitionError(
            "This is no OpenAPI description that can be imported",
            cause=cause,
            next_step="OpenAPI 3.0 and 3.1 and Swagger 2.0 can be.",
        )
    if not as_node(root.get("paths")):
        raise DefinitionError(
            "The OpenAPI description has no paths",
            cause="It describes no operation that could be asked",
            next_step="Import the file that has them.",
        )
    return root


def _named(drafts: Iterable[StreamDraft]) -> dict[str, StreamDraft]:
    """By names that differ: from the path, else what the description calls the operation."""
    named: dict[str, StreamDraft] = {}
    taken: set[str] = set()
    ordered = sorted(drafts, key=lambda one: _ORDER[one.operation.shape])
    for draft in ordered:
        operation = draft.operation
        name = stream_name(operation.path.partition("#")[0], otherwise="")
        if operation.shape is Shape.OBJECT and name:
            name = f"{name}_detail" if "{" in operation.path else name
        called = snake(operation.name)[:LONGEST_STREAM].strip("_")
        choices = [one for one in (name, called) if one]
        unique = next(
            (one for one in choices if one not in taken), choices[0] if choices else "stream"
        )
        number, plain = 2, unique
        while unique in taken:
            unique, number = f"{plain}_{number}", number + 1
        taken.add(unique)
        named[unique] = draft
    return named


def _security(
    references: References, root: Node, drafts: Mapping[str, StreamDraft]
) -> FoundSecurity:
    lists = [
        one.operation.node.get("security")
        for one in drafts.values()
        if one.operation.shape is Shape.LIST
    ]
    return security_of(references, root, lists or [None])


def _connector(root: Node, server: Server, security: FoundSecurity) -> dict[str, object]:
    title = as_node(root.get("info")).get("title")
    return {
        "label": title[:80] if isinstance(title, str) and title.strip() else None,
        "base_url": server.url,
        "auth": security.auth,
        "headers": security.headers,
    }


def _name(root: Node, server: Server) -> str:
    title = as_node(root.get("info")).get("title")
    name = snake(title) if isinstance(title, str) else ""
    for noise in ("_rest_api", "_api", "_rest"):
        name = name.removesuffix(noise)
    return connector_name(name or name_of_host(server.url))


def _candidates(
    drafts: Mapping[str, StreamDraft], security: FoundSecurity
) -> tuple[tuple[Candidate, ...], list[Skipped]]:
    candidates: list[Candidate] = []
    odd: list[Skipped] = []
    sent = {str(security.auth.get("name", "")).lower(), *(one.lower() for one in security.headers)}
    for name, draft in drafts.items():
        try:
            stream = Stream.model_validate({"name": name, **draft.fields})
        except ValidationError as error:
            why = str(error.errors(include_input=False)[0]["msg"])
            odd.append(Skipped(draft.operation.origin, why))
            continue
        operation = draft.operation
        candidates.append(
            Candidate(
                stream=stream,
                origin=operation.origin,
                shape=operation.shape,
                title=_title(operation),
                group=_group(operation),
                # a key that is also listed as a parameter is not asked for twice
                needs=tuple(one for one in draft.needs if one.lower() not in sent),
                refused=draft.refused or security.refused,
                reasons=tuple(draft.reasons),
            )
        )
    return tuple(candidates), odd


def _title(operation: Operation) -> str:
    for key in ("summary", "description"):
        text = operation.node.get(key)
        if isinstance(text, str) and text.strip():
            return " ".join(text.split())[:_LONGEST_TITLE]
    return ""


def _group(operation: Operation) -> str:
    tags = as_list(operation.node.get("tags"))
    return str(tags[0]) if tags else ""


def _left_out(walk: Operations) -> list[str]:
    if not walk.changing:
        return []
    return [f"{walk.changing:,} operations that change something were left out."]

"""The operations of a description that can be read from, each with what its answer holds. Pure."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from migrateiq_desktop.importers.imported import Shape, Skipped
from migrateiq_desktop.importers.naming import collection_of, is_variable
from migrateiq_desktop.importers.request_parts import is_json

from .parameters import Parameter, parameters_of
from .records import FoundRecords, find_records, is_envelope
from .references import NOTHING, Node, References, as_list, as_node
from .schemas import Schemas

_METHODS = ("get", "post", "put", "delete", "patch", "options", "head", "trace", "query")
_SEARCH = re.compile(r"(search|query|list|find|filter|lookup|fetch)", re.IGNORECASE)
_PLURAL = re.compile(r"([^s]s|list|all|search)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation that gives something."""

    method: str
    path: str
    node: Node
    parameters: tuple[Parameter, ...]
    answer: object
    """The schema of its answer's body."""
    headers: Node
    records: FoundRecords | None
    shape: Shape
    refused: str
    """Why it can't be read from; empty where it can."""
    body: Node
    """The schema of its JSON body."""
    servers: object

    @property
    def origin(self) -> str:
        """`GET /users`."""
        return f"{self.method} {self.path}"

    @property
    def name(self) -> str:
        """What the description calls it."""
        found = self.node.get("operationId")
        return found if isinstance(found, str) else ""


class Operations:
    """Walks the paths of a description."""

    def __init__(self, root: Node, references: References, schemas: Schemas) -> None:
        self._root = root
        self._references = references
        self._schemas = schemas
        self.skipped: list[Skipped] = []
        self.changing = 0
        """Operations that change something and are left out."""

    def all(self) -> Iterator[Operation]:
        """Those with GET, and searches with POST, in the description's order."""
        for path, value in as_node(self._root.get("paths")).items():
            item = self._references.resolve(value)
            if not isinstance(path, str) or not path.startswith("/"):
                if not str(path).startswith("x-"):
                    self.skipped.append(Skipped(f"path {str(path)[:100]}", "it is no path"))
                continue
            for method in _METHODS:
                if isinstance(item.get(method), dict):
                    operation = self._operation(path, method, item)
                    if operation is None:
                        self.changing += 1
                    else:
                        yield operation

    def _operation(self, path: str, method: str, item: Node) -> Operation | None:
        node = as_node(item[method])
        last = path.rstrip("/").rpartition("/")[2]
        if method != "get" and not (method == "post" and _SEARCH.search(last)):
            return None
        parameters = parameters_of(self._references, item.get("parameters"), node.get("parameters"))
        answer, headers, refused = self._answer(node)
        found = None if refused else find_records(self._schemas, answer, collection_of(path))
        body = self._body(node, parameters)
        shape = self._shape(path, method, answer, found)
        if method == "post" and shape is not Shape.SEARCH:
            return None
        return Operation(
            method=method.upper(),
            path=path,
            node=node,
            parameters=parameters,
            answer=answer,
            headers=headers,
            records=found if shape in {Shape.LIST, Shape.SEARCH} else None,
            shape=shape,
            refused=refused,
            body=body,
            servers=node.get("servers", item.get("servers")),
        )

    def _shape(self, path: str, method: str, answer: object, found: FoundRecords | None) -> Shape:
        schemas = self._schemas
        last = path.rstrip("/").rpartition("/")[2]
        if (
            found is not None
            and is_envelope(schemas, found, answer)
            and not (
                # /users/{id} with a list in it is a user
                is_variable(last) and found.selector is not None
            )
        ):
            return Shape.LIST if method == "get" else Shape.SEARCH
        if schemas.members(answer):
            return Shape.OBJECT
        if method == "get" and not is_variable(last) and _PLURAL.search(last):
            # nothing is said about the answer: the name has to do
            said = schemas.kind(answer) not in {"", "object"} or _is_map(schemas.resolve(answer))
            return Shape.UNKNOWN if said else Shape.LIST
        return Shape.OBJECT if is_variable(last) else Shape.UNKNOWN

    def _answer(self, node: Node) -> tuple[object, Node, str]:
        """Schema of the body, headers, and why it can't be read."""
        responses = as_node(node.get("responses"))
        usual = [code for code in responses if str(code).startswith("2")]
        code = "200" if "200" in responses else next(iter(usual), "default")
        response = self._references.resolve(responses.get(code))
        headers = as_node(response.get("headers"))
        if "content" not in response:
            produced = [
                str(one) for one in as_list(node.get("produces", self._root.get("produces")))
            ]
            if produced and not any(map(_may_be_json, produced)):
                return NOTHING, headers, f"it answers with {produced[0][:60]}, not with JSON"
            return response.get("schema", NOTHING), headers, ""
        content = as_node(response["content"])
        types = [str(name) for name in content]
        media = next((one for one in types if is_json(one)), None)
        media = media or next((one for one in types if _may_be_json(one)), None)
        if media is None and types:
            return NOTHING, headers, f"it answers with {types[0][:60]}, not with JSON"
        return as_node(content.get(media or "")).get("schema", NOTHING), headers, ""

    def _body(self, node: Node, parameters: tuple[Parameter, ...]) -> Node:
        request = self._references.resolve(node.get("requestBody"))
        for name, media in as_node(request.get("content")).items():
            if is_json(str(name)):
                return self._references.resolve(as_node(media).get("schema"))
        return next((one.schema for one in parameters if one.place == "body"), NOTHING)


def _is_map(node: Node) -> bool:
    """Whether it is an object with whatever names: `{"+1": "https://…"}`."""
    return isinstance(node.get("additionalProperties"), dict)


def _may_be_json(media: str) -> bool:
    return "json" in media.lower() or media.strip() in {"*/*", "application/*", ""}

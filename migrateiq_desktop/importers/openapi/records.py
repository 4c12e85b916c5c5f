"""Where the records stand in an answer, by its schema; their key and their cursor. Pure."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass

from migrateiq_desktop.importers.naming import snake
from migrateiq_desktop.importers.paging_signs import is_change_moment

from .references import NOTHING, Node
from .schemas import Schemas

_PLAIN = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_USUAL = (
    *("data", "items", "results", "records", "value", "values", "entries", "rows", "list"),
    *("content", "elements", "result", "objects", "resources", "collection", "hits", "docs"),
    *("_embedded", "entities", "member", "entry", "resultset"),
)
_BESIDE = frozenset(
    {"errors", "warnings", "links", "_links", "messages", "facets", "includes", "included"}
)
_KEYS = ("id", "_id", "uuid", "guid", "uid", "key", "Id", "ID", "ref", "slug", "code", "sid")
_DEEPEST = 3


@dataclass(frozen=True, slots=True)
class FoundRecords:
    """A list of records in an answer."""

    selector: str | None
    """JMESPath; None: the answer itself is the list, or it is to be found in the first answer."""
    item: Node
    """The schema of one."""
    reason: str


def find_records(schemas: Schemas, answer: object, collection: str) -> FoundRecords | None:
    """The list of records in an answer's schema; None where there is none.

    `collection` is the last name in the path: where several lists stand, that one is meant.
    """
    node = schemas.resolve(answer)
    item = schemas.items(node)
    if item is not None:
        return FoundRecords(None, item, "the answer is a list")
    found = list(_lists(schemas, node, (), _DEEPEST))
    if not found:
        return None
    path, item = max(found, key=lambda one: _likelihood(one[0], one[1], collection, schemas))
    selector = ".".join(name if _PLAIN.fullmatch(name) else json.dumps(name) for name in path)
    return FoundRecords(selector, item, f"{selector} is a list of records")


def _lists(
    schemas: Schemas, node: Node, path: tuple[str, ...], depth: int
) -> list[tuple[tuple[str, ...], Node]]:
    found: list[tuple[tuple[str, ...], Node]] = []
    for name, member in schemas.members(node).items():
        item = schemas.items(member)
        if item is not None:
            if name not in _BESIDE:
                found.append(((*path, name), item))
        elif depth and name not in _BESIDE and (not path or name.lower() in _USUAL):
            found += _lists(schemas, schemas.resolve(member), (*path, name), depth - 1)
    return found


def _likelihood(
    path: tuple[str, ...], item: Node, collection: str, schemas: Schemas
) -> tuple[int, int]:
    name, wanted = snake(path[-1]), snake(collection)
    score = 40 if name in _USUAL else 0
    if name == wanted or name.rstrip("s") == wanted.rstrip("s"):
        score += 60
    score += 20 if schemas.is_record(item) else 0
    return score - 15 * (len(path) - 1), -len(path)


def is_envelope(schemas: Schemas, found: FoundRecords, answer: object) -> bool:
    """Whether the list is what the answer is about, and not a detail of one record."""
    if found.selector is None:
        return True
    members = schemas.members(answer)
    if found.selector.partition(".")[0].lower() in _USUAL or len(members) == 1:
        return True
    # a record with an id of its own that happens to have a list
    return not any(name in members for name in _KEYS) and schemas.is_record(found.item)


def key_of(schemas: Schemas, item: Node, collection: str) -> tuple[str | None, str]:
    """The field that most looks like the key, and why."""
    members = schemas.members(item)
    scalar = [name for name in members if schemas.kind(members[name]) in {"string", "integer", ""}]
    for name in _KEYS:
        if name in scalar:
            return name, f"{name} is what a key is usually called"
    singular = _singular(snake(collection))
    for name in scalar:
        if snake(name) in {f"{singular}_{end}" for end in ("id", "key", "uuid", "guid", "number")}:
            return name, f"{name} is named after the records"
    return None, ""


def cursor_of(schemas: Schemas, item: Node) -> str | None:
    """The field with the moment of a record's last change."""
    members = schemas.members(item)
    for name, member in members.items():
        if is_change_moment(name) and _is_moment(schemas.resolve(member), schemas):
            return name
    return None


def _is_moment(node: Mapping[str, object], schemas: Schemas) -> bool:
    return node.get("format") in {"date-time", "datetime"} or (
        node is not NOTHING and schemas.kind(node) in {"string", ""} and "format" not in node
    )


def _singular(name: str) -> str:
    for plural, single in (("ies", "y"), ("sses", "ss"), ("xes", "x"), ("s", "")):
        if name.endswith(plural) and len(name) > len(plural) + 1:
            return name[: -len(plural)] + single
    return name

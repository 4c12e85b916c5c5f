"""What a schema says of a value: its kind, its members, the items of its list. Pure.

`allOf` is merged; of `oneOf` and `anyOf` the first that says something counts. Depth is limited,
for schemas may hold themselves.
"""

from collections.abc import Iterator, Mapping

from .references import NOTHING, Node, References, as_list, as_node

_DEEPEST = 8
_MOST_ALTERNATIVES = 20


class Schemas:
    """Reads the schemas of one description, each combination once."""

    def __init__(self, references: References) -> None:
        self._references = references
        self._members: dict[int, Mapping[str, object]] = {}

    def resolve(self, value: object) -> Node:
        """The schema itself, references followed."""
        return self._references.resolve(value)

    def members(self, value: object) -> Mapping[str, object]:
        """The members of an object by name; their schemas are not yet resolved."""
        node = self.resolve(value)
        known = self._members.get(id(node))
        if known is None:
            # the document outlives this, so that an id stays the same schema's
            known = self._members[id(node)] = self._gathered(node, _DEEPEST)
        return known

    def _gathered(self, node: Node, depth: int) -> Mapping[str, object]:
        found = dict(as_node(node.get("properties")))
        if depth == 0:
            return found
        for part in as_list(node.get("allOf"))[:_MOST_ALTERNATIVES]:
            for name, member in self._gathered(self.resolve(part), depth - 1).items():
                found.setdefault(name, member)
        if not found:
            for choice in self._choices(node):
                found = dict(self._gathered(choice, depth - 1))
                if found:
                    break
        return found

    def items(self, value: object, depth: int = _DEEPEST) -> Node | None:
        """The schema of a list's items, resolved; None for what is no list."""
        node = self.resolve(value)
        if "items" in node or self.kind(node) == "array":
            return self.resolve(node.get("items"))
        if depth:
            for choice in (*self._parts(node), *self._choices(node)):
                found = self.items(choice, depth - 1)
                if found is not None:
                    return found
        return None

    def kind(self, value: object) -> str:
        """`object`, `array`, `string`, …; empty where it isn't said."""
        kind = self.resolve(value).get("type")
        if isinstance(kind, list):
            # OpenAPI 3.1: ["string", "null"]
            kind = next((one for one in kind if one != "null"), "")
        return kind if isinstance(kind, str) else ""

    def is_record(self, value: object) -> bool:
        """Whether it is an object, or at least nothing else."""
        node = self.resolve(value)
        return self.kind(node) == "object" or bool(self.members(node))

    def _parts(self, node: Node) -> Iterator[Node]:
        for part in as_list(node.get("allOf"))[:_MOST_ALTERNATIVES]:
            yield self.resolve(part)

    def _choices(self, node: Node) -> Iterator[Node]:
        for key in ("oneOf", "anyOf"):
            for choice in as_list(node.get(key))[:_MOST_ALTERNATIVES]:
                resolved = self.resolve(choice)
                if resolved is not NOTHING:
                    yield resolved

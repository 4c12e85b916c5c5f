"""Follows local references of a description; those that lead elsewhere or nowhere are noted. Pure.

JSON Reference and JSON Pointer (RFC 6901) as OpenAPI uses them. Cycles end by a limit on steps;
whoever walks schemas limits depth as well.
"""

import re
from collections.abc import Mapping
from urllib.parse import unquote

from migrateiq_desktop.importers.imported import Skipped

Node = Mapping[str, object]
NOTHING: Node = {}
_MOST_STEPS = 30
_MOST_NOTED = 50


def as_node(value: object) -> Node:
    """The value where it is a mapping, else an empty one."""
    return value if isinstance(value, dict) else NOTHING


def as_list(value: object) -> list[object]:
    """The value where it is a list, else an empty one."""
    return value if isinstance(value, list) else []


class References:
    """One description's references."""

    def __init__(self, root: Node) -> None:
        self._root = root
        self._known: dict[str, Node] = {}
        self._odd: dict[str, str] = {}

    @property
    def skipped(self) -> tuple[Skipped, ...]:
        """The references that led nowhere, each once."""
        return tuple(Skipped(f"reference {ref}", why) for ref, why in self._odd.items())

    def resolve(self, value: object) -> Node:
        """The mapping itself, or what its `$ref` leads to; an empty one where that is nothing."""
        node = as_node(value)
        for _ in range(_MOST_STEPS):
            ref = node.get("$ref")
            if not isinstance(ref, str):
                return node
            node = self._target(ref)
        return NOTHING

    def _target(self, ref: str) -> Node:
        found = self._known.get(ref)
        if found is None:
            found = self._known[ref] = self._look_up(ref)
        return found

    def _look_up(self, ref: str) -> Node:
        if not ref.startswith("#"):
            self._note(ref, "it leads to another file, which isn't read")
            return NOTHING
        here: object = self._root
        for part in ref[1:].split("/")[1:]:
            key = unquote(part).replace("~1", "/").replace("~0", "~")
            if isinstance(here, dict):
                here = here.get(key)
            elif isinstance(here, list) and re.fullmatch(r"\d{1,6}", key) and int(key) < len(here):
                here = here[int(key)]
            else:
                here = None
        if not isinstance(here, dict):
            self._note(ref, "there is nothing where it leads")
            return NOTHING
        return here

    def _note(self, ref: str, why: str) -> None:
        if len(self._odd) < _MOST_NOTED:
            self._odd.setdefault(ref[:200], why)

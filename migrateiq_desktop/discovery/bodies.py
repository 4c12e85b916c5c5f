"""Walks decoded bodies: the objects around the records, and how to write the way there."""

import json
import re
from collections.abc import Iterator

from migrateiq_desktop.model.base import Json

Path = tuple[str, ...]

_PLAIN = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
DEEPEST = 5
MOST_OBJECTS = 200
"""A body with more is data, not an envelope."""


def written(path: Path) -> str:
    """The path as JMESPath; `@` for the body itself."""
    return ".".join(name if _PLAIN.fullmatch(name) else _quoted(name) for name in path) or "@"


def objects(body: Json) -> Iterator[tuple[Path, dict[str, Json]]]:
    """The body and the objects inside it, the outer ones first; lists are not entered."""
    pending: list[tuple[Path, Json]] = [((), body)]
    for seen in range(MOST_OBJECTS):
        if seen >= len(pending):
            return
        path, value = pending[seen]
        if not isinstance(value, dict):
            continue
        yield path, value
        if len(path) < DEEPEST:
            inner = [(k, v) for k, v in value.items() if isinstance(k, str)]
            pending.extend(((*path, key), item) for key, item in inner if isinstance(item, dict))


def _quoted(name: str) -> str:
    # a quoted identifier of JMESPath is a JSON string
    return json.dumps(name)

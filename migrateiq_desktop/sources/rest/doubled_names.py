"""Notices objects that have a name twice, of which every JSON reader drops one. Pure."""

import json
from collections import Counter

from migrateiq_desktop.model.base import Json
from migrateiq_desktop.sources.name_counts import names_in

NAMED = 5
_BETWEEN = b'":'
"""Stands behind every name, unless there is white space between."""


def doubled_names(body: bytes, value: Json) -> str:
    """What to say of a UTF-8 body and its value: which names came twice. Empty when none did.

    Counted cheaply first; only a count that differs is looked into.
    """
    if body.count(_BETWEEN) == names_in(value):
        return ""
    doubled: Counter[str] = Counter()

    def keep(pairs: list[tuple[str, Json]]) -> None:
        names = Counter(name for name, _ in pairs)
        if len(names) < len(pairs):
            doubled.update(name for name, count in names.items() if count > 1)

    try:
        json.loads(body, object_pairs_hook=keep, parse_int=str, parse_float=str)
    except (ValueError, RecursionError):
        return ""
    if not doubled:
        return ""
    named = ", ".join(name[:80] for name in list(doubled)[:NAMED])
    return (
        f"{max(doubled.values()):,} objects have a field twice ({named}): the last one counts"
        " (RFC 8259 section 4)"
    )

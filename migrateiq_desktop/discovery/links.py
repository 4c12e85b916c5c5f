"""The Link header (RFC 8288). Pure."""

import re

_LINK = re.compile(r"<([^>]*)>((?:\s*;\s*[^\s=;,]+\s*(?:=\s*(?:\"(?:[^\"\\]|\\.)*\"|[^\s;,]*))?)*)")
_RELATION = re.compile(r";\s*rel\s*=\s*(?:\"([^\"]*)\"|([^\s;,]*))", re.IGNORECASE)


def link_relations(header: str) -> dict[str, str]:
    """Relation (in lower case) → address as written; the first of each relation counts."""
    found: dict[str, str] = {}
    for target, parameters in _LINK.findall(header):
        relation = _RELATION.search(parameters)
        if relation is None:
            continue
        for name in (relation[1] or relation[2] or "").lower().split():
            found.setdefault(name, target)
    return found

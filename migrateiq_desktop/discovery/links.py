"""The Link header (RFC 8288). Pure."""

import re

_LINK = re.compile(
    r"<([^<>]*)>((?:\s*;\s*[^\s=;,]+\s*(?:=\s*(?:\"(?:[^\"\\]|\\.)*\"|[^\s;,]*))?)*)"
)
_PARAMETER = re.compile(r";\s*([^\s=;,]+)\s*(?:=\s*(?:\"((?:[^\"\\]|\\.)*)\"|([^\s;,]*)))?")


def link_relations(header: str) -> dict[str, str]:
    """Relation (in lower case) → address as written; the first of each relation counts."""
    found: dict[str, str] = {}
    for target, parameters in _LINK.findall(header):
        for name, quoted, plain in _PARAMETER.findall(parameters):
            if name.lower() == "rel":
                for relation in (quoted or plain).lower().split():
                    found.setdefault(relation, target)
                break  # a second rel of a link is ignored (section 3.3)
    return found

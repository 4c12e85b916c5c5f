"""Breaks JSON text into lines without reading it: every digit stays. Pure."""

import re

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"?|[\[\]{},:]|[^\s"\[\]{},:]+')
_STEP = "  "


def indented(text: str) -> str:
    """The same tokens, an element a line; text that isn't JSON stays as it is."""
    if not text.lstrip().startswith(("{", "[")):
        return text
    parts: list[str] = []
    depth, before = 0, ""
    for match in _TOKEN.finditer(text):
        part = match[0]
        if part in "]}":
            depth = max(depth - 1, 0)
            empty = before in {"[", "{"}
            parts.append(part if empty else f"\n{_STEP * depth}{part}")
        else:
            opens = before in {"[", "{", ","}
            parts.append(f"\n{_STEP * depth}{part}" if opens else part)
            if part in "[{":
                depth += 1
            elif part == ":":
                parts.append(" ")
        before = part
    return "".join(parts)

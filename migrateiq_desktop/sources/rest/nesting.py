"""Saves a page from one record that is nested too deep to be read. Pure, and knows text only.

Such a record is handed on as its own JSON text, which is no object, so that it is rejected whole
while the rest of the page is loaded.
"""

import json
import re

DEEPEST = 500
"""Levels. Python's own readers and writers of JSON give up at about 900."""

_TOKEN = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|[\[\]{}]', re.DOTALL)


def with_deep_records_as_text(text: str, deepest: int = DEEPEST) -> tuple[str, int]:
    """JSON text in which deep records are strings, and how many there were.

    A record is the outermost element of a list.
    """
    spans = _deep_spans(text, deepest)
    parts: list[str] = []
    end = 0
    for start, stop in spans:
        parts += [text[end:start], json.dumps(text[start:stop])]
        end = stop
    return "".join([*parts, text[end:]]), len(spans)


def _deep_spans(text: str, deepest: int) -> list[tuple[int, int]]:
    """Where the records begin and end that hold more levels than are allowed."""
    spans: list[tuple[int, int]] = []
    opened: list[tuple[str, int]] = []
    record: int | None = None
    for token in _TOKEN.finditer(text):
        mark = token[0]
        if mark in "[{":
            opened.append((mark, token.start()))
            if record is None and len(opened) > deepest:
                record = _level_of_record(opened)
        elif mark in "]}" and opened:
            _, start = opened.pop()
            if record == len(opened):
                spans.append((start, token.end()))
                record = None
    return spans


def _level_of_record(opened: list[tuple[str, int]]) -> int | None:
    for level, (mark, _) in enumerate(opened[:-1]):
        if mark == "[":
            return level + 1
    return None

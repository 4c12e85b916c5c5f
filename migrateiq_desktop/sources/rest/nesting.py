"""Saves a page from one record that can't be read. Pure, and knows text only.

Such a record, nested too deep or with a number that is none, is handed on as its own JSON text,
so that it is rejected whole while the rest of the page is loaded.
"""

import json
import re
from collections.abc import Mapping

from migrateiq_desktop.engine.ports import UnreadableRecord
from migrateiq_desktop.model.base import Json

DEEPEST = 500
"""Levels. Python's own readers and writers of JSON give up at about 900."""
TOO_DEEP = f"nested more than {DEEPEST} levels deep"
NO_NUMBER = "NaN and Infinity are not JSON (RFC 8259 section 6)"

_TOKEN = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|[\[\]{}]|NaN|Infinity', re.DOTALL)


def with_unreadable_as_text(text: str, deepest: int = DEEPEST) -> tuple[str, list[tuple[str, str]]]:
    """JSON text in which such records are strings; and of each that string, and why.

    A record is the outermost element of a list.
    """
    spans = _unreadable_spans(text, deepest)
    parts: list[str] = []
    end = 0
    for start, stop, _ in spans:
        parts += [text[end:start], json.dumps(text[start:stop])]
        end = stop
    why = [(text[start:stop], reason) for start, stop, reason in spans]
    return "".join([*parts, text[end:]]), why


def marked(value: Json, reasons: Mapping[str, str]) -> Json:
    """The value with those strings as UnreadableRecord, each with its reason."""
    match value:
        case dict():
            return {name: marked(item, reasons) for name, item in value.items()}
        case list():
            return [
                UnreadableRecord(item, reasons[item])
                if isinstance(item, str) and item in reasons
                else marked(item, reasons)
                for item in value
            ]
        case _:
            return value


def _unreadable_spans(text: str, deepest: int) -> list[tuple[int, int, str]]:
    """Where the records begin and end that can't be read, and why."""
    spans: list[tuple[int, int, str]] = []
    opened: list[tuple[str, int]] = []
    record: int | None = None
    reason = TOO_DEEP
    for token in _TOKEN.finditer(text):
        mark = token[0]
        if mark in "[{":
            opened.append((mark, token.start()))
            if record is None and len(opened) > deepest:
                record, reason = _level_of_record(opened), TOO_DEEP
        elif mark in "]}" and opened:
            _, start = opened.pop()
            if record == len(opened):
                spans.append((start, token.end(), reason))
                record = None
        elif mark in ("NaN", "Infinity") and record is None:
            record, reason = _level_of_record(opened), NO_NUMBER
    return spans


def _level_of_record(opened: list[tuple[str, int]]) -> int | None:
    for level, (mark, _) in enumerate(opened[:-1]):
        if mark == "[":
            return level + 1
    return None

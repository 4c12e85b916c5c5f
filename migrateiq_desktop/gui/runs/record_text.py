"""A whole record as indented JSON that can be shown: exact, visible, never endless. Pure."""

import msgspec

from migrateiq_desktop.gui.tables.visible_text import visible
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.exact_json import dumps

LARGEST_SHOWN = 100_000
"""Characters. The whole record is what is copied and exported."""
LONGEST_LINE = 4_000


def whole_text(record: Json) -> str:
    """All of it, indented, exactly as received."""
    text = dumps(record)
    try:
        return msgspec.json.format(text, indent=2)
    except (msgspec.DecodeError, UnicodeEncodeError, RecursionError):
        return text  # odd text from afar: better in one line than not at all


def shown_text(record: Json) -> str:
    """The same for the screen: cut where a view would be slow, nothing invisible."""
    text = whole_text(record)
    lines = [_cut(line, LONGEST_LINE) for line in text[:LARGEST_SHOWN].split("\n")]
    if len(text) > LARGEST_SHOWN:
        lines.append("…")
    return visible("\n".join(lines), keep="\n")


def _cut(line: str, longest: int) -> str:
    return line if len(line) <= longest else line[:longest] + "…"

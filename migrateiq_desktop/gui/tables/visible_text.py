"""Text from afar as it can be shown in one line: nothing invisible, nothing that turns the writing
around, nothing of endless length. Pure."""

import html
import re
import unicodedata

LONGEST_CELL = 300
"""Characters of a value in a table; the whole value is shown elsewhere."""
_NAMED = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}
_JOINERS = frozenset("\u200c\u200d")
"""Needed inside words of several scripts and inside emoji."""
_HIDDEN_CATEGORIES = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
_NOT_PLAIN = re.compile(r"[^\x20-\x7e]")


def visible(text: str, *, keep: str = "") -> str:
    """The text with control, bidirectional and other invisible characters written as escapes.

    The characters in `keep` stay, for example the line breaks of a text of several lines.
    """
    if text.isprintable():
        return text
    return _NOT_PLAIN.sub(lambda found: _written(found[0], keep), text)


def cell_text(text: str) -> str:
    """The same, cut for a table's cell."""
    if len(text) > LONGEST_CELL:
        return visible(text[:LONGEST_CELL]) + "…"
    return visible(text)


def plain_tip(text: str) -> str:
    """A text for a tool tip, which Qt would otherwise read as HTML where it looks like that."""
    if "<" not in text:
        return text
    return f'<p style="white-space: pre-wrap">{html.escape(text)}</p>'


def _written(character: str, keep: str) -> str:
    if character in keep or character in _JOINERS:
        return character
    if unicodedata.category(character) not in _HIDDEN_CATEGORIES:
        return character
    code = ord(character)
    return _NAMED.get(character) or (f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}")

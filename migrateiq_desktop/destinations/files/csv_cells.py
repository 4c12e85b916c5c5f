"""Texts as fields of CSV, harmless to a spreadsheet, and how an encoder of JSON is made to write
them. Pure.

An encoder in C writes rows as JSON lists far faster than Python joins texts. A list is a record of
CSV but for its brackets, its quotes and its nulls; what JSON would escape, and what would be taken
for one of these, is hidden in characters that no text has (Unicode: noncharacters) meanwhile.
"""

import re
from collections.abc import Sequence
from typing import cast

from .line_parts import ENCODER

_FORMULA = re.compile("[=+\\-@\t\r\N{FULLWIDTH EQUALS SIGN}]")
"""Source: OWASP, CSV Injection."""
_NUMBER = re.compile(r"-[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?")
"""In a column that had to become text; no harm is in it."""
_SPECIAL = re.compile('[,"\r\n]')
_HIDDEN = {'"': "\ufdd0", ",": "\ufdd1", "\n": "\ufdd2", "\r": "\ufdd3", "\\": "\ufdd4"}
_SHOWN = {hidden.encode(): shown.encode() for shown, hidden in _HIDDEN.items()}
_HIDING = re.compile("[\ufdd0-\ufdd4]")
_SPACES = "\x7f-\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
_ODD = re.compile(f'[,"\\\\\x00-\x09\x0b-\x1f{_SPACES}\ufdd0-\ufdd4\uff1d]')
_ODD_ENDS = ("\n=", "\n+", "\n-", "\n@", "\n ", " \n", "\n\n")
_CONTROLS = {
    b"\\t": b"\t",
    b"\\b": b"\b",
    b"\\f": b"\f",
} | {b"\\u%04x" % code: bytes([code]) for code in range(0x20)}


class HiddenInTextError(Exception):
    """A text has one of the characters that others are to be hidden in."""


class Cells:
    """Makes fields of texts, and counts those that a spreadsheet would take for formulas."""

    def __init__(self, *, neutralise: bool) -> None:
        self._neutralise = neutralise
        self.formulas = 0

    def field(self, text: str) -> str:
        """As it stands in a record."""
        if _FORMULA.match(text) and not _NUMBER.fullmatch(text):
            self.formulas += 1
            if self._neutralise:
                text = f"'{text}"
        if not text or _SPECIAL.search(text) or text != text.strip():
            doubled = text.replace('"', '""')
            return f'"{doubled}"'
        return text

    def hidden(self, values: Sequence[object]) -> tuple[Sequence[object], bool]:
        """A column of texts and nulls as `records_of` takes it, and whether anything is hidden.

        Raises HiddenInTextError.
        """
        texts = cast("list[str]", [value for value in values if value is not None])
        joined = "\n".join(texts)
        if joined.count("\n") == max(0, len(texts) - 1) and not _ODD.search(joined):
            ends = f"\n{joined}\n"
            if not any(end in ends for end in _ODD_ENDS):
                return values, False
        if _HIDING.search(joined):
            raise HiddenInTextError
        return [
            None if value is None else _hidden(self.field(cast("str", value))) for value in values
        ], True


def _hidden(field: str) -> str:
    for shown, hidden in _HIDDEN.items():
        if shown in field:
            field = field.replace(shown, hidden)
    return field


def records_of(columns: Sequence[Sequence[object]], *, hides: bool) -> bytes:
    """Rows as records. The columns hold what JSON writes as CSV does: numbers, truth values, nulls,
    and texts without anything odd in them, or hidden by `Cells` (`hides`)."""
    lists = b"\n" + ENCODER.encode_lines(list(zip(*columns, strict=True)))
    records = lists.replace(b",null", b",").replace(b"\n[null", b"\n[")
    records = records[2:-2].replace(b'"', b"").replace(b"]\n[", b"\r\n") + b"\r\n"
    if not hides:
        return records
    if b"\\" in records:
        for escaped, character in _CONTROLS.items():
            records = records.replace(escaped, character)
    for hidden, shown in _SHOWN.items():
        records = records.replace(hidden, shown)
    return records

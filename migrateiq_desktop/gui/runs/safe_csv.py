"""CSV that is safe to open in a spreadsheet. Pure.

RFC 4180; a cell that a spreadsheet would take for a formula gets an apostrophe before it
(OWASP, "CSV Injection").
"""

import csv
import io
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

BYTE_ORDER_MARK = "\ufeff"
"""Before the header: without it spreadsheets take UTF-8 for something else."""
_NUMBER = re.compile(r"[+-]?\d+(\.\d+)?([eE][+-]?\d+)?")
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")

Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class CsvForm(Generic[Row]):
    """How rows of a kind are written: a header, and a line for each."""

    header: Sequence[str]
    cells: Callable[[Row], Sequence[str]]
    """Texts, made neutral where they come from afar."""

    def header_text(self) -> str:
        """The first line, with the byte order mark."""
        return BYTE_ORDER_MARK + _lines([self.header])

    def text(self, rows: Iterable[Row]) -> str:
        """A line for each row."""
        return _lines(self.cells(row) for row in rows)


def neutral(text: str) -> str:
    """The text with an apostrophe before it when a spreadsheet would calculate it."""
    if _NUMBER.fullmatch(text) or not text.lstrip(" ").startswith(_FORMULA_STARTS):
        return text
    return f"'{text}"


def _lines(rows: Iterable[Iterable[str]]) -> str:
    text = io.StringIO()
    # all quoted: a spreadsheet that separates by another character must not split a value
    csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\r\n").writerows(rows)
    return text.getvalue()

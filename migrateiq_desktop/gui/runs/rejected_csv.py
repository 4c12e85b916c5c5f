"""Rejected records as CSV, with the reasons, safe to open in a spreadsheet. Pure.

RFC 4180; a cell that a spreadsheet would take for a formula gets an apostrophe before it
(OWASP, "CSV Injection").
"""

import csv
import io
import re
from collections.abc import Iterable

from migrateiq_desktop.model.exact_json import dumps
from migrateiq_desktop.model.rejects import KeptReject
from migrateiq_desktop.model.run import RejectedRecord

HEADER = (
    *("run", "stream", "page", "record", "field", "value", "reason", "whole_record"),
    *("edited_record", "state", "note"),
)
BYTE_ORDER_MARK = "\ufeff"
"""Before the header: without it spreadsheets take UTF-8 for something else."""
_NUMBER = re.compile(r"[+-]?\d+(\.\d+)?([eE][+-]?\d+)?")
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def header_text() -> str:
    """The first line, with the byte order mark."""
    return BYTE_ORDER_MARK + _lines([HEADER])


def records_text(records: Iterable[KeptReject]) -> str:
    """A line for each record; page and record count from 1."""
    return _lines(_line(kept, kept.rejected) for kept in records)


def _line(kept: KeptReject, rejected: RejectedRecord) -> tuple[str, ...]:
    return (
        str(kept.run_id),
        neutral(rejected.stream),
        str(rejected.page),
        str(rejected.index + 1),
        neutral(rejected.field or ""),
        neutral(rejected.value or ""),
        neutral(rejected.reason),
        neutral(dumps(rejected.record)),
        "" if kept.edited is None else neutral(dumps(kept.edited)),
        kept.state.value,
        neutral(kept.note),
    )


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

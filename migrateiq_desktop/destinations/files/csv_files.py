"""CSV: RFC 4180 in UTF-8, harmless to a spreadsheet. Null is an empty field, an empty text is a
pair of quotes. Pure."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import BinaryIO

from migrateiq_desktop.destinations.texts import text_of
from migrateiq_desktop.model.schema import FieldType

from .assembly import Assembly

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\N{FULLWIDTH EQUALS SIGN}")
"""Source: OWASP, CSV Injection."""
_NUMBER = re.compile(r"-\d+(\.\d+)?([eE][+-]?\d+)?")
"""In a column that had to become text; no harm is in it."""
_TEXTS = (FieldType.TEXT, FieldType.JSON)
_EMPTY = ""


class Csv:
    """Implements `FileFormat`."""

    suffix = ".csv"
    rewrites = False

    def __init__(self, *, neutralise: bool = True) -> None:
        self._neutralise = neutralise

    def refusals(self) -> None:
        """None."""
        return

    def write(self, file: BinaryIO, assembly: Assembly) -> None:
        """The columns' names, what is there, then the rows."""
        cells = _Cells(neutralise=self._neutralise)
        columns = assembly.schema.columns
        names = cells.texts([column.name for column in columns])
        file.write((",".join(names) + "\r\n").encode())
        if assembly.before is not None:
            more = len(columns) - len(assembly.before.file_schema.columns)
            with assembly.before.path.open("rb") as lines:
                file.writelines(kept_records(lines, more))
        for piece in assembly.pieces():
            rows = [
                cells.texts(values) if column.type in _TEXTS else _plain(values)
                for values, column in zip(piece, columns, strict=True)
            ]
            text = "".join([f"{line}\r\n" for line in map(",".join, zip(*rows, strict=True))])
            file.write(text.encode())
        assembly.remarks.extend(cells.remarks(assembly.name))


class _Cells:
    """Texts as fields, and how many of them a spreadsheet would take for formulas."""

    def __init__(self, *, neutralise: bool) -> None:
        self._neutralise = neutralise
        self._found = 0

    def texts(self, values: Sequence[object]) -> list[str]:
        return [_EMPTY if value is None else self._text(str(value)) for value in values]

    def remarks(self, name: str) -> list[str]:
        if not self._found:
            return []
        if self._neutralise:
            said = (
                "begin with an apostrophe now, because a spreadsheet would take them for formulas"
            )
        else:
            said = "may be run as formulas by a spreadsheet: neutralise_formulas is off"
        return [f"{self._found:,} texts in {name} {said}."]

    def _text(self, text: str) -> str:
        if text.startswith(_FORMULA) and not _NUMBER.fullmatch(text):
            self._found += 1
            if self._neutralise:
                text = f"'{text}"
        if not text or any(mark in text for mark in ',"\r\n') or text != text.strip():
            return '"' + text.replace('"', '""') + '"'
        return text


def kept_records(lines: Iterable[bytes], more: int) -> Iterator[bytes]:
    """The records of a file, with so many empty fields more: widened values have the same text."""
    fields = b"," * more
    for number, record in enumerate(_records(lines)):
        if number > 0:
            yield record.rstrip(b"\r\n") + fields + b"\r\n"


def _records(lines: Iterable[bytes]) -> Iterator[bytes]:
    """Lines joined to records: a line break between quotes is part of a value."""
    record, quotes = b"", 0
    for line in lines:
        record += line
        quotes += line.count(b'"')
        if quotes % 2 == 0:
            yield record
            record, quotes = b"", 0
    if record:
        yield record


def _plain(values: Sequence[object]) -> list[str]:
    return [_EMPTY if value is None else text_of(value) for value in values]

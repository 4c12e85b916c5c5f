"""CSV: RFC 4180 in UTF-8, harmless to a spreadsheet. Null is an empty field, an empty text is a
pair of quotes. Pure."""

from collections.abc import Iterable, Iterator, Sequence
from typing import BinaryIO

import pyarrow as pa
import pyarrow.compute as pc

from migrateiq_desktop.model.schema import FieldType

from .assembly import Assembly
from .parts import ArrowParts
from .text_columns import joined_lines, text_pieces

_FORMULA = "^[=+\\-@\t\r\N{FULLWIDTH EQUALS SIGN}]"
"""Source: OWASP, CSV Injection."""
_NUMBER = r"^-\d+(\.\d+)?([eE][+-]?\d+)?$"
"""In a column that had to become text; no harm is in it."""
_TEXTS = (FieldType.TEXT, FieldType.JSON)
_SPECIAL = '[,"\r\n]|^$'
_EMPTY = ""
_END = "\r\n"


class Csv(ArrowParts):
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
        names = [cells.texts(pa.array([column.name], pa.string())) for column in columns]
        file.write(_records_of(names))
        if assembly.before is not None:
            more = len(columns) - len(assembly.before.file_schema.columns)
            with assembly.before.path.open("rb") as lines:
                file.writelines(kept_records(lines, more))
        for piece in text_pieces(assembly):
            fields = [
                cells.texts(texts) if column.type in _TEXTS else texts
                for texts, column in zip(piece, columns, strict=True)
            ]
            file.write(_records_of(fields))
        assembly.remarks.extend(cells.remarks(assembly.name))


def _records_of(fields: Sequence[pa.Array]) -> memoryview:
    pieces = [piece for field in fields for piece in (field, ",")]
    return joined_lines([*pieces[:-1], _END], _EMPTY)


class _Cells:
    """Texts as fields, and how many of them a spreadsheet would take for formulas."""

    def __init__(self, *, neutralise: bool) -> None:
        self._neutralise = neutralise
        self._found = 0

    def texts(self, texts: pa.Array) -> pa.Array:
        formulas = pc.match_substring_regex(texts, _FORMULA)
        if pc.any(formulas).as_py():
            plain = pc.match_substring_regex(texts, _NUMBER)
            formulas = pc.and_(formulas, pc.invert(plain))
        found = pc.sum(formulas).as_py() or 0
        self._found += found
        if found and self._neutralise:
            texts = pc.if_else(formulas, pc.binary_join_element_wise("'", texts, ""), texts)
        special = pc.or_(
            pc.match_substring_regex(texts, _SPECIAL),
            pc.not_equal(texts, pc.utf8_trim_whitespace(texts)),
        )
        if not pc.any(special).as_py():
            return texts
        doubled = pc.replace_substring(texts, '"', '""')
        return pc.if_else(special, pc.binary_join_element_wise('"', doubled, '"', ""), texts)

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

"""Worksheets that keep every text and number as it is, and their names.

Source of the rules for names: support.microsoft.com, Rename a worksheet.
"""

import re
from typing import Any, BinaryIO

from xlsxwriter.worksheet import Worksheet

LONGEST_NAME = 31
"""UTF-16 units."""
_FORBIDDEN = re.compile(r"[\[\]:*?/\\\x00-\x1f\x7f\ufffe\uffff]")
_RESERVED = "history"
# what a reader would take for an escaped character, also where two of them share an underscore
_ESCAPE = re.compile(r"_(?=x[0-9a-fA-F]{4}_)")
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff]")

Attributes = list[tuple[str, Any]]


class PlainSheet(Worksheet):  # type: ignore[misc]  # the library has no types
    """Two things of the library's own are switched off: it takes a text between <r> and </r> for
    ready markup, and it writes 16 digits of numbers that have 17."""

    def _xml_rich_inline_string(self, string: str, attributes: Attributes) -> None:
        self._xml_inline_string(string, True, attributes)  # noqa: FBT003  # the library's own

    def _xml_number_element(self, number: float, attributes: Attributes) -> None:
        text = "".join(f' {name}="{value}"' for name, value in attributes)
        self.fh.write(f"<c{text}><v>{number!r}</v></c>")

    @staticmethod
    def _escape_control_characters(data: object) -> object:
        """ECMA-376, 22.9.2.19 ST_Xstring."""
        if not isinstance(data, str):
            return data
        escaped = _ESCAPE.sub("_x005F_", data)
        return _CONTROL.sub(lambda match: f"_x{ord(match[0]):04X}_", escaped)

    def let_go(self) -> None:
        """Close its temporary file."""
        if self.row_data_fh is not None:
            self._opt_close()


def sheet_name(table: str, number: int) -> str:
    """The name of a table's first, second … sheet."""
    suffix = "" if number == 1 else f" ({number})"
    name = _FORBIDDEN.sub("_", table).strip("'").strip()
    if not name or name.lower() == _RESERVED:
        name = f"{name or 'table'}_"
    return _cut(name, LONGEST_NAME - len(suffix)).rstrip("'") + suffix


def _cut(name: str, units: int) -> str:
    return name.encode("utf-16-le")[: units * 2].decode("utf-16-le", "ignore")


class ForgivingFile:
    """A file that takes what is still written to it after it has failed once: a zip archive that
    is given up writes its end when nobody listens any more."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._failed = False

    def write(self, data: bytes) -> int:
        """Raises the system's error, the first time."""
        if self._failed or self._file.closed:
            return len(data)
        try:
            return self._file.write(data)
        except OSError:
            self._failed = True
            raise

    def tell(self) -> int:
        """Where it is."""
        return 0 if self._failed or self._file.closed else self._file.tell()

    def seek(self, offset: int, whence: int = 0) -> int:
        """Go there."""
        return 0 if self._failed or self._file.closed else self._file.seek(offset, whence)

    def seekable(self) -> bool:
        """It is."""
        return True

    def flush(self) -> None:
        """Raises the system's error."""
        if not (self._failed or self._file.closed):
            self._file.flush()

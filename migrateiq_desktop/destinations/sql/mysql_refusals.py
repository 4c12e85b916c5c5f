"""What a table of MySQL's can't hold although others can, and why, in words. Pure.

What somebody has declared stays so: a text that is too long for it is refused, never cut.
"""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from migrateiq_desktop.destinations.texts import texts_in
from migrateiq_desktop.engine.ports import Missing, Moments
from migrateiq_desktop.model.exact_json import text_of

from .mysql_columns import MysqlColumn, Server
from .mysql_names import actual_names
from .mysql_room import MOST_INDEXED
from .mysql_types import TEXT, text_limits
from .transactions import TableColumn

_ALWAYS_TAKEN: frozenset[type] = frozenset({type(None), Missing})
_TEXTS: frozenset[type] = frozenset({str, dict, list})
_CODECS = {"latin1": "cp1252", "ascii": "ascii", "utf8mb3": "utf-8", "utf8": "utf-8"}
_BEYOND_THREE_BYTES = "\U00010000"


class MysqlRefusals:
    """Implements `engine.ports.Refusals` for one table."""

    def __init__(self, columns: Sequence[TableColumn], key: Sequence[str], server: Server) -> None:
        """The columns that are there, and the names of those that the key is made of."""
        self._there = {column.name: column for column in columns}
        self._names = list(self._there)
        self._key = {name.casefold() for name in key}
        self._most_in_key = MOST_INDEXED // max(1, len(key))
        self._packet = server.packet - 65_536
        self._exact = server.exact

    def none_in(self, column: str, values: Sequence[object], kinds: AbstractSet[type]) -> bool:
        """Whether no text is anywhere near a limit."""
        if isinstance(values, Moments):
            return not self._limited(column)
        kinds = kinds - _ALWAYS_TAKEN
        if not kinds & _TEXTS and not self._is_text(column):
            return True
        if kinds & {dict, list} or (self._limited(column) and kinds != {str}):
            return not kinds
        texts = texts_in(values)
        if self._limited(column):
            return all(self.reason(column, text) is None for text in texts)
        return max(map(len, texts), default=0) * 4 < self._packet

    def reason(self, column: str, value: object) -> str | None:
        """Why that column can't hold a value."""
        if value is None or isinstance(value, Missing):
            return None
        text = text_of(value)
        size = len(text) * 4
        if size >= self._packet and (size := len(text.encode())) >= self._packet:
            return f"{size:,} bytes, and max_allowed_packet lets the server take {self._packet:,}"
        if not isinstance(value, (str, dict, list)):
            # numbers and moments widen a column, and text takes them only where it stays text
            return self._too_long(column, text) if self._is_text(column) else None
        return self._too_long(column, text) or self._not_in_charset(column, text)

    def _limited(self, column: str) -> bool:
        there = self._column(column)
        return column.casefold() in self._key or (
            there is not None
            and there.is_text
            and (there.declared != TEXT or there.charset != "utf8mb4")
        )

    def _is_text(self, column: str) -> bool:
        there = self._column(column)
        return there is not None and there.is_text

    def _too_long(self, column: str, text: str) -> str | None:
        there = self._column(column)
        if column.casefold() in self._key and (there is None or there.collation == self._exact):
            characters: int | None = self._most_in_key
            most_bytes = None
        elif there is None or not there.is_text:
            return None
        else:
            characters, most_bytes = text_limits(there.declared)
            if there.declared.startswith("char(") and text.endswith(" "):
                return f"it ends with a space, which the column {column} would drop"
        if characters is not None and len(text) > characters:
            return f"{len(text):,} characters, and the column {column} takes {characters:,}"
        if most_bytes is not None and len(text.encode()) > most_bytes:
            return f"{len(text.encode()):,} bytes, and the column {column} takes {most_bytes:,}"
        return None

    def _not_in_charset(self, column: str, text: str) -> str | None:
        there = self._column(column)
        if there is None or there.charset in (None, "utf8mb4", "binary") or text.isascii():
            return None
        codec = _CODECS.get(there.charset or "")
        try:
            fits = codec is not None and bool(text.encode(codec))
        except UnicodeEncodeError:
            fits = False
        if fits and (codec != "utf-8" or max(text) < _BEYOND_THREE_BYTES):
            return None
        return f"a character that the column {column}, kept in {there.charset}, doesn't have"

    def _column(self, name: str) -> MysqlColumn | None:
        found = self._there.get(actual_names(self._names, [name])[0])
        return found if isinstance(found, MysqlColumn) else None

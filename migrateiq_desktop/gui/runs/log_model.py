"""A run's log as a list: bounded, searched in memory. Asks nobody; is told."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from migrateiq_desktop.gui.formatting import translate
from migrateiq_desktop.gui.tables.visible_text import plain_tip, visible
from migrateiq_desktop.gui.theme import Token

from .log_lines import REQUESTS, LogEntry
from .run_texts import clock_with_milliseconds

LARGEST = 5_000
"""Lines kept. The file has all of them."""
_DROPPED_AT_ONCE = 500
LONGEST_LINE = 2_000
_TOKENS = {"DEBUG": Token.MUTED, "WARNING": Token.CAUTION_TEXT, "ERROR": Token.BAD}
_NOWHERE = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


def level_text(level: str) -> str:
    """A level as a word; empty for a line that goes on from the one before."""
    texts = {
        "DEBUG": translate("runs", "Debug"),
        "INFO": translate("runs", "Info"),
        "WARNING": translate("runs", "Warning"),
        "ERROR": translate("runs", "Error"),
    }
    return texts.get(level, "")


def level_token(level: str) -> Token:
    """The colour of a line of that level."""
    return _TOKENS.get(level, Token.TEXT)


class LogModel(QAbstractTableModel):
    """The lines that the search lets through, oldest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[LogEntry] = []
        self._shown: list[LogEntry] = []
        self._search = ""
        self._least = 0
        self._last = 0
        self._longest = 0

    @property
    def longest(self) -> int:
        """Characters of the longest message ever shown since the list was set."""
        return self._longest

    @property
    def kept(self) -> int:
        """How many lines there are, found or not."""
        return len(self._entries)

    def entry(self, row: int) -> LogEntry:
        """A line that is shown."""
        return self._shown[row]

    def set_entries(self, entries: Sequence[LogEntry]) -> None:
        """Another log, or the same read anew."""
        self._entries = list(entries[-LARGEST:])
        self._longest = 0
        self._show_found()

    def append(self, entries: Sequence[LogEntry]) -> None:
        """Lines that have come in."""
        self._entries += entries
        found = self._found(entries)
        if found:
            first = len(self._shown)
            self.beginInsertRows(QModelIndex(), first, first + len(found) - 1)
            self._shown += found
            self._measure(found)
            self.endInsertRows()
        if len(self._entries) > LARGEST + _DROPPED_AT_ONCE:
            self._drop()

    def search(self, text: str) -> None:
        """Show only lines with this text in message or level; all for an empty one."""
        self._search = text.lower()
        self._show_found()

    def show_levels(self, least: int) -> None:
        """Show only lines of this weight or more, each with the lines that go on from it; or
        `REQUESTS` only."""
        self._least = least
        self._show_found()

    def text(self) -> str:
        """What is shown, as lines."""
        return "\n".join(_line(entry) for entry in self._shown)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """The lines shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """One: a line is painted as a whole."""
        return 0 if parent.isValid() else 1

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The line as one text: for copying and for screen readers."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return _line(self._shown[index.row()])
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(shown_message(self._shown[index.row()]))
        return None

    def _found(self, entries: Sequence[LogEntry]) -> list[LogEntry]:
        return [entry for entry in entries if self._finds(entry)]

    def _finds(self, entry: LogEntry) -> bool:
        if entry.weight >= 0:
            self._last = entry.weight
        heavy = entry.is_request if self._least == REQUESTS else self._last >= self._least
        return heavy and (not self._search or entry.matches(self._search))

    def _show_found(self) -> None:
        self.beginResetModel()
        self._last = 0
        self._shown = self._found(self._entries)
        self._measure(self._shown)
        self.endResetModel()

    def _measure(self, entries: Sequence[LogEntry]) -> None:
        longest = max((len(entry.message) for entry in entries), default=0)
        self._longest = max(self._longest, min(longest, LONGEST_LINE))

    def _drop(self) -> None:
        """The oldest lines go, at once for many, so that it happens rarely."""
        kept = self._entries[-LARGEST:]
        if self._least:  # what goes on from a line that is gone can't be told any more
            self._entries = kept
            self._show_found()
            return
        gone = sum(1 for entry in self._entries[: -len(kept)] if self._finds(entry))
        self._entries = kept
        if gone:
            self.beginRemoveRows(QModelIndex(), 0, gone - 1)
            del self._shown[:gone]
            self.endRemoveRows()


def shown_message(entry: LogEntry) -> str:
    """A message in one line, nothing hidden, cut where it would be endless."""
    return visible(entry.message[:LONGEST_LINE])


def _line(entry: LogEntry) -> str:
    at = clock_with_milliseconds(entry.at) if entry.at is not None else " " * 12
    return f"{at}  {level_text(entry.level):<8} {shown_message(entry)}"

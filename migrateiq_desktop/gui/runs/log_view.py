"""Paints log lines: time, level as a coloured word, message. Only what is in sight is painted."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from migrateiq_desktop.gui.theme import Token, color, mono_font
from migrateiq_desktop.gui.widgets import Table

from .log_lines import LogEntry
from .log_model import LogModel, level_text, level_token, shown_message
from .run_texts import clock_with_milliseconds

_MARGIN = 14
_TIME_CHARACTERS = 14
_LEVEL_CHARACTERS = 9
_LINE_SPACING = 6


class LogView(Table):
    """The lines of a `LogModel`; stays at the end while `follows`."""

    def __init__(self, accessible_name: str, model: LogModel) -> None:
        super().__init__("", accessible_name)
        self._log = model
        self.follows = True
        """Whether new lines are scrolled into sight."""
        self.setProperty("role", "inset")
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a log is English, and code
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.horizontalHeader().hide()
        self.horizontalHeader().setStretchLastSection(False)
        self.setItemDelegate(_LineDelegate(self))
        self.setModel(model)
        model.rowsInserted.connect(self._on_changed)
        model.modelReset.connect(self._on_changed)
        # a bar that appears below takes room from the last line
        self.verticalScrollBar().rangeChanged.connect(self._on_range_changed)

    def changeEvent(self, event: QEvent) -> None:
        """Lines stand closer than the rows of other tables."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    def at_end(self) -> bool:
        """Whether the last line is in sight."""
        bar = self.verticalScrollBar()
        return bar.value() >= bar.maximum() - self.verticalHeader().defaultSectionSize()

    def _on_changed(self) -> None:
        self._fit()
        if self.follows:
            self.scrollToBottom()

    def _on_range_changed(self) -> None:
        if self.follows:
            self.scrollToBottom()

    def _fit(self) -> None:
        metrics = QFontMetrics(mono_font())
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(metrics.height() + _LINE_SPACING)
        characters = _TIME_CHARACTERS + _LEVEL_CHARACTERS + self._log.longest + 1
        needed = 2 * _MARGIN + characters * metrics.horizontalAdvance("0")
        width = max(needed, self.viewport().width())
        if self._log.columnCount() and self.columnWidth(0) != width:
            self.setColumnWidth(0, width)


class _LineDelegate(QStyledItemDelegate):
    def __init__(self, view: LogView) -> None:
        super().__init__(view)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Three texts in a row; no style sheet is asked, which keeps it quick."""
        model = index.model()
        if not isinstance(model, LogModel):
            return
        entry = model.entry(index.row())
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, color(Token.ON_ACCENT))
        painter.setFont(mono_font())
        _paint_line(painter, option.rect, entry)


def _paint_line(painter: QPainter, rect: QRect, entry: LogEntry) -> None:
    advance = painter.fontMetrics().horizontalAdvance("0")
    # a painter has the direction of the program, whatever that of its widget
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    flags |= int(Qt.TextFlag.TextSingleLine)
    left = rect.left() + _MARGIN
    room = QRect(left, rect.top(), rect.width(), rect.height())
    if entry.at is not None:
        painter.setPen(color(Token.MUTED))
        painter.drawText(room, flags, clock_with_milliseconds(entry.at))
    room.translate(_TIME_CHARACTERS * advance, 0)
    painter.setPen(color(level_token(entry.level)))
    painter.drawText(room, flags, level_text(entry.level))
    room.translate(_LEVEL_CHARACTERS * advance, 0)
    painter.drawText(room, flags, shown_message(entry))

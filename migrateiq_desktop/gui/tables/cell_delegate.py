"""Paints the plain cells of a sparse table: one look at the row, no style sheet, no role by role.

Qt's own delegate asks a model seven times a cell and draws through the style sheet; for a screen
of cells that is a stall. The looks are the same: padding, line below, tint of the chosen row.
"""

from typing import Generic

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from migrateiq_desktop.gui.theme import Token, color, mono_font, scheme_in_force
from migrateiq_desktop.gui.widgets.direction import reading_direction

from .row_source import Row
from .sparse_table_model import SparseTableModel

_PADDING = 10
_FRAME = 2
"""In high contrast the chosen row has a line above and below it, as the style sheet draws it."""
_WHERE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
_LEFT = int(Qt.AlignmentFlag.AlignLeft | _WHERE)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | _WHERE)
_SINGLE = int(Qt.TextFlag.TextSingleLine)
_SELECTED = QStyle.StateFlag.State_Selected


class CellDelegate(QStyledItemDelegate, Generic[Row]):
    """For every column that has no delegate of its own."""

    def __init__(self, model: SparseTableModel[Row], parent: QObject) -> None:
        super().__init__(parent)
        self._rows = model

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Tint, line, text."""
        rect: QRect = option.rect
        chosen = bool(option.state & _SELECTED)
        if chosen:
            painter.fillRect(rect, color(Token.ON_ACCENT))
        if chosen and scheme_in_force().strong:
            painter.fillRect(rect.adjusted(0, rect.height() - _FRAME, 0, 0), color(Token.ACCENT))
            painter.fillRect(rect.adjusted(0, 0, 0, _FRAME - rect.height()), color(Token.ACCENT))
        else:
            painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, color(Token.BORDER))
        column, text, token = self._rows.cell(index.row(), index.column())
        font = mono_font() if column.mono else option.font
        metrics = QFontMetrics(font) if column.mono else option.fontMetrics
        room = rect.adjusted(_PADDING, 0, -_PADDING, -1)
        painter.setFont(font)
        painter.setPen(color(Token.TEXT if chosen or token is None else token))
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        right = column.numeric
        if option.direction is Qt.LayoutDirection.RightToLeft:
            painter.setLayoutDirection(reading_direction(text))
            right = True
        painter.drawText(room, (_RIGHT if right else _LEFT) | _SINGLE, shown)

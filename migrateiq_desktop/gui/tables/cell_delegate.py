"""Paints the plain cells of a sparse table: one look at the row, no style sheet, no role by role.

Qt's own delegate asks a model seven times a cell and draws through the style sheet; for a screen
of cells that is a stall. The looks are the same: padding, line below, tint of the chosen row.
"""

from typing import Generic

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from migrateiq_desktop.gui.theme import Token, color, mono_font

from .row_source import Row
from .sparse_table_model import SparseTableModel

_PADDING = 10
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
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
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, color(Token.BORDER))
        column, text, token = self._rows.cell(index.row(), index.column())
        font = mono_font() if column.mono else option.font
        metrics = QFontMetrics(font) if column.mono else option.fontMetrics
        room = rect.adjusted(_PADDING, 0, -_PADDING, -1)
        painter.setFont(font)
        painter.setPen(color(Token.TEXT if chosen or token is None else token))
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, (_RIGHT if column.numeric else _LEFT) | _SINGLE, shown)

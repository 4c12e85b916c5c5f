"""Scripts from the right: each text is read by its own letters, and stands where lines begin.

A name or a number amid a language from the right stays readable from the left, and is still found
at the right, under its title. Digits of a column stand below each other at the right in any script.
"""

import unicodedata

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

_RIGHT = frozenset({"R", "AL"})


def reads_from_right(text: str) -> bool:
    """By its first letter with a direction (Unicode Annex #9, rules P2 and P3)."""
    for letter in text:
        kind = unicodedata.bidirectional(letter)
        if kind in _RIGHT or kind == "L":
            return kind in _RIGHT
    return False


def reading_direction(text: str) -> Qt.LayoutDirection:
    """What a painter is told before it draws a text."""
    right, left = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
    return right if reads_from_right(text) else left


def stand_leading(label: QLabel) -> None:
    """Qt puts a label's text where its own script begins; this, where the window's lines begin."""
    alignment = label.alignment()
    if QApplication.isRightToLeft() and not alignment & Qt.AlignmentFlag.AlignAbsolute:
        there = QStyle.visualAlignment(Qt.LayoutDirection.RightToLeft, alignment)
        label.setAlignment(there | Qt.AlignmentFlag.AlignAbsolute)


def labels_leading(root: QWidget) -> None:
    """The same for all labels of a form."""
    if QApplication.isRightToLeft():
        for label in root.findChildren(QLabel):
            stand_leading(label)


class ReadingDelegate(QStyledItemDelegate):
    """Reads each cell by its own letters, for views in a window from the right."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Turn a cell that holds a text only."""
        super().initStyleOption(option, index)
        right, feature = Qt.LayoutDirection.RightToLeft, QStyleOptionViewItem.ViewItemFeature
        if option.direction is not right:
            return
        marked = option.features & (feature.HasCheckIndicator | feature.HasDecoration)
        if not marked and not reads_from_right(option.text):
            option.displayAlignment = QStyle.visualAlignment(right, option.displayAlignment)
            option.direction = Qt.LayoutDirection.LeftToRight

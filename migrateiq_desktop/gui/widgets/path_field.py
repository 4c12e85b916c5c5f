"""A field that only shows a path: cut in its middle, whole once one is in it, to be copied."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame

_BESIDE = 8
"""Pixels that Qt leaves free beside the text, both sides together."""


class PathField(QObject):
    """Has a line edit of a form show a path."""

    def __init__(self, field: QLineEdit, path: str) -> None:
        super().__init__(field)
        self._field, self._path = field, path
        field.setToolTip(path)
        field.setAccessibleDescription(path)
        field.installEventFilter(self)
        self._show()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Cut it anew where there is more or less room, show all of it to who goes in."""
        match event.type():
            case QEvent.Type.Resize | QEvent.Type.FontChange | QEvent.Type.StyleChange:
                self._show()
            case QEvent.Type.FocusIn:
                self._field.setText(self._path)
            case QEvent.Type.FocusOut:
                self._show()
        return False

    def _show(self) -> None:
        field = self._field
        option = QStyleOptionFrame()
        field.initStyleOption(option)
        inside = QStyle.SubElement.SE_LineEditContents
        room = field.style().subElementRect(inside, option, field).width() - _BESIDE
        middle = Qt.TextElideMode.ElideMiddle
        field.setText(field.fontMetrics().elidedText(self._path, middle, max(room, 1)))
        field.setCursorPosition(0)

"""Ctrl+Z and Ctrl+Shift+Z in a part of the window that has steps to undo.

The Edit menu has the same keys; what has the focus inside the part comes first.
"""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence, QUndoStack
from PySide6.QtWidgets import QTabWidget, QWidget


class UndoKeys(QObject):
    """Listens to the keys that nothing inside the part has taken."""

    def __init__(self, stack: QUndoStack, part: QWidget) -> None:
        super().__init__(part)
        self._stack = stack
        part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys before the menu does, then act."""
        if not isinstance(event, QKeyEvent):
            return False
        undo = event.matches(QKeySequence.StandardKey.Undo)
        if not undo and not event.matches(QKeySequence.StandardKey.Redo):
            return False
        if event.type() == QEvent.Type.KeyPress:
            (self._stack.undo if undo else self._stack.redo)()
        event.accept()
        return True


def show_place(tabs: QTabWidget, at: int) -> None:
    """Nothing is undone out of sight. The keys go on where no field has an undo of its own."""
    if tabs.currentIndex() != at:
        tabs.setCurrentIndex(at)
        tabs.tabBar().setFocus()

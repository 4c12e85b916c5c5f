"""A window that the keyboard alone serves: Tab goes as it is read, each letter with Alt leads to
one thing, Enter presses the button in focus. Knows nothing of what it shows."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMainWindow, QPushButton, QToolButton

from .mnemonics import settle_letters
from .reading_order import order_as_read, stop_beside


class KeyedWindow(QMainWindow):
    """Looks at what is in view when a key is pressed for which it matters: parts come and go."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Alt:
            settle_letters(self)
        focused = self.focusWidget()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and isinstance(
            focused, QPushButton | QToolButton
        ):
            focused.click()  # Qt leaves Enter to dialogs
            return
        super().keyPressEvent(event)

    def focusNextPrevChild(self, forwards: bool, /) -> bool:  # noqa: FBT001 - Qt's signature
        order_as_read(self)
        beside = stop_beside(self, forwards=forwards)
        if beside is not None:
            reason = Qt.FocusReason
            beside.setFocus(reason.TabFocusReason if forwards else reason.BacktabFocusReason)
            return True
        return super().focusNextPrevChild(forwards)

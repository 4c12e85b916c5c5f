"""A window that the keyboard alone serves: Tab goes as it is read, each letter with Alt leads to
one thing, Enter presses the button in focus, and the focus stays near what went away. Knows nothing
of what it shows."""

import sys

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QMainWindow, QPushButton, QToolButton, QWidget
from shiboken6 import isValid

from .mnemonics import settle_letters
from .reading_order import order_as_read, stop_beside, stop_instead

_SHIFT_F10_IS_THE_SYSTEMS = sys.platform == "win32"
"""There it comes as a wish for the menu too."""


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
        if _asks_for_menu(event) and focused is not None:
            _show_menu_of(focused)
            return
        super().keyPressEvent(event)

    def focusNextPrevChild(self, forwards: bool, /) -> bool:  # noqa: FBT001 - Qt's signature
        instead = stop_instead(self)
        if instead is not None:
            instead.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        order_as_read(self)
        beside = stop_beside(self, forwards=forwards)
        if beside is not None:
            reason = Qt.FocusReason
            beside.setFocus(reason.TabFocusReason if forwards else reason.BacktabFocusReason)
            return True
        return super().focusNextPrevChild(forwards)


def go_on_at(page: QWidget, last: QWidget | None) -> None:
    """Give the focus of a page that is shown again back to what had it, unless it moved on."""
    if last is not None and isValid(last) and page.hasFocus() and last.isVisible():
        last.setFocus()


def _asks_for_menu(event: QKeyEvent) -> bool:
    shifted = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
    return event.key() == Qt.Key.Key_F10 and shifted and not _SHIFT_F10_IS_THE_SYSTEMS


def _show_menu_of(focused: QWidget) -> None:
    """As the key for the menu does, which many keyboards don't have."""
    place = focused.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle).center()
    wish = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, focused.mapToGlobal(place))
    QCoreApplication.sendEvent(focused, wish)

"""A button that does an action: its text, tool tip, shortcut and state are always the action's."""

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QPushButton

from migrateiq_desktop.gui.widgets import ButtonKind, set_button_kind


class ActionButton(QPushButton):
    """Follows a `QAction`, so that button, context menu and shortcut never disagree."""

    def __init__(self, action: QAction, kind: ButtonKind = ButtonKind.PLAIN) -> None:
        super().__init__()
        self._action = action
        set_button_kind(self, kind)
        self.clicked.connect(lambda _checked: action.trigger())
        action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        action = self._action
        self.setText(action.text())
        self.setEnabled(action.isEnabled())
        self.setVisible(action.isVisible())
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.setToolTip(f"{action.toolTip()} ({keys})" if keys else action.toolTip())

"""A button that does an action: its text, tool tip, shortcut, weight and state are the action's."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QPushButton

from migrateiq_desktop.gui.widgets import ButtonKind, set_button_kind


class ActionButton(QPushButton):
    """Follows a `QAction`, so that button, context menu and shortcut never disagree."""

    def __init__(self, action: QAction, kind: ButtonKind = ButtonKind.PLAIN) -> None:
        super().__init__()
        self._action = action
        self._kind = kind
        self.clicked.connect(lambda _checked: action.trigger())
        action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        action = self._action
        self.setText(action.text())
        self.setEnabled(action.isEnabled())
        shown = action.isVisible()
        if shown and self.parentWidget() is None:
            # shown with what it will be put into; by itself it would flash up as a window
            self.setAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide, on=False)
        else:
            self.setVisible(shown)
        prominent = action.priority() is QAction.Priority.HighPriority
        set_button_kind(self, ButtonKind.PRIMARY if prominent else self._kind)
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.setToolTip(f"{action.toolTip()} ({keys})" if keys else action.toolTip())

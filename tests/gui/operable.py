"""What a person can operate in the window, and what a screen reader says of it. For walks through
all that is shown."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollBar,
    QWidget,
)

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
)
PARTS = (QScrollBar, QHeaderView, QMenu)
"""Parts of other controls, which speak for them."""


def spoken(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).strip() if interface is not None else ""


def named(widget: QWidget) -> bool:
    """Whether a screen reader says what it is. On Linux Qt gives what is chosen for the name of a
    choice, and what the choice is about only as the label that belongs to it."""
    if not isinstance(widget, QComboBox):
        return bool(spoken(widget))
    interface = QAccessible.queryAccessibleInterface(widget)
    labels = interface.relations(QAccessible.RelationFlag.Label)
    return any(label.text(QAccessible.Text.Name).strip() for label, _ in labels)


def controls(root: QWidget) -> list[QWidget]:
    """What a person can operate, as far as it is shown."""
    found: list[QWidget] = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisibleTo(root) or isinstance(widget, PARTS):
            continue
        owner = widget.parentWidget()
        inside = isinstance(owner, QAbstractSpinBox | QComboBox | QLineEdit | QAbstractItemView)
        focusable = widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
        if not inside and (isinstance(widget, CONTROLS) or focusable):
            found.append(widget)
    return found


def nameless(root: QWidget) -> list[str]:
    return [
        f"{type(widget).__name__} {widget.objectName()} in {type(widget.parentWidget()).__name__}"
        for widget in controls(root)
        if not named(widget)
    ]


def unreachable(root: QWidget) -> list[str]:
    """Buttons, fields and lists that Tab does not come to."""
    return [
        f"{type(widget).__name__} {spoken(widget)}"
        for widget in controls(root)
        if isinstance(widget, CONTROLS)
        and widget.isEnabled()
        and not widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not is_one_of_a_group(widget)
    ]


def is_one_of_a_group(control: QWidget) -> bool:
    """Tab comes to the chosen one of them, and the arrows go on from there."""
    group = control.group() if isinstance(control, QAbstractButton) else None
    return group is not None and group.exclusive()

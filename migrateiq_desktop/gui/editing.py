"""The Edit menu: cut, copy and paste in whatever has the focus. Knows no page."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QUndoStack
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

_TEXT_WIDGETS = (QLineEdit, QPlainTextEdit, QTextEdit)


def edit_focused(verb: str) -> None:
    """Do undo, redo, cut, copy, paste or selectAll in the focused field or list."""
    focused = QApplication.focusWidget()
    if isinstance(focused, _TEXT_WIDGETS):
        getattr(focused, verb)()
    elif verb in {"undo", "redo"}:
        stack = undo_stack_around(focused)
        if stack is not None:
            getattr(stack, verb)()
    elif isinstance(focused, QAbstractItemView) and verb == "selectAll":
        focused.selectAll()
    elif isinstance(focused, QAbstractItemView) and verb == "copy":
        QGuiApplication.clipboard().setText(selected_text(focused))


def undo_stack_around(widget: QWidget | None) -> QUndoStack | None:
    """The steps of the nearest part of the window, around a widget, that keeps them."""
    while widget is not None:
        stack = getattr(widget, "undo_stack", None)
        if isinstance(stack, QUndoStack):
            return stack
        widget = widget.parentWidget()
    return None


def selected_text(view: QAbstractItemView) -> str:
    """The chosen cells as lines of tab-separated texts, as spreadsheets take them."""
    rows: dict[int, list[tuple[int, str]]] = {}
    for index in view.selectedIndexes():
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        rows.setdefault(index.row(), []).append((index.column(), text))
    return "\n".join("\t".join(text for _, text in sorted(rows[row])) for row in sorted(rows))

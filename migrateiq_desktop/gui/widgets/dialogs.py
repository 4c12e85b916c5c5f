"""Dialogs that are awaited and never block the window."""

import asyncio

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QLayout, QVBoxLayout, QWidget

from migrateiq_desktop.gui.theme import BASE_PIXELS

from .buttons import ButtonKind, set_button_kind
from .labels import label

_LEFT_AROUND = 40
"""Pixels of the window that are seen around the largest dialog."""


def resize_to_text(dialog: QDialog, width: int, height: int) -> None:
    """So many pixels at 100 % text, more with larger text as long as its window has room."""
    usual, scale = QSize(width, height), QApplication.font().pixelSize() / BASE_PIXELS
    parent = dialog.parentWidget()
    around = usual if parent is None else parent.window().size()
    room = usual.expandedTo(around - QSize(_LEFT_AROUND, _LEFT_AROUND))
    dialog.resize((usual * scale).boundedTo(room))


async def shown(dialog: QDialog) -> bool:
    """Show a dialog over its window and wait until it is closed. True when it was accepted."""
    closed: asyncio.Future[bool] = asyncio.get_running_loop().create_future()

    def on_finished(result: int) -> None:
        if not closed.done():
            closed.set_result(result == QDialog.DialogCode.Accepted)

    dialog.finished.connect(on_finished)
    dialog.open()
    try:
        return await closed
    finally:
        dialog.close()


async def confirm(
    parent: QWidget,
    title: str,
    text: str,
    action: str,
    *,
    kind: ButtonKind = ButtonKind.DANGER,
) -> bool:
    """Ask before something that can't be undone; `action` names it on the button.

    With another kind: before something that a person did not begin here.
    """
    dialog = ConfirmDialog(parent, title, text, action)
    set_button_kind(dialog.act, kind)
    try:
        return await shown(dialog)
    finally:
        dialog.deleteLater()


class ConfirmDialog(QDialog):
    """Says what will happen, and asks whether it shall."""

    def __init__(self, parent: QWidget, title: str, text: str, action: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(10)
        layout.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)
        layout.addWidget(label(title, "strong", wrap=True))
        body = label(text, wrap=True)
        body.setMinimumWidth(380)
        layout.addWidget(body)
        self.buttons = QDialogButtonBox()
        cancel = self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.act = self.buttons.addButton(action, QDialogButtonBox.ButtonRole.AcceptRole)
        set_button_kind(self.act, ButtonKind.DANGER)
        cancel.setDefault(True)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout.addSpacing(6)
        layout.addWidget(self.buttons)

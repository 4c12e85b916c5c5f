"""Asks from which value an incremental stream is to be read on."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLayout, QLineEdit, QVBoxLayout, QWidget

from migrateiq_desktop.gui.formatting import translate
from migrateiq_desktop.gui.widgets import label
from migrateiq_desktop.gui.widgets.dialogs import shown
from migrateiq_desktop.model.sync import WriteDisposition
from migrateiq_desktop.services.views import StreamCursor

_WIDTH = 380


class CursorDialog(QDialog):
    """One value, as the source writes it."""

    def __init__(self, parent: QWidget, stream: StreamCursor) -> None:
        super().__init__(parent)
        title = translate("syncs", "Read {0} on from…").format(stream.stream)
        self.setWindowTitle(title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(10)
        layout.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)
        layout.addWidget(label(title, "strong", wrap=True))
        body = label(_explained(stream), wrap=True)
        body.setMinimumWidth(_WIDTH)
        layout.addWidget(body)
        self.value = QLineEdit("" if stream.state is None else str(stream.state.value))
        self.value.setAccessibleName(stream.cursor_path)
        self.value.setPlaceholderText(translate("syncs", "for example 2013-01-31T10:00:00Z"))
        self.value.selectAll()
        layout.addWidget(self.value)
        self.buttons = QDialogButtonBox()
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.change = self.buttons.addButton(
            translate("syncs", "Change"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.change.setDefault(True)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.value.textChanged.connect(self._on_text_changed)
        layout.addWidget(self.buttons)
        self._on_text_changed(self.value.text())

    def _on_text_changed(self, text: str) -> None:
        self.change.setEnabled(bool(text.strip()))


async def asked_value(parent: QWidget, stream: StreamCursor) -> str | None:
    """The value that a person gives; None when nothing is to be changed."""
    dialog = CursorDialog(parent, stream)
    try:
        return dialog.value.text().strip() if await shown(dialog) else None
    finally:
        dialog.deleteLater()


def _explained(stream: StreamCursor) -> str:
    text = translate("syncs", "The next run reads records whose {0} is this value or greater.")
    text = text.format(stream.cursor_path)
    if stream.disposition is WriteDisposition.APPEND:
        text += " " + translate(
            "syncs", "What the table has already is appended once more by that."
        )
    return text

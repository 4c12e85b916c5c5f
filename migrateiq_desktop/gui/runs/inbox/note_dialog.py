"""Asks why records are discarded; the note is kept with them."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from migrateiq_desktop.gui.widgets import ButtonKind, label, set_button_kind, shown

LONGEST_NOTE = 500


class NoteDialog(QDialog):
    """What will happen, and one line for the reason."""

    def __init__(self, parent: QWidget, title: str, action: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.note = QLineEdit()
        self.note.setMaxLength(LONGEST_NOTE)
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setPlaceholderText(self.tr("Why, for whoever asks later"))
        self.buttons = QDialogButtonBox()
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        act = self.buttons.addButton(action, QDialogButtonBox.ButtonRole.AcceptRole)
        set_button_kind(act, ButtonKind.PRIMARY)
        act.setDefault(True)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(10)
        heading = label(title, "strong", wrap=True)
        heading.setMinimumWidth(420)
        layout.addWidget(heading)
        text = self.tr(
            "They leave the inbox and no retry loads them. They are kept with this note and can be"
            " brought back."
        )
        layout.addWidget(label(text, wrap=True))
        layout.addWidget(self.note)
        layout.addSpacing(6)
        layout.addWidget(self.buttons)
        self.note.setFocus()


async def ask_note(parent: QWidget, title: str, action: str) -> str | None:
    """The note, perhaps empty; None when nothing shall be discarded."""
    dialog = NoteDialog(parent, title, action)
    try:
        return dialog.note.text().strip() if await shown(dialog) else None
    finally:
        dialog.deleteLater()

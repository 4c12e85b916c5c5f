"""A word on a tint that says how something stands."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from migrateiq_desktop.gui.theme import Kind

from .labels import restyle


class StatusChip(QLabel):
    """Shows `text` in the colours of `kind`."""

    def __init__(
        self, kind: Kind = Kind.NEUTRAL, text: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_status(kind, text)

    def set_status(self, kind: Kind, text: str) -> None:
        """Show another status; without text the chip hides."""
        restyle(self, "chip", kind.value)
        self.setText(text)
        if not text:
            self.hide()
        elif self.parent() is not None:
            self.show()

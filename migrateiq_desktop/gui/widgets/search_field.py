"""A field to search by, which speaks once the typing rests."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from migrateiq_desktop.gui.icons import icon

_REST_MS = 200


class SearchField(QLineEdit):
    """Emits `search_changed` with the stripped text 200 ms after the last key; Esc clears it."""

    search_changed = Signal(str)

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setClearButtonEnabled(False)
        self.setMinimumWidth(200)
        self.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self._rest = QTimer(self, interval=_REST_MS, singleShot=True)
        self._rest.timeout.connect(self._on_rested)
        self.textChanged.connect(self._rest.start)
        self.returnPressed.connect(self._on_rested)

    @property
    def search(self) -> str:
        """The text to search for."""
        return self.text().strip()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)

    def _on_rested(self) -> None:
        self._rest.stop()
        self.search_changed.emit(self.search)

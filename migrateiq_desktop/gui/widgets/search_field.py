"""A field to search by, which speaks once the typing rests."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from .icon_label import IconLabel

_REST_MS = 200
_ICON_PIXELS, _BEFORE_ICON = 16, 8


class SearchField(QLineEdit):
    """Emits `search_changed` with the stripped text 200 ms after the last key; Esc clears it."""

    search_changed = Signal(str)

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setClearButtonEnabled(False)
        self.setMinimumWidth(200)
        # not an action of the field: its icon would keep its size beside larger text
        self._icon = IconLabel("search", _ICON_PIXELS)
        self._icon.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        line = QHBoxLayout(self)
        line.setContentsMargins(_BEFORE_ICON, 0, _BEFORE_ICON, 0)  # margins are not mirrored
        line.addWidget(self._icon)
        line.addStretch(1)
        self._make_room()
        self._rest = QTimer(self, interval=_REST_MS, singleShot=True)
        self._rest.timeout.connect(self._on_rested)
        self.textChanged.connect(self._rest.start)
        self.returnPressed.connect(self._on_rested)

    @property
    def search(self) -> str:
        """The text to search for."""
        return self.text().strip()

    def changeEvent(self, event: QEvent) -> None:
        """The text begins after the icon, which is as large as the text."""
        super().changeEvent(event)
        self._make_room()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)

    def _make_room(self) -> None:
        before = self._icon.sizeHint().width() + _BEFORE_ICON // 2
        from_left = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        self.setTextMargins(before if from_left else 0, 0, 0 if from_left else before, 0)

    def _on_rested(self) -> None:
        self._rest.stop()
        self.search_changed.emit(self.search)

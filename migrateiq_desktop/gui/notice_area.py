"""The room above the pages for messages that concern the whole window; takes none without any."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from .page import MARGIN
from .widgets import Banner

_CHANGES = {QEvent.Type.ShowToParent, QEvent.Type.HideToParent}


class NoticeArea(QWidget):
    """Shows itself while one of its banners has a message."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._banners: list[Banner] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(MARGIN, 12, MARGIN, 0)
        self._column.setSpacing(8)
        self.hide()

    def add(self, banner: Banner) -> None:
        """Put a banner below those already there."""
        self._banners.append(banner)
        self._column.addWidget(banner)
        banner.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _CHANGES:
            self.setVisible(any(not banner.isHidden() for banner in self._banners))
        return super().eventFilter(watched, event)

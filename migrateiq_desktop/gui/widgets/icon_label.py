"""An icon that stands by itself, painted anew with each theme."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from migrateiq_desktop.gui.icons import icon
from migrateiq_desktop.gui.theme import BASE_PIXELS, Token


class IconLabel(QWidget):
    """Decoration only: it takes no focus and has no accessible text of its own. So many pixels at
    100 % text."""

    def __init__(
        self,
        icon_name: str,
        pixels: int,
        token: Token = Token.MUTED,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._pixels = pixels
        self._icon = (icon_name, token)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon(self, icon_name: str, token: Token = Token.MUTED) -> None:
        """Show another icon."""
        self._icon = (icon_name, token)
        self.update()

    def sizeHint(self) -> QSize:
        pixels = round(self._pixels * self.fontInfo().pixelSize() / BASE_PIXELS)
        return QSize(pixels, pixels)

    def changeEvent(self, event: QEvent) -> None:
        """It grows with the text beside it."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        icon(*self._icon).paint(painter, self.rect())
        painter.end()

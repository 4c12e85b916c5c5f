"""What a workspace without connectors shows: a sentence and two buttons. Starts nothing itself."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from migrateiq_desktop.gui.generated.ui_welcome import Ui_WelcomePanel

_PICTURE_PIXELS = 72
_LEAST_ABOVE = 16


class WelcomePanel(QWidget):
    """Emits what the person wants."""

    sample_chosen = Signal()
    add_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_WelcomePanel()
        self.form.setupUi(self)
        icon = QIcon(":/app-icon.svg")
        self.form.picture.setPixmap(icon.pixmap(_PICTURE_PIXELS, _PICTURE_PIXELS))
        self.form.sample.clicked.connect(lambda _checked: self.sample_chosen.emit())
        self.form.add.clicked.connect(lambda _checked: self.add_chosen.emit())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In the middle of the window, not of what is left of it: a notice that appears above
        takes empty room and moves no button away from under the pointer."""
        super().resizeEvent(event)
        above, layout = self.form.above, self.form.layout
        needed = layout.totalHeightForWidth(self.width())
        needed -= above.sizeHint().height() + self.form.below.sizeHint().height()
        top = self.mapTo(self.window(), QPoint()).y()
        wanted = (self.window().height() - needed) // 2 - top
        room = max(wanted, _LEAST_ABOVE)
        above.changeSize(0, room, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Maximum)
        layout.invalidate()
        layout.activate()  # now: at the next turn of the loop it would be seen to move

    def set_busy(self, *, busy: bool) -> None:
        """While the sample is prepared."""
        self.form.sample.setEnabled(not busy)
        self.form.sample.setText(
            self.tr("Preparing the sample…") if busy else self.tr("&Try it with sample data")
        )

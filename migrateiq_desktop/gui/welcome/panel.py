"""What a workspace without connectors shows: a sentence and two buttons. Starts nothing itself."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QWidget

from migrateiq_desktop.gui.generated.ui_welcome import Ui_WelcomePanel

_PICTURE_PIXELS = 72


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

    def set_busy(self, *, busy: bool) -> None:
        """While the sample is prepared."""
        self.form.sample.setEnabled(not busy)
        self.form.sample.setText(
            self.tr("Preparing the sample…") if busy else self.tr("&Try it with sample data")
        )

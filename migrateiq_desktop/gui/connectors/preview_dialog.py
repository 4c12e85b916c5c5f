"""A window of its own for the first records of a stored connector's streams."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from migrateiq_desktop.gui.formatting import translate
from migrateiq_desktop.gui.generated.ui_preview_dialog import Ui_PreviewDialog

from .preview_panel import PreviewPanel


class PreviewDialog(QDialog):
    """Stays open beside the window; Esc closes it, F5 reads again."""

    def __init__(self, name: str, streams: tuple[str, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = Ui_PreviewDialog()
        self.ui.setupUi(self)
        self.setWindowTitle(translate("connectors", "Preview of {0}").format(name))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(920, 560)
        self.panel = PreviewPanel()
        self.ui.panel_slot.addWidget(self.panel)
        self.panel.set_streams(streams)
        self.panel.ui.stream.activated.connect(self.panel.ui.load.click)
        self.ui.close.clicked.connect(self.close)
        self.closed = False
        self.finished.connect(self._on_finished)
        refresh = QShortcut(QKeySequence.StandardKey.Refresh, self)
        refresh.activated.connect(self.panel.ui.load.click)

    def _on_finished(self) -> None:
        self.closed = True

"""A window of its own for the first records of a stored connector's streams."""

from collections.abc import Awaitable, Callable
from typing import TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from migrateiq_desktop.gui.formatting import translate
from migrateiq_desktop.gui.generated.ui_preview_dialog import Ui_PreviewDialog
from migrateiq_desktop.gui.widgets import resize_to_text
from migrateiq_desktop.model.errors import MigrateIQError
from migrateiq_desktop.model.events import Previewed

from .named_tasks import NamedTasks, SpawnTask
from .preview_panel import PreviewPanel

ReadStream: TypeAlias = Callable[[str], Awaitable[Previewed]]
"""From a stream's name to its first records; may raise MigrateIQError."""
_READ = "preview a stream"


class PreviewDialog(QDialog):
    """Stays open beside the window; Esc closes it and ends the reading, F5 reads again."""

    def __init__(
        self,
        name: str,
        streams: tuple[str, ...],
        read: ReadStream,
        spawn: SpawnTask,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._read = read
        self._tasks = NamedTasks(spawn)
        self.ui = Ui_PreviewDialog()
        self.ui.setupUi(self)
        self.setWindowTitle(translate("connectors", "Preview of {0}").format(name))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        resize_to_text(self, 920, 560)
        self.panel = PreviewPanel()
        self.ui.panel_slot.addWidget(self.panel)
        self.panel.set_streams(streams)
        self.panel.ui.stream.activated.connect(self.panel.ui.load.click)
        self.panel.requested.connect(self._on_requested)
        self.panel.stopped.connect(self._tasks.stop)
        self.ui.close.clicked.connect(self.close)
        self.finished.connect(self._tasks.stop)
        refresh = QShortcut(QKeySequence.StandardKey.Refresh, self)
        refresh.activated.connect(self.panel.ui.load.click)

    def open_beside(self) -> None:
        """Show the dialog and start to read."""
        self.show()
        self.panel.ui.load.click()

    def _on_requested(self, stream: str) -> None:
        self.panel.show_busy(stream)
        self._tasks.start(self._load(stream), _READ)

    async def _load(self, stream: str) -> None:
        try:
            previewed = await self._read(stream)
        except MigrateIQError as error:
            self.panel.show_error(error.report())
        else:
            self.panel.show_preview(previewed)

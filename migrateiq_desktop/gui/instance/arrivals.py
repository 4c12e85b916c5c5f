"""Files that come to the window from outside: a second start, the system, a drop onto the window.

Each brings the window to the front; a person is asked before anything is imported.
"""

import logging
import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt
from PySide6.QtGui import QDropEvent, QGuiApplication

from migrateiq_desktop.gui.application import Application
from migrateiq_desktop.gui.migration_files import MigrationFiles

from .messages import StartMessage

if TYPE_CHECKING:
    from migrateiq_desktop.gui.main_window import MainWindow

logger = logging.getLogger(__name__)

SUFFIXES = frozenset({".yaml", ".yml", ".json"})


class Arrivals(QObject):
    """Watches a window; belongs to it."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._files = MigrationFiles(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)
        application = QGuiApplication.instance()
        if isinstance(application, Application):
            application.file_came.connect(self._take_file)

    def take(self, message: StartMessage) -> None:
        """Come to the front, and ask about the file where there is one."""
        logger.info("brought to the front%s", " with a file" if message.file else "")
        bring_to_front(self._window, message.token)
        if message.file is not None:
            self._offer(message.file)

    def _take_file(self, file: Path) -> None:
        self.take(StartMessage(file=file))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Files that are dropped onto the window."""
        if watched is self._window and isinstance(event, QDropEvent):
            files = dropped_files(event.mimeData())
            if files:
                event.acceptProposedAction()
            if event.type() == QEvent.Type.Drop:
                for file in files:
                    self._offer(file)
            return bool(files)
        return False

    def _offer(self, file: Path) -> None:
        self._window.spawn(self._files.offer(file), "import of a file from outside")


def dropped_files(data: QMimeData) -> list[Path]:
    """Files of this computer that may be migration files."""
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return [file for file in files if file.suffix.lower() in SUFFIXES]


def bring_to_front(window: "MainWindow", token: str = "") -> None:
    """Show a window that may be hidden or minimised, before all others where that is allowed."""
    if token:
        # what Qt shows a Wayland compositor when the window asks to be activated
        os.environ["XDG_ACTIVATION_TOKEN"] = token
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()

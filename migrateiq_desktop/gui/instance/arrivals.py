"""Files that come to the window from outside: a second start, the system, a drop onto the window.

Each brings the window to the front; a person is asked before anything is imported.
"""

import logging
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt
from PySide6.QtGui import QDropEvent, QFileOpenEvent, QGuiApplication

from migrateiq_desktop.gui.migration_files import MigrationFiles

from .messages import StartMessage

if TYPE_CHECKING:
    from migrateiq_desktop.gui.main_window import MainWindow

logger = logging.getLogger(__name__)

FILES_COME_AS_EVENTS = sys.platform == "darwin"
SUFFIXES = frozenset({".yaml", ".yml", ".json"})


class Arrivals(QObject):
    """Watches a window and the application; belongs to the window."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._files = MigrationFiles(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)
        application = QGuiApplication.instance()
        if FILES_COME_AS_EVENTS and application is not None:
            # a filter in Python sees every event of every widget: only where it has to
            application.installEventFilter(self)

    def take(self, message: StartMessage) -> None:
        """Come to the front, and ask about the file where there is one."""
        logger.info("brought to the front%s", " with a file" if message.file else "")
        bring_to_front(self._window, message.token)
        if message.file is not None:
            self._offer(message.file)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Files that the system hands over (macOS), and files that are dropped."""
        if isinstance(event, QFileOpenEvent):
            if event.file():
                self.take(StartMessage(file=Path(event.file()).absolute()))
            return True
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

"""Puts together what goes on beside the window, and takes it apart when the window closes."""

import asyncio
import logging
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from migrateiq_desktop.gui.instance.arrivals import bring_to_front
from migrateiq_desktop.gui.places import Place, ShowRun
from migrateiq_desktop.services.keeping_awake import KeepingAwake

from .awake import Awake
from .closing import Closing
from .notifications import Notifications
from .run_watch import RunWatch
from .tray import Tray

if TYPE_CHECKING:
    from migrateiq_desktop.gui.main_window import MainWindow

logger = logging.getLogger(__name__)

_HAS_DOCK = sys.platform == "darwin"
_TRAY_SECONDS = 20.0
_LOOK_SECONDS = 0.5


class Residence(QObject):
    """Made once, when the window is there."""

    def __init__(self, window: "MainWindow", keeping: KeepingAwake) -> None:
        super().__init__(window)
        self._window = window
        choices = window.preferences.resident
        self.watch = RunWatch(window.session)
        self.tray = Tray(window, self.watch)
        self.closing = Closing(window, self.watch, choices, Tray.is_available)
        self.notifications = Notifications(self.watch, choices, self.tray.icon, self._is_looked_at)
        self.awake = Awake(self.watch, choices, keeping)
        self.tray.opened.connect(lambda: bring_to_front(window))
        self.tray.quit_wanted.connect(self._on_quit_wanted)
        self.notifications.run_wanted.connect(self._show_run)
        self.closing.hidden.connect(self._on_hidden)
        window.quit = self.closing.quit
        window.closed.connect(self._on_closed)
        self.tray.show()
        self._told = False
        application = QGuiApplication.instance()
        if _HAS_DOCK and isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._on_state_changed)

    def begin_hidden(self) -> None:
        """Start in the tray, or minimised where there is none."""
        if not Tray.is_available():
            self._window.setWindowState(Qt.WindowState.WindowMinimized)
            self._window.show()

    def _on_state_changed(self, state: Qt.ApplicationState) -> None:
        """A click on the Dock's icon has to show the window again (macOS)."""
        if state == Qt.ApplicationState.ApplicationActive and not self._window.isVisible():
            bring_to_front(self._window)

    def _is_looked_at(self) -> bool:
        return self._window.isVisible() and self._window.isActiveWindow()

    def _on_quit_wanted(self) -> None:
        if self.watch.active():
            # its question needs a window to stand over
            bring_to_front(self._window)
        self.closing.quit()

    def _show_run(self, run_id: int) -> None:
        bring_to_front(self._window)
        self._window.go_to(Place.RUNS, ShowRun(run_id))

    def _on_hidden(self) -> None:
        if not self._told:
            self._told = True
            self.notifications.say(
                self.tr("MigrateIQ Desktop goes on in the tray"),
                self.tr("Scheduled syncs run. Quit by the icon's menu."),
            )

    def _on_closed(self) -> None:
        self.watch.close()
        self.tray.hide()
        self.awake.close()


async def tray_is_there(
    is_available: Callable[[], bool] = Tray.is_available, patience: float = _TRAY_SECONDS
) -> bool:
    """Whether there is a tray; at login it may come a while after the program."""
    for _ in range(int(patience / _LOOK_SECONDS)):
        if is_available():
            return True
        await asyncio.sleep(_LOOK_SECONDS)
    return is_available()

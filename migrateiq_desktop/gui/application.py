"""The application's object: tells what the system asks of the whole program. Decides nothing.

It overrides `event` and installs no filter: a filter in Python on the application would see each
event of each widget.
"""

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QMetaMethod, Signal, SignalInstance
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

logger = logging.getLogger(__name__)


class Application(QApplication):
    """Told that it shall end or open a file, as by the Dock and the Finder of macOS.

    It outlasts its display: where the X server goes away Qt leaves its loop at once, which the
    services need to stop runs and to close the workspace. This one ends by `exit` alone.
    """

    quit_asked = Signal()
    """Instead of ending at once, where somebody listens."""
    file_came = Signal(Path)
    """A whole path."""

    def __init__(self, arguments: list[str]) -> None:
        super().__init__(arguments)
        self.on_ended: Callable[[], object] = lambda: None
        """Called when Qt ended its loop: has to lead to `exit`."""
        self.display_is_lost = False
        self._told_to_end = False

    def exec(self) -> int:  # type: ignore[override]  # Qt's is static; qasync calls the instance's
        """Run until `exit`."""
        self._told_to_end = False
        code = 0
        if not self.display_is_lost:
            code = QCoreApplication.exec()
            if not self._told_to_end:
                # the system's wish to end comes with 0
                self.display_is_lost = code != 0
                logger.warning("Qt ends the program, with %s", code)
                self.on_ended()
        while not self._told_to_end:
            self.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        return code

    def exit(self, code: int = 0) -> None:  # type: ignore[override]  # as above
        """End the loop."""
        self._told_to_end = True
        QCoreApplication.exit(code)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Quit and self._heard(self.quit_asked):
            self.quit_asked.emit()
            return True
        if isinstance(event, QFileOpenEvent) and event.file():
            self.file_came.emit(Path(event.file()).absolute())
            return True
        return super().event(event)

    def _heard(self, signal: SignalInstance) -> bool:
        return self.isSignalConnected(QMetaMethod.fromSignal(signal))

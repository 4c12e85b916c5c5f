"""The application's object: tells what the system asks of the whole program. Decides nothing.

It overrides `event` and installs no filter: a filter in Python on the application would see each
event of each widget.
"""

from pathlib import Path

from PySide6.QtCore import QEvent, QMetaMethod, Signal, SignalInstance
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """Told that it shall end or open a file, as by the Dock and the Finder of macOS."""

    quit_asked = Signal()
    """Instead of ending at once, where somebody listens."""
    file_came = Signal(Path)
    """A whole path."""

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

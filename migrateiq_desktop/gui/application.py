"""Qt's application, which outlasts its display: what runs is brought to an end in order.

Where the X server goes away Qt leaves its loop at once; the services under the window need it for
some seconds more. Knows neither window nor services.
"""

import logging
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtWidgets import QApplication

logger = logging.getLogger(__name__)

Lost = Callable[[], object]


class Application(QApplication):
    """Its loop ends when it is told to by `exit`, and not before."""

    def __init__(self, arguments: list[str]) -> None:
        super().__init__(arguments)
        self.on_display_lost: Lost = lambda: None
        """Called once when the display has gone: has to lead to `exit`."""
        self.display_is_lost = False
        self._told_to_end = False

    def exec(self) -> int:  # type: ignore[override]  # Qt's is static; qasync calls the instance's
        """Run until `exit`."""
        self._told_to_end = False
        code = 0 if self.display_is_lost else QCoreApplication.exec()
        while not self._told_to_end:
            self._notice_loss()
            # there is no other display to wait for: the loop serves what has to end
            self.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        return code

    def exit(self, code: int = 0) -> None:  # type: ignore[override]  # as above
        """End the loop."""
        self._told_to_end = True
        QCoreApplication.exit(code)

    def _notice_loss(self) -> None:
        if not self.display_is_lost:
            self.display_is_lost = True
            logger.warning("the display is gone: the program ends")
            self.on_display_lost()

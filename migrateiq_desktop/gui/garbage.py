"""Has Python collect cyclic garbage on the window's thread only. Knows nothing of the product.

Any thread that allocates may start a collection. A lane's thread that finds a cycle with a widget
in it would destroy the widget there, and Qt objects have to be destroyed where they live: the
program would crash, rarely and somewhere else.
"""

import gc

from PySide6.QtCore import QObject, QTimer

INTERVAL_MS = 1000
_OLDEST = 2
_GROWN = 1.25
"""All is looked through once there is a quarter more than the last time, as Python does it."""


def collect_nothing_yet() -> None:
    """Take it from Python before there is a second thread. A `WindowThreadCollector` goes on."""
    gc.disable()


class WindowThreadCollector(QObject):
    """Collects from the event loop, as often as Python's own thresholds ask for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stood = 0
        """How many objects there were after all had been looked through."""
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self.collect_if_due)

    def start(self) -> None:
        """Take over from Python. What stands by now stays: it isn't looked through again.

        Nor is it now: that would take longer than making the window.
        """
        gc.freeze()
        gc.disable()
        self._timer.start()

    def stop(self) -> None:
        """Give it back to Python, after a last collection here."""
        self._timer.stop()
        gc.unfreeze()
        gc.collect()
        gc.enable()

    def collect_if_due(self) -> None:
        """Collect the oldest generation that is due, as the interpreter would.

        The oldest takes longest, 20 ms with all pages made: without the last condition a window
        that follows a run would stop for it every few minutes, and find nothing.
        """
        counts, thresholds = gc.get_count(), gc.get_threshold()
        due = [0 < limit < count for count, limit in zip(counts, thresholds, strict=True)]
        # to count objects takes 5 ms: not each second
        if due[1] and due[_OLDEST] and len(gc.get_objects()) >= self._stood * _GROWN:
            gc.collect()
            self._stood = len(gc.get_objects())
        elif due[0] or due[1]:
            gc.collect(1 if due[1] else 0)

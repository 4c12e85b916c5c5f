"""Has Python collect cyclic garbage on the window's thread only. Knows nothing of the product.

Any thread that allocates may start a collection. A lane's thread that finds a cycle with a widget
in it would destroy the widget there, and Qt objects have to be destroyed where they live: the
program would crash, rarely and somewhere else.
"""

import gc

from PySide6.QtCore import QObject, QTimer

INTERVAL_MS = 1000


class WindowThreadCollector(QObject):
    """Collects from the event loop, as often as Python's own thresholds ask for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
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
        """Collect the oldest generation that is due, as the interpreter would."""
        for generation in reversed(range(3)):
            threshold = gc.get_threshold()[generation]
            if threshold and gc.get_count()[generation] > threshold:
                gc.collect(generation)
                return

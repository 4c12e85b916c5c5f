"""Holds the pages, one in view. A page that would like more room never makes the window grow."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget

LARGEST = QSize(720, 480)
"""No more than this is asked of the window; a page gets by with less than it would like."""


class PageStack(QStackedWidget):
    """As small as the page in view, and no larger than a small screen."""

    def minimumSizeHint(self) -> QSize:
        page = self.currentWidget()
        return LARGEST if page is None else page.minimumSizeHint().boundedTo(LARGEST)

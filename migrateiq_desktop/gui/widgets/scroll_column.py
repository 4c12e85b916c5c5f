"""A part that scrolls up and down where it gets less height than its texts need."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget


class ScrollColumn(QScrollArea):
    """Put the layout on `self.body`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Tab goes to what is in it, not to the room around it
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body = QWidget()
        self.body.setProperty("role", "canvas")
        self.setWidget(self.body)


def let_scroll(page: QWidget) -> None:
    """Have all of a form's page scroll, which the form lays out without."""
    inside = page.layout()
    if inside is None:
        raise ValueError(page.objectName())
    area = ScrollColumn()
    area.body.setLayout(inside)
    around = QVBoxLayout(page)
    around.setContentsMargins(0, 0, 0, 0)
    around.addWidget(area)

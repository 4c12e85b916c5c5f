"""Room for large text: what would be squeezed is given its height and scrolls, and what stands
side by side goes below each other. Knows no page."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QScrollArea,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QWidget,
)

_CHARACTERS_IN_LINES = 110
"""With fewer beside each other, rows of buttons and long texts take several lines."""
_UNCOUNTED = QSizePolicy.Policy.Ignored
_MEASURES = {QEvent.Type.FontChange, QEvent.Type.StyleChange}


class RoomyArea(QScrollArea):
    """Gives what is laid out on `body` so many lines of text, and scrolls where it has fewer.

    Never sideways: it is at least as wide as what it holds. Unlike a column of texts, its body is
    as high as the room that there is, and no higher than that because it would like to be.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Tab goes to what is in it, not to the room around it
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._held = _Held(self)
        self.body = self._held.body
        self.setWidget(self._held)

    def set_least_lines(self, lines: int) -> None:
        """At least so many lines of text; 0: no more than the layout's own minimum."""
        self._held.lines = lines
        self._held.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        width = self.body.minimumSizeHint().width()
        if self.verticalScrollBar().maximum():
            width += self.verticalScrollBar().sizeHint().width()
        return QSize(width, self.fontMetrics().lineSpacing())


class _Held(QWidget):
    """Holds the body without a layout: a scroll area gives one that has texts in lines all the
    height that it would like."""

    def __init__(self, area: QScrollArea) -> None:
        super().__init__()
        self._area = area
        self.lines = 0
        self.setProperty("role", "canvas")
        self.body = QWidget(self)
        self.body.setProperty("role", "canvas")

    def minimumSizeHint(self) -> QSize:
        hint = self.body.minimumSizeHint()
        height = max(hint.height(), self.lines * self.fontMetrics().lineSpacing())
        layout = self.body.layout()
        if layout is not None and is_narrow(self, _CHARACTERS_IN_LINES):
            # what goes on in the next line there needs the height of each
            height = max(height, layout.minimumHeightForWidth(self.width()))
        return QSize(hint.width(), height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.body.resize(event.size())
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.LayoutRequest, *_MEASURES}:
            self.updateGeometry()
            self._area.updateGeometry()  # it is as wide as this
        return super().event(event)


class Folding(QObject):
    """Has a splitter's parts stand one below the other where there is no room for so many
    characters beside each other: each with so many lines of text at least."""

    def __init__(self, splitter: QSplitter, room: QWidget, characters: int, lines: int) -> None:
        """`room` is what has the width."""
        super().__init__(splitter)
        self._splitter, self._room = splitter, room
        self._characters, self._lines = characters, lines
        room.installEventFilter(self)
        splitter.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Hear that there is more or less room, larger text, or that a part was hidden."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutRequest, *_MEASURES}:
            self._fold()
        return False

    def _fold(self) -> None:
        folded = is_narrow(self._room, self._characters)
        way = Qt.Orientation.Vertical if folded else Qt.Orientation.Horizontal
        parts = [self._splitter.widget(at) for at in range(self._splitter.count())]
        several = sum(part is not None and not part.isHidden() for part in parts) > 1
        high = self._lines * self._room.fontMetrics().lineSpacing()
        least = high if folded and several else 0
        for part in parts:
            if part is not None and part.minimumHeight() != least:
                part.setMinimumHeight(least)
        if self._splitter.orientation() is not way:
            self._splitter.setOrientation(way)


def count_only_current(stack: QStackedWidget | QTabWidget) -> None:
    """A stack is as large as the page that is shown needs, not as the largest of them."""

    def fit(current: int) -> None:
        for at in range(stack.count()):
            page = stack.widget(at)
            if page is not None:
                policy = page.sizePolicy()
                wanted = QSizePolicy.Policy.Preferred if at == current else _UNCOUNTED
                policy.setVerticalPolicy(wanted)
                policy.setHorizontalPolicy(wanted)
                page.setSizePolicy(policy)

    stack.currentChanged.connect(fit)
    fit(stack.currentIndex())


def is_narrow(room: QWidget, characters: int) -> bool:
    """Whether so many characters have no room beside each other."""
    return room.width() < characters * room.fontMetrics().averageCharWidth()

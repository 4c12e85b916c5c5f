"""Room for large text: what would be squeezed is given its height and scrolls, and what stands
side by side goes below each other. Knows no page."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QSplitter, QWidget

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
        self._held = _Held()
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

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()  # what it holds may have become wider
        return super().event(event)


class _Held(QWidget):
    """Holds the body without a layout: a scroll area gives one that has texts in lines all the
    height that it would like."""

    def __init__(self) -> None:
        super().__init__()
        self.lines = 0
        self.setProperty("role", "canvas")
        self.body = QWidget(self)
        self.body.setProperty("role", "canvas")

    def minimumSizeHint(self) -> QSize:
        hint = self.body.minimumSizeHint()
        least = self.lines * self.fontMetrics().lineSpacing()
        return QSize(hint.width(), max(hint.height(), least))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.body.resize(event.size())

    def event(self, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.LayoutRequest, *_MEASURES}:
            self.updateGeometry()
        return super().event(event)


class Folding(QObject):
    """Parts stand side by side while there is room for so many characters, else one below the
    other. Works on a splitter or on the row of a layout; `room` is what has the width."""

    def __init__(self, parts: QSplitter | QBoxLayout, room: QWidget, characters: int) -> None:
        super().__init__(parts)
        self._parts, self._room, self._characters = parts, room, characters
        self.folded = False
        room.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Hear that there is more or less room, or larger text."""
        if event.type() in {QEvent.Type.Resize, *_MEASURES}:
            self._fold()
        return False

    def _fold(self) -> None:
        folded = is_narrow(self._room, self._characters)
        if folded == self.folded:
            return
        self.folded = folded
        if isinstance(self._parts, QBoxLayout):
            way = QBoxLayout.Direction
            self._parts.setDirection(way.TopToBottom if folded else way.LeftToRight)
        else:
            way_of = Qt.Orientation
            self._parts.setOrientation(way_of.Vertical if folded else way_of.Horizontal)


def is_narrow(room: QWidget, characters: int) -> bool:
    """Whether so many characters have no room beside each other."""
    return room.width() < characters * room.fontMetrics().averageCharWidth()

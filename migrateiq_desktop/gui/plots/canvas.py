"""Where a plot is drawn: pointed at by mouse, walked by keyboard, told to a screen reader."""

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QWidget

from migrateiq_desktop.gui.theme import Token, color
from migrateiq_desktop.gui.widgets.labels import label

from .content import PlotContent

if TYPE_CHECKING:
    from .drawing import Drawing

DRAWING = f"{__package__}.drawing"
_RING = 2
"""Pixels around the drawing, for the line that tells where the keyboard is."""
_TIP_GAP = 8


class Canvas(QWidget):
    """Left and Right, Home and End walk through the points. Nothing is drawn before `begin`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = PlotContent()
        self._chosen = -1
        self._drawing: Drawing | None = None
        self._tip = label("", "plotTip")
        self._tip.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._tip.setParent(self)
        self._tip.hide()
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def chosen(self) -> int:
        """The index of the point that is pointed at; -1: none."""
        return self._chosen

    @property
    def is_drawn(self) -> bool:
        """Whether there is a drawing."""
        return self._drawing is not None

    def set_content(self, content: PlotContent) -> None:
        """Show something else. A point that was chosen stays so where it is the same moment."""
        before = self._content.points[self._chosen].x if self._chosen >= 0 else None
        xs = [point.x for point in content.points]
        self._content = content
        self._chosen = xs.index(before) if before in xs else -1
        if self._drawing is not None:
            self._drawing.show(content, self._chosen)
        self._show_choice()

    def begin(self) -> None:
        """Draw from now on."""
        if self._drawing is not None:
            return
        from .drawing import Drawing  # noqa: PLC0415 - the plot has it imported on another thread

        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self._drawing = Drawing(self, mirrored=mirrored)
        self._size_drawing()
        self._drawing.show(self._content, self._chosen)
        self._drawing.widget.show()
        self._show_choice()

    def choose(self, index: int) -> None:
        """Point at a point; -1: at none."""
        if index == self._chosen:
            return
        self._chosen = index
        if self._drawing is not None:
            self._drawing.choose(index)
        self._show_choice()

    def sizeHint(self) -> QSize:
        return QSize(400, 170)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 90)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # while it is being imported, to ask for it would wait until that is done
        if hasattr(sys.modules.get(DRAWING), "Drawing"):
            self.begin()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drawing is not None:
            place = self._drawing.widget.mapFrom(self, event.position())
            self.choose(self._content.nearest(self._drawing.x_at(place)))

    def leaveEvent(self, event: QEvent) -> None:
        self.choose(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        target = self._walked_to(Qt.Key(event.key()))
        if target is None or not self._content.points:
            super().keyPressEvent(event)
            return
        self.choose(target)
        if target >= 0:
            said = self._content.told(target).replace("\n", ", ")
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if self._drawing is None:
            return
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.FontChange}:
            self._drawing.restyle()
        elif event.type() is QEvent.Type.LayoutDirectionChange:
            old, self._drawing = self._drawing.widget, None
            old.setParent(None)
            old.deleteLater()
            self.begin()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._size_drawing()
        self._show_choice()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.hasFocus():
            return
        painter = QPainter(self)
        painter.setPen(QPen(color(Token.ACCENT), 1, Qt.PenStyle.DotLine))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _size_drawing(self) -> None:
        if self._drawing is not None:
            self._drawing.widget.setGeometry(self.rect().adjusted(_RING, _RING, -_RING, -_RING))

    def _walked_to(self, key: Qt.Key) -> int | None:
        """The index that a key leads to; None where it leads nowhere."""
        last = len(self._content.points) - 1
        onwards, back = Qt.Key.Key_Right, Qt.Key.Key_Left
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            onwards, back = back, onwards
        if key in {onwards, back} and self._chosen < 0:
            return last
        if key == Qt.Key.Key_Escape and self._chosen >= 0:
            return -1
        targets = {
            onwards: min(self._chosen + 1, last),
            back: max(self._chosen - 1, 0),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        return targets.get(key)

    def _show_choice(self) -> None:
        """Say what is chosen, beside it and inside the plot."""
        text = self._content.told(self._chosen)
        self.setAccessibleDescription(text.replace("\n", ", ") or self._content.summary)
        shown = bool(text) and self._drawing is not None
        self._tip.setVisible(shown)
        if not shown or self._drawing is None:
            return
        self._tip.setText(text)
        self._tip.adjustSize()
        at = self._drawing.widget.mapTo(self, self._drawing.place_of(self._chosen)).toPoint()
        self._tip.move(_beside(at, self._tip.size(), self.rect()))
        self._tip.raise_()


def _beside(at: QPoint, size: QSize, room: QRect) -> QPoint:
    """Where something of a size stands beside a place, inside the room."""
    left = at.x() + _TIP_GAP
    if left + size.width() > room.width():
        left = at.x() - _TIP_GAP - size.width()
    top = min(at.y() - size.height() // 2, room.height() - size.height())
    return QPoint(max(left, 0), max(top, 0))

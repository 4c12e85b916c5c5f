"""A plot as a person meets it: seen, pointed at, walked by keyboard, read as a table."""

import logging
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
)
from PySide6.QtWidgets import QSizePolicy, QStackedLayout, QToolButton, QWidget

from migrateiq_desktop.gui.theme import Token, color
from migrateiq_desktop.gui.widgets.buttons import icon_button
from migrateiq_desktop.gui.widgets.labels import label
from migrateiq_desktop.gui.widgets.table import Table

from .content import PlotContent
from .values_model import ValuesModel

if TYPE_CHECKING:
    from migrateiq_desktop.services.tasks import TaskLanes

    from .drawing import Drawing

_DRAWING = f"{__package__}.drawing"
_RING = 2
"""Pixels around the drawing, for the line that tells where the keyboard is."""
_TIP_GAP = 8
_log = logging.getLogger(__name__)


class Plot(QWidget):
    """Shows a `PlotContent`. Left and Right, Home and End walk through its points.

    Nothing is drawn before `draw` was called: the library for it takes a second to import.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = PlotContent()
        self._chosen = -1
        self._drawing: Drawing | None = None
        self._tip = label("", "plotTip")
        self._tip.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._model = ValuesModel(self)
        self._table = Table("", "")
        self._table.setModel(self._model)
        self._canvas = QWidget()
        self._canvas.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(_RING, _RING, _RING, _RING)
        self._stack.addWidget(self._canvas)
        self._stack.addWidget(self._table)
        self.table_button = self._make_table_button()
        self._tip.setParent(self)
        self._tip.hide()
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.set_name(name)

    @property
    def content(self) -> PlotContent:
        """What is shown."""
        return self._content

    @property
    def chosen(self) -> int:
        """The index of the point that is pointed at, by mouse or keyboard; -1: none."""
        return self._chosen

    @property
    def chosen_text(self) -> str:
        """What is said about it; empty without one."""
        return self._content.told(self._chosen)

    @property
    def is_table(self) -> bool:
        """Whether the values are shown as a table."""
        return self._stack.currentWidget() is self._table

    @property
    def is_drawn(self) -> bool:
        """Whether there is a drawing."""
        return self._drawing is not None

    def set_name(self, name: str) -> None:
        """What a screen reader calls the plot."""
        self.setAccessibleName(name)
        self._table.setAccessibleName(self.tr("{0} as a table").format(name))

    def set_content(self, content: PlotContent) -> None:
        """Show something else. A point that was chosen stays so where it is the same moment."""
        chosen = self._content.points[self._chosen].x if self._chosen >= 0 else None
        self._content = content
        xs = [point.x for point in content.points]
        self._chosen = xs.index(chosen) if chosen in xs else -1
        self._model.set_content(content)
        self._describe()
        if self._drawing is not None:
            self._drawing.show(content, self._chosen)
        elif self.isVisible() and _DRAWING in sys.modules:
            self._draw_now()
        self._place_tip()

    async def draw(self, tasks: "TaskLanes") -> None:
        """Draw from now on. Imports what is needed for it off the window's thread, once.

        Where it can't be used (numpy wants a processor of the last ten years), there is the table.
        """
        if self._drawing is not None:
            return
        try:
            await tasks.on_data(_import_drawing)
        except (ImportError, RuntimeError) as error:
            _log.warning("plots can't be drawn: %s", error)
            self.show_as_table(shown=True)
            return
        self._draw_now()

    def show_as_table(self, *, shown: bool) -> None:
        """Show the values as a table, or as a drawing."""
        self._choose(-1)
        self._stack.setCurrentWidget(self._table if shown else self._canvas)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if shown else Qt.FocusPolicy.StrongFocus)
        self.table_button.setChecked(shown)

    def sizeHint(self) -> QSize:
        return QSize(400, 170)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 90)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drawing is None or self.is_table:
            return
        place = self._drawing.widget.mapFrom(self, event.position().toPoint())
        self._choose(self._content.nearest(self._drawing.x_at(place.toPointF())))

    def leaveEvent(self, event: QEvent) -> None:
        self._choose(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        target = self._walked_to(Qt.Key(event.key()))
        if target is None or self.is_table or not self._content.points:
            super().keyPressEvent(event)
            return
        self._choose(target)
        if target >= 0:
            spoken = self.chosen_text.replace("\n", ", ")
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, spoken))

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
            self._draw_now()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._size_drawing()
        self._place_tip()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.hasFocus():
            return
        painter = QPainter(self)
        painter.setPen(QPen(color(Token.ACCENT), 1, Qt.PenStyle.DotLine))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _make_table_button(self) -> QToolButton:
        made = icon_button("data", self.tr("Show as table"))
        made.setCheckable(True)
        made.toggled.connect(lambda on: self.show_as_table(shown=on))
        return made

    def _draw_now(self) -> None:
        if self._drawing is not None:
            return
        from .drawing import Drawing  # noqa: PLC0415 - see `draw`

        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self._drawing = Drawing(self._canvas, mirrored=mirrored)
        self._size_drawing()
        self._drawing.show(self._content, self._chosen)
        self._drawing.widget.show()

    def _size_drawing(self) -> None:
        if self._drawing is not None:
            self._drawing.widget.setGeometry(QRect(QPoint(0, 0), self._canvas.size()))

    def _walked_to(self, key: Qt.Key) -> int | None:
        """The index that a key leads to; None where it leads nowhere."""
        last = len(self._content.points) - 1
        forwards, backwards = Qt.Key.Key_Right, Qt.Key.Key_Left
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            forwards, backwards = backwards, forwards
        if key == forwards:
            return min(self._chosen + 1, last) if self._chosen >= 0 else last
        if key == backwards:
            return max(self._chosen - 1, 0) if self._chosen >= 0 else last
        if key == Qt.Key.Key_Escape and self._chosen >= 0:
            return -1
        return {Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}.get(key)

    def _choose(self, index: int) -> None:
        if index == self._chosen:
            return
        self._chosen = index
        if self._drawing is not None:
            self._drawing.choose(index)
        self._describe()
        self._place_tip()

    def _describe(self) -> None:
        said = self.chosen_text.replace("\n", ", ")
        self.setAccessibleDescription(said or self._content.summary)

    def _place_tip(self) -> None:
        """What is said about the chosen point, beside it and inside the plot."""
        text = self.chosen_text
        self._tip.setVisible(bool(text) and self._drawing is not None)
        if not text or self._drawing is None:
            return
        self._tip.setText(text)
        self._tip.adjustSize()
        at = self._drawing.widget.mapTo(self, self._drawing.place_of(self._chosen).toPoint())
        left = at.x() + _TIP_GAP
        if left + self._tip.width() > self.width():
            left = at.x() - _TIP_GAP - self._tip.width()
        top = min(max(at.y() - self._tip.height() // 2, 0), self.height() - self._tip.height())
        self._tip.move(max(left, 0), max(top, 0))
        self._tip.raise_()


def _import_drawing() -> None:
    """On another thread: numpy and pyqtgraph, some 0.8 s of processor time."""
    from . import drawing  # noqa: F401, PLC0415

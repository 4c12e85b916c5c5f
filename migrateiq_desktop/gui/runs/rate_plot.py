"""Records per second as a line, painted by hand, with its scale and what stands under the mouse."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from migrateiq_desktop.gui.formatting import number, rate
from migrateiq_desktop.gui.theme import Token, color
from migrateiq_desktop.gui.widgets.charts import nice_ceiling

from .rate_history import RateHistory, RatePoint
from .run_texts import clock

_GRID_LINES = 3
_LABEL_GAP = 6


class RatePlot(QWidget):
    """Draws a `RateHistory`. Left and Right walk from point to point with the keyboard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._history = RateHistory()
        self._newest: RatePoint | None = None
        self._chosen = -1
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Records per second"))

    @property
    def chosen_text(self) -> str:
        """What is said about the point under the mouse; empty without one."""
        points = self._history.points
        if not 0 <= self._chosen < len(points):
            return ""
        return f"{clock(points[self._chosen].at)} · {rate(points[self._chosen].rate)}"

    def set_history(self, history: RateHistory) -> None:
        """Draw another run's rates."""
        self._history = history
        self._chosen = -1
        self.update()

    def advance(self) -> None:
        """A point may have come in."""
        newest = self._history.points[-1] if self._history.points else None
        if newest is not self._newest:
            self._newest = newest
            self.update()

    def sizeHint(self) -> QSize:
        """Wide and low."""
        return QSize(320, 110)

    def minimumSizeHint(self) -> QSize:
        """Enough for the scale and a line."""
        return QSize(160, 80)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell about the nearest point."""
        plot = self._plot(self._top())
        self._choose(self._history.nearest((event.position().x() - plot.left()) / plot.width()))

    def leaveEvent(self, _event: QEvent) -> None:
        """Nothing is pointed at any more."""
        self._choose(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and Right."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        last = len(self._history.points) - 1
        if step is None or last < 0:
            super().keyPressEvent(event)
            return
        start = self._chosen if self._chosen >= 0 else last + 1
        self._choose(min(max(start + step, 0), last))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Grid, scale, line, and the chosen point."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = self._top()
        plot = self._plot(top)
        self._paint_scale(painter, plot, top)
        line = self._line(plot, top)
        if line:
            painter.setPen(QPen(color(Token.ACCENT), 1.6))
            painter.drawPolyline(QPolygonF(line))
            self._paint_times(painter, plot)
            self._paint_chosen(painter, plot, line)
        if self.hasFocus():
            painter.setPen(QPen(color(Token.ACCENT), 1, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _top(self) -> float:
        return nice_ceiling(self._history.peak) or 1.0

    def _plot(self, top: float) -> QRectF:
        metrics = self.fontMetrics()
        beside = metrics.horizontalAdvance(number(round(top))) + _LABEL_GAP
        below = metrics.height() + 4
        room = QRectF(self.rect())
        return room.adjusted(beside, metrics.height() / 2, -2, -below)

    def _line(self, plot: QRectF, top: float) -> list[QPointF]:
        points = self._history.points
        if not points:
            return []
        first, span = points[0].at, (points[-1].at - points[0].at).total_seconds()
        if span <= 0:
            y = _y(plot, points[-1], top)
            return [QPointF(plot.left(), y), QPointF(plot.right(), y)]
        step = plot.width() / span
        return [
            QPointF(plot.left() + (point.at - first).total_seconds() * step, _y(plot, point, top))
            for point in points
        ]

    def _paint_scale(self, painter: QPainter, plot: QRectF, top: float) -> None:
        height = self.fontMetrics().height()
        for line in range(_GRID_LINES):
            share = line / (_GRID_LINES - 1)
            y = round(plot.bottom() - plot.height() * share) + 0.5
            painter.setPen(QPen(color(Token.BORDER), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            room = QRectF(0, y - height / 2, plot.left() - _LABEL_GAP, height)
            painter.setPen(color(Token.MUTED))
            painter.drawText(room, Qt.AlignmentFlag.AlignRight, number(round(top * share)))

    def _paint_times(self, painter: QPainter, plot: QRectF) -> None:
        points = self._history.points
        below = QRectF(plot.left(), plot.bottom() + 4, plot.width(), self.fontMetrics().height())
        painter.setPen(color(Token.MUTED))
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, clock(points[0].at))
        painter.drawText(below, Qt.AlignmentFlag.AlignRight, clock(points[-1].at))

    def _paint_chosen(self, painter: QPainter, plot: QRectF, line: list[QPointF]) -> None:
        text = self.chosen_text
        if not text:
            return
        at = line[min(self._chosen, len(line) - 1)]
        painter.setPen(QPen(color(Token.OUTLINE), 1))
        painter.drawLine(QPointF(at.x(), plot.top()), QPointF(at.x(), plot.bottom()))
        painter.setBrush(color(Token.ACCENT))
        painter.drawEllipse(at, 3.0, 3.0)
        metrics = self.fontMetrics()
        size = QSize(metrics.horizontalAdvance(text) + 12, metrics.height() + 4)
        left = min(max(at.x() - size.width() / 2, plot.left()), plot.right() - size.width())
        room = QRectF(left, plot.bottom() - size.height() - 2, size.width(), size.height())
        painter.setPen(QPen(color(Token.BORDER), 1))
        painter.setBrush(color(Token.RAISED))
        painter.drawRoundedRect(room, 4, 4)
        painter.setPen(color(Token.TEXT))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)

    def _choose(self, index: int) -> None:
        if index != self._chosen:
            self._chosen = index
            self.setAccessibleDescription(self.chosen_text)
            self.update()


def _y(plot: QRectF, point: RatePoint, top: float) -> float:
    return plot.bottom() - plot.height() * min(point.rate / top, 1.0)

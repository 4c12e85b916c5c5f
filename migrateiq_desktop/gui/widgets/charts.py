"""Small charts painted by hand: stacked bars a day, and a line. Know no domain."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from migrateiq_desktop.gui.theme import Token, color

_GRID_LINES = 4
_GAP = 1.0
_FACTORS = (1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10)


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: two stacked amounts, a short label below it, a text on hover."""

    lower: float
    upper: float
    label: str
    tip: str


class BarChart(QWidget):
    """Stacked bars with a grid; the amount at the highest line stands beside it.

    Left and Right walk from bar to bar with the keyboard.
    """

    def __init__(
        self,
        name: str,
        number: Callable[[float], str],
        *,
        lower: Token = Token.ACCENT,
        upper: Token = Token.BAD,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._number = number
        self._lower, self._upper = lower, upper
        self._bars: tuple[Bar, ...] = ()
        self._chosen = -1
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(name)

    @property
    def bars(self) -> tuple[Bar, ...]:
        """What is shown."""
        return self._bars

    def set_bars(self, bars: Sequence[Bar]) -> None:
        """Show other bars, left to right."""
        self._bars = tuple(bars)
        self._chosen = -1
        self.setAccessibleDescription("; ".join(bar.tip.replace("\n", ", ") for bar in bars))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(400, 170)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 110)

    def bar_at(self, x: float) -> int:
        """The index of the bar at a horizontal position, or -1."""
        plot = self._plot()
        if not self._bars or not plot.left() <= x <= plot.right():
            return -1
        step = plot.width() / len(self._bars)
        return min(int((x - plot.left()) / step), len(self._bars) - 1)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._choose(self.bar_at(event.position().x()))

    def leaveEvent(self, event: QEvent) -> None:
        self._choose(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is None or not self._bars:
            super().keyPressEvent(event)
            return
        self._choose(min(max(self._chosen + step, 0), len(self._bars) - 1))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plot = self._plot()
        top = nice_ceiling(max((bar.lower + bar.upper for bar in self._bars), default=0))
        self._paint_grid(painter, plot, top)
        for index, bar in enumerate(self._bars):
            self._paint_bar(painter, plot, index, bar, top)
        if self.hasFocus():
            painter.setPen(QPen(color(Token.ACCENT), 1, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _plot(self) -> QRectF:
        below = self.fontMetrics().height() + 4
        return QRectF(self.rect()).adjusted(0, 8, 0, -below)

    def _paint_grid(self, painter: QPainter, plot: QRectF, top: float) -> None:
        painter.setPen(QPen(color(Token.BORDER), 1))
        for line in range(_GRID_LINES):
            y = round(plot.bottom() - plot.height() * line / (_GRID_LINES - 1)) + 0.5
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
        if top > 0:
            painter.setPen(color(Token.MUTED))
            room = QRectF(plot.left(), plot.top() + 1, plot.width(), self.fontMetrics().height())
            painter.drawText(room, Qt.AlignmentFlag.AlignLeft, self._number(top))

    def _paint_bar(self, painter: QPainter, plot: QRectF, index: int, bar: Bar, top: float) -> None:
        step = plot.width() / len(self._bars)
        width = min(step * 0.6, 40.0)
        left = plot.left() + step * index + (step - width) / 2
        painter.setPen(Qt.PenStyle.NoPen)
        y = plot.bottom()
        for amount, token in ((bar.lower, self._lower), (bar.upper, self._upper)):
            if amount <= 0 or top <= 0:
                continue
            height = max(plot.height() * amount / top, 2.0)
            fill = color(token)
            if index == self._chosen:
                fill = fill.lighter(115)
            painter.setBrush(fill)
            painter.drawRoundedRect(QRectF(left, y - height, width, height), 2, 2)
            y -= height + _GAP
        painter.setPen(color(Token.TEXT if index == self._chosen else Token.MUTED))
        if self._label_shown(index, step):
            painter.drawText(self._label_place(index, step, bar.label), bar.label)

    def _label_place(self, index: int, step: float, text: str) -> QPointF:
        width = self.fontMetrics().horizontalAdvance(text)
        left = step * index + (step - width) / 2
        left = min(max(left, 0.0), max(self.width() - width, 0.0))
        return QPointF(left, self.height() - self.fontMetrics().descent() - 1)

    def _label_shown(self, index: int, step: float) -> bool:
        widest = (
            max(self.fontMetrics().horizontalAdvance(bar.label) for bar in self._bars) * 1.5 + 4
        )
        every = max(int(-(-widest // step)), 1)
        return (len(self._bars) - 1 - index) % every == 0

    def _choose(self, index: int) -> None:
        if index == self._chosen:
            return
        self._chosen = index
        self.update()
        if index < 0:
            QToolTip.hideText()
            return
        step = self._plot().width() / len(self._bars)
        at = QPoint(int(step * index + step / 2), int(self._plot().center().y()))
        QToolTip.showText(self.mapToGlobal(at), self._bars[index].tip, self)


class Sparkline(QWidget):
    """A line over evenly spaced values, newest at the right, scaled from 0 to its maximum."""

    def __init__(
        self, name: str, *, token: Token = Token.ACCENT, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._values: tuple[float, ...] = ()
        self._token = token
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def set_values(self, values: Sequence[float]) -> None:
        """Show other values, oldest first."""
        self._values = tuple(values)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, 54)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, 32)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        base = self.height() - 2.5
        painter.setPen(QPen(color(Token.BORDER), 1))
        painter.drawLine(QPointF(0, base), QPointF(self.width(), base))
        if self._values:
            painter.setPen(QPen(color(self._token), 1.6))
            painter.drawPolyline(self._line(base))
        painter.end()

    def _line(self, base: float) -> QPolygonF:
        top = max(self._values) or 1.0
        values = self._values if len(self._values) > 1 else self._values * 2
        step = self.width() / (len(values) - 1)
        height = base - 4
        return QPolygonF(
            [QPointF(step * index, base - height * v / top) for index, v in enumerate(values)]
        )


def nice_ceiling(amount: float) -> float:
    """The smallest of 1, 1.2, 1.5, 2, 3, … 8 × 10ⁿ that is not below the amount; 0 for 0."""
    if amount <= 0:
        return 0.0
    power = 1.0
    while power * 10 <= amount:
        power *= 10
    while power > amount:
        power /= 10
    return next(power * factor for factor in _FACTORS if power * factor >= amount)

"""A line as small as a word, painted by hand: it needs no scale, and no library for one."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from migrateiq_desktop.gui.theme import Token, color

_TOP = 3.5
"""Pixels above the line, so that its width and its last point are not cut."""


class Sparkline(QWidget):
    """A line over evenly spaced values, newest last, scaled from 0 to its maximum.

    None leaves a gap. Whoever shows it says in words what it shows: `setAccessibleDescription`.
    """

    def __init__(
        self, name: str, *, token: Token = Token.ACCENT, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._values: tuple[float | None, ...] = ()
        self._token = token
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    @property
    def values(self) -> tuple[float | None, ...]:
        """What is drawn."""
        return self._values

    def set_values(self, values: Sequence[float | None]) -> None:
        """Show other values, oldest first."""
        self._values = tuple(values)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, 54)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, 16)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            painter.setTransform(QTransform(-1, 0, 0, 1, self.width(), 0))
        base = self.height() - 2.5
        painter.setPen(QPen(color(Token.BORDER), 1))
        painter.drawLine(QPointF(0, base), QPointF(self.width(), base))
        pen = QPen(color(self._token), 1.6)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        for line in self._lines(base):
            painter.drawPolyline(line)
        painter.end()

    def _lines(self, base: float) -> list[QPolygonF]:
        """A line for each stretch without a gap."""
        values = self._values if len(self._values) > 1 else self._values * 2
        top = max((value for value in values if value is not None), default=0.0) or 1.0
        step = (self.width() - 2) / max(len(values) - 1, 1)
        lines: list[QPolygonF] = []
        current: list[QPointF] = []
        for index, value in enumerate((*values, None)):
            if value is not None:
                height = (base - _TOP) * value / top
                current.append(QPointF(1 + step * index, base - height))
            elif current:
                # a single value between two gaps is a short dash, not nothing
                ends = current if len(current) > 1 else [*current, current[0] + QPointF(1.5, 0)]
                lines.append(QPolygonF(ends))
                current = []
        return lines

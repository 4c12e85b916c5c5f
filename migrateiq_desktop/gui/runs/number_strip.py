"""Numbers with their names in a row that wraps, painted in one go: ten changes a second stay cheap.

Knows no run.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from migrateiq_desktop.gui.theme import Token, color

_GAP = 26
_LINE_GAP = 4
_WORD_GAP = 4


@dataclass(frozen=True, slots=True)
class NamedNumber:
    """A number ready for a person."""

    name: str
    text: str
    alarming: bool = False
    """Painted as something bad, name and number."""


class NumberStrip(QWidget):
    """Shows `NamedNumber`s."""

    def __init__(self, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = accessible_name
        self._numbers: tuple[NamedNumber, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(accessible_name)

    @property
    def numbers(self) -> tuple[NamedNumber, ...]:
        """What is shown."""
        return self._numbers

    def set_numbers(self, numbers: Sequence[NamedNumber]) -> None:
        """Show other numbers."""
        if self._numbers == tuple(numbers):
            return
        lines = self.heightForWidth(self.width())
        self._numbers = tuple(numbers)
        self.setAccessibleDescription(", ".join(f"{one.name} {one.text}" for one in numbers))
        if self.heightForWidth(self.width()) != lines:
            self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As high as its lines at the width it has."""
        return QSize(200, self.heightForWidth(max(self.width(), 200)))

    def minimumSizeHint(self) -> QSize:
        """One number wide."""
        return QSize(120, self.heightForWidth(max(self.width(), 120)))

    def heightForWidth(self, width: int) -> int:
        """Room for all lines."""
        lines = max((line for line, _, _ in self._placed(width)), default=0) + 1
        return lines * (self.fontMetrics().height() + _LINE_GAP)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew."""
        super().resizeEvent(event)
        self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Names muted, numbers plain, what alarms in red."""
        painter = QPainter(self)
        metrics = self.fontMetrics()
        step = metrics.height() + _LINE_GAP
        for line, left, one in self._placed(self.width()):
            base = line * step + metrics.ascent() + _LINE_GAP / 2
            painter.setPen(color(Token.BAD if one.alarming else Token.MUTED))
            painter.drawText(QPointF(left, base), one.name)
            beside = left + metrics.horizontalAdvance(one.name) + _WORD_GAP
            painter.setPen(color(Token.BAD if one.alarming else Token.TEXT))
            painter.drawText(QPointF(beside, base), one.text)
        painter.end()

    def _placed(self, width: int) -> Iterator[tuple[int, int, NamedNumber]]:
        metrics, line, left = self.fontMetrics(), 0, 0
        for one in self._numbers:
            needed = metrics.horizontalAdvance(one.name) + metrics.horizontalAdvance(one.text)
            if left > 0 and left + needed + _WORD_GAP > width:
                line, left = line + 1, 0
            yield line, left, one
            left += needed + _WORD_GAP + _GAP

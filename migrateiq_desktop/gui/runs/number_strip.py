"""Numbers with their names in a row that wraps, painted in one go: ten changes a second stay cheap.

Knows no run.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
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
        self._names: dict[str, int] = {}
        self._widths: list[tuple[int, int]] = []
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
        self._measure()
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
        lines = max((line for line, *_ in self._placed(width)), default=0) + 1
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
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for line, *starts, one in self._placed(self.width()):
            base = line * step + metrics.ascent() + _LINE_GAP / 2
            tokens = (Token.BAD,) * 2 if one.alarming else (Token.MUTED, Token.TEXT)
            for start, text, token in zip(starts, (one.name, one.text), tokens, strict=True):
                end = self.width() - start - metrics.horizontalAdvance(text)
                painter.setPen(color(token))
                painter.drawText(QPointF(end if mirrored else start, base), text)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Another font has other widths."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._names.clear()
            self._measure()
            self.updateGeometry()

    def _measure(self) -> None:
        metrics = self.fontMetrics()
        self._widths = []
        for one in self._numbers:
            name = self._names.get(one.name)
            if name is None:
                name = self._names[one.name] = metrics.horizontalAdvance(one.name) + _WORD_GAP
            self._widths.append((name, metrics.horizontalAdvance(one.text)))

    def _placed(self, width: int) -> Iterator[tuple[int, int, int, NamedNumber]]:
        """Line, left edge of the name, left edge of the number."""
        line, left = 0, 0
        for one, (name, text) in zip(self._numbers, self._widths, strict=True):
            if left > 0 and left + name + text > width:
                line, left = line + 1, 0
            yield line, left, left + name, one
            left += name + text + _GAP

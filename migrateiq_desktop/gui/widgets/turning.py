"""Parts that stand side by side while there is room for each, and below each other otherwise."""

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QWidget

_CHANGES = {QEvent.Type.Resize, QEvent.Type.LayoutRequest}


class TurningRow(QObject):
    """Turns a row of a form by the width of `room`, the viewport that shows it."""

    def __init__(self, row: QBoxLayout, room: QWidget) -> None:
        super().__init__(room)
        self._row, self._room = row, room
        room.installEventFilter(self)
        content = row.parentWidget()
        if content is not None:  # its parts may come to need more, whatever room there is
            content.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Hear that there is more or less room."""
        if event.type() in _CHANGES:
            self._turn()
        return False

    def _turn(self) -> None:
        parts = [self._row.itemAt(at) for at in range(self._row.count())]
        margins = self._row.contentsMargins()
        needed = sum(part.minimumSize().width() for part in parts if part is not None)
        needed += self._row.spacing() * (len(parts) - 1) + margins.left() + margins.right()
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        direction = down if needed > self._room.width() else across
        if self._row.direction() is not direction:
            self._row.setDirection(direction)


class EvenRows(QWidget):
    """Widgets of the same width, as many in a row as have room for their texts."""

    def __init__(self, widgets: tuple[QWidget, ...], spacing: int) -> None:
        super().__init__()
        self._widgets = widgets
        self._arranged: tuple[int, list[QWidget]] = (0, [])
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(spacing)
        self._arrange(len(widgets))

    def minimumSizeHint(self) -> QSize:
        """Two side by side: how they stand now doesn't keep them from standing otherwise."""
        least = max(one.minimumSizeHint().width() for one in self._widgets)
        return QSize(2 * least + self._grid.spacing(), super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() in _CHANGES:
            self._arrange(self._fitting())
        return handled

    def _shown(self) -> list[QWidget]:
        return [one for one in self._widgets if not one.isHidden()] or list(self._widgets)

    def _fitting(self) -> int:
        shown = self._shown()
        widest = max(one.sizeHint().width() for one in shown)
        gap = self._grid.spacing()
        return min(max((self.width() + gap) // (widest + gap), 2), len(shown))

    def _arrange(self, in_a_row: int) -> None:
        shown = self._shown()
        rows = -(-len(shown) // in_a_row)
        in_a_row = -(-len(shown) // rows)  # 3 and 2 rather than 4 and 1
        if (in_a_row, shown) == self._arranged:
            return
        self._arranged = (in_a_row, shown)
        for at, one in enumerate(shown):
            self._grid.addWidget(one, at // in_a_row, at % in_a_row)
        for column in range(len(self._widgets)):
            self._grid.setColumnStretch(column, int(column < in_a_row))

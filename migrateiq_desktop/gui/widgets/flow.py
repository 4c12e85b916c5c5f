"""A row that becomes several where it doesn't fit: bars of buttons survive large text."""

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QLayout,
    QLayoutItem,
    QSizePolicy,
    QSpacerItem,
    QStyle,
    QWidget,
)

_WIDEST = 16_777_215


class FlowLayout(QLayout):
    """Lays out as a QHBoxLayout does while there is room, then goes on in the next line.

    `addStretch` and widgets that expand share what is left of their line.
    """

    def __init__(self, parent: QWidget | None = None, *, spacing: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setSpacing(spacing)
        self.setContentsMargins(QMargins(0, 0, 0, 0))

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()

    def addStretch(self) -> None:
        """Push what comes after it to the other side of its line."""
        policy = QSizePolicy.Policy
        self.addItem(QSpacerItem(0, 0, policy.Expanding, policy.Minimum))

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), place=False)

    def sizeHint(self) -> QSize:
        line = self._shown()
        width = sum(item.sizeHint().width() for item in line) + self.spacing() * max(
            sum(not _is_stretch(item) for item in line) - 1, 0
        )
        height = max((item.sizeHint().height() for item in line), default=0)
        return self._with_margins(QSize(width, height))

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return self._with_margins(size)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, place=True)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if _is_stretch(item) or not item.isEmpty()]

    def _with_margins(self, size: QSize) -> QSize:
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        """Give each item its place; how high all lines are together."""
        room = rect.marginsRemoved(self.contentsMargins())
        top = room.top()
        for line in self._lines(room.width()):
            height = max((_height(item, room.width()) for item in line), default=0)
            if place:
                self._place(line, QRect(room.left(), top, room.width(), height))
            top += height + self.spacing()
        margins = self.contentsMargins()
        used = max(top - self.spacing() - room.top(), 0)
        return used + margins.top() + margins.bottom()

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = [[]]
        used = 0
        for item in self._shown():
            needed = item.sizeHint().width()
            gap = 0 if _is_stretch(item) or not lines[-1] else self.spacing()
            if lines[-1] and needed and used + gap + needed > width:
                lines.append([])
                used = gap = 0
            lines[-1].append(item)
            used += gap + needed
        return lines

    def _place(self, line: list[QLayoutItem], room: QRect) -> None:
        gaps = self.spacing() * max(sum(not _is_stretch(item) for item in line) - 1, 0)
        left_over = room.width() - gaps - sum(item.sizeHint().width() for item in line)
        growing = [item for item in line if _grows(item)]
        stretches = [item for item in growing if _is_stretch(item)]
        takers = stretches or growing
        share = max(left_over, 0) // len(takers) if takers else 0
        x = room.left()
        for item in line:
            width = min(item.sizeHint().width(), room.width())
            if item in takers:
                width = min(width + share, item.maximumSize().width() or _WIDEST)
            height = min(_height(item, room.width()), room.height())
            at = QRect(QPoint(x, room.top() + (room.height() - height) // 2), QSize(width, height))
            item.setGeometry(QStyle.visualRect(self._direction(), room, at))
            x += width + (0 if _is_stretch(item) else self.spacing())

    def _direction(self) -> Qt.LayoutDirection:
        owner = self.parentWidget()
        return Qt.LayoutDirection.LeftToRight if owner is None else owner.layoutDirection()


def let_flow(*rows: QBoxLayout) -> None:
    """Have rows of a form, which are laid out in a column, go on in the next line where they must.

    Raises ValueError for a row that isn't in a column.
    """
    for row in rows:
        column = row.parent()
        if not isinstance(column, QBoxLayout):
            raise ValueError(row.objectName())
        flow = FlowLayout(spacing=row.spacing())
        place = column.indexOf(row)
        parts = [row.itemAt(at) for at in range(row.count())]
        held = [None if part is None else part.widget() for part in parts]
        del parts  # each ends with what it holds
        column.insertLayout(place, flow)
        for widget in held:
            if widget is None:
                flow.addStretch()
            else:
                row.removeWidget(widget)
                flow.addWidget(widget)
        column.removeItem(row)
        row.deleteLater()


def _is_stretch(item: QLayoutItem) -> bool:
    return item.spacerItem() is not None


def _grows(item: QLayoutItem) -> bool:
    return bool(item.expandingDirections() & Qt.Orientation.Horizontal)


def _height(item: QLayoutItem, room: int) -> int:
    """How high it is in a line of that width: a bar in the bar may need several lines."""
    hint = item.sizeHint()
    if item.hasHeightForWidth():
        return item.heightForWidth(min(hint.width(), room))
    return hint.height()

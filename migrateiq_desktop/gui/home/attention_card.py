"""What needs a person, each with the one button that leads to where it is mended."""

from collections.abc import Callable, Sequence
from textwrap import shorten

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from migrateiq_desktop.gui import formatting
from migrateiq_desktop.gui.said import said
from migrateiq_desktop.gui.tables.visible_text import plain_tip, visible
from migrateiq_desktop.gui.widgets import Card, StatusChip, button, label
from migrateiq_desktop.services.views import Attention

from .presentation import Fix, fix_of, subject, why

_LONGEST = 90
"""Characters: two lines. The whole text stands in the tool tip, and where the button leads."""


_PADDING = 7
_LEAST_CHARACTERS = 22
"""Of texts in a line: with less room for them, chips stand above them."""
_SHORTEST = 12
"""Characters of a text in a line, where the card is as narrow as it gets."""
_ITEMS_IN_SIGHT, _LINES = 2, 4
"""Of them, and lines of each, whatever the size of the window."""
_COLUMNS = 5
"""Of the grid: chip, texts and button, and half a padding more at either edge."""
MOST_SHOWN = 20
"""What a person can act on at once; the rest is counted."""


class AttentionCard(Card):
    """Emits the fix that was chosen."""

    fix_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padded=False, parent=parent)
        self.set_heading(self.tr("Needs attention"))
        self._place = QVBoxLayout()
        self._place.setContentsMargins(0, 0, 0, 0)
        self._list = QWidget()
        canvas = QWidget()
        canvas.setProperty("role", "canvas")
        canvas.setLayout(self._place)
        self._place.addWidget(self._list)
        self._items: Sequence[Attention] = ()
        self._beside_texts = 0
        """Pixels that chips and buttons take beside them."""
        self._narrow = False
        self._area = area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(canvas)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body.addWidget(area)
        self.set_items(())

    def set_items(self, items: Sequence[Attention]) -> None:
        """Show other items."""
        self._items = items
        old, self._list = self._list, QWidget()
        grid = QGridLayout(self._list)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        for edge in (0, _COLUMNS - 1):
            grid.setColumnMinimumWidth(edge, _PADDING)
        grid.setColumnStretch(2, 1)
        rows = [(item, _chip(item), self._button(item)) for item in items[:MOST_SHOWN]]
        widths = [chip.sizeHint().width() + act.sizeHint().width() for _, chip, act in rows]
        self._beside_texts = max(widths, default=0)
        self._narrow = self._has_little_room()
        for item, chip, act in rows:
            self._add_row(grid, item, chip, act)
        if len(items) > MOST_SHOWN:
            more = label(
                self.tr("And {0} more.").format(formatting.number(len(items) - MOST_SHOWN)), "muted"
            )
            more.setContentsMargins(14, 7, 14, 7)
            grid.addWidget(more, grid.rowCount(), 0, 1, _COLUMNS)
        if not items:
            calm = label(self.tr("All is well: nothing needs you."), "muted")
            calm.setContentsMargins(14, 6, 14, 14)
            grid.addWidget(calm, 0, 0, 1, _COLUMNS)
        grid.setRowStretch(grid.rowCount(), 1)
        self._place.replaceWidget(old, self._list)
        self._fit_area()
        old.hide()
        old.deleteLater()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """With little room texts have the room of the chips too, which stand above them."""
        super().resizeEvent(event)
        self._fit_area()
        if self._has_little_room() is not self._narrow:
            QTimer.singleShot(0, self, lambda: self.set_items(self._items))

    def _has_little_room(self) -> bool:
        room = self.width() - self._width_with(0)
        return room < _LEAST_CHARACTERS * self.fontMetrics().averageCharWidth()

    def _width_with(self, characters: int) -> int:
        """Of a row with chip, button and so many characters side by side."""
        texts = characters * self.fontMetrics().averageCharWidth()
        return self._beside_texts + 2 * _PADDING * (_COLUMNS - 1) + texts

    def _fit_area(self) -> None:
        """As wide as its rows, however narrow the window, for a button is never cut; the same
        wherever chips stand, or what stands beside the card would come and go with them."""
        bar = self._area.verticalScrollBar().sizeHint().width()
        rows = max(self._list.minimumSizeHint().width(), self._width_with(_SHORTEST))
        self._area.setMinimumWidth(rows + bar)
        lines = min(len(self._items), _ITEMS_IN_SIGHT) * _LINES
        self._area.setMinimumHeight(lines * self.fontMetrics().lineSpacing())

    def _button(self, item: Attention) -> QPushButton:
        fix = fix_of(item)
        act = button(fix.text)
        act.setAccessibleName(f"{fix.text.rstrip('…')}: {subject(item)}")
        act.clicked.connect(self._chooser(fix))
        return act

    def _add_row(
        self, grid: QGridLayout, item: Attention, chip: StatusChip, act: QPushButton
    ) -> None:
        texts = QWidget()
        lines = QVBoxLayout(texts)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(1)
        head = QHBoxLayout()
        head.addWidget(label(visible(subject(item)), wrap=True), 1)
        lines.addLayout(head)
        reason = visible(said(why(item)))
        text = label(shorten(reason, _LONGEST, placeholder="…"), "muted", wrap=True)
        text.setToolTip(plain_tip(reason))
        lines.addWidget(text)
        row = grid.rowCount()
        if self._narrow:
            head.insertWidget(0, chip)
        else:
            grid.addWidget(_padded(chip), row, 1)
        grid.addWidget(_padded(texts), row, 2)
        grid.addWidget(_padded(act), row, 3)
        line = QFrame()
        line.setProperty("role", "line")
        grid.addWidget(line, row + 1, 0, 1, _COLUMNS)

    def _chooser(self, fix: Fix) -> Callable[[], None]:
        return lambda: self.fix_chosen.emit(fix)


def _chip(item: Attention) -> StatusChip:
    return StatusChip(formatting.ATTENTION_KINDS[item.kind], formatting.attention(item.kind))


def _padded(widget: QWidget) -> QWidget:
    """A cell with the room of a table's cell around it."""
    cell = QWidget()
    layout = QHBoxLayout(cell)
    layout.setContentsMargins(_PADDING, _PADDING, _PADDING, _PADDING)
    if isinstance(widget, StatusChip):
        layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)
    else:
        layout.addWidget(widget)
    return cell

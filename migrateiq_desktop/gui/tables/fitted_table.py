"""A table whose columns get their widths from their definition, one of them what room is left.

Qt's own stretching would measure and repaint the whole table at each change of a cell.
"""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from migrateiq_desktop.gui.widgets import Table

_CHARACTER = 8
"""Pixels of a digit at 100 % text, for widths given in pixels."""
_NARROWEST = 64
_ENOUGH = 128
"""Pixels at 100 % text that the stretched column keeps before others get more than they need."""


class FittedTable(Table):
    """Give it widths once its model has columns."""

    def __init__(
        self, object_name: str, accessible_name: str, parent: QWidget | None = None
    ) -> None:
        self._stretched: int | None = None
        self._scale: float | None = None
        self._wanted: dict[int, int] = {}
        """Widths without regard to titles."""
        self._roomy: dict[int, int] = {}
        """Pixels at 100 % text, of columns that take more where there is room."""
        self._given: dict[int, int] = {}
        """Widths as they were set here: another one is a person's."""
        super().__init__(object_name, accessible_name, parent)
        self.setCornerWidget(QWidget())

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show a model's rows."""
        super().setModel(model)
        if model is not None:
            model.modelReset.connect(self._hide_again)

    def fit_columns(
        self,
        widths: Sequence[int | None],
        *,
        stretched: int | None = None,
        roomy: Sequence[int | None] = (),
    ) -> None:
        """Pixels at 100 % text for each column, None to leave it; more for its title, given room.

        `roomy`: what columns take where the stretched one has enough without that.
        The column `stretched` takes what room is left; otherwise the last one does.
        """
        self._stretched = stretched
        self.horizontalHeader().setStretchLastSection(stretched is None)
        self._scale = scale = self._text_scale()
        self._roomy = {at: width for at, width in enumerate(roomy) if width is not None}
        for section, width in enumerate(widths):
            if width is not None:
                self._wanted[section] = round(width * scale)
                self._give(section, self._wanted[section])
        self._stretch()

    def changeEvent(self, event: QEvent) -> None:
        """Larger text needs wider columns: all grow alike, also those that a person made wider."""
        super().changeEvent(event)
        scale = self._text_scale()
        if event.type() not in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            return
        if self._scale is None or self._scale == scale or self.model() is None:
            return
        factor, self._scale = scale / self._scale, scale
        for section in range(self.model().columnCount()):
            width = round(self.columnWidth(section) * factor)
            if self._is_given(section):
                self._wanted[section] = round(self._wanted[section] * factor)
                self._give(section, width)
            else:
                self.setColumnWidth(section, width)
        self._stretch()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the stretched column the room that came or went."""
        super().resizeEvent(event)
        self._stretch()

    def _hide_again(self) -> None:
        """A reset of the model leaves Qt's header with hidden columns that still take room."""
        for section in range(self.horizontalHeader().count()):
            if self.isColumnHidden(section):
                self.showColumn(section)
                self.hideColumn(section)
        self._stretch()

    def _text_scale(self) -> float:
        return self.fontMetrics().horizontalAdvance("0") / _CHARACTER

    def _give(self, section: int, width: int) -> None:
        self.setColumnWidth(section, width)
        self._given[section] = self.columnWidth(section)

    def _is_given(self, section: int) -> bool:
        return self._given.get(section) == self.columnWidth(section)

    def _stretch(self) -> None:
        section, model = self._stretched, self.model()
        if section is None or model is None or section >= model.columnCount():
            return
        header, room = self.horizontalHeader(), self.viewport().width()
        least = max(_NARROWEST, header.sectionSizeHint(section))
        others = [one for one in range(model.columnCount()) if one != section]
        others = [one for one in others if not self.isColumnHidden(one)]
        plain = {one: self.columnWidth(one) for one in others}
        plain |= {one: self._wanted[one] for one in others if self._is_given(one)}
        titled = {
            one: max(width, header.sectionSizeHint(one)) if self._is_given(one) else width
            for one, width in plain.items()
        }
        fitting = titled if sum(titled.values()) + least <= room else plain
        scale = self._scale or 1.0
        left = room - sum(fitting.values()) - max(least, round(_ENOUGH * scale))
        more = {
            one: max(round(width * scale) - fitting[one], 0)
            for one, width in self._roomy.items()
            if one in fitting and self._is_given(one)
        }
        share = min(max(left, 0) / max(sum(more.values()), 1), 1.0)
        for one, width in more.items():
            fitting[one] += int(width * share)
        for one, width in fitting.items():
            if self._is_given(one):
                self._give(one, width)
        taken = sum(self.columnWidth(one) for one in others)
        self.setColumnWidth(section, max(room - taken, least))

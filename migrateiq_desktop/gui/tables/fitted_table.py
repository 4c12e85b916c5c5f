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


class FittedTable(Table):
    """Give it widths once its model has columns."""

    def __init__(
        self, object_name: str, accessible_name: str, parent: QWidget | None = None
    ) -> None:
        self._stretched: int | None = None
        self._scale: float | None = None
        super().__init__(object_name, accessible_name, parent)
        self.setCornerWidget(QWidget())

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show a model's rows."""
        super().setModel(model)
        if model is not None:
            model.modelReset.connect(self._hide_again)

    def fit_columns(self, widths: Sequence[int | None], *, stretched: int | None = None) -> None:
        """Pixels at 100 % text for each column, None to leave it; its title fits in any case.

        The column `stretched` takes what room is left; otherwise the last one does.
        """
        self._stretched = stretched
        self.horizontalHeader().setStretchLastSection(stretched is None)
        self._scale = scale = self._text_scale()
        for section, width in enumerate(widths):
            if width is not None:
                titled = self.horizontalHeader().sectionSizeHint(section)
                self.setColumnWidth(section, max(round(width * scale), titled))
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
            self.setColumnWidth(section, round(self.columnWidth(section) * factor))
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

    def _stretch(self) -> None:
        section, model = self._stretched, self.model()
        if section is None or model is None or section >= model.columnCount():
            return
        others = sum(
            self.columnWidth(other)
            for other in range(model.columnCount())
            if other != section and not self.isColumnHidden(other)
        )
        least = max(_NARROWEST, self.horizontalHeader().sectionSizeHint(section))
        self.setColumnWidth(section, max(self.viewport().width() - others, least))

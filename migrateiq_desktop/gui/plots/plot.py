"""A plot as a person meets it: a drawing, or its values as a table."""

import logging
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSizePolicy, QStackedLayout, QToolButton, QWidget
from shiboken6 import isValid

from migrateiq_desktop.gui.importing import import_beside
from migrateiq_desktop.gui.widgets.buttons import icon_button
from migrateiq_desktop.gui.widgets.table import Table

from .canvas import DRAWING, Canvas
from .content import PlotContent
from .values_model import ValuesModel

if TYPE_CHECKING:
    from migrateiq_desktop.services.tasks import TaskLanes

_log = logging.getLogger(__name__)


class Plot(QWidget):
    """Shows a `PlotContent`. Put its `table_button` where its heading is.

    Nothing is drawn before `draw` was called: the library for it takes a second to import.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = PlotContent()
        self.canvas = Canvas()
        self.table_button = self._make_table_button()
        self._model = ValuesModel(self)
        self._table = Table("", "")
        self._table.setModel(self._model)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.canvas)
        self._stack.addWidget(self._table)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.set_name(name)

    @property
    def content(self) -> PlotContent:
        """What is shown."""
        return self._content

    @property
    def chosen_text(self) -> str:
        """What is said about the point that is pointed at; empty without one."""
        return self._content.told(self.canvas.chosen)

    @property
    def is_table(self) -> bool:
        """Whether the values are shown as a table."""
        return self._stack.currentWidget() is self._table

    @property
    def is_drawn(self) -> bool:
        """Whether there is a drawing."""
        return self.canvas.is_drawn

    def set_name(self, name: str) -> None:
        """What a screen reader calls the plot."""
        self.canvas.setAccessibleName(name)
        self._table.setAccessibleName(self.tr("{0} as a table").format(name))

    def set_content(self, content: PlotContent) -> None:
        """Show something else."""
        self._content = content
        self._model.set_content(content)
        self.canvas.set_content(content)

    async def draw(self, tasks: "TaskLanes") -> None:
        """Draw from now on. Imports what is needed for it off the window's thread, once.

        That is numpy and pyqtgraph, some 0.8 s of processor time. Where they can't be used (numpy
        wants a processor of the last ten years), there is the table.
        """
        if self.is_drawn:
            return
        try:
            await import_beside(tasks, DRAWING)
        except (ImportError, RuntimeError) as error:
            _log.warning("plots can't be drawn: %s", error)
            self.show_as_table(shown=True)
            return
        if isValid(self.canvas):  # the page may be gone by now
            self.canvas.begin()

    def show_as_table(self, *, shown: bool) -> None:
        """Show the values as a table, or as a drawing."""
        self.canvas.choose(-1)
        self._stack.setCurrentWidget(self._table if shown else self.canvas)
        self.table_button.setChecked(shown)

    def _make_table_button(self) -> QToolButton:
        made = icon_button("data", self.tr("Show as table"))
        made.setCheckable(True)
        # no lambda: where nobody places the button, it would keep the plot and the page for good
        made.toggled.connect(self._on_table_toggled)
        return made

    def _on_table_toggled(self, on: bool) -> None:  # noqa: FBT001 - a slot
        self.show_as_table(shown=on)

"""From where a sync's incremental streams are read on, a row each, and how to change that."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from migrateiq_desktop.gui.formatting import translate
from migrateiq_desktop.gui.widgets import ButtonKind, button, label
from migrateiq_desktop.model.sync import WriteDisposition
from migrateiq_desktop.services.views import StreamCursor

from .texts import reading_on

_GAP = 6


class CursorList(QWidget):
    """Shows the streams that `show_streams` gives. Changes nothing itself."""

    change_wanted = Signal(object)
    """Another value for this StreamCursor is to be asked for."""
    reset_wanted = Signal(object)
    """This StreamCursor is to be read from its start."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, _GAP, 0, 0)
        self._grid.setHorizontalSpacing(_GAP)
        self._grid.setColumnStretch(0, 1)
        self.hide()

    def show_streams(self, streams: Sequence[StreamCursor]) -> None:
        """Show these in place of others; none: nothing is to be said."""
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for row, stream in enumerate(streams):
            self._add(row, stream)
        self.setVisible(bool(streams))

    def show_failure(self, text: str) -> None:
        """Say why nothing can be told."""
        self.show_streams(())
        self._grid.addWidget(label(text, role="muted", wrap=True, copy=True), 0, 0)
        self.show()

    @property
    def texts(self) -> list[str]:
        """What is said, a row each."""
        found = [self._grid.itemAtPosition(row, 0) for row in range(self._grid.rowCount())]
        widgets = [item.widget() for item in found if item is not None]
        return [one.text() for one in widgets if isinstance(one, QLabel)]

    def _add(self, row: int, stream: StreamCursor) -> None:
        self._grid.addWidget(label(reading_on(stream), role="muted", wrap=True, copy=True), row, 0)
        if stream.disposition is not WriteDisposition.REPLACE:
            change = button(
                translate("syncs", "Change…"),
                partial(self.change_wanted.emit, stream),
                kind=ButtonKind.LINK,
                tip=translate("syncs", "Let the next run read on from another value"),
            )
            name = translate("syncs", "Change from where {0} is read on").format(stream.stream)
            change.setAccessibleName(name)
            self._grid.addWidget(change, row, 1)
        if stream.state is not None:
            reset = button(
                translate("syncs", "Reset…"),
                partial(self.reset_wanted.emit, stream),
                kind=ButtonKind.LINK,
                tip=translate("syncs", "Let the next run read from the start"),
            )
            name = translate("syncs", "Let {0} be read from its start").format(stream.stream)
            reset.setAccessibleName(name)
            self._grid.addWidget(reset, row, 2)

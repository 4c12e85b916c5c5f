"""The streams of a connector by name: which belong to it, which is looked at. Knows no form."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QListWidgetItem, QWidget

from migrateiq_desktop.gui.formatting import translate
from migrateiq_desktop.gui.generated.ui_stream_list import Ui_StreamList
from migrateiq_desktop.gui.icons import icon
from migrateiq_desktop.gui.widgets import FlowLayout, button

from .found_note import Alternative
from .stream_draft import StreamDraft


class StreamList(QWidget):
    """A check for each stream that belongs to the connector, and what was found below it."""

    row_chosen = Signal(int)
    use_changed = Signal(int, bool)
    add_wanted = Signal()
    remove_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_StreamList()
        self.ui.setupUi(self)
        row = FlowLayout()
        for control in (self.ui.add, self.ui.remove):
            self.ui.row6.removeWidget(control)
            row.addWidget(control)
        self.ui.column1.addLayout(row)
        self.ui.add.setIcon(icon("add"))
        self.ui.list.currentRowChanged.connect(self.row_chosen)
        self.ui.list.itemChanged.connect(self._on_item_changed)
        self.ui.add.clicked.connect(self.add_wanted)
        self.ui.remove.clicked.connect(self._on_remove_clicked)
        delete = QShortcut(QKeySequence.StandardKey.Delete, self.ui.list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._on_remove_clicked)
        self.offer_children(())

    @property
    def row(self) -> int:
        """Which is looked at, -1 for none."""
        return int(self.ui.list.currentRow())

    def choose(self, row: int) -> None:
        """Look at another."""
        self.ui.list.setCurrentRow(row)

    def show_streams(self, streams: Sequence[StreamDraft], row: int) -> None:
        """Show others. Says nothing of it."""
        with QSignalBlocker(self.ui.list):
            self.ui.list.clear()
            for stream in streams:
                item = QListWidgetItem()
                self.ui.list.addItem(item)
                _show(item, stream)
            self.ui.list.setCurrentRow(row)
        self.ui.list.setVisible(bool(streams))
        self.ui.remove.setEnabled(row >= 0)

    def show_stream(self, row: int, stream: StreamDraft) -> None:
        """Show how one is called now."""
        with QSignalBlocker(self.ui.list):
            _show(self.ui.list.item(row), stream)

    def offer_children(self, children: Sequence[Alternative]) -> None:
        """Offer collections that belong to each record of the stream looked at."""
        slot = self.ui.children_slot
        while (item := slot.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for caption, act in children:
            slot.addWidget(button(caption.replace("&", "&&"), act, icon_name="add"))
        self.ui.children_part.setVisible(bool(children))

    def _on_item_changed(self, item: QListWidgetItem) -> None:
        used = item.checkState() is Qt.CheckState.Checked
        self.use_changed.emit(self.ui.list.row(item), used)

    def _on_remove_clicked(self) -> None:
        if self.row >= 0:
            self.remove_wanted.emit(self.row)


def _show(item: QListWidgetItem, stream: StreamDraft) -> None:
    item.setText(stream.name.strip() or translate("connectors", "(new stream)"))
    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
    item.setCheckState(Qt.CheckState.Checked if stream.use else Qt.CheckState.Unchecked)
    item.setToolTip(stream.path)

"""The streams of a connector: a list, and the form of the chosen one."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from migrateiq_desktop.gui.formatting import translate
from migrateiq_desktop.gui.generated.ui_stream_editor import Ui_StreamEditor
from migrateiq_desktop.gui.icons import icon

from .connector_draft import ConnectorDraft
from .problems import Problem, of_part
from .stream_draft import StreamDraft
from .stream_form import StreamForm

_ROWS_SHOWN = 5


class StreamEditor(QWidget):
    """Adds, changes and removes a draft's streams."""

    changed = Signal()
    chosen = Signal()
    """Another stream is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_StreamEditor()
        self.ui.setupUi(self)
        self.form = StreamForm()
        self.ui.form_slot.addWidget(self.form)
        self.ui.add.setIcon(icon("add"))
        self._streams: list[StreamDraft] = []
        self._problems: tuple[Problem, ...] = ()
        self.ui.list.currentRowChanged.connect(self._on_row_chosen)
        self.ui.add.clicked.connect(self._on_add_clicked)
        self.ui.remove.clicked.connect(self._on_remove_clicked)
        self.form.changed.connect(self._on_form_changed)
        delete = QShortcut(QKeySequence.StandardKey.Delete, self.ui.list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._on_remove_clicked)
        self._refill(-1)

    @property
    def current_name(self) -> str:
        """The name of the stream shown, empty without one."""
        at = self.ui.list.currentRow()
        return self._streams[at].name.strip() if 0 <= at < len(self._streams) else ""

    def show_draft(self, draft: ConnectorDraft) -> None:
        """Show another connector's streams."""
        self._streams = list(draft.streams)
        self._problems = ()
        self._refill(0 if self._streams else -1)

    def read_into(self, draft: ConnectorDraft) -> ConnectorDraft:
        """The draft with these streams."""
        return replace(draft, streams=tuple(self._streams))

    def add(self, stream: StreamDraft) -> None:
        """Add a stream and show it."""
        self._streams.append(stream)
        self._refill(len(self._streams) - 1)
        self.changed.emit()

    def show_problems(self, problems: Sequence[Problem]) -> QWidget | None:
        """Go to the first stream that has a problem and mark it; gives the first such control."""
        self._problems = tuple(problems)
        places = [at for at in range(len(self._streams)) if of_part(problems, f"streams.{at}")]
        if places and self.ui.list.currentRow() not in places:
            self.ui.list.setCurrentRow(places[0])
        return self._mark()

    def _mark(self) -> QWidget | None:
        at = self.ui.list.currentRow()
        return self.form.show_problems(of_part(self._problems, f"streams.{at}"))

    def _refill(self, row: int) -> None:
        with QSignalBlocker(self.ui.list):
            self.ui.list.clear()
            self.ui.list.addItems([_shown(stream) for stream in self._streams])
            self.ui.list.setCurrentRow(row)
        self._on_row_chosen(row)

    def _on_row_chosen(self, row: int) -> None:
        there = 0 <= row < len(self._streams)
        self.ui.stack.setCurrentWidget(self.ui.form_page if there else self.ui.none_page)
        self.ui.list.setVisible(bool(self._streams))
        self._fit_list()
        self.ui.remove.setEnabled(there)
        if there:
            self.form.show_draft(self._streams[row])
            self._mark()
        self.chosen.emit()

    def _fit_list(self) -> None:
        rows = min(len(self._streams), _ROWS_SHOWN)
        self.ui.list.setFixedHeight(rows * self.ui.list.sizeHintForRow(0) + 4)

    def _on_form_changed(self) -> None:
        row = self.ui.list.currentRow()
        if not 0 <= row < len(self._streams):
            return
        self._streams[row] = self.form.read()
        self.ui.list.item(row).setText(_shown(self._streams[row]))
        self.changed.emit()

    def _on_add_clicked(self) -> None:
        self.add(StreamDraft())
        self.form.focus_first()

    def _on_remove_clicked(self) -> None:
        row = self.ui.list.currentRow()
        if 0 <= row < len(self._streams):
            del self._streams[row]
            self._problems = ()
            self._refill(min(row, len(self._streams) - 1))
            self.changed.emit()


def _shown(stream: StreamDraft) -> str:
    return stream.name.strip() or translate("connectors", "(new stream)")

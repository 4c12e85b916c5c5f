"""The streams of a connector: the form of the chosen one; the list of them stands apart."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from migrateiq_desktop.gui.formatting import translate
from migrateiq_desktop.gui.generated.ui_stream_editor import Ui_StreamEditor
from migrateiq_desktop.gui.theme import Kind
from migrateiq_desktop.gui.widgets import StatusChip
from migrateiq_desktop.model.connector import Stream

from .connector_draft import ConnectorDraft
from .problems import Problem, of_part
from .stream_draft import StreamDraft
from .stream_findings import with_found
from .stream_form import StreamForm
from .stream_list import StreamList


class StreamEditor(QWidget):
    """Adds, changes and removes a draft's streams. `list` is placed by its owner."""

    changed = Signal()
    chosen = Signal()
    """Another stream is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_StreamEditor()
        self.ui.setupUi(self)
        self.form, self.list, self.chip = StreamForm(), StreamList(), StatusChip()
        self.ui.form_slot.addWidget(self.form)
        self.parent_chip = StatusChip()
        self.ui.chip_slot.addWidget(self.chip)
        self.ui.chip_slot.addWidget(self.parent_chip)
        self._streams: list[StreamDraft] = []
        self._problems: tuple[Problem, ...] = ()
        self.list.row_chosen.connect(self._on_row_chosen)
        self.list.use_changed.connect(self._on_use_changed)
        self.list.add_wanted.connect(self._on_add_wanted)
        self.list.remove_wanted.connect(self._on_remove_wanted)
        self.form.changed.connect(self._on_form_changed)
        self._refill(-1)

    @property
    def current(self) -> StreamDraft | None:
        """The stream shown."""
        return self._streams[self.list.row] if self._is_row(self.list.row) else None

    @property
    def current_name(self) -> str:
        """The name of the stream shown, empty without one."""
        return self.current.name.strip() if self.current is not None else ""

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

    def take_found(self, found: Stream) -> None:
        """Fill in what was found of the stream of that name, where nothing was said."""
        for row, stream in enumerate(self._streams):
            if stream.name.strip() == found.name:
                self._streams[row] = with_found(stream, found)
                if row == self.list.row:
                    self.form.show_found(self._streams[row])

    def show_state(self, kind: Kind, text: str) -> None:
        """Say beside its name how the stream shown does."""
        self.chip.set_status(kind, text)

    def show_problems(self, problems: Sequence[Problem]) -> QWidget | None:
        """Go to the first stream that has a problem and mark it; gives the first such control."""
        self._problems = tuple(problems)
        places = [at for at in range(len(self._streams)) if of_part(problems, f"streams.{at}")]
        if places and self.list.row not in places:
            self.list.choose(places[0])
        return self._mark()

    def _is_row(self, row: int) -> bool:
        return 0 <= row < len(self._streams)

    def _mark(self) -> QWidget | None:
        return self.form.show_problems(of_part(self._problems, f"streams.{self.list.row}"))

    def _show_parent(self, stream: StreamDraft) -> None:
        """Say whose records it is asked for, where it belongs to another stream's."""
        parent = stream.before.parent if stream.before else None
        text = translate("connectors", "for each of {0}")
        self.parent_chip.set_status(Kind.NEUTRAL, text.format(parent.resource) if parent else "")

    def _refill(self, row: int) -> None:
        self.list.show_streams(self._streams, row)
        self._on_row_chosen(row)

    def _on_row_chosen(self, row: int) -> None:
        there = self._is_row(row)
        self.ui.stack.setCurrentWidget(self.ui.form_page if there else self.ui.none_page)
        self.list.ui.remove.setEnabled(there)
        self.list.offer_children(())
        self.chip.set_status(Kind.NEUTRAL, "")
        self.form.forget_found()
        if there:
            self.form.show_draft(self._streams[row])
            self._show_parent(self._streams[row])
            self.ui.title.setText(self.list.ui.list.item(row).text())
            self._mark()
        self.chosen.emit()

    def _on_use_changed(self, row: int, used: bool) -> None:  # noqa: FBT001 - a signal's
        if self._is_row(row):
            self._streams[row] = replace(self._streams[row], use=used)
            if row == self.list.row:
                self.form.show_draft(self._streams[row])
            self.changed.emit()

    def _on_form_changed(self) -> None:
        row = self.list.row
        if not self._is_row(row):
            return
        self._streams[row] = self.form.read()
        self.list.show_stream(row, self._streams[row])
        self.ui.title.setText(self.list.ui.list.item(row).text())
        self.changed.emit()

    def _on_add_wanted(self) -> None:
        self.add(StreamDraft())
        self.form.focus_first()

    def _on_remove_wanted(self, row: int) -> None:
        if self._is_row(row):
            del self._streams[row]
            self._problems = ()
            self._refill(min(row, len(self._streams) - 1))
            self.changed.emit()

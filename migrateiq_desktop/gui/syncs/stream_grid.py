"""The upper card of the sync editor: which streams, into which tables, written how."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHeaderView

from migrateiq_desktop.gui.connectors.problems import Problem
from migrateiq_desktop.gui.connectors.texts import problem
from migrateiq_desktop.gui.formatting import number, translate
from migrateiq_desktop.gui.generated.ui_sync_editor import Ui_SyncEditor
from migrateiq_desktop.model.sync import WriteDisposition

from .choice_delegate import Choice, ChoiceDelegate
from .editable_table import EditableTable
from .stream_table_model import StreamTableModel
from .sync_draft import AUTOMATIC, StreamRow
from .texts import consequence, disposition

_WIDTHS = (19, 20, 30)


class StreamGrid(QObject):
    """Shows and edits the streams; says what writing does to the chosen one's table."""

    edited = Signal()
    stream_chosen = Signal(object)
    """StreamRow | None."""

    def __init__(self, ui: Ui_SyncEditor, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self.model = StreamTableModel()
        self.table = EditableTable("sync_streams", translate("syncs", "Streams"), self.model)
        writing = ChoiceDelegate(_dispositions, translate("syncs", "Write"), self.table)
        self.table.setItemDelegateForColumn(self.model.fields.index("disposition"), writing)
        for column, characters in enumerate(_WIDTHS):
            width = characters * self.table.fontMetrics().averageCharWidth()
            self.table.setColumnWidth(column, width)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        ui.streams_slot.addWidget(self.table)
        ui.streams_problem.hide()
        self.table.row_chosen.connect(self._on_row_chosen)
        self.model.edited.connect(self._on_edited)

    @property
    def current(self) -> StreamRow | None:
        """The chosen stream."""
        at = self.table.currentIndex().row()
        return self.model.rows[at] if 0 <= at < len(self.model.rows) else None

    def show_rows(self, rows: Sequence[StreamRow], chosen: str) -> None:
        """Show the streams as they are by now, one of them chosen."""
        names = [row.resource for row in rows]
        if names == [row.resource for row in self.model.rows]:
            self.model.change_rows(rows)
        else:
            self.model.set_rows(rows)
        at = names.index(chosen) if chosen in names else 0
        if rows and at != self.table.currentIndex().row():
            self.table.setCurrentIndex(self.model.index(at, 0))
        self._tell()

    def choose(self, at: int) -> None:
        """Choose a stream."""
        self.table.setCurrentIndex(self.model.index(at, 0))

    def show_problems(self, problems: Sequence[Problem], whole: Problem | None) -> None:
        """Mark the cells that are wrong and explain the first; `whole` is about all streams."""
        first = self.model.show_problems(problems) or whole
        self._ui.streams_problem.setText(problem(first) if first is not None else "")
        self._ui.streams_problem.setVisible(first is not None)

    def _on_row_chosen(self) -> None:
        self._tell()
        self.stream_chosen.emit(self.current)

    def _on_edited(self) -> None:
        self._tell()
        self.edited.emit()

    def _tell(self) -> None:
        row = self.current
        nothing = translate("syncs", "Choose where from: its streams appear here.")
        self._ui.consequence.setText(consequence(row) if row is not None else nothing)
        rows = self.model.rows
        used = sum(one.use for one in rows)
        text = translate("syncs", "{0} of {1} used")
        self._ui.streams_note.setText(text.format(number(used), number(len(rows))) if rows else "")


def _dispositions() -> Sequence[Choice]:
    automatic = (AUTOMATIC, translate("syncs", "Automatic"))
    return (automatic, *((value.value, disposition(value)) for value in WriteDisposition))

"""The last step of adding a connector: what will happen, in numbers."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHeaderView, QWidget

from migrateiq_desktop.gui.formatting import NOTHING, frequency, number, translate
from migrateiq_desktop.gui.generated.ui_connector_first_run import Ui_ConnectorFirstRun
from migrateiq_desktop.gui.syncs.choice_delegate import Choice, ChoiceDelegate
from migrateiq_desktop.gui.syncs.editable_table import EditableTable
from migrateiq_desktop.gui.syncs.stream_table_model import StreamTableModel
from migrateiq_desktop.gui.syncs.sync_draft import AUTOMATIC, StreamRow
from migrateiq_desktop.gui.syncs.texts import disposition
from migrateiq_desktop.gui.widgets import EvenRows, NumberTile
from migrateiq_desktop.model.sync import WriteDisposition

from .first_run import FirstRun
from .kept_content import Writing

_WIDTHS = (24, 24, 30)


class FirstRunStep(QWidget):
    """Shows a FirstRun; how streams are written can be changed in it."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ConnectorFirstRun()
        self.ui.setupUi(self)
        self.streams = NumberTile(translate("connectors", "Streams"))
        self.records = NumberTile(translate("connectors", "Records known of"))
        self.fields = NumberTile(translate("connectors", "Fields"))
        self.ui.tiles_slot.addWidget(EvenRows((self.streams, self.records, self.fields), 12))
        self.model = StreamTableModel()
        self.table = EditableTable(
            "first_run_streams", translate("connectors", "What becomes of each stream"), self.model
        )
        writing = ChoiceDelegate(_dispositions, translate("connectors", "Write"), self.table)
        self.table.setItemDelegateForColumn(self.model.fields.index("disposition"), writing)
        self.table.hideColumn(self.model.fields.index("mapping"))
        for column, characters in enumerate(_WIDTHS):
            width = characters * self.table.fontMetrics().averageCharWidth()
            self.table.setColumnWidth(column, width)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.ui.streams_slot.addWidget(self.table)
        self.model.edited.connect(self.changed)

    @property
    def rows(self) -> tuple[StreamRow, ...]:
        """The streams, and how each is written."""
        return self.model.rows

    @property
    def writing(self) -> Mapping[str, Writing]:
        """What was said of each stream."""
        return {row.resource: (row.table, row.disposition, row.use) for row in self.rows}

    def show_first_run(self, run: FirstRun) -> None:
        """Show what will happen."""
        text = translate("connectors", "From {0} into {1} · {2}")
        often = frequency(run.frequency)
        self.ui.summary.setText(text.format(run.source, run.destination, often))
        self.streams.set_number(number(sum(row.use for row in run.rows)))
        known = run.records is not None
        remark = translate("connectors", "told by the source") if known else ""
        self.records.set_number(number(run.records) if known else NOTHING, remark)
        self.fields.set_number(number(run.fields) if run.fields else NOTHING)
        if self.model.rows != run.rows:
            self.model.set_rows(run.rows)


def _dispositions() -> tuple[Choice, ...]:
    automatic = (AUTOMATIC, translate("connectors", "Automatic"))
    return (automatic, *((value.value, disposition(value)) for value in WriteDisposition))

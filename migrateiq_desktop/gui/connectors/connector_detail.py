"""The chosen connector: what can be done with it, its streams, its last runs, where its key is."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QWidget

from migrateiq_desktop.gui.formatting import frequency, translate
from migrateiq_desktop.gui.generated.ui_connector_detail import Ui_ConnectorDetail
from migrateiq_desktop.gui.widgets import ChipDelegate, Sparkline, Table
from migrateiq_desktop.model.connector import RestConnector, SqliteConnector, Stream
from migrateiq_desktop.model.run import COMPLETED_STATUSES, Run
from migrateiq_desktop.services.views import KeeperStatus, KeyState, StoredConnector

from .addresses import shown_host
from .connector_columns import run_columns, stream_columns
from .narrow_banner import NarrowBanner
from .row_table_model import RowTableModel
from .texts import shown_name, streams

_STREAMS_SHOWN = 6
_RUNS_SHOWN = 5


@dataclass(frozen=True, slots=True)
class ConnectorFacts:
    """All that the detail shows."""

    stored: StoredConnector
    runs: Sequence[Run]
    """The last ones, newest first."""
    keeper: KeeperStatus


class ConnectorDetail(QWidget):
    """Shows one connector. Its buttons are the page's actions."""

    run_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ConnectorDetail()
        self.ui.setupUi(self)
        self.banner = NarrowBanner()
        self.ui.banner_slot.addWidget(self.banner)
        self._streams: RowTableModel[Stream] = RowTableModel(stream_columns(), lambda row: row.name)
        self._runs: RowTableModel[Run] = RowTableModel(run_columns(), lambda row: row.id)
        self.streams = _inset_table("connector_streams", translate("connectors", "Streams"))
        self.runs = _inset_table("connector_runs", translate("connectors", "Last runs"))
        self.streams.setModel(self._streams)
        self.runs.setModel(self._runs)
        self.runs.setItemDelegateForColumn(1, ChipDelegate(self.runs))
        header = self.runs.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.sparkline = Sparkline(translate("connectors", "Records of the last runs"))
        self.sparkline.setFixedHeight(48)
        self.ui.streams_slot.addWidget(self.streams)
        self.ui.sparkline_slot.addWidget(self.sparkline)
        self.ui.runs_slot.addWidget(self.runs)
        self.runs.clicked.connect(self._on_run_clicked)
        self.runs.activated.connect(self._on_run_clicked)

    def show_facts(self, facts: ConnectorFacts) -> None:
        """Show a connector."""
        stored, definition = facts.stored, facts.stored.definition
        rest = isinstance(definition, RestConnector)
        self.ui.title.setText(shown_name(stored.name, definition.label))
        self.ui.endpoint.setText(_endpoint(stored))
        self.ui.summary.setText(_summary(stored))
        self.ui.summary.setVisible(rest)
        self.ui.sync_now.setVisible(rest)
        self.ui.preview.setVisible(rest)
        self.ui.streams_part.setVisible(rest)
        activate = translate("connectors", "Deactivate")
        if not definition.active:
            activate = translate("connectors", "Activate")
        self.ui.activate.setText(activate)
        self._show_streams(definition.streams() if isinstance(definition, RestConnector) else ())
        self._show_runs(facts.runs if rest else ())
        self.ui.key.setText(key_text(stored, facts.keeper))

    def _show_streams(self, rows: Sequence[Stream]) -> None:
        self._streams.set_rows(rows)
        _fit(self.streams, min(len(rows), _STREAMS_SHOWN))

    def _show_runs(self, runs: Sequence[Run]) -> None:
        self.ui.runs_part.setVisible(bool(runs))
        self._runs.set_rows(runs[:_RUNS_SHOWN])
        _fit(self.runs, min(len(runs), _RUNS_SHOWN))
        completed = [run.counts.loaded for run in runs if run.status in COMPLETED_STATUSES]
        self.sparkline.set_values(list(reversed(completed)))
        self.sparkline.setVisible(len(completed) > 1)

    def _on_run_clicked(self, index: QModelIndex) -> None:
        run = self._runs.row(index.row())
        if run is not None:
            self.run_chosen.emit(run.id)


def key_text(stored: StoredConnector, keeper: KeeperStatus) -> str:
    """Where the key is kept and which host it may go to."""
    if isinstance(stored.definition, SqliteConnector):
        return translate("connectors", "A file on this computer: no key needed.")
    host = shown_host(stored.key_origin or stored.definition.origin)
    match stored.key_state:
        case KeyState.NOT_NEEDED:
            return translate("connectors", "No key needed.")
        case KeyState.STORED:
            text = translate("connectors", "Key kept in {0} · sent only to {1}")
            return text.format(keeper.label, host)
        case KeyState.OTHER_HOST:
            text = translate("connectors", "The stored key may go to {0} only: enter it again.")
            return text.format(host)
        case KeyState.MISSING:
            return translate("connectors", "No key is stored. Edit the connector to enter it.")


def _endpoint(stored: StoredConnector) -> str:
    definition = stored.definition
    if isinstance(definition, RestConnector):
        return definition.base_url
    return str(definition.path)


def _summary(stored: StoredConnector) -> str:
    definition = stored.definition
    if not isinstance(definition, RestConnector):
        return ""
    return f"{streams(len(definition.resources))} · {frequency(stored.frequency)}"


def _inset_table(name: str, accessible_name: str) -> Table:
    table = Table(name, accessible_name)
    table.setProperty("role", "inset")
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return table


def _fit(table: Table, rows: int) -> None:
    """As high as its rows, so that the whole column scrolls and not each table in it."""
    header = table.horizontalHeader().sizeHint().height()
    table.setFixedHeight(header + rows * table.verticalHeader().defaultSectionSize() + 2)
    model = table.model()
    more = model is not None and model.rowCount() > rows
    policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if more else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    table.setVerticalScrollBarPolicy(policy)
    table.resizeColumnsToContents()

"""The chosen connector: what can be done with it, its streams, its last runs, where its key is."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from migrateiq_desktop.gui.formatting import frequency, key_state, translate
from migrateiq_desktop.gui.generated.ui_connector_detail import Ui_ConnectorDetail
from migrateiq_desktop.gui.keeper_names import keeper_name
from migrateiq_desktop.gui.widgets import Banner, let_flow
from migrateiq_desktop.model.connector import LocalConnector, RestConnector, Stream
from migrateiq_desktop.model.run import Run
from migrateiq_desktop.services.views import KeeperKind, KeeperStatus, KeyState, StoredConnector

from .addresses import shown_host
from .connector_columns import stream_columns
from .detail_tables import RunsTable, fit_to_rows, inset_table, stretch_column
from .row_table_model import RowTableModel
from .texts import shown_name, streams

_STREAMS_SHOWN = 6


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
        let_flow(self.ui.row5, self.ui.row14)
        self.banner = Banner()
        self.ui.banner_slot.addWidget(self.banner)
        self._streams: RowTableModel[Stream] = RowTableModel(stream_columns(), lambda row: row.name)
        self.streams = inset_table("connector_streams", translate("connectors", "Streams"))
        self.streams.setModel(self._streams)
        stretch_column(self.streams, 2)
        self.ui.streams_slot.addWidget(self.streams)
        self.runs = RunsTable("connector_runs", self.ui.sparkline_slot, self.ui.runs_slot)
        self.runs.run_chosen.connect(self.run_chosen)

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
        activate = translate("connectors", "&Deactivate")
        if not definition.active:
            activate = translate("connectors", "A&ctivate")
        self.ui.activate.setText(activate)
        self._show_streams(definition.streams() if isinstance(definition, RestConnector) else ())
        runs = facts.runs if rest else ()
        self.ui.runs_part.setVisible(bool(runs))
        self.runs.show_runs(runs)
        self.ui.key.setText(key_text(stored, facts.keeper))

    def _show_streams(self, rows: Sequence[Stream]) -> None:
        self._streams.set_rows(rows)
        fit_to_rows(self.streams, min(len(rows), _STREAMS_SHOWN))


def key_text(stored: StoredConnector, keeper: KeeperStatus) -> str:
    """Where the key is kept and which host it may go to."""
    if isinstance(stored.definition, LocalConnector):
        return translate("connectors", "A file on this computer: no key needed.")
    host = shown_host(stored.key_origin or stored.definition.origin)
    match stored.key_state:
        case KeyState.NOT_NEEDED:
            return translate("connectors", "No key needed.")
        case KeyState.STORED:
            return _kept_text(keeper, host)
        case KeyState.OTHER_HOST:
            text = translate(
                "connectors",
                "The stored key is for another host. Edit the connector to enter the one for {0}.",
            )
            return text.format(host)
        case KeyState.MISSING:
            return translate("connectors", "No key is stored. Edit the connector to enter it.")


def _kept_text(keeper: KeeperStatus, host: str) -> str:
    match keeper.kind:
        case KeeperKind.NONE:
            # it lies where nobody can look now
            return key_state(KeyState.STORED)
        case KeeperKind.SESSION:
            text = translate("connectors", "Key kept for this session only · sent only to {0}")
            return text.format(host)
        case KeeperKind.SYSTEM | KeeperKind.VAULT:
            text = translate("connectors", "Key kept in {0} · sent only to {1}")
            return text.format(keeper_name(keeper), host)


def _endpoint(stored: StoredConnector) -> str:
    return stored.definition.endpoint


def _summary(stored: StoredConnector) -> str:
    definition = stored.definition
    if not isinstance(definition, RestConnector):
        return ""
    return f"{streams(len(definition.resources))} · {frequency(stored.frequency)}"

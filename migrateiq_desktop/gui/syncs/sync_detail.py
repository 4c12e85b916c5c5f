"""The chosen sync: from where to where, what can be done with it, its streams and last runs."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QWidget

from migrateiq_desktop.gui.connectors.detail_tables import (
    RunsTable,
    fit_to_rows,
    inset_table,
    stretch_column,
)
from migrateiq_desktop.gui.connectors.row_table_model import RowTableModel
from migrateiq_desktop.gui.formatting import destination, frequency, moment, translate
from migrateiq_desktop.gui.generated.ui_sync_detail import Ui_SyncDetail
from migrateiq_desktop.gui.shown_names import sync_name
from migrateiq_desktop.gui.widgets import Banner, let_flow
from migrateiq_desktop.model.run import Run
from migrateiq_desktop.model.sync import Sync
from migrateiq_desktop.services.views import Upcoming

from .cursor_list import CursorList
from .sync_columns import stream_columns
from .sync_draft import StreamRow
from .texts import stream_count

_STREAMS_SHOWN = 8
_USUAL_TRIAL = 100
_LARGEST_TRIAL = 1_000_000


@dataclass(frozen=True, slots=True)
class SyncFacts:
    """All that the detail shows."""

    name: str
    sync: Sync
    source_label: str
    streams: Sequence[StreamRow]
    runs: Sequence[Run]
    """The last ones, newest first."""
    upcoming: Upcoming | None = None
    """Its next run; None when it is started by hand."""


class SyncDetail(QWidget):
    """Shows one sync. Its buttons are the page's actions."""

    run_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_SyncDetail()
        self.ui.setupUi(self)
        let_flow(self.ui.row5, self.ui.row7, self.ui.row16)
        self.banner = Banner()
        self.ui.banner_slot.addWidget(self.banner)
        self.ui.limit.setValidator(QIntValidator(1, _LARGEST_TRIAL, self))
        self._streams: RowTableModel[StreamRow] = RowTableModel(
            stream_columns(), lambda row: row.resource
        )
        self.streams = inset_table("sync_detail_streams", translate("syncs", "Streams"))
        self.streams.setModel(self._streams)
        stretch_column(self.streams, 2)
        self.ui.streams_slot.addWidget(self.streams)
        self.cursors = CursorList()
        self.ui.streams_slot.addWidget(self.cursors)
        self.runs = RunsTable("sync_detail_runs", self.ui.sparkline_slot, self.ui.runs_slot)
        self.runs.run_chosen.connect(self.run_chosen)

    @property
    def trial_limit(self) -> int:
        """How many records a stream a trial takes."""
        return int(self.ui.limit.text() or _USUAL_TRIAL)

    def show_facts(self, facts: SyncFacts) -> None:
        """Show a sync."""
        self.ui.title.setText(sync_name(facts.name))
        self.ui.title.setToolTip(facts.name)
        to = destination(facts.sync.destination or "")
        self.ui.route.setText(f"{facts.source_label} → {to}")
        self.ui.summary.setText(_summary(facts))
        used = [row for row in facts.streams if row.use]
        self._streams.set_rows(used)
        fit_to_rows(self.streams, min(len(used), _STREAMS_SHOWN))
        self.cursors.hide()
        self.ui.runs_part.setVisible(bool(facts.runs))
        self.runs.show_runs(facts.runs)


def _summary(facts: SyncFacts) -> str:
    parts = [
        stream_count(sum(row.use for row in facts.streams)),
        frequency(facts.sync.frequency),
    ]
    if facts.upcoming is not None and facts.upcoming.at is not None:
        parts.append(translate("syncs", "next {0}").format(moment(facts.upcoming.at)))
    if facts.sync.max_rejected is not None:
        text = translate("syncs", "at most {0} rejected")
        parts.append(text.format(facts.sync.max_rejected))
    return " · ".join(parts)

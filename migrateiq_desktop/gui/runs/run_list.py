"""The list of runs: a sparse table, or a sentence when the filter lets nothing through."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QStackedWidget

from migrateiq_desktop.gui.tables.columns import widths_of
from migrateiq_desktop.gui.tables.row_source import Spawn
from migrateiq_desktop.gui.tables.sparse_table import SparseTable
from migrateiq_desktop.gui.tables.sparse_table_model import SparseTableModel
from migrateiq_desktop.gui.widgets import ChipDelegate, EmptyState, button
from migrateiq_desktop.model.run import Run
from migrateiq_desktop.services.views import RunFilter

from .live_runs import LiveRuns
from .run_actions import RunAction
from .run_columns import STATUS, SYNC, RunSource, run_columns

if TYPE_CHECKING:
    from migrateiq_desktop.services.history import HistoryService

_TABLE, _NOTHING_FOUND = 0, 1
_PAGE = 60
"""Runs come with their streams: building more of them would be felt in the window."""


class RunList(QStackedWidget):
    """Newest first; follows runs at work without asking for them."""

    run_chosen = Signal(object)
    """The Run that the person moved to; the newest when nothing was chosen yet."""
    run_opened = Signal()
    """Enter or a double click on the chosen run."""
    all_wanted = Signal()
    """The button that takes the filter away."""

    def __init__(self, history: "HistoryService", spawn: Spawn, live: LiveRuns) -> None:
        super().__init__()
        self._history = history
        self._filter: RunFilter | None = None
        self._actions: Mapping[RunAction, QAction] = {}
        self.model: SparseTableModel[Run] = SparseTableModel(
            run_columns(live.stopping),
            spawn,
            key=_run_id,
            grows_at_top=True,
            page_size=_PAGE,
            parent=self,
        )
        self.table = SparseTable("runs_table", self.tr("All runs"), self.model, key=_run_id)
        self.table.setProperty("role", "inset")
        self.table.setItemDelegateForColumn(STATUS, ChipDelegate(self.table))
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.fit_columns(widths_of(self.model.columns), stretched=SYNC)
        self.addWidget(self.table)
        self.addWidget(
            EmptyState(
                "search",
                self.tr("No run matches what is chosen above."),
                button(self.tr("&Show all runs"), self.all_wanted.emit),
            )
        )
        self._connect(live)

    @property
    def found(self) -> int:
        """How many runs the filter lets through."""
        return self.model.total

    def set_actions(self, actions: Mapping[RunAction, QAction]) -> None:
        """What the context menu offers for the chosen run."""
        self._actions = actions

    def show_filtered(self, wanted: RunFilter) -> None:
        """Show the runs that a filter lets through; the same filter keeps everything in place."""
        if wanted == self._filter:
            self.model.refresh()
        else:
            self._filter = wanted
            self.model.show(RunSource(self._history, wanted))

    def refresh(self) -> None:
        """Runs came, ended or went."""
        self.model.refresh()

    def release(self) -> None:
        """Fetch nothing more."""
        self.model.release()

    def context_menu(self) -> QMenu:
        """What can be done with the chosen run."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("&Open"), self.run_opened.emit)
        menu.addSeparator()
        menu.addActions(list(self._actions.values()))
        menu.addSeparator()
        menu.addAction(self.tr("Cop&y row"), self.table.copy_row)
        return menu

    def _connect(self, live: LiveRuns) -> None:
        self.table.row_chosen.connect(self.run_chosen)
        self.table.activated.connect(lambda _index: self.run_opened.emit())
        self.table.customContextMenuRequested.connect(self._on_menu)
        self.model.rows_changed.connect(self._on_rows_changed)
        live.changed.connect(lambda one: self.model.update_row(one.run))
        live.appeared.connect(lambda _run_id: self.refresh())
        live.ended.connect(lambda _run: self.refresh())

    def _on_rows_changed(self) -> None:
        self.setCurrentIndex(_TABLE if self.model.total else _NOTHING_FOUND)
        if self.table.chosen_key is None and self.model.row(0) is not None:
            self.table.selectRow(0)

    def _on_menu(self, at: QPoint) -> None:
        self.context_menu().popup(self.table.viewport().mapToGlobal(at))


def _run_id(run: Run) -> int:
    return run.id

"""The requests of the chosen run: what was asked of the source, and what it answered.

Fetches pages of the list while it is in sight; knows no file and no worker.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QPlainTextEdit,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from migrateiq_desktop.gui.formatting import counts, number
from migrateiq_desktop.gui.tables.columns import widths_of
from migrateiq_desktop.gui.tables.row_source import Spawn
from migrateiq_desktop.gui.tables.sparse_table import SparseTable
from migrateiq_desktop.gui.tables.sparse_table_model import SparseTableModel
from migrateiq_desktop.gui.widgets import (
    ChipDelegate,
    ElidedLabel,
    EmptyState,
    FlowLayout,
    SearchField,
    as_code,
    icon_button,
    label,
    set_kind,
)
from migrateiq_desktop.gui.widgets.choice_name import name_choice
from migrateiq_desktop.model.run import Run
from migrateiq_desktop.services.run_requests import ListedRequest, RequestSelection

from .request_columns import (
    NOTE,
    REQUEST,
    STATUS,
    RequestSource,
    facts,
    kind,
    request_columns,
    status,
)

if TYPE_CHECKING:
    from migrateiq_desktop.services.container import Services

_NEWS_MS = 1_000
_TABLES, _NOTHING = 0, 1
_WIDTHS = (730, 310)
_PAGE = 100


class RequestsTab(QWidget):
    """A table, newest first, and the chosen request beside it."""

    def __init__(self, services: "Services", spawn: Spawn) -> None:
        super().__init__()
        self._services = services
        self._run: Run | None = None
        self._at_work = False
        self._wanted: RequestSelection | None = None
        self.model: SparseTableModel[ListedRequest] = SparseTableModel(
            request_columns(),
            spawn,
            key=lambda row: row.number,
            grows_at_top=True,
            page_size=_PAGE,
            parent=self,
        )
        self.table: SparseTable[ListedRequest] = SparseTable(
            "run_requests",
            self.tr("Requests of the run"),
            self.model,
            key=lambda row: row.number,
        )
        self.table.setProperty("role", "inset")
        self.table.setItemDelegateForColumn(STATUS, ChipDelegate(self.table))
        self.table.fit_columns(widths_of(self.model.columns), stretched=REQUEST)
        self.search = SearchField(self.tr("Search the requests"))
        self.search.setMinimumWidth(90)
        self.which = QComboBox()
        self.which.setObjectName("requests_which")
        name_choice(self.which, self.tr("Requests shown"))
        self.which.addItem(self.tr("All requests"), userData=False)
        self.which.addItem(self.tr("Only retries and failures"), userData=True)
        self.outcome = label("", "heading", wrap=True)
        self.details = QPlainTextEdit()
        self.details.setReadOnly(True)
        self.details.setAccessibleName(self.tr("The chosen request"))
        as_code(self.details)
        self.copy = icon_button(
            "copy", self.tr("Copy what is kept of this request; keys are masked"), self._on_copy
        )
        self.close_detail = icon_button("close", self.tr("Close the details"), self._on_close)
        self.detail = QWidget()
        self.nothing = EmptyState("search", "")
        self._count = ElidedLabel("", "muted")
        self.which.setToolTip(
            self.tr(
                "Redirects and requests for tokens aren't listed; of a very long run, from a point"
                " on, only retries and failures are."
            )
        )
        self._stack = QStackedWidget()
        self._news = QTimer(self, interval=_NEWS_MS)
        self._lay_out()
        self._connect()
        self._show_chosen(None)

    def show_run(self, run: Run, *, at_work: bool) -> None:
        """Show the requests of a run; of one at work also those to come."""
        if self._run is None or self._run.id != run.id:
            self._wanted = None
        self._run, self._at_work = run, at_work
        if self.isVisible():
            self._show_list()

    def release(self) -> None:
        """Fetch nothing more."""
        self._news.stop()
        self._run = self._wanted = None
        self.model.release()

    def showEvent(self, event: QShowEvent) -> None:
        """Only what is looked at is fetched."""
        super().showEvent(event)
        self._show_list()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks any more."""
        super().hideEvent(event)
        self._news.stop()

    def _show_list(self) -> None:
        if self._run is None:
            return
        wanted = RequestSelection(
            self._run.id, troubled=bool(self.which.currentData()), search=self.search.search
        )
        if wanted == self._wanted:
            self.model.refresh()
        else:
            self._wanted = wanted
            self.table.choose(None)
            self._show_chosen(None)
            self.model.show(RequestSource(self._services.requests, wanted))
        if self._at_work:
            self._news.start()
        else:
            self._news.stop()

    def _on_rows(self) -> None:
        total = self.model.total
        self._count.set_text(self._counted(total))
        self._stack.setCurrentIndex(_TABLES if total else _NOTHING)
        if not total:
            self.nothing.set_sentence(self._why_nothing())

    def _counted(self, total: int) -> str:
        run, wanted = self._run, self._wanted
        made = 0 if run is None or self._at_work else run.counts.requests
        if total >= made or wanted is None or wanted.troubled or wanted.search:
            return counts.tr("{0} requests", "", total).format(number(total))
        return counts.tr("{0} of {1} requests", "", made).format(number(total), number(made))

    def _why_nothing(self) -> str:
        wanted, run = self._wanted, self._run
        if wanted is not None and (wanted.troubled or wanted.search):
            return self.tr("No request matches what is chosen above.")
        if run is not None and run.retry_of is not None:
            return self.tr(
                "Rejected records are tried again as they are kept: the source isn't asked."
            )
        if run is not None and run.counts.requests and not self._at_work:
            return self.tr("The requests of this run were not listed.")
        return self.tr("Nothing was asked of the source yet.")

    def _show_chosen(self, row: ListedRequest | None) -> None:
        self.table.setColumnHidden(NOTE, row is not None)
        self.detail.setVisible(row is not None)
        if row is None:
            return
        self.outcome.setText(status(row.exchange))
        set_kind(self.outcome, kind(row.exchange))
        self.details.setPlainText(facts(row.exchange))

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details.toPlainText())

    def _on_close(self) -> None:
        # a table that gets the focus moves to its first row
        self.table.setFocus()
        self.table.choose(None)
        self._show_chosen(None)

    def _connect(self) -> None:
        self._news.timeout.connect(self.model.refresh)
        self.search.search_changed.connect(lambda _text: self._show_list())
        self.which.currentIndexChanged.connect(lambda _index: self._show_list())
        self.model.rows_changed.connect(self._on_rows)
        self.table.row_chosen.connect(self._show_chosen)

    def _lay_out(self) -> None:
        line = FlowLayout()
        line.setContentsMargins(12, 8, 12, 8)
        for widget in (self.search, self.which, self._count):
            line.addWidget(widget)
        self.detail.setMinimumWidth(150)
        above = QHBoxLayout()
        above.addWidget(self.outcome, 1)
        above.addWidget(self.copy)
        above.addWidget(self.close_detail)
        beside = QVBoxLayout(self.detail)
        beside.setContentsMargins(12, 0, 12, 8)
        beside.setSpacing(8)
        beside.addLayout(above)
        beside.addWidget(self.details, 1)
        splitter = QSplitter()
        splitter.setChildrenCollapsible(False)
        for part, width in zip((self.table, self.detail), _WIDTHS, strict=True):
            splitter.addWidget(part)
            splitter.setStretchFactor(splitter.count() - 1, width)
        splitter.setSizes(list(_WIDTHS))
        self._stack.addWidget(splitter)
        self._stack.addWidget(self.nothing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(line)
        layout.addWidget(self._stack, 1)

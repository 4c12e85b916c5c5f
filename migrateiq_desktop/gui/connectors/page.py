"""The Connectors place: the list, the chosen one beside it, and the editor over both."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from migrateiq_desktop.gui.formatting import translate
from migrateiq_desktop.gui.generated.ui_connectors_page import Ui_ConnectorsPage
from migrateiq_desktop.gui.page import Page
from migrateiq_desktop.gui.places import (
    AddConnector,
    EditConnector,
    Place,
    ShowConnector,
    ShowRun,
    Target,
)
from migrateiq_desktop.gui.theme import Kind
from migrateiq_desktop.gui.widgets import ButtonKind, ChipDelegate, EmptyState, SearchField, Table
from migrateiq_desktop.gui.widgets import button as make_button
from migrateiq_desktop.services.views import ConnectorSummary, LiveRun, RunFilter

from .connector_actions import ConnectorActions
from .connector_columns import connector_columns
from .connector_detail import ConnectorDetail, ConnectorFacts
from .connector_editor import ConnectorEditor
from .row_table_model import RowTableModel

if TYPE_CHECKING:
    from migrateiq_desktop.services.container import Services

RUNS_SHOWN = 20
_WIDTHS = (17, 28, 10, 13, 11, 16)
"""Characters a column, at first."""


class ConnectorsPage(Page):
    """Lists the systems of the workspace; adds, changes, tests, previews, syncs, removes them."""

    place = Place.CONNECTORS

    def __init__(self, services: "Services") -> None:
        super().__init__(
            services,
            translate("connectors", "Connectors"),
            translate("connectors", "Systems this workspace can read from and write to"),
        )
        self._chosen: str | None = None
        self._active_runs: frozenset[int] = frozenset()
        form = QWidget()
        self.ui = Ui_ConnectorsPage()
        self.ui.setupUi(form)
        self.content.addWidget(form)
        self._build_header()
        self._build_list()
        self._build_empty()
        self.editor = ConnectorEditor(services)
        self.ui.stack.addWidget(self.editor)
        self.editor.saved.connect(self._on_saved)
        self.editor.cancelled.connect(self.leave_mode)
        self._unsubscribe = services.runs.subscribe(self._on_run_changed)

    @property
    def editing(self) -> bool:
        """Whether the editor lies over the list."""
        return self.ui.stack.currentWidget() is self.editor

    async def refresh(self) -> None:
        """Read the list anew. An open editor keeps what was typed."""
        rows = await self.services.connectors.list(self.search.search)
        self._rows.set_rows(rows)
        nothing = not rows and not self.search.search
        if not self.editing:
            self.ui.stack.setCurrentWidget(self.ui.empty_page if nothing else self.ui.list_page)
        self.search.setVisible(not nothing)
        self.ui.no_match.setVisible(not rows)
        self.table.setVisible(bool(rows))
        self._choose(self._chosen)
        await self._show_detail()

    async def show_target(self, target: Target) -> None:
        """Add, edit or choose a connector."""
        match target:
            case AddConnector():
                await self._open_editor(None)
            case EditConnector(name=name):
                self._choose(name)
                await self._open_editor(name)
            case ShowConnector(name=name):
                if self._rows.position_of(name) is None and self.search.text():
                    self.search.clear()
                    await self.refresh()
                self._choose(name)
                await self._show_detail()
            case _:
                return

    def focus_search(self) -> None:
        """Ctrl+F."""
        self.search.setFocus()
        self.search.selectAll()

    def run_selected(self) -> bool:
        """Ctrl+R: sync the chosen connector."""
        if self.editing or not self.actions_.sync.isEnabled():
            return False
        self.actions_.sync.trigger()
        return True

    def leave_mode(self) -> None:
        """Esc: leave the editor, asking first when something typed would be lost."""
        if self.editing:
            self.spawn(self._close_editor(), "close the connector editor")
        else:
            super().leave_mode()

    def release(self) -> None:
        """The workspace is being left."""
        self._unsubscribe()
        self.editor.stop()

    def _build_header(self) -> None:
        self.search = SearchField(translate("connectors", "Search connectors"))
        self.search.search_changed.connect(
            lambda _: self.spawn(self.refresh(), "search connectors")
        )
        self.add = make_button(
            translate("connectors", "&Add connector"),
            self._on_add_clicked,
            kind=ButtonKind.PRIMARY,
        )
        self.header.add_control(self.search)
        self.header.add_control(self.add)

    def _build_list(self) -> None:
        self._rows: RowTableModel[ConnectorSummary] = RowTableModel(
            connector_columns(), lambda row: row.name
        )
        self.table = Table("connectors", translate("connectors", "Connectors"))
        self.table.setProperty("role", "inset")
        self.table.setModel(self._rows)
        self.table.setItemDelegateForColumn(len(_WIDTHS) - 1, ChipDelegate(self.table))
        for column, characters in enumerate(_WIDTHS):
            width = characters * self.fontMetrics().averageCharWidth()
            self.table.setColumnWidth(column, width)
        self.ui.table_slot.addWidget(self.table)
        self.detail = ConnectorDetail()
        self.ui.detail_slot.addWidget(self.detail)
        self.ui.splitter.setStretchFactor(0, 7)
        self.ui.splitter.setStretchFactor(1, 3)
        self.ui.splitter.setSizes([676, 358])
        self.actions_ = ConnectorActions(self.services, self.detail, self)
        self.actions_.edit_wanted.connect(
            lambda name: self.spawn(self._open_editor(name), "edit a connector")
        )
        self.actions_.run_wanted.connect(lambda run: self.go_to(Place.RUNS, ShowRun(run)))
        self.actions_.changed.connect(lambda: self.spawn(self.refresh(), "refresh connectors"))
        self.detail.run_chosen.connect(lambda run: self.go_to(Place.RUNS, ShowRun(run)))
        self.table.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self.table.activated.connect(lambda _: self.actions_.edit.trigger())
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._on_context_menu)
        delete = QShortcut(QKeySequence.StandardKey.Delete, self.table)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.actions_.remove.trigger)

    def _build_empty(self) -> None:
        add = make_button(
            translate("connectors", "Add connector"),
            self._on_add_clicked,
            kind=ButtonKind.PRIMARY,
        )
        sample = make_button(
            translate("connectors", "Try it with sample data"),
            lambda: self.spawn(self.try_sample(), "sample data"),
            icon_name="rocket",
        )
        self.empty = EmptyState(
            "connectors",
            translate(
                "connectors",
                "A connector is a system you can reach, for example a REST API with its key."
                " Add one, test it, look at its records, then sync them.",
            ),
            add,
            sample,
            heading=translate("connectors", "No connector yet"),
        )
        self.ui.empty_slot.addWidget(self.empty)

    def _choose(self, name: str | None) -> None:
        """Choose a row by name; the first one when there is none of that name."""
        at = self._rows.position_of(name)
        if at is None and self._rows.rows:
            at = 0
        if at is None:
            self._chosen = None
            self.actions_.set_connector(None)
        elif self.table.currentIndex().row() != at:
            self.table.setCurrentIndex(self._rows.index(at, 0))
        else:
            self._chosen = self._rows.rows[at].name

    async def _show_detail(self) -> None:
        name = self._chosen
        self.ui.detail_card.setVisible(name is not None)
        if name is None:
            return
        stored = await self.services.connectors.get(name)
        runs = await self.services.history.list(RunFilter(connector=name), 0, RUNS_SHOWN)
        keeper = await self.services.secrets.status()
        if name == self._chosen:
            self.detail.show_facts(ConnectorFacts(stored, runs, keeper))
            self.actions_.set_connector(stored)

    def _on_row_changed(self, current: QModelIndex) -> None:
        row = self._rows.row(current.row())
        if row is not None and row.name != self._chosen:
            self._chosen = row.name
            self.spawn(self._show_detail(), "show a connector")

    def _on_context_menu(self, at: QPoint) -> None:
        if self.table.indexAt(at).isValid():
            self.actions_.menu().popup(self.table.viewport().mapToGlobal(at))

    def _on_add_clicked(self) -> None:
        self.spawn(self._open_editor(None), "add a connector")

    async def _open_editor(self, name: str | None) -> None:
        if self.editing and not await self.editor.may_close():
            return
        if name is None:
            await self.editor.open_new()
        else:
            await self.editor.open_stored(name)
        self.banner.hide()
        self.header.hide()
        self.ui.stack.setCurrentWidget(self.editor)

    async def _close_editor(self) -> None:
        if await self.editor.may_close():
            self.editor.stop()
            self._show_list()
            await self.refresh()

    def _show_list(self) -> None:
        self.header.show()
        self.ui.stack.setCurrentWidget(self.ui.list_page)
        self.table.setFocus()

    def _on_saved(self, name: str) -> None:
        self._chosen = name
        self._show_list()
        self.show_notice(Kind.GOOD, translate("connectors", "Saved {0}.").format(name))
        self.spawn(self.refresh(), "refresh connectors")

    def _on_run_changed(self, live: LiveRun) -> None:
        """A run began or ended: what the list says of it is out of date."""
        known = live.run.id in self._active_runs
        if live.run.status.ended:
            self._active_runs -= {live.run.id}
        else:
            self._active_runs |= {live.run.id}
        if self.isVisible() and (not known or live.run.status.ended):
            self.spawn(self.refresh(), "refresh connectors")

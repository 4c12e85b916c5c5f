"""The Syncs place: the list, the chosen one beside it, and the editor over both."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from migrateiq_desktop.gui.connectors.row_table_model import RowTableModel
from migrateiq_desktop.gui.connectors.texts import shown_name
from migrateiq_desktop.gui.formatting import translate
from migrateiq_desktop.gui.generated.ui_syncs_page import Ui_SyncsPage
from migrateiq_desktop.gui.page import Page
from migrateiq_desktop.gui.places import AddConnector, AddSync, Place, ShowRun, ShowSync, Target
from migrateiq_desktop.gui.theme import Kind
from migrateiq_desktop.gui.widgets import ButtonKind, ChipDelegate, EmptyState, SearchField, Table
from migrateiq_desktop.gui.widgets import button as make_button
from migrateiq_desktop.model.connector import RestConnector
from migrateiq_desktop.model.errors import NotFoundError
from migrateiq_desktop.services.views import LiveRun, RunFilter, SyncSummary

from .sync_actions import SyncActions
from .sync_columns import sync_columns
from .sync_detail import SyncDetail, SyncFacts
from .sync_draft import stream_rows
from .sync_editor import SyncEditor

if TYPE_CHECKING:
    from migrateiq_desktop.services.container import Services

RUNS_SHOWN = 20
_WIDTHS = (19, 24, 12, 11, 13, 16)
"""Characters a column, at first."""


class SyncsPage(Page):
    """Lists what moves from where to where; adds, changes, runs, copies, removes it."""

    place = Place.SYNCS

    def __init__(self, services: "Services") -> None:
        super().__init__(
            services,
            translate("syncs", "Syncs"),
            translate("syncs", "What moves from where to where, and how often"),
        )
        self._chosen: str | None = None
        self._active_runs: frozenset[int] = frozenset()
        form = QWidget()
        self.ui = Ui_SyncsPage()
        self.ui.setupUi(form)
        self.content.addWidget(form)
        self._build_header()
        self._build_list()
        self._build_empty()
        self.editor = SyncEditor(services)
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
        rows = await self.services.syncs.list(self.search.search)
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
        """Add or choose a sync."""
        match target:
            case AddSync():
                await self._open_editor(None)
            case ShowSync(name=name):
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
        """Ctrl+R: run the chosen sync."""
        if self.editing or not self.actions_.run.isEnabled():
            return False
        self.actions_.run.trigger()
        return True

    def leave_mode(self) -> None:
        """Esc: leave the editor, asking first when something typed would be lost."""
        if self.editing:
            self.spawn(self._close_editor(), "close the sync editor")
        else:
            super().leave_mode()

    def release(self) -> None:
        """The workspace is being left."""
        self._unsubscribe()
        self.editor.stop()

    def _build_header(self) -> None:
        self.search = SearchField(translate("syncs", "Search syncs"))
        self.search.search_changed.connect(lambda _: self.spawn(self.refresh(), "search syncs"))
        self.add = make_button(
            translate("syncs", "&Add sync"),
            lambda: self.spawn(self._open_editor(None), "add a sync"),
            kind=ButtonKind.PRIMARY,
        )
        self.header.add_control(self.search)
        self.header.add_control(self.add)

    def _build_list(self) -> None:
        self._rows: RowTableModel[SyncSummary] = RowTableModel(sync_columns(), lambda row: row.name)
        self.table = Table("syncs", translate("syncs", "Syncs"))
        self.table.setProperty("role", "inset")
        self.table.setModel(self._rows)
        self.table.setItemDelegateForColumn(len(_WIDTHS) - 1, ChipDelegate(self.table))
        for column, characters in enumerate(_WIDTHS):
            width = characters * self.fontMetrics().averageCharWidth()
            self.table.setColumnWidth(column, width)
        self.ui.table_slot.addWidget(self.table)
        self.detail = SyncDetail()
        self.ui.detail_slot.addWidget(self.detail)
        self.ui.splitter.setStretchFactor(0, 7)
        self.ui.splitter.setStretchFactor(1, 3)
        self.ui.splitter.setSizes([676, 358])
        self.actions_ = SyncActions(self.services, self.detail, self)
        self.actions_.edit_wanted.connect(
            lambda name: self.spawn(self._open_editor(name), "edit a sync")
        )
        self.actions_.copy_wanted.connect(
            lambda name: self.spawn(self._open_editor(name, copy=True), "copy a sync")
        )
        self.actions_.run_wanted.connect(lambda run: self.go_to(Place.RUNS, ShowRun(run)))
        self.actions_.changed.connect(lambda: self.spawn(self.refresh(), "refresh syncs"))
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
            translate("syncs", "Add a connector"),
            lambda: self.go_to(Place.CONNECTORS, AddConnector()),
            kind=ButtonKind.PRIMARY,
        )
        sample = make_button(
            translate("syncs", "Try it with sample data"),
            lambda: self.spawn(self.try_sample(), "sample data"),
            icon_name="rocket",
        )
        self.empty = EmptyState(
            "syncs",
            translate(
                "syncs",
                "A sync says what moves from where to where, and how often. Each connector brings"
                " one that loads all its streams into this workspace; add others for other"
                " destinations or mappings.",
            ),
            add,
            sample,
            heading=translate("syncs", "No sync yet"),
        )
        self.ui.empty_slot.addWidget(self.empty)

    def _choose(self, name: str | None) -> None:
        """Choose a row by name; the first one when there is none of that name."""
        at = self._rows.position_of(name)
        if at is None and self._rows.rows:
            at = 0
        if at is None:
            self._chosen = None
            self.actions_.set_sync(None)
        elif self.table.currentIndex().row() != at:
            self.table.setCurrentIndex(self._rows.index(at, 0))
        else:
            self._chosen = self._rows.rows[at].name

    async def _show_detail(self) -> None:
        name = self._chosen
        self.ui.detail_card.setVisible(name is not None)
        if name is None:
            return
        sync = await self.services.syncs.get(name)
        label, source = sync.source, None
        try:
            definition = (await self.services.connectors.get(sync.source)).definition
        except NotFoundError:
            pass
        else:
            label = shown_name(sync.source, definition.label)
            source = definition if isinstance(definition, RestConnector) else None
        runs = await self.services.history.list(RunFilter(sync=name), 0, RUNS_SHOWN)
        if name == self._chosen:
            rows = stream_rows(source, sync.streams)
            self.detail.show_facts(SyncFacts(name, sync, label, rows, runs))
            self.actions_.set_sync(name)

    def _on_row_changed(self, current: QModelIndex) -> None:
        row = self._rows.row(current.row())
        if row is not None and row.name != self._chosen:
            self._chosen = row.name
            self.spawn(self._show_detail(), "show a sync")

    def _on_context_menu(self, at: QPoint) -> None:
        if self.table.indexAt(at).isValid():
            self.actions_.menu().popup(self.table.viewport().mapToGlobal(at))

    async def _open_editor(self, name: str | None, *, copy: bool = False) -> None:
        if self.editing and not await self.editor.may_close():
            return
        if name is None:
            await self.editor.open_new()
        else:
            await self.editor.open_stored(name, copy=copy)
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
        self.show_notice(Kind.GOOD, translate("syncs", "Saved {0}.").format(name))
        self.spawn(self.refresh(), "refresh syncs")

    def _on_run_changed(self, live: LiveRun) -> None:
        """A run began or ended: what the list says of it is out of date."""
        known = live.run.id in self._active_runs
        if live.run.status.ended:
            self._active_runs -= {live.run.id}
        else:
            self._active_runs |= {live.run.id}
        if self.isVisible() and (not known or live.run.status.ended):
            self.spawn(self.refresh(), "refresh syncs")

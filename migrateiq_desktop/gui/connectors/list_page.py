"""A place that is a list: the chosen row beside it, and an editor that lies over both.

Knows neither connectors nor syncs; both places are made of it.
"""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, Protocol

from PySide6.QtCore import QModelIndex, QPoint, Qt, SignalInstance
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from migrateiq_desktop.gui.formatting import translate
from migrateiq_desktop.gui.generated.ui_connectors_page import Ui_ConnectorsPage
from migrateiq_desktop.gui.generated.ui_syncs_page import Ui_SyncsPage
from migrateiq_desktop.gui.page import Page
from migrateiq_desktop.gui.shown_names import sync_name
from migrateiq_desktop.gui.tables.fitted_table import FittedTable
from migrateiq_desktop.gui.tables.row_source import Row
from migrateiq_desktop.gui.theme import Kind
from migrateiq_desktop.gui.widgets import (
    ButtonKind,
    ChipDelegate,
    SearchField,
    button,
    count_only_current,
)
from migrateiq_desktop.gui.widgets.table import menu_place
from migrateiq_desktop.model.run import Run
from migrateiq_desktop.services.views import LiveRun

from .row_table_model import RowTableModel
from .text_widths import text_width

if TYPE_CHECKING:
    from migrateiq_desktop.services.container import Services

LIST_CHARACTERS, DETAIL_CHARACTERS = 40, 51
DETAIL_SHARE = 0.45
_DIVIDED = "divided"
"""Set once a person chose how much room the list has."""
_CHARACTER = 7
"""Pixels of a letter at 100 % text."""


@dataclass(frozen=True, slots=True)
class ListTexts:
    """What the place says of itself."""

    title: str
    subtitle: str
    search: str
    add: str


@dataclass(frozen=True, slots=True)
class ListTable(Generic[Row]):
    """The list: its model, its name for the window's memory, and its columns' first widths."""

    name: str
    model: RowTableModel[Row]
    characters: Sequence[int | None]
    """A column's first width; one has None and takes the rest. The last shows a chip."""


class RowActions(Protocol):
    """What can be done with the chosen row."""

    edit: QAction
    remove: QAction

    def menu(self) -> QMenu:
        """The context menu."""
        ...

    def choose_none(self) -> None:
        """Nothing is chosen."""
        ...

    def run_changed(self, run: Run) -> None:
        """A run began or came to its end."""
        ...


class RowEditor(Protocol):
    """What lies over the list while something is added or changed."""

    saved: SignalInstance
    cancelled: SignalInstance
    lines_needed: SignalInstance
    """int: lines of text that it needs from top to bottom."""

    def focus_first(self) -> None:
        """Put the cursor where one begins."""
        ...

    async def may_close(self) -> bool:
        """Whether nothing would be lost, or the person says that it may be."""
        ...

    def stop(self) -> None:
        """End what is under way."""
        ...


class ListPage(Page, Generic[Row]):
    """Subclasses call `_take` with their editor and actions, and read rows and detail."""

    def __init__(
        self,
        services: "Services",
        texts: ListTexts,
        table: ListTable[Row],
        ui: Ui_ConnectorsPage | Ui_SyncsPage,
    ) -> None:
        super().__init__(services, texts.title, texts.subtitle)
        self._chosen: str | None = None
        self._editor_lines = 0
        self._active_runs: frozenset[int] = frozenset()
        self._rows = table.model
        form = QWidget()
        self.ui = ui
        self.ui.setupUi(form)
        self.content.addWidget(form)
        self.search = SearchField(texts.search)
        self.add = button(texts.add, self.add_new, kind=ButtonKind.PRIMARY)
        self.header.add_control(self.search)
        self.header.add_control(self.add)
        self.search.search_changed.connect(lambda _: self.spawn(self.refresh(), "search"))
        self.table = self._table(table, texts.title)
        self._unsubscribe = services.runs.subscribe(self._on_run_changed)

    # -- what a subclass gives

    def add_new(self) -> None:
        """Open the editor for a new row."""
        raise NotImplementedError

    async def read_rows(self, search: str) -> Sequence[Row]:
        """The rows that a search lets through. May raise MigrateIQError."""
        raise NotImplementedError

    async def show_detail(self, name: str) -> None:
        """Show the row of that name beside the list. May raise MigrateIQError."""
        raise NotImplementedError

    # -- what the window asks of it

    @property
    def editing(self) -> bool:
        """Whether the editor lies over the list."""
        return self.ui.stack.currentWidget() is self._editor_widget

    async def refresh(self) -> None:
        """Read the list anew. An open editor keeps what was typed."""
        rows = await self.read_rows(self.search.search)
        self._rows.set_rows(rows)
        nothing = not rows and not self.search.search
        if not self.editing:
            self.ui.stack.setCurrentWidget(self.ui.empty_page if nothing else self.ui.list_page)
        for control in (self.search, self.add):
            control.setVisible(not nothing)
        self.ui.no_match.setVisible(not rows)
        self.table.setVisible(bool(rows))
        await self.choose(self._chosen)

    def focus_search(self) -> None:
        """Ctrl+F."""
        self.search.setFocus()
        self.search.selectAll()

    def leave_mode(self) -> None:
        """Esc: leave the editor, asking first when something typed would be lost."""
        if self.editing:
            self.spawn(self._close_editor(), "close an editor")
        else:
            super().leave_mode()

    def release(self) -> None:
        """The workspace is being left."""
        self._unsubscribe()
        self._editor.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The detail is as wide as its text needs, within reason."""
        super().resizeEvent(event)
        least = text_width(self, DETAIL_CHARACTERS, DETAIL_SHARE, self.width())
        self.ui.detail_card.setMinimumWidth(least)
        rows = text_width(self, LIST_CHARACTERS, DETAIL_SHARE, self.width())
        self.ui.list_card.setMinimumWidth(rows)
        if not self.ui.splitter.property(_DIVIDED):
            self.ui.splitter.setSizes([self.width() - least, least])

    # -- what a subclass uses

    def _take(self, detail: QWidget, actions: RowActions, editor: QWidget, way: RowEditor) -> None:
        """Put the parts in their places. `way` is the editor again, as what it can do."""
        self._editor_widget, self._editor, self._actions = editor, way, actions
        self.ui.detail_slot.addWidget(detail)
        self.ui.splitter.setStretchFactor(0, 1)
        self.ui.splitter.setStretchFactor(1, 0)
        splitter = self.ui.splitter
        splitter.splitterMoved.connect(lambda *_: splitter.setProperty(_DIVIDED, True))  # noqa: FBT003  Qt's
        self.ui.stack.addWidget(editor)
        count_only_current(self.ui.stack)
        way.saved.connect(self._on_saved)
        way.cancelled.connect(self.leave_mode)

        def give_lines(lines: int) -> None:
            self._editor_lines = lines
            if self.editing:
                self.area.set_least_lines(lines)

        way.lines_needed.connect(give_lines)
        self.table.activated.connect(lambda _: actions.edit.trigger())
        delete = QShortcut(QKeySequence.StandardKey.Delete, self.table)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(actions.remove.trigger)

    async def choose(self, name: str | None) -> None:
        """Choose a row by name, the first where there is none of that name, and show it."""
        at = self._rows.position_of(name)
        at = 0 if at is None and self._rows.rows else at
        self._chosen = None if at is None else str(self._rows.key_of(at))
        self.ui.detail_card.setVisible(at is not None)
        if at is None or self._chosen is None:
            self._actions.choose_none()
            return
        if self.table.currentIndex().row() != at:
            self.table.setCurrentIndex(self._rows.index(at, 0))
        await self.show_detail(self._chosen)

    async def show_row(self, name: str) -> None:
        """Choose a row also when the search hides it now."""
        if self._rows.position_of(name) is None and self.search.text():
            self.search.clear()
            await self.refresh()
        await self.choose(name)

    async def open_editor(self, fill: Callable[[], Awaitable[None]]) -> None:
        """Show the editor over the list, filled."""
        if self.editing and not await self._editor.may_close():
            return
        await fill()
        self.banner.hide()
        self.header.hide()
        self.ui.stack.setCurrentWidget(self._editor_widget)
        self.area.set_least_lines(self._editor_lines)
        self._editor.focus_first()

    def _table(self, given: ListTable[Row], title: str) -> FittedTable:
        table = FittedTable(given.name, title)
        table.setProperty("role", "inset")
        table.setModel(given.model)
        table.setItemDelegateForColumn(given.model.columnCount() - 1, ChipDelegate(table))
        widths = [None if one is None else one * _CHARACTER for one in given.characters]
        table.fit_columns(widths, stretched=given.characters.index(None))
        self.ui.table_slot.addWidget(table)
        table.selectionModel().currentRowChanged.connect(self._on_row_changed)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._on_context_menu)
        return table

    def _on_row_changed(self, current: QModelIndex) -> None:
        if self._rows.row(current.row()) is not None:
            name = str(self._rows.key_of(current.row()))
            if name != self._chosen:
                self.spawn(self.choose(name), "show a row")

    def _on_context_menu(self, at: QPoint) -> None:
        place = menu_place(self.table, at)
        if place is not None:
            self._actions.menu().popup(place)

    async def _close_editor(self) -> None:
        if await self._editor.may_close():
            self._editor.stop()
            self._show_list()
            await self.refresh()

    def _show_list(self) -> None:
        self.header.show()
        self.ui.stack.setCurrentWidget(self.ui.list_page)
        self.area.set_least_lines(0)
        self.table.setFocus()

    def _on_saved(self, name: str) -> None:
        self._chosen = name
        self._show_list()

        async def tell() -> None:  # once the list knows what it is called
            await self.refresh()
            if self.isVisible():  # not where saving has led on to the run
                text = translate("connectors", "Saved {0}.").format(sync_name(name))
                self.show_notice(Kind.GOOD, text)

        self.spawn(tell(), "refresh a list")

    def _on_run_changed(self, live: LiveRun) -> None:
        """A run began or ended: what the list says of it is out of date."""
        known = live.run.id in self._active_runs
        if live.run.status.ended:
            self._active_runs -= {live.run.id}
        else:
            self._active_runs |= {live.run.id}
        if known and not live.run.status.ended:
            return
        self._actions.run_changed(live.run)
        if self.isVisible():
            self.spawn(self.refresh(), "refresh a list")

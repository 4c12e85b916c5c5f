"""The Syncs place: what moves from where to where, and how often."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from migrateiq_desktop.gui.connectors.list_page import ListPage, ListTable, ListTexts
from migrateiq_desktop.gui.connectors.row_table_model import RowTableModel
from migrateiq_desktop.gui.connectors.texts import shown_name
from migrateiq_desktop.gui.formatting import translate
from migrateiq_desktop.gui.generated.ui_syncs_page import Ui_SyncsPage
from migrateiq_desktop.gui.places import (
    AddConnector,
    AddSync,
    EditSync,
    Place,
    ShowRun,
    ShowSync,
    Target,
)
from migrateiq_desktop.gui.theme import Kind
from migrateiq_desktop.gui.widgets import ButtonKind, EmptyState, button
from migrateiq_desktop.model.connector import RestConnector
from migrateiq_desktop.model.errors import DefinitionError, MigrateIQError, NotFoundError
from migrateiq_desktop.model.sync import Sync
from migrateiq_desktop.services.views import RunFilter, SyncSummary

from .sync_actions import SyncActions
from .sync_columns import sync_columns
from .sync_detail import SyncDetail, SyncFacts
from .sync_draft import stream_rows
from .sync_editor import SyncEditor

if TYPE_CHECKING:
    from migrateiq_desktop.services.container import Services

RUNS_SHOWN = 20
_CHARACTERS = (18, None, 14, 14, 25)


class SyncsPage(ListPage[SyncSummary]):
    """Lists what moves from where to where; adds, changes, runs, copies, removes it."""

    place = Place.SYNCS

    def __init__(self, services: "Services") -> None:
        texts = ListTexts(
            translate("syncs", "Syncs"),
            translate("syncs", "What moves from where to where, and how often"),
            translate("syncs", "Search syncs"),
            translate("syncs", "&Add sync"),
        )
        table = ListTable("syncs", RowTableModel(sync_columns(), lambda row: row.name), _CHARACTERS)
        super().__init__(services, texts, table, Ui_SyncsPage())
        self.detail = SyncDetail()
        self.editor = SyncEditor(services)
        self.acts = SyncActions(services, self.detail, self)
        self._take(self.detail, self.acts, self.editor, self.editor)
        self.acts.edit_wanted.connect(lambda name: self.spawn(self._edit(name), "edit a sync"))
        self.acts.copy_wanted.connect(lambda name: self.spawn(self._copy(name), "copy a sync"))
        self.acts.changed.connect(lambda: self.spawn(self.refresh(), "refresh syncs"))
        self.acts.state_changed.connect(
            lambda name: self.spawn(self._show_cursors(name), "how far a sync is read")
        )
        for signal in (self.acts.run_wanted, self.detail.run_chosen):
            signal.connect(lambda run: self.go_to(Place.RUNS, ShowRun(run)))
        self.editor.saved.connect(lambda _name: self.editor.panels.stop())
        self.editor.run_wanted.connect(self.acts.start)
        self._build_empty()

    async def show_target(self, target: Target) -> None:
        """Add, choose or edit a sync."""
        match target:
            case AddSync():
                await self.open_editor(self.editor.open_new)
            case ShowSync(name=name):
                await self.show_row(name)
            case EditSync(name=name, stream=stream, field=field):
                await self.show_row(name)
                await self._edit(name)
                self.editor.show_field(stream, field)
            case _:
                return

    def run_selected(self) -> bool:
        """Ctrl+R: run the chosen sync; the one that is edited is saved first."""
        if self.editing:
            self.editor.saving.save(run=True)
            return True
        if not self.acts.run.isEnabled():
            return False
        self.acts.run.trigger()
        return True

    def focus_search(self) -> None:
        """Ctrl+F: a sync, or a field of the one that is edited."""
        if not self.editing:
            super().focus_search()
            return
        self.editor.ui.tabs.setCurrentWidget(self.editor.ui.fields_tab)
        self.editor.fields.panel.search.setFocus()

    def add_new(self) -> None:
        """Open the editor for a new sync."""
        self.spawn(self.open_editor(self.editor.open_new), "add a sync")

    async def read_rows(self, search: str) -> Sequence[SyncSummary]:
        """The syncs that a search lets through."""
        return await self.services.syncs.list(search)

    async def show_detail(self, name: str) -> None:
        """Show a sync beside the list."""
        sync = await self.services.syncs.get(name)
        label, source = await self._source(sync)
        runs = await self.services.history.list(RunFilter(sync=name), 0, RUNS_SHOWN)
        if name == self._chosen:
            rows = stream_rows(source, sync.streams)
            upcoming = await self.services.schedules.upcoming()
            own = next((one for one in upcoming if one.sync == name), None)
            self.detail.show_facts(SyncFacts(name, sync, label, rows, runs, own))
            self.acts.set_sync(name)
            self.spawn(self._show_cursors(name), "how far a sync is read")

    async def _show_cursors(self, name: str) -> None:
        """Ask the destination how far incremental streams are read; most syncs have none."""
        try:
            definition = await self.services.runs.definition(name)
            found = await self.services.states.list(definition)
        except DefinitionError:
            # what is wrong with it is said where it is run
            return
        except MigrateIQError as error:
            if name == self._chosen:
                self.detail.cursors.show_failure(str(error))
            return
        if name == self._chosen:
            self.detail.cursors.show_streams(found)

    async def _source(self, sync: Sync) -> tuple[str, RestConnector | None]:
        """What the source is called, and its definition where it is still there."""
        try:
            definition = (await self.services.connectors.get(sync.source)).definition
        except NotFoundError:
            return sync.source, None
        rest = definition if isinstance(definition, RestConnector) else None
        return shown_name(sync.source, definition.label), rest

    async def _edit(self, name: str) -> None:
        await self.open_editor(partial(self.editor.open_stored, name))

    async def _close_editor(self) -> None:
        name, unsaved = self.editor.edited.opened.name, self.editor.changed
        await super()._close_editor()
        if unsaved and not self.editing:
            text = translate("syncs", "What you changed is kept, and there when you add a sync.")
            if name:
                text = translate(
                    "syncs",
                    "What you changed in {0} is kept, and there when you edit it again. Until you"
                    " save it, it runs as it did.",
                )
            self.show_notice(Kind.ACCENT, text.format(name))

    async def _copy(self, name: str) -> None:
        await self.open_editor(partial(self.editor.open_stored, name, copy=True))

    def _build_empty(self) -> None:
        add = button(
            translate("syncs", "&Add a connector"),
            lambda: self.go_to(Place.CONNECTORS, AddConnector()),
            kind=ButtonKind.PRIMARY,
        )
        sample = button(
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

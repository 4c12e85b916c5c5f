"""The Connectors place: the systems of the workspace."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from migrateiq_desktop.gui.formatting import translate
from migrateiq_desktop.gui.generated.ui_connectors_page import Ui_ConnectorsPage
from migrateiq_desktop.gui.places import (
    AddConnector,
    EditConnector,
    Place,
    ShowConnector,
    ShowRun,
    Target,
)
from migrateiq_desktop.gui.shown_names import set_labels
from migrateiq_desktop.gui.widgets import ButtonKind, EmptyState, button
from migrateiq_desktop.services.views import ConnectorSummary, RunFilter

from .connector_actions import ConnectorActions
from .connector_columns import connector_columns
from .connector_detail import ConnectorDetail, ConnectorFacts
from .connector_editor import ConnectorEditor
from .list_page import ListPage, ListTable, ListTexts
from .row_table_model import RowTableModel

if TYPE_CHECKING:
    from migrateiq_desktop.services.container import Services

RUNS_SHOWN = 20
_CHARACTERS = (18, None, 10, 14, 11, 18)


class ConnectorsPage(ListPage[ConnectorSummary]):
    """Lists the systems of the workspace; adds, changes, tests, previews, syncs, removes them."""

    place = Place.CONNECTORS

    def __init__(self, services: "Services") -> None:
        texts = ListTexts(
            translate("connectors", "Connectors"),
            translate("connectors", "Systems this workspace can read from and write to"),
            translate("connectors", "Search connectors"),
            translate("connectors", "&Add connector"),
        )
        model = RowTableModel(connector_columns(), lambda row: row.name)
        table = ListTable("connectors", model, _CHARACTERS)
        super().__init__(services, texts, table, Ui_ConnectorsPage())
        self.detail = ConnectorDetail()
        self.editor = ConnectorEditor(services)
        self.acts = ConnectorActions(services, self.detail, self)
        self._take(self.detail, self.acts, self.editor, self.editor)
        self.acts.edit_wanted.connect(lambda name: self.spawn(self._edit(name), "edit a connector"))
        self.acts.changed.connect(lambda: self.spawn(self.refresh(), "refresh connectors"))
        self.acts.keyring_wanted.connect(lambda: self.go_to(Place.SETTINGS))
        for signal in (self.acts.run_wanted, self.detail.run_chosen):
            signal.connect(lambda run: self.go_to(Place.RUNS, ShowRun(run)))
        self.editor.run_wanted.connect(
            lambda name: self.spawn(self._first_run(name), "first run of a connector")
        )
        self.editor.sample_wanted.connect(lambda: self.spawn(self.try_sample(), "sample data"))
        self._build_empty()

    async def show_target(self, target: Target) -> None:
        """Add, edit or choose a connector."""
        match target:
            case AddConnector():
                await self.open_editor(self.editor.open_new)
            case EditConnector(name=name):
                await self.show_row(name)
                await self._edit(name)
            case ShowConnector(name=name):
                await self.show_row(name)
            case _:
                return

    def run_selected(self) -> bool:
        """Ctrl+R: sync the chosen connector."""
        if self.editing or not self.acts.sync.isEnabled():
            return False
        self.acts.sync.trigger()
        return True

    def add_new(self) -> None:
        """Open the editor for a new connector."""
        self.spawn(self.open_editor(self.editor.open_new), "add a connector")

    async def read_rows(self, search: str) -> Sequence[ConnectorSummary]:
        """The connectors that a search lets through."""
        set_labels(await self.services.connectors.labels())
        return await self.services.connectors.list(search)

    async def show_detail(self, name: str) -> None:
        """Show a connector beside the list."""
        stored = await self.services.connectors.get(name)
        runs = await self.services.history.list(RunFilter(connector=name), 0, RUNS_SHOWN)
        keeper = await self.services.secrets.status()
        if name == self._chosen:
            self.detail.show_facts(ConnectorFacts(stored, runs, keeper))
            self.acts.set_connector(stored)

    async def _first_run(self, name: str) -> None:
        """It was saved: run it, and watch."""
        self._on_saved(name)
        run_id = await self.services.runs.start(name)
        self.go_to(Place.RUNS, ShowRun(run_id))

    async def _edit(self, name: str) -> None:
        await self.open_editor(partial(self.editor.open_stored, name))

    def _build_empty(self) -> None:
        text = translate("connectors", "&Add connector")
        self.empty_add = button(text, self.add_new, kind=ButtonKind.PRIMARY)
        sample = button(
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
            self.empty_add,
            sample,
            heading=translate("connectors", "No connector yet"),
        )
        self.ui.empty_slot.addWidget(self.empty)

"""What each entry of the menu bar does. Does it through the window, its pages and its session."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWhatsThis

from migrateiq_desktop.services.views import KeeperKind

from .about import AboutDialog, ShortcutsDialog
from .editing import edit_focused
from .folders import open_folder
from .guide.desk import HelpDesk
from .migration_files import MigrationFiles
from .places import AddConnector, AddSync, Place, ShowRuns
from .secrets.keeper_choice import KeeperChoice
from .theme import Appearance
from .workspace_choice import WorkspaceChoice

if TYPE_CHECKING:
    from .main_window import MainWindow

_APPEARANCES = {
    Appearance.SYSTEM: "systemAction",
    Appearance.LIGHT: "lightAction",
    Appearance.DARK: "darkAction",
    Appearance.CONTRAST: "contrastAction",
}


class WindowActions:
    """Connects the actions of the form; made once by the window."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self.keeper = KeeperChoice(window, window.spawn)
        self._workspaces = WorkspaceChoice(window, window.session)
        self._files = MigrationFiles(window)
        self.help = HelpDesk(window)
        for table in (self._file(), self._edit(), self._view(), self._sync(), self._tools()):
            for name, act in table.items():
                self._connect(name, act)
        self.set_shortcuts()
        self._group_appearances()
        self._connect_notices()

    def action(self, name: str) -> QAction:
        """An action of the form."""
        found = self._window.findChild(QAction, name)
        if not isinstance(found, QAction):
            raise LookupError(name)
        return found

    def set_shortcuts(self) -> None:
        """Two shortcuts for one action, which a form can't say: after each time it is filled."""
        settings = self.action("settingsAction")
        settings.setShortcuts([QKeySequence("Ctrl+6"), QKeySequence("Ctrl+,")])
        larger = self.action("largerAction")
        larger.setShortcuts([QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")])

    def menus(self) -> tuple[QMenu, ...]:
        """The menus of the menu bar, for the list of shortcuts."""
        found = (act.menu() for act in self._window.menuBar().actions())
        return tuple(menu for menu in found if isinstance(menu, QMenu))

    def choose_keeper(self, kind: KeeperKind) -> None:
        """Have keys kept by the system again, for this session, or in a vault."""
        services = self._window.services
        match kind:
            case KeeperKind.SESSION:
                work = self.keeper.keep_for_session(services)
            case KeeperKind.VAULT:
                work = self.keeper.ask_passphrase(services)
            case _:
                work = self.keeper.use_system(services)
        self._window.spawn(work, f"keep keys: {kind}")

    def _connect(self, name: str, act: Callable[[], object]) -> None:
        self.action(name).triggered.connect(lambda _checked: act())

    def _file(self) -> Mapping[str, Callable[[], object]]:
        spawn = self._window.spawn
        return {
            "newWorkspaceAction": lambda: spawn(self._workspaces.create(), "new workspace"),
            "openWorkspaceAction": lambda: spawn(self._workspaces.choose(), "open workspace"),
            "openFolderAction": lambda: open_folder(self._folder),
            "importAction": lambda: spawn(self._files.import_chosen(), "import"),
            "exportAction": lambda: spawn(self._files.export_chosen(), "export"),
            "quitAction": self._on_quit,
        }

    def _edit(self) -> Mapping[str, Callable[[], object]]:
        return {
            "undoAction": lambda: edit_focused("undo"),
            "redoAction": lambda: edit_focused("redo"),
            "cutAction": lambda: edit_focused("cut"),
            "copyAction": lambda: edit_focused("copy"),
            "pasteAction": lambda: edit_focused("paste"),
            "selectAllAction": lambda: edit_focused("selectAll"),
            "findAction": self._on_find,
        }

    def _view(self) -> Mapping[str, Callable[[], object]]:
        window, preferences = self._window, self._window.preferences
        places = {f"{place.value}Action": _going(window, place) for place in Place}
        looks = {
            name: _choosing(preferences.set_appearance, look) for look, name in _APPEARANCES.items()
        }
        return {
            **places,
            **looks,
            "refreshAction": lambda: window.spawn(window.refresh(), "refresh"),
            "largerAction": lambda: preferences.step_text_scale(1),
            "smallerAction": lambda: preferences.step_text_scale(-1),
            "normalSizeAction": lambda: preferences.set_text_scale(1.0),
        }

    def _sync(self) -> Mapping[str, Callable[[], object]]:
        window = self._window
        return {
            "addConnectorAction": lambda: window.go_to(Place.CONNECTORS, AddConnector()),
            "addSyncAction": lambda: window.go_to(Place.SYNCS, AddSync()),
            "runAction": self._on_run,
            "showRunningAction": lambda: window.go_to(Place.RUNS, ShowRuns()),
            "cancelAllAction": lambda: window.spawn(self._cancel_all(), "cancel all"),
        }

    def _tools(self) -> Mapping[str, Callable[[], object]]:
        window = self._window
        return {
            "sampleAction": lambda: window.spawn(window.page.try_sample(), "sample data"),
            "sessionKeysAction": lambda: self.choose_keeper(KeeperKind.SESSION),
            "vaultAction": lambda: self.choose_keeper(KeeperKind.VAULT),
            "openLogsAction": lambda: open_folder(self._folder / "logs"),
            "helpAction": self.help.open_for_page,
            "guideAction": lambda: self.help.open_at("user-guide#home"),
            "whatsThisAction": QWhatsThis.enterWhatsThisMode,
            "shortcutsAction": lambda: ShortcutsDialog(window, self.menus()).open(),
            "aboutAction": lambda: AboutDialog(window).open(),
        }

    @property
    def _folder(self) -> Path:
        return self._window.services.info.folder

    def _group_appearances(self) -> None:
        group = QActionGroup(self._window)
        for name in _APPEARANCES.values():
            group.addAction(self.action(name))
        self._window.preferences.changed.connect(self._check_appearance)
        self._check_appearance()

    def _check_appearance(self) -> None:
        chosen = self._window.preferences.theme.appearance
        self.action(_APPEARANCES[chosen]).setChecked(True)

    def _connect_notices(self) -> None:
        notice = self._window.keeper_notice
        notice.keeper_chosen.connect(self.choose_keeper)
        self.keeper.changed.connect(
            lambda: self._window.spawn(self._window.refresh(), "keeper changed")
        )
        navigation = self._window.form.navigation
        navigation.open_folder_chosen.connect(self.action("openWorkspaceAction").trigger)
        navigation.new_workspace_chosen.connect(self.action("newWorkspaceAction").trigger)
        self._window.session.opened.connect(self.keeper.forget)

    def _on_quit(self) -> None:
        self._window.quit()

    def _on_find(self) -> None:
        self._window.page.focus_search()

    def _on_run(self) -> None:
        if not self._window.page.run_selected():
            self._window.go_to(Place.SYNCS)

    async def _cancel_all(self) -> None:
        for live in self._window.services.runs.active():
            await self._window.services.runs.cancel(live.run.id)


def _going(window: "MainWindow", place: Place) -> Callable[[], None]:
    return lambda: window.go_to(place)


def _choosing(choose: Callable[[Appearance], None], look: Appearance) -> Callable[[], None]:
    return lambda: choose(look)

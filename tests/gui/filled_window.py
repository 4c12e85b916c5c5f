"""The whole window on a real workspace with a connector, a run and loaded data, for walks through
all of it. Made once for a module: the fixtures are imported by its test module."""

import asyncio
from collections.abc import Iterator

import pytest
import qasync
from PySide6.QtWidgets import QApplication, QDialog

from migrateiq_desktop.gui.about import AboutDialog, ShortcutsDialog
from migrateiq_desktop.gui.faults import FaultReporter
from migrateiq_desktop.gui.main_window import MainWindow
from migrateiq_desktop.gui.page_factories import page_factories
from migrateiq_desktop.gui.places import (
    AddConnector,
    AddSync,
    EditConnector,
    Place,
    ShowConnector,
    ShowRun,
    ShowSync,
    ShowTable,
    Target,
)
from migrateiq_desktop.gui.secrets.passphrase_dialog import PassphraseDialog
from migrateiq_desktop.gui.session import Session
from migrateiq_desktop.gui.settings.preferences import Preferences
from migrateiq_desktop.gui.theme import Theme
from migrateiq_desktop.gui.window_state import WindowState
from migrateiq_desktop.model.run import RunStatus
from migrateiq_desktop.secrets.session import SessionKeeper
from migrateiq_desktop.services.container import Services, open_services
from migrateiq_desktop.services.workspaces import WorkspaceRegistry
from tests.gui.sync_dialogs import sync_dialogs
from tests.gui.windows import until

PLACES: list[tuple[Place, Target | None]] = [
    *((place, None) for place in Place),
    (Place.CONNECTORS, ShowConnector("practice_api")),
    (Place.CONNECTORS, AddConnector()),
    (Place.CONNECTORS, EditConnector("practice_api")),
    (Place.SYNCS, ShowSync("practice_api")),
    (Place.SYNCS, AddSync()),
    (Place.RUNS, ShowRun(1)),
    (Place.RUNS, ShowRun(1, rejected=True)),
    (Place.DATA, ShowTable("flights_trial")),
]


@pytest.fixture(scope="module")
def loop(qapp: QApplication, theme: Theme) -> Iterator[qasync.QEventLoop]:
    """One loop for the module: the workspace is opened and filled once."""
    made = qasync.QEventLoop(qapp)
    asyncio.set_event_loop(made)
    yield made
    asyncio.set_event_loop(None)
    made.close()


@pytest.fixture(scope="module")
def window(
    loop: qasync.QEventLoop, theme: Theme, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[MainWindow]:
    """The whole window on a filled workspace."""
    folder = tmp_path_factory.mktemp("filled")
    keeper = SessionKeeper()

    async def open_workspace(chosen: object) -> Services:
        return await open_services(chosen, keeper=lambda _service: keeper)  # type: ignore[arg-type]

    async def start() -> MainWindow:
        services = await open_workspace(folder / "workspaces" / "Acme")
        sync = await services.practice.add_sample()
        run = await services.runs.wait(await services.runs.start(sync, limit=600))
        assert run.status in {RunStatus.SUCCESS, RunStatus.PARTIAL}
        preferences = Preferences(theme, WindowState(folder / "window.ini"))
        preferences.set_text_scale(1.0)
        session = Session(open_workspace, WorkspaceRegistry(folder), services)
        made = MainWindow(session, preferences, page_factories(preferences), FaultReporter())
        made.resize(1280, 800)
        made.show()
        await made.open(Place.HOME)
        return made

    made = loop.run_until_complete(start())
    yield made
    made.close()
    loop.run_until_complete(made.services.aclose())
    made.deleteLater()


async def come_to(window: MainWindow, place: Place, target: Target | None) -> None:
    """Show a place, and wait until everything in it was read."""
    await window.show_place(place, target)
    await window.services.tasks.drain()
    await until(window.page.isVisible)


async def leave(window: MainWindow) -> None:
    """Close what lies over the place."""
    window.page.leave_mode()
    await window.services.tasks.drain()


def dialogs(window: MainWindow) -> list[QDialog]:
    """Those that can be made without a wish behind them."""
    return [
        AboutDialog(window),
        ShortcutsDialog(window, window.menu_actions.menus()),
        PassphraseDialog(window, new=True),
        PassphraseDialog(window, new=False),
        *sync_dialogs(window),
    ]

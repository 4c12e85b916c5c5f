"""The window on a real workspace: real database, real workers, keys in memory."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from migrateiq_desktop.gui.faults import FaultReporter
from migrateiq_desktop.gui.main_window import MainWindow
from migrateiq_desktop.gui.page_factories import page_factories
from migrateiq_desktop.gui.places import Place
from migrateiq_desktop.gui.session import Session
from migrateiq_desktop.gui.settings.preferences import Preferences
from migrateiq_desktop.gui.theme import Theme
from migrateiq_desktop.gui.window_state import WindowState
from migrateiq_desktop.secrets.session import SessionKeeper
from migrateiq_desktop.services.container import Services, open_services
from migrateiq_desktop.services.workspaces import WorkspaceRegistry


@asynccontextmanager
async def real_window(theme: Theme, folder: Path) -> AsyncIterator[MainWindow]:
    """Open on the workspace named First, at Home; it is made where it isn't there."""
    keeper = SessionKeeper()

    async def open_workspace(chosen: Path) -> Services:
        return await open_services(chosen, keeper=lambda _service: keeper)

    registry = WorkspaceRegistry(folder)
    known = [one.folder for one in registry.list() if one.name == "First"]
    services = await open_workspace(known[0] if known else registry.create("First").folder)
    session = Session(open_workspace, registry, services)
    preferences = Preferences(theme, WindowState(folder / "window.ini"))
    window = MainWindow(session, preferences, page_factories(preferences), FaultReporter())
    window.resize(1280, 800)
    window.show()
    await window.open(Place.HOME)
    try:
        yield window
    finally:
        window.close()
        await session.services.aclose()
        window.deleteLater()

"""The real window on a real workspace, without a display, for what measures it."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, TypeVar

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import qasync
from PySide6.QtCore import QLocale, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from migrateiq_desktop.gui.faults import FaultReporter
from migrateiq_desktop.gui.feature_switch import leave_features_off
from migrateiq_desktop.gui.garbage import WindowThreadCollector
from migrateiq_desktop.gui.main_window import MainWindow
from migrateiq_desktop.gui.page_factories import import_pages, page_factories
from migrateiq_desktop.gui.places import Place
from migrateiq_desktop.gui.qt_messages import message_handler
from migrateiq_desktop.gui.session import Session
from migrateiq_desktop.gui.settings.preferences import Preferences
from migrateiq_desktop.gui.theme import Theme
from migrateiq_desktop.gui.window_state import WindowState
from migrateiq_desktop.services.container import open_services
from migrateiq_desktop.services.workspaces import WorkspaceRegistry

T = TypeVar("T")


def new_application() -> QApplication:
    """An application without a display that speaks English; what Qt says goes to the log."""
    leave_features_off()
    qInstallMessageHandler(message_handler(_refuse))
    app = QApplication([])
    app.setQuitOnLastWindowClosed(False)
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    return app


def run_in(app: QApplication, work: Coroutine[Any, Any, T]) -> T:
    """Run it on the loop that the window has."""
    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
        return runner.run(work)


@asynccontextmanager
async def opened_window(
    app: QApplication, workspace: Path, state: Path, place: Place = Place.RUNS
) -> AsyncIterator[MainWindow]:
    """Open the window as the program does, with its state in a folder; close it afterwards."""
    preferences = Preferences(Theme(app), WindowState(state / "window.ini"))
    services = await open_services(workspace)
    session = Session(open_services, WorkspaceRegistry(state), services)
    window = MainWindow(session, preferences, page_factories(preferences), FaultReporter())
    window.resize(1280, 800)
    window.show()
    collector = WindowThreadCollector(window)
    collector.start()
    await window.open(place)
    await import_pages(services)
    try:
        yield window
    finally:
        window.close()
        await services.aclose()
        collector.stop()


def _refuse(reason: str) -> int:
    sys.stderr.write(f"the window can't open: {reason}\n")
    return 1

"""Every control of every place has an accessible name, and the keyboard reaches it.

On a real workspace with a connector, a run and loaded data, so that nothing is hidden as empty.
"""

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import qasync
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QHeaderView,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollBar,
    QWidget,
)

from migrateiq_desktop.gui.about import AboutDialog, ShortcutsDialog
from migrateiq_desktop.gui.faults import FaultReporter
from migrateiq_desktop.gui.guide.book import the_book
from migrateiq_desktop.gui.guide.window import GuideWindow
from migrateiq_desktop.gui.main_window import MainWindow
from migrateiq_desktop.gui.page_factories import page_factories
from migrateiq_desktop.gui.places import (
    AddConnector,
    AddSync,
    EditConnector,
    Place,
    ShowRun,
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

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
)
PARTS = (QScrollBar, QHeaderView, QMenu)
"""Parts of other controls, which speak for them."""


def spoken(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).strip() if interface is not None else ""


def controls(root: QWidget) -> list[QWidget]:
    """What a person can operate, as far as it is shown."""
    found: list[QWidget] = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisibleTo(root) or isinstance(widget, PARTS):
            continue
        owner = widget.parentWidget()
        inside = isinstance(owner, QAbstractSpinBox | QComboBox | QLineEdit | QAbstractItemView)
        focusable = widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
        if not inside and (isinstance(widget, CONTROLS) or focusable):
            found.append(widget)
    return found


def nameless(root: QWidget) -> list[str]:
    return [
        f"{type(widget).__name__} {widget.objectName()} in {type(widget.parentWidget()).__name__}"
        for widget in controls(root)
        if not spoken(widget)
    ]


def unreachable(root: QWidget) -> list[str]:
    """Buttons, fields and lists that Tab does not come to."""
    return [
        f"{type(widget).__name__} {spoken(widget)}"
        for widget in controls(root)
        if isinstance(widget, CONTROLS)
        and widget.isEnabled()
        and not widget.focusPolicy() & Qt.FocusPolicy.TabFocus
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
    folder = tmp_path_factory.mktemp("accessible")
    keeper = SessionKeeper()

    async def open_workspace(chosen: Path) -> Services:
        return await open_services(chosen, keeper=lambda _service: keeper)

    async def start() -> MainWindow:
        services = await open_workspace(folder / "workspaces" / "Acme")
        sync = await services.practice.add_sample()
        run = await services.runs.wait(await services.runs.start(sync, limit=600))
        assert run.status in {RunStatus.SUCCESS, RunStatus.PARTIAL}
        preferences = Preferences(theme, WindowState(folder / "window.ini"))
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


PLACES: list[tuple[Place, Target | None]] = [
    *((place, None) for place in Place),
    (Place.CONNECTORS, AddConnector()),
    (Place.CONNECTORS, EditConnector("practice_api")),
    (Place.SYNCS, AddSync()),
    (Place.RUNS, ShowRun(1)),
    (Place.RUNS, ShowRun(1, rejected=True)),
    (Place.DATA, ShowTable("flights_trial")),
]


@pytest.mark.parametrize(("place", "target"), PLACES, ids=str)
def test_every_control_has_a_name_and_can_be_reached(
    loop: qasync.QEventLoop, window: MainWindow, place: Place, target: Target | None
) -> None:
    async def walk() -> None:
        await window.show_place(place, target)
        await window.services.tasks.drain()
        await until(window.page.isVisible)

    loop.run_until_complete(walk())
    assert len(controls(window)) > 10
    assert nameless(window) == []
    assert unreachable(window) == []

    async def leave() -> None:
        window.page.leave_mode()
        await window.services.tasks.drain()

    loop.run_until_complete(leave())


@pytest.mark.parametrize(
    "make",
    [
        AboutDialog,
        lambda window: ShortcutsDialog(window, window.menu_actions.menus()),
        lambda window: GuideWindow(window, the_book()),
        lambda window: PassphraseDialog(window, new=True),
        lambda window: PassphraseDialog(window, new=False),
    ],
    ids=["about", "shortcuts", "guide", "new vault", "open vault"],
)
def test_every_control_of_a_dialog_has_a_name(
    window: MainWindow, make: Callable[[MainWindow], QDialog]
) -> None:
    dialog = make(window)
    dialog.show()
    assert controls(dialog)
    assert nameless(dialog) == []
    dialog.close()


def test_every_control_of_the_dialogs_of_a_sync_has_a_name(window: MainWindow) -> None:
    for dialog in sync_dialogs(window):
        dialog.show()
        assert controls(dialog)
        assert (nameless(dialog), unreachable(dialog)) == ([], [])
        dialog.close()
        dialog.deleteLater()


def test_a_control_without_a_name_is_found(window: MainWindow) -> None:
    root = QWidget()
    QLineEdit(root)
    assert len(nameless(root)) == 1

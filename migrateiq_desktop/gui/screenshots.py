"""Takes the pictures of the window: `python -m migrateiq_desktop.gui.screenshots FOLDER [VIEW…]`.

Makes a workspace that lives as long as the program, really runs the practice migration in it, walks
every place and dialog, and saves each as it looks in light and in dark, 1280 × 800;
then the places in high contrast, German, Chinese, large text and from the right. With views
(`german-large`, `small`, …): every place and dialog as those see them, instead.
"""

import asyncio
import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

import qasync
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QScrollArea,
    QTabWidget,
    QWidget,
)

from migrateiq_desktop.model.run import RunStatus
from migrateiq_desktop.services.container import Services, open_services
from migrateiq_desktop.services.views import LiveRun
from migrateiq_desktop.services.workspaces import WorkspaceRegistry

from .about import AboutDialog, ShortcutsDialog
from .faults import FaultReporter
from .garbage import WindowThreadCollector
from .guide.book import the_book
from .guide.window import GuideWindow
from .languages import in_force
from .main_window import MainWindow
from .page_factories import page_factories
from .picture_adding import walk_adding, walk_parts
from .picture_dialogs import walk_dialogs, walk_empty
from .picture_mapping import walk_mapping
from .picture_variants import HEIGHT, VIEWS, WIDTH, PictureSystem, enter, walk_variants
from .picture_workspace import PictureKeeper, seed
from .places import (
    AddConnector,
    AddSync,
    EditConnector,
    Place,
    ShowConnector,
    ShowRejected,
    ShowRun,
    ShowSync,
    ShowTable,
)
from .runs.requests_tab import RequestsTab
from .session import Session
from .settings.preferences import Preferences
from .theme import Appearance, Theme, Token, color
from .widgets import ScrollColumn
from .window_state import WindowState

LOOKS = (Appearance.LIGHT, Appearance.DARK)


class PictureBook:
    """Walks through an open window and saves what it looks like."""

    def __init__(
        self, window: MainWindow, folder: Path, system: PictureSystem | None = None
    ) -> None:
        """`system`: what the window's theme asks."""
        self._window = window
        self._folder = folder
        self._system = system or PictureSystem()
        self.view = ""
        """The view that names its pictures; empty: each look is pictured."""
        self.saved: list[Path] = []

    @property
    def window(self) -> MainWindow:
        """The window that is pictured."""
        return self._window

    @property
    def services(self) -> Services:
        """The use cases behind the window."""
        return self._window.services

    def enter(self, view: str) -> None:
        """Have the window look so to one of the views; no name: as usual."""
        enter(view, self._window, self._system)

    async def take(self, name: str) -> None:
        """The window as it is, in each look, or as the view sees it."""
        if self.view:
            await _turn()
            self._save(self._picture(), f"{name}-{self.view}")
            areas = [self._window.page.area, *self._window.page.findChildren(ScrollColumn)]
            bars = [one.verticalScrollBar() for one in areas if one.verticalScrollBar().maximum()]
            if bars and not _open_dialogs(self._window):
                for bar in bars:
                    bar.setValue(bar.maximum())
                self._save(self._picture(), f"{name}-{self.view}-end")
                for bar in bars:
                    bar.setValue(0)
            return
        for look in LOOKS:
            self._window.preferences.set_appearance(look)
            await _turn()
            self._save(self._picture(), f"{name}-{look}")

    async def take_place(self, name: str, place: Place, target: object = None) -> None:
        """A place, once everything in it was read."""
        await self._window.show_place(place, target)  # type: ignore[arg-type]  # a Target or None
        await self.settle()
        await self.take(name)

    async def take_end(self, name: str) -> None:
        """What stands at the end of the page in view."""
        for area in self._window.page.findChildren(QScrollArea):
            area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
        await self.take(name)

    async def take_dialog(self, name: str, dialog: QDialog) -> None:
        """A dialog over the window."""
        dialog.show()
        await self.settle()
        await self.take(name)
        dialog.close()
        await _turn()

    async def press(self, name: str) -> None:
        """Press the button of that name in the page, and wait for what comes of it."""
        found = self._window.page.findChildren(QAbstractButton, name)
        shown = [one for one in found if one.isVisible()]
        if not shown:
            raise LookupError(name)
        shown[0].click()
        await self.settle()

    async def turn_to(self, tabs: str, tab: type[QWidget]) -> None:
        """Bring a tab to the front."""
        (found,) = self._window.page.findChildren(QTabWidget, tabs)
        found.setCurrentWidget(found.findChildren(tab)[0])
        await self.settle()

    async def choose(self, name: str, data: object) -> None:
        """Choose from the list of that name."""
        combos = self._window.findChildren(QComboBox, name)
        combo = next(one for one in combos if one.isVisible())
        combo.setCurrentIndex(combo.findData(data))
        combo.activated.emit(combo.currentIndex())
        await self.settle()

    def save(self, name: str) -> None:
        """The window as it is, in the look that it has."""
        self._save(self._picture(), name)

    async def leave(self) -> None:
        """Close what lies over the place."""
        await _leave(self._window)

    async def settle(self) -> None:
        """Wait for background work, and for what it paints."""
        if not self.services.runs.active():
            await self.services.tasks.drain()
        await _turn()

    def _picture(self) -> QPixmap:
        picture = self._window.grab()
        for dialog in _open_dialogs(self._window):
            _lay_over(picture, dialog)
        return picture

    def _save(self, picture: QPixmap, name: str) -> None:
        path = self._folder / f"{name}.png"
        if not picture.save(str(path)):
            raise OSError(f"{path} could not be written")
        self.saved.append(path)


async def walk(book: PictureBook, window: MainWindow) -> int:
    """Every place and every dialog; gives the number of the run that was walked through."""
    services = book.services
    run_id = await _walk_run(book, services)
    await book.take_place("home", Place.HOME)
    await book.take_place("connectors", Place.CONNECTORS, ShowConnector("practice_api"))
    await book.press("test")
    await book.take("connectors-tested")
    await book.press("preview")
    await book.take("connector-preview")
    _close_dialogs(window)
    await walk_adding(book)
    await window.show_place(Place.CONNECTORS, AddConnector())
    await book.settle()
    await book.press("destination")
    await book.choose("type", "postgresql")
    await book.take("connector-database")
    await _leave(window)
    await book.take_place("connector-editor", Place.CONNECTORS, EditConnector("practice_api"))
    await walk_parts(book)
    await _leave(window)
    await book.take_place("syncs", Place.SYNCS, ShowSync("practice_api"))
    await book.take_place("sync-add", Place.SYNCS, AddSync())
    await _leave(window)
    await walk_mapping(book)
    await _leave(window)
    await book.take_place("data", Place.DATA, ShowTable("flights"))
    await book.press("row_details")
    await book.take("data-row")
    await book.press("row_details")
    await book.take_place("settings", Place.SETTINGS)
    await book.take_end("settings-end")
    await book.take_dialog("shortcuts", ShortcutsDialog(window, window.menu_actions.menus()))
    await book.take_dialog("about", AboutDialog(window))
    guide = GuideWindow(window, the_book(in_force().value))
    guide.show_address("mapping#rules")
    await book.take_dialog("guide", guide)
    await window.menu_actions.keeper.ask_passphrase(services)
    await book.take("passphrase")
    window.menu_actions.keeper.forget()
    _close_dialogs(window)
    await walk_dialogs(book)
    return run_id


async def _walk_run(book: PictureBook, services: Services) -> int:
    """A run while it runs, when it has ended, and what it rejected."""
    run_id = await services.runs.start("practice_api", restart=True)
    await _until(services, lambda live: live.run.counts.loaded > 20_000)
    await book.take_place("run-live", Place.RUNS, ShowRun(run_id))
    run = await services.runs.wait(run_id)
    if run.status is not RunStatus.PARTIAL:
        raise RuntimeError(f"the practice migration ended {run.status}: {run.error}")
    await services.runs.wait(await services.runs.start("billing"))
    await book.take_place("runs", Place.RUNS, ShowRun(run_id))
    await book.take_place("runs-rejected", Place.RUNS, ShowRun(run_id, rejected=True))
    await book.press("expand")
    await book.take("run-rejected")
    await book.turn_to("tabs", RequestsTab)
    await book.take("run-requests")
    await book.take_place("rejected", Place.RUNS, ShowRejected())
    return run_id


async def _until(services: Services, reached: Callable[[LiveRun], bool]) -> None:
    """Wait until a run in progress has come so far."""
    came = asyncio.Event()

    def on_changed(live: LiveRun) -> None:
        if reached(live) or live.run.status.ended:
            came.set()

    unsubscribe = services.runs.subscribe(on_changed)
    try:
        await came.wait()
    finally:
        unsubscribe()


async def _leave(window: MainWindow) -> None:
    window.page.leave_mode()
    await window.services.tasks.drain()
    _close_dialogs(window)
    await window.services.tasks.drain()


async def _turn() -> None:
    """Let layouts and paintings that wait for the loop happen."""
    for _ in range(5):
        await asyncio.sleep(0.03)


def _open_dialogs(window: QWidget) -> list[QDialog]:
    return [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]


def _close_dialogs(window: QWidget) -> None:
    for dialog in _open_dialogs(window):
        dialog.close()


def _lay_over(picture: QPixmap, dialog: QDialog) -> None:
    """Paint a dialog over the window as it stands on a screen, with a thin frame."""
    shown = dialog.grab()
    size = shown.deviceIndependentSize().toSize()
    around = picture.deviceIndependentSize().toSize()
    at = QPoint(
        (around.width() - size.width()) // 2, max((around.height() - size.height()) // 2, 0)
    )
    painter = QPainter(picture)
    painter.fillRect(picture.rect(), QColor(0, 0, 0, 70))
    painter.drawPixmap(at, shown)
    painter.setPen(color(Token.OUTLINE))
    painter.drawRect(at.x() - 1, at.y() - 1, size.width() + 1, size.height() + 1)
    painter.end()


async def take_all(
    app: QApplication, folder: Path, temporary: Path, views: Sequence[str] = ()
) -> list[Path]:
    """All pictures, or all of some views, into a folder; gives their paths."""
    keeper, system = PictureKeeper(), PictureSystem()

    async def open_workspace(chosen: Path) -> Services:
        return await open_services(chosen, keeper=lambda _service: keeper)

    preferences = Preferences(Theme(app, system=system), WindowState(temporary / "window.ini"))
    seeded = temporary / "workspaces" / "Acme migration"
    session = Session(
        open_workspace,
        WorkspaceRegistry(temporary),
        await open_workspace(temporary / "workspaces" / "New client"),
    )
    window = MainWindow(session, preferences, page_factories(preferences), FaultReporter())
    window.resize(WIDTH, HEIGHT)
    window.show()
    WindowThreadCollector(window).start()
    book = PictureBook(window, folder, system)
    await window.open(Place.HOME)
    for view in views or [""]:
        book.enter(view)
        book.view = view
        await book.settle()
        await book.take_place("welcome", Place.HOME)
        await walk_empty(book)
    await seed(seeded, keeper)
    await session.switch(seeded)
    await book.settle()
    for view in views:
        book.enter(view)
        book.view = view
        await book.settle()
        await walk(book, window)
    if not views:
        await walk_variants(book, await walk(book, window))
    window.close()
    await session.services.aclose()
    return book.saved


def main() -> int:
    """Take all pictures into the folder that is named on the command line."""
    views = sys.argv[2:]
    if len(sys.argv) < 2 or not set(views) <= set(VIEWS):
        known = "|".join(VIEWS)
        usage = f"python -m migrateiq_desktop.gui.screenshots FOLDER [{known} …]"
        sys.stderr.write(f"usage: {usage}\n")
        return 2
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication(["MigrateIQ Desktop"])
    app.setQuitOnLastWindowClosed(False)
    with (
        tempfile.TemporaryDirectory(prefix="migrateiq-") as temporary,
        asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner,
    ):
        saved = runner.run(take_all(app, folder, Path(temporary), views))
    sys.stdout.write(f"{len(saved)} pictures in {folder}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""How soon the window answers a click: every place, tab, menu and dialog, first and second time.

    python bench/window_clicks.py [--runs 1000000] [--connectors 1000] [--folder DIR]

Opens the real window on a workspace of that size and goes through it click by click. An answer is
the first time that something is painted after the click: the place on the left, the page, the tab,
the dialog, the menu. Prints for each the milliseconds until then, how many of them were processor
time of the window's thread, and the longest piece of work in which it would have heard no other
click, until all was read. On a busy machine only processor time says something. Exits with 1 when
an answer took more than 100 ms of it.
"""

import argparse
import asyncio
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter, thread_time

from million_runs import fill
from opened_window import new_application, opened_window, run_in
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QTabBar, QWidget
from window_loop import Lateness

from migrateiq_desktop.gui.main_window import MainWindow
from migrateiq_desktop.gui.places import (
    AddConnector,
    AddSync,
    EditConnector,
    EditSync,
    Place,
    ShowRejected,
    ShowRun,
    Target,
)
from migrateiq_desktop.services.views import RunFilter

BAR_MS = 100.0
SETTLE = 0.25
DIALOGS = (
    "aboutAction",
    "shortcutsAction",
    "guideAction",
    "newWorkspaceAction",
    "openWorkspaceAction",
    "importAction",
    "exportAction",
    "vaultAction",
)
_PAINTED = QEvent.Type(QEvent.registerEventType())


@dataclass(frozen=True)
class Answer:
    """To one click, in milliseconds."""

    name: str
    wall: float
    own: float
    longest: float

    @property
    def holds(self) -> bool:
        """Whether the bar does."""
        return self.own <= BAR_MS


class FirstPaint(QObject):
    """Notes when something of a window was painted for the first time since `begin`."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        window.installEventFilter(self)
        # what is painted at once, not with everything else that changed
        self._at_once = window.form.navigation
        self._at_once.installEventFilter(self)
        self.at: tuple[float, float] | None = None
        self._begun = (0.0, 0.0)

    def begin(self) -> None:
        """Right before the click."""
        self.at, self._begun = None, (perf_counter(), thread_time())

    def note(self) -> None:
        """Now."""
        if self.at is None:
            now = (perf_counter(), thread_time())
            self.at = ((now[0] - self._begun[0]) * 1000, (now[1] - self._begun[1]) * 1000)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if watched is self._at_once:
            if event.type() is QEvent.Type.Paint:
                self.note()
            return False
        if event.type() is QEvent.Type.UpdateRequest and self.at is None:
            # before anything else once the paint is done
            high = Qt.EventPriority.HighEventPriority.value
            QCoreApplication.postEvent(self, QEvent(_PAINTED), high)
        return False

    def event(self, event: QEvent) -> bool:
        if event.type() == _PAINTED:
            self.note()
            return True
        return super().event(event)


class Clicks:
    """Clicks, and keeps what it found."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.answers: list[Answer] = []
        self._paint = FirstPaint(window)

    async def click(self, name: str, act: Callable[[], object]) -> None:
        """Do what the click does, wait for its answer, then until everything is there."""
        await self._settled()
        tops = set(_shown_tops())
        lateness = Lateness()
        with lateness.measured():
            self._paint.begin()
            act()
            for _ in range(400):
                await asyncio.sleep(0)
                if self._paint.at is None and set(_shown_tops()) - tops:
                    self._paint.note()
                if self._paint.at is not None:
                    break
                await asyncio.sleep(0.001)
            await self._settled()
        wall, own = self._paint.at or (0.0, 0.0)
        answer = Answer(name, wall, own, max(lateness.own, default=0.0))
        self.answers.append(answer)
        verdict = "ok" if answer.holds else "SLOW"
        print(
            f"{name:52} {wall:7.0f} ms, own {own:6.0f}; longest {answer.longest:6.0f}  {verdict}",
            flush=True,
        )

    async def tabs(self, within: str) -> None:
        """Every tab that is in view."""
        for bar in self.window.findChildren(QTabBar):
            for index in range(bar.count()) if bar.isVisible() else ():
                if bar.isVisible() and bar.isTabVisible(index) and index != bar.currentIndex():
                    name = f"{within}: tab {bar.tabText(index).replace('&', '')}"
                    await self.click(name, _tab(bar, index))

    async def close_dialogs(self) -> None:
        """Away with what a click opened."""
        for top in _shown_tops():
            if top is not self.window:
                top.reject() if isinstance(top, QDialog) else top.close()
        await self._settled()

    async def _settled(self) -> None:
        await asyncio.sleep(SETTLE)
        tasks = self.window.services.tasks
        # a dialog waits for a person
        while tasks.at_work_for_a_page and not set(_shown_tops()) - {self.window}:  # noqa: ASYNC110
            await asyncio.sleep(0.05)
        await asyncio.sleep(SETTLE)


def _shown_tops() -> Iterator[QWidget]:
    for top in QApplication.topLevelWidgets():
        handle = top.windowHandle()
        if top.isVisible() and handle is not None and handle.isExposed():
            yield top


def _popping(menu: QMenu, bar: QWidget) -> Callable[[], object]:
    return lambda: menu.popup(bar.mapToGlobal(bar.pos()))


def _going(window: MainWindow, place: Place, target: Target) -> Callable[[], object]:
    return lambda: window.go_to(place, target)


def _tab(bar: QTabBar, index: int) -> Callable[[], object]:
    return lambda: bar.setCurrentIndex(index)


async def go_through(window: MainWindow) -> list[Answer]:
    """Everything, first and second time."""
    clicks = Clicks(window)
    await _menus(clicks)
    for time in ("first", "second"):
        for place in Place:
            action = window.menu_actions.action(f"{place.value}Action")
            await clicks.click(f"{place.value.capitalize()}, {time} time", action.trigger)
            await clicks.tabs(f"{place.value.capitalize()}, {time} time")
    await _targets(clicks)
    for name in DIALOGS:
        for time in ("first", "second"):
            action = window.menu_actions.action(name)
            title = action.text().replace("&", "")
            await clicks.click(f"dialog {title}, {time} time", action.trigger)
            await clicks.close_dialogs()
    for name in ("darkAction", "lightAction"):
        await clicks.click(f"colours {name}", window.menu_actions.action(name).trigger)
    return clicks.answers


async def _menus(clicks: Clicks) -> None:
    bar = clicks.window.menuBar()
    for action in bar.actions():
        menu = action.menu()
        if isinstance(menu, QMenu):
            name = f"menu {action.text().replace('&', '')}"
            await clicks.click(name, _popping(menu, bar))
            menu.close()


async def _targets(clicks: Clicks) -> None:
    window = clicks.window
    services = window.services
    run = (await services.history.list(RunFilter(), 0, 1))[0]
    connector = (await services.connectors.list())[0].name
    sync = (await services.syncs.list())[0].name
    wanted = (
        ("Runs: a run", Place.RUNS, ShowRun(run.id)),
        ("Runs: rejected records", Place.RUNS, ShowRejected()),
        ("Connectors: edit one", Place.CONNECTORS, EditConnector(connector)),
        ("Connectors: add one", Place.CONNECTORS, AddConnector()),
        ("Syncs: edit one", Place.SYNCS, EditSync(sync)),
        ("Syncs: add one", Place.SYNCS, AddSync()),
    )
    for name, place, target in wanted:
        for time in ("first", "second"):
            await clicks.click(f"{name}, {time} time", _going(window, place, target))
            await clicks.tabs(f"{name}, {time} time")
            await clicks.click(f"{name}: Esc, {time} time", window.page.leave_mode)
            await clicks.close_dialogs()


async def in_window(app: QApplication, workspace: Path, state: Path) -> list[Answer]:
    """Open the window and go through it."""
    async with opened_window(app, workspace, state, Place.HOME) as window:
        await asyncio.sleep(2)
        return await go_through(window)


def main() -> int:
    """Measure; 1 when the bar doesn't hold."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--runs", type=int, default=1_000_000)
    parser.add_argument("--connectors", type=int, default=1_000)
    parser.add_argument("--folder", type=Path, help="keeps the workspace for the next time")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        workspace = (options.folder or Path(temporary) / "data") / "workspace"
        if not workspace.exists():
            fill(workspace, options.runs, options.connectors)
        app = new_application()
        answers = run_in(app, in_window(app, workspace, Path(temporary)))
    slow = [answer for answer in answers if not answer.holds]
    print(
        f"{len(answers)} clicks; {len(slow)} took more than {BAR_MS:.0f} ms of the window's thread"
    )
    return 1 if slow else 0


if __name__ == "__main__":
    sys.exit(main())

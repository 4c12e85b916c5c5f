"""Tray, notifications and closing around a whole window. Only Qt's own edge is stood in for."""

import os
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import qasync
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QAbstractButton, QDialogButtonBox, QLabel, QSystemTrayIcon

from migrateiq_desktop.gui.places import Place, ShowRun
from migrateiq_desktop.gui.resident.choices import Notice, OnClose
from migrateiq_desktop.gui.resident.residence import Residence, tray_is_there
from migrateiq_desktop.gui.theme import Theme
from migrateiq_desktop.gui.widgets.dialogs import ConfirmDialog
from migrateiq_desktop.model.run import RunStatus
from migrateiq_desktop.services.keeping_awake import KeepingAwake
from migrateiq_desktop.services.views import LiveRun, Upcoming
from tests.gui.stand_in import NOW, a_run
from tests.gui.windows import WholeWindow, until, whole_window
from tests.servers.secret_service import SecretServiceServer
from tests.services.test_session_notifications import desktop

Scenario = Callable[["Around"], Coroutine[Any, Any, None]]
Play = Callable[[Scenario], None]


class Desktop:
    """What the desktop shows of the program."""

    def __init__(self) -> None:
        self.has_tray = True
        self.messages: list[tuple[str, str]] = []
        self.awake: list[bool] = []

    @property
    def active(self) -> bool:
        """Granted."""
        return True

    @contextmanager
    def hold(self) -> Iterator["Desktop"]:
        """Kept awake while inside."""
        self.awake.append(True)
        yield self
        self.awake.append(False)


class Around(WholeWindow):
    """A whole window with all that is beside it."""

    desktop: Desktop
    residence: Residence

    def dialog(self) -> ConfirmDialog | None:
        """What is asked now."""
        found = [one for one in self.window.findChildren(ConfirmDialog) if one.isVisible()]
        return found[0] if found else None

    async def answer(self, text: str) -> str:
        """Press a button of the question once it is there; gives what is asked."""
        await until(lambda: self.dialog() is not None)
        dialog = self.dialog()
        assert dialog is not None
        asked = "\n".join(label.text() for label in dialog.findChildren(QLabel))
        box = dialog.findChild(QDialogButtonBox)
        assert box is not None
        press([one for one in box.buttons() if one.text().replace("&", "") == text])
        await self.settle()
        return asked

    def run(self, run_id: int, status: RunStatus, sync: str = "Flights") -> None:
        """A run is at work, or ends."""
        self.services.runs.report(LiveRun(run=a_run(run_id, status, sync), seconds_left=75))


def press(buttons: list[QAbstractButton]) -> None:
    [one] = buttons
    one.click()


@pytest.fixture
def play(
    qt_loop: qasync.QEventLoop, theme: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Play:
    """Plays a scenario in an open window on a desktop with a tray."""
    desktop = Desktop()
    monkeypatch.setattr(
        QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: desktop.has_tray)
    )
    monkeypatch.setattr(
        QSystemTrayIcon,
        "showMessage",
        lambda _icon, title, text, *_: desktop.messages.append((title, text)),
    )

    async def whole(scenario: Scenario) -> None:
        around = whole_window(theme, tmp_path)
        around.__class__ = Around
        assert isinstance(around, Around)
        around.desktop = desktop
        around.residence = Residence(around.window, KeepingAwake(desktop.hold))
        around.window.show()
        around.window.activateWindow()
        await around.window.open(Place.HOME)
        await until(around.window.isActiveWindow)
        try:
            await scenario(around)
            await around.settle()
        finally:
            around.residence.closing.end()
            await around.window.services.aclose()
            around.window.deleteLater()

    return lambda scenario: qt_loop.run_until_complete(whole(scenario))


async def schedule_something(around: Around) -> None:
    due = Upcoming(sync="Flights", frequency="DAILY", at=NOW + timedelta(hours=1))
    around.services.schedules.dues = (due,)


def test_the_tray_says_what_runs_and_starts_pauses_and_resumes(play: Play) -> None:
    async def scenario(around: Around) -> None:
        tray, runs = around.residence.tray, around.services.runs
        await around.settle()
        assert tray.icon.toolTip() == "MigrateIQ Desktop: Acme migration"
        assert not tray.pause_action.isEnabled()
        around.run(7, RunStatus.RUNNING)
        lines = [act.text() for act in tray.menu.actions()]
        assert lines[:2] == [
            "&Open MigrateIQ Desktop",
            "Flights: 336,776 records loaded, 1 min 15 s left",
        ]
        around.run(8, RunStatus.RUNNING, "Weather")
        assert tray.icon.toolTip() == "MigrateIQ Desktop: Acme migration, 2 syncs running"
        tray.menu.actions()[1].trigger()
        tray.pause_action.trigger()
        start = tray.syncs.actions()[1]
        assert start.text() == "Salt && pepper"
        start.trigger()
        around.services.history.runs.append(a_run(9, RunStatus.PAUSED))
        tray.resume_action.trigger()
        await around.settle()
        assert around.page(Place.RUNS).noted[-1] == ShowRun(7)
        assert (runs.paused, runs.started, runs.resumed) == ([7, 8], ["Salt & pepper"], [9])
        around.run(7, RunStatus.SUCCESS)
        await around.settle()
        assert len(tray.menu.actions()) == len(lines)

    play(scenario)


def test_notifications_tell_what_was_chosen_while_nobody_looks(play: Play) -> None:
    async def scenario(around: Around) -> None:
        messages, choices = around.desktop.messages, around.window.preferences.resident
        around.run(1, RunStatus.FAILED)
        assert messages == []
        around.window.hide()
        around.run(1, RunStatus.SUCCESS)
        around.run(2, RunStatus.CANCELLED)
        assert messages == []
        around.run(3, RunStatus.PARTIAL)
        assert messages.pop() == (
            "Flights has rejected records",
            "0 records were rejected. 336,776 records loaded.",
        )
        choices.set_notifies(Notice.ENDED, on=True)
        around.run(4, RunStatus.SUCCESS)
        assert messages.pop() == ("Flights is done", "336,776 records loaded.")
        around.residence.tray.icon.messageClicked.emit()
        await around.settle()
        assert around.window.isVisible()
        assert around.page(Place.RUNS).noted[-1] == ShowRun(4)

    play(scenario)


def test_without_a_tray_the_session_bus_tells(
    play: Play, secret_service: SecretServiceServer
) -> None:
    async def scenario(around: Around) -> None:
        around.desktop.has_tray = False
        around.window.hide()
        with desktop(os.environ["DBUS_SESSION_BUS_ADDRESS"], "ActionInvoked") as asked:
            around.run(3, RunStatus.FAILED)
            await around.settle()
        assert asked[0][3] == "Flights failed"
        assert around.desktop.messages == []
        assert around.page(Place.RUNS).noted[-1] == ShowRun(3)

    play(scenario)


def test_closing_asks_once_when_there_are_schedules(play: Play) -> None:
    async def scenario(around: Around) -> None:
        await schedule_something(around)
        closed: list[str] = []
        around.window.closed.connect(lambda: closed.append("closed"))
        around.window.close()
        assert "only run while the program does" in await around.answer("Cancel")
        assert around.window.isVisible()
        around.window.close()
        await around.answer("Keep running in the tray")
        assert not around.window.isVisible()
        assert around.desktop.messages[0][0] == "MigrateIQ Desktop goes on in the tray"
        around.residence.tray.open_action.trigger()
        assert around.window.isVisible()
        around.window.close()
        assert not around.window.isVisible()
        assert (closed, around.dialog()) == ([], None)
        # as the Dock's menu does; the tray's own Quit is tried elsewhere
        application = QCoreApplication.instance()
        assert application is not None
        QCoreApplication.sendEvent(application, QEvent(QEvent.Type.Quit))
        assert closed == ["closed"]

    play(scenario)


def test_quitting_while_syncs_run_says_what_becomes_of_them(play: Play) -> None:
    async def scenario(around: Around) -> None:
        closed: list[str] = []
        around.window.closed.connect(lambda: closed.append("closed"))
        around.run(7, RunStatus.RUNNING)
        around.run(8, RunStatus.RUNNING, "Weather")
        around.window.close()
        asked = await around.answer("Cancel")
        assert "2 syncs are running. They stop now and keep what they have loaded." in asked
        assert closed == []
        around.residence.tray.quit_action.trigger()
        await around.answer("Quit")
        assert closed == ["closed"]

    play(scenario)


def test_the_question_goes_with_the_last_run(play: Play) -> None:
    async def scenario(around: Around) -> None:
        closed: list[str] = []
        around.window.closed.connect(lambda: closed.append("closed"))
        around.run(7, RunStatus.RUNNING)
        around.residence.tray.quit_action.trigger()
        await until(lambda: around.dialog() is not None)
        around.run(7, RunStatus.SUCCESS)
        await until(lambda: closed == ["closed"])

    play(scenario)


def test_without_a_tray_the_window_stays_minimised_and_says_so(play: Play) -> None:
    async def scenario(around: Around) -> None:
        around.desktop.has_tray = False
        await schedule_something(around)
        around.window.preferences.resident.set_on_close(OnClose.TRAY)
        around.window.close()
        assert around.window.isMinimized()
        assert "no tray" in around.window.notice.text
        around.window.preferences.resident.set_on_close(OnClose.ASK)
        around.window.close()
        await around.settle()
        assert not around.window.isVisible()

    play(scenario)


def test_the_computer_is_kept_awake_from_the_first_start_to_the_last_end(play: Play) -> None:
    async def scenario(around: Around) -> None:
        awake = around.desktop.awake
        around.run(1, RunStatus.RUNNING)
        around.window.preferences.resident.set_keeps_awake(on=True)
        await until(lambda: awake == [True])
        around.run(2, RunStatus.RUNNING, "Weather")
        around.run(1, RunStatus.SUCCESS)
        around.run(2, RunStatus.RUNNING, "Weather")
        assert awake == [True]
        around.run(2, RunStatus.SUCCESS, "Weather")
        await until(lambda: awake == [True, False])
        around.run(3, RunStatus.RUNNING)
        await until(lambda: len(awake) == 3)
        around.residence.closing.end()
        assert awake == [True, False, True, False]

    play(scenario)


def test_another_workspace_is_followed(play: Play, tmp_path: Path) -> None:
    async def scenario(around: Around) -> None:
        await around.session.switch(tmp_path / "other")
        await around.settle()
        for run_id in (5, 6):
            around.opened[0].runs.report(LiveRun(run=a_run(run_id, RunStatus.RUNNING)))
        assert around.residence.tray.icon.toolTip() == ("MigrateIQ Desktop: other, 2 syncs running")
        around.run(7, RunStatus.RUNNING)
        assert len(around.residence.watch.active()) == 2

    play(scenario)


async def test_a_tray_that_comes_late_is_waited_for() -> None:
    answers = iter([False, True])
    assert await tray_is_there(lambda: next(answers))
    assert not await tray_is_there(lambda: False, patience=0)

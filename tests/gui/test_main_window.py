"""The window brings places, keys, notices and workspaces together."""

import asyncio
from collections.abc import Callable, Coroutine
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import qasync
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from migrateiq_desktop.gui.places import AddConnector, AddSync, Place, ShowRun, ShowRuns
from migrateiq_desktop.gui.theme import Appearance, Theme
from migrateiq_desktop.model.errors import WorkspaceError
from migrateiq_desktop.model.run import RunStatus
from migrateiq_desktop.services.views import KeeperKind, KeeperStatus, LiveRun, Upcoming
from tests.gui.stand_in import a_run
from tests.gui.windows import WholeWindow, until, whole_window

Scenario = Callable[[WholeWindow], Coroutine[Any, Any, None]]
Play = Callable[[Scenario], None]


@pytest.fixture
def play(qt_loop: qasync.QEventLoop, theme: Theme, tmp_path: Path) -> Play:
    """Plays a scenario in an open window."""

    async def whole(scenario: Scenario) -> None:
        whole = whole_window(theme, tmp_path)
        whole.window.show()
        whole.window.activateWindow()
        await whole.window.open(Place.HOME)
        await until(whole.window.isActiveWindow)
        try:
            await scenario(whole)
            await whole.settle()
        finally:
            theme.set_appearance(Appearance.LIGHT)
            theme.set_text_scale(1.0)
            whole.window.close()
            await whole.window.services.aclose()
            whole.window.deleteLater()

    return lambda scenario: qt_loop.run_until_complete(whole(scenario))


def trigger(whole: WholeWindow, name: str) -> None:
    action = whole.window.findChild(QAction, name)
    assert isinstance(action, QAction)
    action.trigger()


def test_the_strip_below_names_the_next_run(play: Play) -> None:
    async def scenario(whole: WholeWindow) -> None:
        status = whole.window.form.statusBar
        assert not status.findChild(QLabel, "next_run").isVisible()
        at = datetime.now(UTC) + timedelta(minutes=1)
        whole.services.schedules.dues = (
            Upcoming(sync="never", frequency="0 0 31 2 *", at=None),
            Upcoming(sync="Zendesk tickets", frequency="DAILY", at=at),
        )
        for changed in whole.services.schedules.callbacks:
            changed()
        await until(lambda: status.next_text.startswith("Next: Zendesk tickets, "))
        assert status.findChild(QLabel, "next_run").isVisible()

    play(scenario)


def test_it_opens_where_asked_and_names_the_workspace(play: Play) -> None:
    async def scenario(whole: WholeWindow) -> None:
        assert whole.window.place is Place.HOME
        assert whole.page(Place.HOME).noted == ["refresh"]
        assert whole.window.windowTitle() == "Acme migration — MigrateIQ Desktop"

    play(scenario)


def test_a_page_is_made_when_its_place_is_first_entered(play: Play) -> None:
    async def scenario(whole: WholeWindow) -> None:
        assert set(whole.window.made_pages) == {Place.HOME}
        await whole.window.show_place(Place.RUNS, ShowRun(12))
        assert whole.page(Place.RUNS).noted == ["refresh", ShowRun(12)]
        await whole.window.show_place(Place.RUNS)
        assert whole.page(Place.RUNS).noted == ["refresh", ShowRun(12), "refresh"]

    play(scenario)


def test_a_page_asks_for_another_place(play: Play) -> None:
    async def scenario(whole: WholeWindow) -> None:
        whole.page(Place.HOME).go_to(Place.RUNS, ShowRun(3))
        await whole.settle()
        assert whole.window.place is Place.RUNS
        assert ShowRun(3) in whole.page(Place.RUNS).noted

    play(scenario)


@pytest.mark.parametrize(
    ("action", "place", "target"),
    [
        *((f"{place.value}Action", place, None) for place in Place),
        ("addConnectorAction", Place.CONNECTORS, AddConnector()),
        ("addSyncAction", Place.SYNCS, AddSync()),
        ("showRunningAction", Place.RUNS, ShowRuns()),
    ],
)
def test_actions_lead_to_their_place(play: Play, action: str, place: Place, target: object) -> None:
    async def scenario(whole: WholeWindow) -> None:
        trigger(whole, action)
        await whole.settle()
        assert whole.window.place is place
        assert target is None or target in whole.page(place).noted

    play(scenario)


@pytest.mark.parametrize(
    ("key", "place"),
    [(Qt.Key.Key_1, Place.HOME), (Qt.Key.Key_4, Place.RUNS), (Qt.Key.Key_Comma, Place.SETTINGS)],
)
def test_places_have_keys(play: Play, key: Qt.Key, place: Place) -> None:
    async def scenario(whole: WholeWindow) -> None:
        QTest.keyClick(whole.window, key, Qt.KeyboardModifier.ControlModifier)
        await whole.settle()
        assert whole.window.place is place

    play(scenario)


def test_the_page_gets_refresh_search_run_and_escape(play: Play) -> None:
    async def scenario(whole: WholeWindow) -> None:
        page = whole.page(Place.HOME)
        page.runs_something = True
        QTest.keyClick(whole.window, Qt.Key.Key_F5)
        await whole.settle()
        QTest.keyClick(whole.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(whole.window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(whole.window, Qt.Key.Key_Escape)
        assert page.noted == ["refresh", "refresh", "search", "run", "escape"]
        assert whole.window.place is Place.HOME

    play(scenario)


def test_run_now_asks_which_where_nothing_is_chosen(play: Play) -> None:
    async def scenario(whole: WholeWindow) -> None:
        trigger(whole, "runAction")
        await whole.settle()
        assert whole.window.place is Place.SYNCS

    play(scenario)


def test_no_two_actions_share_a_shortcut(play: Play) -> None:
    async def scenario(whole: WholeWindow) -> None:
        actions = [act for act in whole.window.findChildren(QAction) if act.objectName()]
        keys = [key.toString() for act in actions for key in act.shortcuts()]
        assert len(keys) > 20
        assert len(keys) == len(set(keys))

    play(scenario)


def test_every_entry_of_the_menus_does_something(play: Play) -> None:
    async def scenario(whole: WholeWindow) -> None:
        actions = [act for act in whole.window.findChildren(QAction) if act.objectName()]
        idle = [act.objectName() for act in actions if act.receivers("2triggered(bool)") == 0]
        menus = {menu.menuAction().objectName() for menu in whole.window.menu_actions.menus()}
        assert [name for name in idle if name not in menus and name != "appearanceMenu"] == []

    play(scenario)


def test_runs_in_progress_show_in_badge_and_status_bar(play: Play) -> None:
    async def scenario(whole: WholeWindow) -> None:
        run = a_run(7, RunStatus.RUNNING)
        whole.services.runs.report(LiveRun(run=run, rate=118_400.0))
        assert whole.window.form.statusBar.texts[1] == "1 run in progress · 118,400 /s"
        whole.services.runs.report(LiveRun(run=run, rate=0.0))
        assert whole.window.form.statusBar.texts[1] == "1 run in progress"
        ended = run.model_copy(update={"status": RunStatus.SUCCESS})
        whole.services.runs.report(LiveRun(run=ended))
        assert whole.window.form.statusBar.texts[1] == "No run in progress"

    play(scenario)


def test_all_runs_can_be_cancelled_at_once(play: Play) -> None:
    async def scenario(whole: WholeWindow) -> None:
        for number in (7, 8):
            whole.services.runs.report(LiveRun(run=a_run(number, RunStatus.RUNNING)))
        trigger(whole, "cancelAllAction")
        await whole.settle()
        assert whole.services.runs.cancelled == [7, 8]

    play(scenario)


def test_no_keyring_is_said_above_the_next_page_until_keys_can_be_kept(play: Play) -> None:
    async def scenario(whole: WholeWindow) -> None:
        notice = whole.window.keeper_notice
        assert notice.isHidden()
        whole.services.secrets.state = KeeperStatus(
            kind=KeeperKind.NONE, label="No keyring", problem="No Secret Service answers."
        )
        # as at a start: what takes long to find out moves nothing that is in view already
        await whole.window.open(Place.HOME)
        assert whole.window.form.statusBar.texts[0] == "Keyring: none ✗"
        assert notice.isHidden()
        await whole.window.show_place(Place.RUNS)
        assert notice.isVisible()
        notes = [one.text() for one in notice.findChildren(QLabel)]
        assert "No Secret Service answers." not in notes
        notice.copy()
        assert "No Secret Service answers." in QGuiApplication.clipboard().text()
        assert whole.window.form.statusBar.texts[0] == "Keyring: none ✗"
        notice.keeper_chosen.emit(KeeperKind.SESSION)
        await whole.settle()
        assert notice.isHidden()
        assert whole.window.form.statusBar.texts[0] == "Keyring: This session only ✓"

    play(scenario)


def test_an_unexpected_error_is_shown_with_its_details(play: Play) -> None:
    async def scenario(whole: WholeWindow) -> None:
        whole.faults.tell("task", ZeroDivisionError("division by zero"))
        assert whole.window.notice.isVisible()
        assert "ZeroDivisionError: division by zero" in whole.window.notice.text

    play(scenario)


def test_an_error_of_a_page_is_shown_in_the_page(play: Play) -> None:
    async def scenario(whole: WholeWindow) -> None:
        page = whole.page(Place.HOME)

        async def fail() -> None:
            raise WorkspaceError("Nothing works", cause="it is Monday", next_step="Wait.")

        page.spawn(fail(), "fail")
        await whole.settle()
        assert page.banner.isVisible()
        assert page.banner.text == "Nothing works: it is Monday."
        assert whole.window.notice.isHidden()

    play(scenario)


def test_another_workspace_gets_pages_of_its_own(play: Play, tmp_path: Path) -> None:
    async def scenario(whole: WholeWindow) -> None:
        before = whole.page(Place.HOME)
        await whole.session.switch(tmp_path / "other")
        await whole.settle()
        assert before.noted[-1] == "release"
        assert whole.page(Place.HOME) is not before
        assert whole.page(Place.HOME).services is whole.opened[0].typed
        assert whole.window.windowTitle() == "other — MigrateIQ Desktop"
        assert whole.services.closed
        assert whole.services.runs.callbacks == []

    play(scenario)


def test_appearance_and_text_size_are_kept(play: Play) -> None:
    async def scenario(whole: WholeWindow) -> None:
        trigger(whole, "darkAction")
        trigger(whole, "largerAction")
        assert whole.window.preferences.state.appearance is Appearance.DARK
        assert whole.window.preferences.state.text_scale == 1.25
        trigger(whole, "normalSizeAction")
        assert whole.window.preferences.theme.text_scale == 1.0

    play(scenario)


def test_only_the_page_in_view_is_styled_anew_when_colours_change(play: Play) -> None:
    async def scenario(whole: WholeWindow) -> None:
        home = whole.page(Place.HOME)
        await whole.window.show_place(Place.SETTINGS)
        waits = asyncio.Event()
        home.spawn(waits.wait(), "what a page waits for")  # type: ignore[arg-type]  # gives True
        trigger(whole, "darkAction")
        assert whole.page(Place.HOME) is home
        waits.set()
        await whole.settle()
        settings = whole.page(Place.SETTINGS)
        trigger(whole, "lightAction")
        assert Place.HOME not in whole.window.made_pages
        assert home.noted[-1] == "release"
        assert whole.page(Place.SETTINGS) is settings
        await whole.window.show_place(Place.HOME)
        assert whole.page(Place.HOME) is not home

    play(scenario)


def test_a_page_that_wants_much_room_does_not_make_the_window_grow(play: Play) -> None:
    async def scenario(whole: WholeWindow) -> None:
        whole.window.resize(1280, 800)
        wide = QWidget()
        wide.setMinimumSize(3_000, 2_000)
        whole.page(Place.HOME).content.addWidget(wide)
        await until(lambda: whole.page(Place.HOME).minimumSizeHint().width() > 3_000)
        assert (whole.window.width(), whole.window.height()) == (1280, 800)

    play(scenario)


def test_closing_keeps_place_and_size_and_lets_the_pages_go(play: Play) -> None:
    async def scenario(whole: WholeWindow) -> None:
        closed: list[bool] = []
        whole.window.closed.connect(lambda: closed.append(True))
        await whole.window.show_place(Place.DATA)
        data = whole.page(Place.DATA)
        whole.window.resize(900, 700)
        whole.window.close()
        state = whole.window.preferences.state
        assert closed == [True]
        assert state.place is Place.DATA
        assert data.noted[-1] == "release"
        assert whole.services.runs.callbacks == []

    play(scenario)

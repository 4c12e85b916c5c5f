"""The window on real workspaces: what Home says of a run, and changing from one to another."""

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
import qasync
from PySide6.QtWidgets import QPushButton

from migrateiq_desktop.gui.formatting import number
from migrateiq_desktop.gui.home.page import HomePage
from migrateiq_desktop.gui.main_window import MainWindow
from migrateiq_desktop.gui.places import Place
from migrateiq_desktop.gui.session import Session
from migrateiq_desktop.gui.theme import Theme
from migrateiq_desktop.model.run import RESUMABLE_STATUSES, RunStatus
from migrateiq_desktop.services.views import RunFilter
from tests.gui.real_window import real_window
from tests.gui.windows import until

Scenario = Callable[[MainWindow, Session], Coroutine[Any, Any, None]]
Play = Callable[[Scenario], None]


@pytest.fixture
def play(qt_loop: qasync.QEventLoop, theme: Theme, tmp_path: Path) -> Play:
    """Plays a scenario in the window on a new workspace."""

    async def whole(scenario: Scenario) -> None:
        async with real_window(theme, tmp_path) as window:
            await scenario(window, window.session)

    return lambda scenario: qt_loop.run_until_complete(whole(scenario))


def home_of(window: MainWindow) -> HomePage:
    page = window.made_pages[Place.HOME]
    assert isinstance(page, HomePage)
    return page


def test_the_first_start_leads_to_a_run_and_home_counts_it(play: Play) -> None:
    async def scenario(window: MainWindow, session: Session) -> None:
        assert home_of(window).is_first_start
        home_of(window).welcome.form.sample.click()
        await until(lambda: window.place is Place.RUNS)
        run_id = next(iter(window.services.runs.active())).run.id
        run = await window.services.runs.wait(run_id)
        assert run.status is RunStatus.PARTIAL
        await window.services.tasks.drain()
        assert window.form.statusBar.texts[1] == "No run in progress"
        await window.show_place(Place.HOME)
        await window.services.tasks.drain()
        home = home_of(window)
        assert not home.is_first_start
        shown = [tile.number for tile in home.tiles]
        assert shown[:4] == ["1", number(run.counts.loaded), "1", "100.0 %"]
        loaded, rejected = (sum(filter(None, one.values)) for one in home.chart.plot.content.series)
        assert loaded == run.counts.loaded
        assert rejected == run.counts.rejected > 0
        assert home.runs.run_ids == (run_id,)
        fixes = [button.text() for button in home.attention.findChildren(QPushButton)]
        assert fixes == ["Review"]

    play(scenario)


def test_another_workspace_shows_nothing_of_the_first(play: Play) -> None:
    async def scenario(window: MainWindow, session: Session) -> None:
        first = window.services
        await first.practice.add_sample()
        await window.show_place(Place.HOME)
        assert not home_of(window).is_first_start
        other = session.registry.create("Second").folder
        serving = asyncio.ensure_future(session.serve())
        session.ask_for(other)
        await until(lambda: window.services is not first)
        await until(lambda: Place.HOME in window.made_pages)
        await until(lambda: home_of(window).is_first_start)
        assert window.windowTitle() == "Second — MigrateIQ Desktop"
        session.end()
        await serving
        assert first.tasks.closed
        assert session.registry.last() == other

    play(scenario)


def test_leaving_a_workspace_leaves_its_run_resumable(play: Play, tmp_path: Path) -> None:
    async def scenario(window: MainWindow, session: Session) -> None:
        first = window.services.info.folder
        sync = await window.services.practice.add_sample()
        await window.services.runs.start(sync)
        await until(lambda: window.form.statusBar.texts[1].startswith("1 run in progress"))
        await session.switch(session.registry.create("Second").folder)
        await session.switch(first)
        runs = await window.services.history.list(RunFilter(), 0, 10)
        assert [run.status in RESUMABLE_STATUSES for run in runs] == [True]

    play(scenario)

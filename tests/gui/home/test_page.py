"""Home in view: its numbers, its live rows, its buttons, and the first start."""

from collections.abc import Callable, Coroutine
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import qasync
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from migrateiq_desktop.gui.home.day_plots import Measure
from migrateiq_desktop.gui.home.page import HomePage
from migrateiq_desktop.gui.places import AddConnector, AddSync, EditConnector, Place, ShowRun
from migrateiq_desktop.model.errors import SecretMissingError
from migrateiq_desktop.model.run import RunStatus
from migrateiq_desktop.services.views import Attention, AttentionKind, LiveRun, Totals, Upcoming
from tests.gui.stand_in import StandInServices, a_run
from tests.gui.windows import until

Scenario = Callable[[HomePage, StandInServices], Coroutine[Any, Any, None]]
Play = Callable[[Scenario], list[tuple[object, object]]]
EMPTY = Totals(
    total_connectors=0,
    active_connectors=0,
    total_records_synced=0,
    last_24h_syncs=0,
    success_rate=0,
    avg_sync_duration=0,
)


@pytest.fixture
def play(qt_loop: qasync.QEventLoop, qtbot: QtBot, tmp_path: Path) -> Play:
    """Plays a scenario; gives the places that the page asked for."""

    async def whole(scenario: Scenario) -> list[tuple[object, object]]:
        services = StandInServices(tmp_path)
        page = HomePage(services.typed)
        qtbot.addWidget(page)
        asked: list[tuple[object, object]] = []
        page.navigation_requested.connect(lambda *wish: asked.append(wish))
        page.resize(1090, 740)
        page.show()
        await page.refresh()
        await scenario(page, services)
        await services.tasks.drain()
        page.release()
        await services.aclose()
        return asked

    return lambda scenario: qt_loop.run_until_complete(whole(scenario))


def buttons(page: HomePage, text: str) -> list[QPushButton]:
    return [button for button in page.findChildren(QPushButton) if button.text() == text]


def press(page: HomePage, text: str) -> None:
    found = [button for button in buttons(page, text) if button.isVisible()]
    assert found, text
    found[0].click()


def test_the_tiles_show_the_totals(play: Play) -> None:
    async def scenario(page: HomePage, services: StandInServices) -> None:
        assert not page.is_first_start
        numbers = [tile.number for tile in page.tiles]
        assert numbers == ["5", "10,482,113", "12", "95.0 %", "2.3 s"]
        assert page.tiles[1].accessibleName() == "Records synced: 10,482,113. +336,776 today"
        assert len(page.chart.plot.content.points) == 14

    play(scenario)


def test_a_running_sync_is_followed_live(play: Play) -> None:
    async def scenario(page: HomePage, services: StandInServices) -> None:
        assert page.runs.run_ids == (1, 2, 3, 4)
        run = a_run(9, RunStatus.RUNNING)
        services.runs.report(LiveRun(run=run, rate=10.0))
        await services.tasks.drain()
        assert 9 in page.runs.run_ids
        services.runs.report(LiveRun(run=run, rate=10.0, stopping=RunStatus.CANCELLED))
        assert [button.isEnabled() for button in buttons(page, "Pause")] == [False]

    play(scenario)


def test_a_run_is_paused_and_gone_on_with(play: Play) -> None:
    async def scenario(page: HomePage, services: StandInServices) -> None:
        services.runs.report(LiveRun(run=a_run(9, RunStatus.RUNNING)))
        await services.tasks.drain()
        press(page, "Pause")
        await services.tasks.drain()
        assert services.runs.paused == [9]
        services.history.runs.insert(0, a_run(9, RunStatus.PAUSED))
        services.runs.report(LiveRun(run=a_run(9, RunStatus.PAUSED)))
        await services.tasks.drain()
        press(page, "Resume")
        await services.tasks.drain()
        assert services.runs.resumed == [9]

    play(scenario)


def test_duration_and_success_can_be_seen_instead(play: Play) -> None:
    async def scenario(page: HomePage, services: StandInServices) -> None:
        [choice] = [one for one in page.findChildren(QAction) if one.text() == "Success rate"]
        choice.trigger()
        assert page.chart.measure is Measure.SUCCESS
        assert page.chart.plot.content.series[0].values[0] == 95.0
        assert page.chart.plot.is_drawn

    play(scenario)


def test_what_was_missed_is_started_from_home(play: Play) -> None:
    async def scenario(page: HomePage, services: StandInServices) -> None:
        missed = Attention(kind=AttentionKind.MISSED, subject="nightly", text="…", sync="nightly")
        services.statistics.items = (missed,)
        await page.refresh()
        await until(lambda: all(one.isVisible() for one in buttons(page, "Run now")))
        press(page, "Run now")
        await services.tasks.drain()
        assert services.runs.started == ["nightly"]

    play(scenario)


def test_the_end_of_a_run_reads_the_numbers_anew(play: Play) -> None:
    async def scenario(page: HomePage, services: StandInServices) -> None:
        services.runs.report(LiveRun(run=a_run(9, RunStatus.RUNNING)))
        await services.tasks.drain()
        changed = services.statistics.total.model_copy(update={"total_records_synced": 7})
        services.statistics.total = changed
        services.history.runs.insert(0, a_run(9, RunStatus.SUCCESS))
        services.runs.report(LiveRun(run=a_run(9, RunStatus.SUCCESS)))
        await services.tasks.drain()
        assert page.tiles[1].number == "7"
        assert page.runs.run_ids == (9, 1, 2, 3, 4)

    play(scenario)


def test_what_is_due_can_be_run_now(play: Play) -> None:
    async def scenario(page: HomePage, services: StandInServices) -> None:
        at = datetime.now(UTC) + timedelta(hours=2)
        services.schedules.dues = (Upcoming(sync="nightly", frequency="DAILY", at=at),)
        for changed in services.schedules.callbacks:
            changed()
        await until(lambda: page.runs.due_syncs == ("nightly",))
        press(page, "Run now")
        await services.tasks.drain()
        assert services.runs.started == ["nightly"]

    play(scenario)


def test_each_button_leads_on(play: Play) -> None:
    async def scenario(page: HomePage, services: StandInServices) -> None:
        # what a layout takes in is shown with the next turn of the loop
        await until(lambda: all(button.isVisible() for button in buttons(page, "Look")))
        for text in ("New sync", "Look", "Review", "Add key", "Show"):
            press(page, text)

    assert play(scenario) == [
        (Place.SYNCS, AddSync()),
        (Place.RUNS, ShowRun(3)),
        (Place.RUNS, ShowRun(2, rejected=True)),
        (Place.CONNECTORS, EditConnector("zendesk")),
        (Place.RUNS, ShowRun(1)),
    ]


def test_more_days_can_be_shown(play: Play) -> None:
    async def scenario(page: HomePage, services: StandInServices) -> None:
        page.choose_period(30)
        await services.tasks.drain()
        assert len(page.chart.plot.content.points) == 30

    play(scenario)


def test_the_first_start_offers_the_sample_and_a_connector(play: Play) -> None:
    async def scenario(page: HomePage, services: StandInServices) -> None:
        services.statistics.total = EMPTY
        await page.refresh()
        assert page.is_first_start
        press(page, "&Try it with sample data")
        await services.tasks.drain()
        assert services.runs.started == ["practice_api"]
        press(page, "&Add connector")

    assert play(scenario) == [
        (Place.RUNS, ShowRun(99)),
        (Place.CONNECTORS, AddConnector()),
    ]


def test_home_offers_what_has_to_be_made_before_anything_runs(play: Play) -> None:
    async def scenario(page: HomePage, services: StandInServices) -> None:
        services.history.runs.clear()

        async def said() -> str:
            await page.refresh()
            texts = [one.text() for one in page.runs.findChildren(QLabel)]
            return next(text for text in texts if text.startswith("Nothing ran yet"))

        assert await said() == "Nothing ran yet. Choose a sync and press Ctrl+R."
        services.syncs.names = ()
        assert await said() == "Nothing ran yet. Make a sync first: New sync."
        press(page, "New sync")
        services.connectors.types = ("sqlite",)
        assert (await said()).startswith("Nothing ran yet. Add a connector to read from")
        press(page, "Add connector")

    assert play(scenario) == [(Place.SYNCS, AddSync()), (Place.CONNECTORS, AddConnector())]


def test_a_sample_that_can_not_be_prepared_says_why(
    play: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def refuse() -> str:
        raise SecretMissingError("No keyring can be used", next_step="Use a vault.")

    async def scenario(page: HomePage, services: StandInServices) -> None:
        services.statistics.total = EMPTY
        monkeypatch.setattr(services.practice, "add_sample", refuse)
        await page.refresh()
        press(page, "&Try it with sample data")
        await services.tasks.drain()
        assert page.banner.isVisible()
        assert page.banner.text == "No keyring can be used."
        assert page.welcome.form.sample.isEnabled()

    assert play(scenario) == []


def test_a_page_that_was_left_hears_no_more(play: Play) -> None:
    async def scenario(page: HomePage, services: StandInServices) -> None:
        assert len(services.runs.callbacks) == 1

    play(scenario)

"""The form of a schedule: what is chosen, in words, and when it is due next."""

from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
import qasync
from PySide6.QtCore import QTime
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from migrateiq_desktop.gui.schedules.schedule_form import CRON, EXAMPLES, ScheduleForm
from migrateiq_desktop.gui.theme import Theme
from tests.gui.stand_in import StandInServices

Scenario = Callable[[ScheduleForm, StandInServices], Coroutine[Any, Any, None]]
Play = Callable[[Scenario], None]


@pytest.fixture
def play(qt_loop: qasync.QEventLoop, qtbot: QtBot, theme: Theme, tmp_path: Path) -> Play:
    """Plays a scenario on the form."""

    async def whole(scenario: Scenario) -> None:
        services = StandInServices(tmp_path / "acme")
        form = ScheduleForm(services.typed)
        qtbot.addWidget(form)
        form.show()
        await scenario(form, services)
        await services.aclose()

    return lambda scenario: qt_loop.run_until_complete(whole(scenario))


def test_a_cron_line_is_shown_with_its_words_and_next_times(play: Play) -> None:
    async def scenario(form: ScheduleForm, services: StandInServices) -> None:
        form.show_schedule("api", "0 6 * * 1-5", catch_up=False)
        await services.tasks.drain()
        assert (form.frequency, form.catch_up) == ("0 6 * * 1-5", False)
        assert form.sentence.text() == "At 06:00, from Monday to Friday."
        lines = form.times.text().splitlines()
        assert lines[:2] == [
            "Monday, 23 November 2026 at 06:00",
            "Tuesday, 24 November 2026 at 06:00",
        ]
        assert len(lines) == 5
        assert form.times_title.text().endswith("UTC")

    play(scenario)


def test_what_is_typed_is_checked_at_once_and_told(play: Play) -> None:
    async def scenario(form: ScheduleForm, services: StandInServices) -> None:
        heard: list[str] = []
        form.changed.connect(lambda: heard.append(form.frequency))
        form.show_schedule("", "MANUAL", catch_up=True)
        assert not form.times.isVisible()
        assert not form.catch_up_choice.isVisible()
        form.choice.setCurrentIndex(form.choice.findData(CRON))
        form.choice.activated.emit(form.choice.currentIndex())
        assert form.cron.isVisible()
        form.cron.setText("61 6 * * *")
        form.cron.textEdited.emit("61 6 * * *")
        assert form.problem.text() == "The minute is wrong: 0 to 59."
        assert form.sentence.text() == ""
        form.take_example(EXAMPLES[0])
        assert form.problem.text() == ""
        await services.tasks.drain()
        assert len(form.times.text().splitlines()) == 5
        form.leave_out_choice.click()
        assert heard == ["", "61 6 * * *", EXAMPLES[0], EXAMPLES[0]]

    play(scenario)


def test_of_two_questions_the_later_answer_stays(play: Play) -> None:
    async def scenario(form: ScheduleForm, services: StandInServices) -> None:
        form.show_schedule("api", "DAILY", catch_up=True)
        form.show_schedule("api", "MONTHLY", catch_up=True)
        await services.tasks.drain()
        assert "21 December 2026" in form.times.text().splitlines()[0]

    play(scenario)


def test_a_time_of_day_is_chosen_without_a_cron_line(play: Play) -> None:
    async def scenario(form: ScheduleForm, services: StandInServices) -> None:
        at = form.set_time
        form.show_schedule("api", "DAILY", catch_up=True)
        assert (form.frequency, at.time.isVisible()) == ("DAILY", False)
        at.is_set.click()
        assert form.frequency == "0 2 * * *"
        assert form.sentence.text() == "At 02:00, every day."
        at.time.setTime(QTime(6, 30))
        assert form.frequency == "30 6 * * *"
        _choose(form.choice, "WEEKLY")
        _choose(at.weekday, "0")
        assert form.frequency == "30 6 * * 0"
        assert (at.weekday.currentText(), at.day.isVisible()) == ("Sunday", False)
        _choose(form.choice, "MONTHLY")
        _choose(at.day, "L")
        assert form.frequency == "30 6 L * *"
        _choose(form.choice, "HOURLY")
        assert (form.frequency, at.isVisible()) == ("HOURLY", False)
        await services.tasks.drain()

    play(scenario)


def test_a_plain_line_is_shown_as_it_was_chosen(play: Play) -> None:
    async def scenario(form: ScheduleForm, services: StandInServices) -> None:
        heard: list[str] = []
        form.changed.connect(lambda: heard.append(form.frequency))
        for line, often in (
            ("0 2 * * *", "DAILY"),
            ("5 23 * * 1", "WEEKLY"),
            ("0 6 28 * *", "MONTHLY"),
            ("0 6 31 * *", CRON),
            ("0 6 * * 1-5", CRON),
            ("0 6 1 * 1", CRON),
        ):
            form.show_schedule("api", line, catch_up=True)
            assert (form.frequency, form.choice.currentData()) == (line, often)
        form.show_schedule("api", "DAILY", catch_up=True)
        assert (form.frequency, form.set_time.is_set.isChecked()) == ("DAILY", False)
        await services.tasks.drain()
        assert heard == []

    play(scenario)


def _choose(combo: QComboBox, data: str) -> None:
    combo.setCurrentIndex(combo.findData(data))
    combo.activated.emit(combo.currentIndex())

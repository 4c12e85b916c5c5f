"""The first-start page has one sentence and two ways on."""

import pytest
from pytestqt.qtbot import QtBot

from migrateiq_desktop.gui.welcome.panel import WelcomePanel

pytestmark = pytest.mark.usefixtures("theme")


def test_both_ways_are_offered(qtbot: QtBot) -> None:
    panel = WelcomePanel()
    qtbot.addWidget(panel)
    chosen: list[str] = []
    panel.sample_chosen.connect(lambda: chosen.append("sample"))
    panel.add_chosen.connect(lambda: chosen.append("add"))
    panel.form.sample.click()
    panel.form.add.click()
    assert chosen == ["sample", "add"]


def test_the_sample_is_prepared_once(qtbot: QtBot) -> None:
    panel = WelcomePanel()
    qtbot.addWidget(panel)
    panel.set_busy(busy=True)
    assert not panel.form.sample.isEnabled()
    assert panel.form.sample.text() == "Preparing the sample…"
    panel.set_busy(busy=False)
    assert panel.form.sample.isEnabled()

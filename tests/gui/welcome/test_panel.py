"""The first-start page has one sentence and two ways on."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
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


def test_a_notice_above_moves_no_button(qtbot: QtBot) -> None:
    window, notice, panel = QWidget(), QLabel("No keyring can be used."), WelcomePanel()
    notice.setFixedHeight(56)
    notice.hide()
    column = QVBoxLayout(window)
    column.addWidget(notice)
    column.addWidget(panel, 1)
    qtbot.addWidget(window)
    window.resize(1000, 700)
    window.show()
    qtbot.waitExposed(window)

    def place() -> QPoint:
        at: QPoint = panel.form.sample.mapTo(window, QPoint())
        return at

    before = place()
    notice.show()
    qtbot.waitUntil(lambda: panel.y() > notice.height())
    assert place() == before

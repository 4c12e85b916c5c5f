"""The search field speaks once the typing rests."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from migrateiq_desktop.gui.widgets import SearchField

pytestmark = pytest.mark.usefixtures("theme")


def test_it_speaks_once_for_several_keys(qtbot: QtBot) -> None:
    field = SearchField("Search runs")
    qtbot.addWidget(field)
    heard: list[str] = []
    field.search_changed.connect(heard.append)
    with qtbot.waitSignal(field.search_changed):
        QTest.keyClicks(field, " flig")
    assert heard == ["flig"]


def test_return_does_not_wait(qtbot: QtBot) -> None:
    field = SearchField("Search runs")
    qtbot.addWidget(field)
    heard: list[str] = []
    field.search_changed.connect(heard.append)
    QTest.keyClicks(field, "x")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert heard == ["x"]


def test_escape_clears_it(qtbot: QtBot) -> None:
    field = SearchField("Search runs")
    qtbot.addWidget(field)
    QTest.keyClicks(field, "x")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.search == ""

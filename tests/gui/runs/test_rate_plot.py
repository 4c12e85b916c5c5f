"""The plot: painted by hand, read by mouse and keyboard."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from migrateiq_desktop.gui.runs.rate_history import RateHistory
from migrateiq_desktop.gui.runs.rate_plot import RatePlot
from migrateiq_desktop.gui.runs.run_texts import clock
from migrateiq_desktop.gui.theme import Token, color

pytestmark = pytest.mark.usefixtures("theme")
START = datetime(2026, 11, 21, 14, 2, 11, tzinfo=UTC)


def _plot(qtbot: QtBot, *rates: float) -> RatePlot:
    history = RateHistory()
    for second, rate in enumerate(rates):
        history.add(START + timedelta(seconds=second), rate)
    plot = RatePlot()
    qtbot.addWidget(plot)
    plot.resize(420, 140)
    plot.set_history(history)
    plot.show()
    return plot


def _accent_pixels(plot: RatePlot) -> int:
    image = plot.grab().toImage()
    accent = color(Token.ACCENT)
    colours = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return sum(1 for one in colours if one.saturation() > accent.saturation() // 2)


def test_a_line_is_drawn_once_there_is_something(qtbot: QtBot) -> None:
    assert _accent_pixels(_plot(qtbot)) == 0
    assert _accent_pixels(_plot(qtbot, 118_400.0)) > 50
    assert _accent_pixels(_plot(qtbot, 0.0, 90_000.0, 118_400.0, 20.0)) > 50


def test_the_mouse_tells_about_the_nearest_point(qtbot: QtBot) -> None:
    plot = _plot(qtbot, 100.0, 200.0, 118_400.0)
    QTest.mouseMove(plot, QPoint(415, 60))
    assert plot.chosen_text == f"{clock(START + timedelta(seconds=2))} · 118,400 /s"
    assert plot.accessibleDescription() == plot.chosen_text


def test_the_keyboard_walks_from_point_to_point(qtbot: QtBot) -> None:
    plot = _plot(qtbot, 100.0, 200.0, 300.0)
    texts = []
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Right):
        QTest.keyClick(plot, key)
        texts.append(plot.chosen_text.split(" · ")[1])
    assert texts == ["300 /s", "200 /s", "300 /s", "300 /s"]

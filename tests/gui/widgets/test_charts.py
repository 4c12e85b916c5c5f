"""The charts: their scale, what they say on hover and by keyboard, and that they draw at all."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from migrateiq_desktop.gui.theme import Token, color
from migrateiq_desktop.gui.widgets import Bar, BarChart, Sparkline
from migrateiq_desktop.gui.widgets.charts import nice_ceiling

pytestmark = pytest.mark.usefixtures("theme")
BARS = (Bar(100, 0, "1 Nov", "one"), Bar(50, 25, "2 Nov", "two"), Bar(0, 0, "3 Nov", "three"))


def chart(qtbot: QtBot) -> BarChart:
    made = BarChart("Records per day", lambda amount: f"{amount:,.0f}")
    made.resize(300, 200)
    qtbot.addWidget(made)
    made.set_bars(BARS)
    return made


def colours_in(widget: BarChart | Sparkline) -> set[str]:
    image = widget.grab().toImage()
    return {
        QColor(image.pixel(x, y)).name()
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
    }


@given(st.floats(min_value=1e-3, max_value=1e15))
def test_the_scale_ends_just_above_the_largest_amount(amount: float) -> None:
    assert amount <= nice_ceiling(amount) <= 1.5 * amount


def test_an_empty_scale_is_zero() -> None:
    assert nice_ceiling(0) == 0
    assert nice_ceiling(-1) == 0


def test_both_amounts_are_drawn(qtbot: QtBot) -> None:
    drawn = colours_in(chart(qtbot))
    assert {color(Token.ACCENT).name(), color(Token.BAD).name()} <= drawn


def test_a_chart_without_bars_draws(qtbot: QtBot) -> None:
    made = chart(qtbot)
    made.set_bars(())
    assert color(Token.ACCENT).name() not in colours_in(made)
    assert made.bar_at(10) == -1


def test_the_bar_below_the_pointer_is_found(qtbot: QtBot) -> None:
    made = chart(qtbot)
    assert [made.bar_at(x) for x in (-1, 5, 150, 299, 301)] == [-1, 0, 1, 2, -1]


def test_hover_shows_the_amounts(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[str] = []
    monkeypatch.setattr(
        "migrateiq_desktop.gui.widgets.charts.QToolTip.showText",
        lambda _at, text, _widget: shown.append(text),
    )
    made = chart(qtbot)
    made.show()
    QTest.mouseMove(made, QPoint(150, 50))
    QTest.mouseMove(made, QPoint(10, 50))
    assert shown[-1] == "one"


def test_the_keyboard_walks_from_bar_to_bar(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[str] = []
    monkeypatch.setattr(
        "migrateiq_desktop.gui.widgets.charts.QToolTip.showText",
        lambda _at, text, _widget: shown.append(text),
    )
    made = chart(qtbot)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        QTest.keyClick(made, key)
    assert shown == ["one", "two", "one"]


def test_a_screen_reader_is_told_the_amounts(qtbot: QtBot) -> None:
    made = chart(qtbot)
    assert made.accessibleName() == "Records per day"
    assert made.accessibleDescription() == "one; two; three"


@pytest.mark.parametrize("values", [(0.0,), (3.0,), (0.0, 5.0, 2.0)])
def test_a_line_is_drawn_for_any_number_of_values(qtbot: QtBot, values: tuple[float, ...]) -> None:
    line = Sparkline("Last runs")
    line.resize(200, 60)
    qtbot.addWidget(line)
    without = line.grab().toImage()
    line.set_values(values)
    assert line.grab().toImage() != without

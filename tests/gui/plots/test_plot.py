"""A plot in a window: what is drawn, pointed at, walked by keyboard, and read as a table."""

import subprocess
import sys
from dataclasses import replace

import pytest
import qasync
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView, QWidget
from pytestqt.qtbot import QtBot

from migrateiq_desktop.gui.plots import (
    Mark,
    Plot,
    PlotContent,
    Point,
    Series,
    Shape,
    Sparkline,
    Unit,
)
from migrateiq_desktop.gui.theme import Appearance, Theme, Token, color
from migrateiq_desktop.services.tasks import TaskLanes

DAYS = tuple(Point(day, f"{day + 1} Nov", f"day {day + 1}") for day in range(3))
BARS = PlotContent(
    DAYS,
    (
        Series("loaded", (300_000.0, 150_000.0, 0.0), Token.ACCENT),
        Series("rejected", (0.0, 1.0, 90_000.0), Token.BAD),
    ),
    summary="450,000 loaded.",
    axis="Day",
)
LINE = PlotContent(
    DAYS,
    (Series("rate", (90_000.0, None, 118_400.0), Token.ACCENT, Shape.POINTS, Unit.RATE),),
    (Mark(1.2, "waited 1 s: 429"),),
)


@pytest.fixture
def plot(qt_loop: qasync.QEventLoop, qtbot: QtBot) -> Plot:
    """A drawn one."""
    made = Plot("Records per day")
    qtbot.addWidget(made)
    made.resize(420, 200)
    made.set_content(BARS)
    made.show()

    async def draw() -> None:
        tasks = TaskLanes()
        await made.draw(tasks)
        await tasks.aclose()

    qt_loop.run_until_complete(draw())
    assert made.is_drawn
    return made


def colours_in(widget: Plot | Sparkline) -> set[str]:
    image = widget.grab().toImage()
    return {
        QColor(image.pixel(x, y)).name()
        for x in range(image.width())
        for y in range(image.height())
    }


def _move_mouse(widget: QWidget, to: QPoint) -> None:
    """Not by QTest: that moves the pointer of the screen, which another window may get instead."""
    button, keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    at, of_screen = to.toPointF(), widget.mapToGlobal(to).toPointF()
    moved = QMouseEvent(QEvent.Type.MouseMove, at, of_screen, button, button, keys)
    QApplication.sendEvent(widget, moved)


def test_all_amounts_are_drawn_in_the_colours_in_force(plot: Plot, theme: Theme) -> None:
    light = colours_in(plot)
    assert {color(Token.ACCENT).name(), color(Token.BAD).name()} <= light
    theme.set_appearance(Appearance.DARK)
    try:
        dark = colours_in(plot)
        assert {color(Token.ACCENT).name(), color(Token.SURFACE).name()} <= dark
        assert color(Token.ACCENT).name() not in light
    finally:
        theme.set_appearance(Appearance.LIGHT)


def test_one_rejected_record_of_many_is_seen(plot: Plot) -> None:
    one = Series("rejected", (0.0, 1.0, 0.0), Token.BAD)
    plot.set_content(PlotContent(DAYS, (BARS.series[0], one)))
    assert color(Token.BAD).name() in colours_in(plot)


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_the_mouse_tells_about_the_nearest_point(plot: Plot, direction: Qt.LayoutDirection) -> None:
    plot.setLayoutDirection(direction)
    mirrored = direction is Qt.LayoutDirection.RightToLeft
    _move_mouse(plot.canvas, QPoint(20 if mirrored else 400, 90))
    assert plot.canvas.chosen == 2
    assert plot.chosen_text == "day 3\nloaded 0\nrejected 90,000"
    assert plot.canvas.accessibleDescription() == "day 3, loaded 0, rejected 90,000"
    QApplication.sendEvent(plot.canvas, QEvent(QEvent.Type.Leave))
    assert plot.canvas.accessibleDescription() == "450,000 loaded."


def test_the_keyboard_walks_from_point_to_point(plot: Plot) -> None:
    walked = []
    keys = Qt.Key
    for key in (keys.Key_Left, keys.Key_Left, keys.Key_Right, keys.Key_Right, keys.Key_Home):
        QTest.keyClick(plot.canvas, key)
        walked.append(plot.canvas.chosen)
    assert walked == [2, 1, 2, 2, 0]
    QTest.keyClick(plot.canvas, keys.Key_Escape)
    assert plot.canvas.chosen == -1
    plot.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QTest.keyClick(plot.canvas, keys.Key_End)
    QTest.keyClick(plot.canvas, keys.Key_Right)
    assert plot.canvas.chosen == 1


def test_a_chosen_moment_stays_when_more_come_in(plot: Plot) -> None:
    QTest.keyClick(plot.canvas, Qt.Key.Key_End)
    more = (*DAYS, Point(3, "4 Nov", "day 4"))
    values = Series("loaded", (1.0, 2.0, 3.0, 4.0), Token.ACCENT)
    plot.set_content(PlotContent(more, (values,)))
    assert plot.chosen_text == "day 3\nloaded 3"
    plot.set_content(PlotContent())
    assert plot.canvas.chosen == -1


def test_a_table_stands_in_for_the_plot(plot: Plot) -> None:
    plot.set_content(LINE)
    plot.table_button.click()
    assert plot.is_table
    table = plot.findChild(QTableView)
    assert isinstance(table, QTableView)
    assert table.isVisible()
    assert table.accessibleName() == "Records per day as a table"
    model = table.model()
    rows = [[model.index(row, column).data() for column in range(3)] for row in range(3)]
    assert rows == [
        ["day 3", "118,400 /s", ""],
        ["day 2", "—", "waited 1 s: 429"],
        ["day 1", "90,000 /s", ""],
    ]
    plot.table_button.click()
    assert not plot.is_table


def test_lines_with_gaps_marks_and_a_single_value_are_drawn(plot: Plot) -> None:
    plot.set_content(replace(LINE, marks=()))
    unmarked = colours_in(plot)
    assert color(Token.ACCENT).name() in unmarked
    plot.set_content(LINE)
    assert colours_in(plot) - unmarked
    single = Series("rate", (5.0,), Token.ACCENT, Shape.LINE, Unit.RATE)
    plot.set_content(PlotContent(DAYS[:1], (single,)))
    assert color(Token.ACCENT).name() in colours_in(plot)
    plot.set_content(PlotContent())
    plot.canvas.clearFocus()  # its frame has the same colour
    assert color(Token.ACCENT).name() not in colours_in(plot)


def test_where_nothing_can_draw_there_is_the_table(
    qt_loop: qasync.QEventLoop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def refuse(tasks: TaskLanes, name: str) -> None:
        raise RuntimeError("NumPy was built with baseline optimizations")

    monkeypatch.setattr("migrateiq_desktop.gui.plots.plot.import_beside", refuse)
    made = Plot("Records per day")
    qtbot.addWidget(made)
    made.set_content(BARS)

    async def draw() -> None:
        tasks = TaskLanes()
        await made.draw(tasks)
        await tasks.aclose()

    qt_loop.run_until_complete(draw())
    assert made.is_table
    assert not made.is_drawn


def test_a_series_has_a_value_for_each_point() -> None:
    with pytest.raises(ValueError, match="loaded: 1 values"):
        PlotContent(DAYS, (Series("loaded", (1.0,), Token.ACCENT),))


@pytest.mark.parametrize("values", [(), (5,), (0, 0), (1.0, 3.5, None, 2.0)])
def test_a_sparkline_draws_whatever_it_is_given(qtbot: QtBot, values: tuple[float, ...]) -> None:
    line = Sparkline("Records of the last runs")
    qtbot.addWidget(line)
    line.resize(120, 40)
    line.set_values(values)
    assert (color(Token.ACCENT).name() in colours_in(line)) == bool(values)


def test_no_page_imports_what_draws() -> None:
    pages = "home.page", "runs.page", "connectors.page"
    names = "; ".join(f"import migrateiq_desktop.gui.{page}" for page in pages)
    program = f"import sys; {names}; print([n for n in ('numpy', 'pyqtgraph') if n in sys.modules])"
    told = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert told.stdout.strip() == "[]"

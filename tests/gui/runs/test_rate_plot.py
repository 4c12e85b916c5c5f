"""The rate of a run as a plot: its values, its waits, and that it moves on."""

from datetime import UTC, datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from migrateiq_desktop.gui.runs.rate_history import RateHistory
from migrateiq_desktop.gui.runs.rate_plot import RatePlot
from migrateiq_desktop.gui.runs.run_texts import clock

pytestmark = pytest.mark.usefixtures("theme")
START = datetime(2026, 11, 21, 14, 2, 11, tzinfo=UTC)


def _second(count: float) -> datetime:
    return START + timedelta(seconds=count)


def test_it_tells_rates_and_waits(qtbot: QtBot) -> None:
    history = RateHistory()
    for second, rate in enumerate((100.0, 0.0, 118_400.0)):
        history.add(_second(second), rate)
    history.wait(_second(1), 1.0, "the server asked for it (429)")
    plot = RatePlot()
    qtbot.addWidget(plot)
    plot.set_history(history)
    told = plot.content.told(1).split("\n")
    assert told == [clock(_second(1)), "waited 1.0 s: the server asked for it (429)", "Rate 0 /s"]
    assert plot.canvas.accessibleDescription().endswith(
        "118,400 /s at its highest, 118,400 /s at the end."
    )


def test_it_moves_on_with_its_run(qtbot: QtBot) -> None:
    history = RateHistory()
    plot = RatePlot()
    qtbot.addWidget(plot)
    plot.set_history(history)
    assert plot.canvas.accessibleDescription() == "Nothing was read yet."
    history.add(START, 5.0)
    plot.advance()
    assert len(plot.content.points) == 1
    shown = plot.content
    plot.advance()
    assert plot.content is shown
    history.add(_second(0.6), 6.0)
    plot.advance()
    assert plot.content is shown
    history.add(_second(1.2), 7.0)
    plot.advance()
    assert len(plot.content.points) == 3

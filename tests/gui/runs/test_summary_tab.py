"""The summary: the sum and its proof, warnings, and why a run failed."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from migrateiq_desktop.gui.runs.summary_tab import SummaryTab
from migrateiq_desktop.model.run import Counts, RunStatus

from .samples import make_run
from .seeds import REFUSED, ended_stream

pytestmark = pytest.mark.usefixtures("theme")


def _tab(qtbot: QtBot) -> SummaryTab:
    tab = SummaryTab()
    qtbot.addWidget(tab)
    tab.show()
    return tab


def test_the_sum_and_each_streams_numbers(qtbot: QtBot) -> None:
    tab = _tab(qtbot)
    lost = ended_stream(10, name="lost").model_copy(update={"counts": Counts(read=11, loaded=10)})
    tab.show_run(make_run(1, RunStatus.INCOMPLETE, streams=(ended_stream(5, 2), lost)))
    assert tab.sum.text() == ("18 read = 15 loaded + 0 skipped + 2 rejected ✗ 1 unaccounted for")
    rows = [[str(tab.streams.index(row, column).data()) for column in range(7)] for row in range(2)]
    assert rows == [
        ["flights", "flights", "7", "5", "0", "2", "✓"],
        ["lost", "lost", "11", "10", "0", "0", "✗"],
    ]
    assert tab.error.isHidden()


def test_a_failure_says_what_why_and_what_to_do(qtbot: QtBot) -> None:
    tab = _tab(qtbot)
    warned = ended_stream(1).model_copy(update={"warnings": ("odd\u202e total",)})
    tab.show_run(make_run(1, RunStatus.FAILED, streams=(warned,), error=REFUSED))
    note = tab.error
    assert [part.text() for part in (note.title, note.cause, note.next_step)] == [
        "flights_api refused the key",
        "401 Unauthorized",
        "Replace the key.",
    ]
    assert note.details.isHidden()
    note.show_details.click()
    assert not note.details.isHidden()
    note.copy.click()
    assert QGuiApplication.clipboard().text() == (
        "flights_api refused the key: 401 Unauthorized.\n\nReplace the key.\n\n" + REFUSED.details
    )
    assert tab.warnings.text() == "⚠ flights: odd\\u202e total"
    tab.show_run(make_run(2, RunStatus.SUCCESS, streams=(ended_stream(1),)))
    assert note.isHidden()
    assert tab.warnings.isHidden()


def test_beside_the_list_only_the_numbers_are_shown(qtbot: QtBot) -> None:
    tab = _tab(qtbot)
    for wide in (False, True):
        tab.set_wide(wide=wide)
        assert tab.table.isColumnHidden(1) is not wide
        assert not tab.table.isColumnHidden(3)


def test_how_long_was_waited_stands_beside_the_requests(qtbot: QtBot) -> None:
    tab = _tab(qtbot)
    counts = Counts(read=1, loaded=1, requests=12, retries=3, waited_milliseconds=42_000)
    for waited, text in ((counts, "12, repeated: 3, waited: 42.0 s"), (Counts(), "0, repeated: 0")):
        stream = ended_stream(1).model_copy(update={"counts": waited})
        run = make_run(1, RunStatus.SUCCESS, streams=(stream,))
        tab.show_run(run.model_copy(update={"counts": waited}))
        assert text in [label.text() for label in tab.findChildren(QLabel)]

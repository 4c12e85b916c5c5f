"""The list of log lines: bounded, searched, and told exactly what changes."""

import pytest
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from migrateiq_desktop.gui.runs.log_lines import LEVELS, REQUESTS, LogEntry
from migrateiq_desktop.gui.runs.log_model import LARGEST, LONGEST_LINE, LogModel

pytestmark = pytest.mark.usefixtures("qapp")


def _entries(first: int, last: int) -> list[LogEntry]:
    return [LogEntry(None, "INFO", f"line {at}") for at in range(first, last)]


def test_it_never_keeps_more_than_so_many_lines(qapp: QApplication) -> None:
    model = LogModel()
    for start in range(0, 4 * LARGEST, 250):
        model.append(_entries(start, start + 250))
        assert model.rowCount() == model.kept <= LARGEST + 750
    assert model.entry(model.rowCount() - 1).message == f"line {4 * LARGEST - 1}"
    assert model.entry(0).message == f"line {4 * LARGEST - model.rowCount()}"


def test_qts_own_tester_finds_nothing_wrong(qapp: QApplication) -> None:
    model = LogModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.append(_entries(0, 30))
    model.search("line 2")
    assert model.rowCount() == 11
    model.append(_entries(30, 40))
    assert model.rowCount() == 11
    model.set_entries(_entries(0, 3))
    assert model.rowCount() == 1
    tester.deleteLater()


def test_dropping_old_lines_moves_the_selection_with_its_line(qapp: QApplication) -> None:
    model = LogModel()
    model.set_entries(_entries(0, LARGEST))
    selection = QItemSelectionModel(model)
    selection.setCurrentIndex(model.index(LARGEST - 1, 0), QItemSelectionModel.SelectionFlag.Select)
    model.append(_entries(LARGEST, LARGEST + 600))
    assert model.entry(selection.currentIndex().row()).message == f"line {LARGEST - 1}"


def test_a_search_holds_for_what_is_dropped_too(qapp: QApplication) -> None:
    model = LogModel()
    model.search("line 1")
    model.append(_entries(0, LARGEST))
    found = model.rowCount()
    model.append(_entries(LARGEST, LARGEST + 600))
    shown = [model.entry(row).message for row in range(model.rowCount())]
    assert all("line 1" in message for message in shown)
    assert shown[0] == "line 1000"
    assert 0 < len(shown) <= found
    model.search("")
    assert model.rowCount() == model.kept


def test_what_is_long_or_hides_is_cut_and_shown(qapp: QApplication) -> None:
    model = LogModel()
    model.set_entries([LogEntry(None, "ERROR", "a\u202eb" + "x" * 10_000)])
    text = str(model.index(0, 0).data())
    assert "Error" in text
    assert "a\\u202eb" in text
    assert len(text) < LONGEST_LINE + 40
    assert model.longest == LONGEST_LINE


def test_levels_are_shown_with_the_lines_that_go_on_from_them(qapp: QApplication) -> None:
    model = LogModel()
    lines = [("INFO", "a"), ("WARNING", "b"), ("", "b goes on"), ("ERROR", "c"), ("", "c goes on")]
    model.set_entries([LogEntry(None, level, text) for level, text in lines])
    model.show_levels(LEVELS.index("WARNING"))
    assert [model.entry(at).message for at in range(model.rowCount())] == [
        "b",
        "b goes on",
        "c",
        "c goes on",
    ]
    model.append([LogEntry(None, "INFO", "d"), LogEntry(None, "", "d goes on")])
    assert model.rowCount() == 4
    request = LogEntry(None, "INFO", "GET /v1/flights?cursor=M → 200, 1,000 records, 38 ms")
    model.append([request, LogEntry(None, "INFO", "read GET → not a request")])
    model.show_levels(REQUESTS)
    assert [model.entry(at) for at in range(model.rowCount())] == [request]
    model.show_levels(LEVELS.index("WARNING"))
    model.append([LogEntry(None, "ERROR", "e")])
    assert model.entry(4).message == "e"
    for start in range(0, 2 * LARGEST, 500):
        model.append(_entries(start, start + 500))
    assert model.rowCount() == 0
    model.show_levels(0)
    assert model.rowCount() == model.kept

"""Widths: as defined, one column what room is left, and no work when a cell changes."""

import pytest
from PySide6.QtGui import QStandardItem, QStandardItemModel
from pytestqt.qtbot import QtBot

from migrateiq_desktop.gui.tables.fitted_table import FittedTable
from migrateiq_desktop.gui.theme import Theme

pytestmark = pytest.mark.usefixtures("theme")


def _table(qtbot: QtBot) -> FittedTable:
    table = FittedTable("numbers", "Numbers")
    qtbot.addWidget(table)
    model = QStandardItemModel(2, 3, table)
    model.setItem(0, 0, QStandardItem("x"))
    table.setModel(model)
    table.resize(600, 200)
    table.show()
    return table


def test_one_column_takes_what_room_is_left(qtbot: QtBot) -> None:
    table = _table(qtbot)
    table.fit_columns((100, None, 80), stretched=1)
    fixed = table.columnWidth(0) + table.columnWidth(2)
    assert fixed + table.columnWidth(1) == table.viewport().width()
    table.resize(900, 200)
    assert fixed + table.columnWidth(1) == table.viewport().width()
    table.resize(120, 200)
    assert table.columnWidth(1) == 64


def test_a_column_takes_more_where_the_stretched_one_has_enough(qtbot: QtBot) -> None:
    table = _table(qtbot)
    table.fit_columns((100, None, 80), stretched=1, roomy=(160, None, None))
    widest = table.columnWidth(0)
    table.resize(270, 200)
    narrow = table.columnWidth(0)
    assert narrow < widest
    assert widest * 100 == pytest.approx(narrow * 160, rel=0.02)
    table.resize(600, 200)
    assert table.columnWidth(0) == widest


def test_a_hidden_column_leaves_its_room(qtbot: QtBot) -> None:
    table = _table(qtbot)
    table.setColumnHidden(2, True)  # noqa: FBT003  Qt's face
    table.fit_columns((100, None, 80), stretched=1)
    assert table.columnWidth(0) + table.columnWidth(1) == table.viewport().width()


def test_otherwise_the_last_column_stretches(qtbot: QtBot) -> None:
    table = _table(qtbot)
    table.fit_columns((100, 90, 80))
    widths = [table.columnWidth(section) for section in range(3)]
    assert sum(widths) == table.viewport().width()
    assert widths[1] == 90 * table.fontMetrics().horizontalAdvance("0") // 8


def test_larger_text_makes_wider_columns(qtbot: QtBot, theme: Theme) -> None:
    table = _table(qtbot)
    table.fit_columns((100, None, 80), stretched=1)
    table.setColumnWidth(0, 120)
    before = [table.columnWidth(section) for section in (0, 2)]
    theme.set_text_scale(2.0)
    try:
        after = [table.columnWidth(section) for section in (0, 2)]
    finally:
        theme.set_text_scale(1.0)
    for old, new in zip(before, after, strict=True):
        assert 1.7 * old < new < 2.3 * old
    assert [table.columnWidth(section) for section in (0, 2)] == pytest.approx(before, abs=2)


def test_a_hidden_column_leaves_its_room_also_after_other_rows_came(qtbot: QtBot) -> None:
    table = _table(qtbot)
    table.setColumnHidden(2, True)  # noqa: FBT003  Qt's face
    table.fit_columns((100, None, 80), stretched=1)
    model = table.model()
    model.beginResetModel()
    model.endResetModel()
    assert table.isColumnHidden(2)
    assert table.horizontalHeader().length() == table.viewport().width()

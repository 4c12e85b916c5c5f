"""Widths: as defined, one column what room is left, and no work when a cell changes."""

import pytest
from PySide6.QtGui import QStandardItem, QStandardItemModel
from pytestqt.qtbot import QtBot

from migrateiq_desktop.gui.tables.fitted_table import FittedTable

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

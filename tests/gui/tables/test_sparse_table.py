"""The view: what is chosen stays chosen, what is looked at stays in sight."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from migrateiq_desktop.gui.tables.columns import TableColumn, widths_of
from migrateiq_desktop.gui.tables.sparse_table import SparseTable
from migrateiq_desktop.gui.tables.sparse_table_model import SparseTableModel

from .lists import Background, ComputedList, Item

MILLION = 1_000_000
COLUMNS = (
    TableColumn[Item]("Number", lambda row: f"{row.key}", numeric=True, width=100),
    TableColumn[Item]("Text", lambda row: row.text),
)


@pytest.fixture
def background() -> Background:
    return Background()


@pytest.fixture
def model(qapp: QApplication, background: Background) -> SparseTableModel[Item]:
    return SparseTableModel(
        COLUMNS, background.spawn, key=lambda row: row.key, grows_at_top=True, page_size=100
    )


@pytest.fixture
def table(qtbot: QtBot, model: SparseTableModel[Item]) -> SparseTable[Item]:
    table = SparseTable("items", "Items", model, key=lambda row: row.key)
    qtbot.addWidget(table)
    table.fit_columns(widths_of(COLUMNS))
    table.resize(400, 400)
    table.show()
    return table


async def _shown(table: SparseTable[Item], background: Background) -> None:
    QApplication.processEvents()
    table.viewport().repaint()
    await background.settle()
    table.viewport().repaint()


def _chosen(table: SparseTable[Item]) -> list[int]:
    return [index.row() for index in table.selectionModel().selectedRows()]


async def test_the_chosen_row_moves_with_new_rows_and_is_not_told_again(
    table: SparseTable[Item], model: SparseTableModel[Item], background: Background
) -> None:
    told: list[Item] = []
    table.row_chosen.connect(told.append)
    source = ComputedList(MILLION)
    model.show(source)
    await background.settle()
    table.selectRow(3)
    source.size += 5
    model.refresh()
    await background.settle()
    await _shown(table, background)
    assert _chosen(table) == [8]
    assert [item.key for item in told] == [MILLION - 3]
    assert table.chosen_row == told[0]


async def test_what_is_looked_at_stays_where_it_is_when_rows_come_above(
    table: SparseTable[Item], model: SparseTableModel[Item], background: Background
) -> None:
    source = ComputedList(MILLION)
    model.show(source)
    await background.settle()
    await _shown(table, background)
    table.verticalScrollBar().setValue(20 * table.verticalHeader().defaultSectionSize() + 7)
    await _shown(table, background)
    top = model.row(table.rowAt(0))
    assert top != model.row(0)
    source.size += 3
    model.refresh()
    await background.settle()
    await _shown(table, background)
    assert top is not None
    assert model.row(table.rowAt(0)) == top


async def test_at_the_top_a_new_row_is_seen(
    table: SparseTable[Item], model: SparseTableModel[Item], background: Background
) -> None:
    source = ComputedList(MILLION)
    model.show(source)
    await background.settle()
    source.size += 1
    model.refresh()
    await background.settle()
    await _shown(table, background)
    assert table.verticalScrollBar().value() == 0
    assert model.row(table.rowAt(0)) == Item(MILLION + 1, f"item {MILLION + 1}")


async def test_a_new_filter_keeps_the_chosen_row_where_it_still_is(
    table: SparseTable[Item], model: SparseTableModel[Item], background: Background
) -> None:
    model.show(ComputedList(500))
    await _shown(table, background)
    table.selectRow(450)
    await _shown(table, background)
    assert table.chosen_row is not None
    model.show(ComputedList(60))
    await background.settle()
    assert _chosen(table) == [10]
    model.show(ComputedList(20))
    await background.settle()
    assert _chosen(table) == []


async def test_a_row_that_is_not_at_hand_is_told_once_it_is(
    table: SparseTable[Item], model: SparseTableModel[Item], background: Background
) -> None:
    told: list[Item] = []
    table.row_chosen.connect(told.append)
    model.show(ComputedList(MILLION))
    await background.settle()
    await _shown(table, background)
    table.selectRow(700_000)
    assert told == []
    await _shown(table, background)
    assert [item.key for item in told] == [MILLION - 700_000]


async def test_a_row_can_be_chosen_before_it_is_at_hand(
    table: SparseTable[Item], model: SparseTableModel[Item], background: Background
) -> None:
    model.show(ComputedList(50))
    table.choose(41)
    assert _chosen(table) == []
    await background.settle()
    assert _chosen(table) == [9]
    table.choose(None)
    assert _chosen(table) == []


async def test_select_all_does_nothing_and_copy_takes_the_row(
    table: SparseTable[Item], model: SparseTableModel[Item], background: Background
) -> None:
    model.show(ComputedList(MILLION))
    await background.settle()
    table.selectRow(1)
    QTest.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert _chosen(table) == [1]
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "999999\titem 999999"
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert _chosen(table) == [2]

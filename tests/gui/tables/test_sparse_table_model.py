"""The model over a million rows: placeholders, pages, filters, and rows that change."""

import asyncio

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QTableView
from pytestqt.qtbot import QtBot

from migrateiq_desktop.gui.tables.columns import TableColumn
from migrateiq_desktop.gui.tables.sparse_table_model import (
    MAXIMUM_ROWS,
    PLACEHOLDER,
    SparseTableModel,
)
from migrateiq_desktop.gui.tables.titles import alignment
from migrateiq_desktop.gui.theme import Token, color

from .lists import Background, ComputedList, Item

MILLION = 1_000_000
CHIP = int(Qt.ItemDataRole.UserRole) + 1
COLUMNS = (
    TableColumn[Item]("Number", lambda row: f"{row.key:,}", numeric=True),
    TableColumn[Item](
        "Text",
        lambda row: row.text,
        token=lambda row: Token.BAD if row.key % 2 else None,
        tooltip=lambda row: f"row {row.key}",
        header_tooltip="What it says",
        roles={CHIP: lambda row: row.key},
    ),
)


@pytest.fixture
def background() -> Background:
    return Background()


@pytest.fixture
def model(qapp: QApplication, background: Background) -> SparseTableModel[Item]:
    return SparseTableModel(
        COLUMNS, background.spawn, key=lambda row: row.key, grows_at_top=True, page_size=100
    )


def _text(model: SparseTableModel[Item], row: int, column: int = 1) -> object:
    return model.data(model.index(row, column))


async def test_a_million_rows_are_known_after_one_page(
    model: SparseTableModel[Item], background: Background
) -> None:
    source = ComputedList(MILLION)
    model.show(source)
    assert model.rowCount() == 0
    await background.settle()
    assert (model.rowCount(), model.columnCount(), model.total) == (MILLION, 2, MILLION)
    assert (source.queries, source.counts) == ([(0, 100)], 1)
    assert _text(model, 0, 0) == "1,000,000"
    assert not model.fetching


async def test_reading_a_screen_far_down_takes_one_query_a_page(
    model: SparseTableModel[Item], background: Background
) -> None:
    source = ComputedList(MILLION)
    model.show(source)
    await background.settle()
    source.queries.clear()
    for row in range(500_090, 500_120):
        for column in range(2):
            assert _text(model, row, column) == PLACEHOLDER
            foreground = model.data(model.index(row, column), Qt.ItemDataRole.ForegroundRole)
            assert foreground == color(Token.MUTED)
    await background.settle()
    assert sorted(source.queries) == [(500_000, 100), (500_100, 100)]
    assert _text(model, 500_119) == f"item {MILLION - 500_119}"


async def test_scrolling_a_view_through_everything_costs_a_handful_of_queries(
    model: SparseTableModel[Item], background: Background, qtbot: QtBot
) -> None:
    source = ComputedList(MILLION)
    view = QTableView()
    qtbot.addWidget(view)
    view.setModel(model)
    view.resize(400, 400)
    view.show()
    model.show(source)
    await background.settle()
    QApplication.processEvents()
    source.queries.clear()
    bar = view.verticalScrollBar()
    for step in range(200):
        bar.setValue(bar.maximum() * step // 200)
        view.viewport().repaint()
    await background.settle()
    view.viewport().repaint()
    assert 0 < len(source.queries) <= 8
    top = view.rowAt(0)
    assert _text(model, top) == f"item {MILLION - top}"


async def test_alignment_colour_tooltip_and_roles_come_from_the_column(
    model: SparseTableModel[Item], background: Background
) -> None:
    model.show(ComputedList(3))
    await background.settle()
    role = Qt.ItemDataRole
    first = model.index(0, 1)
    assert model.data(model.index(0, 0), role.TextAlignmentRole) == alignment(numeric=True)
    assert model.data(first, role.ToolTipRole) == "row 3"
    assert model.data(first, CHIP) == 3
    assert model.data(first, role.ForegroundRole) == color(Token.BAD)
    assert model.data(model.index(1, 1), role.ForegroundRole) is None
    assert model.data(first, role.DecorationRole) is None
    horizontal = Qt.Orientation.Horizontal
    assert model.headerData(1, horizontal) == "Text"
    assert model.headerData(1, horizontal, role.ToolTipRole) == "What it says"
    # a title may be cut: without words of its own it is told whole
    assert model.headerData(0, horizontal, role.ToolTipRole) == "Number"
    assert model.headerData(9, horizontal) is None


async def test_a_new_filter_changes_everything_at_once(
    model: SparseTableModel[Item], background: Background
) -> None:
    model.show(ComputedList(MILLION))
    await background.settle()
    resets: list[int] = []
    model.modelReset.connect(lambda: resets.append(model.rowCount()))
    model.show(ComputedList(7, label="found"))
    assert _text(model, 0) == f"item {MILLION}"
    await background.settle()
    assert resets == [7]
    assert _text(model, 0) == "found 7"


async def test_other_columns_come_with_the_other_list(
    model: SparseTableModel[Item], background: Background
) -> None:
    model.show(ComputedList(2))
    await background.settle()
    model.show(ComputedList(2, label="other"), COLUMNS[1:])
    assert model.columnCount() == 2
    await background.settle()
    assert model.columnCount() == 1
    assert _text(model, 0, 0) == "other 2"
    model.clear()
    assert model.rowCount() == 0


async def test_a_live_row_is_shown_at_once_without_a_query(
    model: SparseTableModel[Item], background: Background
) -> None:
    source = ComputedList(MILLION)
    model.show(source)
    await background.settle()
    asked = len(source.queries)
    changed: list[tuple[int, int, int]] = []
    model.dataChanged.connect(
        lambda top, bottom: changed.append((top.row(), bottom.row(), bottom.column()))
    )
    assert model.update_row(Item(MILLION - 5, "live"))
    assert _text(model, 5) == "live"
    assert changed == [(5, 5, 0), (5, 5, 1)]
    assert not model.update_row(Item(12, "far away"))
    assert len(source.queries) == asked


async def test_a_new_row_at_the_top_moves_selection_and_what_is_at_hand(
    model: SparseTableModel[Item], background: Background
) -> None:
    source = ComputedList(MILLION)
    model.show(source)
    await background.settle()
    selection = QItemSelectionModel(model)
    selection.setCurrentIndex(model.index(4, 0), QItemSelectionModel.SelectionFlag.Select)
    source.size += 2
    model.refresh()
    await background.settle()
    assert model.rowCount() == MILLION + 2
    assert selection.currentIndex().row() == 6
    assert _text(model, 6) == f"item {MILLION - 4}"
    assert _text(model, 0) == PLACEHOLDER
    await background.settle()
    assert _text(model, 0) == f"item {MILLION + 2}"
    assert model.position_of(MILLION - 4) == 6


async def test_a_list_that_grew_shorter_loses_its_last_rows(
    model: SparseTableModel[Item], background: Background
) -> None:
    source = ComputedList(250)
    model.show(source)
    await background.settle()
    source.size = 120
    model.refresh()
    await background.settle()
    assert model.rowCount() == 120
    assert _text(model, 0) == "item 250"
    await background.settle()
    assert _text(model, 0) == "item 120"


async def test_qts_own_tester_finds_nothing_wrong(
    model: SparseTableModel[Item], background: Background
) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    source = ComputedList(250)
    model.show(source)
    await background.settle()
    for size in (253, 120, 121, 0, 7):
        source.size = size
        model.refresh()
        await background.settle()
        assert model.rowCount() == size
    model.clear()
    tester.deleteLater()


async def test_a_failing_list_is_told_with_its_error(
    model: SparseTableModel[Item], background: Background
) -> None:
    errors: list[object] = []
    model.failed.connect(errors.append)
    model.show(ComputedList(5, fails=True))
    await background.settle()
    assert [str(error) for error in errors] == ["The list can't be read."]


async def test_more_rows_than_the_table_holds_are_cut_and_still_counted(
    model: SparseTableModel[Item], background: Background
) -> None:
    source = ComputedList(MAXIMUM_ROWS + 10)
    model.show(source)
    await background.settle()
    assert (model.rowCount(), model.total) == (MAXIMUM_ROWS, MAXIMUM_ROWS + 10)
    source.size += 1
    model.refresh()
    await background.settle()
    assert (model.rowCount(), model.total) == (MAXIMUM_ROWS, MAXIMUM_ROWS + 11)


@settings(max_examples=60, deadline=None)
@given(
    size=st.integers(0, 90),
    page_size=st.integers(1, 12),
    steps=st.lists(
        st.one_of(
            st.tuples(st.just("grow"), st.integers(1, 15)),
            st.tuples(st.just("look"), st.integers(0, 120)),
        ),
        max_size=12,
    ),
)
def test_whatever_is_looked_at_becomes_right(
    qapp: QApplication, size: int, page_size: int, steps: list[tuple[str, int]]
) -> None:
    async def scenario() -> None:
        background, source = Background(), ComputedList(size)
        model = SparseTableModel(
            COLUMNS,
            background.spawn,
            key=lambda row: row.key,
            grows_at_top=True,
            page_size=page_size,
        )
        model.show(source)
        await background.settle()
        for kind, amount in steps:
            if kind == "grow":
                source.size += amount
                model.refresh()
                await background.settle()
            elif amount < model.rowCount():
                _text(model, amount)
                await background.settle()
                assert _text(model, amount) == f"item {source.size - amount}"
        assert model.rowCount() == source.size

    asyncio.run(scenario())

"""Cells painted without the style sheet look as those with it."""

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QStyledItemDelegate
from pytestqt.qtbot import QtBot

from migrateiq_desktop.gui.tables.columns import TableColumn
from migrateiq_desktop.gui.tables.sparse_table import SparseTable
from migrateiq_desktop.gui.tables.sparse_table_model import SparseTableModel
from migrateiq_desktop.gui.theme import Appearance, Theme, Token, color
from migrateiq_desktop.gui.theme.tokens import HIGH_CONTRAST_LIGHT

from .lists import Background, ComputedList, Item

pytestmark = pytest.mark.usefixtures("theme")
COLUMNS = (
    TableColumn[Item]("Number", lambda row: f"{row.key:,}", numeric=True, width=120),
    TableColumn[Item]("Text", lambda row: row.text, width=120),
    TableColumn[Item]("Bad", lambda row: row.text, token=lambda _row: Token.BAD, mono=True),
)


async def _table(qtbot: QtBot) -> SparseTable[Item]:
    background = Background()
    model = SparseTableModel(COLUMNS, background.spawn, key=lambda row: row.key)
    table = SparseTable("items", "Items", model)
    qtbot.addWidget(table)
    table.resize(500, 300)
    table.show()
    model.show(ComputedList(5))
    await background.settle()
    table.fit_columns((120, 120, None))
    table.selectRow(1)
    table.horizontalScrollBar().setValue(0)
    return table


def _colours(image: QImage, row: int, height: int) -> set[str]:
    lines = range(row * height, (row + 1) * height)
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in lines}


async def test_lines_tints_and_colours(qtbot: QtBot) -> None:
    table = await _table(qtbot)
    image = table.viewport().grab().toImage()
    height = table.verticalHeader().defaultSectionSize()
    plain, chosen = _colours(image, 0, height), _colours(image, 1, height)
    assert {color(Token.BORDER).name(), color(Token.BAD).name()} <= plain
    assert color(Token.ON_ACCENT).name() in chosen
    assert color(Token.BAD).name() not in chosen
    assert color(Token.ON_ACCENT).name() not in plain


async def test_it_looks_as_qts_own_delegate_does(qtbot: QtBot) -> None:
    table = await _table(qtbot)
    ours = table.viewport().grab().toImage()
    table.setItemDelegate(QStyledItemDelegate(table))
    theirs = table.viewport().grab().toImage()
    height = table.verticalHeader().defaultSectionSize()
    size = (ours.width(), 5 * height)
    different = sum(
        ours.pixel(x, y) != theirs.pixel(x, y) for x in range(size[0]) for y in range(size[1])
    )
    # glyphs may stand half a pixel elsewhere; lines and tints may not
    assert different < size[0] * size[1] * 0.03


async def test_the_chosen_row_is_framed_in_high_contrast(qtbot: QtBot, theme: Theme) -> None:
    table = await _table(qtbot)
    try:
        theme.set_appearance(Appearance.CONTRAST)
        image = table.viewport().grab().toImage()
    finally:
        theme.set_appearance(Appearance.LIGHT)
    height = table.verticalHeader().defaultSectionSize()
    strong = HIGH_CONTRAST_LIGHT[Token.ACCENT].lower()
    framed = [image.pixelColor(10, height + y).name() == strong for y in range(height)]
    assert framed == [True] * 2 + [False] * (height - 4) + [True] * 2

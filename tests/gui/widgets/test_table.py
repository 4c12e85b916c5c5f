"""Chips and progress in table cells."""

import pytest
from PySide6.QtGui import QColor, QImage, QStandardItem, QStandardItemModel
from pytestqt.qtbot import QtBot

from migrateiq_desktop.gui.theme import Kind, Token, color
from migrateiq_desktop.gui.widgets import (
    KIND_ROLE,
    PROGRESS_ROLE,
    ChipDelegate,
    ProgressDelegate,
    Table,
)

pytestmark = pytest.mark.usefixtures("theme")


def shown(qtbot: QtBot, item: QStandardItem, delegate: type) -> QImage:
    model = QStandardItemModel()
    model.appendRow([item])
    table = Table("runs", "Runs")
    table.setModel(model)
    table.setItemDelegate(delegate(table))
    table.resize(400, 120)
    qtbot.addWidget(table)
    return table.viewport().grab().toImage()


def colours(image: QImage) -> set[str]:
    return {
        QColor(image.pixel(x, y)).name()
        for x in range(image.width())
        for y in range(image.height())
    }


@pytest.mark.parametrize("kind", Kind)
def test_a_chip_has_the_colours_of_its_kind(qtbot: QtBot, kind: Kind) -> None:
    item = QStandardItem("Completed")
    item.setData(kind, KIND_ROLE)
    drawn = colours(shown(qtbot, item, ChipDelegate))
    assert {color(kind.background).name(), color(kind.foreground).name()} <= drawn


def test_a_cell_without_a_kind_has_no_chip(qtbot: QtBot) -> None:
    drawn = colours(shown(qtbot, QStandardItem("Completed"), ChipDelegate))
    assert color(Token.ON_GOOD).name() not in drawn


@pytest.mark.parametrize(
    ("share", "kind", "token"),
    [
        (0.5, None, Token.ACCENT),
        (1.0, Kind.GOOD, Token.GOOD),
        (0.2, Kind.BAD, Token.BAD),
        (0.2, Kind.NEUTRAL, Token.ACCENT),
    ],
)
def test_progress_is_a_bar_of_that_length(
    qtbot: QtBot, share: float, kind: Kind | None, token: Token
) -> None:
    item = QStandardItem()
    item.setData(share, PROGRESS_ROLE)
    item.setData(kind, KIND_ROLE)
    image = shown(qtbot, item, ProgressDelegate)
    # the row of pixels in which most of the bar's colour stands
    lengths = [
        sum(QColor(image.pixel(x, y)).name() == color(token).name() for x in range(image.width()))
        for y in range(36)
    ]
    whole = image.width() - 20
    assert max(lengths) == pytest.approx(share * whole, abs=8)


def test_unknown_progress_is_an_empty_bar(qtbot: QtBot) -> None:
    item = QStandardItem()
    item.setData(None, PROGRESS_ROLE)
    assert color(Token.ACCENT).name() not in colours(shown(qtbot, item, ProgressDelegate))


def test_rows_grow_with_the_text(qtbot: QtBot) -> None:
    table = Table("runs", "Runs")
    qtbot.addWidget(table)
    before = table.verticalHeader().defaultSectionSize()
    font = table.font()
    font.setPixelSize(26)
    table.setFont(font)
    assert table.verticalHeader().defaultSectionSize() > before


def test_columns_are_fitted_by_their_first_rows(qtbot: QtBot) -> None:
    model = QStandardItemModel()
    for row in range(500):
        model.appendRow([QStandardItem("short" if row < 400 else "w" * 80)])
    table = Table("runs", "Runs")
    table.setModel(model)
    qtbot.addWidget(table)
    table.horizontalHeader().setStretchLastSection(False)
    table.resizeColumnsToContents()
    assert table.columnWidth(0) < table.fontMetrics().horizontalAdvance("w" * 80)

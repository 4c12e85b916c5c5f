"""Scripts from the right: where texts stand, and which way they are read."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from migrateiq_desktop.gui.runs.number_strip import NamedNumber, NumberStrip
from migrateiq_desktop.gui.tables.titles import alignment
from migrateiq_desktop.gui.theme import Token, color
from migrateiq_desktop.gui.widgets import Table, label
from migrateiq_desktop.gui.widgets.direction import ReadingDelegate, reads_from_right

pytestmark = pytest.mark.usefixtures("theme")
RIGHT, LEFT = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight


@pytest.fixture
def from_the_right(qapp: QApplication) -> Iterator[None]:
    """The window of somebody who reads from the right."""
    qapp.setLayoutDirection(RIGHT)
    yield
    qapp.setLayoutDirection(LEFT)


def _inked(widget: QWidget) -> tuple[int, int]:
    """The first and the last column of pixels in which something is drawn."""
    image = widget.grab().toImage()
    ground = image.pixelColor(0, 0)
    columns = [
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y) != ground for y in range(image.height()))
    ]
    return columns[0], columns[-1]


@pytest.mark.parametrize(
    ("text", "right"),
    [("flights", False), ("שלום", True), ("7 ש", True), ("203,057", False)],
)
def test_the_first_letter_says_which_way_a_text_is_read(text: str, right: bool) -> None:  # noqa: FBT001
    assert reads_from_right(text) is right


@pytest.mark.usefixtures("from_the_right")
def test_numbers_and_names_stand_where_the_lines_of_the_window_begin(qtbot: QtBot) -> None:
    root = QWidget()
    qtbot.addWidget(root)
    column = QVBoxLayout(root)
    made = [label(text) for text in ("203,057", "practice_api", "שלום")]
    for one in made:
        column.addWidget(one)
    root.resize(300, 90)
    root.show()
    assert all(_inked(one)[0] > one.width() // 2 for one in made)
    assert all(_inked(one)[1] > one.width() - 8 for one in made)


@pytest.mark.usefixtures("from_the_right")
def test_cells_are_read_by_their_own_letters(qtbot: QtBot) -> None:
    table = Table("", "Values")
    qtbot.addWidget(table)
    model = QStandardItemModel(1, 2)
    model.setItem(0, 0, QStandardItem("1,089 miles"))
    model.setItem(0, 1, QStandardItem("שלום"))
    table.setModel(model)
    delegate = table.itemDelegate()
    assert isinstance(delegate, ReadingDelegate)
    read = []
    for section in range(2):
        option = QStyleOptionViewItem()
        option.direction = RIGHT
        delegate.initStyleOption(option, model.index(0, section))
        read.append((option.direction, bool(option.displayAlignment & Qt.AlignmentFlag.AlignRight)))
    assert read == [(LEFT, True), (RIGHT, False)]
    table.selectRow(0)
    assert table.selectionModel().isRowSelected(0)
    assert alignment(numeric=True) & int(Qt.AlignmentFlag.AlignAbsolute)


@pytest.mark.usefixtures("from_the_right")
def test_the_numbers_of_a_run_begin_at_the_right(qtbot: QtBot) -> None:
    strip = NumberStrip("Numbers")
    qtbot.addWidget(strip)
    strip.resize(600, 24)
    strip.set_numbers((NamedNumber("Rejected", "41", alarming=True), NamedNumber("Read", "7")))
    image = strip.grab().toImage()
    red = [
        x
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y) == color(Token.BAD)
    ]
    assert min(red) > 400
    assert _inked(strip)[0] > 300

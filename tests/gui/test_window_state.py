"""What the window remembers, and that nonsense in its file does no harm."""

from pathlib import Path

import pytest
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from migrateiq_desktop.gui.places import Place
from migrateiq_desktop.gui.theme import Appearance
from migrateiq_desktop.gui.widgets import Table
from migrateiq_desktop.gui.window_state import WindowState

pytestmark = pytest.mark.usefixtures("theme")


def page_with_table() -> tuple[QWidget, Table]:
    page = QWidget()
    table = Table("runsTable", "Runs")
    table.setModel(QStandardItemModel(2, 3, table))
    QVBoxLayout(page).addWidget(table)
    return page, table


def test_column_widths_are_kept_by_the_tables_name(qtbot: QtBot, tmp_path: Path) -> None:
    page, table = page_with_table()
    qtbot.addWidget(page)
    table.setColumnWidth(0, 222)
    state = WindowState(tmp_path / "window.ini")
    state.save_columns(page)
    state.sync()
    other_page, other_table = page_with_table()
    qtbot.addWidget(other_page)
    WindowState(tmp_path / "window.ini").restore_columns(other_page)
    assert other_table.columnWidth(0) == 222


def test_size_and_place_are_kept(qtbot: QtBot, tmp_path: Path) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.resize(777, 555)
    state = WindowState(tmp_path / "window.ini")
    state.save_window(window, Place.RUNS)
    state.sync()
    again = WindowState(tmp_path / "window.ini")
    other = QMainWindow()
    qtbot.addWidget(other)
    again.restore_window(other)
    assert (other.width(), other.height()) == (777, 555)
    assert again.place is Place.RUNS


def test_the_first_window_fits_the_screen(qtbot: QtBot, tmp_path: Path) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.resize(9_000, 300)
    WindowState(tmp_path / "window.ini").restore_window(window)
    assert window.width() < window.screen().availableGeometry().width()
    assert window.height() == 300


def test_nonsense_gives_the_usual(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "window.ini"
    file.write_text(
        "[General]\nappearance=purple\ntext_scale=huge\nplace=moon\ngeometry=x\n"
        "[columns]\nrunsTable=y\n",
        "utf-8",
    )
    state = WindowState(file)
    assert (state.appearance, state.text_scale, state.place) == (
        Appearance.SYSTEM,
        None,
        Place.HOME,
    )
    page, table = page_with_table()
    qtbot.addWidget(page)
    width = table.columnWidth(0)
    state.restore_columns(page)
    window = QMainWindow()
    qtbot.addWidget(window)
    state.restore_window(window)
    assert table.columnWidth(0) == width

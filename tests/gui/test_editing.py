"""Copy takes chosen rows as spreadsheets want them."""

import pytest
from PySide6.QtGui import QGuiApplication, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from migrateiq_desktop.gui.editing import edit_focused, selected_text
from migrateiq_desktop.gui.widgets import Table

pytestmark = pytest.mark.usefixtures("theme")


def test_rows_become_lines_with_tabs(qtbot: QtBot) -> None:
    model = QStandardItemModel()
    for row in (("1", "a"), ("2", "b"), ("3", "c")):
        model.appendRow([QStandardItem(text) for text in row])
    table = Table("x", "X")
    table.setSelectionMode(Table.SelectionMode.ExtendedSelection)
    table.setModel(model)
    qtbot.addWidget(table)
    table.selectAll()
    assert selected_text(table) == "1\ta\n2\tb\n3\tc"


def test_the_focused_field_is_edited(qtbot: QtBot) -> None:
    field = QLineEdit("hello")
    qtbot.addWidget(field)
    field.show()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    edit_focused("selectAll")
    edit_focused("copy")
    assert QGuiApplication.clipboard().text() == "hello"
    edit_focused("cut")
    assert field.text() == ""
    edit_focused("undo")
    assert field.text() == "hello"

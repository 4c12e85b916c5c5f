"""Copy takes chosen rows as spreadsheets want them."""

import pytest
from PySide6.QtGui import (
    QAction,
    QGuiApplication,
    QKeySequence,
    QStandardItem,
    QStandardItemModel,
    QUndoCommand,
    QUndoStack,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from migrateiq_desktop.gui.editing import edit_focused, selected_text
from migrateiq_desktop.gui.syncs.undo_keys import UndoKeys
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


class Part(QWidget):
    """A part of the window that keeps its steps."""

    def __init__(self) -> None:
        super().__init__()
        self.undo_stack = QUndoStack(self)
        self.table = Table("x", "X", self)
        UndoKeys(self.undo_stack, self)


def test_steps_around_the_focus_are_undone_by_menu_and_keys(qtbot: QtBot) -> None:
    window = QMainWindow()
    part = Part()
    window.setCentralWidget(part)
    action = QAction("Undo", window)
    action.setShortcut(QKeySequence.StandardKey.Undo)
    action.triggered.connect(lambda: edit_focused("undo"))
    window.addAction(action)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    part.table.setFocus()
    qtbot.waitUntil(part.table.hasFocus)
    for text in ("one", "two", "three"):
        part.undo_stack.push(QUndoCommand(text))
    action.trigger()
    assert part.undo_stack.undoText() == "two"
    # the key of the menu doesn't count twice
    QTest.keySequence(part.table, QKeySequence(QKeySequence.StandardKey.Undo))
    assert part.undo_stack.undoText() == "one"
    QTest.keySequence(part.table, QKeySequence(QKeySequence.StandardKey.Redo))
    edit_focused("redo")
    assert part.undo_stack.undoText() == "three"


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

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from migrateiq_desktop.gui.connectors.pairs_editor import PairsEditor
from migrateiq_desktop.gui.theme import Theme
from tests.gui.connectors.real_services import click


def fields(editor: PairsEditor) -> list[QLineEdit]:
    return [field for row in editor.fields for field in row]


def test_typing_into_the_empty_row_adds_one(qtbot: QtBot, theme: Theme) -> None:
    editor = PairsEditor("Parameter")
    qtbot.addWidget(editor)
    editor.show()
    assert editor.pairs() == ()

    with qtbot.waitSignal(editor.changed):
        QTest.keyClicks(fields(editor)[0], "limit")
    QTest.keyClicks(fields(editor)[1], " 5")

    assert editor.pairs() == (("limit", " 5"),)
    assert len(fields(editor)) == 4
    assert [one.accessibleName() for one in fields(editor)[2:]] == [
        "Parameter: name 2",
        "Parameter: value 2",
    ]


def test_a_row_is_removed_by_its_button(qtbot: QtBot, theme: Theme) -> None:
    editor = PairsEditor("Header")
    qtbot.addWidget(editor)
    editor.set_pairs((("a", "1"), ("b", "2")))
    editor.show()
    assert len(fields(editor)) == 6

    click(editor.remove_buttons[0])

    assert editor.pairs() == (("b", "2"),)
    assert not editor.remove_buttons[-1].isVisible()

"""The choice of a start: an address is gone on with by Enter alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from migrateiq_desktop.gui.connectors.start_page import StartPage

pytestmark = pytest.mark.usefixtures("theme")


def test_enter_goes_on_with_an_address_and_breaks_lines_of_anything_else(qtbot: QtBot) -> None:
    page = StartPage()
    qtbot.addWidget(page)
    pasted: list[str] = []
    page.pasted.connect(pasted.append)
    paste = page.ui.paste

    paste.setPlainText("https://api.example.com/v1/orders")
    QTest.keyClick(paste, Qt.Key.Key_Return)
    assert pasted == ["https://api.example.com/v1/orders"]

    paste.setPlainText("curl https://api.example.com/v1/orders")
    QTest.keyClick(paste, Qt.Key.Key_Return)
    assert len(pasted) == 1
    assert "\n" in paste.toPlainText()

    QTest.keyClick(paste, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert pasted[1:] == [paste.toPlainText()]

"""Dialogs are awaited, and the loop goes on meanwhile."""

import asyncio

import pytest
import qasync
from PySide6.QtWidgets import QDialogButtonBox, QWidget
from pytestqt.qtbot import QtBot

from migrateiq_desktop.gui.widgets import confirm
from migrateiq_desktop.gui.widgets.dialogs import ConfirmDialog


@pytest.mark.parametrize("sure", [True, False])
def test_a_confirmation_gives_what_was_pressed(
    qt_loop: qasync.QEventLoop, qtbot: QtBot, *, sure: bool
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()

    async def scenario() -> bool:
        asked = asyncio.ensure_future(confirm(window, "Replace?", "Replace 12 rows.", "Replace"))
        dialog = None
        while dialog is None:
            await asyncio.sleep(0)
            dialog = window.findChild(ConfirmDialog)
        texts = [button.text() for button in dialog.buttons.buttons()]
        assert "Replace" in texts
        role = QDialogButtonBox.ButtonRole
        wanted = role.AcceptRole if sure else role.RejectRole
        for button in dialog.buttons.buttons():
            if dialog.buttons.buttonRole(button) is wanted:
                button.click()
        return await asked

    assert qt_loop.run_until_complete(scenario()) is sure

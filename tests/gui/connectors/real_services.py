"""Real use cases on a real workspace, and the hands of a person, for tests of the pages."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QWidget

from migrateiq_desktop.gui.page import Page
from migrateiq_desktop.gui.widgets.dialogs import ConfirmDialog
from migrateiq_desktop.model.errors import SecretMissingError
from migrateiq_desktop.secrets.keeper import Keeper
from migrateiq_desktop.services.container import Services, open_services
from tests.gui.windows import until

KEY = "CANARY-4b1d-key"


def no_keyring(_service: str) -> Keeper:
    """A computer without a keyring."""
    raise SecretMissingError("No keyring can be used", next_step="Keep keys for this session.")


@asynccontextmanager
async def open_workspace(folder: Path, *, keep_keys: bool = True) -> AsyncIterator[Services]:
    """A workspace whose keys are kept in memory."""
    services = await open_services(folder, keeper=no_keyring)
    try:
        if keep_keys:
            await services.secrets.keep_for_session()
        yield services
    finally:
        await services.aclose()


async def settle(page: Page) -> None:
    """Let everything that was started come to its end."""
    await page.services.tasks.drain()


async def show(page: Page) -> None:
    """As the window does when a page comes into view."""
    page.resize(1_090, 746)
    page.show()
    await page.refresh()
    await settle(page)


def type_into(field: QWidget, text: str) -> None:
    """Put other text into a field, key by key."""
    assert field.isVisible()
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClicks(field, text)
    if isinstance(field, QLineEdit):
        assert field.text() == text


def click(button: QAbstractButton) -> None:
    """Click a button that can be clicked."""
    assert button.isVisible()
    assert button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


async def press(owner: QWidget, text: str) -> None:
    """Click the button of that text, as soon as it is there."""

    def fitting() -> list[QAbstractButton]:
        buttons = owner.findChildren(QAbstractButton)
        return [one for one in buttons if one.text() == text and one.isVisible()]

    await until(lambda: len(fitting()) == 1)
    click(fitting()[0])


def choose(combo: QComboBox, data: str) -> None:
    """Choose an item with the keyboard."""
    assert combo.isVisible()
    wanted = combo.findData(data)
    assert wanted >= 0
    combo.setFocus()
    while combo.currentIndex() != wanted:
        down = combo.currentIndex() < wanted
        QTest.keyClick(combo, Qt.Key.Key_Down if down else Qt.Key.Key_Up)


def is_asking() -> bool:
    """Whether a question stands on screen."""
    dialogs = [one for one in QApplication.topLevelWidgets() if isinstance(one, ConfirmDialog)]
    return any(one.isVisible() for one in dialogs)


def asked() -> ConfirmDialog:
    """The question that stands on screen."""
    shown = [one for one in QApplication.topLevelWidgets() if isinstance(one, ConfirmDialog)]
    open_ones = [one for one in shown if one.isVisible()]
    assert len(open_ones) == 1
    return open_ones[0]

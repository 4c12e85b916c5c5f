"""Every place and dialog survives twice as large text, longer languages, and writing from the
right: nothing that has to be read is cut."""

from collections.abc import Iterator

import pytest
import qasync
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from migrateiq_desktop.gui.connectors.editor_steps import Step
from migrateiq_desktop.gui.languages import Language
from migrateiq_desktop.gui.main_window import MainWindow
from migrateiq_desktop.gui.places import AddConnector, EditConnector, Place
from tests.gui.clipping import clipped
from tests.gui.filled_window import PLACES, come_to, dialogs, leave, loop, window

__all__ = ["loop", "window"]


@pytest.fixture(scope="module", autouse=True)
def _as_before(loop: qasync.QEventLoop, window: MainWindow, qapp: QApplication) -> Iterator[None]:
    """Each test says all that it needs: styling the whole window anew takes seconds."""
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    loop.run_until_complete(speak(window, Language.ENGLISH, 1.0))


async def speak(window: MainWindow, language: Language, scale: float) -> None:
    """Texts in a language, of a size."""
    window.preferences.set_language(language)
    window.preferences.set_text_scale(scale)
    await settled(window)


async def settled(window: MainWindow) -> None:
    """Until what was started is done, and layouts that wait for the loop are made."""
    await window.services.tasks.drain()
    for _ in range(3):
        QApplication.processEvents()
    await window.services.tasks.drain()


async def walk(window: MainWindow) -> list[str]:
    """Every place with each of its tabs, and every dialog; what is cut in them."""
    found: list[str] = []
    for place, target in PLACES:
        await come_to(window, place, target)
        tabs = [one for one in window.findChildren(QTabWidget) if one.isVisibleTo(window)]
        for at in range(max([one.count() for one in tabs], default=1)):
            for one in tabs:
                one.setCurrentIndex(min(at, one.count() - 1))
            await settled(window)
            found += [f"{place} {target} {at}: {text}" for text in clipped(window)]
        await leave(window)
    for dialog in dialogs(window):
        dialog.show()
        QApplication.processEvents()
        found += [f"{type(dialog).__name__}: {text}" for text in clipped(dialog)]
        dialog.close()
        dialog.deleteLater()
    return found


@pytest.mark.parametrize(
    ("language", "scale", "size"),
    [
        (Language.GERMAN, 1.0, QSize(1024, 700)),
        (Language.ENGLISH, 2.0, QSize(1280, 800)),
        (Language.CHINESE, 2.0, QSize(1280, 800)),
        (Language.GERMAN, 2.0, QSize(1280, 800)),
    ],
)
def test_no_text_is_cut(
    loop: qasync.QEventLoop, window: MainWindow, language: Language, scale: float, size: QSize
) -> None:
    async def scenario() -> list[str]:
        window.resize(size)
        await speak(window, language, scale)
        found = await walk(window)
        assert window.size() == size, "a place made the window larger than the screen"
        return found

    assert loop.run_until_complete(scenario()) == []


def test_no_text_of_the_steps_of_adding_is_cut(loop: qasync.QEventLoop, window: MainWindow) -> None:
    async def scenario() -> list[str]:
        await speak(window, Language.GERMAN, 2.0)
        found: list[str] = []
        for target in (AddConnector(), EditConnector("practice_api")):
            await come_to(window, Place.CONNECTORS, target)
            forms = window.page.editor.forms  # type: ignore[attr-defined]  # of Connectors
            for step in Step:
                forms.go_to(step)
                await settled(window)
                found += [f"{step}: {text}" for text in clipped(window)]
            await leave(window)
        return found

    assert loop.run_until_complete(scenario()) == []


def test_from_the_right_everything_is_mirrored_but_code_and_paths(
    loop: qasync.QEventLoop, window: MainWindow, qapp: QApplication
) -> None:
    async def scenario() -> list[str]:
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        await speak(window, Language.ENGLISH, 1.0)
        navigation = window.form.navigation
        assert navigation.x() > window.page.x() + window.page.width() // 2
        found = await walk(window)
        await come_to(window, Place.SETTINGS, None)
        fields = window.page.findChildren(QLineEdit)
        paths = [one for one in fields if one.text().startswith("/") and one.isVisible()]
        assert paths
        assert {one.layoutDirection() for one in paths} == {Qt.LayoutDirection.LeftToRight}
        code = [one for one in window.findChildren(QPlainTextEdit) if one.property("mono")]
        directions = {one.layoutDirection() for one in code}
        assert directions <= {Qt.LayoutDirection.LeftToRight}
        return found

    assert loop.run_until_complete(scenario()) == []


def test_what_is_cut_is_found(window: MainWindow) -> None:
    root = QWidget()
    root.resize(60, 20)
    column = QVBoxLayout(root)
    column.addWidget(QLabel("One line of text that is far too long for so narrow a room"))
    root.setFixedSize(60, 20)
    root.show()
    assert len(clipped(root)) == 1
    root.close()

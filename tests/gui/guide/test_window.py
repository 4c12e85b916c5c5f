"""The guide in its window: contents, search, links, pictures in both colours, and F1."""

from pathlib import Path

import pytest
import qasync
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QColor, QImage, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from migrateiq_desktop.gui.guide.book import the_book
from migrateiq_desktop.gui.guide.desk import address_of
from migrateiq_desktop.gui.guide.window import GuideWindow
from migrateiq_desktop.gui.places import Place
from migrateiq_desktop.gui.theme import Appearance, Theme
from tests.gui.windows import until, whole_window


@pytest.fixture
def guide(theme: Theme, qtbot: QtBot) -> GuideWindow:
    """An open one."""
    made = GuideWindow(None, the_book())
    qtbot.addWidget(made)
    made.open_at("user-guide#home")
    return made


def picture(guide: GuideWindow) -> QImage:
    kind = QTextDocument.ResourceType.ImageResource.value
    found = guide.reader.loadResource(kind, QUrl("screenshots/home-light.png"))
    assert isinstance(found, QImage)
    return found


def test_it_opens_at_a_part_and_marks_it_in_the_contents(guide: GuideWindow) -> None:
    assert "what needs you" in guide.reader.toPlainText()
    current = guide.contents.currentItem()
    assert current is not None
    assert current.text(0) == "Home"
    guide.open_at("mapping#rules")
    assert guide.reader.chapter is not None
    assert guide.reader.chapter.address == "mapping"
    assert guide.reader.verticalScrollBar().value() > 0


def test_links_lead_on_and_back(guide: GuideWindow) -> None:
    guide.reader.anchorClicked.emit(QUrl("guide:mapping#filter"))
    assert guide.address == "mapping#filter"
    guide.go_back()
    assert guide.address == "user-guide#home"


def test_what_is_searched_for_is_listed_and_marked(guide: GuideWindow) -> None:
    guide.search.setText("rate limit")
    QTest.keyClick(guide.search, Qt.Key.Key_Return)
    assert guide.hits.count() > 2
    assert guide.reader.extraSelections()
    guide.search.setText("zyxwv")
    guide.search.search_changed.emit("zyxwv")
    assert guide.hits.count() == 0
    guide.search.clear()
    guide.search.search_changed.emit("")
    assert guide.contents.isVisibleTo(guide)


def test_pictures_are_as_dark_as_the_window(guide: GuideWindow, theme: Theme) -> None:
    light = picture(guide)
    assert 0 < light.width() <= 640 * guide.devicePixelRatioF()
    theme.set_appearance(Appearance.DARK)
    try:
        dark = picture(guide)
    finally:
        theme.set_appearance(Appearance.LIGHT)
    corners = [QColor(one.pixel(4, 4)).lightness() for one in (light, dark)]
    assert corners[0] > 200
    assert corners[1] < 60


def test_f1_opens_what_is_about_the_place(
    qt_loop: qasync.QEventLoop, theme: Theme, tmp_path: Path
) -> None:
    async def scenario() -> None:
        whole = whole_window(theme, tmp_path)
        window = whole.window
        window.show()
        await window.open(Place.RUNS)
        window.menu_actions.action("helpAction").trigger()
        desk = window.menu_actions.help
        await until(lambda: desk.guide is not None)
        assert desk.guide is not None
        assert desk.guide.address == "user-guide#runs"
        window.close()
        await whole.services.aclose()

    qt_loop.run_until_complete(scenario())


def test_a_part_of_a_place_has_a_part_of_the_guide(qtbot: QtBot) -> None:
    outer = QWidget()
    qtbot.addWidget(outer)
    inner = QWidget(QWidget(outer))
    assert address_of(inner) == address_of(None) == ""
    outer.setProperty("helpAddress", "mapping")
    assert address_of(inner) == "mapping"

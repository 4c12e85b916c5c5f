"""Every icon exists, and follows the theme."""

import gc

import pytest
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from migrateiq_desktop.gui.icons import glyph_names, icon, recolour_icons
from migrateiq_desktop.gui.theme import Appearance, Theme, Token, color

pytestmark = pytest.mark.usefixtures("theme")


def ink(drawn: QIcon, state: QIcon.State = QIcon.State.Off) -> set[str]:
    """The colours of the fully opaque pixels."""
    image = drawn.pixmap(32, QIcon.Mode.Normal, state).toImage()
    return {
        QColor(image.pixelColor(x, y)).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }


@pytest.mark.parametrize("name", glyph_names())
def test_every_icon_draws_in_its_colour(name: str) -> None:
    assert color(Token.TEXT).name() in ink(icon(name, Token.TEXT))


def test_icons_follow_the_theme(theme: Theme, qtbot: QtBot) -> None:
    button, tabs, entries = QPushButton(), QTabWidget(), QListWidget()
    for widget in (button, tabs, entries):
        qtbot.addWidget(widget)
    made = icon("home", Token.ACCENT)
    button.setIcon(made)
    button.addAction(made, "Home")
    tabs.addTab(QWidget(), made, "Home")
    entries.addItem(QListWidgetItem(made, "Home"))
    foreign = QPushButton(QIcon(":/app-icon.svg"), "Foreign")
    qtbot.addWidget(foreign)
    before = foreign.icon().cacheKey()
    theme.set_appearance(Appearance.DARK)
    try:
        recolour_icons()
        shown = (button.icon(), button.actions()[0].icon(), tabs.tabIcon(0), entries.item(0).icon())
        assert [color(Token.ACCENT).name() in ink(drawn) for drawn in shown] == [True] * 4
        assert foreign.icon().cacheKey() == before
    finally:
        theme.set_appearance(Appearance.LIGHT)
        recolour_icons()


def test_a_widget_that_goes_by_garbage_collection_takes_its_icon_along(qtbot: QtBot) -> None:
    class Holder(QWidget):
        """Stands in a circle with itself, and holds its icon."""

        def __init__(self) -> None:
            super().__init__()
            self.icon = icon("home")
            self.circle = self

    for _ in range(20):
        Holder()
    gc.collect()
    assert ink(icon("home"))


def test_a_checked_button_has_its_icon_in_another_colour() -> None:
    drawn = icon("home", Token.MUTED, checked=Token.ACCENT)
    assert color(Token.ACCENT).name() in ink(drawn, QIcon.State.On)
    assert color(Token.ACCENT).name() not in ink(drawn)


def test_an_unknown_icon_is_an_error() -> None:
    with pytest.raises(KeyError):
        icon("no such thing")

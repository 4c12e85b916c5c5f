"""Every icon exists, and follows the theme by itself."""

import pytest
from PySide6.QtGui import QColor, QIcon

from migrateiq_desktop.gui.icons import glyph_names, icon
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


def test_an_icon_follows_the_theme(theme: Theme) -> None:
    drawn = icon("home", Token.ACCENT)
    light = ink(drawn)
    theme.set_appearance(Appearance.DARK)
    try:
        assert ink(drawn) != light
        assert color(Token.ACCENT).name() in ink(drawn)
    finally:
        theme.set_appearance(Appearance.LIGHT)


def test_a_checked_button_has_its_icon_in_another_colour() -> None:
    drawn = icon("home", Token.MUTED, checked=Token.ACCENT)
    assert color(Token.ACCENT).name() in ink(drawn, QIcon.State.On)
    assert color(Token.ACCENT).name() not in ink(drawn)


def test_an_unknown_icon_is_an_error() -> None:
    with pytest.raises(KeyError):
        icon("no such thing")

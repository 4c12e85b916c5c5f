"""Numbers in a row that wraps."""

import pytest
from pytestqt.qtbot import QtBot

from migrateiq_desktop.gui.runs.number_strip import NamedNumber, NumberStrip
from migrateiq_desktop.gui.theme import Token, color

pytestmark = pytest.mark.usefixtures("theme")
NUMBERS = tuple(NamedNumber(name, "208,801") for name in ("Read", "Loaded", "Skipped", "Requests"))


def test_it_is_as_high_as_its_lines(qtbot: QtBot) -> None:
    strip = NumberStrip("Numbers")
    qtbot.addWidget(strip)
    strip.set_numbers(NUMBERS)
    one, all_apart = strip.heightForWidth(2_000), strip.heightForWidth(60)
    assert all_apart == 4 * one
    assert one < strip.heightForWidth(260) < all_apart


def test_it_is_read_aloud_and_alarms_in_red(qtbot: QtBot) -> None:
    strip = NumberStrip("Numbers")
    qtbot.addWidget(strip)
    strip.resize(400, 24)
    strip.set_numbers((NamedNumber("Rejected", "41", alarming=True),))
    assert strip.accessibleDescription() == "Rejected 41"
    image = strip.grab().toImage()
    shades = {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }
    assert color(Token.BAD).name() in shades

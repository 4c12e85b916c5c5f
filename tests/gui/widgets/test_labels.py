"""Labels: plain, by role, cut where room ends."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from migrateiq_desktop.gui.theme import Kind
from migrateiq_desktop.gui.widgets import ElidedLabel, StatusChip, label, set_kind

pytestmark = pytest.mark.usefixtures("theme")


def test_a_label_never_takes_text_for_markup(qtbot: QtBot) -> None:
    made = label("<b>x</b>", "muted")
    qtbot.addWidget(made)
    assert made.textFormat() is Qt.TextFormat.PlainText
    assert made.property("role") == "muted"


def test_a_long_text_is_cut_and_whole_in_the_tool_tip(qtbot: QtBot) -> None:
    text = "https://api.example.com/v1/a/very/long/address"
    made = ElidedLabel(text)
    qtbot.addWidget(made)
    made.resize(80, 20)
    made.show()
    assert made.text().endswith("…")
    assert made.toolTip() == made.whole_text == made.accessibleName() == text
    made.resize(1_000, 20)
    assert made.text() == text
    assert made.toolTip() == ""


def test_a_tool_tip_never_takes_text_for_markup(qtbot: QtBot) -> None:
    made = ElidedLabel("<b>a</b> name from afar that is too long")
    qtbot.addWidget(made)
    made.resize(40, 20)
    made.show()
    assert "&lt;b&gt;a&lt;/b&gt;" in made.toolTip()


def test_a_kind_can_be_given_and_taken_back(qtbot: QtBot) -> None:
    made = label("0 rejected")
    qtbot.addWidget(made)
    set_kind(made, Kind.BAD)
    assert made.property("kind") == "bad"
    set_kind(made, None)
    assert made.property("kind") is None


def test_a_chip_says_its_status_in_words(qtbot: QtBot) -> None:
    chip = StatusChip(Kind.GOOD, "Completed")
    qtbot.addWidget(chip)
    assert (chip.text(), chip.property("chip")) == ("Completed", "good")
    chip.set_status(Kind.BAD, "Failed")
    assert (chip.text(), chip.property("chip")) == ("Failed", "bad")


def test_the_room_that_the_style_leaves_beside_a_text_is_asked_for(qtbot: QtBot) -> None:
    plain, padded = ElidedLabel("Records", "label"), ElidedLabel("Records", "columnHead")
    for one in (plain, padded):
        qtbot.addWidget(one)
        one.show()
    assert padded.sizeHint().width() >= plain.sizeHint().width() + 20
    padded.resize(padded.sizeHint())
    assert padded.text() == "Records"
    padded.resize(padded.sizeHint().width() - 6, padded.height())
    assert padded.text().endswith("…")

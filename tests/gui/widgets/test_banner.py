"""Messages inside a page."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from migrateiq_desktop.gui.theme import Kind
from migrateiq_desktop.gui.widgets import Banner

pytestmark = pytest.mark.usefixtures("theme")


@pytest.fixture
def banner(qtbot: QtBot) -> Iterator[Banner]:
    """A banner in a window."""
    window = QWidget()
    layout = QVBoxLayout(window)
    made = Banner(window)
    layout.addWidget(made)
    qtbot.addWidget(window)
    window.resize(900, 200)
    window.show()
    yield made
    window.close()


def buttons(banner: Banner) -> list[str]:
    found = banner.findChildren(QPushButton)
    return [button.text() for button in found if button.isVisible()]


def press(banner: Banner, text: str) -> None:
    found = [button for button in banner.findChildren(QPushButton) if button.text() == text]
    assert len(found) == 1
    found[0].click()


def test_it_hides_until_there_is_something_to_say(banner: Banner) -> None:
    assert banner.isHidden()
    banner.show_message(Kind.BAD, "The key was refused.")
    assert banner.isVisible()
    assert banner.text == "The key was refused."
    assert buttons(banner) == []


def test_an_action_is_done_and_replaced_by_the_next_message(banner: Banner) -> None:
    done: list[str] = []
    banner.show_message(Kind.BAD, "No key.", actions=(("Add key", lambda: done.append("key")),))
    assert buttons(banner) == ["Add key"]
    press(banner, "Add key")
    assert done == ["key"]
    banner.show_message(Kind.GOOD, "Stored.")
    assert buttons(banner) == []


def test_details_are_one_click_away_and_can_be_copied(banner: Banner) -> None:
    banner.show_message(Kind.BAD, "Refused.", note="Replace it.", details="GET /v1 → 401")
    assert buttons(banner) == ["Details"]
    before = banner.details_shown
    press(banner, "Details")
    assert (before, banner.details_shown) == (False, True)
    banner.copy()
    assert QGuiApplication.clipboard().text() == "Refused.\n\nReplace it.\n\nGET /v1 → 401"


def test_markup_from_afar_is_shown_as_it_stands(banner: Banner) -> None:
    banner.show_message(Kind.BAD, "<img src=http://evil.example/x> <b>no</b>")
    assert banner.text == "<img src=http://evil.example/x> <b>no</b>"
    labels = [label for label in banner.findChildren(QLabel) if label.text()]
    assert labels
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)


def test_buttons_go_below_the_text_where_it_is_narrow(banner: Banner, qtbot: QtBot) -> None:
    actions = (("Try the keyring again", list), ("Use an encrypted vault…", list))
    banner.show_message(Kind.CAUTION, "No keyring can be used.", actions=actions)
    text = next(label for label in banner.findChildren(QLabel) if label.text() == banner.text)
    first = next(button for button in banner.findChildren(QPushButton) if button.isVisible())
    qtbot.waitUntil(lambda: first.x() > text.geometry().right())
    banner.window().resize(400, 300)
    qtbot.waitUntil(lambda: first.y() > text.geometry().bottom())


def test_no_button_is_cut_where_it_is_narrower_still(banner: Banner, qtbot: QtBot) -> None:
    actions = (("Change the address", list),)
    banner.show_message(Kind.BAD, "It fails.", details="GET", actions=actions)
    banner.window().setFixedWidth(280)
    shown = [one for one in banner.findChildren(QPushButton) if one.isVisible()]
    qtbot.waitUntil(lambda: all(one.width() >= one.sizeHint().width() for one in shown))
    assert all(one.geometry().right() < banner.width() for one in shown)

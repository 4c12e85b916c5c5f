"""The way out, as a person chooses it."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from migrateiq_desktop.gui.settings.network_card import MODES, NetworkCard
from migrateiq_desktop.services.network import NetworkSettings

pytestmark = pytest.mark.usefixtures("theme")


@pytest.fixture
def card(qtbot: QtBot) -> NetworkCard:
    made = NetworkCard()
    qtbot.addWidget(made)
    made.show()
    return made


def test_what_is_kept_is_shown_and_given_back(card: NetworkCard) -> None:
    kept = NetworkSettings(
        mode="manual",
        url="http://proxy.example.com:3128",
        username="me",
        has_password=True,
        no_proxy=("example.com", "10.0.0.0/8"),
        ca_file=Path("/etc/own.pem"),
    )
    card.show_settings(kept)
    assert card.chosen() == kept
    assert card.password.text() == ""
    assert card.password.placeholderText().startswith("Stored")
    assert card.typed_password() is None
    card.password.setText("another")
    assert card.typed_password() == "another"
    card.username.clear()
    assert card.typed_password() == ""


@pytest.mark.parametrize("mode", MODES)
def test_an_address_is_asked_for_only_where_it_counts(card: NetworkCard, mode: str) -> None:
    card.mode.setCurrentIndex(MODES.index(mode))
    assert card.url.isVisible() is (mode == "manual")
    assert card.ca_file.isVisible()


def test_everything_has_a_name(card: NetworkCard) -> None:
    fields = (card.mode, card.url, card.username, card.password, card.no_proxy, card.ca_file)
    assert all(field.accessibleName() for field in fields)
    assert "&" not in "".join(field.accessibleName() for field in fields)

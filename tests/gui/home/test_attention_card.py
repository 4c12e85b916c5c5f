"""What needs a person: as many as one can act on, the rest counted."""

from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from migrateiq_desktop.gui.home.attention_card import MOST_SHOWN, AttentionCard
from migrateiq_desktop.services.views import Attention, AttentionKind


def test_a_thousand_items_are_no_thousand_rows(qtbot: QtBot) -> None:
    card = AttentionCard()
    qtbot.addWidget(card)
    kind = AttentionKind.KEY_MISSING
    card.set_items([Attention(kind=kind, subject=f"{n}", text="") for n in range(1_000)])
    assert len(card.findChildren(QPushButton)) == MOST_SHOWN
    assert "And 980 more." in {label.text() for label in card.findChildren(QLabel)}

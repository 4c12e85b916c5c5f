"""What needs a person: as many as one can act on, the rest counted."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from migrateiq_desktop.gui.home.attention_card import MOST_SHOWN, AttentionCard
from migrateiq_desktop.gui.widgets import StatusChip
from migrateiq_desktop.services.views import Attention, AttentionKind


def test_a_thousand_items_are_no_thousand_rows(qtbot: QtBot) -> None:
    card = AttentionCard()
    qtbot.addWidget(card)
    kind = AttentionKind.KEY_MISSING
    card.set_items([Attention(kind=kind, subject=f"{n}", text="") for n in range(1_000)])
    assert len(card.findChildren(QPushButton)) == MOST_SHOWN
    assert "And 980 more." in {label.text() for label in card.findChildren(QLabel)}


def test_with_little_room_texts_have_that_of_the_chips_too(qtbot: QtBot) -> None:
    def begins() -> tuple[int, int]:
        (chip,) = card.findChildren(StatusChip)
        (text,) = (one for one in card.findChildren(QLabel) if one.text() == reason)
        return chip.mapTo(card, QPoint()).x(), text.mapTo(card, QPoint()).x()

    def is_stacked() -> bool:
        chip, text = begins()
        return chip == text

    card = AttentionCard()
    qtbot.addWidget(card)
    reason = "Too little was read."
    card.set_items([Attention(kind=AttentionKind.FAILED, subject="Billing", text=reason)])
    card.resize(900, 300)
    card.show()
    qtbot.waitUntil(lambda: len(card.findChildren(StatusChip)) == 1 and not is_stacked())
    card.resize(300, 300)
    qtbot.waitUntil(lambda: len(card.findChildren(StatusChip)) == 1 and is_stacked())

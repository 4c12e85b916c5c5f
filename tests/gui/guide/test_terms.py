"""Every term that is explained stands in the glossary."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from migrateiq_desktop.gui.guide.terms import Term, explain, explanation

GLOSSARY = Path(__file__).resolve().parents[3] / "docs" / "glossary.md"


@pytest.mark.parametrize("term", Term)
def test_a_term_is_one_of_the_glossary_and_explained(term: Term, qtbot: QtBot) -> None:
    assert term.value in GLOSSARY.read_text("utf-8").casefold()
    widget = QLabel()
    qtbot.addWidget(widget)
    explain(term, widget)
    assert widget.whatsThis() == explanation(term)
    assert explanation(term) in widget.toolTip()

"""What templates say, in the language of the window."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from migrateiq_desktop.gui.connectors.template_texts import in_words, matching
from migrateiq_desktop.gui.languages import Language, put_in_force
from migrateiq_desktop.services.templates import TemplateLibrary


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    """German, and English again afterwards."""
    put_in_force(qapp, Language.GERMAN)
    yield
    put_in_force(qapp, Language.ENGLISH)


@pytest.mark.usefixtures("german")
def test_templates_are_shown_and_found_in_german_and_found_in_english() -> None:
    library = TemplateLibrary()
    shown = in_words(library.get("gitlab"))
    assert shown.description.startswith("Projekte, Issues")
    assert [one.label for one in shown.fields] == ["Server", "Gruppe"]
    assert shown.keys[0].label == "Zugriffstoken"
    assert shown.connector == library.get("gitlab").connector
    assert [one.id for one in matching(library.all(), "shopify bestellentwürfe")] == ["shopify"]
    assert [one.id for one in matching(library.all(), "shopify draft")] == ["shopify"]
    own = shown.model_copy(update={"description": "What somebody wrote."})
    assert in_words(own).description == "What somebody wrote."


def test_in_english_they_are_as_they_are() -> None:
    template = TemplateLibrary().get("gitlab")
    assert in_words(template) is template

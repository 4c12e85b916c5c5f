"""What use cases say, found again by its pattern and said in the language of the window."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from migrateiq_desktop.gui.languages import Language, put_in_force
from migrateiq_desktop.gui.said import said, said_report
from migrateiq_desktop.model.errors import SourceError, UnreachableError


@pytest.fixture(autouse=True)
def _german(qapp: QApplication) -> Iterator[None]:
    put_in_force(qapp, Language.GERMAN)
    yield
    put_in_force(qapp, Language.ENGLISH)


def test_an_error_is_translated_with_its_values_in_their_places() -> None:
    error = UnreachableError(
        "api.example.com can't be reached",
        cause="no connection to api.example.com (refused)",
        next_step="Check the address and the network.",
        details="GET https://api.example.com/",
    ).report()
    shown = said_report(error)
    assert shown.title == "api.example.com ist nicht erreichbar"
    assert shown.cause == "keine Verbindung zu api.example.com (refused)"
    assert shown.next_step == "Prüfen Sie Adresse und Netzwerk."
    assert shown.details == error.details
    assert shown.kind == error.kind
    assert said(error.sentence()) == f"{shown.title}: {shown.cause}."


def test_a_text_inside_another_is_translated_too() -> None:
    assert said("Ask the makers of the API. Try again later.") == (
        "Fragen Sie die Hersteller der API. Versuchen Sie es später erneut."
    )


def test_reasons_with_commas_between_them_are_translated_each() -> None:
    found = "a list of 1,000 objects, named “data”"
    assert said(found) == "eine Liste von 1.000 Objekten, mit dem Namen „data“"


def test_what_nobody_wrote_stays_as_it_came() -> None:
    for text in ("", "HTTP 599", "relation “x” does not exist, LINE 1: SELECT"):
        assert said(text) == text


def test_in_english_nothing_is_looked_up(qapp: QApplication) -> None:
    put_in_force(qapp, Language.ENGLISH)
    error = SourceError("The answer to /x is empty", next_step="Try again later.").report()
    assert said_report(error) is error
    assert said("Try again later.") == "Try again later."


def test_in_chinese_the_values_move_where_the_sentence_wants_them(qapp: QApplication) -> None:
    put_in_force(qapp, Language.CHINESE)
    assert said("There is no database sales on db.local") == "db.local 上没有数据库 sales"

"""The language of the window: which follows from the choice and the system, and the change."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import qasync
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication, QLabel

from migrateiq_desktop.gui import formatting
from migrateiq_desktop.gui.languages import Language, locale_of, put_in_force, spoken
from migrateiq_desktop.gui.places import Place
from migrateiq_desktop.gui.theme import Theme
from tests.gui.windows import whole_window


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    yield
    put_in_force(qapp, Language.ENGLISH)


@pytest.mark.parametrize(
    ("system", "expected"),
    [
        ("de_AT", Language.GERMAN),
        ("zh_CN", Language.CHINESE),
        ("zh_SG", Language.CHINESE),
        ("zh_TW", Language.CHINESE),
        ("fr_FR", Language.ENGLISH),
        ("en_GB", Language.ENGLISH),
        ("C", Language.ENGLISH),
    ],
)
def test_the_system_is_followed_where_its_language_is_spoken(
    system: str, expected: Language
) -> None:
    assert spoken(Language.SYSTEM, QLocale(system)) is expected
    assert spoken(Language.CHINESE, QLocale(system)) is Language.CHINESE


@pytest.mark.parametrize(
    ("language", "system", "expected"),
    [
        (Language.SYSTEM, "fr_FR", "fr_FR"),
        (Language.SYSTEM, "C", "en_US"),
        (Language.GERMAN, "de_AT", "de_AT"),
        (Language.GERMAN, "en_US", "de_DE"),
        (Language.ENGLISH, "en_GB", "en_GB"),
        (Language.ENGLISH, "de_DE", "en_US"),
        (Language.CHINESE, "zh_TW", "zh_CN"),
    ],
)
def test_numbers_are_written_as_the_language_does(
    language: Language, system: str, expected: str
) -> None:
    assert locale_of(language, QLocale(system)).name() == expected


def test_a_change_puts_numbers_and_qts_own_words_in_force(qapp: QApplication) -> None:
    assert put_in_force(qapp, Language.GERMAN, QLocale("en_US")) is Language.GERMAN
    assert formatting.number(336_776) == "336.776"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    put_in_force(qapp, Language.ENGLISH, QLocale("en_US"))
    assert formatting.number(336_776) == "336,776"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_the_open_window_is_made_anew_in_another_language(
    qt_loop: qasync.QEventLoop, theme: Theme, tmp_path: Path
) -> None:
    async def scenario() -> None:
        whole = whole_window(theme, tmp_path)
        window = whole.window
        window.show()
        await window.open(Place.HOME)
        before = whole.page(Place.HOME)
        shortcuts = window.menu_actions.action("settingsAction").shortcuts()
        window.preferences.set_language(Language.GERMAN)
        await whole.settle()
        assert whole.page(Place.HOME) is not before
        assert before.noted[-1] == "release"
        assert window.menu_actions.action("settingsAction").shortcuts() == shortcuts
        assert window.preferences.state.language is Language.GERMAN
        assert "Strg+," in {one.text() for one in window.form.navigation.findChildren(QLabel)}
        window.close()
        await whole.services.aclose()

    qt_loop.run_until_complete(scenario())

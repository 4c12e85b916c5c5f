"""Which language the window speaks, and how it writes numbers and days. Knows no page.

The catalogues are made of `resources/translations` by `make translations`; docs/translating.md
says how another language is added.
"""

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

CATALOGUES = Path(__file__).parent / "generated" / "translations"
_TRANSLATOR = "language in force"
_PROPERTY = "migrateiq_language"


class Language(StrEnum):
    """What a person can choose; all but the first are named as Qt names a locale."""

    SYSTEM = "system"
    ENGLISH = "en"
    GERMAN = "de"
    CHINESE = "zh_CN"

    @property
    def native_name(self) -> str:
        """As its speakers call it, which is not translated; empty for the system's."""
        return _NATIVE_NAMES.get(self, "")


_NATIVE_NAMES = {
    Language.ENGLISH: "English",
    Language.GERMAN: "Deutsch",
    Language.CHINESE: "简体中文",
}
SPOKEN = tuple(language for language in Language if language is not Language.SYSTEM)


def spoken(language: Language, system: QLocale) -> Language:
    """The language of texts that follows from the choice and from what the system prefers."""
    if language is not Language.SYSTEM:
        return language
    for name in system.uiLanguages():
        wanted = QLocale(name)
        for offered in SPOKEN:
            one = QLocale(offered.value)
            if (one.language(), one.script()) == (wanted.language(), wanted.script()):
                return offered
    return Language.ENGLISH


def locale_of(language: Language, system: QLocale) -> QLocale:
    """How numbers and days are written: the system's way wherever it is of that language."""
    if language is Language.SYSTEM:
        # the C locale has no separators: numbers would be hard to read
        unreadable = system.language() is QLocale.Language.C
        return _american() if unreadable else system
    named = _american() if language is Language.ENGLISH else QLocale(language.value)
    same = (system.language(), system.script()) == (named.language(), named.script())
    return system if same else named


def in_force() -> Language:
    """The language of texts now; English before one was put in force."""
    app = QCoreApplication.instance()
    name = str(app.property(_PROPERTY)) if app is not None else ""
    return next((one for one in SPOKEN if one.value == name), Language.ENGLISH)


def put_in_force(
    app: QCoreApplication, language: Language, system: QLocale | None = None
) -> Language:
    """Have everything that is made from now on speak a language. Gives the language of texts.

    What stands already has to be made anew; `system` is what the system prefers, asked where None.
    """
    asked = system or QLocale.system()
    QLocale.setDefault(locale_of(language, asked))
    chosen = spoken(language, asked)
    app.setProperty(_PROPERTY, chosen.value)
    for before in app.findChildren(QTranslator, _TRANSLATOR):
        app.removeTranslator(before)
        before.deleteLater()
    qt_words = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for folder, file in ((Path(qt_words), "qtbase"), (CATALOGUES, "migrateiq")):
        translator = QTranslator(app)
        translator.setObjectName(_TRANSLATOR)
        if translator.load(str(folder / f"{file}_{chosen.value}.qm")):
            app.installTranslator(translator)
        else:
            translator.deleteLater()  # Qt's own words are English where it has none
    return chosen


def _american() -> QLocale:
    return QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)

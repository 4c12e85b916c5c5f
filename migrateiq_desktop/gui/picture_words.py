"""Words as a language from the right would have them, for pictures: Hebrew letters of no meaning.

What is left to right in such a picture was not translated: names, numbers, code, addresses.
"""

import re
from string import ascii_lowercase

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from .languages import Language, put_in_force

_NAME = "words from the right"
_LETTERS = dict(zip(ascii_lowercase, "אבגדהוזחטיכלמנסעפצקרשתםןףץ", strict=False))
_NOT_WORDS = re.compile(r"(Ctrl|Shift|Alt|F%1|[dMyhHms:., ]+)")
"""Keys and the patterns of dates, whose letters are no words."""
_KEPT = re.compile(r"(\{[^}]*\}|%n|%L?\d|\b[A-Z]{2,}\b|\S*[/\\_@]\S*|\b\w*\d\w*\b)")
"""Placeholders, abbreviations, addresses and names of code: as in any translation."""


def from_the_right(text: str) -> str:
    """A text in letters that run from right to left; as long, with the same placeholders."""
    if _NOT_WORDS.fullmatch(text):
        return text
    parts = _KEPT.split(text.replace("&", ""))
    return "".join(
        part if at % 2 else "".join(_LETTERS.get(letter, letter) for letter in part.lower())
        for at, part in enumerate(parts)
    )


class RightTranslator(QTranslator):
    """Gives every text that is asked for so, Qt's own too."""

    def isEmpty(self) -> bool:
        """It has something to say."""
        return False

    def translate(
        self,
        context: str,
        sourceText: str,  # noqa: N803  Qt's name for it
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        """The text in those letters."""
        del context, disambiguation, n
        return from_the_right(sourceText)


def speak_from_the_right(app: QCoreApplication) -> None:
    """Have everything that is made from now on speak so, and write its days in Hebrew."""
    QLocale.setDefault(QLocale(QLocale.Language.Hebrew))
    translator = RightTranslator(app)
    translator.setObjectName(_NAME)
    app.installTranslator(translator)


def speak_as_usual(app: QCoreApplication) -> None:
    """No more of it; what is made from now on speaks English."""
    for translator in app.findChildren(QTranslator, _NAME):
        app.removeTranslator(translator)
        translator.deleteLater()
    put_in_force(app, Language.ENGLISH)

"""What use cases say, in the language of the window: errors, reasons, remarks.

They come in English, finished, from workers and from the history too; each is found again by the
pattern it was made by. What has no translation stays as it is. Knows no widget.
"""

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from PySide6.QtCore import QCoreApplication

from migrateiq_desktop.model.errors import ErrorReport

from .formatting import number
from .languages import Language, in_force

_PLACEHOLDER = re.compile(r"(\{\d+\})")
_NUMBER = re.compile(r"\d{1,3}(,\d{3})+")
_QUOTED = re.compile("“([^“”]*)”")
_SENTENCES = re.compile(r"(?<=[.!?]) (?=\S)")
_DEEPEST = 3
"""A text within a text within a text."""


def said(text: str) -> str:
    """A text of the use cases in the language in force."""
    language = in_force()
    if language is Language.ENGLISH:
        return text
    shown = _translated(text, language, 0)
    quoted_anew = language is Language.GERMAN and shown != text
    return _QUOTED.sub("„\\1“", shown) if quoted_anew else shown


def said_report(report: ErrorReport) -> ErrorReport:
    """An error with its texts in the language in force; details stay as they came."""
    if in_force() is Language.ENGLISH:
        return report
    return report.model_copy(
        update={
            "title": said(report.title),
            "cause": said(report.cause),
            "next_step": said(report.next_step),
        }
    )


@dataclass(frozen=True, slots=True)
class _Template:
    text: str
    anchor: str
    """Its longest part without a value: whatever lacks it isn't made by it."""
    literal: int
    """Characters that are not a value."""
    pattern: re.Pattern[str] | None
    """None: it takes no value."""

    def values(self, text: str) -> tuple[str, ...] | None:
        """The values in a text that it made; None when it didn't."""
        if self.pattern is None:
            return () if text == self.text else None
        if self.anchor not in text:
            return None
        found = self.pattern.fullmatch(text)
        return found.groups() if found else None


@cache
def _templates() -> tuple[_Template, ...]:
    """The most telling first: of two that fit, the one with more words of its own is meant."""
    # loaded only where it is needed: whoever reads English never pays for it
    from migrateiq_desktop.gui.generated.texts.service_texts import TEMPLATES  # noqa: PLC0415

    return tuple(sorted(map(_template, TEMPLATES), key=lambda one: -one.literal))


def _template(text: str) -> _Template:
    parts = _PLACEHOLDER.split(text)
    own = parts[::2]
    pattern = None
    if len(parts) > 1:
        made = "".join("(.+?)" if at % 2 else re.escape(part) for at, part in enumerate(parts))
        pattern = re.compile(made, re.DOTALL)
    return _Template(text, max(own, key=len), sum(map(len, own)), pattern)


@lru_cache(maxsize=4096)
def _translated(text: str, language: Language, depth: int) -> str:
    if not text or depth > _DEEPEST:
        return text
    whole = _by_template(text, language, depth)
    if whole is not None:
        return whole
    sentences = _SENTENCES.split(text)
    if len(sentences) > 1:
        return " ".join(_translated(one, language, depth + 1) for one in sentences)
    return _by_parts(text, language, depth)


def _by_template(text: str, language: Language, depth: int) -> str | None:
    """The translation of a text that one template made, with or without its full stop."""
    for candidate, end in (
        (text, ""),
        (text.removesuffix("."), "."),
        (text.removesuffix(":"), ":"),
    ):
        if end and candidate == text:
            continue
        for template in _templates():
            values = template.values(candidate)
            if values is None:
                continue
            shown = QCoreApplication.translate("services", template.text)
            if shown != template.text:
                inner = [_value(value, language, depth + 1) for value in values]
                return _filled(shown, inner) + end
    return None


def _by_parts(text: str, language: Language, depth: int) -> str:
    """What happened and why, with a colon between them, each by a template of its own."""
    at = text.find(": ")
    while at > 0:
        head = _by_template(text[:at], language, depth)
        if head is not None:
            return f"{head}: {_translated(text[at + 2 :], language, depth + 1)}"
        at = text.find(": ", at + 2)
    return _by_list(text, language, depth)


def _by_list(text: str, language: Language, depth: int) -> str:
    """Reasons with commas between them, where each of them is known."""
    shown = [_by_template(one, language, depth) for one in text.split(", ")]
    known = [one for one in shown if one is not None]
    return ", ".join(known) if len(known) == len(shown) else text


def _value(value: str, language: Language, depth: int) -> str:
    """A text within a text, or a number as the language writes it."""
    if _NUMBER.fullmatch(value):
        return number(int(value.replace(",", "")))
    return _translated(value, language, depth)


def _filled(shown: str, values: list[str]) -> str:
    return _PLACEHOLDER.sub(lambda found: values[int(found[0][1:-1])], shown)

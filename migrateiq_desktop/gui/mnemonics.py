"""Sees to it that each letter with Alt leads to one thing: of two texts in view that claim one, the
later gets another of its letters. Knows no page and no language."""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from string import ascii_lowercase

from PySide6.QtWidgets import QAbstractButton, QGroupBox, QLabel, QMainWindow, QTabBar, QWidget

_MARK = re.compile(r"&(?!&)(\w)")
_IN_BRACKETS = re.compile(r"\(&\w\)")
"""How Chinese names a letter: behind the text, which has none itself."""
_AMPERSAND = "\0\0"


def letter_of(text: str) -> str:
    """The letter that a text claims, in lower case; empty without one."""
    found = _MARK.search(text.replace("&&", _AMPERSAND))
    return found[1].lower() if found else ""


def without_letter(text: str) -> str:
    """A text where nothing can be pressed: a title, or what a screen reader says."""
    bare = _IN_BRACKETS.sub("", text.replace("&&", _AMPERSAND))
    return _MARK.sub(r"\1", bare).replace(_AMPERSAND, "&")


def given_out(texts: Sequence[str], taken: str = "") -> list[str]:
    """The texts with a letter each that no earlier one has, and none of those `taken`.

    A text that has no letter left, or claimed none, stays without.
    """
    claimed = [letter_of(text) for text in texts]
    used = set(taken)
    result = []
    for place, text in enumerate(texts):
        if not claimed[place] or claimed[place] not in used:
            used.add(claimed[place])
            result.append(text)
            continue
        # not one that a later text has of its own: it would have to give way in turn
        free = _with_another(text, used.union(claimed[place + 1 :]))
        used.add(letter_of(free))
        result.append(free)
    return result


def settle_letters(window: QMainWindow) -> None:
    """Give out the letters of what is in view; the menu bar keeps its own."""
    bar = "".join(letter_of(act.text()) for act in window.menuBar().actions())
    found = list(_claims(window))
    texts = [text for text, _ in found]
    for before, after, (_, put) in zip(texts, given_out(texts, bar), found, strict=True):
        if after != before:
            put(after)


def _with_another(text: str, used: set[str]) -> str:
    bare = _MARK.sub(r"\1", text.replace("&&", _AMPERSAND))
    if _IN_BRACKETS.search(text):
        letter = next((one for one in ascii_lowercase if one not in used), "")
        marked = f"(&{letter.upper()})" if letter else ""
        return _IN_BRACKETS.sub(marked, text)
    starts = [found.start() for found in re.finditer(r"\b[^\W\d_]", bare)]
    for place in (*starts, *range(len(bare))):
        letter = bare[place].lower()
        # what no keyboard has a key for has no capital either
        if letter != letter.upper() and letter not in used:
            bare = f"{bare[:place]}&{bare[place:]}"
            break
    return bare.replace(_AMPERSAND, "&&")


def _in_view(parent: QWidget) -> Iterator[QWidget]:
    """What is seen of a window, as it is read.

    Not by `findChildren`: in Python the window would own all that it finds, and keep it when the
    pages that it belongs to are long gone.
    """
    for child in parent.children():
        if isinstance(child, QWidget) and child.isVisible() and not child.isWindow():
            yield child
            yield from _in_view(child)


def _claims(window: QMainWindow) -> Iterator[tuple[str, Callable[[str], object]]]:
    """What in view has a text with a letter, and how it is given another."""
    for widget in _in_view(window):
        match widget:
            case QTabBar():
                for place in range(widget.count()):
                    if letter_of(widget.tabText(place)):
                        yield widget.tabText(place), partial(widget.setTabText, place)
            case QGroupBox():
                if letter_of(widget.title()):
                    yield widget.title(), widget.setTitle
            case QAbstractButton():
                if letter_of(widget.text()):
                    yield widget.text(), widget.setText
            case QLabel() if widget.buddy() is not None:
                if letter_of(widget.text()):
                    yield widget.text(), widget.setText
            case _:
                pass

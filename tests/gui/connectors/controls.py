"""What a person who can't see, or has no mouse, finds in a part of the window."""

import re
from collections import Counter

from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

CONTROLS = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit)
MENU_LETTERS = frozenset("fevsth")
"""Those of the menu bar: File, Edit, View, Sync, Tools, Help."""
_MNEMONIC = re.compile(r"&(\w)")


def controls(root: QWidget) -> list[QWidget]:
    """Every control that is on screen."""
    found = [one for kind in CONTROLS for one in root.findChildren(kind)]
    return [
        one
        for one in found
        if one.isVisible()
        and not isinstance(one, QHeaderView)
        and not isinstance(one.parent(), QComboBox | QLineEdit)
        and not one.objectName().startswith("qt_")
    ]


def nameless(root: QWidget) -> list[str]:
    """The controls that a screen reader can't name."""
    return [
        f"{type(one).__name__} {one.objectName()}"
        for one in controls(root)
        if not one.accessibleName() and not (isinstance(one, QAbstractButton) and one.text())
    ]


def unreachable(root: QWidget) -> list[str]:
    """The controls that Tab doesn't reach."""
    return [
        f"{type(one).__name__} {one.objectName()}"
        for one in controls(root)
        if one.isEnabled() and one.focusPolicy().value == 0
    ]


def clashing_letters(root: QWidget) -> list[str]:
    """Alt letters that mean two things at once."""
    texts = [one.text() for one in root.findChildren(QAbstractButton) if one.isVisible()]
    labels = root.findChildren(QLabel)
    texts += [one.text() for one in labels if one.isVisible() and one.buddy() is not None]
    letters = [found[1].lower() for text in texts if (found := _MNEMONIC.search(text))]
    assert letters
    counts = Counter(letters)
    return [one for one in counts if counts[one] > 1 or one in MENU_LETTERS]


def rich_labels(root: QWidget) -> list[str]:
    """Labels that would obey markup in a text that came from afar."""
    rich = [one for one in root.findChildren(QLabel) if one.textFormat().value != 0]
    return [f"{one.objectName()}: {one.text()}" for one in rich]

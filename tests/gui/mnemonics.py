"""The letters that Alt goes to, as far as they are in view. For walks through the window."""

from collections import Counter

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QGroupBox, QLabel, QMainWindow, QTabBar, QWidget


def shared_letters(root: QWidget) -> dict[str, list[str]]:
    """Letters that more than one text in view claims, with these texts."""
    texts = _texts_in_view(root)
    times = Counter(_letter(text) for text in texts)
    return {
        letter: [text for text in texts if _letter(text) == letter]
        for letter, count in times.items()
        if count > 1
    }


def _texts_in_view(root: QWidget) -> list[str]:
    texts = []
    if isinstance(root, QMainWindow):
        texts += [act.text() for act in root.menuBar().actions()]
    for widget in root.findChildren(QWidget):
        if widget.window() is not root.window() or not widget.isVisibleTo(root):
            continue
        if isinstance(widget, QTabBar):
            texts += [widget.tabText(place) for place in range(widget.count())]
        elif isinstance(widget, QAbstractButton | QGroupBox):
            texts.append(widget.title() if isinstance(widget, QGroupBox) else widget.text())
        elif isinstance(widget, QLabel) and widget.buddy() is not None:
            texts.append(widget.text())
    return [text for text in texts if _letter(text)]


def _letter(text: str) -> str:
    return QKeySequence.mnemonic(text).toString(QKeySequence.SequenceFormat.PortableText)

"""Icons by name in the colour of a token. Drawn from resources, and kept once they are drawn.

No Python object stands behind a QIcon here: an icon engine written in Python is freed twice when a
widget that holds its icon goes by garbage collection.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QDir, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QListWidget,
    QTabWidget,
    QWidget,
)

from .theme import Scheme, Token, scheme_in_force

_FOLDER = ":/icons/glyphs"
_PIXELS = (16, 18, 20, 24, 32, 40, 64)
"""Sizes that are drawn; others are scaled down from the next larger one."""


@dataclass(frozen=True, slots=True)
class _Wish:
    """What an icon was asked for with, so that it can be had again in other colours."""

    name: str
    token: Token
    checked: Token


_wishes: dict[int, _Wish] = {}
"""By the cache key, which all copies of an icon share."""


def glyph_names() -> tuple[str, ...]:
    """Every icon there is."""
    return tuple(sorted(file.removesuffix(".svg") for file in QDir(_FOLDER).entryList(["*.svg"])))


def icon(name: str, token: Token = Token.MUTED, *, checked: Token | None = None) -> QIcon:
    """The icon of that name in the colour of a token, in another where its button is checked.

    Raises KeyError for an unknown name.
    """
    return _icon(_Wish(name, token, checked or token), scheme_in_force())


def recolour_icons() -> None:
    """Give every button, action, tab and list entry its icon in the colours in force now."""
    for widget in QApplication.allWidgets():
        if isinstance(widget, QAbstractButton):
            _renew(widget.icon(), widget.setIcon)
        for action in widget.actions():
            _renew(action.icon(), action.setIcon)
        _renew_entries(widget)


def _renew_entries(widget: QWidget) -> None:
    if isinstance(widget, QListWidget):
        for row in range(widget.count()):
            item = widget.item(row)
            _renew(item.icon(), item.setIcon)
    elif isinstance(widget, QTabWidget):
        for index in range(widget.count()):
            wish = _wishes.get(widget.tabIcon(index).cacheKey())
            if wish is not None:
                widget.setTabIcon(index, _icon(wish, scheme_in_force()))


def _renew(old: QIcon, put: Callable[[QIcon], None]) -> None:
    wish = _wishes.get(old.cacheKey())
    if wish is not None:
        put(_icon(wish, scheme_in_force()))


@cache
def _icon(wish: _Wish, scheme: Scheme) -> QIcon:
    path = f"{_FOLDER}/{wish.name}.svg"
    if not QDir().exists(path):
        raise KeyError(wish.name)
    renderer = QSvgRenderer(path)
    made = QIcon()
    looks = (
        (wish.token, QIcon.Mode.Normal, QIcon.State.Off),
        (wish.checked, QIcon.Mode.Normal, QIcon.State.On),
        (Token.MUTED, QIcon.Mode.Disabled, QIcon.State.Off),
    )
    for pixels in _PIXELS:
        for token, mode, state in looks:
            made.addPixmap(_drawn(renderer, pixels, QColor(scheme[token])), mode, state)
    _wishes[made.cacheKey()] = wish
    return made


def _drawn(renderer: QSvgRenderer, pixels: int, colour: QColor) -> QPixmap:
    pixmap = QPixmap(pixels, pixels)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(pixmap.rect(), colour)
    painter.end()
    return pixmap

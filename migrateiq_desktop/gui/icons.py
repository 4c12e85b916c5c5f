"""Icons by name in the colour of a token. Drawn from resources, and kept once they are drawn.

No Python object stands behind a QIcon here: an icon engine written in Python is freed twice when a
widget that holds its icon goes by garbage collection.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QDir, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QTransform
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
_POINTING = frozenset({"back"})
"""Glyphs that point where reading came from: the other way in a script from the right."""
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
    return _in_force(_Wish(name, token, checked or token))


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
                widget.setTabIcon(index, _in_force(wish))


def _renew(old: QIcon, put: Callable[[QIcon], None]) -> None:
    wish = _wishes.get(old.cacheKey())
    if wish is not None:
        put(_in_force(wish))


def _in_force(wish: _Wish) -> QIcon:
    mirrored = wish.name in _POINTING and QApplication.isRightToLeft()
    return _icon(wish, scheme_in_force(), mirrored=mirrored)


@cache
def _icon(wish: _Wish, scheme: Scheme, *, mirrored: bool) -> QIcon:
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
            drawn = _drawn(renderer, pixels, QColor(scheme[token]))
            if mirrored:
                drawn = drawn.transformed(QTransform.fromScale(-1, 1))
            made.addPixmap(drawn, mode, state)
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

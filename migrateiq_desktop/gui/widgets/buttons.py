"""Buttons by their weight: plain, primary (one a view), danger, quiet, link."""

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtWidgets import QMenu, QPushButton, QToolButton

from migrateiq_desktop.gui.icons import icon
from migrateiq_desktop.gui.theme import Token

from .labels import restyle


class ButtonKind(StrEnum):
    """How much weight a button has."""

    PLAIN = ""
    PRIMARY = "primary"
    DANGER = "danger"
    QUIET = "quiet"
    LINK = "link"
    HEADING = "heading"
    """A card's heading that opens a menu."""


_ICON_TOKENS = {ButtonKind.PRIMARY: Token.LABEL, ButtonKind.DANGER: Token.BAD}


def button(
    text: str,
    clicked: Callable[[], object] | None = None,
    *,
    kind: ButtonKind = ButtonKind.PLAIN,
    icon_name: str = "",
    tip: str = "",
) -> QPushButton:
    """A push button. `clicked` is called without arguments."""
    made = QPushButton(text)
    set_button_kind(made, kind)
    if icon_name:
        made.setIcon(icon(icon_name, _ICON_TOKENS.get(kind, Token.MUTED)))
    if tip:
        made.setToolTip(tip)
    if clicked is not None:
        made.clicked.connect(lambda _checked: clicked())
    return made


def set_button_kind(made: QPushButton, kind: ButtonKind) -> None:
    """Give a button another weight; for buttons that come out of a form."""
    restyle(made, "kind", kind.value)


def icon_button(
    icon_name: str, name: str, clicked: Callable[[], object] | None = None
) -> QToolButton:
    """A small button that shows an icon only; `name` is its accessible name and its tool tip."""
    made = QToolButton()
    made.setIcon(icon(icon_name))
    made.setAccessibleName(name)
    made.setToolTip(name)
    made.setProperty("kind", ButtonKind.QUIET.value)
    if clicked is not None:
        made.clicked.connect(lambda _checked: clicked())
    return made


def menu_button(text: str, menu: QMenu) -> QPushButton:
    """A button that opens a menu."""
    made = QPushButton(text)
    made.setProperty("menu", "true")
    made.setMenu(menu)
    return made

"""Puts the colours and text sizes in force for the whole program, and follows the system's choice.

Which scheme is in force is kept with the application object; painting code asks `color()` each
time it paints, so that nothing has to be told of a change.
"""

import sys
from collections.abc import Callable
from enum import StrEnum
from functools import cache

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from migrateiq_desktop.gui.generated import resources_rc  # noqa: F401  registers :/icons

from .stylesheet import TextSizes, build
from .tokens import DARK, HIGH_CONTRAST_DARK, HIGH_CONTRAST_LIGHT, LIGHT, SCHEMES, Scheme, Token

_PROPERTY = "migrateiq_scheme"
_BY_NAME = {scheme.name: scheme for scheme in SCHEMES}
TEXT_SCALES = (1.0, 1.25, 1.5, 1.75, 2.0)
_USUAL_PIXELS = {"win32": 12.0, "darwin": 13.0}
"""The system's font where its text has the usual size; 11 points elsewhere."""


class Appearance(StrEnum):
    """What a person can choose."""

    SYSTEM = "system"
    """Light or dark, and in high contrast, as the system is."""
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"
    """High contrast, light or dark as the system is."""


_WISHES = {
    Appearance.SYSTEM: Qt.ColorScheme.Unknown,
    Appearance.CONTRAST: Qt.ColorScheme.Unknown,
    Appearance.LIGHT: Qt.ColorScheme.Light,
    Appearance.DARK: Qt.ColorScheme.Dark,
}


def scheme_in_force() -> Scheme:
    """The scheme in force; the light one before a theme was applied."""
    app = QCoreApplication.instance()
    name = app.property(_PROPERTY) if app is not None else None
    return _BY_NAME.get(str(name), LIGHT)


def color(token: Token) -> QColor:
    """The colour of a token in the scheme in force, to be asked for at each painting."""
    return _colour(scheme_in_force()[token])


@cache
def _colour(text: str) -> QColor:
    return QColor(text)


def mono_font(pixels: int | None = None) -> QFont:
    """The fixed-width font for code, keys and values."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPixelSize(pixels or max(QApplication.font().pixelSize() - 1, 1))
    return font


def system_contrast() -> bool:
    """Whether the system asks for high contrast, where Qt tells it (from 6.10 on)."""
    hints = getattr(QApplication.styleHints(), "accessibility", None)
    if hints is None:
        return False
    return str(hints().contrastPreference()).endswith("HighContrast")


def system_text_scale(pixels: float | None = None) -> float:
    """How large the system's text is, against its usual size; one of TEXT_SCALES.

    `pixels`: of its font; None: asked for.
    """
    usual = _USUAL_PIXELS.get(sys.platform, 11 * 96 / 72)
    size = _system_pixels() if pixels is None else pixels
    return max(scale for scale in TEXT_SCALES if scale <= max(size / usual + 0.05, 1.0))


def _system_pixels() -> float:
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    if font.pixelSize() > 0:
        return float(font.pixelSize())
    screen = QApplication.primaryScreen()
    dots = screen.logicalDotsPerInchY() if screen is not None else 96.0
    return font.pointSizeF() * dots / 72


class Theme(QObject):
    """Owns appearance and text size."""

    changing = Signal()
    """Before another scheme or size is in force: each widget that there is then is styled anew."""
    changed = Signal()
    """After it."""

    def __init__(
        self,
        app: QApplication,
        appearance: Appearance = Appearance.SYSTEM,
        text_scale: float | None = None,
        *,
        system: Callable[[], Qt.ColorScheme] | None = None,
    ) -> None:
        """`text_scale` None: as large as the system's. `system` tells what colours the system
        wishes; None: what Qt says of it."""
        super().__init__(app)
        self._app = app
        self._system = system or app.styleHints().colorScheme
        self._contrast = system_contrast
        self._appearance = appearance
        self._text_choice = text_scale
        app.styleHints().colorSchemeChanged.connect(self._on_system_changed)
        app.layoutDirectionChanged.connect(self._change)
        hints = getattr(app.styleHints(), "accessibility", None)
        if hints is not None:
            hints().contrastPreferenceChanged.connect(self._on_system_changed)
        app.setStyle("Fusion")
        self._apply()

    @property
    def appearance(self) -> Appearance:
        """What the person chose."""
        return self._appearance

    @property
    def text_scale(self) -> float:
        """Size of text, 1.0 to 2.0."""
        return system_text_scale() if self._text_choice is None else self._text_choice

    @property
    def text_choice(self) -> float | None:
        """What the person chose; None: as large as the system's."""
        return self._text_choice

    @property
    def scheme(self) -> Scheme:
        """The scheme that follows from the choice and the system."""
        system_dark = self._system() is Qt.ColorScheme.Dark
        match self._appearance:
            case Appearance.LIGHT:
                return LIGHT
            case Appearance.DARK:
                return DARK
            case Appearance.SYSTEM if not self._contrast():
                return DARK if system_dark else LIGHT
            case _:
                return HIGH_CONTRAST_DARK if system_dark else HIGH_CONTRAST_LIGHT

    def set_appearance(self, appearance: Appearance) -> None:
        """Choose light, dark, high contrast or the system's; in force at once."""
        if appearance is not self._appearance:
            self._appearance = appearance
            self._change()

    def set_text_scale(self, scale: float | None) -> None:
        """Choose the size of text, 1.0 to 2.0, or the system's (None); in force at once."""
        if scale != self._text_choice:
            self._text_choice = scale
            self._change()

    def _on_system_changed(self) -> None:
        if self._appearance in {Appearance.SYSTEM, Appearance.CONTRAST}:
            self._change()

    def _change(self) -> None:
        self.changing.emit()
        self._apply()

    def _apply(self) -> None:
        # window frames and the system's own dialogs shall look alike, where the system allows it
        self._app.styleHints().setColorScheme(_WISHES[self._appearance])
        scheme = self.scheme
        sizes = TextSizes.scaled(self.text_scale)
        self._app.setProperty(_PROPERTY, scheme.name)
        self._app.setFont(_plain_font(sizes.plain))
        self._app.setPalette(_palette(scheme))
        self._app.setStyleSheet(self._sheet(scheme, sizes))
        self.changed.emit()

    def _sheet(self, scheme: Scheme, sizes: TextSizes) -> str:
        from_the_right = self._app.isRightToLeft()
        return build(scheme, sizes, mono_font().family(), from_the_right=from_the_right)


def _plain_font(pixels: int) -> QFont:
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font.setPixelSize(pixels)
    font.setFeature(QFont.Tag("tnum"), 1)  # digits of one width, so that numbers line up
    return font


def _palette(scheme: Scheme) -> QPalette:
    roles = {
        QPalette.ColorRole.Window: Token.BACKGROUND,
        QPalette.ColorRole.WindowText: Token.TEXT,
        QPalette.ColorRole.Base: Token.SURFACE,
        QPalette.ColorRole.AlternateBase: Token.RAISED,
        QPalette.ColorRole.Text: Token.TEXT,
        QPalette.ColorRole.PlaceholderText: Token.MUTED,
        QPalette.ColorRole.Button: Token.SURFACE,
        QPalette.ColorRole.ButtonText: Token.TEXT,
        QPalette.ColorRole.BrightText: Token.BAD,
        QPalette.ColorRole.ToolTipBase: Token.RAISED,
        QPalette.ColorRole.ToolTipText: Token.TEXT,
        QPalette.ColorRole.Highlight: Token.ACCENT,
        QPalette.ColorRole.HighlightedText: Token.LABEL,
        QPalette.ColorRole.Accent: Token.ACCENT,
        QPalette.ColorRole.Link: Token.ACCENT,
        QPalette.ColorRole.LinkVisited: Token.ACCENT,
        QPalette.ColorRole.Light: Token.SURFACE,
        QPalette.ColorRole.Midlight: Token.RAISED,
        QPalette.ColorRole.Mid: Token.BORDER,
        QPalette.ColorRole.Dark: Token.OUTLINE,
        QPalette.ColorRole.Shadow: Token.BORDER,
    }
    palette = QPalette()
    for role, token in roles.items():
        palette.setColor(role, QColor(scheme[token]))
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
    ):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(scheme[Token.MUTED]))
    return palette
